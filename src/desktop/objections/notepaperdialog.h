#pragma once

#include "desktop/objections/objectioncase.h"
#include "desktop/shell/workspace.h"

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class NotePaperDialog;
}

/// A paper of an appeal that was made: its number and date, who signed it, when the assessed body was made acquainted
/// with it.
class NotePaperDialog final : public QDialog
{
    Q_OBJECT

public:
    NotePaperDialog(Workspace& workspace, const ObjectionCase& shown, const QString& paper, QWidget* parent = nullptr);
    ~NotePaperDialog() override;

    /// The papers that belong to such an objection, with their names.
    static QList<std::pair<QString, base::Bilingual>> papersOf(const ObjectionCase& shown);

private:
    void load();
    void apply();

    Workspace& m_workspace;
    std::unique_ptr<Ui::NotePaperDialog> m_ui;
    ObjectionCase m_case;
    QString m_paper;
};

} // namespace bagalau::desktop
