#include "store/assessments.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bagalau::store {

QList<domain::AcceptedValue> AssessmentRecords::accepted(const QString& body, const QString& block) const
{
    QList<domain::AcceptedValue> all;
    Statement rows = m_database.run(
        u"SELECT id, input, value, ground, official, at, entry FROM accepted_value WHERE body=? AND block=? "
        "ORDER BY entry, rowid"_s,
        {body, block});
    while (rows.next())
        all << domain::AcceptedValue{
            rows.text(0),
            rows.text(1),
            domain::valueFromJson(QJsonDocument::fromJson(rows.text(2).toUtf8()).array().first()),
            rows.text(3),
            rows.text(4),
            rows.text(5),
            rows.integer(6),
            {}};
    const auto evidence = evidenceOf(body, block);
    for (domain::AcceptedValue& value : all)
        value.evidence = evidence.value(value.entry);
    return all;
}

QHash<qint64, QList<domain::FileReference>> AssessmentRecords::evidenceOf(const QString& body,
                                                                          const QString& block) const
{
    QHash<qint64, QList<domain::FileReference>> files;
    Statement rows = m_database.run(u"SELECT entry, name, digest FROM evidence WHERE entry IN "
                                    "(SELECT entry FROM accepted_value WHERE body=? AND block=?) "
                                    "ORDER BY entry, position"_s,
                                    {body, block});
    while (rows.next())
        files[rows.integer(0)] << domain::FileReference{rows.text(1), rows.text(2)};
    return files;
}

void AssessmentRecords::addEvidence(const Act& act, const QList<domain::FileReference>& files) const
{
    for (qsizetype position = 0; position < files.size(); ++position)
        act.run(u"INSERT INTO evidence(entry, position, name, digest) VALUES(?,?,?,?)"_s,
                {act.entryNumber(), position, files[position].name, files[position].digest});
}

void AssessmentRecords::accept(const Act& act, const QString& body, const QString& block,
                               const domain::AcceptedValue& value) const
{
    const QByteArray json = QJsonDocument(QJsonArray{domain::toJson(value.value)}).toJson(QJsonDocument::Compact);
    act.run(
        u"INSERT INTO accepted_value(id, body, block, input, value, ground, official, at, entry) VALUES(?,?,?,?,?,?,?,?,?)"_s,
        {value.id, body, block, value.input, QString::fromUtf8(json), value.ground, act.entry().official,
         act.entry().at, act.entryNumber()});
}

std::optional<domain::Review> AssessmentRecords::lastReview(const QString& body, const QString& block) const
{
    Statement rows =
        m_database.run(u"SELECT inputs, verdict, remark, official, at, entry FROM review WHERE body=? AND block=? "
                       "ORDER BY entry DESC LIMIT 1"_s,
                       {body, block});
    if (!rows.next())
        return std::nullopt;
    return domain::Review{rows.text(0),   rows.text(1) == u"agree"_s, rows.text(2), rows.text(3), rows.text(4),
                          rows.integer(5)};
}

void AssessmentRecords::addReview(const Act& act, const QString& id, const QString& body, const QString& block,
                                  const domain::Review& review) const
{
    act.run(
        u"INSERT INTO review(id, body, block, inputs, verdict, remark, official, at, entry) VALUES(?,?,?,?,?,?,?,?,?)"_s,
        {id, body, block, review.inputsDigest, review.agreed ? u"agree"_s : u"return"_s, review.remark,
         act.entry().official, act.entry().at, act.entryNumber()});
}

QMap<QString, base::Bilingual> AssessmentRecords::drafts(const QString& body, const QString& block) const
{
    QMap<QString, base::Bilingual> all;
    Statement rows = m_database.run(u"SELECT section, kk, ru FROM draft WHERE body=? AND block=?"_s, {body, block});
    while (rows.next())
        all.insert(rows.text(0), {rows.text(1), rows.text(2)});
    return all;
}

void AssessmentRecords::setDraft(const Act& act, const QString& body, const QString& block, const QString& section,
                                 const base::Bilingual& text) const
{
    act.run(u"INSERT INTO draft(body, block, section, kk, ru) VALUES(?,?,?,?,?) "
            "ON CONFLICT(body, block, section) DO UPDATE SET "
            "kk_ready=CASE WHEN kk=excluded.kk THEN kk_ready ELSE 0 END, "
            "ru_ready=CASE WHEN ru=excluded.ru THEN ru_ready ELSE 0 END, kk=excluded.kk, ru=excluded.ru"_s,
            {body, block, section, text.kk, text.ru});
}

QMap<QString, SidesReady> AssessmentRecords::readySides(const QString& body, const QString& block) const
{
    QMap<QString, SidesReady> all;
    Statement rows =
        m_database.run(u"SELECT section, kk_ready, ru_ready FROM draft WHERE body=? AND block=?"_s, {body, block});
    while (rows.next())
        all.insert(rows.text(0), {rows.integer(1) != 0, rows.integer(2) != 0});
    return all;
}

void AssessmentRecords::setReady(const Act& act, const QString& body, const QString& block, const QString& section,
                                 const SidesReady& ready) const
{
    act.run(u"UPDATE draft SET kk_ready=?, ru_ready=? WHERE body=? AND block=? AND section=?"_s,
            {ready.kk ? 1 : 0, ready.ru ? 1 : 0, body, block, section});
}

} // namespace bagalau::store
