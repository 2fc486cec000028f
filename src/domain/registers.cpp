#include "domain/registers.h"

#include "base/csv.h"
#include "base/dates.h"

using namespace Qt::StringLiterals;

namespace bagalau::domain {

namespace {

using Record = QHash<QString, QString>;

QDate day(const Record& record, const QString& column)
{
    return QDate::fromString(record[column], Qt::ISODate);
}

template <class T> const T* byId(const QList<T>& all, const QString& id)
{
    for (const T& one : all)
        if (one.id == id)
            return &one;
    return nullptr;
}

bool inForce(const AssessedBody& body, QDate date)
{
    return body.from <= date && (!body.to.isValid() || date < body.to);
}

Standing::Kind kindOf(ReorganisationRule::Effect effect)
{
    switch (effect) {
    case ReorganisationRule::Effect::Within:
        return Standing::Kind::WithinSuccessor;
    case ReorganisationRule::Effect::Analysed:
        return Standing::Kind::AnalysedOnly;
    case ReorganisationRule::Effect::Passed:
        return Standing::Kind::ResultsPassed;
    case ReorganisationRule::Effect::Succeeds:
        break;
    }
    return Standing::Kind::Assessed;
}

} // namespace

Registers Registers::read(const QByteArray& bodies, const QByteArray& authorities, const QByteArray& assessors,
                          const QByteArray& reasons, const Succession& succession)
{
    Registers registers;
    registers.succession = succession;
    for (const Record& record : base::readRegister(bodies))
        registers.bodies << AssessedBody{record[u"id"_s],
                                         record[u"kind"_s],
                                         {record[u"name_kk"_s], record[u"name_ru"_s]},
                                         record[u"blocks"_s].split(u' ', Qt::SkipEmptyParts),
                                         record[u"excluded_activity"_s],
                                         day(record, u"from"_s),
                                         day(record, u"to"_s)};
    for (const Record& record : base::readRegister(authorities))
        registers.authorities << Authority{
            record[u"id"_s], {record[u"name_kk"_s], record[u"name_ru"_s]}, record[u"is_body"_s]};
    QHash<QString, base::Bilingual> texts;
    for (const Record& record : base::readRegister(reasons))
        texts.insert(record[u"id"_s], {record[u"kk"_s], record[u"ru"_s]});
    for (const Record& record : base::readRegister(assessors))
        registers.rules << AssessorRule{record[u"body"_s], record[u"block"_s], record[u"direction"_s],
                                        record[u"authority"_s], texts[record[u"reason"_s]]};
    return registers;
}

const AssessedBody* Registers::body(const QString& id) const
{
    return byId(bodies, id);
}

const Authority* Registers::authority(const QString& id) const
{
    return byId(authorities, id);
}

Registers Registers::forYear(int year) const
{
    Registers out = *this;
    for (AssessedBody& body : out.bodies)
        if (const base::Bilingual name = succession.nameOn(false, body.id, {year, 12, 31}); name.complete())
            body.name = name;
    for (AssessorRule& rule : out.rules)
        if (const auto outcome = succession.outcome(true, rule.authority, year, {});
            outcome && !outcome->successors.isEmpty()) {
            rule.authority = outcome->successors.first();
            rule.reason.kk += u"; "_s + outcome->rule->clause.kk;
            rule.reason.ru += u"; "_s + outcome->rule->clause.ru;
        }
    return out;
}

Standing Registers::standing(const QString& id, int year, QDate reportsDue) const
{
    const AssessedBody* one = body(id);
    if (!one || one->from > QDate(year, 12, 31))
        return {};
    if (const auto outcome = succession.outcome(false, id, year, reportsDue))
        return {kindOf(outcome->rule->effect), outcome->successors, outcome->reorganisation->date,
                outcome->rule->clause, outcome->reorganisation->act};
    Standing standing;
    standing.kind = inForce(*one, {year, 12, 31}) ? Standing::Kind::Assessed : Standing::Kind::NotListed;
    return standing;
}

QList<ListedBody> Registers::listOf(int year, QDate reportsDue) const
{
    QList<ListedBody> out;
    for (const AssessedBody& body : bodies)
        if (const Standing one = standing(body.id, year, reportsDue); one.kind != Standing::Kind::NotListed)
            out << ListedBody{body, one};
    return out;
}

QList<AssessedBody> Registers::bodiesOf(int year) const
{
    QList<AssessedBody> out;
    for (const ListedBody& one : listOf(year))
        if (one.standing.worked())
            out << one.body;
    return out;
}

base::Bilingual Registers::namesOf(const QStringList& ids) const
{
    QStringList kk, ru;
    for (const QString& id : ids) {
        const AssessedBody* one = body(id);
        kk << (one ? one->name.kk : id);
        ru << (one ? one->name.ru : id);
    }
    return {kk.join(u", "_s), ru.join(u", "_s)};
}

std::optional<base::Message> Registers::note(const Standing& standing) const
{
    const QList<base::Bilingual> args{namesOf(standing.successors), standing.clause};
    switch (standing.kind) {
    case Standing::Kind::WithinSuccessor:
        return base::Message(u"standing.within"_s,
                             QT_TRANSLATE_NOOP("Messages", "assessed within the successor: %1 (%2)"), args);
    case Standing::Kind::AnalysedOnly:
        return base::Message(
            u"standing.analysed"_s,
            QT_TRANSLATE_NOOP("Messages", "analysed only; the results are recommendations for the successor: %1 (%2)"),
            args);
    case Standing::Kind::ResultsPassed:
        return base::Message(
            u"standing.passed"_s,
            QT_TRANSLATE_NOOP("Messages", "the results are passed as recommendations to the successor: %1 (%2)"), args);
    case Standing::Kind::Assessed:
    case Standing::Kind::NotListed:
        break;
    }
    return std::nullopt;
}

std::optional<base::Message> Registers::noConclusion(const QString& id, int year) const
{
    const Standing one = standing(id, year);
    if (one.kind != Standing::Kind::AnalysedOnly)
        return std::nullopt;
    return base::Message(
        u"rule.analysed-only"_s,
        QT_TRANSLATE_NOOP("Messages", "%1 was reorganised on %2: for the results of %3 it is only analysed, without a "
                                      "conclusion and objections. The results are recommendations for the successor: "
                                      "%4 (%5)."),
        {body(id)->name, base::shortDate(one.date), QString::number(year), namesOf(one.successors), one.clause});
}

QList<AssessorRule> Registers::rulesFor(const QString& body, const QString& block) const
{
    QList<AssessorRule> out;
    for (const AssessorRule& rule : rules)
        if (rule.body == body && rule.block == block)
            out << rule;
    return out;
}

QStringList Registers::directionsServed(const QStringList& served, const QString& body, const QString& block) const
{
    QStringList out;
    qsizetype all = 0;
    for (const AssessorRule& rule : rulesFor(body, block)) {
        ++all;
        const Authority* who = authority(rule.authority);
        if (served.contains(rule.authority) && who && who->isBody != body)
            out << rule.direction;
    }
    return out.size() == all && all > 0 ? QStringList{QString()} : out;
}

std::optional<base::Message> Registers::refusal(const QStringList& served, const QString& bodyId,
                                                const base::Bilingual& blockName, const QString& block, int year) const
{
    const AssessedBody* one = body(bodyId);
    if (!one)
        return base::Message(u"rule.unknown-body"_s, QT_TRANSLATE_NOOP("Messages", "The register has no body “%1”."),
                             {bodyId});
    const Standing standing = this->standing(bodyId, year);
    if (standing.kind == Standing::Kind::WithinSuccessor && one->blocks.contains(block))
        return base::Message(
            u"rule.within-successor"_s,
            QT_TRANSLATE_NOOP("Messages", "%1 was reorganised on %2: for the results of %3 it is assessed within the "
                                          "successor and counted in its score: %4 (%5)."),
            {one->name, base::shortDate(standing.date), QString::number(year), namesOf(standing.successors),
             standing.clause});
    if (!standing.worked() || !one->blocks.contains(block))
        return base::Message(
            u"rule.not-assessed"_s,
            QT_TRANSLATE_NOOP("Messages",
                              "%1 is not assessed in the block “%2” for the results of %3 (annex to the System)."),
            {one->name, blockName, QString::number(year)});
    if (!directionsServed(served, bodyId, block).isEmpty())
        return std::nullopt;
    base::Bilingual who, why;
    for (const AssessorRule& rule : rulesFor(bodyId, block)) {
        const Authority* assessor = authority(rule.authority);
        who = assessor ? assessor->name : base::Bilingual(rule.authority);
        why = rule.reason;
    }
    for (const QString& id : served)
        if (const Authority* own = authority(id); own && own->isBody == bodyId)
            return base::Message(
                u"rule.itself"_s,
                QT_TRANSLATE_NOOP(
                    "Messages", "Nobody assesses itself. %1 is assessed in the block “%2” by another: %3. Ground: %4."),
                {one->name, blockName, who, why});
    return base::Message(u"rule.other-assessor"_s,
                         QT_TRANSLATE_NOOP("Messages", "%1 is assessed in the block “%2” by another: %3. Ground: %4."),
                         {one->name, blockName, who, why});
}

} // namespace bagalau::domain
