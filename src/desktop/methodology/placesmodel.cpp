#include "desktop/methodology/placesmodel.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

bool sameShape(const PlaceGrid& grid, const PlaceGrid& other)
{
    return grid.kind == other.kind && grid.list == other.list && grid.rows.size() == other.rows.size();
}

} // namespace

void PlacesModel::show(const PlaceGrid& grid, base::Language language, bool readOnly)
{
    PlaceGrid shown = grid;
    // The name of a part stands in the language of the window.
    if (shown.kind == PlaceGrid::Kind::Weights)
        for (QList<PlaceCell>& row : shown.rows)
            row.removeAt(language == base::Language::Kk ? 1 : 0);
    if (sameShape(shown, m_grid) && !shown.rows.isEmpty()) {
        m_grid = shown; // where the person stands stays
        m_readOnly = readOnly;
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_grid = shown;
    m_readOnly = readOnly;
    endResetModel();
}

int PlacesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_grid.rows.size());
}

int PlacesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_grid.kind == PlaceGrid::Kind::None ? 0
           : m_grid.kind == PlaceGrid::Kind::Weights                ? 2
                                                                    : 3;
}

QVariant PlacesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlaceCell& one = cell(index);
    if (role == Qt::TextAlignmentRole && one.kind == PlaceCell::Kind::Number)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(one.text) : QVariant();
}

bool PlacesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    PlaceCell& one = m_grid.rows[index.row()][index.column()];
    const QString text = value.toString().simplified();
    if (text == one.text)
        return true;
    one.text = text;
    emit dataChanged(index, index);
    QJsonValue written = one.kind == PlaceCell::Kind::Number ? numberValue(text) : QJsonValue(text);
    if (!one.part.isEmpty())
        written =
            written.isUndefined() ? QJsonValue(one.part) : QJsonObject{{u"id"_s, one.part}, {u"weight"_s, written}};
    emit edited(one.path, written);
    return true;
}

Qt::ItemFlags PlacesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool editable = index.isValid() && !m_readOnly && cell(index).kind != PlaceCell::Kind::Shown;
    return editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant PlacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (m_grid.kind) {
    case PlaceGrid::Kind::Weights:
        return section == 0 ? tr("Part") : tr("Weight of the part");
    case PlaceGrid::Kind::Steps:
        return section == 0 ? tr("From") : section == 1 ? tr("Up to") : tr("Points");
    case PlaceGrid::Kind::Degrees:
        return section == 0 ? tr("Degree, in Kazakh") : section == 1 ? tr("Degree, in Russian") : tr("Score from");
    case PlaceGrid::Kind::None:
        break;
    }
    return {};
}

} // namespace bagalau::desktop
