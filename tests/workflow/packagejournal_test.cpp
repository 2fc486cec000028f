#include "appeals.h"
#include "base/digest.h"
#include "base/json.h"
#include "store/act.h"
#include "store/conclusions.h"
#include "store/objections.h"
#include "workflow/objectionpackage.h"
#include "workflow/tampering.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

using Entries = QList<domain::JournalEntry>;

// What a package says and what its journal says of it; the appeal of agriculture is answered with a successor.
class APackageAndItsJournal : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        Office office;
        s_package = goodPackage(office);
    }

    static qsizetype indexOf(const Entries& entries, const QString& act)
    {
        for (qsizetype i = 0; i < entries.size(); ++i)
            if (entries[i].act == act)
                return i;
        ADD_FAILURE() << act.toStdString();
        return 0;
    }

    /// A member of the commission took part in the assessment, just before the first of these acts; after all: {}.
    static QByteArray withParticipation(const QString& member, const QString& before)
    {
        return withJournal(s_package, [&](Entries& entries) {
            domain::JournalEntry took;
            took.at = u"2018-04-25T10:00:00+06:00"_s;
            took.official = member;
            took.act = u"accept"_s;
            took.body = u"agriculture"_s;
            took.block = u"goals"_s;
            took.payload = "{\"values\":\"1\"}";
            entries.insert(before.isEmpty() ? entries.size() : indexOf(entries, before), took);
        });
    }
    static QStringList codes(const QByteArray& package)
    {
        QStringList all;
        for (const base::Message& message : workflow::verifyPackage(package).details)
            all << message.code;
        return all;
    }

    /// The payloads of all acts of this name in the journal, changed.
    static void changePayloads(Entries& entries, const QString& act, const std::function<void(QJsonObject&)>& change)
    {
        int count = 0;
        for (domain::JournalEntry& entry : entries) {
            if (entry.act != act)
                continue;
            QJsonObject payload = objectOf(*entry.payload);
            change(payload);
            entry.payload = base::canonicalJson(payload);
            ++count;
        }
        EXPECT_GT(count, 0) << act.toStdString();
    }

    /// The papers of the objection changed, and the files beside them.
    static QByteArray withPapers(const QByteArray& package,
                                 const std::function<void(QJsonObject&, QMap<QString, QByteArray>&)>& change)
    {
        return withPayload(package, [&](auto& payload) {
            QJsonObject json = objectOf(payload[s_folder + u"objection.json"_s]);
            ASSERT_FALSE(json.isEmpty());
            change(json, payload);
            payload[s_folder + u"objection.json"_s] = QJsonDocument(json).toJson();
        });
    }
    static QByteArray withKey(const QString& key, const QJsonValue& value)
    {
        return withPapers(s_package, [&](QJsonObject& json, auto&) {
            EXPECT_NE(json[key], value) << key.toStdString();
            json[key] = value;
        });
    }
    /// The first of these files has other bytes, and the papers name their digest or the old one.
    static QByteArray withOtherFile(const QString& list, const QString& name, bool named)
    {
        return withPapers(s_package, [&](QJsonObject& json, QMap<QString, QByteArray>& payload) {
            ASSERT_TRUE(payload.contains(s_folder + name)) << name.toStdString();
            payload[s_folder + name] = "other";
            bool first = true;
            json[list] = each(json[list], [&](QJsonObject& file) {
                if (first && named)
                    file[u"digest"_s] = base::sha256("other");
                first = false;
            });
            ASSERT_FALSE(first);
        });
    }
    static QByteArray without(const QString& name)
    {
        return withPayload(s_package, [&](auto& payload) { EXPECT_EQ(payload.remove(s_folder + name), 1); });
    }

    /// The list of conclusions of agriculture changed, by their sequence.
    static QByteArray withConclusion(const QString& sequence, const std::function<void(QJsonObject&)>& change)
    {
        return withPayload(s_package, [&](auto& payload) {
            int count = 0;
            QJsonObject list = objectOf(payload[u"package.json"_s]);
            list[u"bodies"_s] = each(list[u"bodies"_s], [&](QJsonObject& body) {
                const bool ours = body[u"body"_s].toString() == u"agriculture";
                body[u"conclusions"_s] = each(body[u"conclusions"_s], [&](QJsonObject& one) {
                    if (!ours || one[u"sequence"_s].toString() != sequence)
                        return;
                    change(one);
                    ++count;
                });
            });
            EXPECT_EQ(count, 1);
            payload[u"package.json"_s] = QJsonDocument(list).toJson();
        });
    }

    static inline QByteArray s_package;
    static inline const QString s_folder = u"bodies/agriculture/objection-1/"_s;
    const QString m_good = u"yes yes yes"_s, m_lie = u"yes no yes"_s;
    // Of a commission that sat in full: somebody with a vote.
    const QString m_member = Office::members()[1].name;
};

