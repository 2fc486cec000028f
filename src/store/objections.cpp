#include "store/objections.h"

#include "base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using bagalau::domain::Objection;
using bagalau::domain::ObjectionItem;
using bagalau::domain::Outcome;

namespace bagalau::store {

namespace {

constexpr std::pair<Outcome, QLatin1StringView> outcomes[]{{Outcome::Accepted, QLatin1StringView("accept")},
                                                           {Outcome::Rejected, QLatin1StringView("reject")},
                                                           {Outcome::Withdrawn, QLatin1StringView("withdraw")},
                                                           {Outcome::Inadmissible, QLatin1StringView("inadmissible")}};

Outcome outcomeFrom(const QString& text)
{
    for (const auto& [outcome, name] : outcomes)
        if (name == text)
            return outcome;
    return Outcome::Open;
}

QString outcomeText(Outcome outcome)
{
    for (const auto& [one, name] : outcomes)
        if (one == outcome)
            return name;
    return {};
}

QString valuesText(const QMap<QString, domain::Value>& values)
{
    QJsonObject json;
    for (auto value = values.begin(); value != values.end(); ++value)
        json[value.key()] = domain::toJson(*value);
    return QString::fromUtf8(base::canonicalJson(json));
}

QMap<QString, domain::Value> valuesFrom(const QString& text)
{
    QMap<QString, domain::Value> values;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto value = json.begin(); value != json.end(); ++value)
        values.insert(value.key(), domain::valueFromJson(*value));
    return values;
}

QString listText(const QJsonArray& list)
{
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QString votesText(const QList<domain::Vote>& votes)
{
    QJsonArray list;
    for (const domain::Vote& vote : votes)
        list.append(QJsonObject{{u"member"_s, vote.member}, {u"vote"_s, vote.vote}, {u"dissent"_s, vote.dissent}});
    return listText(list);
}

QList<domain::Vote> votesFrom(const QString& text)
{
    QList<domain::Vote> votes;
    for (const QJsonValue& vote : QJsonDocument::fromJson(text.toUtf8()).array())
        votes << domain::Vote{vote[u"member"_s].toString(), vote[u"vote"_s].toString(), vote[u"dissent"_s].toString()};
    return votes;
}

QString iso(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u""_s;
}

void keepFiles(const Act& act, const QString& objection, const QString& kind, const QList<domain::FileReference>& files)
{
    int position = 0;
    for (const domain::FileReference& file : files)
        act.run(u"INSERT INTO objection_file(objection, kind, position, name, digest) VALUES(?,?,?,?,?)"_s,
                {objection, kind, ++position, file.name, file.digest});
}

ObjectionItem itemFrom(const Statement& rows)
{
    ObjectionItem item;
    item.item = rows.text(1);
    item.demand = rows.text(2);
    item.reason = rows.text(3);
    item.proposed = valuesFrom(rows.text(4));
    item.outcome = outcomeFrom(rows.text(5));
    item.rule = rows.text(6);
    item.ground = {rows.text(7), rows.text(8)};
    item.finding = {rows.text(9), rows.text(10)};
    item.changes = valuesFrom(rows.text(11));
    item.decided = rows.date(12);
    item.sitting = static_cast<int>(rows.integer(13));
    item.votes = votesFrom(rows.text(14));
    return item;
}

domain::Sitting sittingFrom(const Statement& rows)
{
    domain::Sitting sitting;
    sitting.number = static_cast<int>(rows.integer(1));
    sitting.date = rows.date(2);
    sitting.minutes = rows.text(3);
    for (const QJsonValue& name : QJsonDocument::fromJson(rows.text(4).toUtf8()).array())
        sitting.present << name.toString();
    sitting.invited = rows.text(5);
    sitting.heard = {rows.text(6), rows.text(7)};
    sitting.official = rows.text(8);
    sitting.entry = rows.integer(9);
    return sitting;
}

} // namespace

QList<Objection> ObjectionRecords::select(const QString& condition, const QVariantList& values) const
{
    QList<Objection> all;
    Statement rows = m_database.run(
        u"SELECT o.id, o.number, o.kind, o.conclusion, o.body, o.block, o.received, o.incoming, o.dated, o.ground, "
        "o.official, o.at, o.order_number, o.order_date, o.closed, o.successor FROM objection o "_s +
            condition + u" ORDER BY o.number"_s,
        values);
    while (rows.next()) {
        Objection one;
        one.id = rows.text(0);
        one.number = static_cast<int>(rows.integer(1));
        one.kind = rows.text(2) == u"reverification"_s ? Objection::Kind::Reverification : Objection::Kind::Objection;
        one.conclusion = rows.text(3);
        one.body = rows.text(4);
        one.block = rows.text(5);
        one.received = rows.date(6);
        one.incoming = rows.text(7);
        one.dated = rows.date(8);
        one.ground = rows.text(9);
        one.official = rows.text(10);
        one.at = rows.text(11);
        one.orderNumber = rows.text(12);
        one.orderDate = rows.date(13);
        one.closed = rows.date(14);
        one.successor = rows.text(15);
        all << one;
    }
    fill(all, condition, values);
    return all;
}

// One statement for each kind of part, however many objections there are.
void ObjectionRecords::fill(QList<Objection>& objections, const QString& condition, const QVariantList& values) const
{
    QHash<QString, Objection*> byId;
    for (Objection& one : objections)
        byId.insert(one.id, &one);
    const auto parts = [&](const QString& columns, const QString& table, const QString& order) {
        return m_database.run(u"SELECT p.objection, %1 FROM %2 p JOIN objection o ON o.id=p.objection %3 "
                              "ORDER BY p.objection, %4"_s.arg(columns, table, condition, order),
                              values);
    };
    Statement items = parts(u"p.item, p.demand, p.reason, p.proposed, p.verdict, p.rule, p.ground, p.ground_ru, "
                            "p.finding_kk, p.finding_ru, p.changes, p.decided, p.sitting, p.votes"_s,
                            u"objection_item"_s, u"p.position"_s);
    while (items.next())
        byId[items.text(0)]->items << itemFrom(items);
    Statement files = parts(u"p.kind, p.name, p.digest"_s, u"objection_file"_s, u"p.kind, p.position"_s);
    while (files.next()) {
        Objection& one = *byId[files.text(0)];
        (files.text(1) == u"answer"_s ? one.answers : one.files) << domain::FileReference{files.text(2), files.text(3)};
    }
    Statement members = parts(u"p.name, p.organisation, p.role, p.alternate_for, p.conflict"_s, u"commission_member"_s,
                              u"p.position"_s);
    while (members.next())
        byId[members.text(0)]->commission << domain::CommissionMember{members.text(1), members.text(2), members.text(3),
                                                                      members.text(4), members.text(5)};
    Statement sittings =
        parts(u"p.number, p.date, p.minutes, p.present, p.invited, p.heard_kk, p.heard_ru, p.official, p.entry"_s,
              u"sitting"_s, u"p.number"_s);
    while (sittings.next())
        byId[sittings.text(0)]->sittings << sittingFrom(sittings);
    Statement papers =
        parts(u"p.paper, p.number, p.date, p.signer, p.acquainted"_s, u"objection_paper"_s, u"p.paper"_s);
    while (papers.next())
        byId[papers.text(0)]->papers << domain::SignedPaper{papers.text(1), papers.text(2), papers.date(3),
                                                            papers.text(4), papers.date(5)};
}

std::optional<Objection> ObjectionRecords::byNumber(int number) const
{
    const auto found = select(u"WHERE o.number=?"_s, {number});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Objection> ObjectionRecords::all() const
{
    return select({}, {});
}

QList<Objection> ObjectionRecords::of(const QString& conclusion) const
{
    return select(u"WHERE o.conclusion=?"_s, {conclusion});
}

int ObjectionRecords::count() const
{
    Statement rows = m_database.run(u"SELECT count(*) FROM objection"_s);
    return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
}

void ObjectionRecords::add(const Act& act, const Objection& objection) const
{
    act.run(u"INSERT INTO objection(id, number, kind, conclusion, body, block, received, incoming, dated, ground, "
            "official, at) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"_s,
            {objection.id, objection.number,
             objection.kind == Objection::Kind::Reverification ? u"reverification"_s : u"objection"_s,
             objection.conclusion, objection.body, objection.block, iso(objection.received), objection.incoming,
             iso(objection.dated), objection.ground, act.entry().official, act.entry().at});
    int position = 0;
    for (const ObjectionItem& item : objection.items) {
        act.run(
            u"INSERT INTO objection_item(objection, position, item, demand, reason, proposed) VALUES(?,?,?,?,?,?)"_s,
            {objection.id, ++position, item.item, item.demand, item.reason, valuesText(item.proposed)});
        if (item.outcome != Outcome::Open)
            settle(act, objection, item);
    }
    keepFiles(act, objection.id, u"received"_s, objection.files);
}

void ObjectionRecords::addFiles(const Act& act, const Objection& objection,
                                const QList<domain::FileReference>& files) const
{
    for (const domain::FileReference& file : files)
        act.run(u"INSERT INTO objection_file(objection, kind, position, name, digest) SELECT ?, 'received', "
                "coalesce(max(position), 0) + 1, ?, ? FROM objection_file WHERE objection=? AND kind='received'"_s,
                {objection.id, file.name, file.digest, objection.id});
}

void ObjectionRecords::setCommission(const Act& act, const Objection& objection,
                                     const QList<domain::CommissionMember>& members, const QString& orderNumber,
                                     QDate orderDate) const
{
    act.run(u"DELETE FROM commission_member WHERE objection=?"_s, {objection.id});
    int position = 0;
    for (const domain::CommissionMember& member : members)
        act.run(
            u"INSERT INTO commission_member(objection, position, name, organisation, role, alternate_for, conflict) "
            "VALUES(?,?,?,?,?,?,?)"_s,
            {objection.id, ++position, member.name, member.organisation, member.role, member.alternateFor,
             member.conflict});
    act.run(u"UPDATE objection SET order_number=?, order_date=? WHERE id=?"_s,
            {orderNumber, iso(orderDate), objection.id});
}

void ObjectionRecords::addSitting(const Act& act, const Objection& objection, const domain::Sitting& sitting) const
{
    act.run(u"INSERT INTO sitting(objection, number, date, minutes, present, invited, heard_kk, heard_ru, official, "
            "entry) VALUES(?,?,?,?,?,?,?,?,?,?)"_s,
            {objection.id, sitting.number, iso(sitting.date), sitting.minutes,
             listText(QJsonArray::fromStringList(sitting.present)), sitting.invited, sitting.heard.kk, sitting.heard.ru,
             act.entry().official, act.entryNumber()});
}

void ObjectionRecords::settle(const Act& act, const Objection& objection, const ObjectionItem& item) const
{
    act.run(
        u"UPDATE objection_item SET verdict=?, rule=?, ground=?, ground_ru=?, finding_kk=?, finding_ru=?, changes=?, "
        "decided=?, sitting=?, votes=? WHERE objection=? AND item=? AND verdict IS NULL"_s,
        {outcomeText(item.outcome), item.rule, item.ground.kk, item.ground.ru, item.finding.kk, item.finding.ru,
         valuesText(item.changes), iso(item.decided), item.sitting, votesText(item.votes), objection.id, item.item});
}

void ObjectionRecords::setPaper(const Act& act, const Objection& objection, const domain::SignedPaper& paper) const
{
    act.run(u"INSERT INTO objection_paper(objection, paper, number, date, signer, acquainted) VALUES(?,?,?,?,?,?) "
            "ON CONFLICT(objection, paper) DO UPDATE SET number=excluded.number, date=excluded.date, "
            "signer=excluded.signer, acquainted=excluded.acquainted"_s,
            {objection.id, paper.paper, paper.number, iso(paper.date), paper.signer, iso(paper.acquainted)});
}

void ObjectionRecords::close(const Act& act, const Objection& objection, QDate sent, const QString& successor,
                             const QList<domain::FileReference>& answers) const
{
    keepFiles(act, objection.id, u"answer"_s, answers);
    act.run(u"UPDATE objection SET closed=?, successor=? WHERE id=? AND closed IS NULL"_s,
            {iso(sent), successor.isEmpty() ? QVariant() : QVariant(successor), objection.id});
}

} // namespace bagalau::store
