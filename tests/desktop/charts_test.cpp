#include "desktop/charts/chartspanel.h"

#include "appealoffice.h"
#include "desktop/charts/bodychartview.h"
#include "desktop/conclusions/conclusionspage.h"
#include "shellsupport.h"
#include "support/print.h"
#include "workflow/assessments.h"

#include <QAction>
#include <QApplication>
#include <QBarSet>
#include <QChart>
#include <QClipboard>
#include <QGraphicsTextItem>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QScrollArea>
#include <QTabWidget>
#include <gmock/gmock.h>

namespace bagalau::tests {

namespace {

using base::Language;
using desktop::BodyChartView;
using desktop::ChartsPanel;

const QString body = u"agriculture"_s, block = u"goals"_s;

QList<workflow::BodyChart> chartsOf(AppealOffice& office)
{
    QList<workflow::BodyChart> charts =
        workflow::bodyCharts(office.session(), body, block, workflow::assessmentOf(office.session(), body, block));
    charts << workflow::BodyChart{
        u"years"_s, workflow::yearsChart({{2015, base::Number(70)}, {2016, std::nullopt}, {2017, base::Number(90)}})};
    return charts;
}

BodyChartView* view(const QWidget& page, const QString& id)
{
    return page.findChild<BodyChartView*>(u"chart-"_s + id);
}

} // namespace

class ChartsPanelIn : public ::testing::TestWithParam<Language>
{
protected:
    ChartsPanelIn()
    {
        m_office.workspace.setLanguage(GetParam());
        m_panel.attach(m_office.workspace);
        m_panel.show(u"agriculture-goals"_s, chartsOf(m_office));
        m_panel.resize(1000, 1600);
        m_panel.QWidget::show();
    }
    QString suffix() const { return u'-' + base::languageCode(GetParam()); }

    AppealOffice m_office;
    ChartsPanel m_panel;
};

INSTANTIATE_TEST_SUITE_P(BothLanguages, ChartsPanelIn, ::testing::Values(Language::Kk, Language::Ru));

TEST_P(ChartsPanelIn, showsEachChartWithItsNumbersInWords)
{
    picture(m_panel, u"charts"_s + suffix());
    for (const workflow::BodyChart& one : chartsOf(m_office)) {
        const BodyChartView* shown = view(m_panel, one.id);
        ASSERT_TRUE(shown) << one.id.toStdString();
        EXPECT_EQ(shown->accessibleName(), one.data.title.in(GetParam()));
        EXPECT_EQ(shown->accessibleDescription(), workflow::chartWords(one.data, GetParam()).join(u'\n'));
        EXPECT_EQ(shown->focusPolicy(), Qt::StrongFocus);
    }
}

TEST_P(ChartsPanelIn, everyNameAndMarkIsReallyShown)
{
    m_panel.resize(760, 500); // as in a small window: the panel scrolls
    picture(m_panel, u"charts-small"_s + suffix());
    for (const workflow::BodyChart& one : chartsOf(m_office)) {
        QStringList shown;
        for (const QGraphicsItem* item : view(m_panel, one.id)->scene()->items())
            if (const auto* text = dynamic_cast<const QGraphicsTextItem*>(item); text && text->isVisible())
                shown << text->toPlainText().simplified();
        const QString all = shown.join(u'|');
        for (const base::Bilingual& name : one.data.categories)
            EXPECT_TRUE(all.contains(name.in(GetParam()).section(u' ', 0, 2))) << all.toStdString();
        EXPECT_TRUE(shown.contains(one.id == u"years"_s ? u"20"_s : u"0,2"_s)) << all.toStdString();
    }
}

TEST_P(ChartsPanelIn, barsStandFromTheTopInTheOrderOfTheCriteria)
{
    const domain::ChartData profile = chartsOf(m_office).first().data;
    const auto* series =
        qobject_cast<QHorizontalStackedBarSeries*>(view(m_panel, u"profile"_s)->chart()->series().first());
    ASSERT_TRUE(series);
    const QList<QBarSet*> sets = series->barSets();
    ASSERT_EQ(sets.size(), 2);
    for (int i = 0; i < profile.categories.size(); ++i) {
        const auto turned = int(profile.categories.size()) - 1 - i;
        const double points = profile.series[0].values[i]->toFixed(6).toDouble();
        EXPECT_DOUBLE_EQ(sets[0]->at(turned), points);
        EXPECT_NEAR(sets[0]->at(turned) + sets[1]->at(turned), 1, 1e-6) << "up to the maximum";
    }
    const auto* group = qobject_cast<QHorizontalBarSeries*>(view(m_panel, u"group"_s)->chart()->series().first());
    ASSERT_TRUE(group);
    EXPECT_EQ(group->barSets().first()->brush().style(), Qt::BDiagPattern) << "told apart without colour";
}

TEST_P(ChartsPanelIn, aPictureIsCopiedAndSavedAsPapersPrintIt)
{
    BodyChartView* profile = view(m_panel, u"profile"_s);
    QGuiApplication::clipboard()->clear();
    profile->findChild<QAction*>(u"copyChart"_s)->trigger();
    EXPECT_GT(QGuiApplication::clipboard()->image().width(), 1000);
    m_office.prompts.save = m_office.folder.path(u"сурет.svg"_s);
    profile->findChild<QAction*>(u"saveChart"_s)->trigger();
    EXPECT_TRUE(bytesOf(m_office.prompts.save).contains("<svg"));
    m_office.prompts.save = m_office.folder.path(u"сурет.PNG"_s);
    profile->findChild<QAction*>(u"saveChart"_s)->trigger();
    EXPECT_TRUE(bytesOf(m_office.prompts.save).startsWith("\x89PNG"));
    m_office.prompts.save.clear(); // cancelled
    profile->findChild<QAction*>(u"saveChart"_s)->trigger();
    m_office.prompts.save = m_office.folder.write(u"файл"_s, "no folder") + u"/сурет.svg"_s;
    profile->findChild<QAction*>(u"saveChart"_s)->trigger();
    EXPECT_THAT(m_office.prompts.problems, testing::SizeIs(1));
}

TEST_P(ChartsPanelIn, followsTheLanguageAndTheColours)
{
    const Language other = GetParam() == Language::Kk ? Language::Ru : Language::Kk;
    m_office.workspace.setLanguage(other);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&m_panel, &change);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(view(m_panel, u"profile"_s)->accessibleName(), chartsOf(m_office).first().data.title.in(other));

