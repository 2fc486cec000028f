#include "store/earlier.h"

#include "base/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bagalau::store {

namespace {

QString itemsText(const QMap<QString, base::Number>& items)
{
    QJsonObject json;
    for (auto item = items.begin(); item != items.end(); ++item)
        json[item.key()] = item->exact();
    return QString::fromUtf8(base::canonicalJson(json));
}

QMap<QString, base::Number> itemsFrom(const QString& text)
{
    QMap<QString, base::Number> items;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto item = json.begin(); item != json.end(); ++item)
        if (const auto points = base::Number::fromExact(item->toString()))
            items.insert(item.key(), *points);
    return items;
}

} // namespace

QList<domain::EarlierResult> EarlierRecords::results(const QString& body, const QString& block) const
{
    QList<domain::EarlierResult> all;
    Statement rows = m_database.run(u"SELECT year, body, block, score, degree, items, kk, ru, source "
                                    "FROM earlier_result WHERE (?='' OR body=?) AND (?='' OR block=?) "
                                    "ORDER BY year, body, block"_s,
                                    {body, body, block, block});
    while (rows.next())
        all << domain::EarlierResult{static_cast<int>(rows.integer(0)),     rows.text(1), rows.text(2),
                                     base::Number::fromExact(rows.text(3)), rows.text(4), itemsFrom(rows.text(5)),
                                     {rows.text(6), rows.text(7)},          rows.text(8)};
    return all;
}

void EarlierRecords::set(const Act& act, const domain::EarlierResult& result) const
{
    act.run(u"INSERT INTO earlier_result(year, body, block, score, degree, items, kk, ru, source) "
            "VALUES(?,?,?,?,?,?,?,?,?) ON CONFLICT(year, body, block) DO UPDATE SET score=excluded.score, "
            "degree=excluded.degree, "
            // A table of bare scores takes nothing away from what is known of the same score.
            "items=CASE WHEN excluded.items='{}' AND excluded.score=score THEN items ELSE excluded.items END, "
            "kk=CASE WHEN excluded.kk='' THEN kk ELSE excluded.kk END, "
            "ru=CASE WHEN excluded.ru='' THEN ru ELSE excluded.ru END, source=excluded.source"_s,
            {result.year, result.body, result.block, result.score->exact(), result.degree, itemsText(result.items),
             result.recommendations.kk, result.recommendations.ru, result.source});
}

} // namespace bagalau::store
