#include "desktop/methodology/editionmodel.h"

#include "base/text.h"
#include "desktop/scoring/valuetext.h"
#include "desktop/shell/signs.h"
#include "workflow/views.h"

#include <QFont>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

using Kind = EditionNode::Kind;
using Group = EditionNode::Group;

namespace {

bool sameShape(const QList<EditionNode>& nodes, const QList<EditionNode>& others)
{
    return std::equal(nodes.begin(), nodes.end(), others.begin(), others.end(),
                      [](const EditionNode& one, const EditionNode& other) {
                          return one.kind == other.kind && one.group == other.group && one.parent == other.parent &&
                                 one.children == other.children;
                      });
}

} // namespace

void EditionModel::show(const domain::Edition* edition, base::Language language)
{
    QList<EditionNode> nodes = edition ? editionTree(*edition) : QList<EditionNode>{EditionNode()};
    if (sameShape(nodes, m_nodes)) {
        m_edition = edition;
        m_language = language;
        m_nodes = std::move(nodes);
        m_failed.reset();
        for (const EditionNode& node : std::as_const(m_nodes))
            if (!node.children.isEmpty())
                emit dataChanged(
                    createIndex(0, 0, quintptr(node.children.first())),
                    createIndex(int(node.children.size()) - 1, ColumnCount - 1, quintptr(node.children.last())));
        return;
    }
    beginResetModel();
    m_edition = edition;
    m_language = language;
    m_nodes = std::move(nodes);
    m_failed.reset();
    endResetModel();
}

QModelIndex EditionModel::find(const QString& path) const
{
    int nearest = 0;
    qsizetype most = 0;
    for (int node = 1; node < m_nodes.size(); ++node)
        if (const qsizetype near = nearness(path, m_nodes[node]); near > most) {
            most = near;
            nearest = node;
        }
    return nearest > 0 ? createIndex(m_nodes[nearest].row, Name, quintptr(nearest)) : QModelIndex();
}

void EditionModel::setOutcome(const QHash<QString, QString>& failed)
{
    m_failed = failed;
    for (int node = 1; node < m_nodes.size(); ++node)
        if (m_nodes[node].kind == Kind::Example) {
            const QModelIndex index = createIndex(m_nodes[node].row, Points, quintptr(node));
            emit dataChanged(index, index);
        }
}

const EditionNode* EditionModel::node(const QModelIndex& index) const
{
    return index.isValid() ? &at(index) : nullptr;
}

QModelIndex EditionModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, quintptr(at(parent).children[row])) : QModelIndex();
}

QModelIndex EditionModel::parent(const QModelIndex& child) const
{
    const int above = child.isValid() ? at(child).parent : 0;
    return above > 0 ? createIndex(m_nodes[above].row, 0, quintptr(above)) : QModelIndex();
}

int EditionModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(at(parent).children.size());
}

int EditionModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QString EditionModel::groupName(const EditionNode& node) const
{
    switch (node.group) {
    case Group::Settings:
        return openPointSign() + u' ' + tr("Open points");
    case Group::Variant:
        return node.variant->name.in(m_language);
    case Group::Penalties:
        return tr("Deductions");
    case Group::Inputs:
        return tr("Values about the body as a whole");
    case Group::Scales:
        return tr("Scales");
    case Group::Forms:
        return tr("Report forms");
    case Group::Examples:
        break;
    }
    return tr("Worked examples");
}

QString EditionModel::name(const EditionNode& node) const
{
    switch (node.kind) {
    case Kind::Setting:
        return node.setting->name.in(m_language);
    case Kind::Definition:
        return node.definition->name.in(m_language);
    case Kind::Input:
        return node.input->name.in(m_language);
    case Kind::Table:
        return node.table->name.in(m_language);
    case Kind::Scale:
        return node.id;
    case Kind::Form:
        return node.form->name.in(m_language);
    case Kind::Example:
        return node.example->name.in(m_language);
    case Kind::Group:
        return groupName(node);
    case Kind::Root:
        break;
    }
    return {};
}

QString EditionModel::points(const EditionNode& node) const
{
    if (node.kind == Kind::Example) {
        if (!m_failed)
            return {};
        return m_failed->contains(node.id) ? signOf(Tone::Bad) + u' ' + m_failed->value(node.id) : signOf(Tone::Good);
    }
    if (node.kind != Kind::Definition)
        return {};
    QString text = node.definition->maximum ? base::shortNumber(*node.definition->maximum) : QString();
    const domain::Setting* setting = m_edition->setting(node.weight);
    if (setting)
        text += u" × "_s + settingValueText(*m_edition, *setting, m_language) + u' ' + openPointSign();
    else if (!node.weight.isEmpty())
        text += u" × "_s + QString(node.weight).replace(u'.', u',');
    return text.trimmed();
}

QString EditionModel::rule(const EditionNode& node) const
{
    if (node.kind == Kind::Setting)
        return settingValueText(*m_edition, *node.setting, m_language);
    if (node.kind == Kind::Definition)
        return workflow::formulaInWords(node.definition->formula, node.table, *m_edition, *node.variant, m_language);
    if (node.kind == Kind::Input)
        return node.input->unit.in(m_language);
    return {};
}

QVariant EditionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EditionNode& one = at(index);
    if (role == PathRole)
        return editionPath(one);
    if (role == Qt::FontRole && one.kind == Kind::Group) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::TextAlignmentRole && index.column() == Points)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return index.column() == Name ? name(one) : index.column() == Points ? points(one) : rule(one);
}

QVariant EditionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : section == Points ? tr("Maximum, weight") : tr("Formula, value");
}

} // namespace bagalau::desktop
