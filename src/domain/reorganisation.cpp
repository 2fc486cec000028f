#include "domain/reorganisation.h"

#include "base/csv.h"
#include "base/json.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bagalau::domain {

namespace {

using Effect = ReorganisationRule::Effect;

ReorganisationRule::Bound boundFrom(const QJsonValue& json)
{
    const QStringList day = json[u"day"_s].toString().split(u'-');
    return {json[u"year"_s].toInt(), day.value(0).toInt(), day.value(1).toInt(), json[u"stage"_s].toInt()};
}

QDate dateOf(const ReorganisationRule::Bound& bound, int year, QDate reportsDue)
{
    return bound.stage > 0 ? reportsDue : QDate(year + bound.year, bound.month, bound.day);
}

} // namespace

bool ReorganisationRule::covers(QDate date, int year, QDate reportsDue) const
{
    const QDate first = dateOf(from, year, reportsDue), last = dateOf(until, year, reportsDue);
    return first.isValid() && last.isValid() && first <= date && date <= last;
}

QString standingCode(Standing::Kind kind)
{
    switch (kind) {
    case Standing::Kind::Assessed:
        return u"assessed"_s;
    case Standing::Kind::WithinSuccessor:
        return u"within-successor"_s;
    case Standing::Kind::AnalysedOnly:
        return u"analysed-only"_s;
    case Standing::Kind::ResultsPassed:
        return u"results-passed"_s;
    case Standing::Kind::NotListed:
        break;
    }
    return {};
}

Succession Succession::read(const QByteArray& reorganisations, const QByteArray& procedure)
{
    static const QHash<QString, Effect> effects{{u"within"_s, Effect::Within},
                                                {u"analysed"_s, Effect::Analysed},
                                                {u"passed"_s, Effect::Passed},
                                                {u"succeeds"_s, Effect::Succeeds}};
    Succession succession;
    for (const auto& record : base::readRegister(reorganisations))
        succession.all << Reorganisation{QDate::fromString(record[u"date"_s], Qt::ISODate),
                                         record[u"of"_s] == u"authority"_s,
                                         record[u"kind"_s],
                                         record[u"from"_s],
                                         record[u"to"_s].split(u' ', Qt::SkipEmptyParts),
                                         {record[u"name_kk"_s], record[u"name_ru"_s]},
                                         {record[u"act_kk"_s], record[u"act_ru"_s]}};
    for (const QJsonValue& rule : QJsonDocument::fromJson(procedure).object()[u"reorganisation"_s].toArray())
        succession.rules << ReorganisationRule{effects[rule[u"effect"_s].toString()],
                                               rule[u"of"_s].toString() == u"authority"_s, boundFrom(rule[u"from"_s]),
                                               boundFrom(rule[u"until"_s]), base::bilingualFromJson(rule[u"clause"_s])};
    return succession;
}

const Reorganisation* Succession::ending(bool authority, const QString& id) const
{
    for (const Reorganisation& one : all)
        if (one.authority == authority && one.from == id && one.ends())
            return &one;
    return nullptr;
}

QDate Succession::endOf(bool authority, const QString& id) const
{
    const Reorganisation* one = ending(authority, id);
    return one ? one->date : QDate();
}

void Succession::addSuccessors(const Reorganisation& one, const ReorganisationRule& rule, int year, QDate reportsDue,
                               QStringList& seen, QStringList& out) const
{
    for (const QString& id : one.to) {
        if (seen.contains(id))
            continue;
        seen << id;
        const Reorganisation* next = ending(one.authority, id);
        if (next && rule.covers(next->date, year, reportsDue))
            addSuccessors(*next, rule, year, reportsDue, seen, out);
        else
            out << id;
    }
}

std::optional<Succession::Outcome> Succession::outcome(bool authority, const QString& id, int year,
                                                       QDate reportsDue) const
{
    const Reorganisation* one = ending(authority, id);
    if (!one)
        return std::nullopt;
    for (const ReorganisationRule& rule : rules) {
        if (rule.authority != authority || !rule.covers(one->date, year, reportsDue))
            continue;
        Outcome outcome{&rule, one, {}};
        QStringList seen{id};
        addSuccessors(*one, rule, year, reportsDue, seen, outcome.successors);
        return outcome;
    }
    return std::nullopt;
}

base::Bilingual Succession::nameOn(bool authority, const QString& id, QDate day) const
{
    const Reorganisation* last = nullptr;
    for (const Reorganisation& one : all)
        if (one.authority == authority && one.from == id && one.kind == u"renamed"_s && one.date <= day &&
            (!last || last->date < one.date))
            last = &one;
    return last ? last->name : base::Bilingual();
}

} // namespace bagalau::domain
