#include "workflow/charts.h"

using namespace Qt::StringLiterals;
using bagalau::domain::Definition;
using bagalau::domain::Expression;
using bagalau::domain::Variant;

namespace bagalau::workflow {

namespace {

/// Goes down from the results of a variant through its formulas, and stops at the first things that are shown as
/// results themselves.
class Search
{
public:
    explicit Search(const Variant& variant) : m_variant(variant)
    {
        m_results = {variant.score.id, variant.beforePenalty.id, variant.penaltyTotal.id};
        for (const domain::Direction& direction : variant.directions)
            m_results << direction.score << direction.before << direction.penalty;
    }

    QList<Criterion> run()
    {
        // In the order of the directions; the score comes last, for what stands in none.
        for (const domain::Direction& direction : m_variant.directions)
            if (const Definition* score = m_variant.definition({}, direction.score))
                visit(*score, {});
        visit(m_variant.score, {});
        return m_found;
    }

private:
    struct Named
    {
        const Definition* definition = nullptr;
        QString table;
    };

    /// What a name means in a row of these tables, the innermost first.
    Named named(const QString& name, const QStringList& tables) const
    {
        for (const QString& table : tables)
            for (QString at = table; !at.isEmpty(); at = m_variant.table(at) ? m_variant.table(at)->parent : QString())
                if (const Definition* found = m_variant.definition(at, name))
                    return {found, at};
        return {m_variant.definition({}, name), {}};
    }

    /// `within`: a part of the result of a row, which is a criterion whatever it is calculated from.
    void visit(const Definition& definition, const QString& table, bool within = false)
    {
        const QString id = table + u'/' + definition.id;
        if (m_seen.contains(id) || definition.penalty || definition.id == m_variant.penaltyTotal.id)
            return;
        m_seen.insert(id);
        const bool result = isResult(definition, table), composed = result && !within && isComposed(definition, table);
        if (result && !composed) {
            m_found << Criterion{definition.id, table, definition.name, *definition.maximum};
            return;
        }
        const QStringList scope = table.isEmpty() ? QStringList() : QStringList{table};
        each(definition.formula.get(), scope,
             [&](const Named& one) { visit(*one.definition, one.table, composed && one.table == table); });
    }

    bool isResult(const Definition& definition, const QString& table) const
    {
        return definition.item && definition.maximum && !definition.maximum->isZero() &&
               (!table.isEmpty() || !m_results.contains(definition.id));
    }

    /// The result of a row that is put together from results of the same row: those are the criteria.
    bool isComposed(const Definition& definition, const QString& table) const
    {
        bool composed = false;
        if (!table.isEmpty())
            each(definition.formula.get(), {table}, [&](const Named& one) {
                composed = composed || (one.table == table && isResult(*one.definition, table));
            });
        return composed;
    }

    template <class Take> void each(const Expression* expression, const QStringList& tables, const Take& take) const
    {
        if (!expression)
            return;
        if (expression->kind == Expression::Kind::Name)
            if (const Named one = named(expression->text, tables); one.definition)
                take(one);
        const bool rows = expression->kind == Expression::Kind::Aggregate;
        for (const domain::Formula& operand : expression->operands)
            each(operand.get(), rows ? QStringList{expression->table} + tables : tables, take);
    }

    const Variant& m_variant;
    QSet<QString> m_results; ///< what is looked through: the score and the results of directions
    QSet<QString> m_seen;
    QList<Criterion> m_found;
};

} // namespace

QList<Criterion> criteriaOf(const Variant& variant)
{
    return Search(variant).run();
}

} // namespace bagalau::workflow
