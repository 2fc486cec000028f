#include "base/digest.h"
#include "workflow/check.h"
#include "workflow/tampering.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

class Check : public ::testing::Test
{
protected:
    Check() { goodPackage(m_office); }

    // What the check says after another program has changed the store: the codes of the bad lines.
    QStringList badAfter(const QStringList& statements)
    {
        m_office.close();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
            database.setDatabaseName(m_office.path);
            EXPECT_TRUE(database.open());
            for (const QString& statement : statements) {
                QSqlQuery query(database);
                EXPECT_TRUE(query.exec(statement)) << query.lastError().text().toStdString();
                EXPECT_TRUE(query.numRowsAffected() > 0 || statement.startsWith(u"DROP"_s)) << statement.toStdString();
            }
        }
        QSqlDatabase::removeDatabase(u"outside"_s);
        m_office.open(workflow::Session::Mode::Read);
        return bad();
    }
    QStringList bad() const
    {
        QStringList codes;
        for (const workflow::CheckLine& line : workflow::checkStore(*m_office.session))
            if (!line.good)
                codes << line.text.code;
        return codes;
    }

    Office m_office;
};

TEST_F(Check, findsNothingInAGoodStore)
{
    EXPECT_EQ(bad(), QStringList());
    EXPECT_EQ(workflow::checkStore(*m_office.session).size(), 6);
}

TEST_F(Check, findsChangedBytesOfAFile)
{
    EXPECT_EQ(
        badAfter({u"UPDATE file SET bytes=CAST('x' AS BLOB) WHERE digest=(SELECT digest FROM report_file LIMIT 1)"_s}),
        QStringList{u"check.files"_s});
}

TEST_F(Check, findsAChangedPackage)
{
    EXPECT_EQ(badAfter({u"UPDATE file SET bytes=CAST('x' AS BLOB) WHERE digest=(SELECT digest FROM package)"_s}),
              (QStringList{u"check.files"_s, u"check.packages"_s}));
}

TEST_F(Check, findsAChangedNumberOfASnapshot)
{
    EXPECT_EQ(
        badAfter(
            {u"UPDATE conclusion SET snapshot=replace(snapshot, '\"score\":\"', '\"score\":\"1') WHERE sequence=2"_s}),
        QStringList{u"check.scores"_s});
}

TEST_F(Check, findsAChangedWordOfASnapshot)
{
    EXPECT_EQ(badAfter({u"UPDATE conclusion SET snapshot=replace(snapshot, '%1', 'Бөтен') WHERE sequence=1"_s.arg(
                  m_office.reviewer)}),
              QStringList{u"check.scores"_s});
}

TEST_F(Check, findsAChangedRowOfTheJournal)
{
    EXPECT_EQ(badAfter({u"DROP TRIGGER journal_no_update"_s, u"UPDATE journal SET official='Бөтен' WHERE seq=13"_s}),
              QStringList{u"check.journal"_s});
}

TEST_F(Check, findsAnEditionThatWasChangedOutsideTheProgram)
{
    // A blank at the end changes no rule: only the bytes are others.
    EXPECT_EQ(badAfter({u"DROP TRIGGER edition_no_update"_s,
                        u"UPDATE edition SET bytes=CAST(bytes || ' ' AS BLOB) WHERE id='interaction-2017-11-24'"_s}),
              QStringList{u"check.editions"_s});
}

TEST_F(Check, findsARowWhoseFileIsGone)
{
    EXPECT_EQ(badAfter({u"DELETE FROM file WHERE digest=(SELECT digest FROM report_file LIMIT 1)"_s}),
              QStringList{u"check.database"_s});
}

TEST_F(Check, passesOnABackup)
{
    const QString copy = workflow::backup(*m_office.session);
    EXPECT_EQ(copy, m_office.path + u".backup-20180412-090000"_s);
    const workflow::Session restored(copy, workflow::Session::Mode::Read, m_office.environment());
    for (const workflow::CheckLine& line : workflow::checkStore(restored))
        EXPECT_TRUE(line.good) << line.text.code.toStdString();
    EXPECT_EQ(workflow::journal(restored), workflow::journal(*m_office.session));
    EXPECT_EQ(problemOf([&] { workflow::backup(*m_office.session, copy); }), u"store.exists"_s);
}

} // namespace
