#include "workflow/acceptvalues.h"

#include "base/problem.h"
#include "base/text.h"
#include "store/assessments.h"
#include "workflow/assessments.h"
#include "workflow/conclusionparts.h"
#include "workflow/refusals.h"
#include "workflow/rights.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Message;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

bool sameWord(const QString& text, const base::Bilingual& word)
{
    return base::folded(text) == base::folded(word.kk) || base::folded(text) == base::folded(word.ru);
}

// A report's figure is replaced, or a row is left out, only with a ground that can be checked later. What a report only
// proposes, and facts about the body as a whole that no report holds, are the assessor's own to establish.
bool needsGround(const domain::Input& input, const domain::Column& column, const EstablishedValue& value)
{
    if (!value.input.contains(u'/') && (column.byAssessor || input.reported.missing()))
        return false;
    if (column.byAssessor)
        return value.value != column.fallback;
    return !column.proposal && value.value != input.reported;
}

QList<EstablishedValue> withProposals(QList<EstablishedValue> values, const QList<EstablishedValue>& proposals)
{
    QSet<QString> named;
    for (const EstablishedValue& value : values)
        named.insert(value.input);
    for (const EstablishedValue& proposal : proposals)
        if (!named.contains(proposal.input))
            values << proposal;
    return values;
}

QJsonObject changeJson(const domain::Inputs& inputs, const EstablishedValue& value)
{
    const domain::Input* input = inputs.find(value.input);
    return {{u"input"_s, value.input},
            {u"old"_s, input && input->accepted ? domain::toJson(*input->accepted) : QJsonValue()},
            {u"new"_s, domain::toJson(value.value)},
            {u"ground"_s, value.ground}};
}

void requireOtherThanEntered(const Session& session, const QString& body, const QString& block, const QString& official)
{
    for (const domain::JournalEntry& entry : store::journal(session.database()))
        if (entry.body == body && entry.block == block && (entry.act == u"load"_s || entry.act == u"accept"_s) &&
            base::folded(entry.official) == base::folded(official))
            throw Problem(Problem::Kind::Refused,
                          {u"review.same-person"_s,
                           QT_TRANSLATE_NOOP("Messages", "%1 entered values of this body (journal entry %2) and cannot "
                                                         "review them: a second official does."),
                           {entry.official, QString::number(entry.number)}});
}

} // namespace

bool groundNeeded(const domain::Variant& variant, const domain::Inputs& inputs, const EstablishedValue& value)
{
    const domain::Column* column = domain::columnOf(variant, value.input);
    const domain::Input* input = inputs.find(value.input);
    return column && needsGround(input ? *input : domain::Input(), *column, value);
}

std::optional<Message> establishFault(const domain::Variant& variant, const domain::Inputs& inputs,
                                      const EstablishedValue& value)
{
    const domain::Column* column = domain::columnOf(variant, value.input);
    if (!column || (!inputs.find(value.input) && value.input.contains(u'/')))
        return Message(u"accept.unknown-input"_s, QT_TRANSLATE_NOOP("Messages", "The assessment has no input “%1”."),
                       {value.input});
    if (domain::isFixed(variant, value.input))
        return Message(u"value.fixed"_s,
                       QT_TRANSLATE_NOOP("Messages", "%1 is said by the methodology itself and cannot be changed."),
                       {column->name});
    if (const auto fault = valueFault(*column, value.value))
        return fault;
    if (groundNeeded(variant, inputs, value) && base::simplified(value.ground).isEmpty())
        return Message(u"accept.no-ground"_s,
                       QT_TRANSLATE_NOOP("Messages", "%1 (%2) differs from the report: give the ground."),
                       {column->name, value.input});
    return std::nullopt;
}

QList<EstablishedValue> openProposals(const domain::Variant& variant, const domain::Inputs& inputs)
{
    QList<EstablishedValue> proposals;
    const auto propose = [&](const QString& id, const domain::Column& column, const domain::Input& input) {
        if (column.proposal && !input.reported.missing() && !input.accepted)
            proposals << EstablishedValue{id, input.reported, {}};
    };
    for (const domain::Column& column : variant.inputs)
        propose(column.id, column, inputs.scalars.value(column.id));
    for (const domain::Table& table : variant.tables)
        for (const domain::InputRow& row : inputs.tables.value(table.id))
            for (const domain::Column& column : table.columns)
                propose(domain::inputId(table.id, row.key, column.id), column, row.cells.value(column.id));
    return proposals;
}

QList<domain::AcceptedValue> acceptedValues(const Session& session, const QString& body, const QString& block)
{
    return store::AssessmentRecords(session.database()).accepted(body, block);
}