    QPalette dark(QColor(0x20, 0x20, 0x20));
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::WindowText, Qt::white);
    m_panel.setPalette(dark);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    picture(m_panel, u"charts-dark"_s + suffix());
    EXPECT_EQ(view(m_panel, u"profile"_s)->chart()->axes().first()->labelsColor(), QColor(Qt::white));
}

TEST_P(ChartsPanelIn, saysWhenThereIsNothing)
{
    m_panel.show(u"x"_s, {});
    EXPECT_TRUE(child<QScrollArea>(m_panel, "chartsArea")->isHidden());
    EXPECT_FALSE(child<QLabel>(m_panel, "chartsEmpty")->isHidden());
}

TEST(ConclusionsPage, showsTheChartsOfTheChosenBodyAndKeepsTheTab)
{
    AppealOffice office(AppealOffice::assessor());
    desktop::ConclusionsPage page(office.workspace);
    showAsInWindow(page);
    page.showBody(u"national-bank"_s);
    auto* tabs = child<QTabWidget>(page, "detailTabs");
    EXPECT_FALSE(view(page, u"profile"_s)) << "made when somebody looks";
    QWidget* chartsTab = child<QWidget>(page, "chartsTab");
    tabs->setCurrentWidget(chartsTab);
    ASSERT_TRUE(view(page, u"profile"_s));
    picture(page, u"conclusions-charts"_s);
    page.showBody(body); // issued
    EXPECT_EQ(tabs->currentWidget(), chartsTab);
    ASSERT_TRUE(view(page, u"group"_s));
    EXPECT_EQ(view(page, u"group"_s)->accessibleDescription().count(u'\n'), 2);
    page.showBody(u"national-bank"_s);
    EXPECT_EQ(tabs->currentWidget(), chartsTab);
    tabs->setCurrentIndex(0);
    page.showBody(body);
    EXPECT_EQ(tabs->currentIndex(), 1) << "issued: its documents";
}

} // namespace bagalau::tests
