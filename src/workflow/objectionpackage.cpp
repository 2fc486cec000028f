#include "workflow/objectionpackage.h"

#include "base/json.h"
#include "base/text.h"
#include "workflow/conclusionparts.h"
#include "workflow/objectionparts.h"
#include "workflow/rights.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bagalau::workflow {

namespace {

using Members = QList<domain::CommissionMember>;

QString verdictOf(domain::Outcome outcome)
{
    switch (outcome) {
    case domain::Outcome::Open:
        return u"open"_s;
    case domain::Outcome::Accepted:
        return u"accept"_s;
    case domain::Outcome::Rejected:
        return u"reject"_s;
    case domain::Outcome::Withdrawn:
        return u"withdraw"_s;
    case domain::Outcome::Inadmissible:
        break;
    }
    return u"refuse"_s;
}

QJsonObject itemJson(const domain::ObjectionItem& item)
{
    return {{u"item"_s, item.item},
            {u"demand"_s, item.demand},
            {u"reason"_s, item.reason},
            {u"proposed"_s, valuesJson(item.proposed)},
            {u"verdict"_s, verdictOf(item.outcome)},
            {u"rule"_s, item.rule},
            {u"finding"_s, base::toJson(item.finding)},
            {u"ground"_s, base::toJson(item.ground)},
            {u"changes"_s, valuesJson(item.changes)},
            {u"sitting"_s, QString::number(item.sitting)},
            {u"votes"_s, votesJson(item.votes)}};
}

QJsonArray sittingsJson(const QList<domain::Sitting>& sittings)
{
    QJsonArray all;
    for (const domain::Sitting& one : sittings)
        all.append(QJsonObject{{u"sitting"_s, QString::number(one.number)},
                               {u"date"_s, one.date.toString(Qt::ISODate)},
                               {u"minutes"_s, one.minutes},
                               {u"present"_s, QJsonArray::fromStringList(one.present)}});
    return all;
}

QJsonArray papersJson(const QList<domain::SignedPaper>& papers)
{
    QJsonArray all;
    for (const domain::SignedPaper& one : papers)
        all.append(QJsonObject{{u"paper"_s, one.paper},
                               {u"number"_s, one.number},
                               {u"date"_s, one.date.toString(Qt::ISODate)},
                               {u"signer"_s, one.signer},
                               {u"acquainted"_s, one.acquainted.toString(Qt::ISODate)}});
    return all;
}

Members membersFrom(const QJsonValue& json)
{
    Members members;
    for (const QJsonValue& one : json.toArray())
        members << domain::CommissionMember{one[u"name"_s].toString(), one[u"organisation"_s].toString(),
                                            one[u"role"_s].toString(), one[u"alternate_for"_s].toString()};
    return members;
}

// What says nothing: a key of a later program in an earlier journal, or one that is written although it is empty.
bool isNothing(const QJsonValue& value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::all_of(object.begin(), object.end(), isNothing);
    }
    return value.isUndefined() || value.isNull() || value.toString(u"x"_s).isEmpty() || value == u"0"_s ||
           (value.isArray() && value.toArray().isEmpty());
}

bool same(const QJsonObject& one, const QJsonObject& other, const QStringList& keys)
{
    return std::all_of(keys.begin(), keys.end(), [&](const QString& key) {
        return one[key] == other[key] || (isNothing(one[key]) && isNothing(other[key]));
    });
}

// The text of a decision. Journals of an earlier program say it once, for both languages.
bool sameText(const QJsonValue& said, const QJsonValue& kept)
{
    return said == kept || (said.isString() && kept == base::toJson(base::Bilingual(said.toString())));
}

// Whether the journal says otherwise; entries of an earlier program may not say it at all.
bool contradicts(const QJsonObject& payload, const QString& said, const QJsonValue& kept)
{
    return payload.contains(said) && payload[said] != kept;
}

class Checker
{
public:
    Checker(const QList<domain::JournalEntry>& journal, const QString& body, const QString& block,
            const QJsonObject& objection)
        : m_participations(participants(journal, body)),
          m_objection(objection),
          m_number(objection[u"number"_s].toString())
    {
        for (const domain::JournalEntry& entry : journal) {
            const QJsonObject payload = QJsonDocument::fromJson(entry.payload.value_or(QByteArray())).object();
            if (entry.body == body && entry.block == block && payload[u"objection"_s].toString() == m_number)
                m_acts << Act{entry.number, entry.act, payload};
        }
    }

