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

} // namespace

QStringList step(int number)
{
    Q_ASSERT(number >= 1 && number <= 3);
    return number == 1 ? first() : number == 2 ? second() : third();
}

} // namespace bagalau::store::schema
