#include "desktop/packages/packagemodel.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

PackageModel::PackageModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void PackageModel::show(const QList<domain::PackageInfo>& packages)
{
    beginResetModel();
    m_rows = packages;
    std::sort(m_rows.begin(), m_rows.end(),
              [](const auto& one, const auto& other) { return one.number > other.number; });
    endResetModel();
}

QString PackageModel::recipientName(const QString& recipient)
{
    if (recipient == u"planning"_s)
        return tr("State planning authority, for the overall assessment");
    return recipient;
}

int PackageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PackageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PackageModel::contentsOf(const domain::PackageInfo& package) const
{
    const workflow::Library& library = m_workspace.library();
    const domain::Block* block = library.procedure.block(package.block);
    const domain::AssessedBody* body = library.registers.body(package.body);
    const QString name = block ? m_workspace.text(block->name) : package.block;
    return package.body.isEmpty() ? name : u"%1: %2"_s.arg(name, body ? m_workspace.text(body->name) : package.body);
}

QString PackageModel::text(const domain::PackageInfo& package, int column) const
{
    switch (column) {
    case Number:
        return QString::number(package.number);
    case Recipient:
        return recipientName(package.recipient);
    case Contents:
        return contentsOf(package);
    case Created:
        return QDateTime::fromString(package.created, Qt::ISODate).toString(u"dd.MM.yyyy HH:mm"_s);
    case Official:
        return package.official;
    default:
        return package.digest.first(std::min<qsizetype>(12, package.digest.size())) + u'…';
    }
}

QVariant PackageModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const domain::PackageInfo& package = m_rows[index.row()];
    if (role == Qt::ToolTipRole && index.column() == Digest)
        return u"SHA-256 "_s + package.digest;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(package, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Number)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant PackageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const QString names[] = {tr("No."), tr("Recipient"), tr("What is in it"), tr("Exported"), tr("By"), tr("SHA-256")};
    return role == Qt::DisplayRole ? names[section] : QVariant();
}

} // namespace bagalau::desktop
