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

// Its documents lie with the entry of the act that recorded it.
domain::Passage passageFrom(const Database& database, const Statement& rows, int first)
{
    domain::Passage passage{rows.date(first), rows.text(first + 1), rows.text(first + 2), {}};
    if (!passage.day.isValid())
        return passage;
    Statement files =
        database.run(u"SELECT name, digest FROM evidence WHERE entry=? ORDER BY position"_s, {rows.integer(first + 3)});
    while (files.next())
        passage.proof << domain::FileReference{files.text(0), files.text(1)};
    return passage;
}

void keepProof(const Act& act, const domain::Passage& passage)
{
    int position = 0;
    for (const domain::FileReference& file : passage.proof)
        act.run(u"INSERT INTO evidence(entry, position, name, digest) VALUES(?,?,?,?)"_s,
                {act.entryNumber(), ++position, file.name, file.digest});
}

// By the first columns of every query here: id, body, block, sequence, number.
domain::Conclusion identified(const Statement& rows)
{
    domain::Conclusion one;
    one.id = rows.text(0);
    one.body = rows.text(1);
    one.block = rows.text(2);
    one.sequence = static_cast<int>(rows.integer(3));
    one.number = rows.text(4);
    return one;
}

} // namespace

QList<domain::Conclusion> ConclusionRecords::select(const QString& condition, const QVariantList& values,
                                                    Part part) const
{
    QList<domain::Conclusion> all;
    Statement rows = m_database.run(
        u"SELECT c.id, c.body, c.block, c.sequence, c.number, c.predecessor, c.issued, c.official, %1, "
        u"c.entry, "
        "d.received, d.way, d.number, d.entry, s.sent, s.way, s.number, s.entry, n.received, '', n.number, n.entry "
        "FROM conclusion c LEFT JOIN delivery d ON d.conclusion=c.id LEFT JOIN dispatch s ON s.conclusion=c.id "
        "LEFT JOIN no_objection n ON n.conclusion=c.id "_s.arg(part == Part::Whole ? u"c.snapshot"_s : u"''"_s) +
            condition,
        values);
    while (rows.next()) {
        domain::Conclusion one = identified(rows);
        one.predecessor = rows.text(5);
        one.issued = rows.date(6);
        one.official = rows.text(7);
        one.snapshot = QJsonDocument::fromJson(rows.text(8).toUtf8()).object();
        one.entry = rows.integer(9);
        one.receipt = passageFrom(m_database, rows, 10);
        one.delivered = one.receipt.day;
        one.dispatched = passageFrom(m_database, rows, 14);
        one.noObjection = passageFrom(m_database, rows, 18);
        all << one;
    }
    if (part == Part::Head)
        return all;
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

QList<domain::Conclusion> ConclusionRecords::of(const QString& body, const QString& block) const
{
    return select(u"WHERE c.body=? AND c.block=? ORDER BY c.sequence"_s, {body, block});
}

QList<domain::Conclusion> ConclusionRecords::heads() const
{
    return select(u"ORDER BY c.entry"_s, {}, Part::Head);
}

QList<domain::Conclusion> ConclusionRecords::frozen() const
{
    QList<domain::Conclusion> all;
    Statement rows =
        m_database.run(u"SELECT id, body, block, sequence, number, entry, snapshot FROM conclusion ORDER BY entry"_s);
    while (rows.next()) {
        domain::Conclusion one = identified(rows);
        one.entry = rows.integer(5);
        one.snapshot = QJsonDocument::fromJson(rows.text(6).toUtf8()).object();
        all << one;
    }
    return all;
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

void ConclusionRecords::dispatch(const Act& act, const QString& conclusion, const domain::Passage& passage) const
{
    act.run(u"INSERT INTO dispatch(conclusion, sent, way, number, entry) VALUES(?,?,?,?,?)"_s,
            {conclusion, passage.day.toString(Qt::ISODate), passage.way, passage.number, act.entryNumber()});
    keepProof(act, passage);
}

void ConclusionRecords::deliver(const Act& act, const QString& conclusion, const domain::Passage& passage) const
{
    act.run(u"INSERT INTO delivery(conclusion, received, official, at, way, number, entry) VALUES(?,?,?,?,?,?,?)"_s,
            {conclusion, passage.day.toString(Qt::ISODate), act.entry().official, act.entry().at, passage.way,
             passage.number, act.entryNumber()});
    keepProof(act, passage);
}

void ConclusionRecords::noObjection(const Act& act, const QString& conclusion, const domain::Passage& passage) const
{
    act.run(u"INSERT INTO no_objection(conclusion, received, number, entry) VALUES(?,?,?,?)"_s,
            {conclusion, passage.day.toString(Qt::ISODate), passage.number, act.entryNumber()});
    keepProof(act, passage);
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
