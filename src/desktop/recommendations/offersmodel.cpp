#include "desktop/recommendations/offersmodel.h"

#include "base/dates.h"
#include "base/text.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

void OffersModel::load(const QList<workflow::OfferedRecommendation>& offers)
{
    beginResetModel();
    m_rows.clear();
    for (const workflow::OfferedRecommendation& one : offers)
        m_rows << Row{one, false};
    endResetModel();
}

void OffersModel::tickAll()
{
    for (Row& row : m_rows)
        row.ticked = true;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, From), index(rowCount() - 1, From), {Qt::CheckStateRole});
}

void OffersModel::setMissingDates(QDate date)
{
    m_missing = date;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, Date), index(rowCount() - 1, Date));
}

QList<workflow::RecommendationRequest> OffersModel::chosen() const
{
    QList<workflow::RecommendationRequest> all;
    for (const Row& row : m_rows) {
        if (!row.ticked)
            continue;
        all << row.offer.request;
        if (!all.last().issued.isValid())
            all.last().issued = m_missing;
    }
    return all;
}

int OffersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OffersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OffersModel::text(const Row& row, int column) const
{
    const workflow::RecommendationRequest& request = row.offer.request;
    const domain::AssessedBody* body = m_workspace.library().registers.body(request.body);
    switch (column) {
    case From:
        return u"%1 · %2"_s.arg(QString::number(row.offer.year), row.offer.from);
    case Body:
        return body ? m_workspace.text(body->name) : request.body;
    case Kazakh:
        return request.text.kk;
    case Russian:
        return request.text.ru;
    case Paper:
        return request.paper;
    default:
        return base::shortDate(request.issued.isValid() ? request.issued : m_missing);
    }
}

QVariant OffersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    if (role == Qt::CheckStateRole && index.column() == From)
        return int(row.ticked ? Qt::Checked : Qt::Unchecked);
    return {};
}

bool OffersModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Row& row = m_rows[index.row()];
    workflow::RecommendationRequest& request = row.offer.request;
    if (role == Qt::CheckStateRole && index.column() == From)
        row.ticked = value.toInt() == Qt::Checked;
    else if (role != Qt::EditRole || index.column() == From || index.column() == Body)
        return false;
    else if (index.column() == Kazakh)
        request.text.kk = value.toString();
    else if (index.column() == Russian)
        request.text.ru = value.toString();
    else if (index.column() == Paper)
        request.paper = base::simplified(value.toString());
    else if (const auto date = base::parseDate(value.toString()))
        request.issued = *date;
    else
        return false;
    emit dataChanged(index, index);
    return true;
}

QVariant OffersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From:
        return tr("Conclusion");
    case Body:
        return tr("Assessed body");
    case Kazakh:
        return tr("Text in Kazakh");
    case Russian:
        return tr("Text in Russian");
    case Paper:
        return tr("Number");
    case Date:
        return tr("Date");
    default:
        return {};
    }
}

Qt::ItemFlags OffersModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == From)
        return plain | Qt::ItemIsUserCheckable;
    return index.column() == Body ? plain : plain | Qt::ItemIsEditable;
}

} // namespace bagalau::desktop
