#pragma once

#include "desktop/scoring/checklistmodel.h"
#include "desktop/shell/workspace.h"

#include <QDialog>
#include <memory>

namespace bagalau::desktop {

namespace Ui {
class ChecklistDialog;
}

/// Marks by hand: the working sheets of the assessing authority for a body (sites, portals, surveys), filled in line by
/// line. What it gives is only collected; the page writes it.
class ChecklistDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ChecklistDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~ChecklistDialog() override;

    /// `calculation` is what stands, with what was collected before already in it.
    void load(std::shared_ptr<const Calculation> calculation, const QList<domain::AcceptedValue>& accepted);

    /// Asks before marks that were not added are thrown away.
    void reject() override;

signals:
    void marked(const QList<workflow::EstablishedValue>& values);

private:
    void chooseSheet();
    QString notOffered(const QStringList& directions) const;
    void showState();
    void leave();
    void apply();
    void showFault(const std::optional<base::Message>& fault);

    Workspace& m_workspace;
    std::unique_ptr<Ui::ChecklistDialog> m_ui;
    ChecklistModel m_model;
    std::shared_ptr<const Calculation> m_calculation;
    QList<domain::AcceptedValue> m_accepted;
    QList<const domain::Form*> m_sheets;
};

} // namespace bagalau::desktop
