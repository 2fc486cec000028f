#include "desktop/methodology/editiontree.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

using Kind = EditionNode::Kind;
using Group = EditionNode::Group;

class Builder
{
public:
    explicit Builder(const domain::Edition& edition) : m_edition(edition) { m_nodes.append(EditionNode()); }

    QList<EditionNode> build()
    {
        settings();
        for (const domain::Variant& one : m_edition.variants)
            variant(one);
        scales();
        forms();
        examples();
        return std::move(m_nodes);
    }

private:
    int add(int parent, EditionNode node)
    {
        const int index = int(m_nodes.size());
        node.parent = parent;
        node.row = int(m_nodes[parent].children.size());
        if (!node.variant)
            node.variant = m_nodes[parent].variant;
        m_nodes.append(std::move(node));
        m_nodes[parent].children.append(index);
        return index;
    }

    int group(int parent, Group kind)
    {
        EditionNode node;
        node.kind = Kind::Group;
        node.group = kind;
        return add(parent, node);
    }

    void settings()
    {
        if (m_edition.settings.isEmpty())
            return;
        const int parent = group(0, Group::Settings);
        for (const domain::Setting& setting : m_edition.settings) {
            EditionNode node;
            node.kind = Kind::Setting;
            node.setting = &setting;
            add(parent, node);
        }
    }

    void variant(const domain::Variant& one)
    {
        EditionNode node;
        node.kind = Kind::Group;
        node.group = Group::Variant;
        node.variant = &one;
        const int parent = add(0, node);
        definition(parent, one.score, nullptr, {});
        if (!one.penalties.isEmpty()) {
            const int penalties = group(parent, Group::Penalties);
            for (const domain::Definition& penalty : one.penalties)
                definition(penalties, penalty, nullptr, {});
        }
        if (!one.inputs.isEmpty()) {
            const int inputs = group(parent, Group::Inputs);
            for (const domain::Column& column : one.inputs)
                input(inputs, column, nullptr);
        }
        for (const domain::Table& table : one.tables) {
            EditionNode rows;
            rows.kind = Kind::Table;
            rows.table = &table;
            const int at = add(parent, rows);
            for (const domain::Column& column : table.columns)
                input(at, column, &table);
            for (const domain::Definition& value : table.values)
                definition(at, value, &table, {});
        }
    }

    void input(int parent, const domain::Column& column, const domain::Table* table)
    {
        EditionNode node;
        node.kind = Kind::Input;
        node.input = &column;
        node.table = table;
        add(parent, node);
    }

    // Below a result stands what its formula names. Only a draft can have a cycle: it ends where it closes.
    void definition(int parent, const domain::Definition& one, const domain::Table* table, const QString& weight)
    {
        EditionNode node;
        node.kind = Kind::Definition;
        node.definition = &one;
        node.table = table;
        node.weight = weight;
        const int at = add(parent, node);
        m_above.append(&one);
        const domain::Variant& variant = *m_nodes[at].variant;
        QSet<const domain::Definition*> seen;
        for (const domain::Definition::Part& part : one.parts)
            below(at, variant, table, part.id, part.weight, seen);
        if (one.formula && one.parts.isEmpty())
            walk(at, variant, table, *one.formula, seen);
        m_above.removeLast();
    }

    void below(int at, const domain::Variant& variant, const domain::Table* table, const QString& name,
               const QString& weight, QSet<const domain::Definition*>& seen)
    {
        const domain::Definition* own = table ? variant.definition(table->id, name) : nullptr;
        if (!own && table && table->column(name))
            return;
        const domain::Definition* found = own ? own : variant.definition({}, name);
        // The same result stands below each that uses it; an edition of the law has some thousand such places.
        constexpr qsizetype most = 20'000;
        if (!found || found == &variant.score || seen.contains(found) || m_above.contains(found) ||
            m_nodes.size() > most)
            return;
        seen.insert(found);
        definition(at, *found, own ? table : nullptr, weight);
    }

    void walk(int at, const domain::Variant& variant, const domain::Table* table, const domain::Expression& formula,
              QSet<const domain::Definition*>& seen)
    {
        if (formula.kind == domain::Expression::Kind::Name)
            below(at, variant, table, formula.text, {}, seen);
        const domain::Table* inner =
            formula.kind == domain::Expression::Kind::Aggregate ? variant.table(formula.table) : table;
        if (formula.filter)
            walk(at, variant, inner, *formula.filter, seen);
        for (const domain::Formula& operand : formula.operands)
            walk(at, variant, inner, *operand, seen);
    }

    void scales()
    {
        if (m_edition.scales.isEmpty())
            return;
        const int parent = group(0, Group::Scales);
        for (const QString& id : m_edition.scales.keys()) {
            EditionNode node;
            node.kind = Kind::Scale;
            node.id = id;
            add(parent, node);
        }
    }

    void forms()
    {
        if (m_edition.forms.isEmpty())
            return;
        const int parent = group(0, Group::Forms);
        for (const domain::Form& form : m_edition.forms) {
            EditionNode node;
            node.kind = Kind::Form;
            node.form = &form;
            add(parent, node);
        }
    }

    void examples()
    {
        if (m_edition.examples.isEmpty())
            return;
        const int parent = group(0, Group::Examples);
        for (qsizetype i = 0; i < m_edition.examples.size(); ++i) {
            EditionNode node;
            node.kind = Kind::Example;
            node.example = &m_edition.examples[i];
            node.id = QString::number(i);
            add(parent, node);
        }
    }

    const domain::Edition& m_edition;
    QList<EditionNode> m_nodes;
    QList<const domain::Definition*> m_above; ///< the definitions that the one being added stands below
};

} // namespace

QString editionPath(const EditionNode& node)
{
    const QString variant = node.variant ? u"variants/"_s + node.variant->id : QString();
    switch (node.kind) {
    case Kind::Setting:
        return u"settings/"_s + node.setting->id;
    case Kind::Definition:
        return u"definitions/"_s + node.definition->key;
    case Kind::Input:
        return (node.table ? u"columns/"_s : u"inputs/"_s) + node.input->key;
    case Kind::Table:
        return variant + u"/tables/"_s + node.table->id;
    case Kind::Scale:
        return u"scales/"_s + node.id;
    case Kind::Form:
        return u"forms/"_s + node.form->id;
    case Kind::Example:
        return u"examples/"_s + node.id;
    case Kind::Group:
        return node.group == Group::Variant ? variant : QString();
    case Kind::Root:
        break;
    }
    return {};
}

QString formulaPath(const EditionNode& node)
{
    const domain::Definition* one = node.definition;
    if (node.kind != Kind::Definition || one == &node.variant->penaltyTotal)
        return {};
    const QString variant = u"variants/"_s + node.variant->id;
    return one == &node.variant->score           ? variant + u"/score"_s
           : one == &node.variant->beforePenalty ? variant + u"/before_penalty"_s
                                                 : editionPath(node) + u"/formula"_s;
}

qsizetype nearness(const QString& path, const EditionNode& node)
{
    qsizetype near = 0;
    for (const QString& own : {editionPath(node), formulaPath(node)})
        if (!own.isEmpty() && (path == own || path.startsWith(own + u'/')))
            near = std::max(near, own.size());
    return near;
}

QList<EditionNode> editionTree(const domain::Edition& edition)
{
    return Builder(edition).build();
}

} // namespace bagalau::desktop
