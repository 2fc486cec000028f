#pragma once

#include "desktop/shell/workspace.h"
#include "domain/assessment.h"
#include "domain/inputs.h"
#include "domain/records.h"
#include "workflow/objections.h"

#include <QWidget>

class QModelIndex;

namespace bagalau::desktop {

class ChangesModel;
class ContestedItemsModel;
class FoldedFilter;

namespace Ui {
class ContestedItems;
}

/// Chooses items of a conclusion that are contested: of each what is asked for, why, and which values are wanted.
class ContestedItems final : public QWidget
{
    Q_OBJECT

public:
    explicit ContestedItems(QWidget* parent = nullptr);
    ~ContestedItems() override;

    /// Once, before anything is shown.
    void attach(const Workspace& workspace);
    /// None contested.
    void show(const domain::Conclusion& conclusion);
    QList<workflow::ContestedItem> contested() const;
    /// What is wrong with the values that were typed.
    QStringList faults() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUpTables();
    void choose(const QModelIndex& index);
    void keepValues();
    void showValues();

    std::unique_ptr<Ui::ContestedItems> m_ui;
    const Workspace* m_workspace = nullptr;
    ContestedItemsModel* m_items = nullptr;
    ChangesModel* m_values = nullptr;
    FoldedFilter* m_filter = nullptr;
    domain::Conclusion m_conclusion;
    domain::Assessment m_assessment;
    domain::Inputs m_inputs;
    QString m_item;
    QMap<QString, QList<workflow::EstablishedValue>> m_wanted; ///< by item
    QMap<QString, QStringList> m_faults;
};

} // namespace bagalau::desktop
