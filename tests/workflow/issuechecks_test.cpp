#include "support/office.h"
#include "workflow/issuechecks.h"
#include "workflow/livefields.h"
#include "workflow/views.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;
using base::Language;
using Weight = base::Finding::Weight;

namespace {

// A reviewed assessment (score 90.38) whose texts a test writes.
class AgainstIssuing : public ::testing::Test
{
protected:
    AgainstIssuing()
    {
        m_office.load(m_body);
        m_office.accept(m_body);
        m_office.review(m_body);
    }
    workflow::Texts texts() const { return workflow::conclusionTexts(*m_office.session, m_body, m_office.block); }
    QList<workflow::IssueCheck> checks() const
    {
        return workflow::issueChecks(*m_office.session, m_body, m_office.block);
    }
    /// Writes the findings and gives the codes of what is said of them, but that they are called a draft.
    QStringList said(const QString& kk, const QString& ru)
    {
        workflow::saveTexts(*m_office.session, m_body, m_office.block, {{m_section, {kk, ru}}}, m_office.assessor);
        QStringList codes;
        for (const workflow::IssueCheck& check : checks())
            if (check.section == m_section && check.message.code != u"conclude.draft"_s)
                codes << (check.weight == Weight::Blocker ? u"!"_s : QString()) + check.message.code.section(u'.', 1) +
                             (check.side ? u'@' + base::languageCode(*check.side) : QString());
        return codes;
    }
    QString planProblem() const
    {
        return problemOf([&] { workflow::planConclusion(*m_office.session, m_body, m_office.block); });
    }

