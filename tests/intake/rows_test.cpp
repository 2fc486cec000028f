#include "intake/decimaltext.h"
#include "intake/layout.h"
#include "intake/reading.h"
#include "intake/words.h"

using namespace bagalau;
using namespace bagalau::tests;
using namespace Qt::StringLiterals;
using base::Number;

namespace {

TEST(Rows, keepTheirNamesWithoutTheOpeningWords)
{
    const domain::ReportDraft draft = readCentral(centralReport());
    const auto text = [&](const QString& table, const QString& key, const QString& column) {
        const domain::ReportRow* row = rowOf(draft, table, key);
        const domain::Value value = row ? row->cells[column].value : domain::Value();
        return value.text() ? *value.text() : QString();
    };
    EXPECT_EQ(text(u"goals"_s, u"1.1"_s, u"name"_s), u"Сапа / Качество"_s);
    EXPECT_EQ(text(u"indicators"_s, u"1.1.1"_s, u"name"_s), u"Үлес / Доля"_s);
    EXPECT_EQ(text(u"programmes"_s, u"1.1/001"_s, u"code"_s), u"001"_s);
    EXPECT_EQ(text(u"programmes"_s, u"1.1/001"_s, u"name"_s), u"Саясат / Политика"_s);
    EXPECT_EQ(text(u"results"_s, u"1.1/001/1"_s, u"kind"_s), u"final"_s);
    EXPECT_EQ(text(u"results"_s, u"1.1/001/2"_s, u"kind"_s), u"direct"_s);
    EXPECT_EQ(text(u"results"_s, u"1.1/001/2"_s, u"name"_s), u"Нысандар / Объекты"_s);
}

TEST(Rows, areJoinedFromTheirSheets)
{
    const domain::ReportDraft draft = readCentral(centralReport());
    const domain::ReportRow* row = rowOf(draft, u"indicators"_s, u"1.1.2"_s);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->cells[u"direction"_s].value, domain::Value(u"ranking"_s));
    EXPECT_EQ(row->cells[u"method"_s].value, domain::Value(true));
    EXPECT_EQ(row->cells[u"lowered"_s].value, domain::Value(false));
    EXPECT_EQ(row->cells[u"goal"_s].value, domain::Value(u"1.1"_s));
    EXPECT_EQ(row->cells[u"excuse"_s].origin.sheet, u"Индикаторлар"_s);
    EXPECT_TRUE(row->cells[u"last"_s].value.missing());
    EXPECT_FALSE(row->cells.contains(u"excluded"_s));
}

TEST(Rows, areUnderstoodInOneLanguageOnly)
{
    for (const bool russian : {false, true}) {
        QList<TestSheet> report = centralReport();
        for (TestSheet& sheet : report)
            for (QList<TestCell>& row : sheet.rows)
                for (TestCell& cell : row)
                    if (cell.kind == TestCell::Kind::Text)
                        cell.value = cell.value.section(u" / "_s, russian ? -1 : 0, russian ? -1 : 0);
        const domain::ReportDraft draft = readCentral(report);
        EXPECT_EQ(lines(draft.findings), QStringList());
        EXPECT_EQ(rowOf(draft, u"programmes"_s, u"1.1/001"_s)->cells[u"name"_s].value,
                  domain::Value(russian ? u"Политика"_s : u"Саясат"_s));
    }
}

TEST(Rows, ofATotalOrARepeatedHeadingAreLeftOut)
{
    QList<TestSheet> report = centralReport();
    report[2].rows.insert(5, report[2].rows[3]);
    report[2].rows.insert(5, {});
    report[2].rows << QList<TestCell>{u"Барлығы / Всего", u"", u"1.1", number(1), number(1)};
    const domain::ReportDraft draft = readCentral(report);
    EXPECT_EQ(lines(draft.findings), QStringList());
    EXPECT_EQ(draft.tables[u"programmes"_s].size(), 1);
}

TEST(Rows, ofANewGoalAreNotCountedToTheProgrammeAbove)
{
    QList<TestSheet> report = centralReport();
    report[0].rows.insert(11, {u"1.2", u"Мақсат 1.2. Б / Цель 1.2. Б"});
    EXPECT_EQ(lines(readCentral(report).findings), QStringList{u"blocker intake.no-row-above 1-нысан!B13"_s});
}

TEST(Rows, takeWholeNumbersInATextColumnAsTheyAreSeen)
{
    QList<TestSheet> report = centralReport();
    report[0].at("A6") = report[2].at("C5") = number(u"1.1000000000000001"_s);
    report[2].at("A5") = u"001";
    EXPECT_EQ(lines(readCentral(report).findings), QStringList());
}

TEST(Headings, mayStandAnywhereAndInAnyCase)
{
    QList<TestSheet> report = centralReport();
    for (QList<TestCell>& row : report[0].rows)
        row.prepend(TestCell());
    for (TestCell& cell : report[0].rows[3])
        cell.value = cell.value.toUpper();
    report[0].rows.insert(3, 20, {});
    EXPECT_EQ(lines(readCentral(report).findings), QStringList());
}

