#include "desktop/comparison/comparisonmodel.h"

#include "base/text.h"
#include "desktop/shell/signs.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int places = 2;

} // namespace

void ComparisonModel::show(workflow::Comparison board, const workflow::ComparedItem& item, base::Language language)
{
    beginResetModel();
    m_board = std::move(board);
    m_item = item;
    m_language = language;
    m_longest = item.maximum.value_or(base::Number());
    for (const workflow::ComparedBody& body : std::as_const(m_board.bodies))
        m_longest = std::max(m_longest, body.points);
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_board.bodies.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComparisonModel::text(const workflow::ComparedBody& body, int column) const
{
    switch (column) {
    case Place:
        return QString::number(body.place);
    case Name:
        return body.body.name.in(m_language);
    case Points:
        return base::displayNumber(body.points, places);
    case FromMedian:
        return (body.fromMedian > base::Number() ? u"+"_s : QString()) + base::displayNumber(body.fromMedian, places);
    case Sign:
        return body.outlier ? signOf(Tone::Attention) + u' ' + tr("stands out") : QString();
    case Assessor:
        return body.assessors.join(u", "_s);
    case State:
        return base::render(workflow::progressName(body.progress), m_language);
    }
    return {};
}

int ComparisonModel::share(const base::Number& points) const
{
    if (m_longest.isZero() || points < base::Number())
        return 0;
    return (points * 1000 / m_longest).toFixed(0).toInt();
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const workflow::ComparedBody& body = m_board.bodies[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(body, column);
    case Qt::TextAlignmentRole:
        return column == Place || column == Points || column == FromMedian ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                           : QVariant();
    case Qt::ForegroundRole:
        return column == Sign ? QVariant(colourOf(Tone::Attention)) : QVariant();
    case Qt::FontRole:
        if (body.outlier) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case IdRole:
        return body.body.id;
    case ShareRole:
        return share(body.points);
    case MedianRole:
        return share(m_board.median.value_or(base::Number()));
    case OutlierRole:
        return body.outlier;
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Place || section == Points || section == FromMedian))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("Place");
    case Name:
        return tr("Assessed body");
    case Points:
        return m_item.maximum ? tr("Points of %1").arg(base::shortNumber(*m_item.maximum)) : tr("Points");
    case FromMedian:
        return tr("From the median");
    case Bar:
        return tr("Points and the median");
    case Sign:
        return tr("Standing out");
    case Assessor:
        return tr("Values established by");
    case State:
        return tr("State");
    }
    return {};
}

} // namespace bagalau::desktop
