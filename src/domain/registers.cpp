#include "domain/registers.h"

#include "base/csv.h"

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

} // namespace

Registers Registers::read(const QByteArray& bodies, const QByteArray& authorities, const QByteArray& assessors,
                          const QByteArray& reasons)
{
    Registers registers;
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

QList<AssessedBody> Registers::bodiesOf(int year) const
{
    QList<AssessedBody> out;
    for (const AssessedBody& body : bodies)
        if (inForce(body, {year, 12, 31}))
            out << body;
    return out;
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
    if (!inForce(*one, {year, 12, 31}) || !one->blocks.contains(block))
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
