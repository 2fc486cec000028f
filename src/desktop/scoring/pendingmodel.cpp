#include "desktop/scoring/pendingmodel.h"

#include "desktop/scoring/valuetext.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

void PendingModel::show(std::shared_ptr<const Calculation> calculation, const QList<workflow::EstablishedValue>& values,
                        const QList<workflow::EstablishedValue>& proposals, base::Language language)
{
    beginResetModel();
    m_calculation = std::move(calculation);
    m_values = values + proposals;
    m_collected = values.size();
    m_language = language;
    endResetModel();
}

int PendingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_values.size());
}

int PendingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PendingModel::text(int row, int column) const
{
    const workflow::EstablishedValue& value = m_values[row];
    const Calculation::Cell* cell = m_calculation->cell(value.input);
    switch (column) {
    case Name:
        return m_calculation->nameOf(value.input).in(m_language);
    case Row:
        return m_calculation->rowOf(value.input).in(m_language);
    case Before:
        return valueText(*m_calculation, value.input, m_language);
    case After:
        return cell ? valueText(m_calculation->edition(), *cell->column, value.value, m_language) : QString();
    case Ground:
        return row < m_collected ? value.ground : tr("? accepted as proposed");
    }
    return {};
}

QVariant PendingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Before || index.column() == After ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                   : QVariant();
    case IdRole:
        return m_values[index.row()].input;
    case ProposalRole:
        return index.row() >= m_collected;
    }
    return {};
}

QVariant PendingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Value");
    case Row:
        return tr("Row");
    case Before:
        return tr("Now");
    case After:
        return tr("To be");
    case Ground:
        return tr("Ground");
    }
    return {};
}

} // namespace bagalau::desktop
