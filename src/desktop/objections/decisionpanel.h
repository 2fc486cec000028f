#pragma once

#include "desktop/objections/objectioncase.h"
#include "desktop/shell/workspace.h"

#include <QTimer>
#include <QWidget>

class QModelIndex;
class QPlainTextEdit;

namespace bagalau::desktop {

class ChangesModel;
class ContestedItemsModel;
class EffectModel;
class FoldedFilter;
class VotesModel;

namespace Ui {
class DecisionPanel;
}

/// The special commission's decision on each contested item at one of its sittings: what it established, its ground,
/// how it voted. An accepted item names the inputs that change; what that does to the item, the score, the degree and
/// the rank is shown before it is recorded. Of a re-verification: what its act says.
class DecisionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionPanel(QWidget* parent = nullptr);
    ~DecisionPanel() override;

    /// Once, before anything is shown.
    void attach(Workspace& workspace);
    /// What was typed for an item that is open stays.
    void show(const ObjectionCase& shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUpTables();
    void connectAll();
    void choose(const QModelIndex& index);
    void showItem();
    void showTexts(const domain::ObjectionItem& item);
    void showSittings(const domain::ObjectionItem& item);
    void showVotes();
    void showInputs(const domain::ObjectionItem& item, const QMap<QString, domain::Value>& changes);
    void preview();
    void offer();
    void record();
    QString missing() const;
    QString missingText() const;
    const domain::ObjectionItem* chosen() const;
    bool open() const; ///< the chosen item waits for its decision
    QMap<QString, domain::Value> typedChanges() const;
    QList<QPlainTextEdit*> texts() const;

    std::unique_ptr<Ui::DecisionPanel> m_ui;
    Workspace* m_workspace = nullptr;
    ContestedItemsModel* m_items = nullptr;
    ChangesModel* m_changes = nullptr;
    FoldedFilter* m_filter = nullptr;
    EffectModel* m_effect = nullptr;
    VotesModel* m_votes = nullptr;
    ObjectionCase m_case;
    QString m_item;
    QTimer m_pause;
    bool m_showing = false;
};

} // namespace bagalau::desktop