    ObjectionFaults run()
    {
        checkRegistered();
        checkCommission();
        for (const QJsonValue& item : m_objection[u"items"_s].toArray())
            checkItem(item.toObject());
        checkSittings();
        checkPapers();
        checkDocuments();
        checkAnswer();
        return m_faults;
    }

private:
    struct Act
    {
        qint64 entry = 0;
        QString name;
        QJsonObject payload;
    };

    void lacks(const QString& what) { m_faults.lacking << u"journal.json: № "_s + m_number + u' ' + what; }

    QList<Act> of(const QString& name) const
    {
        QList<Act> found;
        for (const Act& one : m_acts)
            if (one.name == name)
                found << one;
        return found;
    }

    bool reverification() const { return m_objection[u"kind"_s] == u"reverification"_s; }

    // What came in: nothing contested was left out or put in, and it says what was said.
    void checkRegistered()
    {
        const QList<Act> registered = of(reverification() ? u"reverify"_s : u"object"_s);
        if (registered.size() != 1)
            return lacks(u"object"_s);
        const QJsonObject payload = registered.first().payload;
        if (!same(payload, m_objection, {u"received"_s, u"incoming"_s, u"dated"_s, u"ground"_s}))
            lacks(u"object"_s);
        if (contradicts(payload, u"conclusion"_s, m_objection[u"conclusion"_s]))
            lacks(u"conclusion"_s);
        const QJsonArray items = m_objection[u"items"_s].toArray(), registeredItems = payload[u"items"_s].toArray();
        bool equal = items.size() == registeredItems.size();
        for (const QJsonValue& item : items)
            equal = equal && registeredItems.contains(item[u"item"_s]) && contestedSo(payload, item);
        if (!equal)
            lacks(u"items"_s);
    }

    // Journals of an earlier program name the items only.
    static bool contestedSo(const QJsonObject& payload, const QJsonValue& item)
    {
        const QJsonObject said{{u"item"_s, item[u"item"_s]},
                               {u"demand"_s, item[u"demand"_s]},
                               {u"reason"_s, item[u"reason"_s]},
                               {u"proposed"_s, item[u"proposed"_s]}};
        return !payload.contains(u"contested"_s) || payload[u"contested"_s].toArray().contains(said);
    }

    bool decidedAny() const
    {
        const QJsonArray items = m_objection[u"items"_s].toArray();
        return std::any_of(items.begin(), items.end(), [](const QJsonValue& item) {
            return item[u"verdict"_s] == u"accept"_s || item[u"verdict"_s] == u"reject"_s;
        });
    }

    // The last order counts; each composition was lawful. Where nothing was considered there need not be any.
    void checkCommission()
    {
        const Library& library = Library::shipped();
        if (reverification()) {
            const QList<Act> opened = of(u"reverify"_s), changed = of(u"commission"_s);
            const QJsonValue members = !changed.isEmpty()  ? changed.last().payload[u"members"_s]
                                       : !opened.isEmpty() ? opened.first().payload[u"members"_s]
                                                           : QJsonValue();
            if (members != m_objection[u"commission"_s])
                lacks(u"commission"_s);
            m_faults.unlawful << domain::participantFaults(library.procedure.reverification.clause,
                                                           library.procedure.reverification.roles,
                                                           membersFrom(m_objection[u"commission"_s]));
            return;
        }
        const QList<Act> formed = of(u"commission"_s);
        const QJsonObject last = formed.isEmpty() ? QJsonObject() : formed.last().payload;
        if (!(last[u"members"_s].toArray() == m_objection[u"commission"_s].toArray()) ||
            !same(last, m_objection, {u"order"_s}) || (formed.isEmpty() && decidedAny()))
            lacks(u"commission"_s);
        if (conflictsOf(m_objection[u"commission"_s]) != declared(m_objection[u"conflicts"_s].toArray()))
            lacks(u"conflicts"_s);
        for (const Act& one : formed)
            addUnlawful(membersFrom(one.payload[u"members"_s]), participationsBefore(one.entry));
        addUnlawful(membersFrom(m_objection[u"commission"_s]),
                    participationsBefore(formed.isEmpty() ? 0 : formed.last().entry));
    }

    // Who took part later was independent when the commission was formed or sat.
    QList<domain::Participation> participationsBefore(qint64 entry) const
    {
        QList<domain::Participation> before;
        for (const domain::Participation& one : m_participations)
            if (one.entry < entry)
                before << one;
        return before;
    }

    // By the journal, of those who are in this commission.
    QMap<QString, QString> conflictsOf(const QJsonValue& commission) const
    {
        QMap<QString, QString> reasons;
        for (const domain::CommissionMember& member : membersFrom(commission))
            for (const Act& one : of(u"conflict"_s))
                if (base::folded(one.payload[u"member"_s].toString()) == base::folded(member.name))
                    reasons[base::folded(member.name)] = one.payload[u"reason"_s].toString();
        return reasons;
    }

