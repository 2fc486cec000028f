#pragma once

#include "desktop/shell/workspace.h"
#include "domain/assessment.h"
#include "domain/inputs.h"
#include "domain/records.h"

#include <QTimer>
#include <QWidget>

class QModelIndex;

namespace bagalau::desktop {

class ChangesModel;
class ContestedItemsModel;
class EffectModel;
class FoldedFilter;

namespace Ui {
class DecisionPanel;
}

/// The special commission's decision on each contested item. An accepted one names the inputs that change; what that
/// does to the item, the score and the degree is shown before it is recorded.
class DecisionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionPanel(QWidget* parent = nullptr);
    ~DecisionPanel() override;

    /// Once, before anything is shown.
    void attach(Workspace& workspace);
    /// `contested` and `inputs` are those of the conclusion that the objection is made to.
    void show(const domain::Objection& objection, const domain::Assessment& contested, const domain::Inputs& inputs);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUpTables();
    void connectAll();
    void choose(const QModelIndex& index);
    void showItem();
    void showDecision(const domain::ObjectionItem& item);
    void showInputs(const domain::ObjectionItem& item, const QMap<QString, domain::Value>& changes);
    void preview();
    void offer();
    void holdSitting();
    void record();
    QString missing() const;
    const domain::ObjectionItem* chosen() const;
    QMap<QString, domain::Value> typedChanges() const;

    std::unique_ptr<Ui::DecisionPanel> m_ui;
    Workspace* m_workspace = nullptr;
    ContestedItemsModel* m_items = nullptr;
    ChangesModel* m_changes = nullptr;
    FoldedFilter* m_filter = nullptr;
    EffectModel* m_effect = nullptr;
    domain::Objection m_objection;
    domain::Assessment m_contested;
    domain::Inputs m_inputs;
    QString m_item;
    QTimer m_pause;
    bool m_showing = false;
};

} // namespace bagalau::desktop
