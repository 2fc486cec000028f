#pragma once

#include "desktop/objections/objectioncase.h"
#include "desktop/shell/workspace.h"

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class RefuseItemsDialog;
}

/// Items that are not considered: by which rule of the procedure, on what ground in both languages.
class RefuseItemsDialog final : public QDialog
{
    Q_OBJECT

public:
    RefuseItemsDialog(Workspace& workspace, const ObjectionCase& shown, const QStringList& items,
                      QWidget* parent = nullptr);
    ~RefuseItemsDialog() override;

private:
    void load();
    void offer();
    void apply();

    Workspace& m_workspace;
    std::unique_ptr<Ui::RefuseItemsDialog> m_ui;
    ObjectionCase m_case;
    QStringList m_items;
};

/// The rules that somebody can judge by in this block, as "name (clause)" with their ids.
QList<std::pair<QString, QString>> judgedRules(const Workspace& workspace, const QString& block);

/// The names of items, one below the other.
QString itemLines(const Workspace& workspace, const domain::Assessment& assessment, const QStringList& items);

} // namespace bagalau::desktop
