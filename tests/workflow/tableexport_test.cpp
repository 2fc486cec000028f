#include "archive/zipreader.h"
#include "support/office.h"
#include "workflow/comparison.h"
#include "workflow/resultset.h"
#include "workflow/tableexport.h"

#include <QDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;
using domain::ShownCell;
using domain::ShownNumber;

namespace {

// The number of a cell; one that is none fails.
ShownNumber number(const ShownCell& cell)
{
    const auto* found = std::get_if<ShownNumber>(&cell);
    EXPECT_TRUE(found);
    return found ? *found : ShownNumber();
}

QString text(const ShownCell& cell)
{
    const auto* found = std::get_if<QString>(&cell);
    return found ? *found : u"<no text>"_s;
}

bool empty(const ShownCell& cell)
{
    return std::holds_alternative<std::monostate>(cell);
}

} // namespace

TEST(ShownCell, aNumberOfANumberColumnIsANumberAndShowsTheSame)
{
    const ShownNumber score = number(workflow::shownCell(u"90,38"_s, true));
    EXPECT_EQ(score.value, *base::Number::fromDecimal(u"90.38"));
    EXPECT_EQ(score.places, 2);
    const ShownNumber grouped = number(workflow::shownCell(u"12\u00a0345,6"_s, true));
    EXPECT_EQ(grouped.value, *base::Number::fromDecimal(u"12345.6"));
    EXPECT_TRUE(grouped.grouped);
    EXPECT_EQ(number(workflow::shownCell(u"−1,30"_s, true)).value, *base::Number::fromDecimal(u"-1.3"));
    const ShownNumber plus = number(workflow::shownCell(u"+1,20"_s, true));
    EXPECT_TRUE(plus.signedPlus);
    EXPECT_EQ(plus.value, *base::Number::fromDecimal(u"1.2"));
    const ShownNumber percent = number(workflow::shownCell(u"97,5 %"_s, true));
    EXPECT_TRUE(percent.percent);
    EXPECT_EQ(percent.value, *base::Number::fromDecimal(u"0.975"));
    EXPECT_EQ(percent.places, 1);
    EXPECT_EQ(number(workflow::shownCell(u"2017"_s, true)).places, 0);
}

TEST(ShownCell, codesLongNumbersAndWordsStayTexts)
{
    EXPECT_EQ(text(workflow::shownCell(u"90,38"_s, false)), u"90,38"_s);
    for (const QString& one :
         {u"007"_s, u"1.1"_s, u"1234567890123456"_s, u"–"_s, u"=1+1"_s, u"12 345 6"_s, u"+"_s, u"%"_s, u"3 / 4"_s})
        EXPECT_EQ(text(workflow::shownCell(one, true)), one);
    EXPECT_TRUE(empty(workflow::shownCell({}, true)));
}

TEST(ShownCell, aDayThatExistsIsADate)
{
    EXPECT_EQ(std::get<QDate>(workflow::shownCell(u"28.04.2018"_s, false)), QDate(2018, 4, 28));
    EXPECT_EQ(text(workflow::shownCell(u"31.02.2018"_s, false)), u"31.02.2018"_s);
    EXPECT_EQ(text(workflow::shownCell(u"2018-04-28"_s, false)), u"2018-04-28"_s);
}

TEST(ExportTable, aPathThatCannotBeWrittenIsAProblemAndLeavesNothing)
{
    const Folder folder;
    domain::ShownTable table;
    table.title = u"Кесте"_s;
    table.headings = {u"А"_s};
    const QString path = folder.path(u"жоқ/кесте.xlsx"_s);
    EXPECT_EQ(problemOf([&] { workflow::exportTable(table, path); }), u"archive.write-failed"_s);
    EXPECT_FALSE(QFile::exists(path));
    workflow::exportTable(table, folder.path(u"кесте.xlsx"_s));
    EXPECT_EQ(bytesOf(folder.path(u"кесте.xlsx"_s)), workflow::tableWorkbook(table));
}

class ResultSetTest : public testing::Test
{
protected:
    // By its heading.
    ShownCell at(const domain::ShownTable& table, const QString& body, const QString& heading) const
    {
        const qsizetype column = table.headings.indexOf(heading);
        EXPECT_GE(column, 0) << heading.toStdString();
        for (const domain::ShownRow& row : table.rows)
            if (text(row.cells[1]) == office.session->library().registers.body(body)->name.ru)
                return row.cells.value(column);
        ADD_FAILURE() << body.toStdString();
        return {};
    }

    // Each cell of a criterion is what the board of that criterion shows; how many there are.
    int comparedCells(const domain::ShownTable& table, const QString& body) const
    {
        int found = 0;
        for (const workflow::ComparedItem& item : workflow::comparedItems(*office.session, office.block))
            for (const workflow::ComparedBody& one : workflow::compared(*office.session, office.block, item).bodies)
                if (one.body.id == body) {
                    const auto names = [&item](const QString& heading) {
                        return heading == item.name.ru || heading.startsWith(item.name.ru + u" ("_s);
                    };
                    const auto heading = std::find_if(table.headings.begin(), table.headings.end(), names);
                    if (heading == table.headings.end())
                        continue; // the score has its own column
                    EXPECT_EQ(number(at(table, body, *heading)).value, one.points) << item.id.toStdString();
                    ++found;
                }
        return found;
    }

    Office office;
};

TEST_F(ResultSetTest, everyBodyOfTheBlockHasItsScoreItsPlaceAndTheStoredPoints)
{
    for (const QString& body : {u"agriculture"_s, u"health"_s}) {
        office.load(body);
        office.accept(body);
        office.review(body);
    }
    office.conclude(u"agriculture"_s);
    office.deliver(u"agriculture"_s);
    const domain::ShownTable table = workflow::resultSet(*office.session, office.block, base::Language::Ru);
    for (const QString& body : {u"agriculture"_s, u"health"_s}) {
        const domain::Assessment assessment = office.assessment(body);
        EXPECT_EQ(number(at(table, body, table.headings[4])).value, *assessment.score);
        const bool first =
            *assessment.score >= *office.assessment(body == u"health"_s ? u"agriculture"_s : u"health"_s).score;
        EXPECT_EQ(number(at(table, body, table.headings[0])).value, base::Number(first ? 1 : 2));
        EXPECT_GT(comparedCells(table, body), 5);
    }
    EXPECT_EQ(text(at(table, u"agriculture"_s, table.headings[8])), u"1-2017/001"_s);
    EXPECT_EQ(std::get<QDate>(at(table, u"agriculture"_s, table.headings[9])), QDate(2018, 4, 16));
    EXPECT_TRUE(empty(at(table, u"health"_s, table.headings[8])));
}

TEST_F(ResultSetTest, aBodyWithoutAReportHasEmptyCellsAndNoZero)
{
    const domain::ShownTable table = workflow::resultSet(*office.session, office.block, base::Language::Kk);
    ASSERT_FALSE(table.rows.isEmpty());
    for (const domain::ShownRow& row : table.rows) {
        EXPECT_EQ(row.cells.size(), table.headings.size());
        for (qsizetype column = 0; column < row.cells.size(); ++column)
            EXPECT_EQ(empty(row.cells[column]), column == 0 || column > 3) << column;
    }
    EXPECT_EQ(workflow::tableWorkbook(table), workflow::tableWorkbook(table));
}
