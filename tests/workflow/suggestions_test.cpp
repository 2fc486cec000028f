#include "domain/richtext.h"
#include "support/office.h"
#include "workflow/earlier.h"
#include "workflow/issuechecks.h"
#include "workflow/livefields.h"
#include "workflow/terms.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;
using base::Language;

namespace {

class Suggestions : public ::testing::Test
{
protected:
    void bring(const QString& body)
    {
        m_office.load(body);
        m_office.accept(body);
    }
    workflow::Texts texts(const QString& body) const
    {
        return workflow::conclusionTexts(*m_office.session, body, m_office.block);
    }
    QList<workflow::LiveField> fields(const QString& body) const
    {
        return workflow::liveFields(*m_office.session, body, m_office.block, m_office.assessment(body));
    }
    base::Bilingual shown(const QString& body, const QString& section) const
    {
        return workflow::filledText(texts(body)[section], fields(body));
    }
    void before(const QByteArray& row)
    {
        const QString file = m_office.folder.write(u"бұрын.csv"_s, row);
        workflow::takeInEarlier(*m_office.session, workflow::readEarlier(*m_office.session, file), {},
                                m_office.assessor);
    }
    /// What is known of the year before, with the points of items: as a store of that year gives it.
    void before(const QString& body, const QString& score, const QMap<QString, base::Number>& items,
                const base::Bilingual& recommendations)
    {
        const workflow::EarlierLoad load{u"бұрын"_s,
                                         {},
                                         {{2016, body, m_office.block, base::Number::fromDecimal(score), u"medium"_s,
                                           items, recommendations, u"сынақ"_s}},
                                         {}};
        workflow::takeInEarlier(*m_office.session, load, {}, m_office.assessor);
    }