TEST_F(APackageAndItsJournal, agree)
{
    EXPECT_EQ(verdicts(s_package), m_good);
    EXPECT_EQ(verdicts(withJournal(s_package, [](Entries&) {})), m_good);
    EXPECT_EQ(verdicts(withPapers(s_package, [](auto&, auto&) {})), m_good);
    EXPECT_EQ(verdicts(withConclusion(u"1"_s, [](QJsonObject&) {})), m_good);
}

TEST_F(APackageAndItsJournal, acceptAMemberWhoTookPartOnlyAfterTheDecision)
{
    EXPECT_EQ(verdicts(withParticipation(m_member, {})), m_good);
    EXPECT_EQ(verdicts(withParticipation(m_member, u"decide"_s)), m_good) << "after the sitting";
    EXPECT_EQ(verdicts(withParticipation(u"Бөтен Адам"_s, u"commission"_s)), m_good) << "no member";
}

TEST_F(APackageAndItsJournal, doNotAcceptAMemberWhoTookPartBeforeTheOrderOrTheSitting)
{
    for (const QString& act : {u"commission"_s, u"sitting"_s}) {
        const QByteArray package = withParticipation(m_member, act);
        EXPECT_EQ(verdicts(package), m_lie) << act.toStdString();
        EXPECT_TRUE(codes(package).contains(u"commission.took-part"_s)) << act.toStdString();
    }
}

TEST_F(APackageAndItsJournal, acceptAMemberWhoTookPartAfterTheOrderAndDidNotSit)
{
    const auto absent = [&](QJsonObject& sitting) {
        QJsonArray present;
        for (const QJsonValue& name : sitting[u"present"_s].toArray())
            if (name != m_member)
                present.append(name);
        ASSERT_EQ(present.size() + 1, sitting[u"present"_s].toArray().size());
        sitting[u"present"_s] = present;
    };
    const QByteArray package = withJournal(withParticipation(m_member, u"sitting"_s),
                                           [&](Entries& entries) { changePayloads(entries, u"sitting"_s, absent); });
    EXPECT_EQ(verdicts(withPapers(
                  package, [&](QJsonObject& json, auto&) { json[u"sittings"_s] = each(json[u"sittings"_s], absent); })),
              m_good);
}

TEST_F(APackageAndItsJournal, ofAnEarlierProgramAgree)
{
    const QByteArray earlier = withJournal(s_package, [](Entries& entries) {
        changePayloads(entries, u"decide"_s, [](QJsonObject& payload) {
            ASSERT_EQ(payload[u"ground"_s][u"kk"_s], payload[u"ground"_s][u"ru"_s]);
            payload[u"ground"_s] = payload[u"ground"_s][u"kk"_s];
        });
        changePayloads(entries, u"deliver"_s, [](QJsonObject& payload) { payload.remove(u"conclusion"_s); });
        changePayloads(entries, u"object"_s, [](QJsonObject& payload) {
            payload.remove(u"conclusion"_s);
            payload.remove(u"documents"_s);
        });
        changePayloads(entries, u"close"_s, [](QJsonObject& payload) { payload.remove(u"letters"_s); });
    });
    EXPECT_EQ(verdicts(earlier), m_good);
    const auto ground = [&](const QJsonValue& value) {
        return verdicts(withPapers(earlier, [&](QJsonObject& json, auto&) {
            json[u"items"_s] = each(json[u"items"_s], [&](QJsonObject& item) { item[u"ground"_s] = value; });
        }));
    };
    EXPECT_EQ(ground(QJsonObject{{u"kk"_s, u"Құжат растайды"_s}, {u"ru"_s, u"Другое"_s}}), m_lie);
    EXPECT_EQ(ground(u"Басқа"_s), m_lie);
}