    static QMap<QString, QString> declared(const QJsonArray& conflicts)
    {
        QMap<QString, QString> reasons;
        for (const QJsonValue& one : conflicts)
            reasons[base::folded(one[u"member"_s].toString())] = one[u"reason"_s].toString();
        return reasons;
    }

    void addUnlawful(const Members& members, const QList<domain::Participation>& participations)
    {
        if (members.isEmpty() && !decidedAny())
            return;
        for (const base::Message& fault :
             domain::commissionFaults(Library::shipped().procedure.commission, members, participations))
            if (!m_faults.unlawful.contains(fault))
                m_faults.unlawful << fault;
    }

    void checkItem(const QJsonObject& item)
    {
        const QString verdict = item[u"verdict"_s].toString();
        const bool known = verdict == u"withdraw"   ? withdrawn(item)
                           : verdict == u"refuse"   ? refused(item)
                           : verdict == u"accept"   ? decided(item)
                           : verdict == u"reject"_s ? decided(item)
                                                    : false;
        if (!known)
            lacks(item[u"item"_s].toString());
    }

    bool decided(const QJsonObject& item) const
    {
        const QList<Act> acts = of(u"decide"_s);
        return std::any_of(acts.begin(), acts.end(), [&](const Act& one) {
            return sameText(one.payload[u"ground"_s], item[u"ground"_s]) &&
                   same(one.payload, item,
                        {u"item"_s, u"verdict"_s, u"finding"_s, u"changes"_s, u"sitting"_s, u"votes"_s});
        });
    }

    static bool names(const Act& act, const QJsonObject& item)
    {
        return act.payload[u"items"_s].toArray().contains(item[u"item"_s]);
    }

    bool withdrawn(const QJsonObject& item) const
    {
        const QList<Act> acts = of(u"withdraw"_s);
        return std::any_of(acts.begin(), acts.end(), [&](const Act& one) {
            const QDate day = QDate::fromString(one.payload[u"received"_s].toString(), Qt::ISODate);
            return names(one, item) &&
                   item[u"ground"_s] == base::toJson(withdrawalGround(day, one.payload[u"number"_s].toString()));
        });
    }

    bool refused(const QJsonObject& item) const
    {
        const auto by = [&](const Act& one, const QString& rule, const QString& ground) {
            return names(one, item) && same({{u"rule"_s, one.payload[rule]}, {u"ground"_s, one.payload[ground]}}, item,
                                            {u"rule"_s, u"ground"_s});
        };
        const QList<Act> later = of(u"refuse-objection"_s), atOnce = of(u"object"_s);
        return std::any_of(later.begin(), later.end(),
                           [&](const Act& one) { return by(one, u"rule"_s, u"ground"_s); }) ||
               std::any_of(atOnce.begin(), atOnce.end(),
                           [&](const Act& one) { return by(one, u"refused_by"_s, u"refusal_ground"_s); });
    }

    void checkSittings()
    {
        const QList<Act> held = of(u"sitting"_s);
        const QJsonArray sittings = m_objection[u"sittings"_s].toArray();
        bool equal = held.size() == sittings.size();
        for (qsizetype i = 0; equal && i < held.size(); ++i)
            equal =
                same(held[i].payload, sittings[i].toObject(), {u"sitting"_s, u"date"_s, u"minutes"_s, u"present"_s});
        if (!equal)
            lacks(u"sittings"_s);
        for (const Act& one : held)
            checkQuorum(one);
    }

    // Only a sitting at which something was decided needs a quorum, of people who had no part in the assessment by
    // then.
    void checkQuorum(const Act& sitting)
    {
        const QJsonArray items = m_objection[u"items"_s].toArray();
        if (std::none_of(items.begin(), items.end(),
                         [&](const QJsonValue& item) { return item[u"sitting"_s] == sitting.payload[u"sitting"_s]; }))
            return;
        QStringList present;
        for (const QJsonValue& name : sitting.payload[u"present"_s].toArray())
            present << name.toString();
        const domain::CommissionRule& rule = Library::shipped().procedure.commission;
        const Members members = membersAt(sitting.entry);
        m_faults.unlawful << domain::attendanceFaults(rule, members, present)
                          << domain::quorumFaults(rule, members, present);
        QList<domain::Participation> ofPresent;
        for (const domain::Participation& one : participationsBefore(sitting.entry))
            if (std::any_of(present.begin(), present.end(),
                            [&](const QString& name) { return base::folded(name) == base::folded(one.name); }))
                ofPresent << one;
        addUnlawful(members, ofPresent);
    }

