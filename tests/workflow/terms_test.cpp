#include "base/json.h"
#include "support/office.h"
#include "workflow/terms.h"

#include <QDir>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;
using base::Language;
using workflow::termDrifts;

namespace {

/// All texts in two languages that a file of ours holds, wherever they stand.
void collect(const QJsonValue& value, QList<base::Bilingual>& texts)
{
    if (value.isArray())
        for (const QJsonValue& one : value.toArray())
            collect(one, texts);
    const QJsonObject object = value.toObject();
    if (object.contains(u"kk"_s) && object.contains(u"ru"_s) && object[u"kk"_s].isString())
        texts << base::bilingualFromJson(object);
    for (const QJsonValue& one : object)
        collect(one, texts);
}

QStringList driftsIn(const QString& file, const QString& block = {}, int year = 0)
{
    QList<base::Bilingual> texts;
    collect(QJsonDocument::fromJson(base::resource(file)).object(), texts);
    EXPECT_GT(texts.size(), 10) << file.toStdString();
    QStringList found;
    for (const base::Bilingual& text : texts)
        for (const Language language : base::officialLanguages)
            for (const workflow::TextMark& mark : termDrifts(text.in(language), language, {block, year}))
                found << base::render(mark.what, Language::Ru) + u" | "_s + text.in(language);
    return found;
}

QString official(const QString& text, Language language, const workflow::TermScope& scope = {})
{
    const QList<workflow::TextMark> marks = termDrifts(text, language, scope);
    return marks.size() == 1 ? marks.first().better.join(u'|') : QString::number(marks.size());
}

TEST(Terms, thatDriftAreMarkedWhereTheyStandWithTheOfficialOne)
{
    EXPECT_EQ(official(u"Олар НАРАЗЫЛЫҒЫН жіберді"_s, Language::Kk), u"қарсылық"_s) << "the ending changes the stem";
    const QList<workflow::TextMark> marks =
        termDrifts(u"Наразылықтарды қарады; бағаланатын мемлекеттік органның хаты бар."_s, Language::Kk);
    ASSERT_EQ(marks.size(), 2);
    EXPECT_EQ(marks[0].at, 0);
    EXPECT_EQ(marks[0].length, 14);
    EXPECT_EQ(marks[0].better, QStringList{u"қарсылық"_s});
    EXPECT_EQ(marks[0].what.code, u"term.drift"_s);
    EXPECT_TRUE(base::render(marks[0].what, Language::En).contains(u"59"_s)) << "where the official term is found";
    EXPECT_EQ(marks[1].better, QStringList{u"бағаланушы мемлекеттік орган"_s});
    EXPECT_EQ(marks[1].at, 23);
    EXPECT_EQ(marks[1].length, QStringView(u"бағаланатын мемлекеттік органның").size());
    EXPECT_EQ(official(u"Оцениваемое  учреждение представило отчёт"_s, Language::Ru),
              u"оцениваемый государственный орган"_s);
    EXPECT_EQ(official(u"создана апелляционная комиссия"_s, Language::Ru), u"специальная комиссия"_s);
    EXPECT_EQ(termDrifts(u"оцениваемое учреждение"_s, Language::En).size(), 0);
    EXPECT_EQ(termDrifts({}, Language::Kk).size(), 0);
}

TEST(Terms, standBesideEachOtherOrAreNoTerms)
{
    EXPECT_EQ(official(u"оцениваемое, учреждение"_s, Language::Ru), u"0"_s);
    EXPECT_EQ(official(u"оцениваемое\nучреждение"_s, Language::Ru), u"0"_s);
    EXPECT_EQ(official(u"переоцениваемое учреждение"_s, Language::Ru), u"0"_s) << "another word";
    EXPECT_EQ(official(u"особенности комиссии"_s, Language::Ru), u"0"_s);
}

TEST(Terms, holdInTheirBlockAndYearOnly)
{
    EXPECT_EQ(official(u"критерий бойынша"_s, Language::Kk, {u"goals"_s, 2017}), u"өлшемшарт"_s);
    EXPECT_EQ(official(u"критерий бойынша"_s, Language::Kk, {u"organisation"_s, 2017}), u"0"_s);
    EXPECT_EQ(official(u"операционная оценка"_s, Language::Ru, {{}, 2018}), u"оценка эффективности"_s);
    EXPECT_EQ(official(u"операционная оценка"_s, Language::Ru, {{}, 2019}), u"0"_s);
}

TEST(Terms, ofOurOwnTextsDoNotDrift)
{
    EXPECT_THAT(driftsIn(u"templates/papers.json"_s, u"goals"_s), testing::IsEmpty());
    EXPECT_THAT(driftsIn(u"templates/suggestions.json"_s, u"goals"_s), testing::IsEmpty());
    EXPECT_THAT(driftsIn(u"procedure/decree-954.json"_s), testing::IsEmpty());
    const QDir folder(u":/methodologies"_s);
    for (const QString& file : folder.entryList({u"*.json"_s})) {
        const QJsonObject edition = QJsonDocument::fromJson(base::resource(u"methodologies/"_s + file)).object();
        EXPECT_THAT(driftsIn(u"methodologies/"_s + file, edition[u"block"_s].toString(), 2018), testing::IsEmpty())
            << file.toStdString();
    }
    for (const workflow::OfficialTerm& term : workflow::officialTerms())
        for (const Language language : base::officialLanguages)
            EXPECT_EQ(termDrifts(term.term.in(language), language, {u"goals"_s, 2019}).size(), 0)
                << term.term.in(language).toStdString();
}

TEST(Terms, areManyAndEachLeadsToTheGlossaryAndIsFound)
{
    QSet<QString> kk, ru;
    for (const workflow::OfficialTerm& term : workflow::officialTerms()) {
        kk << term.term.kk;
        ru << term.term.ru;
        EXPECT_FALSE(term.source.isEmpty()) << term.term.ru.toStdString();
    }
    QMap<QString, int> count;
    for (const auto& row : base::readRegister(base::resource(u"terms/drift.csv"_s))) {
        const bool kazakh = row[u"language"_s] == u"kk"_s;
        ++count[row[u"language"_s]];
        EXPECT_TRUE((kazakh ? kk : ru).contains(row[u"official"_s])) << row[u"official"_s].toStdString();
        EXPECT_TRUE(row[u"ground"_s].contains(u" / "_s)) << row[u"variants"_s].toStdString();
        for (QString variant : row[u"variants"_s].split(u'|')) {
            const workflow::TermScope scope{row[u"blocks"_s], row[u"until"_s].toInt()};
            variant.remove(u'*');
            EXPECT_FALSE(termDrifts(variant, kazakh ? Language::Kk : Language::Ru, scope).isEmpty())
                << variant.toStdString();
        }
    }
    EXPECT_GE(count[u"kk"_s], 40);
    EXPECT_GE(count[u"ru"_s], 40);
}

} // namespace
