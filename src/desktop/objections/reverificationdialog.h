#pragma once

#include "desktop/shell/workspace.h"
#include "domain/records.h"

#include <QDialog>

namespace bagalau::desktop {

class CommissionModel;

namespace Ui {
class ReverificationDialog;
}

/// Opens a re-verification: the complaint, the decision of the working body with its document, the items, and who takes
/// part.
class ReverificationDialog final : public QDialog
{
    Q_OBJECT

public:
    ReverificationDialog(Workspace& workspace, const QString& body, QWidget* parent = nullptr);
    ~ReverificationDialog() override;

    int number() const { return m_number; } ///< in the register

private:
    void connectAll();
    void load(const QString& body);
    void apply();
    void showConclusion();
    void showLimit();
    QStringList missing() const;
    void offer();
    const domain::Conclusion* chosen() const;

    Workspace& m_workspace;
    std::unique_ptr<Ui::ReverificationDialog> m_ui;
    CommissionModel* m_participants;
    QList<domain::Conclusion> m_conclusions; ///< the latest of each body
    int m_number = 0;
};

} // namespace bagalau::desktop
