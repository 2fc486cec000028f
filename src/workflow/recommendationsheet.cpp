#include "workflow/recommendationsheet.h"

#include "base/dates.h"
#include "base/problem.h"
#include "documents/papertexts.h"
#include "workflow/papercontent.h"
#include "workflow/recommendationfinds.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::documents::phrase;
using bagalau::domain::Recommendation;
using bagalau::domain::ShownCell;

namespace bagalau::workflow {

namespace {

ShownCell dateCell(QDate date)
{
    return date.isValid() ? ShownCell(date) : ShownCell();
}

QString measuresText(const QList<domain::Measure>& measures, base::Language language)
{
    QStringList lines;
    for (const domain::Measure& one : measures)
        lines << u"%1 (%2, %3)"_s.arg(one.text.in(language), one.responsible, base::shortDate(one.due));
    return lines.join(u";\n"_s);
}

domain::ShownRow rowOf(const Session& session, const Recommendation& one, base::Language language)
{
    const RecommendationWords words = recommendationWords(session, one);
    const domain::AssessedBody* body = session.library().registers.body(one.body);
    const domain::Block* block = session.library().procedure.block(one.block);
    const domain::Fulfilment* state = one.state();
    return {{domain::ShownNumber{base::Number(one.number)}, body ? body->name.in(language) : one.body,
             block ? block->name.in(language) : one.block, words.origin.in(language),
             recommendationKindName(one.kind).in(language), one.paper, dateCell(one.issued), one.text.kk, one.text.ru,
             dateCell(one.due), words.stateName.in(language), dateCell(state ? state->day : QDate()),
             state ? state->finding.in(language) : QString(), measuresText(words.measures, language), words.evidence}};
}

// The columns of the table that is taken in, then what became of it.
QStringList headings(base::Language language)
{
    QStringList all{phrase(u"row.number"_s).in(language)};
    for (const RecommendationColumn& column : recommendationColumns())
        all << column.name.in(language);
    for (const char16_t* name : {u"recommendation.state", u"recommendation.since", u"recommendation.finding",
                                 u"recommendation.plan", u"recommendation.evidence"})
        all << phrase(QString::fromUtf16(name)).in(language);
    return all;
}

} // namespace

domain::ShownTable recommendationSheet(const Session& session, const QList<Recommendation>& recommendations,
                                       base::Language language)
{
    domain::ShownTable table;
    table.title = phrase(u"recommendation.title"_s).in(language);
    table.notes << base::shortDate(session.today());
    table.headings = headings(language);
    for (const Recommendation& one : recommendations)
        table.rows << rowOf(session, one, language);
    return table;
}

domain::ShownTable emptyRecommendationSheet(const Session& session, base::Language language)
{
    domain::ShownTable table;
    table.title = phrase(u"recommendation.title"_s).in(language);
    QStringList kinds, origins;
    for (const domain::Choice& one : recommendationKinds())
        kinds << one.name.in(language);
    for (const domain::Choice& one : recommendationOrigins(session))
        origins << one.name.in(language);
    for (const RecommendationColumn& column : recommendationColumns())
        table.headings << column.name.in(language);
    table.notes << kinds.join(u"; "_s) << origins.join(u"; "_s);
    return table;
}

documents::PaperData recommendationsData(const Session& session, const QString& body, const QString& block)
{
    session.requireAssessor(body, block);
    const PaperHead head = paperHead(session, body, block);
    const QList<Recommendation> all = recommendations(session, {body, block, {}, false, false});
    if (all.isEmpty())
        throw base::Problem(base::Problem::Kind::Refused,
                            {u"papers.no-recommendations"_s,
                             QT_TRANSLATE_NOOP("Messages", "No earlier recommendation is registered: %1."),
                             {head.body}});
    QList<documents::PaperRecord> records;
    int done = 0, open = 0, overdue = 0;
    for (const Recommendation& one : all) {
        const RecommendationWords words = recommendationWords(session, one);
        const FulfilmentState* state = fulfilmentState(words.state);
        const bool late = isOverdue(one, session.today());
        done += state && state->done ? 1 : 0;
        open += words.open ? 1 : 0;
        overdue += late ? 1 : 0;
        documents::PaperRecord record{{{u"key"_s, QString::number(one.number)},
                                       {u"kind"_s, words.kind},
                                       {u"origin"_s, words.origin},
                                       {u"paper"_s, words.paper},
                                       {u"issued"_s, words.issued},
                                       {u"text"_s, words.text},
                                       {u"due"_s, words.due},
                                       {u"state"_s, words.stateName},
                                       {u"since"_s, words.since},
                                       {u"finding"_s, words.finding},
                                       {u"evidence"_s, words.evidence},
                                       {u"late"_s, late ? phrase(u"recommendation.late"_s) : Bilingual()}},
                                      {}};
        QList<documents::PaperRecord> plan;
        for (const domain::Measure& measure : words.measures)
            plan << documents::PaperRecord{{{u"text"_s, measure.text},
                                            {u"responsible"_s, measure.responsible},
                                            {u"due"_s, base::shortDate(measure.due)}},
                                           {}};
        record.lists.insert(u"plan"_s, plan);
        records << record;
    }
    const auto count = [](qsizetype number) { return Bilingual(QString::number(number)); };
    documents::PaperData data;
    data.values = {{u"office"_s, capitalised(head.office)},
                   {u"body"_s, head.body},
                   {u"block"_s, head.block},
                   {u"year"_s, QString::number(head.year)},
                   {u"made"_s, base::longDate(session.today())},
                   {u"clause"_s, recommendationClause()},
                   {u"total"_s, count(all.size())},
                   {u"done"_s, count(done)},
                   {u"open"_s, count(open)},
                   {u"overdue"_s, count(overdue)}};
    data.lists.insert(u"recommendations"_s, records);
    return data;
}

} // namespace bagalau::workflow
