#include "base/digest.h"
#include "support/office.h"
#include "workflow/earlier.h"
#include "workflow/views.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;
using workflow::EarlierLoad;

namespace {

class EarlierYears : public ::testing::Test
{
protected:
    EarlierLoad read(const QByteArray& table)
    {
        return workflow::readEarlier(*m_office.session, m_office.folder.write(u"бұрынғы жылдар.csv"_s, table));
    }
    qint64 take(const QByteArray& table, const QString& source = {})
    {
        return workflow::takeInEarlier(*m_office.session, read(table), source, m_office.assessor);
    }
    static QStringList codes(const EarlierLoad& load)
    {
        QStringList all;
        for (const base::Finding& finding : load.findings)
            all << finding.message.code + u'@' + finding.place.cell;
        return all;
    }
    QList<domain::EarlierResult> known() const { return workflow::earlierResults(*m_office.session); }

    Office m_office;
};

TEST_F(EarlierYears, comeFromATableOfText)
{
    const qsizetype entries = m_office.entries();
    take(u"\ufeffyear;body;block;score;degree;kk;ru\r\n"
         "2016;agriculture;goals;88,10;орташа;\"- Бірінші {x}\n- Екінші\";\"1. Первая {x};\n2. Вторая\"\r\n"
         "2015;Министерство сельского хозяйства Республики Казахстан;Достижение целей;75.5\r\n\r\n"_s.toUtf8());
    EXPECT_EQ(m_office.entries(), entries + 1) << "one act, one entry";
    const QList<domain::EarlierResult> all = known();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].year, 2015);
    EXPECT_EQ(all[0].score->toFixed(2), u"75.50"_s);
    EXPECT_EQ(all[0].degree, QString());
    EXPECT_EQ(all[1].body, u"agriculture"_s);
    EXPECT_EQ(all[1].block, u"goals"_s);
    EXPECT_EQ(all[1].score->exact(), u"881/10"_s);
    EXPECT_EQ(all[1].degree, u"medium"_s);
    EXPECT_EQ(all[1].recommendations.kk, u"- Бірінші \\{x\\}\n- Екінші"_s) << "words, no fields";
    EXPECT_EQ(all[1].recommendations.ru, u"- Первая \\{x\\};\n- Вторая"_s);
    EXPECT_EQ(all[1].source, u"бұрынғы жылдар.csv:2"_s);
    EXPECT_EQ(workflow::lastEarlierResult(*m_office.session, u"agriculture"_s, u"goals"_s)->year, 2016);
    EXPECT_FALSE(workflow::lastEarlierResult(*m_office.session, u"health"_s, u"goals"_s));
    const QJsonObject payload = QJsonDocument::fromJson(*workflow::journal(*m_office.session).last().payload).object();
    EXPECT_EQ(payload[u"results"_s].toArray().size(), 2);
    EXPECT_EQ(payload[u"digest"_s].toString(), base::sha256(bytesOf(m_office.folder.path(u"бұрынғы жылдар.csv"_s))));
    for (const char* other : {"2016,agriculture,goals,\"88,10\"\n", "2016\tagriculture\tgoals\t88,10\n"}) {
        const EarlierLoad load = read(other);
        ASSERT_EQ(load.results.size(), 1) << other;
        EXPECT_EQ(load.results[0].score->toFixed(2), u"88.10"_s);
    }
}

TEST_F(EarlierYears, areReplacedByALaterActAndNameTheirSource)
{
    take("2016;agriculture;goals;88,10");
    take("2016;agriculture;goals;90", u" Хат  № 5 "_s);
    ASSERT_EQ(known().size(), 1);
    EXPECT_EQ(known()[0].score->toFixed(2), u"90.00"_s);
    EXPECT_EQ(known()[0].source, u"Хат № 5"_s);
}

TEST_F(EarlierYears, keepTheirRecommendationsWhenATableCorrectsOnlyTheScore)
{
    take(u"year;body;block;score;degree;kk;ru\n2016;agriculture;goals;88,10;;Бірінші;Первая\n"_s.toUtf8());
    take("year;body;block;score\n2016;agriculture;goals;89\n");
    EXPECT_EQ(known().first().score->toFixed(0), u"89"_s);
    EXPECT_EQ(known().first().recommendations, base::Bilingual(u"- Бірінші"_s, u"- Первая"_s));
}

