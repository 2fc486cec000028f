#include "desktop/scoring/assessmenttree.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

using Kind = AssessmentNode::Kind;

class Builder
{
public:
    explicit Builder(const Calculation& calculation) : m_calculation(calculation) { m_nodes.append(AssessmentNode()); }

    QList<AssessmentNode> build()
    {
        results();
        const domain::Variant& variant = m_calculation.variant();
        for (const domain::Definition& definition : variant.values)
            if (m_calculation.item(definition.id))
                addTrace(0, definition.id);
        for (const domain::Table& table : variant.tables)
            for (const domain::Definition& definition : table.values)
                if (definition.item)
                    criterion(definition, table);
        report();
        return std::move(m_nodes);
    }

private:
    int add(int parent, Kind kind, const QString& id)
    {
        const int index = int(m_nodes.size());
        AssessmentNode node;
        node.kind = kind;
        node.id = id;
        node.parent = parent;
        node.row = int(m_nodes[parent].children.size());
        m_nodes.append(std::move(node));
        m_nodes[parent].children.append(index);
        return index;
    }

    void addTrace(int parent, const QString& id)
    {
        const domain::TraceStep* step = m_calculation.step(id);
        const int index = add(parent, step ? Kind::Step : Kind::Input, id);
        if (step)
            for (const QString& used : step->uses)
                addTrace(index, used);
    }

    void results()
    {
        const domain::Variant& variant = m_calculation.variant();
        if (m_calculation.step(variant.score.id))
            addTrace(0, variant.score.id);
        else
            for (const domain::DirectionResult& one : m_calculation.assessment().directions)
                addTrace(0, variant.direction(one.id)->score);
        if (!m_calculation.assessment().degree.isEmpty())
            add(0, Kind::Degree, {});
        if (m_calculation.step(variant.penaltyTotal.id))
            addTrace(0, variant.penaltyTotal.id);
        else
            deductions(variant.penalties);
    }

    void deductions(const QList<domain::Definition>& penalties)
    {
        int group = -1;
        for (const domain::Definition& penalty : penalties)
            if (m_calculation.step(penalty.id) && !ofDirection(penalty)) {
                group = group < 0 ? add(0, Kind::Deductions, {}) : group;
                addTrace(group, penalty.id);
            }
    }

    // It stands below the result of its direction.
    bool ofDirection(const domain::Definition& penalty) const
    {
        const domain::Direction* direction = m_calculation.variant().direction(penalty.direction);
        return direction && m_calculation.step(direction->score);
    }

    void criterion(const domain::Definition& definition, const domain::Table& table)
    {
        int group = -1;
        for (const domain::AssessmentItem& item : m_calculation.assessment().items) {
            const domain::TraceStep* step = m_calculation.step(item.id);
            if (!step || step->definition != definition.id || step->table != table.id)
                continue;
            group = group < 0 ? add(0, Kind::Criterion, item.id) : group;
            addTrace(group, item.id);
        }
    }

    void report()
    {
        const int all = add(0, Kind::Report, {});
        for (const domain::Column& input : m_calculation.variant().inputs)
            if (!m_calculation.isFact(input))
                add(all, Kind::Input, input.id);
        for (const domain::Table& table : m_calculation.variant().tables) {
            const QList<domain::InputRow> rows = m_calculation.inputs().tables.value(table.id);
            if (rows.isEmpty())
                continue;
            const int group = add(all, Kind::Table, table.id);
            for (const domain::InputRow& row : rows)
                reportRow(group, table, row);
        }
    }

    void reportRow(int group, const domain::Table& table, const domain::InputRow& row)
    {
        if (table.columns.isEmpty())
            return;
        const int parent = add(group, Kind::Row, domain::inputId(table.id, row.key, table.columns.first().id));
        for (const domain::Column& column : table.columns)
            add(parent, Kind::Input, domain::inputId(table.id, row.key, column.id));
    }

    const Calculation& m_calculation;
    QList<AssessmentNode> m_nodes;
};

} // namespace

QList<AssessmentNode> assessmentTree(const Calculation& calculation)
{
    return Builder(calculation).build();
}

} // namespace bagalau::desktop
