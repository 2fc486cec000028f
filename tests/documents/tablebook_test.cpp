#include "archive/zipreader.h"
#include "base/problem.h"
#include "documents/tablebook.h"
#include "support/print.h"
#include "support/problems.h"
#include "tools.h"

#include <gtest/gtest.h>

using namespace bagalau::documents;
using namespace bagalau::tests;
using namespace Qt::StringLiterals;
using bagalau::archive::ZipReader;
using bagalau::base::Number;
using bagalau::domain::ShownCell;
using bagalau::domain::ShownNumber;
using bagalau::domain::ShownRow;
using bagalau::domain::ShownTable;

namespace {

ShownTable sample()
{
    ShownTable table;
    table.title = u"Нәтижелер [2017]: «Мақсаттар»"_s;
    table.notes = {u"01.03.2018 жағдайы бойынша"_s};
    table.headings = {u"Орган"_s, u"Балл"_s, u"Күні"_s};
    table.rows << ShownRow{{u"Ауыл шаруашылығы министрлігі"_s, ShownNumber{*Number::fromDecimal(u"90.38"), 2},
                            QDate(2018, 3, 1)}}
               << ShownRow{{u"=HYPERLINK(\"http://bad\")"_s, u"+1"_s, ShownCell()}, 1}
               << ShownRow{{u"-5"_s, u"@SUM(A1)"_s, u"007"_s}}
               << ShownRow{{u"Бірінші жол\nЕкінші жол <&>"_s, ShownNumber{Number::ratio(1, 3), 2, false, true}}};
    return table;
}

QString part(const QByteArray& book, const QString& name)
{
    return QString::fromUtf8(ZipReader(book).read(name));
}

QString sheet(const QByteArray& book)
{
    return part(book, u"xl/worksheets/sheet1.xml"_s);
}

} // namespace

TEST(TableBook, numbersAreNumbersDatesAreDatesAndTextsAreNeverFormulas)
{
    const QByteArray book = tableBook(sample());
    const QString cells = sheet(book), strings = part(book, u"xl/sharedStrings.xml"_s);
    EXPECT_FALSE(cells.contains(u"<f>"_s));
    EXPECT_TRUE(cells.contains(u"<v>90.38"_s));
    EXPECT_TRUE(cells.contains(u"<v>43160</v>"_s)); // 1 March 2018
    for (const QString& text : {u"=HYPERLINK("_s, u"+1"_s, u"-5"_s, u"@SUM(A1)"_s, u"007"_s})
        EXPECT_TRUE(strings.contains(text)) << text.toStdString();
    const QString styles = part(book, u"xl/styles.xml"_s);
    EXPECT_TRUE(styles.contains(u"dd.mm.yyyy"_s));
    EXPECT_TRUE(styles.contains(u"0.00 %"_s));
}

TEST(TableBook, headingsStayInSightFilterAndStandOnEveryPrintedPage)
{
    const QByteArray book = tableBook(sample());
    const QString cells = sheet(book), whole = part(book, u"xl/workbook.xml"_s);
    EXPECT_TRUE(cells.contains(u"ySplit=\"4\""_s)) << cells.first(600).toStdString();
    EXPECT_TRUE(cells.contains(u"<autoFilter ref=\"A4:C8\""_s));
    EXPECT_TRUE(whole.contains(u"Print_Titles"_s));
    EXPECT_TRUE(cells.contains(u"paperSize=\"9\""_s));
    EXPECT_TRUE(cells.contains(u"fitToWidth"_s) || cells.contains(u"fitToHeight=\"0\""_s));
}

TEST(TableBook, theSameTableIsTheSameBytes)
{
    EXPECT_EQ(tableBook(sample()), tableBook(sample()));
}

TEST(TableBook, aTableWithoutRowsAndOneWithoutWordsOpen)
{
    ShownTable empty;
    empty.headings = {QString()};
    EXPECT_TRUE(sheet(tableBook(empty)).contains(u"sheetData"_s));
    const QString text =
        QString::fromUtf8(byOffice(tableBook(sample()), u"csv:Text - txt - csv (StarCalc):44,34,76"_s, u"xlsx"_s));
    EXPECT_TRUE(text.contains(u"01.03.2018"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"90.38"_s) || text.contains(u"90,38"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"33.33 %"_s) || text.contains(u"33,33 %"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"=HYPERLINK"_s)) << text.toStdString();
}

TEST(TableBook, moreRowsThanAWorkbookHasAreRefusedAndNotLost)
{
    ShownTable table;
    table.headings = {u"А"_s};
    table.rows.resize(1'048'576);
    EXPECT_EQ(problemOf([&] { tableBook(table); }), u"table.too-long"_s);
}
