#include "appealoffice.h"
#include "desktop/common/shownrows.h"
#include "desktop/common/tableexporter.h"
#include "desktop/comparison/comparisonpage.h"
#include "desktop/overview/overviewpage.h"
#include "desktop/scoring/scoringpage.h"

#include <QAction>
#include <QCalendarWidget>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>

namespace bagalau::tests {

namespace {

using domain::ShownCell;

QString words(const ShownCell& cell)
{
    const auto* found = std::get_if<QString>(&cell);
    return found ? *found : u"<no text>"_s;
}

QStandardItem* item(const QString& text, bool number = false)
{
    auto* made = new QStandardItem(text);
    if (number)
        made->setTextAlignment(Qt::AlignRight);
    return made;
}

QAction* exportAction(const QWidget& view)
{
    for (QAction* action : view.actions())
        if (action->objectName() == u"exportTableAction"_s)
            return action;
    return nullptr;
}

struct Shown
{
    Shown()
    {
        model.setHorizontalHeaderLabels({u"Атауы"_s, u"Балл"_s, u"Жасырын"_s, u"Белгі"_s});
        const auto row = [this](const QString& name, const QString& points, const QString& sign, const QString& said) {
            auto* last = item(sign);
            last->setData(said, Qt::AccessibleTextRole);
            model.appendRow({item(name), item(points, true), item(u"x"_s), last});
        };
        row(u"Б"_s, u"2,50"_s, u"✓"_s, u"Белгі: дайын"_s);
        row(u"А"_s, u"10,00"_s, u"○"_s, u"Белгі: жоқ"_s);
        row(u"=В"_s, u"–"_s, u"!"_s, {});
        proxy.setSourceModel(&model);
        view.setModel(&proxy);
    }

    QStandardItemModel model;
    QSortFilterProxyModel proxy;
    QTableView view;
};

} // namespace

TEST(ShownRows, areThoseThatAreSeenInTheirOrder)
{
    Shown shown;
    shown.view.sortByColumn(0, Qt::AscendingOrder);
    shown.view.hideColumn(2);
    shown.view.horizontalHeader()->moveSection(1, 0);
    const domain::ShownTable table = desktop::shownRows(shown.view);
    EXPECT_EQ(table.headings, (QStringList{u"Балл"_s, u"Атауы"_s, u"Белгі"_s}));
    ASSERT_EQ(table.rows.size(), 3);
    EXPECT_EQ(words(table.rows[0].cells[1]), u"=В"_s);
    EXPECT_EQ(words(table.rows[0].cells[0]), u"–"_s);
    EXPECT_EQ(words(table.rows[1].cells[1]), u"А"_s);
    EXPECT_EQ(std::get<domain::ShownNumber>(table.rows[1].cells[0]).value, base::Number(10));
    EXPECT_EQ(words(table.rows[2].cells[2]), u"дайын"_s) << "a sign alone says what it means";
    EXPECT_EQ(words(table.rows[0].cells[2]), u"!"_s) << "where nothing says more the sign stays";
    shown.proxy.setFilterFixedString(u"А"_s);
    EXPECT_EQ(desktop::shownRows(shown.view).rows.size(), 1);
    shown.proxy.setFilterFixedString({});
    shown.view.hideRow(1);
    EXPECT_EQ(desktop::shownRows(shown.view).rows.size(), 2);
}

TEST(ShownRows, ofATreeAreTheOpenBranches)
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({u"Атауы"_s});
    auto* top = item(u"Бөлім"_s);
    top->appendRow(item(u"Ішкі"_s));
    model.appendRow(top);
    model.appendRow(item(u"Соңғы"_s));
    QTreeView view;
    view.setModel(&model);
    EXPECT_EQ(desktop::shownRows(view).rows.size(), 2);
    view.expandAll();
    const domain::ShownTable table = desktop::shownRows(view);
    ASSERT_EQ(table.rows.size(), 3);
    EXPECT_EQ(table.rows[1].depth, 1);
    EXPECT_EQ(words(table.rows[1].cells[0]), u"Ішкі"_s);
}

TEST(TableExporter, meetsEveryTableAndTreeAndNoCalendar)
{
    AppealOffice office;
    desktop::TableExporter exporter(office.workspace);
    desktop::ScoringPage scoring(office.workspace);
    desktop::OverviewPage overview(office.workspace);
    QCalendarWidget calendar;
    for (QWidget* widget :
         {static_cast<QWidget*>(&scoring), static_cast<QWidget*>(&overview), static_cast<QWidget*>(&calendar)})
        widget->show();
    const auto* tree = child<QTreeView>(scoring, "assessmentTree");
    ASSERT_TRUE(exportAction(*tree));
    EXPECT_EQ(tree->contextMenuPolicy(), Qt::CustomContextMenu) << "its own menu takes the action in";
    const auto* table = child<QTableView>(overview, "bodyTable");
    ASSERT_TRUE(exportAction(*table));
    EXPECT_EQ(exportAction(*table)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    EXPECT_EQ(table->contextMenuPolicy(), Qt::ActionsContextMenu);
    for (const QTableView* view : calendar.findChildren<QTableView*>())
        EXPECT_FALSE(exportAction(*view));
}

TEST(TableExporter, writesWhatIsShownWhereThePersonSaysAndTellsIt)
{
    AppealOffice office;
    desktop::TableExporter exporter(office.workspace);
    desktop::OverviewPage overview(office.workspace);
    showAsInWindow(overview);
    auto* table = child<QTableView>(overview, "bodyTable");
    QSignalSpy said(&exporter, &desktop::TableExporter::said);

    exportAction(*table)->trigger(); // no place was chosen
    EXPECT_TRUE(office.prompts.problems.isEmpty());

    office.prompts.save = office.folder.path(u"кесте.xlsx"_s);
    overview.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&overview));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(said.wait(20000));
    EXPECT_TRUE(said[0][0].toString().contains(u"кесте.xlsx"_s));
    EXPECT_TRUE(bytesOf(office.prompts.save).startsWith("PK"));

    office.prompts.save = office.folder.path(u"жоқ/кесте.xlsx"_s);
    exportAction(*table)->trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !office.prompts.problems.isEmpty(); }, 20000));
    EXPECT_FALSE(QFile::exists(office.prompts.save));
}

TEST(ComparisonPage, allResultsAreSavedAsOneTable)
{
    AppealOffice office;
    desktop::ComparisonPage page(office.workspace);
    showAsInWindow(page);
    office.prompts.save = office.folder.path(u"нәтиже.xlsx"_s);
    child<QPushButton>(page, "resultsButton")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(office.prompts.save); }, 20000));
    EXPECT_TRUE(bytesOf(office.prompts.save).startsWith("PK"));
    picture(page, u"comparison-results"_s);
}

} // namespace bagalau::tests