TEST_F(EarlierYears, areTakenInWholeOrNotAtAllAndEveryFaultIsNamedWithItsLine)
{
    const EarlierLoad load = read(u"year;body;block;score;colour\n"
                                  "2016;agriculture;goals;88\n"
                                  "2017;agriculture;goals;88\n"
                                  "2016;nobody;nothing;many\n"
                                  "2016;health;goals;-1;x\n"
                                  "2016;agriculture;goals;89\n"_s.toUtf8());
    EXPECT_EQ(codes(load),
              (QStringList{u"earlier.column@1"_s, u"earlier.year@3"_s, u"earlier.body@4"_s, u"earlier.block@4"_s,
                           u"earlier.score@4"_s, u"earlier.score@5"_s, u"earlier.twice@6"_s}));
    EXPECT_TRUE(load.blocked());
    const qsizetype entries = m_office.entries();
    EXPECT_EQ(problemOf([&] { workflow::takeInEarlier(*m_office.session, load, {}, m_office.assessor); }),
              u"earlier.blocked"_s);
    EXPECT_EQ(m_office.entries(), entries);
    EXPECT_EQ(codes(read("2016;agriculture;goals;88;excellent")), QStringList{u"earlier.degree@1"_s});
    EXPECT_EQ(codes(read("\xff\xfe\x00")), QStringList{u"earlier.encoding@1"_s});
    EXPECT_EQ(codes(read("")), QStringList{u"earlier.empty@1"_s});
    EXPECT_EQ(codes(read("2016;agriculture;goals;88 %")), QStringList{u"earlier.score@1"_s});
    EXPECT_EQ(problemOf([&] { workflow::readEarlier(*m_office.session, m_office.folder.path(u"жоқ.csv"_s)); }),
              u"archive.read-failed"_s);
}

TEST_F(EarlierYears, areTakenInByWhoMay)
{
    const EarlierLoad load = read("2016;agriculture;goals;88");
    EXPECT_EQ(problemOf([&] { workflow::takeInEarlier(*m_office.session, load, {}, m_office.secretary); }),
              u"right.role"_s);
    EXPECT_EQ(problemOf([&] { workflow::takeInEarlier(*m_office.session, load, {}, m_office.head); }), QString());
}

/// A store of the results of 2018, beside the office of 2017.
class AnEarlierStore : public ::testing::Test
{
protected:
    AnEarlierStore()
    {
        const QString path = m_before.folder.path(u"келесі.bagalau"_s);
        workflow::createStore(path, {u"planning"_s, u"budget"_s, u"president-administration"_s}, 2018,
                              m_before.environment());
        m_session = std::make_unique<workflow::Session>(path, workflow::Session::Mode::Write, m_before.environment());
        workflow::addOfficial(*m_session, {{}, m_before.assessor, u"assessor"_s, {}}, {});
    }
    void outside(const QStringList& statements) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
            database.setDatabaseName(m_before.path);
            ASSERT_TRUE(database.open());
            for (const QString& statement : statements)
                EXPECT_TRUE(QSqlQuery(database).exec(statement)) << statement.toStdString();
            database.close();
        }
        QSqlDatabase::removeDatabase(u"outside"_s);
    }

    Office m_before;
    std::unique_ptr<workflow::Session> m_session;
};

TEST_F(AnEarlierStore, givesItsLastConclusionsAndIsNotTouched)
{
    EXPECT_EQ(workflow::readEarlier(*m_session, m_before.path).findings.first().message.code,
              u"earlier.no-conclusions"_s);
    m_before.concludeAndDeliver(u"agriculture"_s);
    m_before.appeal();
    m_before.close();
    outside({u"PRAGMA wal_checkpoint(TRUNCATE)"_s, u"DROP TABLE earlier_result"_s, u"PRAGMA user_version=2"_s});
    const QByteArray bytes = bytesOf(m_before.path);
    const EarlierLoad load = workflow::readEarlier(*m_session, m_before.path);
    EXPECT_EQ(bytesOf(m_before.path), bytes) << "a store of the version before, read only";
    ASSERT_EQ(load.results.size(), 1);
    const domain::EarlierResult result = load.results.first();
    EXPECT_EQ(result.year, 2017);
    EXPECT_EQ(result.score->toFixed(2), u"90.58"_s) << "the successor, not what it replaced";
    EXPECT_EQ(result.degree, u"high"_s);
    EXPECT_EQ(result.items[u"W/unreliable"_s].toFixed(2), u"0.60"_s);
    EXPECT_TRUE(result.recommendations.complete());
    EXPECT_EQ(result.source, u"қойма.bagalau: № 1-2017/002"_s);
    workflow::takeInEarlier(*m_session, load, {}, m_before.assessor);
    EXPECT_EQ(workflow::earlierResults(*m_session, u"agriculture"_s, u"goals"_s), load.results);
}

TEST_F(AnEarlierStore, mayBeOfTheVersionBeforeAndIsReadAsItIs)
{
    const QByteArray bytes = bytesOf(QStringLiteral(BAGALAU_SOURCE_DIR "/tests/data/stores/v3.bagalau"));
    const QString path = m_before.folder.write(u"ескі.bagalau"_s, bytes);
    const EarlierLoad load = workflow::readEarlier(*m_session, path);
    EXPECT_EQ(load.results.size(), 10);
    EXPECT_EQ(bytesOf(path), bytes);
}

TEST_F(AnEarlierStore, isOfAnEarlierYear)
{
    EXPECT_EQ(problemOf([&] { workflow::readEarlier(*m_before.session, m_session->path()); }),
              u"earlier.not-earlier"_s);
    EXPECT_EQ(problemOf([&] { workflow::readEarlier(*m_before.session, m_before.path); }), u"earlier.not-earlier"_s);
}

} // namespace
