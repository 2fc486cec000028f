#include "desktop/recommendations/recommendationsmodel.h"

#include "base/dates.h"
#include "base/text.h"
#include "desktop/shell/collatedproxy.h"
#include "desktop/shell/signs.h"
#include "workflow/recommendations.h"

#include <QFont>

using namespace Qt::StringLiterals;
using bagalau::domain::Recommendation;

namespace bagalau::desktop {

namespace {

Tone toneOf(const Recommendation& one, QDate today)
{
    if (one.withdrawn)
        return Tone::Quiet;
    if (workflow::isOverdue(one, today))
        return Tone::Bad;
    const domain::Fulfilment* found = one.state();
    const workflow::FulfilmentState* state = found ? workflow::fulfilmentState(found->state) : nullptr;
    return !state ? Tone::Attention : state->done ? Tone::Good : state->open ? Tone::Next : Tone::Quiet;
}

QVariant sortKey(const Recommendation& one, int column)
{
    if (column == RecommendationsModel::Number)
        return one.number;
    if (column == RecommendationsModel::Due)
        return one.due.isValid() ? one.due : QDate(9999, 12, 31);
    return {};
}

} // namespace

void RecommendationsModel::load(QList<Recommendation> recommendations)
{
    beginResetModel();
    m_rows = std::move(recommendations);
    endResetModel();
}

int RecommendationsModel::rowOf(int number) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].number == number)
            return static_cast<int>(row);
    return -1;
}

int RecommendationsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecommendationsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecommendationsModel::text(const Recommendation& one, int column) const
{
    const domain::AssessedBody* body = m_workspace.library().registers.body(one.body);
    const domain::Block* block = m_workspace.library().procedure.block(one.block);
    const domain::Fulfilment* state = one.state();
    switch (column) {
    case Number:
        return QString::number(one.number);
    case Body:
        return body ? m_workspace.text(body->name) : one.body;
    case Block:
        return block ? m_workspace.text(block->name) : one.block;
    case Paper:
        return tr("No. %1, %2").arg(one.paper, base::shortDate(one.issued));
    case Text:
        return base::simplified(m_workspace.text(one.text));
    case Due:
        return base::shortDate(one.due);
    default:
        return signOf(toneOf(one, m_workspace.session()->today())) + u' ' +
               (one.withdrawn ? tr("withdrawn")
                              : m_workspace.text(workflow::fulfilmentStateName(state ? state->state : QString())));
    }
}

QVariant RecommendationsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_workspace.session())
        return {};
    const Recommendation& one = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(one, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Number ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == State || one.withdrawn)
            return colourOf(toneOf(one, m_workspace.session()->today()));
        return {};
    case CollatedProxy::SortRole:
        return sortKey(one, index.column());
    default:
        return {};
    }
}

QVariant RecommendationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Body:
        return tr("Assessed body");
    case Block:
        return tr("Block");
    case Paper:
        return tr("Paper");
    case Text:
        return tr("Instruction or recommendation");
    case Due:
        return tr("Due");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace bagalau::desktop