TEST(Headings, ofLastYearAreNotTakenForThoseOfThisYear)
{
    QList<TestSheet> report = centralReport();
    for (QList<TestCell>& row : report[0].rows)
        if (row.size() > 6)
            row.swapItemsAt(4, 6); // this year's fact stands behind, last year's in front
    const domain::ReportDraft draft = readCentral(report);
    EXPECT_EQ(*rowOf(draft, u"indicators"_s, u"1.1.1"_s)->cells[u"fact"_s].value.number(), Number::ratio(91, 2));
    EXPECT_EQ(*rowOf(draft, u"indicators"_s, u"1.1.1"_s)->cells[u"last"_s].value.number(), Number(40));
}

TEST(Headings, areTakenByTheNearestWords)
{
    domain::Form form;
    form.columns = {{u"fact"_s, {u"Факт"_s, u"Факт"_s}}, {u"last"_s, {u"Өткен жылғы факт"_s, u"Факт прошлого года"_s}}};
    const auto columns = [&](const QString& first, const QString& second) {
        intake::Sheet sheet;
        sheet.rows[0] = {{0, {first}}, {1, {second}}};
        const intake::Layout layout = intake::layoutsOf({&form}, sheet).value(0);
        return layout.missing.isEmpty() ? layout.columns : QMap<QString, int>();
    };
    const QMap<QString, int> lastFirst{{u"fact"_s, 1}, {u"last"_s, 0}};
    EXPECT_EQ(columns(u"Факт прошлого года"_s, u"Факт"_s), lastFirst);
    EXPECT_EQ(columns(u"Факт прошлого года"_s, u"Факт, тонна"_s), lastFirst);
    EXPECT_EQ(columns(u"Факт прошлого года (2016)"_s, u"Факт за год"_s), lastFirst);
    EXPECT_EQ(columns(u"Факт прошлого года (2016)"_s, u"Факт отчетного года, предварительный"_s), lastFirst);
    EXPECT_EQ(columns(u"Факт прошлого года (2016)"_s, u"Предварительный факт отчетного года"_s), lastFirst);
    EXPECT_EQ(columns(u"Факторы"_s, u"Факт прошлого года"_s), (QMap<QString, int>()));
}

TEST(OpeningWords, leaveNumbersThatBelongToTheName)
{
    const base::Bilingual words(u"Нысаналы индикатор"_s, u"Целевой индикатор"_s);
    const auto name = [&](const QString& text) {
        return intake::opened(text, words, false).value_or(intake::Opened()).name;
    };
    EXPECT_EQ(name(u"Целевой индикатор: 100 мест"_s), u"100 мест"_s);
    EXPECT_EQ(name(u"Целевой индикатор 100 мест"_s), u"100 мест"_s);
    EXPECT_EQ(name(u"Целевой индикатор 1: Доля"_s), u"Доля"_s);
    EXPECT_EQ(name(u"Целевой индикатор 1.1.2. Доля"_s), u"Доля"_s);
    EXPECT_EQ(name(u"НЫСАНАЛЫ  индикатор: км / сағ / Целевой индикатор: км / ч"_s), u"км / сағ / км / ч"_s);
    EXPECT_FALSE(intake::opened(u"Целевой индикаторный"_s, words, false));
    EXPECT_FALSE(intake::opened(u""_s, {}, false));
}

TEST(OpeningWords, giveTheCodeThatFollows)
{
    const base::Bilingual words(u"Бюджеттік бағдарлама"_s, u"Бюджетная программа"_s);
    for (const QString& text :
         {u"Бюджетная программа 001 А"_s, u"Бюджетная программа: 001. А"_s, u"Бюджетная программа № 001 – А"_s}) {
        const auto found = intake::opened(text, words, true).value();
        EXPECT_EQ(found.code, u"001"_s) << text.toStdString();
        EXPECT_EQ(found.name, u"А"_s) << text.toStdString();
    }
    EXPECT_EQ(intake::opened(u"Бюджетная программа Развитие"_s, words, true).value().code, QString());
}

TEST(ShownDecimal, isWhatTheUserSees)
{
    using intake::shownDecimal;
    EXPECT_EQ(shownDecimal(u"92.09999999999999"), u"92.1"_s);
    EXPECT_EQ(shownDecimal(u"93.59999999999999"), u"93.6"_s);
    EXPECT_EQ(shownDecimal(u"1E-3"), u"0.001"_s);
    EXPECT_EQ(shownDecimal(u"-1.5E+3"), u"-1500"_s);
    EXPECT_EQ(shownDecimal(u"0.30000000000000004"), u"0.3"_s);
    EXPECT_EQ(shownDecimal(u"99.99999999999999999"), u"100"_s);
    EXPECT_EQ(shownDecimal(u"9.9999999999999995E-5"), u"0.0001"_s);
    EXPECT_EQ(shownDecimal(u"123456789012345"), u"123456789012345"_s);
    EXPECT_EQ(shownDecimal(u"1234567890123456"), u"1234567890123460"_s);
    EXPECT_EQ(shownDecimal(u"-0.0"), u"0"_s);
    EXPECT_EQ(shownDecimal(u"2017.0"), u"2017"_s);
    EXPECT_EQ(shownDecimal(u".5"), u"0.5"_s);
    for (const char16_t* text : {u"", u"-", u".", u"1e", u"1e99999", u"1e500", u"0x10", u"NaN", u"1,5", u"1 5"})
        EXPECT_FALSE(shownDecimal(text)) << QString::fromUtf16(text).toStdString();
}

} // namespace
