#include "appeals.h"
#include "workflow/tampering.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

// The appeal of agriculture with everything in it, a late objection of health, a re-verification of agriculture.
class APackageOfAppeals : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        Office office;
        office.load(u"agriculture"_s);
        office.accept(u"agriculture"_s);
        office.review(u"agriculture"_s);
        office.conclude(u"agriculture"_s);
        appealOfFourItems(office);
        office.concludeAndDeliver(u"health"_s);
        lateObjection(office, u"health"_s);
        const workflow::ClosePlan late = workflow::planClose(*office.session, 2, {2018, 5, 4});
        workflow::closeObjection(*office.session, late, Office::letters(late), office.secretary);
        workflow::openReverification(*office.session, reverification(office, {u"C/1.3"_s, u"W/unreliable"_s}),
                                     office.secretary);
        decideReverification(office, 3);
        s_package = office.exportTo(office.folder.path(u"пакет.zip"_s));
        s_assessor = office.assessor;
    }

    /// The verdicts once the papers of an objection say something else.
    QString with(int number, const std::function<void(QJsonObject&)>& change)
    {
        return verdicts(withPayload(s_package, [&](auto& payload) {
            const QString path = u"bodies/%1/objection-%2/objection.json"_s.arg(
                QLatin1String(number == 2 ? "health" : "agriculture"), QString::number(number));
            QJsonObject json = objectOf(payload[path]);
            ASSERT_FALSE(json.isEmpty());
            change(json);
            payload[path] = QJsonDocument(json).toJson();
        }));
    }
    QString withKey(int number, const QString& key, const QJsonValue& value)
    {
        return with(number, [&](QJsonObject& json) { json[key] = value; });
    }
    /// With one of a list (items, sittings, commission ...) changed in one key.
    QString withOne(int number, const QString& list, int index, const QString& key, const QJsonValue& value)
    {
        return with(number, [&](QJsonObject& json) {
            QJsonArray all = json[list].toArray();
            QJsonObject one = all[index].toObject();
            EXPECT_NE(one[key], value) << key.toStdString();
            one[key] = value;
            all[index] = one;
            json[list] = all;
        });
    }
    QString without(int number, const QString& list)
    {
        return with(number, [&](QJsonObject& json) {
            QJsonArray all = json[list].toArray();
            ASSERT_FALSE(all.isEmpty()) << list.toStdString();
            all.removeLast();
            json[list] = all;
        });
    }

    // The items stand in the order of their ids.
    static constexpr int withdrawn = 0, refused = 1, rejected = 2, accepted = 3;
    static inline QByteArray s_package;
    static inline QString s_assessor;
    const QString m_good = u"yes yes yes"_s, m_lie = u"yes no yes"_s;
};

TEST_F(APackageOfAppeals, isComplete)
{
    const workflow::Verification result = workflow::verifyPackage(s_package);
    EXPECT_TRUE(result.good());
    EXPECT_EQ(verdicts(s_package), m_good);
    for (const int number : {1, 2, 3})
        EXPECT_EQ(with(number, [](auto&) {}), m_good) << number;
}

TEST_F(APackageOfAppeals, ofWhichADecisionWasChangedIsNot)
{
    const QJsonValue other = QJsonObject{{u"kk"_s, u"Басқа"_s}, {u"ru"_s, u"Другое"_s}};
    EXPECT_EQ(withOne(1, u"items"_s, accepted, u"verdict"_s, u"reject"_s), m_lie);
    EXPECT_EQ(withOne(1, u"items"_s, accepted, u"finding"_s, other), m_lie);
    EXPECT_EQ(withOne(1, u"items"_s, accepted, u"changes"_s, QJsonObject()), m_lie);
    EXPECT_EQ(withOne(1, u"items"_s, rejected, u"ground"_s, other), m_lie);
    EXPECT_EQ(withOne(1, u"items"_s, rejected, u"votes"_s, QJsonArray()), m_lie);
    EXPECT_EQ(withOne(1, u"items"_s, rejected, u"sitting"_s, u"1"_s), m_lie);
    EXPECT_EQ(withOne(1, u"items"_s, rejected, u"demand"_s, u"Басқа"_s), m_lie);
    EXPECT_EQ(withOne(3, u"items"_s, 1, u"verdict"_s, u"reject"_s), m_lie);
    EXPECT_EQ(withKey(1, u"closed"_s, u"2018-05-03"_s), m_lie);
}

