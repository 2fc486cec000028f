#include "support/office.h"
#include "workflow/issueall.h"
#include "workflow/resultset.h"
#include "workflow/views.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

class IssueAllTest : public testing::Test
{
protected:
    IssueAllTest()
    {
        for (const QString& body : ready) {
            office.load(body);
            office.accept(body);
            office.review(body);
        }
        office.load(u"foreign"_s);
        office.accept(u"foreign"_s);
    }

    QList<workflow::IssuedBody> issue(const QStringList& bodies, int until = 1000, bool together = false)
    {
        QList<workflow::IssuedBody> all;
        workflow::issueAll(
            *office.session, office.block, bodies, together, office.assessor,
            [&](int done, int total) {
                EXPECT_EQ(total, bodies.size());
                ticks << done;
                return done < until;
            },
            [&all](const workflow::IssuedBody& one) { all << one; });
        return all;
    }

    Office office;
    const QStringList ready{u"agriculture"_s, u"health"_s, u"education"_s};
    QList<int> ticks;
};

QStringList namesOf(const QList<workflow::MadeFile>& files)
{
    QStringList names;
    for (const workflow::MadeFile& file : files)
        names << file.name;
    return names;
}

} // namespace

TEST_F(IssueAllTest, theListSaysWhoIsReadyAndWhatTheOthersLack)
{
    QStringList free;
    QMap<QString, QString> lacking;
    for (const workflow::IssueCandidate& one : workflow::issueCandidates(*office.session, office.block)) {
        if (one.missing)
            lacking.insert(one.body.id, one.missing->code);
        else
            free << one.body.id;
    }
    free.sort();
    EXPECT_EQ(free, (QStringList{u"agriculture"_s, u"education"_s, u"health"_s}));
    EXPECT_EQ(lacking[u"foreign"_s], u"conclude.no-review"_s);
    EXPECT_GT(lacking.size(), 5);
    for (const QString& code : lacking)
        EXPECT_FALSE(code.isEmpty());
    office.conclude(u"health"_s);
    for (const workflow::IssueCandidate& one : workflow::issueCandidates(*office.session, office.block))
        EXPECT_NE(one.body.id, u"health"_s) << "it has its conclusion";
}

TEST_F(IssueAllTest, eachConclusionIsAnActOfItsOwnWithTheNextNumber)
{
    const qsizetype before = office.entries();
    const QList<workflow::IssuedBody> issued = issue(ready);
    ASSERT_EQ(issued.size(), 3);
    EXPECT_EQ(ticks, (QList<int>{0, 1, 2, 3}));
    EXPECT_EQ(office.entries(), before + 3);
    for (int i = 0; i < 3; ++i) {
        EXPECT_FALSE(issued[i].problem);
        EXPECT_EQ(issued[i].number, u"1-2017/00%1"_s.arg(i + 1));
        EXPECT_EQ(issued[i].entry, before + i + 1);
        const auto stored = workflow::latestConclusion(*office.session, ready[i], office.block);
        ASSERT_TRUE(stored);
        EXPECT_EQ(stored->number, issued[i].number);
        EXPECT_EQ(stored->official, office.assessor);
        EXPECT_EQ(stored->files.size(), issued[i].files.size());
    }
}

TEST_F(IssueAllTest, stoppedInTheMiddleWhatWasIssuedStaysAndNothingIsHalfDone)
{
    const qsizetype before = office.entries();
    EXPECT_EQ(issue(ready, 1).size(), 1);
    EXPECT_EQ(office.entries(), before + 1);
    EXPECT_TRUE(workflow::latestConclusion(*office.session, ready[0], office.block));
    EXPECT_FALSE(workflow::latestConclusion(*office.session, ready[1], office.block));
    EXPECT_EQ(issue(ready.mid(1)).last().number, u"1-2017/003"_s);
}

