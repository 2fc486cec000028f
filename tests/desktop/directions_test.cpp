#include "desktop/reports/reportspage.h"
#include "desktop/scoring/explanation.h"
#include "desktop/scoring/scoringpage.h"
#include "office.h"
#include "support/examples.h"
#include "workflow/assessments.h"
#include "workflow/views.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

// Offices that score directions of a block: what the window shows them.
namespace bagalau::tests {

namespace {

const QString body = u"agriculture"_s, block = u"interaction"_s;

class Directions : public ::testing::TestWithParam<base::Language>
{
protected:
    Directions() : m_office(GetParam(), {u"informatisation"_s, u"legal-statistics"_s})
    {
        m_office.workspace.setBlock(block);
        establishExample(m_office.session(), body, block, u"Айгүл Ә."_s);
    }
    QString suffix() const { return GetParam() == base::Language::Kk ? u"-kk"_s : u"-ru"_s; }

    Office m_office;
};

TEST_P(Directions, ofOtherOfficesAreLeftOpenAndOwnOnesHaveTheirScore)
{
    const domain::Assessment got = workflow::assessmentOf(m_office.session(), body, block);
    EXPECT_FALSE(got.score.has_value()) << "the services are scored by another office";
    ASSERT_EQ(got.directions.size(), 2);
    for (const domain::DirectionResult& one : got.directions)
        EXPECT_EQ(one.score->toFixed(2), one.id == u"complaints"_s ? u"87.17"_s : u"91.81"_s) << one.id.toStdString();
    EXPECT_TRUE(got.findings.isEmpty());
    desktop::ScoringPage page(m_office.workspace);
    page.resize(1166, 640);
    page.show();
    page.showBody(body);
    page.refresh();
    auto* tree = child<QTreeView>(page, "assessmentTree");
    tree->expandToDepth(1);
    picture(page, u"directions-scoring"_s + suffix());
}

TEST_P(Directions, openTheirNumbersIntoFormulasWithValuesAndOpenPoints)
{
    domain::Inputs inputs = workflow::inputsOf(m_office.session(), body, block);
    const desktop::Calculation calculation(m_office.session().editionOf(block),
                                           m_office.session().variantOf(body, block).id, inputs,
                                           workflow::assessmentWith(m_office.session(), body, block, inputs));
    const QString html = desktop::explain(calculation, u"R1"_s, {{}, GetParam()});
    EXPECT_TRUE(html.contains(u"40 − 18 / 1\u00a0200 × 100"_s)) << html.toStdString();
    EXPECT_TRUE(html.contains(u"<b>38,5</b>"_s)) << html.toStdString();
    EXPECT_TRUE(html.contains(u"◇"_s)) << "the form of the rate is reconstructed";
    const domain::Setting* form = calculation.edition().setting(u"rate_form"_s);
    EXPECT_TRUE(html.contains(form->note.in(GetParam()).toHtmlEscaped()));
    const QString share = desktop::explain(calculation, u"R3"_s, {{}, GetParam()});
    EXPECT_TRUE(share.contains(u"9,1667"_s)) << share.toStdString();
}

TEST_P(Directions, giveTheirBlankFormsFromTheReportsPage)
{
    desktop::ReportsPage page(m_office.workspace);
    page.resize(1166, 640);
    page.show();
    page.showBody(body);
    page.refresh();
    m_office.prompts.folder = m_office.folder.path(u"бос нысандар"_s);
    child<QPushButton>(page, "blankForms")->click();
    EXPECT_TRUE(m_office.prompts.problems.isEmpty());
    const QStringList written = QDir(m_office.prompts.folder).entryList({u"*.xlsx"_s});
    EXPECT_EQ(written.size(), 3) << written.join(u' ').toStdString();
    EXPECT_TRUE(child<QLabel>(page, "notice")->text().contains(written.first()));
    picture(page, u"directions-reports"_s + suffix());
}

INSTANTIATE_TEST_SUITE_P(InBothLanguages, Directions, ::testing::Values(base::Language::Kk, base::Language::Ru),
                         [](const auto& info) { return info.param == base::Language::Kk ? "kk" : "ru"; });

} // namespace

} // namespace bagalau::tests
