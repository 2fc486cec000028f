#include "desktop/overview/duemodel.h"

#include "base/dates.h"
#include "desktop/overview/words.h"
#include "desktop/shell/signs.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

void DueModel::load(QList<workflow::DueItem> items, QDate today)
{
    beginResetModel();
    m_items = std::move(items);
    m_today = today;
    endResetModel();
}

int DueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QString DueModel::shown(const workflow::DueItem& item) const
{
    const QString sign = item.overdue ? signOf(Tone::Attention) + u' ' : QString();
    const QString day = base::shortDate(item.date) + u" – "_s + Words::due(item.date, m_today);
    const QString doubt = item.provisional
                              ? u'\n' + tr("Provisional: the holidays of that year are not known to the program.")
                              : QString();
    return sign + day + u'\n' + m_workspace.text(item.text) + doubt;
}

QString DueModel::pageOf(const workflow::DueItem& item)
{
    if (item.objection > 0)
        return u"objections"_s;
    if (item.text.code == u"due.report"_s || item.text.code == u"due.reports"_s)
        return u"reports"_s;
    if (item.text.code != u"due.stage"_s)
        return u"conclusions"_s;
    const QString stage = item.text.args.isEmpty() ? QString() : item.text.args.first().kk;
    if (stage == u"1"_s)
        return u"reports"_s;
    return stage == u"2"_s ? u"conclusions"_s : u"packages"_s;
}

QVariant DueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const workflow::DueItem& item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shown(item);
    case PageRole:
        return pageOf(item);
    case BodyRole:
        return item.body;
    default:
        return {};
    }
}

} // namespace bagalau::desktop
