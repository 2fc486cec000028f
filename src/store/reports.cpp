#include "store/reports.h"

#include "base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bagalau::store {

namespace {

// A value alone is no JSON document; an array of one is.
QString toText(const domain::Value& value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{domain::toJson(value)}).toJson(QJsonDocument::Compact));
}

domain::Value fromText(const QString& text)
{
    return domain::valueFromJson(QJsonDocument::fromJson(text.toUtf8()).array().first());
}

} // namespace

QList<domain::ReportInfo> ReportRecords::select(const QString& condition, const QVariantList& values) const
{
    QList<domain::ReportInfo> all;
    Statement rows =
        m_database.run(u"SELECT id, body, block, version, edition, received, official, at, reason FROM report r "
                       "WHERE version=(SELECT max(version) FROM report WHERE body=r.body AND block=r.block) "_s +
                           condition,
                       values);
    while (rows.next())
        all << domain::ReportInfo{rows.text(0),
                                  rows.text(1),
                                  rows.text(2),
                                  static_cast<int>(rows.integer(3)),
                                  rows.text(4),
                                  rows.date(5),
                                  rows.text(6),
                                  rows.text(7),
                                  rows.text(8),
                                  {},
                                  {}};
    for (domain::ReportInfo& info : all) {
        Statement files =
            m_database.run(u"SELECT name, digest FROM report_file WHERE report=? ORDER BY position"_s, {info.id});
        while (files.next())
            info.files << domain::FileReference{files.text(0), files.text(1)};
    }
    return all;
}

std::optional<domain::ReportInfo> ReportRecords::latest(const QString& body, const QString& block) const
{
    const QList<domain::ReportInfo> found = select(u"AND body=? AND block=?"_s, {body, block});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<domain::ReportInfo> ReportRecords::all() const
{
    return select(u"ORDER BY body, block"_s, {});
}

base::Findings ReportRecords::findings(const QString& report) const
{
    base::Findings all;
    Statement rows = m_database.run(
        u"SELECT weight, message, file, sheet, cell FROM report_finding WHERE report=? ORDER BY position"_s, {report});
    while (rows.next()) {
        const auto weight = rows.text(0) == u"note"_s ? base::Finding::Weight::Note : base::Finding::Weight::Warning;
        all << base::Finding{weight,
                             base::messageFromJson(QJsonDocument::fromJson(rows.text(1).toUtf8()).object()),
                             {rows.text(2), rows.text(3), rows.text(4)}};
    }
    return all;
}

domain::ReportTables ReportRecords::tables(const QString& report) const
{
    domain::ReportTables tables;
    Statement rows =
        m_database.run(u"SELECT tab, position, key, col, value, digest, file, sheet, cell, raw FROM report_value "
                       "WHERE report=? ORDER BY tab, position"_s,
                       {report});
    qint64 last = -1;
    QString lastTable;
    while (rows.next()) {
        const QString table = rows.text(0);
        QList<domain::ReportRow>& list = tables[table];
        if (table != lastTable || rows.integer(1) != last)
            list.append({rows.text(2), {}});
        lastTable = table;
        last = rows.integer(1);
        list.last().cells.insert(
            rows.text(3),
            {fromText(rows.text(4)), {rows.text(5), rows.text(6), rows.text(7), rows.text(8), rows.text(9)}});
    }
    return tables;
}

void ReportRecords::add(const Act& act, const domain::ReportInfo& info, const domain::ReportTables& tables) const
{
    act.run(
        u"INSERT INTO report(id, body, block, version, edition, received, official, at, reason) VALUES(?,?,?,?,?,?,?,?,?)"_s,
        {info.id, info.body, info.block, info.version, info.edition, info.received.toString(Qt::ISODate), info.official,
         info.at, info.reason});
    int position = 0;
    for (const domain::FileReference& file : info.files)
        act.run(u"INSERT INTO report_file(report, position, name, digest) VALUES(?,?,?,?)"_s,
                {info.id, ++position, file.name, file.digest});
    position = 0;
    for (const base::Finding& finding : info.findings)
        act.run(
            u"INSERT INTO report_finding(report, position, weight, message, file, sheet, cell) VALUES(?,?,?,?,?,?,?)"_s,
            {info.id, ++position, base::weightCode(finding.weight),
             QString::fromUtf8(base::canonicalJson(base::toJson(finding.message))), finding.place.file,
             finding.place.sheet, finding.place.cell});
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        position = 0;
        for (const domain::ReportRow& row : *table) {
            ++position;
            for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell)
                act.run(
                    u"INSERT INTO report_value(report, tab, position, key, col, value, digest, file, sheet, cell, raw) VALUES(?,?,?,?,?,?,?,?,?,?,?)"_s,
                    {info.id, table.key(), position, row.key, cell.key(), toText(cell->value), cell->origin.fileDigest,
                     cell->origin.file, cell->origin.sheet, cell->origin.cell, cell->origin.raw});
        }
    }
}

} // namespace bagalau::store
