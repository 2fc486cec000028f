#include "base/digest.h"
#include "store/opening.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;
using store::Act;
using store::Database;
using store::OfficeRecords;

namespace {

class AnAct : public ::testing::Test
{
protected:
    AnAct()
    {
        Database::create(m_path);
        m_database = std::make_unique<Database>(m_path, Database::Mode::Write, stillClock());
        addOfficial(*m_database, u"Ә. Бірінші"_s);
    }
    QStringList names() const
    {
        QStringList names;
        for (const domain::Official& one : OfficeRecords(*m_database).officials())
            names << one.name;
        return names;
    }
    void reopen()
    {
        m_database.reset();
        m_database = std::make_unique<Database>(m_path, Database::Mode::Write, stillClock());
    }
    QByteArray large(char letter) const { return QByteArray(3 * 1024 * 1024, letter); }
    QString keep(const QByteArray& bytes)
    {
        const QString digest = base::sha256(bytes);
        Act act(*m_database, entry(u"load"_s));
        OfficeRecords(*m_database).keepFile(act, digest, bytes);
        act.commit({});
        return digest;
    }
    QString placeOf(const QString& digest) const
    {
        return store::filesFolder(m_path) + u'/' + digest.first(2) + u'/' + digest;
    }

    const Folder m_folder;
    const QString m_path = m_folder.path(u"қойма.bagalau"_s);
    std::unique_ptr<Database> m_database;
};

TEST_F(AnAct, leftWithoutCommitLeavesNothing)
{
    {
        const Act act(*m_database, entry(u"official"_s));
        OfficeRecords(*m_database).addOfficial(act, {u"x"_s, u"Б. Екінші"_s, u"observer"_s, {}});
        EXPECT_EQ(names().size(), 2) << "seen inside the act";
    }
    EXPECT_EQ(names(), QStringList{u"Ә. Бірінші"_s});
    EXPECT_EQ(store::journal(*m_database).size(), 1);
    addOfficial(*m_database, u"Б. Екінші"_s);
    EXPECT_EQ(store::journal(*m_database).last().number, 2);
}

TEST_F(AnAct, amongSeveralStandsWithAllOfThemOrNotAtAll)
{
    {
        const store::Together together(*m_database);
        addOfficial(*m_database, u"Б. Екінші"_s);
        addOfficial(*m_database, u"В. Үшінші"_s);
        EXPECT_EQ(store::journal(*m_database).last().number, 3) << "each has its entry";
    }
    EXPECT_EQ(names(), QStringList{u"Ә. Бірінші"_s});
    EXPECT_EQ(store::journal(*m_database).size(), 1);
    {
        store::Together together(*m_database);
        addOfficial(*m_database, u"Б. Екінші"_s);
        addOfficial(*m_database, u"В. Үшінші"_s);
        together.commit();
    }
    reopen();
    EXPECT_EQ(names().size(), 3);
    EXPECT_EQ(store::journal(*m_database).last().number, 3);
}

TEST_F(AnAct, leftWithoutCommitAmongSeveralIsUndoneAlone)
{
    store::Together together(*m_database);
    addOfficial(*m_database, u"Б. Екінші"_s);
    {
        const Act act(*m_database, entry(u"official"_s));
        OfficeRecords(*m_database).addOfficial(act, {u"x"_s, u"В. Үшінші"_s, u"observer"_s, {}});
    }
    together.commit();
    EXPECT_EQ(names(), (QStringList{u"Ә. Бірінші"_s, u"Б. Екінші"_s}));
    EXPECT_EQ(store::journal(*m_database).last().number, 2);
}

TEST_F(AnAct, whoseStatementFailsLeavesNothingAndTheNextOneWorks)
{
    EXPECT_EQ(problemOf([&] {
                  Act act(*m_database, entry(u"official"_s));
                  OfficeRecords(*m_database).addOfficial(act, {u"x"_s, u"В. Үшінші"_s, u"observer"_s, {}});
                  OfficeRecords(*m_database).addOfficial(act, {u"y"_s, u"в. ҮШІНШІ"_s, u"observer"_s, {}});
                  act.commit({});
              }),
              u"store.failed"_s);
    EXPECT_EQ(names(), QStringList{u"Ә. Бірінші"_s});
    addOfficial(*m_database, u"Б. Екінші"_s);
    EXPECT_EQ(names().size(), 2);
}

// A query that fails halfway must not look like one that found nothing.
TEST_F(AnAct, doesNotTakeADamagedJournalForAnEmptyOne)
{
    for (int i = 0; i < 200; ++i)
        addOfficial(*m_database, u"Қызметкер %1"_s.arg(i));
    m_database.reset();
    QByteArray bytes = bytesOf(m_path);
    for (qsizetype at = bytes.indexOf("2018-04-12T09", bytes.size() / 3); at < bytes.size() && at > 0;
         at = bytes.indexOf("2018-04-12T09", at + 20'000))
        bytes.replace((at / 4096) * 4096, 4096, QByteArray(4096, '\x7f'));
    m_folder.write(u"қойма.bagalau"_s, bytes);
    EXPECT_NE(problemOf([&] {
                  const Database database(m_path, Database::Mode::Read, stillClock());
                  store::journal(database);
                  OfficeRecords(database).officials();
              }),
              QString());
}

TEST_F(AnAct, ofTheJournalCannotBeUpdatedOrDeleted)
{
    EXPECT_EQ(problemOf([&] { m_database->run(u"UPDATE journal SET official='?' WHERE seq=1"_s); }), u"store.failed"_s);
    EXPECT_EQ(problemOf([&] { m_database->run(u"DELETE FROM journal"_s); }), u"store.failed"_s);
    m_database.reset();
    EXPECT_TRUE(outside(m_path, {u"UPDATE journal SET official='?'"_s}).contains(u"the journal is not changed"_s))
        << "another program meets the same rule";
    EXPECT_TRUE(outside(m_path, {u"DELETE FROM journal"_s}).contains(u"the journal is not changed"_s));
    reopen();
    EXPECT_EQ(store::journal(*m_database).size(), 1);
}

TEST_F(AnAct, changedFromOutsideBreaksTheChainWhereItStands)
{
    for (const QString& name : {u"Б"_s, u"В"_s, u"Г"_s})
        addOfficial(*m_database, name);
    EXPECT_EQ(domain::firstBroken(store::journal(*m_database)), std::nullopt);
    const QStringList changes{u"UPDATE journal SET payload='{\"name\":\"Д\"}' WHERE seq=3"_s,
                              u"UPDATE journal SET official='Е' WHERE seq=3"_s,
                              u"UPDATE journal SET at='2018-04-13T09:00:00+06:00' WHERE seq=3"_s,
                              u"UPDATE journal SET act='load' WHERE seq=3"_s,
                              u"UPDATE journal SET body='health' WHERE seq=3"_s,
                              u"DELETE FROM journal WHERE seq=3"_s};
    m_database.reset();
    const QByteArray whole = bytesOf(m_path);
    for (const QString& change : changes) {
        m_folder.write(u"қойма.bagalau"_s, whole);
        ASSERT_EQ(outside(m_path, {u"DROP TRIGGER journal_no_update"_s, u"DROP TRIGGER journal_no_delete"_s, change}),
                  QString());
        const Database database(m_path, Database::Mode::Read, stillClock());
        EXPECT_EQ(domain::firstBroken(store::journal(database)), 3) << change.toStdString();
    }
}

TEST_F(AnAct, copiedByABackupIsInAWorkingStore)
{
    const QString digest = keep(large('a'));
    const QString copy = m_folder.path(u"көшірме.bagalau"_s);
    OfficeRecords(*m_database).copyFilesTo(copy);
    m_database->backupTo(copy);
    EXPECT_EQ(problemOf([&] { m_database->backupTo(copy); }), u"store.exists"_s);
    addOfficial(*m_database, u"кейін"_s);
    Database restored(copy, Database::Mode::Write, stillClock());
    EXPECT_EQ(restored.integrityFaults(), QStringList());
    EXPECT_EQ(store::journal(restored).size(), 2);
    EXPECT_EQ(OfficeRecords(restored).file(digest), large('a'));
    addOfficial(restored, u"Б. Екінші"_s);
    EXPECT_EQ(domain::firstBroken(store::journal(restored)), std::nullopt);
    EXPECT_FALSE(QFile::exists(copy + u".part"_s));
}

TEST_F(AnAct, keepsALargeFileBesideTheStoreAndGivesItBack)
{
    const QString small = keep("small"), digest = keep(large('b'));
    EXPECT_TRUE(QFile::exists(placeOf(digest)));
    EXPECT_FALSE(QFile::exists(placeOf(small)));
    EXPECT_LT(QFileInfo(m_path).size() + QFileInfo(m_path + u"-wal"_s).size(), 1'000'000);
    reopen();
    EXPECT_EQ(OfficeRecords(*m_database).file(digest), large('b'));
    EXPECT_EQ(OfficeRecords(*m_database).file(small), "small");
    EXPECT_EQ(OfficeRecords(*m_database).fileDigests().size(), 2);
}

TEST_F(AnAct, doesNotBackUpAStoreWhoseLargeFileIsGone)
{
    const QString digest = keep(large('c'));
    ASSERT_TRUE(QFile::remove(placeOf(digest)));
    EXPECT_EQ(problemOf([&] { OfficeRecords(*m_database).copyFilesTo(m_folder.path(u"көшірме"_s)); }),
              u"store.file-damaged"_s);
}

TEST_F(AnAct, isNotCopiedWhenWhatBelongsToTheCopyIsNot)
{
    const QString copy = m_folder.path(u"көшірме.bagalau"_s);
    const auto fails = [] { throw base::Problem(base::Problem::Kind::File, {u"test"_s, "", {}}); };
    EXPECT_EQ(problemOf([&] { m_database->backupTo(copy, fails); }), u"test"_s);
    EXPECT_FALSE(QFile::exists(copy));
    EXPECT_FALSE(QFile::exists(copy + u".part"_s));
}

TEST_F(AnAct, thatKeepsTheSameLargeFileAgainRepairsADamagedOne)
{
    const QString digest = keep(large('d'));
    QFile file(placeOf(digest));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("broken");
    file.close();
    EXPECT_EQ(keep(large('d')), digest);
    EXPECT_EQ(OfficeRecords(*m_database).file(digest), large('d'));
}

TEST_F(AnAct, onAFullStoreIsAProblemInWordsAndNothingIsHalfDone)
{
    store::Statement pages = m_database->run(u"PRAGMA page_count"_s);
    ASSERT_TRUE(pages.next());
    m_database->run(u"PRAGMA max_page_count=%1"_s.arg(pages.integer(0)));
    EXPECT_EQ(problemOf([&] { keep(QByteArray(900'000, 'f')); }), u"store.disk-full"_s);
    EXPECT_EQ(store::journal(*m_database).size(), 1);
    EXPECT_EQ(OfficeRecords(*m_database).fileDigests(), QStringList());
    m_database->run(u"PRAGMA max_page_count=1000000"_s);
    keep(QByteArray(900'000, 'f'));
    EXPECT_EQ(m_database->integrityFaults(), QStringList());
}

// What a process sees whose files may not grow: the code of the problem of each act, or "done".
QByteArray inAProcessWithSmallFiles(rlim_t bytes, const std::function<void()>& act)
{
    int ends[2];
    EXPECT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, bytes};
        setrlimit(RLIMIT_FSIZE, &limit);
        QByteArray answer = problemOf(act).toUtf8();
        if (answer.isEmpty())
            answer = "done";
        const auto written = write(ends[1], answer.constData(), static_cast<size_t>(answer.size()));
        _exit(written == answer.size() ? 0 : 1);
    }
    ::close(ends[1]);
    char buffer[200];
    const auto got = ::read(ends[0], buffer, sizeof buffer);
    ::close(ends[0]);
    waitpid(child, nullptr, 0);
    return QByteArray(buffer, std::max<qsizetype>(got, 0));
}

TEST_F(AnAct, thatMeetsTheEndOfTheDiskIsAProblemAndNothingIsHalfDone)
{
    m_database.reset();
    for (const rlim_t room : {rlim_t(20'000), rlim_t(120'000), rlim_t(400'000), rlim_t(1'000'000)}) {
        const QByteArray small = inAProcessWithSmallFiles(room, [&] {
            Database database(m_path, Database::Mode::Write, stillClock());
            Act act(database, entry(u"load"_s));
            OfficeRecords(database).keepFile(act, u"aa"_s, QByteArray(1'000'000, 's'));
            act.commit({});
        });
        EXPECT_TRUE(small == "store.failed" || small == "store.disk-full" || small == "store.read-only" ||
                    small == "store.not-a-store")
            << room << small.toStdString();
        const QByteArray beside = inAProcessWithSmallFiles(room, [&] {
            Database database(m_path, Database::Mode::Write, stillClock());
            Act act(database, entry(u"load"_s));
            OfficeRecords(database).keepFile(act, u"bb"_s, large('g'));
            act.commit({});
        });
        EXPECT_NE(beside, "done") << room;
        const Database database(m_path, Database::Mode::Write, stillClock());
        EXPECT_EQ(database.integrityFaults(), QStringList());
        EXPECT_EQ(store::journal(database).size(), 1);
        EXPECT_EQ(OfficeRecords(database).fileDigests(), QStringList());
    }
    EXPECT_EQ(inAProcessWithSmallFiles(50'000, [&] { Database::create(m_folder.path(u"жаңа.bagalau"_s)); }),
              "store.failed");
    EXPECT_FALSE(QFile::exists(m_folder.path(u"жаңа.bagalau"_s)));
}

} // namespace