TEST_F(IssueAllTest, aBodyThatIsRefusedDoesNotStopTheOthers)
{
    const QList<workflow::IssuedBody> issued = issue({u"agriculture"_s, u"foreign"_s, u"health"_s});
    ASSERT_EQ(issued.size(), 3);
    ASSERT_TRUE(issued[1].problem);
    EXPECT_EQ(issued[1].problem->message().code, u"conclude.no-review"_s);
    EXPECT_TRUE(issued[1].number.isEmpty());
    EXPECT_EQ(issued[2].number, u"1-2017/002"_s);
}

TEST_F(IssueAllTest, whoMayNotConcludeIssuesNothing)
{
    const qsizetype before = office.entries();
    workflow::issueAll(
        *office.session, office.block, ready, false, office.secretary, [](int, int) { return true; },
        [](const workflow::IssuedBody& one) { EXPECT_TRUE(one.problem) << one.body.toStdString(); });
    EXPECT_EQ(office.entries(), before);
}

TEST_F(IssueAllTest, aStoreOpenedForReadingGivesTheListTheDraftsAndTheResults)
{
    office.open(workflow::Session::Mode::Read);
    EXPECT_FALSE(workflow::issueCandidates(*office.session, office.block).isEmpty());
    const workflow::ConclusionPlan plan = workflow::planDraft(*office.session, u"agriculture"_s, office.block);
    EXPECT_EQ(workflow::makeDocuments(plan).size(), 2);
    EXPECT_FALSE(workflow::resultSet(*office.session, office.block, base::Language::Kk).rows.isEmpty());
}

TEST_F(IssueAllTest, bothLanguagesInOneDocumentAreIssuedOnlyWhereAskedFor)
{
    const QList<workflow::IssuedBody> apart = issue({u"agriculture"_s}), joined = issue({u"health"_s}, 1000, true);
    EXPECT_EQ(apart[0].files.size(), 10);
    EXPECT_EQ(joined[0].files.size(), 13);
    const auto stored = workflow::latestConclusion(*office.session, u"health"_s, office.block);
    for (const QString& suffix : {u"pdf"_s, u"docx"_s, u"odt"_s})
        EXPECT_TRUE(namesOf(workflow::filesOf(*office.session, stored->files))
                        .contains(u"health-goals-1-conclusion-kk-ru."_s + suffix));
    for (const QString& name : namesOf(apart[0].files))
        EXPECT_FALSE(name.contains(u"kk-ru"_s));
}

TEST_F(IssueAllTest, aSuccessorComesInTheSameDocumentsAsTheConclusionItReplaces)
{
    for (const bool together : {true, false}) {
        Office other;
        other.load(u"agriculture"_s);
        other.accept(u"agriculture"_s);
        other.review(u"agriculture"_s);
        workflow::issueAll(
            *other.session, other.block, {u"agriculture"_s}, together, other.assessor, [](int, int) { return true; },
            [](const workflow::IssuedBody&) {});
        other.deliver(u"agriculture"_s);
        other.object(u"agriculture"_s);
        other.commission();
        other.decide();
        const workflow::ClosePlan plan = workflow::planClose(*other.session, 1, QDate(2018, 5, 4));
        ASSERT_TRUE(plan.successor);
        EXPECT_EQ(plan.successor->together, together);
    }
}

TEST_F(IssueAllTest, aDraftIsMadeBeforeTheReviewAndHasNoNumber)
{
    const qsizetype before = office.entries();
    const workflow::ConclusionPlan plan = workflow::planDraft(*office.session, u"foreign"_s, office.block);
    EXPECT_TRUE(plan.draft);
    EXPECT_FALSE(plan.number.contains(u"2017"_s));
    const QList<workflow::MadeFile> files = workflow::makeDocuments(plan);
    EXPECT_EQ(namesOf(files),
              (QStringList{u"foreign-goals-1-conclusion-kk.pdf"_s, u"foreign-goals-1-conclusion-ru.pdf"_s}));
    for (const workflow::MadeFile& file : files)
        EXPECT_TRUE(file.bytes.startsWith("%PDF"));
    EXPECT_EQ(office.entries(), before);
    EXPECT_EQ(problemOf([&] { workflow::planDraft(*office.session, u"energy"_s, office.block); }),
              u"conclude.no-score"_s);
}
