#include "scoring/assess.h"
#include "workflow/acceptvalues.h"
#include "workflow/trials.h"

#include <QSet>

using namespace Qt::StringLiterals;
using bagalau::base::Number;

namespace bagalau::workflow {

namespace {

constexpr int mostListed = 10, mostPlaces = 6;

Number distance(const Number& a, const Number& b)
{
    return a < b ? b - a : a - b;
}

bool isWhole(const Number& number)
{
    return number == number.rounded(0, base::Rounding::Down);
}

class Search
{
public:
    explicit Search(const TrialResult& from)
        : m_from(from), m_variant(*from.edition.variant(from.variant)), m_inputs(from.inputs)
    {
    }

    QList<Lift> run(const std::function<bool(int, int)>& tick)
    {
        if (!m_from.assessment.score || !nextDegree())
            return {};
        const QStringList inputs = candidates();
        for (qsizetype i = 0; i < inputs.size() && tick(int(i), int(inputs.size())); ++i)
            input(inputs[i]);
        return chosen();
    }

private:
    // The lowest score of the next better degree.
    bool nextDegree()
    {
        for (const domain::Degree& degree : m_from.edition.degrees) {
            if (degree.id == m_from.assessment.degree)
                return m_target.has_value();
            m_target = degree.from;
        }
        return false;
    }

    // What the score was made from.
    QStringList candidates() const
    {
        QSet<QString> used;
        for (const domain::TraceStep& step : m_from.assessment.steps)
            for (const QString& id : step.uses)
                used.insert(id);
        QStringList all;
        for (const domain::Column& input : m_variant.inputs)
            if (used.contains(input.id))
                all << input.id;
        for (const domain::Table& table : m_variant.tables)
            for (const domain::InputRow& row : m_inputs.tables.value(table.id))
                for (const domain::Column& column : table.columns)
                    if (const QString id = domain::inputId(table.id, row.key, column.id);
                        used.contains(id) && !domain::isFixed(m_variant, id))
                        all << id;
        return all;
    }

    void input(const QString& id)
    {
        const domain::Column& column = *domain::columnOf(m_variant, id);
        const domain::Value now = m_inputs.find(id)->effective(column);
        if (now.missing())
            return;
        if (column.type == domain::ValueType::Boolean)
            take(id, now, !*now.boolean());
        for (const QString& choice : column.choices.keys())
            if (now.text() && choice != *now.text())
                take(id, now, choice);
        if (now.number())
            number(id, column, *now.number());
    }

    void number(const QString& id, const domain::Column& column, const Number& now)
    {
        std::optional<Number> best;
        QList<Number> ends{0, now * 2, now * 10, now + 1, now + 100};
        ends << othersInRow(id);
        for (const auto& bound : {column.minimum, column.maximum})
            if (bound)
                ends << *bound;
        for (const Number& end : ends) {
            if (end == now || valueFault(column, end))
                continue;
            const auto lift = score(id, end);
            if (lift && *lift >= *m_target) {
                const Number near = nearest(id, column, now, end);
                if (!best || distance(near, now) < distance(*best, now))
                    best = near;
            } else if (lift && !best) {
                add(id, now, end, *lift); // shown only if nothing lifts
            }
        }
        if (best)
            take(id, now, *best);
    }

    // A fact often has to reach the plan that stands beside it.
    QList<Number> othersInRow(const QString& id) const
    {
        QList<Number> numbers;
        const QString row = id.left(id.lastIndexOf(u'/') + 1);
        const domain::Table* table = row.isEmpty() ? nullptr : m_variant.table(id.section(u'/', 0, 0));
        for (const domain::Column& column : table ? table->columns : QList<domain::Column>())
            if (const domain::Input* other = m_inputs.find(row + column.id))
                if (const domain::Value value = other->effective(column); value.number())
                    numbers << *value.number();
        return numbers;
    }

    // Halving on a grid: whole numbers where the value is whole, else one decimal more than it has.
    Number nearest(const QString& id, const domain::Column& column, const Number& now, const Number& end)
    {
        Number step = 1;
        for (int places = 0; places < mostPlaces && !isWhole(now / step); ++places)
            step = step / 10;
        if (!isWhole(now))
            step = step / 10;
        const Number way = end > now ? step : Number() - step;
        // So many steps lift, the last of them cut short at the end; `low` steps do not.
        Number low, high = (distance(now, end) / step).rounded(0, base::Rounding::Up);
        Number best = end;
        while (high - low > 1) {
            const Number middle = ((low + high) / 2).rounded(0, base::Rounding::Down);
            const Number value = now + way * middle;
            const auto got = valueFault(column, value) ? std::nullopt : score(id, value);
            const bool lifts = got && *got >= *m_target;
            (lifts ? high : low) = middle;
            best = lifts ? value : best;
        }
        return best;
    }

    std::optional<Number> score(const QString& id, const domain::Value& value)
    {
        domain::Input* input = m_inputs.find(id);
        const auto kept = std::exchange(input->accepted, value);
        m_last = scoring::assess(m_from.edition, m_variant, m_from.assessment.body, m_inputs, m_from.directions);
        input->accepted = kept;
        return m_last.score;
    }

    void take(const QString& id, const domain::Value& now, const domain::Value& value)
    {
        if (const auto got = score(id, value); got && *got > *m_from.assessment.score)
            add(id, now, value, *got);
    }

    void add(const QString& id, const domain::Value& now, const domain::Value& value, const Number& score)
    {
        if (score > *m_from.assessment.score)
            m_found << Lift{id, now, value, score, m_last.degree, score >= *m_target};
    }

    static Number size(const Lift& lift)
    {
        if (!lift.now.number())
            return 1;
        const Number now = distance(*lift.now.number(), 0);
        return distance(*lift.now.number(), *lift.tried.number()) / (now > 1 ? now : Number(1));
    }

    QList<Lift> chosen()
    {
        QList<Lift> lifting;
        for (const Lift& lift : std::as_const(m_found))
            if (lift.lifts)
                lifting << lift;
        if (!lifting.isEmpty()) {
            std::stable_sort(lifting.begin(), lifting.end(),
                             [](const Lift& a, const Lift& b) { return size(a) < size(b); });
            return lifting;
        }
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Lift& a, const Lift& b) { return a.score > b.score; });
        QSet<QString> listed;
        QList<Lift> most;
        for (const Lift& lift : std::as_const(m_found))
            if (most.size() < mostListed && !listed.contains(lift.input)) {
                listed.insert(lift.input);
                most << lift;
            }
        return most;
    }

    const TrialResult& m_from;
    const domain::Variant& m_variant;
    domain::Inputs m_inputs;
    std::optional<Number> m_target;
    domain::Assessment m_last;
    QList<Lift> m_found;
};

} // namespace

QList<Lift> findLifts(const TrialResult& from, const std::function<bool(int, int)>& tick)
{
    return Search(from).run(tick);
}

} // namespace bagalau::workflow
