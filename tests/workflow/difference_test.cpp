#include "support/office.h"
#include "workflow/conclusiondifference.h"
#include "workflow/conclusionparts.h"
#include "workflow/views.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

class ASuccessor : public ::testing::Test
{
protected:
    ASuccessor()
    {
        m_office.load(m_body);
        m_office.accept(m_body);
        m_office.review(m_body);
        workflow::saveTexts(*m_office.session, m_body, m_office.block,
                            {{u"report"_s, {u"Біздің сөз: {score}"_s, u"Наши слова: {score}"_s}},
                             {u"earlier"_s, {u"Өзгермейді"_s, u"Не меняется"_s}}},
                            m_office.assessor);
        m_office.conclude(m_body);
        m_office.deliver(m_body);
        m_office.appeal();
    }
    domain::Conclusion latest() const { return *workflow::latestConclusion(*m_office.session, m_body, m_office.block); }

    Office m_office;
    const QString m_body = u"agriculture"_s;
};

TEST_F(ASuccessor, namesWhatItReplacesAndShowsBeforeAndAfter)
{
    const auto difference = workflow::conclusionDifference(*m_office.session, latest());
    ASSERT_TRUE(difference);
    EXPECT_EQ(difference->predecessor, u"1-2017/001"_s);
    ASSERT_EQ(difference->totals.size(), 3);
    EXPECT_EQ(difference->totals[2].id, u"score"_s);
    EXPECT_EQ(difference->totals[2].before->toFixed(2), u"90.38"_s);
    EXPECT_EQ(difference->totals[2].after->toFixed(2), u"90.58"_s);
    EXPECT_EQ(difference->criteria.size(), 0);
    ASSERT_EQ(difference->deductions.size(), 1);
    EXPECT_EQ(difference->deductions[0].id, u"W/unreliable"_s);
    EXPECT_EQ(difference->deductions[0].before->toFixed(2), u"0.80"_s);
    EXPECT_EQ(difference->deductions[0].after->toFixed(2), u"0.60"_s);
    EXPECT_FALSE(difference->sameNumbers());
    QStringList sections;
    for (const workflow::ChangedText& text : difference->texts)
        sections << text.section;
    EXPECT_TRUE(sections.contains(u"report"_s));
    EXPECT_FALSE(sections.contains(u"earlier"_s));
    EXPECT_EQ(difference->texts[0].before.kk, u"Біздің сөз: 90,38"_s);
    EXPECT_EQ(difference->texts[0].after.kk, u"Біздің сөз: 90,58"_s) << "the words stay, the numbers follow";
    for (const workflow::ChangeLine& line : workflow::changeLines(*difference)) {
        EXPECT_TRUE(line.what.complete());
        EXPECT_TRUE(line.before.complete() && line.after.complete());
    }
    EXPECT_GE(workflow::changeLines(*difference).size(), 4);
}

TEST_F(ASuccessor, differsFromNothingIfItIsTheFirst)
{
    for (const domain::Conclusion& one : workflow::conclusions(*m_office.session))
        EXPECT_EQ(workflow::conclusionDifference(*m_office.session, one).has_value(), one.sequence > 1);
    const domain::Conclusion last = latest();
    const auto same = workflow::differenceOf(last.snapshot, last.snapshot, m_office.session->editionOf(m_office.block),
                                             m_office.assessment(m_body));
    EXPECT_TRUE(same.sameNumbers());
    EXPECT_THAT(same.texts, testing::IsEmpty());
}

} // namespace