    Office m_office;
};

TEST_F(Suggestions, ofEveryTrainingBodyAgreeInBothLanguagesAndHoldOnlyKnownFieldsAndTerms)
{
    for (const QJsonValue& report : trainingPlan()[u"reports"_s].toArray()) {
        const QString body = report[u"body"_s].toString();
        bring(body);
        QSet<QString> ids;
        for (const workflow::LiveField& field : fields(body))
            ids << field.id;
        const workflow::Texts all = texts(body);
        EXPECT_EQ(all.size(), workflow::textSections().size());
        for (const base::Bilingual& text : all) {
            const QStringList kk = domain::fieldsOf(domain::richText(text.kk));
            EXPECT_EQ(kk, domain::fieldsOf(domain::richText(text.ru))) << text.ru.toStdString();
            for (const QString& field : kk)
                EXPECT_TRUE(ids.contains(field)) << field.toStdString();
            const base::Bilingual filled = workflow::filledText(text, fields(body));
            EXPECT_FALSE(filled.kk.contains(u'{')) << filled.kk.toStdString();
            for (const Language language : base::officialLanguages) {
                EXPECT_FALSE(filled.in(language).contains(u'<')) << filled.in(language).toStdString();
                for (const workflow::TextMark& mark :
                     workflow::termDrifts(filled.in(language), language, {m_office.block, 2017}))
                    ADD_FAILURE() << base::render(mark.what, Language::Ru).toStdString();
            }
        }
        for (const workflow::IssueCheck& check : workflow::issueChecks(*m_office.session, body, m_office.block))
            EXPECT_TRUE(check.message.code == u"conclude.no-review"_s || check.weight == base::Finding::Weight::Note)
                << base::render(check.message, Language::Ru).toStdString();
    }
}

TEST_F(Suggestions, followTheAssessmentUntilSomebodyWrites)
{
    bring(u"agriculture"_s);
    EXPECT_TRUE(texts(u"agriculture"_s)[u"report"_s].kk.contains(u"{score}"_s));
    EXPECT_TRUE(shown(u"agriculture"_s, u"report"_s).kk.contains(u"жалпы балл – 90,38"_s));
    EXPECT_TRUE(shown(u"agriculture"_s, u"report"_s).ru.contains(u"общий балл – 90,38"_s));
    workflow::acceptValues(*m_office.session, u"agriculture"_s, m_office.block, Office::unreliable(3),
                           m_office.assessor);
    EXPECT_TRUE(shown(u"agriculture"_s, u"report"_s).ru.contains(u"общий балл – 90,58"_s));
}

TEST_F(Suggestions, nameTheWeakestCriteriaAndEveryDeductionWithItsNumber)
{
    bring(u"agriculture"_s);
    const domain::Assessment got = m_office.assessment(u"agriculture"_s);
    const base::Bilingual findings = texts(u"agriculture"_s)[u"findings"_s];
    const domain::AssessmentItem* worst = nullptr;
    for (const domain::AssessmentItem& item : got.items) {
        const bool criterion =
            !item.penalty && item.maximum &&
            (item.id.startsWith(u"A/"_s) || item.id.startsWith(u"B/"_s) || item.id.startsWith(u"C/"_s));
        if (criterion && (!worst || item.points / *item.maximum < worst->points / *worst->maximum))
            worst = &item;
        if (item.penalty) {
            EXPECT_EQ(findings.kk.contains(u"{points."_s + item.id + u'}'), !item.points.isZero())
                << item.id.toStdString();
        }
    }
    ASSERT_TRUE(worst);
    EXPECT_TRUE(findings.ru.contains(u"{points."_s + worst->id + u'}')) << findings.ru.toStdString();
    EXPECT_TRUE(texts(u"agriculture"_s)[u"recommendations"_s].kk.contains(worst->name.kk));
}

TEST_F(Suggestions, speakOfTheYearBeforeByFields)
{
    bring(u"agriculture"_s);
    EXPECT_TRUE(texts(u"agriculture"_s)[u"earlier"_s].ru.contains(u"не зарегистрированы"_s));
    before("2016;agriculture;goals;88,10;high");
    EXPECT_TRUE(shown(u"agriculture"_s, u"report"_s).kk.contains(u"2016 жыл, балл – 88,10, дәреже – жоғары"_s));
    EXPECT_TRUE(shown(u"agriculture"_s, u"report"_s).ru.contains(u"Общий балл вырос, изменение: +2,28."_s))
        << shown(u"agriculture"_s, u"report"_s).ru.toStdString();
    before("2016;agriculture;goals;95");
    EXPECT_TRUE(shown(u"agriculture"_s, u"report"_s).ru.contains(u"снизился, изменение: −4,62."_s));
    before("2016;agriculture;goals;90,38");
    EXPECT_TRUE(shown(u"agriculture"_s, u"report"_s).ru.contains(u"не изменился"_s));
    EXPECT_TRUE(shown(u"agriculture"_s, u"earlier"_s).kk.contains(u"2016 жылғы"_s));
}

TEST_F(Suggestions, listEarlierRecommendationsWithWhatBecameOfTheirCriterion)
{
    bring(u"akmola"_s);
    const domain::Assessment got = m_office.assessment(u"akmola"_s);
    const domain::AssessmentItem* first = nullptr;
    for (const domain::AssessmentItem& item : got.items)
        if (!first && !item.penalty && item.maximum && item.points < *item.maximum && !item.id.contains(u'/'))
            first = &item;
    ASSERT_TRUE(first);
    before(u"akmola"_s, u"70"_s, {{first->id, first->points + *first->maximum / base::Number(5)}},
           {u"- "_s + first->name.kk + u" жақсартылсын.\n- Басқа *ұсыныс* {score}"_s,
            u"- Улучшить: "_s + first->name.ru + u".\n- Другое *дело* {score}"_s});
    const base::Bilingual earlier = texts(u"akmola"_s)[u"earlier"_s];
    EXPECT_TRUE(earlier.kk.contains(u"Нәтиже төмендеді: бұрын {earlier.points."_s + first->id + u'}'))
        << earlier.kk.toStdString();
    EXPECT_TRUE(earlier.ru.contains(u"Результат снизился"_s));
    EXPECT_TRUE(earlier.ru.contains(u"\\{score\\}"_s)) << "words of another year are no fields";
    EXPECT_EQ(earlier.ru.count(u"[заполнить]"_s), 2);
    EXPECT_TRUE(texts(u"akmola"_s)[u"recommendations"_s].ru.contains(u"Исполнить ранее данные рекомендации"_s));
    // Nobody issues it with the places that are left open.
    m_office.review(u"akmola"_s);
    EXPECT_EQ(problemOf([&] { workflow::planConclusion(*m_office.session, u"akmola"_s, m_office.block); }),
              u"conclude.placeholder"_s);
    EXPECT_TRUE(texts(u"akmola"_s)[u"findings"_s].ru.contains(u"снизились"_s));
}

TEST_F(Suggestions, areThereForEveryBlockAndBodyEvenWithoutAReport)
{
    for (const domain::Block& block : m_office.session->library().procedure.blocks)
        for (const domain::AssessedBody& body : m_office.session->library().registers.bodiesOf(2017)) {
            if (!problemOf([&] { m_office.session->requireAssessor(body.id, block.id); }).isEmpty() ||
                !problemOf([&] { workflow::assessmentOf(*m_office.session, body.id, block.id); }).isEmpty())
                continue;
            const workflow::Texts all = workflow::conclusionTexts(*m_office.session, body.id, block.id);
            EXPECT_EQ(all.size(), workflow::textSections().size()) << body.id.toStdString();
            for (const base::Bilingual& text : all)
                EXPECT_TRUE(text.complete()) << body.id.toStdString();
        }
}

} // namespace
