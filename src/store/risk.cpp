#include "store/risk.h"

#include "base/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bagalau::store {

QHash<QString, QMap<domain::RiskKey, domain::RiskFigure>> RiskRecords::figures(const QString& block) const
{
    QHash<QString, QMap<domain::RiskKey, domain::RiskFigure>> all;
    Statement rows =
        m_database.run(u"SELECT year, body, figure, value, none, source FROM risk_figure WHERE block=?"_s, {block});
    while (rows.next())
        all[rows.text(1)].insert({static_cast<int>(rows.integer(0)), rows.text(2)},
                                 {base::Number::fromExact(rows.text(3)), rows.integer(4) != 0, rows.text(5), {}});
    return all;
}

void RiskRecords::set(const Act& act, const QString& body, const QString& block, const domain::RiskKey& key,
                      const domain::RiskFigure& figure) const
{
    act.run(u"INSERT INTO risk_figure(year, body, block, figure, value, none, source, entry) VALUES(?,?,?,?,?,?,?,?) "
            "ON CONFLICT(year, body, block, figure) DO UPDATE SET value=excluded.value, none=excluded.none, "
            "source=excluded.source, entry=excluded.entry"_s,
            {key.year, body, block, key.figure, figure.value ? figure.value->exact() : u""_s, figure.none ? 1 : 0,
             figure.source, act.entryNumber()});
}

bool RiskRecords::kept() const
{
    return m_database.run(u"SELECT 1 FROM sqlite_master WHERE type='table' AND name='risk_selection'"_s).next();
}

QList<MadeSelection> RiskRecords::selections(const QString& block) const
{
    QList<MadeSelection> all;
    Statement rows = m_database.run(u"SELECT id, block, snapshot, official, at, entry FROM risk_selection "
                                    "WHERE ?='' OR block=? ORDER BY entry"_s,
                                    {block, block});
    while (rows.next())
        all << MadeSelection{rows.text(0), rows.text(1), QJsonDocument::fromJson(rows.text(2).toUtf8()).object(),
                             rows.text(3), rows.text(4), rows.integer(5)};
    return all;
}

void RiskRecords::add(const Act& act, const MadeSelection& selection) const
{
    act.run(u"INSERT INTO risk_selection(id, block, snapshot, official, at, entry) VALUES(?,?,?,?,?,?)"_s,
            {selection.id, selection.block, QString::fromUtf8(base::canonicalJson(selection.snapshot)),
             act.entry().official, act.entry().at, act.entryNumber()});
}

QList<domain::SectorFinding> SectorRecords::findings(const QString& body) const
{
    QList<domain::SectorFinding> all;
    Statement rows = m_database.run(u"SELECT id, body, worsened, kk, ru, source, official, at, entry FROM "
                                    "sector_finding WHERE ?='' OR body=? ORDER BY entry"_s,
                                    {body, body});
    while (rows.next()) {
        domain::SectorFinding one{rows.text(0),
                                  rows.text(1),
                                  rows.integer(2) != 0,
                                  {rows.text(3), rows.text(4)},
                                  rows.text(5),
                                  rows.text(6),
                                  rows.text(7),
                                  rows.integer(8),
                                  {}};
        Statement files =
            m_database.run(u"SELECT name, digest FROM evidence WHERE entry=? ORDER BY position"_s, {one.entry});
        while (files.next())
            one.evidence << domain::FileReference{files.text(0), files.text(1)};
        all << one;
    }
    return all;
}

void SectorRecords::add(const Act& act, const domain::SectorFinding& finding) const
{
    act.run(u"INSERT INTO sector_finding(id, body, worsened, kk, ru, source, official, at, entry) "
            "VALUES(?,?,?,?,?,?,?,?,?)"_s,
            {finding.id, finding.body, finding.worsened ? 1 : 0, finding.text.kk, finding.text.ru, finding.source,
             act.entry().official, act.entry().at, act.entryNumber()});
}

} // namespace bagalau::store
