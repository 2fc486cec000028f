#include "rules.h"

#include <QDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace bagalau::tests {

namespace {

const QList<Source>& house()
{
    static const QList<Source> sources = sourcesUnder(u"src"_s);
    return sources;
}

std::string said(const QStringList& wrong)
{
    return wrong.join(u'\n').toStdString();
}

#define EXPECT_NOTHING_WRONG(found)                                                                                    \
    do {                                                                                                               \
        const QStringList wrong = found;                                                                               \
        EXPECT_TRUE(wrong.isEmpty()) << said(wrong);                                                                   \
    } while (false)

QString qtFolder(const QString& part)
{
    static const QMap<QString, QString> folders{
        {u"Widgets"_s, QStringLiteral(BAGALAU_QT_Widgets)},
        {u"Charts"_s, QStringLiteral(BAGALAU_QT_Charts)},
        {u"Sql"_s, QStringLiteral(BAGALAU_QT_Sql)},
        {u"PrintSupport"_s, QStringLiteral(BAGALAU_QT_PrintSupport)},
        {u"Pdf"_s, QStringLiteral(BAGALAU_QT_Pdf)},
        {u"PdfWidgets"_s, QStringLiteral(BAGALAU_QT_PdfWidgets)},
    };
    return folders[part];
}

QStringList qtPartOutside(const QList<Source>& sources, const QString& part, const QStringList& allowed)
{
    return qtOutside(sources, u"Qt"_s + part, headersOf(qtFolder(part)), allowed);
}

} // namespace

TEST(Floors, theHouseIsRead)
{
    EXPECT_GT(house().size(), 100);
    QSet<QString> seen;
    for (const Source& source : house())
        seen << source.floor();
    EXPECT_EQ(seen, QSet<QString>(floors().keyBegin(), floors().keyEnd()));
}

TEST(Floors, everyIncludeFollowsTheTable)
{
    EXPECT_NOTHING_WRONG(forbiddenIncludes(house()));
}

TEST(Floors, aForbiddenArrowIsFound)
{
    const QStringList wrong = forbiddenIncludes({
        sourceFrom(u"base/a.cpp"_s, u"#include \"domain/value.h\"\n"_s),
        sourceFrom(u"intake/a.cpp"_s, u"  #  include \"store/act.h\"\n#include \"domain/value.h\"\n"_s),
        sourceFrom(u"scoring/a.cpp"_s, u"#include <archive/zipreader.h>\n"_s),
        sourceFrom(u"desktop/a/a.cpp"_s, u"#include \"store/act.h\"\n#include \"workflow/views.h\"\n"_s),
        sourceFrom(u"cli/a.cpp"_s, u"#include \"../store/act.h\"\n"_s),
        sourceFrom(u"cellar/a.cpp"_s, u"// nothing\n"_s),
    });
    EXPECT_EQ(wrong, (QStringList{u"base/a.cpp -> domain/value.h"_s, u"intake/a.cpp -> store/act.h"_s,
                                  u"scoring/a.cpp -> archive/zipreader.h"_s, u"desktop/a/a.cpp -> store/act.h"_s,
                                  u"cli/a.cpp -> ../store/act.h"_s, u"cellar/a.cpp: no such floor"_s}));
}

