#include "workflow/objectionitems.h"

#include "base/dates.h"
#include "base/text.h"
#include "documents/papers.h"
#include "documents/papertexts.h"
#include "workflow/inputnames.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::documents::PaperRecord;
using bagalau::documents::phrase;
using bagalau::domain::Outcome;

namespace bagalau::workflow {

namespace {

QString side(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    const bool ended = first.endsWith(u'.') || first.endsWith(u'!') || first.endsWith(u'?') || first.endsWith(u';');
    return first + (ended ? u" "_s : u". "_s) + second;
}

// A re-verification accepts nothing: its act changes a result or leaves it.
Bilingual decisionOf(const ObjectionContent& content, const domain::ObjectionItem& item)
{
    const bool second = content.objection->kind == domain::Objection::Kind::Reverification;
    switch (item.outcome) {
    case Outcome::Open:
        return {};
    case Outcome::Accepted:
        return second ? phrase(u"letter.result-changed"_s) : phrase(u"letter.accepted"_s);
    case Outcome::Rejected:
        return second ? phrase(u"letter.result-kept"_s) : phrase(u"letter.rejected"_s);
    case Outcome::Withdrawn:
        return phrase(u"letter.withdrawn"_s);
    case Outcome::Inadmissible:
        break;
    }
    return phrase(u"letter.inadmissible"_s);
}

QList<PaperRecord> valuesOf(const ObjectionContent& content, const QMap<QString, domain::Value>& values)
{
    QList<PaperRecord> all;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const domain::Column* column = domain::columnOf(*content.variant, value.key());
        const domain::Input* input = content.inputs->find(value.key());
        if (!column || !input)
            continue;
        all << PaperRecord{{{u"name"_s, inputTitle(*content.variant, *content.inputs, value.key())},
                            {u"before"_s, valueText(*content.edition, *column, input->effective(*column))},
                            {u"after"_s, valueText(*content.edition, *column, *value)}},
                           {}};
    }
    return all;
}

QStringList whoVoted(const domain::ObjectionItem& item, QStringView how)
{
    QStringList names;
    for (const domain::Vote& vote : item.votes)
        if (vote.vote == how)
            names << vote.member;
    return names;
}

// Nothing where no votes are kept: a re-verification, or an old store.
void addVotes(PaperRecord& record, const domain::ObjectionItem& item)
{
    const QStringList forIt = whoVoted(item, u"for"), against = whoVoted(item, u"against"),
                      abstained = whoVoted(item, u"abstained");
    const auto count = [&](const QStringList& names) {
        return item.votes.isEmpty() ? QString() : QString::number(names.size());
    };
    record.values.insert({{u"for"_s, count(forIt)},
                          {u"against"_s, count(against)},
                          {u"abstained"_s, count(abstained)},
                          {u"forwhom"_s, forIt.join(u"; "_s)},
                          {u"againstwhom"_s, against.join(u"; "_s)},
                          {u"abstainedwhom"_s, abstained.join(u"; "_s)}});
    QList<PaperRecord> dissents;
    for (const domain::Vote& vote : item.votes)
        if (!vote.dissent.isEmpty())
            dissents << PaperRecord{{{u"name"_s, vote.member}, {u"text"_s, base::bothSides(vote.dissent)}}, {}};
    record.lists.insert(u"dissents"_s, dissents);
}

// A deduction stands with its sign, as in the conclusion.
QString pointsText(const ObjectionContent& content, const base::Number& points, bool penalty)
{
    return (penalty && !points.isZero() ? u"−"_s : QString()) +
           base::displayNumber(points, content.edition->scorePlaces);
}

QString pointsIn(const ObjectionContent& content, const domain::Assessment& assessment, const QString& item)
{
    const domain::AssessmentItem* found = assessment.item(item);
    return found ? pointsText(content, found->points, found->penalty) : u"–"_s;
}

// What the body writes of this item; of one without words of its own, the ground of the whole objection.
Bilingual objectionTo(const ObjectionContent& content, const domain::ObjectionItem& item)
{
    const Bilingual own = joined(base::bothSides(item.demand), base::bothSides(item.reason));
    return own == Bilingual() ? base::bothSides(content.objection->ground) : own;
}

QString minutesOf(const domain::Objection& objection, int sitting)
{
    for (const domain::Sitting& one : objection.sittings)
        if (one.number == sitting)
            return one.minutes;
    return {};
}

// What an official wrote about the rule; nothing where the ground only repeats the rule.
Bilingual explanationOf(const ObjectionContent& content, const domain::ObjectionItem& item)
{
    const domain::AdmissibilityRule* rule = content.procedure->admissibilityRule(item.rule);
    const bool repeats = rule && item.ground.ru.contains(rule->clause.ru) && item.ground.ru.contains(rule->name.ru);
    return item.outcome == Outcome::Inadmissible && !repeats ? item.ground : Bilingual();
}

// What was established and why; of an item that is not considered, the rule and its clause.
Bilingual reasoningOf(const ObjectionContent& content, const domain::ObjectionItem& item)
{
    const domain::AdmissibilityRule* rule = content.procedure->admissibilityRule(item.rule);
    if (item.outcome != Outcome::Inadmissible || !rule)
        return joined(item.finding, item.ground);
    return joined({rule->name.kk + u" ("_s + rule->clause.kk + u')', rule->name.ru + u" ("_s + rule->clause.ru + u')'},
                  explanationOf(content, item));
}

PaperRecord recordOf(const ObjectionContent& content, const domain::ObjectionItem& one, qsizetype position)
{
    const domain::AssessmentItem* item = content.contested->item(one.item);
    const bool open = one.outcome == Outcome::Open;
    const domain::AdmissibilityRule* rule = content.procedure->admissibilityRule(one.rule);
    PaperRecord record;
    record.values = {{u"key"_s, QString::number(position)},
                     {u"name"_s, item ? documents::itemTitle(*item) : Bilingual(one.item)},
                     {u"points"_s, pointsIn(content, *content.contested, one.item)},
                     {u"revised"_s, open ? QString() : pointsIn(content, *content.after, one.item)},
                     {u"objection"_s, objectionTo(content, one)},
                     {u"demand"_s, base::bothSides(one.demand)},
                     {u"reason"_s, base::bothSides(one.reason)},
                     {u"decision"_s, decisionOf(content, one)},
                     {u"finding"_s, one.finding},
                     {u"ground"_s, one.ground},
                     {u"reasoning"_s, reasoningOf(content, one)},
                     {u"refusal"_s, rule ? rule->name : Bilingual(one.rule)},
                     {u"clause"_s, rule ? rule->clause : Bilingual()},
                     {u"explained"_s, explanationOf(content, one)},
                     {u"decided"_s, base::longDate(one.decided)},
                     {u"minutes"_s, minutesOf(*content.objection, one.sitting)}};
    addVotes(record, one);
    record.lists.insert(
        {{u"changes"_s, valuesOf(content, one.changes)}, {u"proposed"_s, valuesOf(content, one.proposed)}});
    return record;
}

bool isOf(const domain::ObjectionItem& item, ItemsOf which)
{
    switch (which) {
    case ItemsOf::All:
        return true;
    case ItemsOf::Refused:
        return item.outcome == Outcome::Inadmissible;
    case ItemsOf::Withdrawn:
        return item.outcome == Outcome::Withdrawn;
    case ItemsOf::Considered:
        break;
    }
    return item.outcome != Outcome::Inadmissible && item.outcome != Outcome::Withdrawn;
}

// The points of a criterion: of one of rows the mean, else the item's own.
void addPoints(PaperRecord& record, const ObjectionContent& content, const domain::AssessmentItem& item)
{
    const auto shown = [&](const std::optional<base::Number>& number) {
        return number ? pointsText(content, *number, item.penalty) : u"–"_s;
    };
    const auto move = std::find_if(content.criteria.begin(), content.criteria.end(),
                                   [&](const CriterionMove& one) { return one.name == item.name; });
    const bool mean = move != content.criteria.end();
    record.values[u"before"_s] = mean ? shown(move->before) : pointsIn(content, *content.contested, item.id);
    const QString after = mean ? shown(move->after) : pointsIn(content, *content.after, item.id);
    record.values[u"after"_s] = content.objection->decided() ? after : QString();
}

} // namespace

