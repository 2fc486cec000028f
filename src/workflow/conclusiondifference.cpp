#include "workflow/conclusiondifference.h"

#include "base/json.h"
#include "base/text.h"
#include "documents/papertexts.h"
#include "store/conclusions.h"
#include "workflow/assessments.h"
#include "workflow/conclusionparts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Number;
using bagalau::documents::phrase;

namespace bagalau::workflow {

namespace {

std::optional<Number> numberOf(const QJsonValue& exact)
{
    return exact.isString() ? Number::fromExact(exact.toString()) : std::nullopt;
}

QMap<QString, Number> itemsOf(const QJsonObject& snapshot)
{
    QMap<QString, Number> items;
    for (const QJsonValue& item : snapshot[u"result"_s][u"items"_s].toArray())
        if (const auto points = numberOf(item[u"points"_s]))
            items.insert(item[u"id"_s].toString(), *points);
    return items;
}

QMap<QString, Number> directionsOf(const QJsonObject& snapshot)
{
    QMap<QString, Number> scores;
    for (const QJsonValue& one : snapshot[u"result"_s][u"directions"_s].toArray())
        if (const auto score = numberOf(one[u"score"_s]))
            scores.insert(one[u"id"_s].toString(), *score);
    return scores;
}

std::optional<Number> found(const QMap<QString, Number>& items, const QString& id)
{
    return items.contains(id) ? std::optional(items[id]) : std::nullopt;
}

Bilingual degreeOf(const domain::Edition& edition, const QJsonObject& snapshot)
{
    const QString id = snapshot[u"result"_s][u"degree"_s].toString();
    for (const domain::Degree& degree : edition.degrees)
        if (degree.id == id)
            return degree.name;
    return id.isEmpty() ? Bilingual(u"–"_s) : Bilingual(id);
}

QList<ChangedText> textsOf(const QJsonObject& before, const QJsonObject& after)
{
    QList<ChangedText> changed;
    for (const TextSection& section : textSections()) {
        const Bilingual was = base::bilingualFromJson(before[u"texts"_s][section.id]);
        const Bilingual is = base::bilingualFromJson(after[u"texts"_s][section.id]);
        if (was != is)
            changed << ChangedText{section.id, section.heading, was, is};
    }
    return changed;
}

} // namespace

bool ConclusionDifference::sameNumbers() const
{
    const bool sameTotals =
        std::all_of(totals.begin(), totals.end(), [](const ChangedNumber& one) { return one.before == one.after; });
    return sameTotals && degreeBefore == degreeAfter && criteria.isEmpty() && deductions.isEmpty();
}

ConclusionDifference differenceOf(const QJsonObject& before, const QJsonObject& after, const domain::Edition& edition,
                                  const domain::Assessment& named)
{
    ConclusionDifference difference;
    difference.predecessor = before[u"number"_s].toString();
    const auto total = [&](const QString& id, const QString& key, const QString& words) {
        difference.totals << ChangedNumber{id, phrase(words), numberOf(before[u"result"_s][key]),
                                           numberOf(after[u"result"_s][key])};
    };
    const QMap<QString, Number> were = directionsOf(before), are = directionsOf(after);
    for (const domain::DirectionResult& one : named.directions)
        difference.totals << ChangedNumber{u"direction."_s + one.id, edition.directionNames.value(one.id, one.id),
                                           found(were, one.id), found(are, one.id)};
    // A conclusion on directions says nothing of the block.
    if (named.score) {
        total(u"before"_s, u"before_penalty"_s, u"before"_s);
        total(u"penalty"_s, u"penalty"_s, u"deduction.total"_s);
        total(u"score"_s, u"score"_s, u"score"_s);
    }
    difference.degreeBefore = degreeOf(edition, before);
    difference.degreeAfter = degreeOf(edition, after);
    const QMap<QString, Number> was = itemsOf(before), is = itemsOf(after);
    for (const domain::AssessmentItem& item : named.items) {
        const ChangedNumber one{item.id, documents::itemTitle(item), found(was, item.id), found(is, item.id)};
        if (one.before != one.after)
            (item.penalty ? difference.deductions : difference.criteria) << one;
    }
    difference.texts = textsOf(before, after);
    return difference;
}

std::optional<ConclusionDifference> conclusionDifference(const Session& session, const domain::Conclusion& conclusion)
{
    const auto before = store::ConclusionRecords(session.database()).byId(conclusion.predecessor);
    if (conclusion.predecessor.isEmpty() || !before)
        return std::nullopt;
    const domain::Inputs inputs = domain::inputsFromJson(conclusion.snapshot[u"inputs"_s].toObject());
    return differenceOf(before->snapshot, conclusion.snapshot, session.editionOf(conclusion.block),
                        assessmentWith(session, conclusion.body, conclusion.block, inputs));
}

QList<ChangeLine> changeLines(const ConclusionDifference& difference)
{
    const auto shown = [](const std::optional<Number>& number) {
        return number ? Bilingual(base::displayNumber(*number, 2)) : Bilingual(u"–"_s);
    };
    QList<ChangeLine> lines;
    for (const QList<ChangedNumber>& numbers : {difference.criteria, difference.deductions, difference.totals})
        for (const ChangedNumber& one : numbers)
            if (one.before != one.after || one.id == u"score"_s)
                lines << ChangeLine{one.name, shown(one.before), shown(one.after)};
    if (difference.degreeBefore != Bilingual(u"–"_s) || difference.degreeAfter != Bilingual(u"–"_s))
        lines << ChangeLine{phrase(u"degree"_s), difference.degreeBefore, difference.degreeAfter};
    for (const ChangedText& text : difference.texts)
        lines << ChangeLine{text.heading, Bilingual(u"–"_s), phrase(u"difference.text"_s)};
    return lines;
}

} // namespace bagalau::workflow
