#include "documents/compose.h"
#include "documents/tablegrid.h"
#include "documents/words.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace bagalau::documents;
using namespace Qt::StringLiterals;
using bagalau::base::Language;

namespace {

/// The texts of the grid as people would draw it: a covered place repeats its cell, "." is an empty one.
QString drawn(const Table& table)
{
    const TableGrid grid(table);
    QStringList rows;
    for (int row = 0; row < grid.rows; ++row) {
        QString text;
        for (int column = 0; column < grid.columns; ++column) {
            const Cell& cell = grid.at(row, column).cell;
            text += cell.paragraphs.isEmpty() ? u"."_s : cell.paragraphs[0][0].text;
        }
        rows += text;
    }
    return rows.join(u'/');
}

TEST(TableGrid, spansCoverTheirPlaces)
{
    EXPECT_EQ(drawn({{}, 0, {row({spanning(u"a"_s, 2), u"b"_s}), row({u"c"_s, spanning(u"d"_s, 2)})}, {}}),
              u"aab/cdd"_s);
    EXPECT_EQ(drawn({{}, 0, {row({spanning(u"a"_s, 1, 2), u"b"_s}), row({u"c"_s})}, {}}), u"ab/ac"_s);
    EXPECT_EQ(drawn({{}, 0, {row({u"a"_s, spanning(u"b"_s, 2, 2)}), row({u"c"_s})}, {}}), u"abb/cbb"_s);
}

TEST(TableGrid, shortRowsAreFilledAndNoCellIsLost)
{
    EXPECT_EQ(drawn({{}, 0, {row({u"a"_s}), row({u"b"_s, u"c"_s, u"d"_s})}, {}}), u"a../bcd"_s);
    EXPECT_EQ(drawn({{}, 0, {row({spanning(u"a"_s, 1, 2), u"b"_s}), row({u"c"_s, u"d"_s})}, {}}), u"ab./acd"_s);
    EXPECT_EQ(drawn({{50, 50, 10}, 0, {row({u"a"_s})}, {}}), u"a.."_s);
}

TEST(TableGrid, spansThatDoNotFitAreCut)
{
    EXPECT_EQ(drawn({{}, 0, {row({spanning(u"a"_s, 1, 9), u"b"_s})}, {}}), u"ab"_s);
    EXPECT_EQ(drawn({{}, 0, {row({spanning(u"a"_s, 0, -3), u"b"_s})}, {}}), u"ab"_s);
    EXPECT_EQ(drawn({{}, 1, {row({spanning(u"h"_s, 1, 2), u"i"_s}), row({u"b"_s, u"c"_s})}, {}}), u"hi/bc"_s);
}

TEST(TableGrid, widthsAreSharesOfTheWhole)
{
    Table table{{20, 30, 50}, 0, {}, {}};
    EXPECT_EQ(columnEdges(table, 3, 1000), QList<int>({0, 200, 500, 1000}));
    table.widths = {1, 1};
    EXPECT_EQ(columnEdges(table, 2, 1000), QList<int>({0, 500, 1000}));
    EXPECT_EQ(columnEdges(table, 4, 1000), QList<int>({0, 250, 500, 750, 1000}));
    table.widths = {};
    EXPECT_EQ(columnEdges(table, 4, 1000), QList<int>({0, 250, 500, 750, 1000}));
}

TEST(Words, pagesAreNamedInTheLanguageOfTheDocument)
{
    EXPECT_EQ(pageText(Language::Kk, 3, 7), u"3/7-бет"_s);
    EXPECT_EQ(pageText(Language::Ru, 3, 7), u"стр. 3 из 7"_s);
}

TEST(Words, cleaningDropsWhatXmlForbidsOnly)
{
    EXPECT_EQ(cleaned(u"а\tб\r\nв\u0007г😀"_s), u"а\tб\nвг😀"_s);
    const QChar halves[] = {QChar(0xd83d), u'а', QChar(0xde00)};
    EXPECT_EQ(cleaned(QString(halves, 3)), u"а"_s);
    EXPECT_EQ(cleaned(u"\u00a0\u2212 Ә"_s), u"\u00a0\u2212 Ә"_s);
}

} // namespace
