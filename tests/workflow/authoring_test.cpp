#include "workflow/authoring.h"

#include "base/digest.h"
#include "support/office.h"
#include "support/problems.h"
#include "workflow/editions.h"
#include "workflow/packages.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;
using workflow::EditionInfo;
using workflow::EditionReading;

namespace {

const QString shippedId = u"goals-2018-01-25"_s;
const QString copyId = u"goals-ours"_s;

class AnEdition : public ::testing::Test
{
protected:
    workflow::Session& session() { return *m_office.session; }
    void copy(const QString& from = shippedId, const QString& id = copyId)
    {
        workflow::copyEdition(session(), from, id, {}, m_office.head);
    }
    QByteArray bytes(const QString& id = copyId) { return workflow::editionBytes(&session(), id); }
    EditionReading reading(const QString& id = copyId) { return workflow::readEditionText(bytes(id)); }
    /// Changes one place of the draft and keeps it.
    workflow::EditionAct edit(const QString& path, const QJsonValue& value)
    {
        return workflow::saveDraft(session(), workflow::readEditionText(workflow::editedEdition(bytes(), path, value)),
                                   m_office.assessor);
    }
    QString use(const QString& id = copyId)
    {
        return problemOf([&] { workflow::useEdition(session(), reading(id), m_office.head); });
    }
    EditionInfo info(const QString& id)
    {
        for (const EditionInfo& one : workflow::knownEditions(&session(), m_office.block))
            if (one.id == id)
                return one;
        ADD_FAILURE() << "no edition " << id.toStdString();
        return {};
    }

