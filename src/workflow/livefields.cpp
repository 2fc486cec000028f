#include "workflow/livefields.h"

#include "base/text.h"
#include "documents/papers.h"
#include "documents/papertexts.h"
#include "domain/richtext.h"
#include "workflow/earlier.h"
#include "workflow/recommendations.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::documents::phrase;

namespace bagalau::workflow {

namespace {

Bilingual number(const std::optional<base::Number>& value)
{
    return value ? base::displayNumber(*value, 2) : u"–"_s;
}

Bilingual labelled(const QString& label, const Bilingual& what)
{
    const Bilingual name = phrase(label);
    return {name.kk + u": "_s + what.kk, name.ru + u": "_s + what.ru};
}

Bilingual signedNumber(const base::Number& change)
{
    const QString text = base::displayNumber(change, 2);
    return change > base::Number() ? u'+' + text : text.startsWith(u'-') ? QChar(0x2212) + text.sliced(1) : text;
}

// What the body came to before, as far as the office knows it.
QList<LiveField> earlierFields(const Session& session, const QString& body, const QString& block,
                               const domain::Assessment& assessment)
{
    const auto earlier = lastEarlierResult(session, body, block);
    if (!earlier)
        return {};
    const Bilingual degree =
        earlier->degree.isEmpty() ? Bilingual(u"–"_s) : degreeName(session, block, earlier->degree);
    QList<LiveField> fields{
        {u"earlier.year"_s, phrase(u"field.earlier.year"_s), QString::number(earlier->year)},
        {u"earlier.score"_s, phrase(u"field.earlier.score"_s), number(earlier->score)},
        {u"earlier.degree"_s, phrase(u"field.earlier.degree"_s), degree},
    };
    if (assessment.score && earlier->score)
        fields << LiveField{u"change"_s, phrase(u"field.change"_s), signedNumber(*assessment.score - *earlier->score)};
    for (const domain::AssessmentItem& item : assessment.items)
        if (const auto points = earlier->items.constFind(item.id); points != earlier->items.constEnd())
            fields << LiveField{u"earlier.points."_s + item.id,
                                labelled(u"field.earlier.points"_s, documents::itemTitle(item)), number(*points)};
    return fields;
}

// How far earlier recommendations are carried out; nothing where none is registered.
QList<LiveField> registerFields(const Session& session, const QString& body, const QString& block)
{
    int done = 0, open = 0, overdue = 0;
    QList<LiveField> states;
    const QList<domain::Recommendation> all = earlierRecommendations(session, body, block);
    for (const domain::Recommendation& one : all) {
        const domain::Fulfilment* found = one.state();
        const FulfilmentState* state = found ? fulfilmentState(found->state) : nullptr;
        done += state && state->done ? 1 : 0;
        open += isOpen(one) ? 1 : 0;
        overdue += isOverdue(one, session.today()) ? 1 : 0;
        states << LiveField{u"recommendation.%1.state"_s.arg(one.number),
                            labelled(u"field.recommendation.state"_s, u"№ %1"_s.arg(one.number)),
                            fulfilmentStateName(found ? found->state : QString())};
    }
    if (all.isEmpty())
        return {};
    const auto count = [](const QString& id, const QString& name, qsizetype number) {
        return LiveField{id, phrase(name), QString::number(number)};
    };
    return QList<LiveField>{
               count(u"recommendations.total"_s, u"field.recommendations.total"_s, all.size()),
               count(u"recommendations.done"_s, u"field.recommendations.done"_s, done),
               count(u"recommendations.open"_s, u"field.recommendations.open"_s, open),
               count(u"recommendations.overdue"_s, u"field.recommendations.overdue"_s, overdue),
           } +
           states;
}

} // namespace

QList<LiveField> liveFields(const Session& session, const QString& body, const QString& block,
                            const domain::Assessment& assessment)
{
    const domain::Edition& edition = session.editionOf(block);
    const domain::Degree* degree = assessment.score ? edition.degreeOf(*assessment.score) : nullptr;
    QList<LiveField> fields{
        {u"body"_s, phrase(u"field.body"_s), session.library().registers.body(body)->name},
        {u"block"_s, phrase(u"field.block"_s), edition.blockName},
        {u"year"_s, phrase(u"field.year"_s), QString::number(session.office().year)},
        {u"score"_s, phrase(u"score"_s), number(assessment.score)},
        {u"degree"_s, phrase(u"degree"_s), degree ? degree->name : Bilingual(u"–"_s)},
        {u"before"_s, phrase(u"before"_s), number(assessment.beforePenalty)},
        {u"penalty"_s, phrase(u"deduction.total"_s), number(assessment.penalty)},
    };
    for (const domain::DirectionResult& direction : assessment.directions)
        fields << LiveField{u"direction."_s + direction.id,
                            labelled(u"score"_s, edition.directionNames.value(direction.id, direction.id)),
                            number(direction.score)};
    for (const domain::AssessmentItem& item : assessment.items) {
        const Bilingual title = documents::itemTitle(item);
        fields << LiveField{u"points."_s + item.id, labelled(u"points"_s, title), number(item.points)};
        if (item.maximum)
            fields << LiveField{u"maximum."_s + item.id, labelled(u"maximum"_s, title), number(item.maximum)};
    }
    return fields + earlierFields(session, body, block, assessment) + registerFields(session, body, block);
}

Bilingual filledText(const Bilingual& text, const QList<LiveField>& fields)
{
    QHash<QString, Bilingual> values;
    for (const LiveField& field : fields)
        values.insert(field.id, field.value);
    const auto filled = [&values](const QString& side, base::Language language) {
        domain::RichText read = domain::richText(side);
        const auto fill = [&](domain::RichLine& line) {
            for (domain::RichSpan& span : line)
                if (const auto value = values.constFind(span.field); value != values.constEnd())
                    span = {value->in(language), {}, span.bold, span.italic};
        };
        for (domain::RichBlock& block : read) {
            fill(block.line);
            for (QList<domain::RichLine>& row : block.rows)
                for (domain::RichLine& cell : row)
                    fill(cell);
        }
        return domain::written(read);
    };
    return {filled(text.kk, base::Language::Kk), filled(text.ru, base::Language::Ru)};
}

} // namespace bagalau::workflow
