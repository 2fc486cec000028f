#include "store/conclusions.h"

#include "base/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bagalau::store {

namespace {

QVariant orNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString changesText(const QMap<QString, domain::Value>& changes)
{
    QJsonObject json;
    for (auto change = changes.begin(); change != changes.end(); ++change)
        json[change.key()] = domain::toJson(*change);
    return QString::fromUtf8(base::canonicalJson(json));
}

QMap<QString, domain::Value> changesFrom(const QString& text)
{
    QMap<QString, domain::Value> changes;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto change = json.begin(); change != json.end(); ++change)
        changes.insert(change.key(), domain::valueFromJson(*change));
    return changes;
}

void keepObjectionFiles(const Act& act, const QString& objection, const QString& kind,
                        const QList<domain::FileReference>& files)
{
    int position = 0;
    for (const domain::FileReference& file : files)
        act.run(u"INSERT INTO objection_file(objection, kind, position, name, digest) VALUES(?,?,?,?,?)"_s,
                {objection, kind, ++position, file.name, file.digest});
}

} // namespace

QList<domain::Conclusion> ConclusionRecords::select(const QString& condition, const QVariantList& values) const
{
    QList<domain::Conclusion> all;
    Statement rows = m_database.run(u"SELECT c.id, c.body, c.block, c.sequence, c.number, c.predecessor, c.issued, "
                                    u"c.official, c.snapshot, c.entry, d.received "
                                    "FROM conclusion c LEFT JOIN delivery d ON d.conclusion=c.id "_s +
                                        condition,
                                    values);
    while (rows.next())
        all << domain::Conclusion{rows.text(0),
                                  rows.text(1),
                                  rows.text(2),
                                  static_cast<int>(rows.integer(3)),
                                  rows.text(4),
                                  rows.text(5),
                                  rows.date(6),
                                  rows.text(7),
                                  QJsonDocument::fromJson(rows.text(8).toUtf8()).object(),
                                  rows.integer(9),
                                  {},
                                  rows.date(10)};
    for (domain::Conclusion& conclusion : all) {
        Statement files = m_database.run(
            u"SELECT name, digest FROM conclusion_file WHERE conclusion=? ORDER BY position"_s, {conclusion.id});
        while (files.next())
            conclusion.files << domain::FileReference{files.text(0), files.text(1)};
    }
    return all;
}