    Office m_office;
    const QString m_body = u"agriculture"_s;
    const QString m_section = u"report"_s;
};

TEST_F(AgainstIssuing, nothingSpeaksWhileTheSuggestionsStandButANote)
{
    for (const workflow::IssueCheck& check : checks()) {
        EXPECT_EQ(check.message.code, u"conclude.as-suggested"_s);
        EXPECT_EQ(check.weight, Weight::Note);
    }
    EXPECT_EQ(checks().size(), workflow::textSections().size());
    EXPECT_EQ(planProblem(), QString());
}

TEST_F(AgainstIssuing, everythingIsSaidAtOnceAndTheProblemSaysItToo)
{
    workflow::acceptValues(*m_office.session, m_body, m_office.block, Office::unreliable(3), m_office.assessor);
    workflow::saveTexts(*m_office.session, m_body, m_office.block,
                        {{u"report"_s, {{}, u"{nothing}"_s}}, {u"findings"_s, {u"Мәтін"_s, u" "_s}}},
                        m_office.assessor);
    QStringList blockers;
    for (const workflow::IssueCheck& check : checks())
        if (check.weight == Weight::Blocker)
            blockers << check.message.code + u'/' + check.section;
    EXPECT_EQ(blockers, (QStringList{u"conclude.edited/"_s, u"conclude.no-kazakh/report"_s,
                                     u"conclude.unknown-field/report"_s, u"conclude.no-russian/findings"_s}));
    try {
        workflow::planConclusion(*m_office.session, m_body, m_office.block);
        FAIL();
    } catch (const base::Problem& problem) {
        EXPECT_EQ(problem.message().code, u"conclude.edited"_s);
        const QString text = problem.text(Language::En);
        EXPECT_EQ(text.count(u'\n'), 4) << text.toStdString();
        EXPECT_TRUE(text.contains(u"{nothing}"_s) || text.contains(u"nothing"_s));
    }
}

TEST_F(AgainstIssuing, theFieldsOfBothSidesAreTheSame)
{
    EXPECT_EQ(said(u"Балл: {score}, {score}."_s, u"Баллы: {score}, {score}."_s), QStringList());
    EXPECT_EQ(said(u"Балл: {score}, {score}."_s, u"Балл: {score}."_s), QStringList{u"!fields-differ"_s});
    EXPECT_EQ(said(u"Балл: {score}."_s, u"Балл: {penalty}."_s),
              (QStringList{u"!fields-differ"_s, u"!fields-differ"_s}));
    EXPECT_EQ(said(u"Балл: {скор}."_s, u"Балл: {скор}."_s),
              (QStringList{u"!unknown-field@kk"_s, u"!unknown-field@ru"_s}));
}

TEST_F(AgainstIssuing, typedNumbersOfBothSidesAgree)
{
    const base::Bilingual suggested = texts()[m_section];
    EXPECT_EQ(said(u"Үлесі 12,5 % және 1 200 адам, 2017 жылғы 28 қараша, 45-тармақ, A/1.1."_s,
                   u"Доля 12.50 % и 1 200 человек, 28 ноября 2017 года, пункт 45, A/1.1."_s),
              QStringList());
    EXPECT_EQ(said(u"Үлесі 12,5 %."_s, u"Доля 12,6 %."_s), QStringList{u"!numbers-differ"_s});
    EXPECT_EQ(said(u"5 күн ішінде."_s, u"В течение пяти дней."_s), QStringList{u"numbers-differ"_s})
        << "a word may stand for a whole number: somebody looks at it";
    EXPECT_EQ(planProblem(), QString());
    // The numbers that came with the suggestion are none of the writer's.
    EXPECT_EQ(said(suggested.kk + u"\nҚосымша мәтін."_s, suggested.ru + u"\nДополнение."_s), QStringList());
}

TEST_F(AgainstIssuing, numbersWithinNamesAreNoneOfTheWriters)
{
    base::Bilingual text = texts()[u"findings"_s];
    ASSERT_TRUE(text.kk.contains(u"1.2"_s)) << "the name of a row";
    text.kk.prepend(u"Қосымша әңгіме: "_s);
    workflow::saveTexts(*m_office.session, m_body, m_office.block, {{u"findings"_s, text}}, m_office.assessor);
    EXPECT_EQ(planProblem(), QString());
    text.kk.append(u"\nҮлесі 12,5."_s);
    workflow::saveTexts(*m_office.session, m_body, m_office.block, {{u"findings"_s, text}}, m_office.assessor);
    EXPECT_EQ(planProblem(), u"conclude.numbers-differ"_s);
}

TEST_F(AgainstIssuing, aNumberChangedByHandIsSeen)
{
    const base::Bilingual text = texts()[m_section];
    const auto typed = [&](const QString& field, const QString& value) {
        QString kk = text.kk, ru = text.ru;
        return said(kk.replace(u'{' + field + u'}', value), ru.replace(u'{' + field + u'}', value));
    };
    EXPECT_EQ(typed(u"score"_s, u"91,38"_s), (QStringList{u"!number-changed@kk"_s, u"!number-changed@ru"_s}));
    EXPECT_EQ(planProblem(), u"conclude.number-changed"_s);
    EXPECT_EQ(typed(u"score"_s, u"90,38"_s), (QStringList{u"number-typed@kk"_s, u"number-typed@ru"_s}))
        << "right today, and it will not follow";
    EXPECT_EQ(planProblem(), QString());
    EXPECT_EQ(typed(u"before"_s, u"91"_s), (QStringList{u"!number-changed@kk"_s, u"!number-changed@ru"_s}));
}

TEST_F(AgainstIssuing, aNumberAfterTheNameOfACriterionIsThatOfTheAssessment)
{
    const domain::Assessment got = m_office.assessment(m_body);
    const domain::AssessmentItem* item = got.item(u"W/unreliable"_s);
    ASSERT_TRUE(item && !item->points.isZero());
    EXPECT_EQ(said(item->name.kk + u" – 0,10 балл."_s, item->name.ru + u" – 0,10 балла."_s),
              (QStringList{u"!number-changed@kk"_s, u"!number-changed@ru"_s}));
    EXPECT_EQ(said(item->name.kk + u" – {points.W/unreliable} балл."_s, item->name.ru + u" – {points.W/unreliable}."_s),
              QStringList());
    // What only looks like it: another number of the same sentence, a longer phrase, a count.
    EXPECT_EQ(said(u"Органдардың орташа жалпы балл – 85,30."_s, u"Средний по группе общий балл – 85,30."_s),
              QStringList());
    EXPECT_EQ(said(u"Жалпы балл 3 рет есептелді."_s, u"Общий балл 3 раза пересчитан."_s), QStringList());
    EXPECT_EQ(said(item->name.kk + u": 3 факт."_s, item->name.ru + u": 3 факта."_s), QStringList());
    EXPECT_EQ(said(item->name.kk + u" – 12,5 % өсті."_s, item->name.ru + u" – 12,5 % роста."_s), QStringList());
    EXPECT_EQ(said(u"Жалпы балл бойынша 12,5 артық."_s, u"Общий балл выше на 12,5."_s), QStringList());
}

TEST_F(AgainstIssuing, aDriftingTermIsAWarningWithTheOfficialOne)
{
    EXPECT_EQ(said(u"Бағаланатын мекеме келді."_s, u"Оцениваемое учреждение пришло."_s),
              (QStringList{u"term@kk"_s, u"term@ru"_s}));
    EXPECT_EQ(planProblem(), QString());
    bool named = false;
    for (const workflow::IssueCheck& check : checks())
        named = named || base::render(check.message, Language::Ru).contains(u"оцениваемый государственный орган"_s);
    EXPECT_TRUE(named);
}

TEST_F(AgainstIssuing, whatIsStillCalledADraftIsAWarning)
{
    EXPECT_EQ(said(u"Мәтін"_s, u"Текст"_s), QStringList());
    QStringList sides;
    for (const workflow::IssueCheck& check : checks())
        if (check.message.code == u"conclude.draft"_s && check.weight == Weight::Warning)
            sides << check.section + base::languageCode(*check.side);
    EXPECT_EQ(sides, (QStringList{u"reportkk"_s, u"reportru"_s}));
}

TEST_F(AgainstIssuing, anIssuedConclusionHoldsTheValuesInThePlacesOfTheFields)
{
    EXPECT_EQ(said(u"Балл – **{score}**."_s, u"Балл – **{score}**."_s), QStringList());
    m_office.conclude(m_body);
    const domain::Conclusion issued = *workflow::latestConclusion(*m_office.session, m_body, m_office.block);
    EXPECT_EQ(issued.snapshot[u"texts"_s][m_section][u"kk"_s].toString(), u"Балл – **90,38**."_s);
}

} // namespace
