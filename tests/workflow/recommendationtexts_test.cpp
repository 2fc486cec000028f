#include "domain/richtext.h"
#include "recommendationoffice.h"
#include "workflow/earlier.h"
#include "workflow/issuechecks.h"
#include "workflow/livefields.h"
#include "workflow/terms.h"
#include "workflow/views.h"

using namespace bagalau;
using namespace bagalau::tests;
using base::Language;

namespace {

// What a conclusion says of the register (clause 45), in both languages.
class TextsOfTheRegister : public ::testing::Test
{
protected:
    TextsOfTheRegister()
    {
        m_office.load(m_body);
        m_office.accept(m_body);
        m_office.review(m_body);
    }
    workflow::Texts texts() const { return workflow::conclusionTexts(*m_office.session, m_body, m_office.block); }
    QList<workflow::LiveField> fields() const
    {
        return workflow::liveFields(*m_office.session, m_body, m_office.block, m_office.assessment(m_body));
    }
    base::Bilingual shown(const QString& section) const { return workflow::filledText(texts()[section], fields()); }
    QStringList codes() const
    {
        QStringList all;
        for (const workflow::IssueCheck& check : workflow::issueChecks(*m_office.session, m_body, m_office.block))
            if (check.weight != base::Finding::Weight::Note)
                all << check.message.code;
        return all;
    }

