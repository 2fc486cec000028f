#include "desktop/common/issuedfilesmodel.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

void IssuedFilesModel::show(const QList<domain::FileReference>& files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

int IssuedFilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int IssuedFilesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssuedFilesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const domain::FileReference& file = m_files[index.row()];
    if (role == Qt::ToolTipRole)
        return index.column() == Digest ? u"SHA-256 "_s + file.digest : file.name;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return file.name;
    case Kind:
        return QFileInfo(file.name).suffix().toUpper();
    default:
        return QString(file.digest.first(std::min<qsizetype>(12, file.digest.size())) + u'…');
    }
}

QVariant IssuedFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    const QString names[] = {tr("Document"), tr("Format"), tr("SHA-256")};
    return role == Qt::DisplayRole ? names[section] : QVariant();
}

} // namespace bagalau::desktop
