#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/risk.h"

#include <QDialog>

class QSortFilterProxyModel;

namespace bagalau::desktop {

namespace Ui {
class RiskDialog;
}
class RiskFiguresModel;
class RiskModel;

/// Which bodies are checked again before they are scored: the ranking, each place explained; the figures that it rests
/// on, to be typed or taken in; fixing the selection, and its paper.
class RiskDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RiskDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~RiskDialog() override;

    /// Shows the block that the pages show.
    void load();
    /// Fixes the selection as it stands.
    void apply();

private:
    void connectAll();
    void fillBlocks();
    void showBlock();
    void showState();
    void showWhy();
    void offer();
    void saveFigures();
    void chooseFile();
    void read(const QString& path);
    void take(const workflow::RiskLoad& read);
    void showFindings(const base::Findings& findings);
    void preview();
    QString block() const;

    std::unique_ptr<Ui::RiskDialog> m_ui;
    Workspace& m_workspace;
    workflow::RiskView m_view;
    RiskModel* m_ranking = nullptr;
    RiskFiguresModel* m_figures = nullptr;
    QSortFilterProxyModel* m_shown = nullptr;
    bool m_busy = false;
};

} // namespace bagalau::desktop
