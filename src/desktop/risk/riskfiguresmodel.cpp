#include "desktop/risk/riskfiguresmodel.h"

#include "desktop/shell/signs.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

void RiskFiguresModel::load(const workflow::RiskView& view)
{
    beginResetModel();
    m_block = view.block;
    m_figures = view.figures;
    m_typed.clear();
    endResetModel();
    emit typedChanged();
}

QList<workflow::RiskGiven> RiskFiguresModel::typed(const QString& source) const
{
    QList<workflow::RiskGiven> all;
    for (auto one = m_typed.begin(); one != m_typed.end(); ++one) {
        const workflow::RiskFigureView& figure = m_figures[one.key()];
        workflow::RiskGiven given{figure.body.id, m_block, figure.key, *one};
        given.figure.source = source;
        all << given;
    }
    return all;
}

int RiskFiguresModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int RiskFiguresModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RiskFiguresModel::text(int row, int column) const
{
    const workflow::RiskFigureView& one = m_figures[row];
    switch (column) {
    case Body:
        return m_workspace.text(one.body.name);
    case Figure:
        return m_workspace.text(one.name);
    case Year:
        return QString::number(one.key.year);
    case Value:
        return isMissing(row) ? signOf(Tone::Attention) + u' ' + tr("no data")
                              : m_workspace.text(workflow::riskFigureText(shown(row), one.question));
    default:
        return m_typed.contains(row) ? tr("not saved yet") : one.figure.source;
    }
}

QVariant RiskFiguresModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    if (role == Qt::EditRole && index.column() == Value)
        return m_workspace.text(workflow::riskFigureText(shown(row), m_figures[row].question));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    if (role == Qt::TextAlignmentRole && (index.column() == Value || index.column() == Year))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && m_typed.contains(row)) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

bool RiskFiguresModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != Value || role != Qt::EditRole)
        return false;
    const workflow::RiskFigureView& one = m_figures[index.row()];
    const QString typed = value.toString().trimmed();
    const auto figure = workflow::typedRiskFigure(typed, one.question);
    if (!figure) {
        emit refused(one.question ? tr("“%1”: write yes or no.").arg(typed)
                                  : tr("“%1” is no number from 0 up, and not “does not apply”.").arg(typed));
        return false;
    }
    if (figure->value == one.figure.value && figure->none == one.figure.none)
        m_typed.remove(index.row());
    else
        m_typed[index.row()] = *figure;
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    emit typedChanged();
    return true;
}

Qt::ItemFlags RiskFiguresModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Value ? flags | Qt::ItemIsEditable : flags;
}

QVariant RiskFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Body:
        return tr("Body");
    case Figure:
        return tr("Figure");
    case Year:
        return tr("Year");
    case Value:
        return tr("Value");
    default:
        return tr("Source");
    }
}

} // namespace bagalau::desktop
