#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/issuechecks.h"

#include <QAbstractListModel>

namespace bagalau::desktop {

/// What stands against issuing a conclusion, a line for each, with a sign of its weight.
class IssueChecksModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit IssueChecksModel(Workspace& workspace, QObject* parent = nullptr)
        : QAbstractListModel(parent), m_workspace(workspace)
    {
    }

    void load(QList<workflow::IssueCheck> checks);
    const workflow::IssueCheck& check(const QModelIndex& index) const { return m_checks[index.row()]; }
    qsizetype count(base::Finding::Weight weight) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Workspace& m_workspace;
    QList<workflow::IssueCheck> m_checks;
};

} // namespace bagalau::desktop
