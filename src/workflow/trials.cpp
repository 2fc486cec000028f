#include "workflow/trials.h"

#include "base/problem.h"
#include "scoring/assess.h"
#include "workflow/acceptvalues.h"
#include "workflow/assessments.h"

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

bool fits(const domain::Setting& setting, const domain::Value& value)
{
    if (setting.type == domain::ValueType::Number)
        return value.number();
    if (setting.type == domain::ValueType::Boolean)
        return value.boolean();
    return value.text() && setting.choices.contains(*value.text());
}

void decide(domain::Edition& edition, const QMap<QString, domain::Value>& settings)
{
    for (auto one = settings.begin(); one != settings.end(); ++one) {
        const auto setting = std::find_if(edition.settings.begin(), edition.settings.end(),
                                          [&](const domain::Setting& known) { return known.id == one.key(); });
        if (setting == edition.settings.end() || !fits(*setting, *one))
            throw Problem(Problem::Kind::Refused,
                          {u"trial.setting"_s,
                           QT_TRANSLATE_NOOP("Messages", "The edition cannot be read so: “%1”."),
                           {one.key()}});
        setting->value = *one;
    }
}

bool takes(const domain::Column& column, const domain::Input& input)
{
    const auto fine = [&](const domain::Value& value) { return value.missing() || !valueFault(column, value); };
    return fine(input.reported) && (!input.accepted || fine(*input.accepted));
}

// The same data under the forms of another edition: by the names of tables, columns and inputs. What an edition itself
// gives stays as it gives it; a row that it gives takes values only of the same row, not of another under its number.
class Carrying
{
public:
    Carrying(const domain::Variant& from, const domain::Variant& to, const domain::Inputs& inputs)
        : m_from(from), m_to(to), m_out(domain::inputsFrom(to, {}))
    {
        for (auto scalar = inputs.scalars.begin(); scalar != inputs.scalars.end(); ++scalar)
            carry(m_to.input(scalar.key()), scalar.key(), *scalar);
        for (auto rows = inputs.tables.begin(); rows != inputs.tables.end(); ++rows)
            for (const domain::InputRow& one : *rows)
                row(rows.key(), one);
    }

    domain::Inputs inputs() const { return m_out; }
    QStringList left() const { return m_left; }

private:
    // A null column: the other edition has no place for it.
    void carry(const domain::Column* column, const QString& id, const domain::Input& input)
    {
        if (domain::isFixed(m_from, id))
            return;
        domain::Input* place = column && !domain::isFixed(m_to, id) ? m_out.find(id) : nullptr;
        if (place && takes(*column, input))
            *place = input;
        else if (!input.reported.missing() || input.accepted)
            m_left << id;
    }

    void row(const QString& id, const domain::InputRow& row)
    {
        const domain::Table* from = m_from.table(id);
        const domain::Table* to = m_to.table(id);
        const bool placed = to && from && to->key == from->key &&
                            (to->fixed.isEmpty() ? addRow(*to, row.key) : isTheSame(*from, *to, row));
        for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell)
            carry(placed ? to->column(cell.key()) : nullptr, domain::inputId(id, row.key, cell.key()), *cell);
    }

    bool addRow(const domain::Table& table, const QString& key)
    {
        if (!table.groupOf.isEmpty())
            return false;
        domain::InputRow row{key, {}};
        for (const domain::Column& column : table.columns)
            row.cells.insert(column.id, {});
        m_out.tables[table.id] << row;
        return true;
    }

    // Weights may differ; what the row is about may not.
    bool isTheSame(const domain::Table& from, const domain::Table& to, const domain::InputRow& row) const
    {
        for (const domain::Column& column : to.columns) {
            const domain::Column* other = from.column(column.id);
            if (!other || !to.isFixed(column.id) || column.type == domain::ValueType::Number)
                continue;
            const domain::Input* there = m_out.find(domain::inputId(to.id, row.key, column.id));
            if (!there || there->effective(column) != row.cells.value(column.id).effective(*other))
                return false;
        }
        return true;
    }

    const domain::Variant& m_from;
    const domain::Variant& m_to;
    domain::Inputs m_out;
    QStringList m_left;
};

void apply(domain::Inputs& inputs, const domain::Variant& variant, const QMap<QString, domain::Value>& values)
{
    for (auto one = values.begin(); one != values.end(); ++one) {
        const domain::Column* column = domain::columnOf(variant, one.key());
        domain::Input* input = column ? inputs.find(one.key()) : nullptr;
        if (!input || domain::isFixed(variant, one.key()))
            throw Problem(Problem::Kind::Refused, {u"accept.unknown-input"_s,
                                                   QT_TRANSLATE_NOOP("Messages", "The assessment has no input “%1”."),
                                                   {one.key()}});
        if (const auto fault = valueFault(*column, *one))
            throw Problem(Problem::Kind::Refused, *fault);
        input->accepted = *one;
    }
}

