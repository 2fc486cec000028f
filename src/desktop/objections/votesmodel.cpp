#include "desktop/objections/votesmodel.h"

#include "base/text.h"
#include "desktop/common/choicedelegate.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

QStringList VotesModel::ids()
{
    return {u"for"_s, u"against"_s, u"abstained"_s};
}

QStringList VotesModel::words()
{
    return {tr("for"), tr("against"), tr("abstained")};
}

void VotesModel::reset(QList<domain::Vote> votes, bool editable)
{
    beginResetModel();
    m_votes = std::move(votes);
    m_editable = editable;
    endResetModel();
}

void VotesModel::begin(const QStringList& voters)
{
    QList<domain::Vote> votes;
    for (const QString& name : voters)
        votes << domain::Vote{name, ids().first(), {}};
    reset(votes, true);
}

void VotesModel::show(const QList<domain::Vote>& votes)
{
    reset(votes, false);
}

QString VotesModel::count() const
{
    QStringList numbers;
    for (const QString& id : ids())
        numbers << QString::number(
            std::count_if(m_votes.begin(), m_votes.end(), [&](const domain::Vote& vote) { return vote.vote == id; }));
    return tr("For: %1. Against: %2. Abstained: %3.").arg(numbers[0], numbers[1], numbers[2]);
}

int VotesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_votes.size());
}

int VotesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VotesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const domain::Vote& vote = m_votes[index.row()];
    if (role == ChoiceDelegate::WordsRole && index.column() == Vote)
        return words();
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Vote)
        return words().value(ids().indexOf(vote.vote), vote.vote);
    return index.column() == Member ? vote.member : vote.dissent;
}

bool VotesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_editable || index.column() == Member)
        return false;
    domain::Vote& vote = m_votes[index.row()];
    const QString text = base::simplified(value.toString());
    if (index.column() == Dissent)
        vote.dissent = text;
    else if (words().contains(text))
        vote.vote = ids()[words().indexOf(text)];
    emit dataChanged(index, index);
    return true;
}

Qt::ItemFlags VotesModel::flags(const QModelIndex& index) const
{
    const bool editable = m_editable && index.isValid() && index.column() != Member;
    return QAbstractTableModel::flags(index) | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant VotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    const QString names[] = {tr("Member"), tr("Vote"), tr("Dissenting opinion")};
    return role == Qt::DisplayRole ? names[section] : QVariant();
}

} // namespace bagalau::desktop
