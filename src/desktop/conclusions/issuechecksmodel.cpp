#include "desktop/conclusions/issuechecksmodel.h"

#include "desktop/shell/signs.h"

#include <algorithm>

namespace bagalau::desktop {

namespace {

Tone toneOf(base::Finding::Weight weight)
{
    switch (weight) {
    case base::Finding::Weight::Blocker:
        return Tone::Bad;
    case base::Finding::Weight::Warning:
        return Tone::Attention;
    case base::Finding::Weight::Note:
        break;
    }
    return Tone::Quiet;
}

} // namespace

void IssueChecksModel::load(QList<workflow::IssueCheck> checks)
{
    if (checks == m_checks)
        return; // the place where somebody reads stays
    beginResetModel();
    m_checks = std::move(checks);
    endResetModel();
}

qsizetype IssueChecksModel::count(base::Finding::Weight weight) const
{
    return std::count_if(m_checks.begin(), m_checks.end(),
                         [weight](const workflow::IssueCheck& check) { return check.weight == weight; });
}

int IssueChecksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checks.size());
}

QVariant IssueChecksModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const workflow::IssueCheck& check = m_checks[index.row()];
    const QString text = m_workspace.text(check.message);
    if (role == Qt::DisplayRole)
        return QString(signOf(toneOf(check.weight)) + u' ' + text);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return text;
    if (role == Qt::ForegroundRole && check.weight == base::Finding::Weight::Blocker)
        return colourOf(Tone::Bad);
    return {};
}

} // namespace bagalau::desktop