bool isOwn(const Session& session, const QString& block, const domain::Edition& rules)
{
    const domain::Edition& own = session.editionOf(block);
    return rules.id == own.id && rules.digest == own.digest;
}

bool sameReadings(const domain::Edition& one, const domain::Edition& other)
{
    return std::equal(one.settings.begin(), one.settings.end(), other.settings.begin(), other.settings.end(),
                      [](const domain::Setting& a, const domain::Setting& b) { return a.value == b.value; });
}

const domain::Variant& variantBy(const Session& session, const QString& body, const domain::Edition& rules)
{
    const domain::AssessedBody& one = *session.library().registers.body(body);
    if (const domain::Variant* variant = rules.variantFor(body, one.kind))
        return *variant;
    throw Problem(Problem::Kind::Refused, {u"edition.no-variant"_s,
                                           QT_TRANSLATE_NOOP("Messages", "The edition “%2” has no rules for %1."),
                                           {one.name, rules.title}});
}

domain::Inputs inputsBy(const Session& session, const QString& body, const QString& block, const domain::Edition& rules,
                        const domain::Variant& variant, QStringList& left)
{
    domain::Inputs inputs = inputsOf(session, body, block);
    if (isOwn(session, block, rules))
        return inputs;
    const Carrying carrying(session.variantOf(body, block), variant, inputs);
    left = carrying.left();
    return carrying.inputs();
}

} // namespace

QList<EditionInfo> editionsToTry(const Session& session, const QString& block)
{
    QList<EditionInfo> all = knownEditions(&session, block);
    all.removeIf([](const EditionInfo& one) { return one.faults > 0; });
    return all;
}

domain::Edition rulesOf(const Session& session, const QString& block, const Trial& trial)
{
    domain::Edition rules = session.editionOf(block);
    if (!trial.edition.isEmpty() && trial.edition != rules.id)
        rules = knownEdition(&session, trial.edition);
    if (rules.block != block)
        throw Problem(Problem::Kind::Refused,
                      {u"trial.edition"_s,
                       QT_TRANSLATE_NOOP("Messages", "There is no methodology edition “%1” of this block to try."),
                       {trial.edition}});
    decide(rules, trial.settings);
    return rules;
}

TrialResult tried(const Session& session, const QString& body, const QString& block, const domain::Edition& rules,
                  const QMap<QString, domain::Value>& values)
{
    const QStringList served = session.requireAssessor(body, block);
    TrialResult result;
    result.edition = rules;
    if (served != QStringList{QString()})
        result.directions = served;
    const domain::Variant& variant = variantBy(session, body, result.edition);
    result.variant = variant.id;
    result.inputs = inputsBy(session, body, block, rules, variant, result.left);
    apply(result.inputs, variant, values);
    result.assessment = scoring::assess(result.edition, variant, body, result.inputs, result.directions);
    return result;
}

QHash<QString, RankedScore> scoresBy(const Session& session, const QString& block, const domain::Edition& rules)
{
    QHash<QString, RankedScore> scores;
    const domain::Registers& registers = session.library().registers;
    const bool asRecorded = isOwn(session, block, rules) && sameReadings(rules, session.editionOf(block));
    for (const domain::AssessedBody& body : registers.bodiesOf(session.office().year)) {
        const domain::Variant* variant = rules.variantFor(body.id, body.kind);
        if (!variant || !body.blocks.contains(block) ||
            !registers.standing(body.id, session.office().year).concluded() ||
            registers.refusal(session.office().authorities, body.id, {}, block, session.office().year) ||
            session.requireAssessor(body.id, block) != QStringList{QString()})
            continue;
        QStringList left;
        const auto score = asRecorded ? assessmentOf(session, body.id, block).score
                                      : scoring::assess(rules, *variant, body.id,
                                                        inputsBy(session, body.id, block, rules, *variant, left))
                                            .score;
        if (score)
            scores.insert(body.id, {variant->id, *score});
    }
    return scores;
}

std::optional<Rank> rankOf(const TrialResult& result, const QHash<QString, RankedScore>& scores)
{
    if (!result.assessment.score)
        return std::nullopt;
    Rank rank{1, 1};
    for (auto other = scores.begin(); other != scores.end(); ++other)
        if (other.key() != result.assessment.body && other->variant == result.variant) {
            ++rank.of;
            rank.place += other->score > *result.assessment.score ? 1 : 0;
        }
    return rank;
}

} // namespace bagalau::workflow
