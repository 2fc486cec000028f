#include "store/recommendations.h"

using namespace Qt::StringLiterals;
using bagalau::domain::Fulfilment;
using bagalau::domain::Measure;
using bagalau::domain::Recommendation;
using bagalau::domain::Withdrawal;

namespace bagalau::store {

namespace {

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

int number(const Statement& rows, int column)
{
    return static_cast<int>(rows.integer(column));
}

QHash<QString, Withdrawal> withdrawals(const Database& database)
{
    QHash<QString, Withdrawal> all;
    Statement rows = database.run(u"SELECT record, reason, official, at, entry FROM recommendation_withdrawal"_s);
    while (rows.next())
        all.insert(rows.text(0), {rows.text(1), rows.text(2), rows.text(3), rows.integer(4)});
    return all;
}

// Joined to the recommendations of a condition, the columns of a part after the id of its recommendation.
Statement parts(const Database& database, const QString& columns, const QString& table, const QString& condition,
                const QVariantList& values)
{
    return database.run(
        u"SELECT p.recommendation, %1 FROM %2 p JOIN recommendation r ON r.id=p.recommendation %3 ORDER BY p.position"_s
            .arg(columns, table, condition),
        values);
}

QHash<qint64, QList<domain::FileReference>> evidence(const Database& database)
{
    QHash<qint64, QList<domain::FileReference>> files;
    Statement rows = database.run(u"SELECT entry, name, digest FROM evidence WHERE entry IN (SELECT entry FROM "
                                  "fulfilment) ORDER BY entry, position"_s);
    while (rows.next())
        files[rows.integer(0)] << domain::FileReference{rows.text(1), rows.text(2)};
    return files;
}

} // namespace

QList<Recommendation> RecommendationRecords::select(const QString& condition, const QVariantList& values) const
{
    const QHash<QString, Withdrawal> withdrawn = withdrawals(m_database);
    QList<Recommendation> all;
    QHash<QString, qsizetype> places;
    Statement rows = m_database.run(
        u"SELECT r.id, r.position, r.body, r.block, r.origin, r.kind, r.number, r.issued, r.kk, r.ru, r.due, "
        "r.conclusion, r.source, r.official, r.at, r.entry FROM recommendation r %1 ORDER BY r.position"_s.arg(
            condition),
        values);
    while (rows.next()) {
        places.insert(rows.text(0), all.size());
        all << Recommendation{rows.text(0),
                              number(rows, 1),
                              rows.text(2),
                              rows.text(3),
                              rows.text(4),
                              rows.text(5),
                              rows.text(6),
                              rows.date(7),
                              {rows.text(8), rows.text(9)},
                              rows.date(10),
                              rows.text(11),
                              rows.text(12),
                              rows.text(13),
                              rows.text(14),
                              rows.integer(15),
                              {},
                              {},
                              withdrawn.value(rows.text(0))};
    }
    Statement measures =
        parts(m_database, u"p.id, p.position, p.kk, p.ru, p.responsible, p.due, p.official, p.at, p.entry"_s,
              u"measure"_s, condition, values);
    while (measures.next())
        all[places[measures.text(0)]].measures
            << Measure{measures.text(1), number(measures, 2), {measures.text(3), measures.text(4)},
                       measures.text(5), measures.date(6),    measures.text(7),
                       measures.text(8), measures.integer(9), withdrawn.value(measures.text(1))};
    const auto files = evidence(m_database);
    Statement states = parts(m_database, u"p.id, p.position, p.state, p.day, p.kk, p.ru, p.official, p.at, p.entry"_s,
                             u"fulfilment"_s, condition, values);
    while (states.next())
        all[places[states.text(0)]].fulfilments << Fulfilment{states.text(1),
                                                              number(states, 2),
                                                              states.text(3),
                                                              states.date(4),
                                                              {states.text(5), states.text(6)},
                                                              states.text(7),
                                                              states.text(8),
                                                              states.integer(9),
                                                              files.value(states.integer(9)),
                                                              withdrawn.value(states.text(1))};
    return all;
}

QList<Recommendation> RecommendationRecords::all(const QString& body, const QString& block) const
{
    return select(u"WHERE (?='' OR r.body=?) AND (?='' OR r.block=?)"_s, {body, body, block, block});
}

std::optional<Recommendation> RecommendationRecords::byNumber(int position) const
{
    const auto found = select(u"WHERE r.position=?"_s, {position});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

int RecommendationRecords::lastNumber() const
{
    Statement rows = m_database.run(u"SELECT coalesce(max(position), 0) FROM recommendation"_s);
    return rows.next() ? number(rows, 0) : 0;
}

void RecommendationRecords::add(const Act& act, const Recommendation& one) const
{
    act.run(u"INSERT INTO recommendation(id, position, body, block, origin, kind, number, issued, kk, ru, due, "
            "conclusion, source, official, at, entry) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
            {one.id, one.number, one.body, one.block, one.origin, one.kind, one.paper, iso(one.issued), one.text.kk,
             one.text.ru, iso(one.due), one.conclusion, one.source, act.entry().official, act.entry().at,
             act.entryNumber()});
}

void RecommendationRecords::addMeasure(const Act& act, const QString& recommendation, const Measure& one) const
{
    act.run(u"INSERT INTO measure(id, recommendation, position, kk, ru, responsible, due, official, at, entry) "
            "VALUES(?,?,?,?,?,?,?,?,?,?)"_s,
            {one.id, recommendation, one.number, one.text.kk, one.text.ru, one.responsible, iso(one.due),
             act.entry().official, act.entry().at, act.entryNumber()});
}

void RecommendationRecords::addFulfilment(const Act& act, const QString& recommendation, const Fulfilment& one) const
{
    act.run(u"INSERT INTO fulfilment(id, recommendation, position, state, day, kk, ru, official, at, entry) "
            "VALUES(?,?,?,?,?,?,?,?,?,?)"_s,
            {one.id, recommendation, one.number, one.state, iso(one.day), one.finding.kk, one.finding.ru,
             act.entry().official, act.entry().at, act.entryNumber()});
    for (qsizetype position = 0; position < one.evidence.size(); ++position)
        act.run(u"INSERT INTO evidence(entry, position, name, digest) VALUES(?,?,?,?)"_s,
                {act.entryNumber(), position, one.evidence[position].name, one.evidence[position].digest});
}

void RecommendationRecords::withdraw(const Act& act, const QString& record, const QString& reason) const
{
    act.run(u"INSERT INTO recommendation_withdrawal(record, reason, official, at, entry) VALUES(?,?,?,?,?)"_s,
            {record, reason, act.entry().official, act.entry().at, act.entryNumber()});
}

} // namespace bagalau::store
