#include "desktop/risk/accountabilitymodel.h"

#include "base/text.h"
#include "desktop/shell/signs.h"

#include <QFont>

using namespace Qt::StringLiterals;
using bagalau::domain::Known;

namespace bagalau::desktop {

namespace {

QString shown(const std::optional<base::Number>& number)
{
    return number ? base::displayNumber(*number, 2) : u"–"_s;
}

} // namespace

void AccountabilityModel::load(QList<workflow::AccountabilityBody> bodies, bool fellOnly)
{
    beginResetModel();
    m_bodies = std::move(bodies);
    if (fellOnly)
        m_bodies.removeIf([](const workflow::AccountabilityBody& one) { return one.fell != Known::Yes; });
    endResetModel();
}

const workflow::AccountabilityBody* AccountabilityModel::bodyAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const QModelIndex top = index.parent().isValid() ? index.parent() : index;
    return &m_bodies[top.row()];
}

QModelIndex AccountabilityModel::rowOf(const QString& body) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_bodies[row].body.id == body)
            return index(row, 0);
    return {};
}

QModelIndex AccountabilityModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= ColumnCount)
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex AccountabilityModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int AccountabilityModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_bodies.size());
    if (parent.column() > 0 || parent.internalId() != 0)
        return 0;
    return static_cast<int>(m_bodies[parent.row()].blocks.size()) + 1; // and the overall assessment
}

int AccountabilityModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

// A sign beside the words: nothing is said by colour alone.
QString AccountabilityModel::said(const QString& question, Known known) const
{
    const Tone tone = known == Known::Unknown ? Tone::Quiet : known == Known::Yes ? Tone::Attention : Tone::Good;
    return signOf(tone) + u' ' + m_workspace.text(workflow::knownText(question, known));
}

QString AccountabilityModel::bodyText(const workflow::AccountabilityBody& body, int column) const
{
    switch (column) {
    case Name:
        return m_workspace.text(body.body.name);
    case Fell:
        return said(u"fell"_s, body.fell);
    case Sector:
        return said(u"worsened"_s, body.worsened);
    case Proposed:
        return said(u"proposed"_s, body.proposed);
    default:
        return {};
    }
}

QString AccountabilityModel::lineText(const workflow::FallLine& line, int column) const
{
    const auto difference = line.difference();
    switch (column) {
    case Name:
        return m_workspace.text(line.name) + u" · "_s + m_workspace.text(line.nowFrom);
    case Before:
        return shown(line.before);
    case Now:
        return shown(line.now);
    case Change:
        return (difference && *difference > base::Number() ? u"+"_s : QString()) + shown(difference);
    case Fell:
        return said(u"fell"_s, line.fell);
    default:
        return {};
    }
}

QVariant AccountabilityModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const workflow::AccountabilityBody& body = *bodyAt(index);
    const bool top = index.internalId() == 0;
    const qsizetype row = index.row();
    const workflow::FallLine& line = row < body.blocks.size() ? body.blocks[row] : body.overall;
    if (role == Qt::DisplayRole)
        return top ? bodyText(body, index.column()) : lineText(line, index.column());
    if (role == Qt::ToolTipRole && !top && index.column() == Before)
        return m_workspace.text(line.beforeFrom);
    if (role == Qt::ToolTipRole)
        return top ? bodyText(body, index.column()) : lineText(line, index.column());
    if (role == Qt::TextAlignmentRole && index.column() >= Before && index.column() <= Change)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && top && body.proposed == Known::Yes) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant AccountabilityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const int year = m_workspace.session() ? m_workspace.session()->office().year : 0;
    switch (section) {
    case Name:
        return tr("Body, block");
    case Before:
        return QString::number(year - 1);
    case Now:
        return QString::number(year);
    case Change:
        return tr("Difference");
    case Fell:
        return tr("Indicator");
    case Sector:
        return tr("Sector");
    default:
        return tr("To the Commission");
    }
}

} // namespace bagalau::desktop
