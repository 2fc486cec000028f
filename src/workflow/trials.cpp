#include "workflow/trials.h"

#include "base/problem.h"
#include "scoring/assess.h"
#include "scoring/editionreader.h"
#include "workflow/acceptvalues.h"
#include "workflow/assessments.h"
#include "workflow/editions.h"

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

domain::Edition chosenEdition(const Session& session, const QString& block, const QString& id)
{
    const domain::Edition& own = session.editionOf(block);
    if (id.isEmpty() || id == own.id)
        return own;
    if (!editionsToTry(session, block).contains(id))
        throw Problem(Problem::Kind::Refused,
                      {u"trial.edition"_s,
                       QT_TRANSLATE_NOOP("Messages", "There is no methodology edition “%1” of this block to try."),
                       {id}});
    return scoring::readEdition(session.library().editions[id]);
}

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

// The same data under the forms of another edition: by the names of tables, columns and inputs.
class Carrying
{
public:
    Carrying(const domain::Variant& from, const domain::Variant& to, const domain::Inputs& inputs)
        : m_from(from), m_to(to), m_inputs(inputs), m_out(domain::inputsFrom(to, {}))
    {
        for (auto scalar = inputs.scalars.begin(); scalar != inputs.scalars.end(); ++scalar)
            carry(m_to.input(scalar.key()), scalar.key(), *scalar);
        for (auto rows = inputs.tables.begin(); rows != inputs.tables.end(); ++rows)
            table(rows.key(), *rows);
    }

    domain::Inputs inputs() const { return m_out; }
    QStringList left() const { return m_left; }

private:
    void carry(const domain::Column* column, const QString& id, const domain::Input& input)
    {
        domain::Input* place = column ? m_out.find(id) : nullptr;
        const bool said = !input.reported.missing() || input.accepted;
        if (place && takes(*column, input))
            *place = input;
        else if (said && !domain::isFixed(m_from, id))
            m_left << id;
    }

    void table(const QString& id, const QList<domain::InputRow>& rows)
    {
        const domain::Table* table = m_to.table(id);
        for (const domain::InputRow& row : rows) {
            if (table && table->fixed.isEmpty() && table->groupOf.isEmpty())
                m_out.tables[id] << empty(*table, row.key);
            for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell)
                carry(table ? table->column(cell.key()) : nullptr, domain::inputId(id, row.key, cell.key()), *cell);
        }
    }

    static domain::InputRow empty(const domain::Table& table, const QString& key)
    {
        domain::InputRow row{key, {}};
        for (const domain::Column& column : table.columns)
            row.cells.insert(column.id, {});
        return row;
    }

    const domain::Variant& m_from;
    const domain::Variant& m_to;
    const domain::Inputs& m_inputs;
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

class Trying
{
public:
    Trying(const Session& session, const QString& block, const Trial& trial)
        : m_session(session), m_block(block), m_trial(trial), m_edition(chosenEdition(session, block, trial.edition))
    {
        decide(m_edition, trial.settings);
    }

    TrialResult of(const QString& body)
    {
        const QStringList served = m_session.requireAssessor(body, m_block);
        TrialResult result{m_edition, {}, {}, {}, {}, {}, {}};
        if (served != QStringList{QString()})
            result.directions = served;
        const domain::Variant& variant = variantFor(body);
        result.variant = variant.id;
        result.inputs = inputsFor(body, variant, result.left);
        apply(result.inputs, variant, m_trial.values);
        result.assessment = scoring::assess(m_edition, variant, body, result.inputs, result.directions);
        result.rank = rankOf(result);
        return result;
    }

private:
    bool otherRules() const { return !m_trial.edition.isEmpty() || !m_trial.settings.isEmpty(); }

    const domain::Variant& variantFor(const QString& body) const
    {
        const domain::AssessedBody& one = *m_session.library().registers.body(body);
        const domain::Variant* variant = m_edition.variantFor(body, one.kind);
        if (!variant)
            throw Problem(Problem::Kind::Refused,
                          {u"edition.no-variant"_s,
                           QT_TRANSLATE_NOOP("Messages", "The edition “%2” has no rules for %1."),
                           {one.name, m_edition.title}});
        return *variant;
    }

    domain::Inputs inputsFor(const QString& body, const domain::Variant& variant, QStringList& left) const
    {
        domain::Inputs inputs = inputsOf(m_session, body, m_block);
        if (m_edition.id == m_session.editionOf(m_block).id)
            return inputs;
        const Carrying carrying(m_session.variantOf(body, m_block), variant, inputs);
        left = carrying.left();
        return carrying.inputs();
    }

    std::optional<base::Number> scoreOf(const QString& body) const
    {
        if (!otherRules())
            return assessmentOf(m_session, body, m_block).score;
        QStringList left;
        const domain::Variant& variant = variantFor(body);
        return scoring::assess(m_edition, variant, body, inputsFor(body, variant, left)).score;
    }

    std::optional<Rank> rankOf(const TrialResult& result) const
    {
        if (!result.assessment.score)
            return std::nullopt;
        Rank rank{1, 1};
        for (const domain::AssessedBody& other : m_session.library().registers.bodiesOf(m_session.office().year)) {
            if (other.id == result.assessment.body || !isCompared(other, result.variant))
                continue;
            const auto score = scoreOf(other.id);
            rank.of += score ? 1 : 0;
            rank.place += score && *score > *result.assessment.score ? 1 : 0;
        }
        return rank;
    }

    bool isCompared(const domain::AssessedBody& other, const QString& variant) const
    {
        const domain::Variant* theirs = m_edition.variantFor(other.id, other.kind);
        return other.blocks.contains(m_block) && theirs && theirs->id == variant &&
               !m_session.library().registers.refusal(m_session.office().authorities, other.id, {}, m_block,
                                                      m_session.office().year) &&
               m_session.requireAssessor(other.id, m_block) == QStringList{QString()};
    }

    const Session& m_session;
    const QString& m_block;
    const Trial& m_trial;
    domain::Edition m_edition;
};

} // namespace

QStringList editionsToTry(const Session& session, const QString& block)
{
    QStringList all{session.editionOf(block).id};
    for (const EditionInfo& info : shippedEditions())
        if (info.block == block && !all.contains(info.id))
            all << info.id;
    return all;
}

TrialResult tried(const Session& session, const QString& body, const QString& block, const Trial& trial)
{
    return Trying(session, block, trial).of(body);
}

} // namespace bagalau::workflow