TEST(Floors, everyLinkFollowsTheTable)
{
    const QDir src(QStringLiteral(BAGALAU_SOURCE_DIR "/src"));
    for (const QString& floor : src.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        EXPECT_NOTHING_WRONG(forbiddenLinks(floor, projectFile(u"src/"_s + floor + u"/CMakeLists.txt"_s)));
}

TEST(Floors, aForbiddenLinkIsFound)
{
    EXPECT_EQ(forbiddenLinks(u"documents"_s, u"bagalau_module(documents LINKS bagalau_domain\n bagalau_store)"_s),
              QStringList{u"documents links store"_s});
}

TEST(Floors, onlyTheStoreKnowsQtSql)
{
    EXPECT_TRUE(headersOf(qtFolder(u"Sql"_s)).contains(u"QSqlQuery"_s));
    EXPECT_NOTHING_WRONG(qtPartOutside(house(), u"Sql"_s, {u"store/"_s}));
    EXPECT_NOTHING_WRONG(qtOutside(house(), u"sqlite3.h"_s, {u"sqlite3.h"_s}, {u"store/"_s}));
}

TEST(Floors, onlyOneClassKnowsTheSpellingLibrary)
{
    EXPECT_NOTHING_WRONG(
        qtOutside(house(), u"hunspell"_s, {u"hunspell.hxx"_s, u"hunspell.h"_s}, {u"desktop/editing/dictionary.cpp"_s}));
}

TEST(Floors, onlyOneFileKnowsTheCalendarLibrary)
{
    EXPECT_NOTHING_WRONG(
        qtOutside(house(), u"libical"_s, {u"libical/ical.h"_s, u"ical.h"_s}, {u"documents/calendarfile.cpp"_s}));
}

TEST(Floors, onlyTheWindowKnowsWidgetsChartsPrintersAndPreviews)
{
    const QStringList window{u"desktop/"_s, u"app/bagalau.cpp"_s};
    EXPECT_TRUE(headersOf(qtFolder(u"Widgets"_s)).contains(u"QPushButton"_s));
    EXPECT_TRUE(headersOf(qtFolder(u"Charts"_s)).contains(u"QChartView"_s));
    EXPECT_TRUE(headersOf(qtFolder(u"PrintSupport"_s)).contains(u"QPrinter"_s));
    EXPECT_TRUE(headersOf(qtFolder(u"Pdf"_s)).contains(u"QPdfDocument"_s));
    for (const QString& part : {u"Widgets"_s, u"Charts"_s, u"PrintSupport"_s, u"Pdf"_s, u"PdfWidgets"_s})
        EXPECT_NOTHING_WRONG(qtPartOutside(house(), part, window));
}

TEST(Floors, aStrangeQtPartIsFound)
{
    const QList<Source> made{
        sourceFrom(u"workflow/a.cpp"_s, u"#include <QSqlQuery>\n"_s),
        sourceFrom(u"documents/a.cpp"_s, u"#include <QtCharts/QChart>\n#include <QImage>\n"_s),
        sourceFrom(u"app/bagalau_cli.cpp"_s, u"#include <QApplication>\n"_s),
    };
    EXPECT_EQ(qtPartOutside(made, u"Sql"_s, {u"store/"_s}), QStringList{u"workflow/a.cpp -> QSqlQuery"_s});
    EXPECT_EQ(qtPartOutside(made, u"Charts"_s, {}), QStringList{u"documents/a.cpp -> QtCharts/QChart"_s});
    EXPECT_EQ(qtPartOutside(made, u"Widgets"_s, {u"app/bagalau.cpp"_s}),
              QStringList{u"app/bagalau_cli.cpp -> QApplication"_s});
}

TEST(Numbers, noFloatingPointWhereScoresAreMade)
{
    EXPECT_NOTHING_WRONG(floatingPoint(house(), {u"scoring"_s, u"domain"_s}));
}

TEST(Numbers, aFloatingPointWordIsFoundAndACommentIsNot)
{
    const QList<Source> made{
        sourceFrom(u"domain/a.h"_s, u"// a double\n/* float */ const char* word = \"double\"; int doubled;\n"_s),
        sourceFrom(u"domain/b.h"_s, u"int n = 1'000; double x;\n"_s),
        sourceFrom(u"documents/c.h"_s, u"double x;\n"_s),
    };
    EXPECT_EQ(floatingPoint(made, {u"domain"_s}), QStringList{u"domain/b.h: double"_s});
}

TEST(Files, noneIsLongerThanSixHundredLines)
{
    EXPECT_NOTHING_WRONG(longerThan(house(), 600));
    EXPECT_NOTHING_WRONG(longerThan(sourcesUnder(u"tests"_s), 600));
    EXPECT_EQ(longerThan({sourceFrom(u"base/a.cpp"_s, QString(601, u'\n'))}, 600),
              QStringList{u"base/a.cpp: 601 lines"_s});
}

TEST(Sql, isSpokenInTheStoreOnly)
{
    EXPECT_NOTHING_WRONG(sqlOutsideStore(house()));
}

TEST(Sql, aStatementElsewhereIsFound)
{
    const QList<Source> made{
        sourceFrom(u"workflow/a.cpp"_s, u"run(\"SELECT id FROM report\"); tell(\"Select a body\"); // SELECT 1\n"_s),
        sourceFrom(u"cli/b.cpp"_s, u"const auto sql = uR\"(\nDELETE FROM report)\"_s;\n"_s),
        sourceFrom(u"store/c.cpp"_s, u"run(\"SELECT id FROM report\");\n"_s),
    };
    EXPECT_EQ(sqlOutsideStore(made),
              (QStringList{u"workflow/a.cpp: SELECT id FROM report"_s, u"cli/b.cpp: \nDELETE FROM report"_s}));
}

} // namespace bagalau::tests
