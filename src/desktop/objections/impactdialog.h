#pragma once

#include "desktop/shell/workspace.h"

#include <QDialog>
#include <QTimer>

namespace bagalau::desktop {

class CollatedProxy;
class ImpactModel;

namespace Ui {
class ImpactDialog;
}

/// The open objections of the window's block by what granting them could change. Worked out in short turns, so that the
/// window stays alive.
class ImpactDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ImpactDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~ImpactDialog() override;

signals:
    void wanted(int number); ///< somebody opens this objection

private:
    void load();
    void workOn();
    void tell();
    bool next();

    Workspace& m_workspace;
    std::unique_ptr<Ui::ImpactDialog> m_ui;
    ImpactModel* m_model;
    CollatedProxy* m_proxy;
    QTimer m_turn;
    QStringList m_bodies; ///< whose scores are to be known first: ranks rest on them
};

} // namespace bagalau::desktop