std::optional<Message> valueFault(const domain::Column& column, const domain::Value& value)
{
    using domain::ValueType;
    const bool fits = (column.type == ValueType::Number && value.number()) ||
                      (column.type == ValueType::Boolean && value.boolean()) ||
                      (column.type == ValueType::Text && value.text()) ||
                      (column.type == ValueType::Choice && value.text() && column.choices.contains(*value.text()));
    if (!fits)
        return Message(
            u"value.type"_s,
            QT_TRANSLATE_NOOP(
                "Messages", "%1: this value does not fit; a number, yes or no, or one of the given words is expected."),
            {column.name});
    if (column.minimum && *value.number() < *column.minimum)
        return Message(u"value.minimum"_s, QT_TRANSLATE_NOOP("Messages", "%1: not less than %2."),
                       {column.name, base::shortNumber(*column.minimum)});
    if (column.maximum && *value.number() > *column.maximum)
        return Message(u"value.maximum"_s, QT_TRANSLATE_NOOP("Messages", "%1: not more than %2."),
                       {column.name, base::shortNumber(*column.maximum)});
    return std::nullopt;
}

domain::Value typedValue(const domain::Edition& edition, const domain::Column& column, const QString& text)
{
    switch (column.type) {
    case domain::ValueType::Number:
        if (const auto number = base::parseNumber(text))
            return *number;
        return {};
    case domain::ValueType::Boolean:
        if (sameWord(text, edition.yes) || text == u"true"_s || text == u"yes"_s)
            return true;
        return sameWord(text, edition.no) || text == u"false"_s || text == u"no"_s ? domain::Value(false)
                                                                                   : domain::Value();
    case domain::ValueType::Choice:
        for (auto choice = column.choices.begin(); choice != column.choices.end(); ++choice)
            if (choice.key() == text || sameWord(text, *choice))
                return choice.key();
        return {};
    case domain::ValueType::Text:
        break;
    }
    return base::simplified(text).isEmpty() ? domain::Value() : domain::Value(base::simplified(text));
}

qint64 acceptValues(Session& session, const QString& body, const QString& block, const QList<EstablishedValue>& given,
                    const QString& official, const QStringList& evidence)
{
    session.requireAssessor(body, block);
    requireChangeable(session, body, block, u"accept"_s, official);
    const domain::Variant& variant = session.variantOf(body, block);
    const domain::Inputs inputs = inputsOf(session, body, block);
    for (const EstablishedValue& value : given)
        if (const auto fault = establishFault(variant, inputs, value))
            throw Problem(Problem::Kind::Refused, *fault, value.input);
    const QList<EstablishedValue> values = withProposals(given, openProposals(variant, inputs));
    const domain::JournalEntry entry = session.entry(official, u"accept"_s, body, block);
    const QList<MadeFile> documents = readDocuments(evidence);
    store::Act act(session.database(), entry);
    const store::AssessmentRecords records(session.database());
    QJsonArray changes;
    for (const EstablishedValue& value : values) {
        records.accept(act, body, block,
                       {session.environment().ids->next(),
                        value.input,
                        value.value,
                        base::simplified(value.ground),
                        {},
                        {},
                        0,
                        {}});
        changes.append(changeJson(inputs, value));
    }
    const QList<domain::FileReference> kept = keepFiles(session, act, documents);
    records.addEvidence(act, kept);
    QJsonObject payload{{u"values"_s, changes}};
    if (!kept.isEmpty())
        payload[u"evidence"_s] = filesJson(kept);
    act.commit(payload);
    session.tellChanged();
    return act.entryNumber();
}

qint64 reviewAssessment(Session& session, const QString& body, const QString& block, bool agree, const QString& remark,
                        const QString& official)
{
    session.requireAssessor(body, block);
    requireChangeable(session, body, block, u"review"_s, official);
    requireOtherThanEntered(session, body, block, official);
    const domain::Assessment assessment = assessmentOf(session, body, block);
    if (agree && !assessment.settled())
        throw Problem(
            Problem::Kind::Refused,
            {u"review.no-score"_s,
             QT_TRANSLATE_NOOP("Messages", "There is no result to agree with: something is missing. See Scoring."),
             {}});
    if (!agree && base::simplified(remark).isEmpty())
        throw Problem(
            Problem::Kind::Refused,
            {u"review.no-remark"_s,
             QT_TRANSLATE_NOOP("Messages", "An assessment is returned with a remark that says what to change."),
             {}});
    store::Act act(session.database(), session.entry(official, u"review"_s, body, block));
    const domain::Review review{assessment.inputsDigest, agree, base::simplified(remark), {}, {}, 0};
    store::AssessmentRecords(session.database()).addReview(act, session.environment().ids->next(), body, block, review);
    act.commit({{u"verdict"_s, agree ? u"agree"_s : u"return"_s},
                {u"remark"_s, review.remark},
                {u"inputs_digest"_s, review.inputsDigest},
                {u"score"_s, assessment.score ? assessment.score->exact() : QString()}});
    session.tellChanged();
    return act.entryNumber();
}

} // namespace bagalau::workflow