std::optional<domain::Conclusion> ConclusionRecords::latest(const QString& body, const QString& block) const
{
    const auto found = select(u"WHERE c.body=? AND c.block=? ORDER BY c.sequence DESC LIMIT 1"_s, {body, block});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<domain::Conclusion> ConclusionRecords::byId(const QString& id) const
{
    const auto found = select(u"WHERE c.id=?"_s, {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<domain::Conclusion> ConclusionRecords::all() const
{
    return select(u"ORDER BY c.entry"_s, {});
}

int ConclusionRecords::countOf(const QString& block) const
{
    Statement rows = m_database.run(u"SELECT count(*) FROM conclusion WHERE block=?"_s, {block});
    return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
}

void ConclusionRecords::add(const Act& act, const domain::Conclusion& conclusion) const
{
    act.run(
        u"INSERT INTO conclusion(id, body, block, sequence, number, predecessor, issued, official, snapshot, entry) VALUES(?,?,?,?,?,?,?,?,?,?)"_s,
        {conclusion.id, conclusion.body, conclusion.block, conclusion.sequence, conclusion.number,
         orNull(conclusion.predecessor), conclusion.issued.toString(Qt::ISODate), act.entry().official,
         QString::fromUtf8(base::canonicalJson(conclusion.snapshot)), act.entryNumber()});
    int position = 0;
    for (const domain::FileReference& file : conclusion.files)
        act.run(u"INSERT INTO conclusion_file(conclusion, position, name, digest) VALUES(?,?,?,?)"_s,
                {conclusion.id, ++position, file.name, file.digest});
}

void ConclusionRecords::deliver(const Act& act, const QString& conclusion, QDate received) const
{
    act.run(u"INSERT INTO delivery(conclusion, received, official, at) VALUES(?,?,?,?)"_s,
            {conclusion, received.toString(Qt::ISODate), act.entry().official, act.entry().at});
}

QList<domain::Objection> ConclusionRecords::selectObjections(const QString& condition, const QVariantList& values) const
{
    QList<domain::Objection> all;
    Statement rows = m_database.run(
        u"SELECT id, number, conclusion, body, block, received, ground, official, at, closed, successor FROM objection "_s +
            condition,
        values);
    while (rows.next()) {
        domain::Objection one;
        one.id = rows.text(0);
        one.number = static_cast<int>(rows.integer(1));
        one.conclusion = rows.text(2);
        one.body = rows.text(3);
        one.block = rows.text(4);
        one.received = rows.date(5);
        one.ground = rows.text(6);
        one.official = rows.text(7);
        one.at = rows.text(8);
        one.closed = rows.date(9);
        one.successor = rows.text(10);
        all << one;
    }
    for (domain::Objection& one : all)
        fill(one);
    return all;
}

void ConclusionRecords::fill(domain::Objection& objection) const
{
    Statement items = m_database.run(
        u"SELECT item, verdict, ground, changes FROM objection_item WHERE objection=? ORDER BY position"_s,
        {objection.id});
    while (items.next())
        objection.items << domain::ObjectionItem{
            items.text(0), items.isNull(1) ? std::nullopt : std::optional(items.text(1) == u"accept"_s), items.text(2),
            changesFrom(items.text(3))};
    Statement files = m_database.run(
        u"SELECT kind, name, digest FROM objection_file WHERE objection=? ORDER BY kind, position"_s, {objection.id});
    while (files.next())
        (files.text(0) == u"answer"_s ? objection.answers : objection.files)
            << domain::FileReference{files.text(1), files.text(2)};
    Statement members =
        m_database.run(u"SELECT name, organisation, role FROM commission_member WHERE objection=? ORDER BY position"_s,
                       {objection.id});
    while (members.next())
        objection.commission << domain::CommissionMember{members.text(0), members.text(1), members.text(2)};
}

std::optional<domain::Objection> ConclusionRecords::objection(int number) const
{
    const auto found = selectObjections(u"WHERE number=?"_s, {number});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<domain::Objection> ConclusionRecords::objections() const
{
    return selectObjections(u"ORDER BY number"_s, {});
}

void ConclusionRecords::addObjection(const Act& act, const domain::Objection& objection) const
{
    act.run(
        u"INSERT INTO objection(id, number, conclusion, body, block, received, ground, official, at) VALUES(?,?,?,?,?,?,?,?,?)"_s,
        {objection.id, objection.number, objection.conclusion, objection.body, objection.block,
         objection.received.toString(Qt::ISODate), objection.ground, act.entry().official, act.entry().at});
    int position = 0;
    for (const domain::ObjectionItem& item : objection.items)
        act.run(u"INSERT INTO objection_item(objection, position, item) VALUES(?,?,?)"_s,
                {objection.id, ++position, item.item});
    keepObjectionFiles(act, objection.id, u"received"_s, objection.files);
}

void ConclusionRecords::formCommission(const Act& act, const domain::Objection& objection,
                                       const QList<domain::CommissionMember>& members) const
{
    int position = 0;
    for (const domain::CommissionMember& member : members)
        act.run(u"INSERT INTO commission_member(objection, position, name, organisation, role) VALUES(?,?,?,?,?)"_s,
                {objection.id, ++position, member.name, member.organisation, member.role});
}

void ConclusionRecords::decide(const Act& act, const domain::Objection& objection,
                               const domain::ObjectionItem& item) const
{
    act.run(
        u"UPDATE objection_item SET verdict=?, ground=?, changes=? WHERE objection=? AND item=? AND verdict IS NULL"_s,
        {*item.accepted ? u"accept"_s : u"reject"_s, item.ground, changesText(item.changes), objection.id, item.item});
}

void ConclusionRecords::close(const Act& act, const domain::Objection& objection, QDate sent, const QString& successor,
                              const QList<domain::FileReference>& answers) const
{
    keepObjectionFiles(act, objection.id, u"answer"_s, answers);
    act.run(u"UPDATE objection SET closed=?, successor=? WHERE id=? AND closed IS NULL"_s,
            {sent.toString(Qt::ISODate), orNull(successor), objection.id});
}

QList<domain::PackageInfo> ConclusionRecords::packages() const
{
    QList<domain::PackageInfo> all;
    Statement rows = m_database.run(
        u"SELECT id, number, recipient, block, body, created, official, digest FROM package ORDER BY number"_s);
    while (rows.next())
        all << domain::PackageInfo{rows.text(0), static_cast<int>(rows.integer(1)),
                                   rows.text(2), rows.text(3),
                                   rows.text(4), rows.text(5),
                                   rows.text(6), rows.text(7)};
    return all;
}

void ConclusionRecords::addPackage(const Act& act, const domain::PackageInfo& package) const
{
    act.run(
        u"INSERT INTO package(id, number, recipient, block, body, created, official, digest) VALUES(?,?,?,?,?,?,?,?)"_s,
        {package.id, package.number, package.recipient, package.block, package.body, package.created,
         act.entry().official, package.digest});
}

} // namespace bagalau::store