TEST_F(APackageAndItsJournal, tellOfDocumentsThatWereLeftOutOrReplaced)
{
    EXPECT_EQ(verdicts(without(u"document-1"_s)), m_lie);
    EXPECT_EQ(verdicts(withKey(u"documents"_s, QJsonArray())), m_lie);
    EXPECT_EQ(verdicts(withPapers(s_package,
                                  [](QJsonObject& json, auto& payload) {
                                      json[u"documents"_s] = QJsonArray();
                                      payload.remove(s_folder + u"document-1"_s);
                                  })),
              m_lie);
    for (const bool named : {false, true})
        EXPECT_EQ(verdicts(withOtherFile(u"documents"_s, u"document-1"_s, named)), m_lie) << named;
}

TEST_F(APackageAndItsJournal, tellOfAnAnswerThatWasLeftOutOrReplaced)
{
    EXPECT_EQ(verdicts(without(u"answer-kk.pdf"_s)), m_lie);
    EXPECT_EQ(verdicts(withKey(u"answers"_s, QJsonArray())), m_lie);
    for (const bool named : {false, true})
        EXPECT_EQ(verdicts(withOtherFile(u"answers"_s, u"answer-kk.pdf"_s, named)), m_lie) << named;
}

TEST_F(APackageAndItsJournal, tellOfAnotherConclusionOrSuccessor)
{
    EXPECT_EQ(verdicts(withKey(u"conclusion"_s, u"1-2017/099"_s)), m_lie);
    EXPECT_EQ(verdicts(withKey(u"conclusion"_s, QString())), m_lie);
    EXPECT_EQ(verdicts(withKey(u"successor"_s, u"1-2017/099"_s)), m_lie);
    EXPECT_EQ(verdicts(withKey(u"successor"_s, QString())), m_lie);
}

TEST_F(APackageAndItsJournal, tellOfAnotherDayOfDelivery)
{
    const auto delivered = [](const QString& sequence, const QString& day) {
        return verdicts(withConclusion(sequence, [&](QJsonObject& one) { one[u"delivered"_s] = day; }));
    };
    EXPECT_EQ(delivered(u"1"_s, u"2018-04-16"_s), m_good);
    EXPECT_EQ(delivered(u"1"_s, u"2018-04-09"_s), m_lie);
    EXPECT_EQ(delivered(u"1"_s, QString()), m_lie);
    EXPECT_EQ(delivered(u"2"_s, u"2018-05-04"_s), m_lie) << "the successor was not received yet";
}

TEST_F(APackageAndItsJournal, tellOfAConclusionWhosePaperWasReplacedOrLeftOut)
{
    const QString name = u"agriculture-goals-2-conclusion-kk.pdf"_s;
    const QByteArray listed = withConclusion(u"2"_s, [&](QJsonObject& one) {
        int count = 0;
        one[u"files"_s] = each(one[u"files"_s], [&](QJsonObject& file) {
            if (file[u"name"_s].toString() != name)
                return;
            file[u"digest"_s] = base::sha256("other");
            ++count;
        });
        EXPECT_EQ(count, 1);
    });
    EXPECT_EQ(verdicts(withPayload(listed,
                                   [&](auto& payload) {
                                       const QString path = u"bodies/agriculture/conclusion-2/"_s + name;
                                       ASSERT_TRUE(payload.contains(path));
                                       payload[path] = "other";
                                   })),
              m_lie);
    const QString table = u"bodies/agriculture/conclusion-2/agriculture-goals-2-proof-ru.xlsx"_s;
    EXPECT_EQ(verdicts(withPayload(s_package, [&](auto& payload) { EXPECT_EQ(payload.remove(table), 1); })), m_lie);
    EXPECT_EQ(verdicts(withConclusion(u"2"_s, [](QJsonObject& one) { one[u"number"_s] = u"1-2017/099"_s; })), m_lie);
}

