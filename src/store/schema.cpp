#include "store/schema.h"

using namespace Qt::StringLiterals;

namespace bagalau::store::schema {

namespace {

// Ids are UUIDs, so that copies of a store can be merged. Numbers of the domain are exact text, dates ISO text.
// Rows are facts: nothing here is updated but settings, dates of the schedule, drafts and the state of an objection.
QStringList first()
{
    return {
        u"CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE stage(number INTEGER PRIMARY KEY, date TEXT) STRICT"_s,
        u"CREATE TABLE official(id TEXT PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE, role TEXT NOT "
        u"NULL, "
        "organisation TEXT NOT NULL, added TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE edition(id TEXT PRIMARY KEY, digest TEXT NOT NULL, bytes BLOB NOT NULL) STRICT"_s,
        u"CREATE TABLE file(digest TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB) STRICT"_s,

        u"CREATE TABLE report(id TEXT PRIMARY KEY, body TEXT NOT NULL, block TEXT NOT NULL, version INTEGER NOT NULL, "
        "edition TEXT NOT NULL REFERENCES edition(id), received TEXT NOT NULL, official TEXT NOT NULL, at TEXT NOT "
        "NULL, "
        "reason TEXT NOT NULL, UNIQUE(body, block, version)) STRICT"_s,
        u"CREATE TABLE report_file(report TEXT NOT NULL REFERENCES report(id), position INTEGER NOT NULL, name TEXT "
        u"NOT NULL, "
        "digest TEXT NOT NULL REFERENCES file(digest), PRIMARY KEY(report, position)) STRICT"_s,
        u"CREATE TABLE report_value(report TEXT NOT NULL REFERENCES report(id), tab TEXT NOT NULL, position INTEGER "
        u"NOT NULL, "
        "key TEXT NOT NULL, col TEXT NOT NULL, value TEXT NOT NULL, digest TEXT NOT NULL, file TEXT NOT NULL, sheet "
        "TEXT NOT NULL, "
        "cell TEXT NOT NULL, raw TEXT NOT NULL, PRIMARY KEY(report, tab, position, col)) STRICT"_s,
        u"CREATE TABLE report_finding(report TEXT NOT NULL REFERENCES report(id), position INTEGER NOT NULL, weight "
        u"TEXT NOT NULL, "
        "message TEXT NOT NULL, file TEXT NOT NULL, sheet TEXT NOT NULL, cell TEXT NOT NULL, PRIMARY KEY(report, position)) STRICT"_s,

        u"CREATE TABLE accepted_value(id TEXT PRIMARY KEY, body TEXT NOT NULL, block TEXT NOT NULL, input TEXT NOT "
        u"NULL, "
        "value TEXT NOT NULL, ground TEXT NOT NULL, official TEXT NOT NULL, at TEXT NOT NULL, entry INTEGER NOT NULL) STRICT"_s,
        u"CREATE INDEX accepted_of ON accepted_value(body, block, entry)"_s,
        u"CREATE TABLE review(id TEXT PRIMARY KEY, body TEXT NOT NULL, block TEXT NOT NULL, inputs TEXT NOT NULL, "
        u"verdict TEXT NOT NULL, "
        "remark TEXT NOT NULL, official TEXT NOT NULL, at TEXT NOT NULL, entry INTEGER NOT NULL) STRICT"_s,

        u"CREATE TABLE draft(body TEXT NOT NULL, block TEXT NOT NULL, section TEXT NOT NULL, kk TEXT NOT NULL, ru TEXT "
        u"NOT NULL, "
        "PRIMARY KEY(body, block, section)) STRICT"_s,
        u"CREATE TABLE conclusion(id TEXT PRIMARY KEY, body TEXT NOT NULL, block TEXT NOT NULL, sequence INTEGER NOT "
        u"NULL, "
        "number TEXT NOT NULL UNIQUE, predecessor TEXT REFERENCES conclusion(id), issued TEXT NOT NULL, official TEXT "
        "NOT NULL, "
        "snapshot TEXT NOT NULL, entry INTEGER NOT NULL, UNIQUE(body, block, sequence)) STRICT"_s,
        u"CREATE TABLE conclusion_file(conclusion TEXT NOT NULL REFERENCES conclusion(id), position INTEGER NOT NULL, "
        u"name TEXT NOT NULL, "
        "digest TEXT NOT NULL REFERENCES file(digest), PRIMARY KEY(conclusion, position)) STRICT"_s,
        u"CREATE TABLE delivery(conclusion TEXT PRIMARY KEY REFERENCES conclusion(id), received TEXT NOT NULL, "
        u"official TEXT NOT NULL, "
        "at TEXT NOT NULL) STRICT"_s,

        u"CREATE TABLE objection(id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, conclusion TEXT NOT NULL "
        u"REFERENCES conclusion(id), "
        "body TEXT NOT NULL, block TEXT NOT NULL, received TEXT NOT NULL, ground TEXT NOT NULL, official TEXT NOT "
        "NULL, at TEXT NOT NULL, "
        "closed TEXT, successor TEXT REFERENCES conclusion(id)) STRICT"_s,
        u"CREATE TABLE objection_item(objection TEXT NOT NULL REFERENCES objection(id), position INTEGER NOT NULL, "
        u"item TEXT NOT NULL, "
        "verdict TEXT, ground TEXT, changes TEXT, PRIMARY KEY(objection, item)) STRICT"_s,
        u"CREATE TABLE objection_file(objection TEXT NOT NULL REFERENCES objection(id), kind TEXT NOT NULL, position "
        u"INTEGER NOT NULL, name TEXT NOT NULL, "
        "digest TEXT NOT NULL REFERENCES file(digest), PRIMARY KEY(objection, kind, position)) STRICT"_s,
        u"CREATE TABLE commission_member(objection TEXT NOT NULL REFERENCES objection(id), position INTEGER NOT NULL, "
        u"name TEXT NOT NULL, "
        "organisation TEXT NOT NULL, role TEXT NOT NULL, PRIMARY KEY(objection, position)) STRICT"_s,

        u"CREATE TABLE package(id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, recipient TEXT NOT NULL, block "
        u"TEXT NOT NULL, "
        "body TEXT NOT NULL, created TEXT NOT NULL, official TEXT NOT NULL, digest TEXT NOT NULL REFERENCES file(digest)) STRICT"_s,

        u"CREATE TABLE journal(seq INTEGER PRIMARY KEY, at TEXT NOT NULL, official TEXT NOT NULL, act TEXT NOT NULL, "
        u"body TEXT NOT NULL, "
        "block TEXT NOT NULL, payload TEXT NOT NULL, payload_digest TEXT NOT NULL, previous TEXT NOT NULL, digest TEXT NOT NULL UNIQUE) STRICT"_s,
        // The journal is written once; a program that is not ours meets the same rule.
        u"CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is not changed'); END"_s,
        u"CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is not changed'); END"_s,
    };
}

// A store keeps several editions of a block: one in use, drafts, and those that were in use before. What the first step
// pinned is in use since the store was made (entry 0). The bytes of an edition that was ever in use stay as they are.
// Evidence: documents that show why an act established its values, such as pictures of a site.
QStringList second()
{
    return {
        u"ALTER TABLE edition ADD COLUMN state TEXT NOT NULL DEFAULT 'used'"_s,
        u"ALTER TABLE edition ADD COLUMN since INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE edition ADD COLUMN faults INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE TRIGGER edition_no_update BEFORE UPDATE OF id, digest, bytes ON edition WHEN OLD.state<>'draft' "
        "BEGIN SELECT RAISE(ABORT, 'an edition that was in use is not changed'); END"_s,
        u"CREATE TRIGGER edition_no_delete BEFORE DELETE ON edition WHEN OLD.state<>'draft' "
        "BEGIN SELECT RAISE(ABORT, 'an edition that was in use is not deleted'); END"_s,
        u"CREATE TABLE evidence(entry INTEGER NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, "
        u"digest TEXT NOT NULL REFERENCES file(digest), PRIMARY KEY(entry, position)) STRICT"_s,
    };
}

// Papers: which sections of a text its writers call ready, pieces of text for reuse, the office's own templates, and
// what earlier years came to.
QStringList third()
{
    return {
        u"ALTER TABLE draft ADD COLUMN kk_ready INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE draft ADD COLUMN ru_ready INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE TABLE text_block(id TEXT PRIMARY KEY, name TEXT NOT NULL, kk TEXT NOT NULL, ru TEXT NOT NULL, "
        u"official TEXT NOT NULL, at TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE paper_template(id TEXT PRIMARY KEY, bytes BLOB NOT NULL, official TEXT NOT NULL, "
        u"at TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE earlier_result(year INTEGER NOT NULL, body TEXT NOT NULL, block TEXT NOT NULL, "
        u"score TEXT NOT NULL, degree TEXT NOT NULL, items TEXT NOT NULL, kk TEXT NOT NULL, ru TEXT NOT NULL, "
        u"source TEXT NOT NULL, PRIMARY KEY(year, body, block)) STRICT"_s,
    };
}

// The appeal in full: how a conclusion travels, items with what is asked and what was decided, sittings, signed papers;
// the office's own calendar, dates by block, earlier recommendations, the state of sectors, selections by risk.
QStringList fourth()
{
    return {
        u"CREATE TABLE calendar_year(year INTEGER PRIMARY KEY, csv TEXT NOT NULL, source TEXT NOT NULL, official TEXT "
        u"NOT NULL, at TEXT NOT NULL) STRICT"_s,
        // Block '': all blocks without a date of their own.
        u"CREATE TABLE stage_date(block TEXT NOT NULL, number INTEGER NOT NULL, date TEXT NOT NULL, "
        u"PRIMARY KEY(block, number)) STRICT"_s,
        u"INSERT INTO stage_date(block, number, date) SELECT '', number, date FROM stage WHERE date<>''"_s,
        u"DROP TABLE stage"_s,
        u"CREATE TABLE stage_change(position INTEGER PRIMARY KEY, block TEXT NOT NULL, number INTEGER NOT NULL, before "
        u"TEXT NOT NULL, after TEXT NOT NULL, reason TEXT NOT NULL, official TEXT NOT NULL, at TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE schedule_approval(position INTEGER PRIMARY KEY, number TEXT NOT NULL, date TEXT NOT NULL, "
        u"approver TEXT NOT NULL, official TEXT NOT NULL, at TEXT NOT NULL) STRICT"_s,

        u"CREATE TABLE dispatch(conclusion TEXT PRIMARY KEY REFERENCES conclusion(id), sent TEXT NOT NULL, way TEXT "
        u"NOT "
        u"NULL, number TEXT NOT NULL, entry INTEGER NOT NULL) STRICT"_s,
        u"ALTER TABLE delivery ADD COLUMN way TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE delivery ADD COLUMN number TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE delivery ADD COLUMN entry INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE TABLE no_objection(conclusion TEXT PRIMARY KEY REFERENCES conclusion(id), received TEXT NOT NULL, "
        u"number "
        u"TEXT NOT NULL, entry INTEGER NOT NULL) STRICT"_s,

        u"ALTER TABLE objection ADD COLUMN kind TEXT NOT NULL DEFAULT 'objection'"_s,
        u"ALTER TABLE objection ADD COLUMN incoming TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE objection ADD COLUMN dated TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE objection ADD COLUMN order_number TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE objection ADD COLUMN order_date TEXT NOT NULL DEFAULT ''"_s,
        u"CREATE INDEX objection_of ON objection(conclusion)"_s,
        u"ALTER TABLE objection_item ADD COLUMN demand TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE objection_item ADD COLUMN reason TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE objection_item ADD COLUMN proposed TEXT NOT NULL DEFAULT '{}'"_s,
        u"ALTER TABLE objection_item ADD COLUMN rule TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE objection_item ADD COLUMN ground_ru TEXT NOT NULL DEFAULT ''"_s,
        u"UPDATE objection_item SET ground_ru=ground WHERE ground IS NOT NULL"_s,
        u"ALTER TABLE objection_item ADD COLUMN finding_kk TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE objection_item ADD COLUMN finding_ru TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE objection_item ADD COLUMN decided TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE objection_item ADD COLUMN sitting INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE objection_item ADD COLUMN votes TEXT NOT NULL DEFAULT '[]'"_s,
        u"ALTER TABLE commission_member ADD COLUMN alternate_for TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE commission_member ADD COLUMN conflict TEXT NOT NULL DEFAULT ''"_s,
        u"CREATE TABLE sitting(objection TEXT NOT NULL REFERENCES objection(id), number INTEGER NOT NULL, date TEXT "
        u"NOT "
        u"NULL, minutes TEXT NOT NULL, present TEXT NOT NULL, invited TEXT NOT NULL, heard_kk TEXT NOT NULL, heard_ru "
        u"TEXT "
        u"NOT NULL, official TEXT NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY(objection, number)) STRICT"_s,
        u"CREATE TABLE objection_paper(objection TEXT NOT NULL REFERENCES objection(id), paper TEXT NOT NULL, number "
        u"TEXT "
        u"NOT NULL, date TEXT NOT NULL, signer TEXT NOT NULL, acquainted TEXT NOT NULL, PRIMARY KEY(objection, paper)) STRICT"_s,

        // Positions are the short numbers by which people name them: of the register; within a recommendation.
        u"CREATE TABLE recommendation(id TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE, body TEXT NOT NULL, block "
        u"TEXT NOT NULL, origin TEXT NOT NULL, kind TEXT NOT NULL, number TEXT NOT NULL, issued TEXT NOT NULL, kk TEXT "
        u"NOT NULL, ru TEXT NOT NULL, due TEXT NOT NULL, conclusion TEXT NOT NULL, source TEXT NOT NULL, official TEXT "
        u"NOT NULL, at TEXT NOT NULL, entry INTEGER NOT NULL) STRICT"_s,
        u"CREATE INDEX recommendation_of ON recommendation(body, block)"_s,
        u"CREATE TABLE measure(id TEXT PRIMARY KEY, recommendation TEXT NOT NULL REFERENCES recommendation(id), "
        u"position "
        u"INTEGER NOT NULL, kk TEXT NOT NULL, ru TEXT NOT NULL, responsible TEXT NOT NULL, due TEXT NOT NULL, official "
        u"TEXT NOT NULL, at TEXT NOT NULL, entry INTEGER NOT NULL, UNIQUE(recommendation, position)) STRICT"_s,
        u"CREATE TABLE fulfilment(id TEXT PRIMARY KEY, recommendation TEXT NOT NULL REFERENCES recommendation(id), "
        u"position INTEGER NOT NULL, state TEXT NOT NULL, day TEXT NOT NULL, kk TEXT NOT NULL, ru TEXT NOT NULL, "
        u"official TEXT NOT NULL, at TEXT NOT NULL, entry INTEGER NOT NULL, UNIQUE(recommendation, position)) STRICT"_s,
        // A mistaken recommendation, measure or state stays, with why it no longer counts.
        u"CREATE TABLE recommendation_withdrawal(record TEXT PRIMARY KEY, reason TEXT NOT NULL, official TEXT NOT "
        u"NULL, at TEXT NOT NULL, entry INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE sector_finding(id TEXT PRIMARY KEY, body TEXT NOT NULL, worsened INTEGER NOT NULL, kk TEXT NOT "
        u"NULL, ru TEXT NOT NULL, source TEXT NOT NULL, official TEXT NOT NULL, at TEXT NOT NULL, entry INTEGER NOT NULL) STRICT"_s,
        // A figure of an earlier year that results do not hold; value '' with none 1: declared not to concern the body.
        u"CREATE TABLE risk_figure(year INTEGER NOT NULL, body TEXT NOT NULL, block TEXT NOT NULL, figure TEXT NOT "
        u"NULL, value TEXT NOT NULL, none INTEGER NOT NULL, source TEXT NOT NULL, entry INTEGER NOT NULL, "
        u"PRIMARY KEY(year, body, block, figure)) STRICT"_s,
        u"CREATE TABLE risk_selection(id TEXT PRIMARY KEY, block TEXT NOT NULL, snapshot TEXT NOT NULL, official TEXT "
        u"NOT "
        u"NULL, at TEXT NOT NULL, entry INTEGER NOT NULL) STRICT"_s,
    };
}

} // namespace

QStringList step(int number)
{
    Q_ASSERT(number >= 1 && number <= 4);
    return number == 1 ? first() : number == 2 ? second() : number == 3 ? third() : fourth();
}

} // namespace bagalau::store::schema
