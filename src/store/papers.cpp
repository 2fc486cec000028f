#include "store/papers.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bagalau::store {

QJsonObject PaperRecords::settings() const
{
    Statement rows = m_database.run(u"SELECT value FROM setting WHERE name='papers'"_s);
    return rows.next() ? QJsonDocument::fromJson(rows.text(0).toUtf8()).object() : QJsonObject();
}

void PaperRecords::setSettings(const Act& act, const QJsonObject& settings) const
{
    act.run(
        u"INSERT INTO setting(name, value) VALUES('papers',?) ON CONFLICT(name) DO UPDATE SET value=excluded.value"_s,
        {QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact))});
}

QMap<QString, QByteArray> PaperRecords::templates() const
{
    QMap<QString, QByteArray> all;
    Statement rows = m_database.run(u"SELECT id, bytes FROM paper_template"_s);
    while (rows.next())
        all.insert(rows.text(0), rows.bytes(1));
    return all;
}

void PaperRecords::setTemplate(const Act& act, const QString& id, const QByteArray& bytes) const
{
    act.run(u"INSERT INTO paper_template(id, bytes, official, at) VALUES(?,?,?,?) ON CONFLICT(id) DO UPDATE SET "
            "bytes=excluded.bytes, official=excluded.official, at=excluded.at"_s,
            {id, bytes, act.entry().official, act.entry().at});
}

void PaperRecords::removeTemplate(const Act& act, const QString& id) const
{
    act.run(u"DELETE FROM paper_template WHERE id=?"_s, {id});
}

} // namespace bagalau::store