TEST_F(APackageOfAppeals, ofWhichAnItemWasTakenBackOrNotConsideredOtherwiseIsNot)
{
    const QJsonValue other = QJsonObject{{u"kk"_s, u"Басқа"_s}, {u"ru"_s, u"Другое"_s}};
    EXPECT_EQ(withOne(1, u"items"_s, withdrawn, u"verdict"_s, u"reject"_s), m_lie);
    EXPECT_EQ(withOne(1, u"items"_s, withdrawn, u"ground"_s, other), m_lie);
    EXPECT_EQ(withOne(1, u"items"_s, rejected, u"verdict"_s, u"withdraw"_s), m_lie);
    EXPECT_EQ(withOne(1, u"items"_s, refused, u"rule"_s, u"late"_s), m_lie);
    EXPECT_EQ(withOne(1, u"items"_s, refused, u"ground"_s, other), m_lie);
    EXPECT_EQ(withOne(1, u"items"_s, refused, u"verdict"_s, u"withdraw"_s), m_lie);
    EXPECT_EQ(withOne(2, u"items"_s, 0, u"rule"_s, u"no-documents"_s), m_lie);
    EXPECT_EQ(withOne(2, u"items"_s, 0, u"ground"_s, other), m_lie);
    EXPECT_EQ(without(1, u"items"_s), m_lie) << "an item that was left out";
}

TEST_F(APackageOfAppeals, ofWhichTheOrderOrTheCommissionIsAnotherIsNot)
{
    EXPECT_EQ(withKey(1, u"order"_s, QJsonObject{{u"number"_s, u"СЫН-12-ө"_s}, {u"date"_s, u"2018-04-25"_s}}), m_lie)
        << "the order before it";
    EXPECT_EQ(withOne(1, u"commission"_s, 2, u"name"_s, s_assessor), m_lie);
    EXPECT_EQ(withOne(1, u"commission"_s, 6, u"alternate_for"_s, u"Ы. Төрағаев (оқу)"_s), m_lie);
    EXPECT_EQ(without(1, u"commission"_s), m_lie);
    EXPECT_EQ(without(1, u"conflicts"_s), m_lie);
    EXPECT_EQ(without(3, u"commission"_s), m_lie) << "the assessor took part in the re-verification";
    EXPECT_EQ(withKey(3, u"incoming"_s, u"СЫН-ЖО-4"_s), m_lie) << "the working body's decision";
    EXPECT_EQ(withKey(3, u"dated"_s, u"2018-05-08"_s), m_lie) << "the day of the complaint";
    EXPECT_EQ(withKey(3, u"kind"_s, u"objection"_s), m_lie);
}

TEST_F(APackageOfAppeals, ofWhichASittingOrASignatureIsAnotherIsNot)
{
    EXPECT_EQ(withOne(1, u"sittings"_s, 0, u"present"_s, QJsonArray{u"Ы. Төрағаев (оқу)"_s}), m_lie);
    EXPECT_EQ(withOne(1, u"sittings"_s, 1, u"minutes"_s, u"СЫН-3"_s), m_lie);
    EXPECT_EQ(withOne(1, u"sittings"_s, 1, u"date"_s, u"2018-05-02"_s), m_lie);
    EXPECT_EQ(without(1, u"sittings"_s), m_lie);
    EXPECT_EQ(withOne(1, u"papers"_s, 0, u"date"_s, u"2018-05-01"_s), m_lie);
    EXPECT_EQ(without(1, u"papers"_s), m_lie);
}

TEST_F(APackageOfAppeals, withoutTheReverificationIsNot)
{
    EXPECT_EQ(verdicts(withPayload(s_package,
                                   [](auto& payload) {
                                       QJsonObject json = objectOf(payload[u"package.json"_s]);
                                       QJsonArray bodies = json[u"bodies"_s].toArray();
                                       QJsonObject first = bodies[0].toObject();
                                       first[u"objections"_s] = QJsonArray{u"1"_s};
                                       bodies[0] = first;
                                       json[u"bodies"_s] = bodies;
                                       payload[u"package.json"_s] = QJsonDocument(json).toJson();
                                   })),
              m_lie);
}

TEST(ABlock, isExportedOnceAnObjectionThatIsNotConsideredIsAnswered)
{
    Office office;
    office.concludeAndDeliver(u"agriculture"_s);
    office.concludeAndDeliver(u"health"_s);
    lateObjection(office, u"health"_s);
    const QString file = office.folder.path(u"пакет.zip"_s);
    EXPECT_EQ(problemOf([&] { office.exportTo(file, u"agriculture"_s); }), QString()) << "of another body";
    QFile::remove(file);
    try {
        office.exportTo(file);
        FAIL() << "an objection without an answer";
    } catch (const base::Problem& problem) {
        EXPECT_EQ(problem.message().code, u"export.objection-unanswered"_s);
        ASSERT_EQ(problem.message().args.size(), 2);
        EXPECT_EQ(problem.message().args[0].kk, u"1"_s);
        EXPECT_EQ(problem.message().args[1], office.session->library().registers.body(u"health"_s)->name);
    }
    EXPECT_FALSE(QFile::exists(file));
    const workflow::ClosePlan late = workflow::planClose(*office.session, 1, {2018, 5, 4});
    workflow::closeObjection(*office.session, late, Office::letters(late), office.secretary);
    EXPECT_EQ(verdicts(office.exportTo(file)), u"yes yes yes"_s);
}

} // namespace
