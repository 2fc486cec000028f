#include "store/standing.h"

using namespace Qt::StringLiterals;

namespace bagalau::store {

QList<domain::Conclusion> StandingRecords::conclusions() const
{
    QList<domain::Conclusion> all;
    Statement rows = m_database.run(
        u"SELECT c.id, c.body, c.block, c.sequence, c.number, c.predecessor, c.issued, c.entry, d.received, s.sent, "
        "n.received FROM conclusion c LEFT JOIN delivery d ON d.conclusion=c.id LEFT JOIN dispatch s ON "
        "s.conclusion=c.id LEFT JOIN no_objection n ON n.conclusion=c.id ORDER BY c.entry"_s);
    while (rows.next()) {
        domain::Conclusion one;
        one.id = rows.text(0);
        one.body = rows.text(1);
        one.block = rows.text(2);
        one.sequence = static_cast<int>(rows.integer(3));
        one.number = rows.text(4);
        one.predecessor = rows.text(5);
        one.issued = rows.date(6);
        one.entry = rows.integer(7);
        one.delivered = rows.date(8);
        one.receipt.day = one.delivered;
        one.dispatched.day = rows.date(9);
        one.noObjection.day = rows.date(10);
        all << one;
    }
    return all;
}

QSet<BodyBlock> StandingRecords::pairs(const QString& sql) const
{
    QSet<BodyBlock> all;
    Statement rows = m_database.run(sql);
    while (rows.next())
        all.insert({rows.text(0), rows.text(1)});
    return all;
}

QSet<BodyBlock> StandingRecords::reported() const
{
    return pairs(u"SELECT DISTINCT body, block FROM report"_s);
}

QSet<BodyBlock> StandingRecords::accepted() const
{
    return pairs(u"SELECT DISTINCT body, block FROM accepted_value"_s);
}

} // namespace bagalau::store