Bilingual joined(const Bilingual& first, const Bilingual& second)
{
    return {side(first.kk, second.kk), side(first.ru, second.ru)};
}

QList<PaperRecord> itemRecords(const ObjectionContent& content, ItemsOf which)
{
    QList<PaperRecord> all;
    qsizetype position = 0;
    for (const domain::ObjectionItem& one : content.objection->items) {
        ++position;
        if (isOf(one, which))
            all << recordOf(content, one, position);
    }
    return all;
}

QList<PaperRecord> itemsOfSitting(const ObjectionContent& content, int sitting)
{
    QList<PaperRecord> all;
    qsizetype position = 0;
    for (const domain::ObjectionItem& one : content.objection->items) {
        ++position;
        if (one.sitting == sitting && isOf(one, ItemsOf::Considered) && one.outcome != Outcome::Open)
            all << recordOf(content, one, position);
    }
    return all;
}

QList<PaperRecord> criterionRecords(const ObjectionContent& content)
{
    QList<PaperRecord> all;
    QList<Bilingual> names;
    for (const domain::ObjectionItem& one : content.objection->items) {
        const domain::AssessmentItem* item = content.contested->item(one.item);
        if (!item)
            continue;
        if (!names.contains(item->name)) {
            names << item->name;
            all << PaperRecord{{{u"name"_s, item->name}}, {{u"findings"_s, {}}}};
            addPoints(all.last(), content, *item);
        }
        if (one.outcome != Outcome::Open)
            all[names.indexOf(item->name)].lists[u"findings"_s]
                << PaperRecord{{{u"title"_s, documents::itemTitle(*item)},
                                {u"decision"_s, decisionOf(content, one)},
                                {u"reasoning"_s, reasoningOf(content, one)}},
                               {}};
    }
    return all;
}

} // namespace bagalau::workflow
