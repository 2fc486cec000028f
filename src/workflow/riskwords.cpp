#include "workflow/riskwords.h"

#include "base/text.h"
#include "workflow/fillwords.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Number;
using bagalau::domain::RiskPart;
using bagalau::domain::RiskStanding;
using bagalau::domain::RiskVerdict;

namespace bagalau::workflow {

namespace {

using Words = QMap<QString, Bilingual>;

Bilingual number(const Number& value)
{
    return base::shortNumber(value);
}

Bilingual number(int value)
{
    return QString::number(value);
}

Bilingual phrase(const QString& id, const Words& words)
{
    return filledWords(riskMethod().phrases.value(id, Bilingual(id)), words);
}

Bilingual clause(const QString& id)
{
    return riskMethod().clauses.value(id);
}

Bilingual joined(const QList<Bilingual>& all, const QString& between)
{
    QStringList kk, ru;
    for (const Bilingual& one : all) {
        kk << one.kk;
        ru << one.ru;
    }
    return {kk.join(between), ru.join(between)};
}

Bilingual directionName(const domain::RiskBlock& block, const QString& id)
{
    for (const domain::RiskDirection& one : block.directions)
        if (one.id == id)
            return one.name;
    return id;
}

Bilingual indicatorName(const domain::RiskBlock& block, const QString& id)
{
    for (const domain::RiskDirection& direction : block.directions)
        for (const domain::RiskIndicator& one : direction.indicators)
            if (one.id == id)
                return one.name;
    return id;
}

Bilingual figureText(const domain::RiskFigure& figure)
{
    return figure.value ? number(*figure.value) : riskMethod().phrases[u"not-applicable"_s];
}

// "К2, динамика («...»): 92 за 2016 год − 88 за 2015 год = 4"
Bilingual whatOf(const RiskContext& context, const RiskPart& part, const domain::RiskEntrant& entrant)
{
    const domain::RiskMethod& method = riskMethod();
    const int last = context.year - 1;
    Words words{{u"year"_s, number(last)},
                {u"earlier"_s, number(last - 1)},
                {u"direction"_s, directionName(context.block, part.direction)},
                {u"value"_s, part.value ? number(*part.value) : method.phrases[u"not-applicable"_s]}};
    switch (part.criterion) {
    case RiskPart::Criterion::Penalty:
        words[u"code"_s] = method.penalty.code;
        return phrase(u"penalty"_s, words);
    case RiskPart::Criterion::Priority:
        words[u"code"_s] = method.priority.code;
        words[u"indicator"_s] = indicatorName(context.block, part.indicator);
        return phrase(u"priority"_s, words);
    case RiskPart::Criterion::Dynamics:
        break;
    }
    const QString result = u"result/"_s + part.direction;
    words[u"code"_s] = method.dynamics.code;
    words[u"after"_s] = figureText(entrant.figures.value({last, result}));
    words[u"before"_s] = figureText(entrant.figures.value({last - 1, result}));
    return phrase(u"dynamics"_s, words);
}

QString sourceOf(const RiskContext& context, const RiskPart& part, const domain::RiskEntrant& entrant)
{
    const int last = context.year - 1;
    const QString result = u"result/"_s + part.direction;
    const QList<domain::RiskKey> keys = part.criterion == RiskPart::Criterion::Penalty
                                            ? QList<domain::RiskKey>{{last, u"penalty/"_s + part.direction}}
                                        : part.criterion == RiskPart::Criterion::Priority
                                            ? QList<domain::RiskKey>{{last, u"indicator/"_s + part.indicator}}
                                            : QList<domain::RiskKey>{{last, result}, {last - 1, result}};
    for (const domain::RiskKey& key : keys)
        if (const domain::RiskFigure figure = entrant.figures.value(key); figure.none)
            return figure.source;
    return {};
}

std::optional<Bilingual> partWords(const RiskContext& context, const RiskPart& part, const domain::RiskEntrant& entrant)
{
    const Bilingual what = whatOf(context, part, entrant);
    if (part.none)
        return phrase(u"none"_s, {{u"what"_s, what}, {u"source"_s, Bilingual(sourceOf(context, part, entrant))}});
    if (!part.points)
        return std::nullopt; // named among what is missing
    return phrase(u"place"_s, {{u"what"_s, what},
                               {u"place"_s, number(part.place)},
                               {u"places"_s, number(part.places)},
                               {u"start"_s, number(part.start)},
                               {u"step"_s, number(part.step)},
                               {u"down"_s, number(part.place - 1)},
                               {u"points"_s, number(*part.points)}});
}

Bilingual sumWords(const RiskContext& context, const RiskStanding& standing)
{
    QList<Bilingual> terms;
    for (const RiskPart& part : standing.parts)
        if (part.points)
            terms << number(*part.points);
    const domain::RiskKind* kind = riskMethod().kind(context.group.kind);
    Bilingual name = kind ? kind->name : Bilingual(context.group.kind);
    name = {name.kk.toLower(), name.ru.toLower()};
    return phrase(u"sum"_s, {{u"terms"_s, terms.isEmpty() ? Bilingual(u"0"_s) : joined(terms, u" + "_s)},
                             {u"sum"_s, number(*standing.sum)},
                             {u"place"_s, number(standing.place)},
                             {u"counted"_s, number(context.group.counted)},
                             {u"kind"_s, name}});
}

Bilingual missingWords(const RiskContext& context, const RiskStanding& standing)
{
    QList<Bilingual> all;
    for (const domain::RiskKey& key : standing.missing)
        all << phrase(u"missing"_s, {{u"figure"_s, domain::riskFigureName(riskMethod(), context.block, key.figure)},
                                     {u"year"_s, number(key.year)}});
    return joined(all, u"; "_s);
}

Bilingual checkedYears(const RiskContext& context)
{
    QStringList years;
    for (int back = riskMethod().checkedYears; back >= 1; --back)
        years << QString::number(context.year - back);
    return years.join(u", "_s);
}

Bilingual verdictWords(const RiskContext& context, const RiskStanding& standing)
{
    Words words{{u"counted"_s, number(context.group.counted)},
                {u"most"_s, number(context.group.most)},
                {u"year"_s, number(context.year - 1)},
                {u"years"_s, checkedYears(context)},
                {u"result"_s, standing.last ? number(*standing.last) : Bilingual(u"–"_s)},
                {u"least"_s, context.group.least ? number(*context.group.least) : Bilingual(u"–"_s)},
                {u"what"_s, missingWords(context, standing)}};
    switch (standing.verdict) {
    case RiskVerdict::Chosen:
    case RiskVerdict::Below:
        words[u"clause"_s] = standing.byTie ? clause(u"cut"_s) : riskMethod().mostClause;
        return phrase(standing.byTie ? u"chosen-tie"_s : domain::riskVerdictCode(standing.verdict), words);
    case RiskVerdict::TieLost:
    case RiskVerdict::TieOpen:
        words[u"clause"_s] = clause(u"cut"_s);
        break;
    case RiskVerdict::CheckedTwice:
    case RiskVerdict::Newcomer:
        words[u"clause"_s] = clause(domain::riskVerdictCode(standing.verdict));
        break;
    case RiskVerdict::Incomplete:
        break;
    }
    return phrase(domain::riskVerdictCode(standing.verdict), words);
}

std::optional<Bilingual> successorWords(const RiskContext& context, const domain::RiskEntrant& entrant)
{
    for (const domain::RiskFigure& figure : entrant.figures)
        if (!figure.of.isEmpty()) {
            const domain::AssessedBody* body = context.session.library().registers.body(figure.of);
            return phrase(u"successor"_s, {{u"body"_s, body ? body->name : Bilingual(figure.of)},
                                           {u"clause"_s, clause(u"successor"_s)}});
        }
    return std::nullopt;
}

} // namespace

QString riskPointsText(const std::optional<Number>& points)
{
    return points ? base::shortNumber(*points) : u"–"_s;
}

QList<Bilingual> riskWhy(const RiskContext& context, const RiskStanding& standing, const domain::RiskEntrant& entrant)
{
    QList<Bilingual> why;
    if (const auto successor = successorWords(context, entrant))
        why << *successor;
    for (const RiskPart& part : standing.parts)
        if (const auto words = partWords(context, part, entrant))
            why << *words;
    if (standing.sum)
        why << sumWords(context, standing);
    // The rule that spares it may leave its sum open; both are said.
    if (!standing.sum && standing.verdict == RiskVerdict::CheckedTwice)
        why << phrase(u"no-data"_s, {{u"what"_s, missingWords(context, standing)}});
    why << verdictWords(context, standing);
    if (standing.verdict != RiskVerdict::Newcomer && !standing.checkedKnown)
        why << phrase(u"checked-unknown"_s, {{u"years"_s, checkedYears(context)}, {u"clause"_s, clause(u"checked"_s)}});
    if (!entrant.figures.value({context.year, u"new"_s}).known())
        why << phrase(u"new-unknown"_s, {});
    return why;
}

} // namespace bagalau::workflow