TEST(APackageWithAWithdrawal, holdsItsLetterAfterTheDocumentsOfTheObjection)
{
    Office office;
    office.concludeAndDeliver(u"agriculture"_s);
    office.object(u"agriculture"_s);
    workflow::withdrawItems(*office.session, 1, {u"C/1.4"_s},
                            {QDate(2018, 4, 24), {}, u"СЫН-9"_s, {office.folder.write(u"хат.txt"_s, "letter")}},
                            office.secretary);
    office.commission();
    office.sit();
    workflow::decideItem(*office.session, 1, {u"W/unreliable"_s, true, u"Құжат растайды"_s, Office::unreliable(3)},
                         office.secretary);
    office.closeObjection();
    const QByteArray package = office.exportTo(office.folder.path(u"пакет.zip"_s));
    EXPECT_EQ(verdicts(package), u"yes yes yes"_s);
    EXPECT_EQ(verdicts(withPayload(package,
                                   [](auto& payload) {
                                       const QString folder = u"bodies/agriculture/objection-1/"_s;
                                       EXPECT_EQ(payload.value(folder + u"document-2"_s), QByteArray("letter"));
                                       payload.remove(folder + u"document-2"_s);
                                       QJsonObject json = objectOf(payload[folder + u"objection.json"_s]);
                                       QJsonArray documents = json[u"documents"_s].toArray();
                                       documents.removeLast();
                                       json[u"documents"_s] = documents;
                                       payload[folder + u"objection.json"_s] = QJsonDocument(json).toJson();
                                   })),
              u"yes no yes"_s);
}

// The journal of version 3 says the ground of a decision once; the store has it in both languages since.
TEST(AnAppealInAStoreOfVersion3, isVouchedForByItsJournal)
{
    const Folder folder;
    const QString path =
        folder.write(u"v3.bagalau"_s, bytesOf(QStringLiteral(BAGALAU_SOURCE_DIR "/tests/data/stores/v3.bagalau")));
    const base::SetClock clock(QDateTime(QDate(2018, 6, 1), {9, 0}, Qt::OffsetFromUTC, 6 * 3600));
    const store::Database database(path, store::Database::Mode::Write, clock);
    const auto objection = store::ObjectionRecords(database).byNumber(1);
    ASSERT_TRUE(objection);
    const store::ConclusionRecords conclusions(database);
    const auto contested = conclusions.byId(objection->conclusion), successor = conclusions.byId(objection->successor);
    ASSERT_TRUE(contested && successor);
    const Entries journal = store::journal(database);
    const QJsonObject json = workflow::objectionJson(*objection, contested->number, successor->number);
    const workflow::ObjectionFaults faults = workflow::objectionFaults(journal, u"agriculture"_s, u"goals"_s, json);
    EXPECT_EQ(faults.lacking, QStringList());
    EXPECT_EQ(faults.unlawful, QList<base::Message>());

    QJsonObject other = json;
    other[u"items"_s] = each(other[u"items"_s], [](QJsonObject& item) {
        QJsonObject ground = item[u"ground"_s].toObject();
        ground[u"ru"_s] = u"Другое"_s;
        item[u"ground"_s] = ground;
    });
    EXPECT_EQ(workflow::objectionFaults(journal, u"agriculture"_s, u"goals"_s, other).lacking.size(), 2);
}

} // namespace