    Office m_office;
};

TEST_F(AnEdition, isCopiedByteForByteUnderAnotherId)
{
    const qsizetype before = m_office.entries();
    copy();
    EXPECT_EQ(bytes(), QByteArray(bytes(shippedId)).replace("\"id\": \"goals-2018-01-25\"", "\"id\": \"goals-ours\""));
    EXPECT_EQ(info(copyId).state, EditionInfo::State::Draft);
    EXPECT_EQ(info(shippedId).state, EditionInfo::State::Used);
    EXPECT_EQ(info(u"goals-2019-01-16"_s).state, EditionInfo::State::Shipped);
    EXPECT_TRUE(reading().sound());
    ASSERT_EQ(m_office.entries(), before + 1);
    const domain::JournalEntry entry = workflow::journal(session()).last();
    EXPECT_EQ(entry.act, u"edition"_s);
    EXPECT_TRUE(entry.payload->contains(base::sha256(bytes()).toLatin1()));
    EXPECT_EQ(session().editionOf(m_office.block).id, shippedId) << "a draft changes nothing";
}

TEST_F(AnEdition, ofAnotherYearIsCopiedForTheResultsOfThisStore)
{
    copy(u"goals-2019-01-16"_s);
    EXPECT_EQ(info(copyId).years, QList<int>{2017});
}

TEST_F(AnEdition, isNotCopiedOverAnotherNorUnderAnIdThatIsNone)
{
    copy();
    for (const QString& id : {copyId, shippedId, u"goals-2019-01-16"_s})
        EXPECT_EQ(problemOf([&] { copy(shippedId, id); }), u"edition.exists"_s);
    for (const QString& id : {u""_s, u"a/b"_s, u"../a"_s, u"мақсат"_s, u"a b"_s, QString(81, u'a')})
        EXPECT_EQ(problemOf([&] { copy(shippedId, id); }), u"edition.bad-id"_s) << id.toStdString();
    EXPECT_EQ(problemOf([&] { copy(u"nothing"_s, u"b"_s); }), u"edition.nowhere"_s);
}

TEST_F(AnEdition, isWrittenOnlyByThoseWhoMay)
{
    for (const QString& who : {m_office.reviewer, m_office.secretary})
        EXPECT_EQ(problemOf([&] { workflow::copyEdition(session(), shippedId, copyId, {}, who); }), u"right.role"_s);
    copy();
    EXPECT_EQ(problemOf([&] { workflow::saveDraft(session(), reading(), m_office.reviewer); }), u"right.role"_s);
    EXPECT_EQ(problemOf([&] { workflow::useEdition(session(), reading(), m_office.reviewer); }), u"right.role"_s);
    EXPECT_EQ(problemOf([&] { workflow::discardDraft(session(), copyId, m_office.reviewer); }), u"right.role"_s);
}

TEST_F(AnEdition, thatIsFaultyIsKeptAsADraftAndRefusedForUse)
{
    copy();
    const workflow::EditionAct act = edit(u"definitions/R/formula"_s, u"place +"_s);
    ASSERT_FALSE(act.findings.isEmpty());
    EXPECT_EQ(act.findings.first().place.sheet, u"definitions/R/formula"_s);
    EXPECT_EQ(info(copyId).faults, act.findings.size());
    EXPECT_EQ(use(), u"edition.faulty"_s);
    EXPECT_EQ(session().editionOf(m_office.block).id, shippedId);
    m_office.open(); // a store with a faulty draft opens
    EXPECT_EQ(info(copyId).state, EditionInfo::State::Draft);
}

TEST_F(AnEdition, whoseWorkedExamplesDoNotHoldIsRefusedForUse)
{
    copy();
    const QString bound = u"scales/direct-results/1/from"_s;
    ASSERT_EQ(workflow::editionValue(bytes(), bound), QJsonValue(u"99.3"_s));
    EXPECT_TRUE(edit(bound, u"99.9"_s).findings.size() > 0);
    EXPECT_TRUE(reading().faults.isEmpty());
    EXPECT_FALSE(reading().failedExamples().isEmpty());
    EXPECT_EQ(use(), u"edition.untrue"_s);
    EXPECT_TRUE(edit(bound, u"99.3"_s).findings.isEmpty());
    EXPECT_EQ(use(), QString());
}

TEST_F(AnEdition, comesIntoUseAndTheOneBeforeIsKept)
{
    m_office.load(u"agriculture"_s);
    m_office.accept(u"agriculture"_s);
    m_office.review(u"agriculture"_s);
    const domain::Edition& before = session().editionOf(m_office.block);
    const QString score = m_office.score(u"agriculture"_s);
    copy();
    edit(u"title"_s, QJsonObject{{u"kk"_s, u"Жаңа"_s}, {u"ru"_s, u"Новая"_s}});
    ASSERT_EQ(use(), QString());
    EXPECT_EQ(session().editionOf(m_office.block).id, copyId);
    EXPECT_EQ(before.id, shippedId) << "what pages refer to lives on";
    EXPECT_EQ(info(shippedId).state, EditionInfo::State::Former);
    EXPECT_EQ(m_office.assessment(u"agriculture"_s).edition, copyId) << "nothing old is recalled";
    EXPECT_EQ(m_office.score(u"agriculture"_s), score);
    EXPECT_EQ(workflow::progressOf(session(), u"agriculture"_s, m_office.block), workflow::Progress::Edited);
    EXPECT_EQ(problemOf([&] { m_office.conclude(u"agriculture"_s); }), u"conclude.other-edition"_s)
        << "the review was of another assessment";
    EXPECT_EQ(problemOf([&] { workflow::saveDraft(session(), reading(), m_office.head); }), u"edition.no-draft"_s);
    EXPECT_EQ(problemOf([&] { workflow::discardDraft(session(), copyId, m_office.head); }), u"edition.no-draft"_s);
    EXPECT_EQ(use(), u"edition.in-use"_s);

    m_office.review(u"agriculture"_s);
    m_office.conclude(u"agriculture"_s);
    const QByteArray package = m_office.exportTo(m_office.folder.path(u"пакет.zip"_s), u"agriculture"_s);
    EXPECT_TRUE(workflow::verifyPackage(package).good()) << "the package carries the edition";
    EXPECT_TRUE(package.contains("editions/goals-ours.json"));
    m_office.open();
    EXPECT_EQ(session().editionOf(m_office.block).id, copyId);
}

TEST_F(AnEdition, isPinnedOnceAConclusionWasIssuedWithIt)
{
    m_office.concludeAndDeliver(u"agriculture"_s);
    copy();
    try {
        workflow::useEdition(session(), reading(), m_office.head);
        FAIL() << "a conclusion stands";
    } catch (const base::Problem& problem) {
        EXPECT_EQ(problem.message().code, u"edition.pinned"_s);
        const QString text = problem.text(base::Language::Ru);
        EXPECT_TRUE(text.contains(u"1-2017/001"_s)) << text.toStdString();
        EXPECT_TRUE(text.contains(session().editionOf(m_office.block).digest.first(12)));
    }
    copy(u"interaction-2017-11-24"_s, u"interaction-ours"_s);
    EXPECT_EQ(use(u"interaction-ours"_s), QString()) << "another block";
}

TEST_F(AnEdition, thatHasNoPlaceForReportedValuesIsRefusedAndNamesThem)
{
    copy();
    edit(u"columns/plan/type"_s, u"text"_s);
    const QJsonValue name = workflow::editionValue(bytes(), u"columns/plan/name/ru"_s);
    ASSERT_TRUE(name.isString());
    EXPECT_EQ(use(), u"edition.faulty"_s) << "formulas calculate with it";
    // Without faults: an input that no formula names gets another type.
    QByteArray other = workflow::editedEdition(bytes(), u"columns/plan/type"_s, u"number"_s);
    other = workflow::editedEdition(other, u"columns/unit/type"_s, u"number"_s);
    const EditionReading changed = workflow::readEditionText(other);
    if (!changed.sound())
        GTEST_FAIL() << changed.faults.size() << " " << changed.failed.size();
    workflow::saveDraft(session(), changed, m_office.head);
    m_office.load(u"agriculture"_s);
    try {
        workflow::useEdition(session(), changed, m_office.head);
        FAIL() << "names would be lost";
    } catch (const base::Problem& problem) {
        EXPECT_EQ(problem.message().code, u"edition.loses"_s);
        EXPECT_TRUE(problem.text(base::Language::Ru)
                        .contains(workflow::editionValue(other, u"columns/unit/name/ru"_s).toString()));
    }
}

TEST_F(AnEdition, forOtherYearsOrOfAnUnknownBlockIsRefused)
{
    copy();
    edit(u"years"_s, QJsonArray{2016});
    EXPECT_EQ(use(), u"edition.other-year"_s);
    edit(u"years"_s, QJsonArray{2016, 2017});
    edit(u"block"_s, u"weather"_s);
    EXPECT_EQ(use(), u"block.unknown"_s);
}

TEST_F(AnEdition, thatWasChangedMeanwhileIsNotUsed)
{
    copy();
    const EditionReading seen = reading();
    edit(u"title/ru"_s, u"Другая"_s);
    EXPECT_EQ(problemOf([&] { workflow::useEdition(session(), seen, m_office.head); }), u"edition.changed"_s);
}

TEST_F(AnEdition, keepsTheMeaningOfItsExamplesWhenASettingChanges)
{
    const QString id = u"organisation-ours"_s;
    copy(u"organisation-2017-10-24"_s, id);
    const QString path = u"settings/turnover_form/value"_s;
    ASSERT_EQ(workflow::editionValue(bytes(id), path), QJsonValue(u"linear"_s));
    const QByteArray changed = workflow::editedEdition(bytes(id), path, u"plain"_s);
    const EditionReading after = workflow::readEditionText(changed);
    EXPECT_TRUE(after.sound()) << after.faults.size() << " faults, " << after.failed.size() << " failed";
    qsizetype pinned = 0, free = 0;
    for (const QJsonValue& example : workflow::editionValue(changed, u"examples"_s).toArray()) {
        const bool whole = !example.toObject().contains(u"formula"_s);
        const QJsonValue given = example[whole ? u"inputs"_s : u"given"_s][u"turnover_form"_s];
        EXPECT_FALSE(whole && given.isUndefined());
        given == u"linear"_s ? ++pinned : ++free;
    }
    EXPECT_GT(pinned, 0);
    EXPECT_GT(free, 0) << "examples that do not rest on it stay as they are";
    // The mutation: without pinning the examples would fail.
    QByteArray plain = bytes(id);
    plain.replace("\"value\": \"linear\"", "\"value\": \"plain\"");
    EXPECT_FALSE(workflow::readEditionText(plain).failed.isEmpty());
}

TEST_F(AnEdition, goesOutAsAFileAndComesInAgain)
{
    copy();
    const QString file = m_office.folder.path(u"редакция.json"_s);
    workflow::exportEdition(&session(), copyId, file);
    EXPECT_EQ(bytesOf(file), bytes());
    workflow::discardDraft(session(), copyId, m_office.head);
    EXPECT_EQ(problemOf([&] { bytes(); }), u"edition.nowhere"_s);
    const QByteArray exported = bytesOf(file);
    m_office.folder.write(u"редакция.json"_s, "\xEF\xBB\xBF" + exported);
    const workflow::EditionAct act =
        workflow::importEdition(session(), workflow::readEditionFile(file), m_office.assessor);
    EXPECT_EQ(act.id, copyId);
    EXPECT_EQ(bytes(), exported);
    m_office.folder.write(u"редакция.json"_s, QByteArray(exported).replace("half-up", "half-even"));
    workflow::importEdition(session(), workflow::readEditionFile(file), m_office.assessor);
    EXPECT_TRUE(bytes().contains("half-even")) << "a draft comes back from another program";
}

TEST_F(AnEdition, ofAForeignFileIsNeverTakenForOneThatIsInUse)
{
    QByteArray other = bytes(shippedId);
    other.replace("half-up", "half-even");
    EXPECT_EQ(problemOf([&] { workflow::importEdition(session(), workflow::readEditionText(other), m_office.head); }),
              u"edition.exists"_s);
    for (const QByteArray& junk : {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("{\"id\": 5}")})
        EXPECT_EQ(
            problemOf([&] { workflow::importEdition(session(), workflow::readEditionText(junk), m_office.head); }),
            u"edition.bad-id"_s);
    workflow::importEdition(session(), workflow::readEditionText("{\"id\": \"x\"}"), m_office.head);
    EXPECT_EQ(problemOf([&] { use(u"x"_s); }), QString()) << "use() asks for the code";
    EXPECT_EQ(use(u"x"_s), u"edition.faulty"_s);
}

} // namespace