    Members membersAt(qint64 entry) const
    {
        Members members;
        for (const Act& one : of(u"commission"_s))
            if (one.entry < entry)
                members = membersFrom(one.payload[u"members"_s]);
        for (const Act& one : of(u"conflict"_s))
            for (domain::CommissionMember& member : members)
                if (one.entry < entry && base::folded(member.name) == base::folded(one.payload[u"member"_s].toString()))
                    member.conflict = one.payload[u"reason"_s].toString();
        return members;
    }

    // What was noted last of each paper.
    void checkPapers()
    {
        QMap<QString, QJsonObject> noted;
        for (const Act& one : of(u"sign"_s))
            noted.insert(one.payload[u"paper"_s].toString(), one.payload);
        const QJsonArray papers = m_objection[u"papers"_s].toArray();
        bool equal = noted.size() == papers.size();
        for (const QJsonValue& paper : papers)
            equal = equal && same(noted.value(paper[u"paper"_s].toString()), paper.toObject(),
                                  {u"paper"_s, u"number"_s, u"date"_s, u"signer"_s, u"acquainted"_s});
        if (!equal)
            lacks(u"papers"_s);
    }

    // All that the body sent, in the order in which it came.
    void checkDocuments()
    {
        static const QStringList bringing{u"object"_s, u"reverify"_s, u"withdraw"_s, u"refuse-objection"_s};
        QJsonArray documents;
        for (const Act& one : m_acts) {
            if (!bringing.contains(one.name))
                continue;
            if (!one.payload.contains(u"documents"_s))
                return; // an earlier program wrote no digests
            for (const QJsonValue& file : one.payload[u"documents"_s].toArray())
                documents.append(file);
        }
        if (documents != m_objection[u"documents"_s].toArray())
            lacks(u"documents"_s);
    }

    void checkAnswer()
    {
        const QList<Act> closed = of(u"close"_s);
        if (closed.isEmpty())
            return lacks(u"closed"_s);
        const QJsonObject payload = closed.last().payload;
        if (payload[u"sent"_s] != m_objection[u"closed"_s])
            lacks(u"closed"_s);
        if (payload[u"successor"_s][u"number"_s].toString() != m_objection[u"successor"_s].toString())
            lacks(u"successor"_s);
        if (contradicts(payload, u"letters"_s, m_objection[u"answers"_s]))
            lacks(u"answers"_s);
    }

    const QList<domain::Participation> m_participations;
    const QJsonObject& m_objection;
    const QString m_number;
    QList<Act> m_acts;
    ObjectionFaults m_faults;
};

} // namespace

QJsonObject objectionJson(const domain::Objection& objection, const QString& conclusion, const QString& successor)
{
    const bool second = objection.kind == domain::Objection::Kind::Reverification;
    QJsonArray items, conflicts;
    for (const domain::ObjectionItem& item : objection.items)
        items.append(itemJson(item));
    for (const domain::CommissionMember& member : objection.commission)
        if (!member.conflict.isEmpty())
            conflicts.append(QJsonObject{{u"member"_s, member.name}, {u"reason"_s, member.conflict}});
    QJsonObject json{{u"number"_s, QString::number(objection.number)},
                     {u"kind"_s, second ? u"reverification"_s : u"objection"_s},
                     {u"conclusion"_s, conclusion},
                     {u"received"_s, objection.received.toString(Qt::ISODate)},
                     {u"incoming"_s, objection.incoming},
                     {u"dated"_s, objection.dated.toString(Qt::ISODate)},
                     {u"ground"_s, objection.ground},
                     {u"items"_s, items},
                     {u"commission"_s, membersJson(objection.commission)},
                     {u"conflicts"_s, conflicts},
                     {u"sittings"_s, sittingsJson(objection.sittings)},
                     {u"papers"_s, papersJson(objection.papers)},
                     {u"closed"_s, objection.closed.toString(Qt::ISODate)},
                     {u"successor"_s, successor},
                     {u"documents"_s, filesJson(objection.files)},
                     {u"answers"_s, filesJson(objection.answers)}};
    if (objection.orderDate.isValid())
        json[u"order"_s] =
            QJsonObject{{u"number"_s, objection.orderNumber}, {u"date"_s, objection.orderDate.toString(Qt::ISODate)}};
    return json;
}

ObjectionFaults objectionFaults(const QList<domain::JournalEntry>& journal, const QString& body, const QString& block,
                                const QJsonObject& objection)
{
    return Checker(journal, body, block, objection).run();
}

} // namespace bagalau::workflow
