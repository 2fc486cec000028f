#include "base/digest.h"
#include "store/database.h"
#include "support/office.h"
#include "workflow/check.h"
#include "workflow/views.h"

#include <QElapsedTimer>
#include <QProcess>
#include <random>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

const QString agriculture = u"agriculture"_s;

// An act that is killed: how its store comes about, and its command.
struct Killed
{
    QString act; ///< as the journal names it
    std::function<void(Office&)> before;
    std::function<QStringList(const Office&, const QString& out)> words; ///< without program and store
};

void reviewed(Office& office)
{
    office.load(agriculture);
    office.accept(agriculture);
    office.review(agriculture);
}

void heard(Office& office)
{
    office.concludeAndDeliver(agriculture);
    office.object(agriculture);
    office.commission();
}

QList<Killed> acts()
{
    const QStringList of{u"--body"_s, agriculture, u"--block"_s, u"goals"_s};
    return {
        {u"load"_s, [](Office&) {},
         [=](const Office& office, const QString&) {
             return QStringList{u"load"_s, trainingReport(office.folder, agriculture), u"--official"_s,
                                office.assessor} +
                    of;
         }},
        {u"conclude"_s, reviewed,
         [=](const Office& office, const QString& out) {
             return QStringList{u"conclude"_s, u"--out"_s, out, u"--official"_s, office.assessor} + of;
         }},
        {u"decide"_s, heard,
         [](const Office& office, const QString&) {
             return QStringList{u"decide"_s,       u"--objection"_s, u"1"_s,          u"--item"_s, u"W/unreliable"_s,
                                u"--verdict"_s,    u"accept"_s,      u"--ground"_s,   u"Негіз"_s,  u"--value"_s,
                                u"unreliable=3"_s, u"--official"_s,  office.secretary};
         }},
        {u"close"_s,
         [](Office& office) {
             heard(office);
             office.decide();
         },
         [](const Office& office, const QString& out) {
             return QStringList{u"close"_s, u"--objection"_s, u"1"_s,          u"--sent"_s, u"2018-05-04"_s, u"--out"_s,
                                out,        u"--official"_s,  office.secretary};
         }},
        {u"export"_s,
         [](Office& office) {
             heard(office);
             office.decide();
             office.closeObjection();
         },
         [](const Office& office, const QString& out) {
             return QStringList{u"export"_s,     u"--to"_s,       u"planning"_s,  u"--out"_s,
                                out + u".zip"_s, u"--official"_s, office.assessor};
         }}};
}

// The number of rows of every table, and the acts of the journal: what an act leaves, or does not.
QStringList stateOf(const workflow::Session& session)
{
    QStringList state;
    store::Statement tables =
        session.database().run(u"SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name"_s);
    while (tables.next()) {
        store::Statement rows = session.database().run(u"SELECT count(*) FROM "_s + tables.text(0));
        rows.next();
        state << tables.text(0) + u' ' + rows.text(0);
    }
    store::Statement open = session.database().run(
        u"SELECT (SELECT count(*) FROM objection WHERE closed IS NULL), (SELECT count(*) FROM objection_item WHERE verdict IS NULL)"_s);
    open.next();
    return state << open.text(0) + u' ' + open.text(1);
}

