#pragma once

#include "desktop/conclusions/issuelistmodel.h"

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class IssueAllDialog;
}

/// Issues the conclusions of a block one after another: the documents are made in a worker thread, each conclusion is
/// an act of its own. It can be stopped after any of them; what was issued stays issued.
class IssueAllDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit IssueAllDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~IssueAllDialog() override;

    void load();
    bool busy() const { return m_total > 0; }

public slots:
    void reject() override; ///< stops the work first

protected:
    void changeEvent(QEvent* event) override;

private:
    void offer();
    void begin();
    void next();
    void issue(const workflow::ConclusionPlan& plan, const QList<workflow::MadeFile>& files);
    void stop();
    void end(const QString& how);
    void saveAll();

    Workspace& m_workspace;
    std::unique_ptr<Ui::IssueAllDialog> m_ui;
    IssueListModel* m_model;
    QString m_block, m_official;
    QStringList m_waiting;
    int m_total = 0, m_done = 0; ///< of the work that goes on; 0: none does
    QStringList m_issued;        ///< bodies, since the dialog was opened
    int m_failed = 0;
};

} // namespace bagalau::desktop
