#pragma once

#include "desktop/shell/page.h"
#include "workflow/due.h"
#include "workflow/views.h"

class QModelIndex;

namespace bagalau::desktop {

namespace Ui {
class OverviewPage;
}
class BodyMatrixModel;
class BodyMatrixProxy;
class DueModel;

/// Where the office stands: the stages, what is due, every body at every step, the scores.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace& workspace, QWidget* parent = nullptr);
    ~OverviewPage() override;

    QString title() const override;
    void refresh() override;
    void showBody(const QString& body) override;

protected:
    void retranslate() override;

private:
    void prepareTables();
    void fitColumns();
    void connectAll();
    void loadStages();
    QStringList otherDates(const workflow::Session& session) const;
    void loadDue();
    void showDueState();
    void loadBodies();
    void loadChart();
    void openBody(const QModelIndex& index);
    void openDue(const QModelIndex& index);
    void setDates();

    std::unique_ptr<Ui::OverviewPage> m_ui;
    BodyMatrixModel* m_bodies = nullptr;
    BodyMatrixProxy* m_shown = nullptr;
    DueModel* m_due = nullptr;
    QList<workflow::BodyStatus> m_statuses;
    QList<domain::Stage> m_stages;
    bool m_chartStale = true; ///< it is made when it is looked at
};

} // namespace bagalau::desktop