class AKill : public ::testing::TestWithParam<int>
{
protected:
    AKill() : m_act(acts()[GetParam()])
    {
        m_act.before(m_office);
        m_before = stateOf(*m_office.session);
        m_office.close();
    }
    QString copyOfStore(const QString& name)
    {
        const QString copy = m_office.folder.path(name);
        EXPECT_TRUE(QFile::copy(m_office.path, copy));
        return copy;
    }
    // The exit code; -1 if it was killed. A negative moment: never.
    int run(const QString& store, const QString& out, qint64 moment)
    {
        QStringList words = m_act.words(m_office, out);
        words.insert(1, store);
        QProcess process;
        process.start(QStringLiteral(BAGALAU_CLI), words);
        EXPECT_TRUE(process.waitForStarted());
        if (moment >= 0 && !process.waitForFinished(static_cast<int>(moment)))
            process.kill();
        EXPECT_TRUE(process.state() == QProcess::NotRunning || process.waitForFinished(60'000));
        return process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode();
    }
    bool wholeOrNothing(const QString& store, const QString& out)
    {
        const workflow::Session session(store, workflow::Session::Mode::Write, m_office.environment());
        for (const workflow::CheckLine& line : workflow::checkStore(session))
            EXPECT_TRUE(line.good) << base::render(line.text, base::Language::En).toStdString();
        const QStringList state = stateOf(session);
        const bool done = state != m_before;
        EXPECT_EQ(state, done ? m_after : m_before);
        EXPECT_EQ(workflow::journal(session).last().act == m_act.act, done);
        checkGiven(session, out, done);
        return done;
    }
    // What was given away is whole and known to the store; nothing is given away of an act that is not done.
    void checkGiven(const workflow::Session& session, const QString& out, bool done) const
    {
        QSet<QString> known;
        for (const workflow::MadeFile& file : issued(session))
            known.insert(file.name + u' ' + base::sha256(file.bytes));
        for (const QFileInfo& file : QDir(out).entryInfoList(QDir::Files)) {
            const bool whole = known.contains(file.fileName() + u' ' + base::sha256(bytesOf(file.filePath())));
            const bool partOfOne = file.fileName().section(u'.', -1).size() == 6; // beside its place, not yet renamed
            EXPECT_TRUE(done && (whole || partOfOne)) << file.fileName().toStdString();
        }
        const QByteArray package = bytesOf(out + u".zip"_s);
        EXPECT_TRUE(package.isEmpty() || (done && base::sha256(package) == workflow::packages(session).last().digest));
    }
    static QList<workflow::MadeFile> issued(const workflow::Session& session)
    {
        QList<workflow::MadeFile> files;
        for (const domain::Conclusion& one : workflow::conclusions(session))
            files << workflow::filesOf(session, one.files);
        for (const workflow::ObjectionStatus& one : workflow::objections(session))
            files << workflow::filesOf(session, one.objection.answers);
        return files;
    }

    Office m_office;
    const Killed m_act;
    QStringList m_before, m_after;
};

TEST_P(AKill, atAnyMomentLeavesTheActWholeOrNotAtAll)
{
    constexpr int rounds = 10; // of each of five acts
    const unsigned seed = qEnvironmentVariableIntValue("BAGALAU_SEED") > 0
                              ? static_cast<unsigned>(qEnvironmentVariableIntValue("BAGALAU_SEED"))
                              : std::random_device()();
    std::mt19937 random(seed);
    const QString undisturbed = copyOfStore(u"бүтін.bagalau"_s);
    QElapsedTimer timer;
    timer.start();
    ASSERT_EQ(run(undisturbed, m_office.folder.path(u"бүтін"_s), -1), 0);
    const qint64 duration = timer.elapsed();
    m_after = stateOf(workflow::Session(undisturbed, workflow::Session::Mode::Read, m_office.environment()));
    ASSERT_NE(m_after, m_before);
    int done = 0;
    for (int round = 0; round < rounds; ++round) {
        // Over the whole act, and every second time in its last part, where it writes.
        const qint64 from = round % 2 == 0 ? 0 : duration * 6 / 10;
        const qint64 moment = from + static_cast<qint64>(random() % static_cast<unsigned>(duration - from + 1));
        SCOPED_TRACE(::testing::Message() << "BAGALAU_SEED=" << seed << " round " << round << " killed after " << moment
                                          << " of " << duration << " ms");
        const QString store = copyOfStore(u"қойма-%1.bagalau"_s.arg(round));
        const QString out = m_office.folder.path(u"шығыс-%1"_s.arg(round));
        run(store, out, moment);
        const bool whole = wholeOrNothing(store, out);
        done += whole ? 1 : 0;
        if (!whole && round % 3 == 0) {
            EXPECT_EQ(run(store, out, -1), 0) << "the act can be done afterwards";
        }
    }
    std::cout << m_act.act.toStdString() << ": seed " << seed << ", " << duration << " ms undisturbed, done in " << done
              << " of " << rounds << " rounds\n";
}

INSTANTIATE_TEST_SUITE_P(Of, AKill, ::testing::Range(0, 5),
                         [](const auto& info) { return acts()[info.param].act.toStdString(); });

} // namespace