    Office m_office;
    const QString m_body = u"agriculture"_s;
};

TEST_F(TextsOfTheRegister, sayWhatWasGivenItsMeasuresStateAndEvidence)
{
    fillRegister(m_office);
    EXPECT_EQ(shown(u"earlier"_s).kk,
              u"Бұрын берілген тапсырмалар мен ұсынымдар: барлығы – 2, орындалғаны – 0, орындалуға тиістісі – 2, оның "
              "ішінде мерзімі өткені – 1.\n"
              "Орындалу барысы:\n"
              "- Тапсырма (Комиссия, 15.05.2017 № 7): Ойдан шығарылған көрсеткіштің есептеу тәртібін бекіту. Мерзімі: "
              "01.12.2017. Шаралар: Бұйрықтың жобасын әзірлеу (жауапты: Үлгі департаменті, мерзімі: 01.10.2017). "
              "Орындалуы: ішінара орындалған (29.03.2018 күнгі жағдай бойынша). Анықталғаны: Бұйрық жобасы ғана бар. "
              "Растайтын құжаттар: бұйрық жобасы.txt.\n"
              "- Ұсыным (мемлекеттік жоспарлау жөніндегі уәкілетті орган, 20.04.2017 № 1-2016/004): Ойдан шығарылған "
              "бағдарламаның жоспарын нақтылау. Орындалуы: жай-күйі анықталмаған."_s);
    EXPECT_EQ(
        shown(u"earlier"_s).ru,
        u"Ранее данные поручения и рекомендации: всего – 2, исполнено – 0, подлежит исполнению – 2, в том числе с "
        "истекшим сроком – 1.\n"
        "Ход исполнения:\n"
        "- Поручение (Комиссия, № 7 от 15.05.2017): Утвердить порядок расчета вымышленного показателя. Срок: "
        "01.12.2017. Меры: Разработать проект приказа (ответственный: Үлгі департаменті, срок: 01.10.2017). "
        "Исполнение: исполнено частично (по состоянию на 29.03.2018). Установлено: Есть только проект приказа. "
        "Подтверждающие документы: бұйрық жобасы.txt.\n"
        "- Рекомендация (уполномоченный орган по государственному планированию, № 1-2016/004 от 20.04.2017): "
        "Уточнить план вымышленной программы. Исполнение: состояние не установлено."_s);
}

TEST_F(TextsOfTheRegister, nameWhatIsNotCarriedOutAmongFindingsAndRepeatIt)
{
    fillRegister(m_office);
    EXPECT_TRUE(shown(u"findings"_s)
                    .kk.contains(u"Бұрын берілген мына тапсырмалар мен ұсынымдардың орындалуы аяқталмаған:\n- Ойдан "
                                 "шығарылған көрсеткіштің есептеу тәртібін бекіту – ішінара орындалған"_s))
        << shown(u"findings"_s).kk.toStdString();
    EXPECT_TRUE(shown(u"findings"_s)
                    .ru.contains(u"Не завершено исполнение ранее данных поручений и рекомендаций:\n- Утвердить порядок "
                                 "расчета вымышленного показателя – исполнено частично"_s));
    EXPECT_TRUE(
        shown(u"recommendations"_s)
            .kk.contains(u"Бұрын берілген мына тапсырмалар мен ұсынымдардың орындалуын қамтамасыз ету (қайталап "
                         "беріледі):\n- Ойдан шығарылған көрсеткіштің есептеу тәртібін бекіту"_s));
    EXPECT_TRUE(shown(u"recommendations"_s)
                    .ru.contains(u"Обеспечить исполнение ранее данных поручений и рекомендаций (дается повторно):\n- "
                                 "Утвердить порядок расчета вымышленного показателя"_s));
    EXPECT_FALSE(shown(u"recommendations"_s).ru.contains(u"Уточнить план"_s)) << "of it nothing was established";
    workflow::addFulfilment(*m_office.session, 1, found(u"carried-out"_s, QDate(2018, 4, 2)), m_office.assessor);
    EXPECT_FALSE(shown(u"findings"_s).ru.contains(u"Не завершено"_s));
    EXPECT_FALSE(shown(u"recommendations"_s).ru.contains(u"повторно"_s));
    EXPECT_TRUE(shown(u"earlier"_s)
                    .ru.contains(u"исполнено – 1, подлежит исполнению – 1, в том числе с истекшим сроком – 0"_s));
}

TEST_F(TextsOfTheRegister, followTheRegisterByTheirFields)
{
    fillRegister(m_office);
    workflow::Texts written = texts();
    written[u"earlier"_s].kk += u"\nҚосымша сөйлем."_s;
    written[u"earlier"_s].ru += u"\nЕще одно предложение."_s;
    workflow::saveTexts(*m_office.session, m_body, m_office.block, {{u"earlier"_s, written[u"earlier"_s]}},
                        m_office.assessor);
    workflow::addFulfilment(*m_office.session, 1, found(u"carried-out"_s, QDate(2018, 4, 2)), m_office.assessor);
    EXPECT_TRUE(shown(u"earlier"_s).ru.contains(u"Исполнение: исполнено (по"_s))
        << shown(u"earlier"_s).ru.toStdString();
    EXPECT_TRUE(shown(u"earlier"_s).kk.contains(u"орындалғаны – 1"_s));
    for (const QString& code : codes())
        EXPECT_TRUE(code == u"conclude.draft"_s || code == u"conclude.recommendation-state"_s) << code.toStdString();
}

TEST_F(TextsOfTheRegister, holdWordsThatAreNoSigns)
{
    workflow::RecommendationRequest odd = anInstruction();
    odd.text = {u"{score} **қалың** <due>\nекінші жол;"_s, u"{score} **жирно** <due>\nвторая строка;"_s};
    workflow::addRecommendations(*m_office.session, {odd}, m_office.assessor);
    const QString written = texts()[u"earlier"_s].ru;
    EXPECT_TRUE(written.contains(u"\\{score\\}"_s)) << written.toStdString();
    EXPECT_TRUE(written.contains(u"<due> вторая строка. Срок: 01.12.2017."_s)) << written.toStdString();
    EXPECT_FALSE(codes().contains(u"conclude.unknown-field"_s));
    for (const Language side : base::officialLanguages)
        for (const QString& section : texts().keys())
            EXPECT_TRUE(workflow::termDrifts(shown(section).in(side), side, {m_office.block, 2017}).isEmpty());
}

TEST_F(TextsOfTheRegister, areThoseOfEarlierYearsWhileNothingIsRegistered)
{
    EXPECT_TRUE(shown(u"earlier"_s).ru.contains(u"не зарегистрированы"_s));
    workflow::addRecommendations(*m_office.session, {aRecommendation()}, m_office.assessor);
    EXPECT_FALSE(shown(u"earlier"_s).ru.contains(u"не зарегистрированы"_s));
    EXPECT_FALSE(shown(u"earlier"_s).ru.contains(u"[заполнить]"_s)) << "a warning says it, and the text, too";
    workflow::withdrawRecommendation(*m_office.session, {1}, u"Қате"_s, m_office.assessor);
    EXPECT_TRUE(shown(u"earlier"_s).ru.contains(u"не зарегистрированы"_s));
}

TEST_F(TextsOfTheRegister, agreeInTheirFieldsAndAreFrozenByTheConclusion)
{
    fillRegister(m_office);
    for (const base::Bilingual& text : texts())
        EXPECT_EQ(domain::fieldsOf(domain::richText(text.kk)), domain::fieldsOf(domain::richText(text.ru)));
    m_office.conclude(m_body);
    workflow::addFulfilment(*m_office.session, 1, found(u"carried-out"_s, QDate(2018, 4, 2)), m_office.assessor);
    const QJsonObject snapshot = workflow::latestConclusion(*m_office.session, m_body, m_office.block)->snapshot;
    const QString frozen = snapshot[u"texts"_s][u"earlier"_s][u"ru"_s].toString();
    EXPECT_TRUE(frozen.contains(u"Исполнение: исполнено частично"_s)) << frozen.toStdString();
}

} // namespace
