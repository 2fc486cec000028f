#include "desktop/bodies/bodylist.h"
#include "desktop/conclusions/conclusionspage.h"
#include "desktop/overview/bodymatrixmodel.h"
#include "desktop/overview/overviewpage.h"
#include "desktop/shell/languages.h"
#include "office.h"
#include "support/print.h"
#include "workflow/acceptvalues.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTableView>

// What the window shows of bodies that were reorganised: an invented one of each kind.
namespace bagalau::tests {

namespace {

class ReorganisedInWindow : public ::testing::TestWithParam<base::Language>
{
protected:
    ReorganisedInWindow()
    {
        auto library = std::make_shared<workflow::Library>(workflow::Library::shipped());
        for (const auto& [id, date] : {std::pair{m_within, QDate(2017, 3, 1)}, std::pair{m_analysed, QDate(2017, 9, 1)},
                                       std::pair{m_passed, QDate(2018, 1, 20)}}) {
            domain::Reorganisation one;
            one.date = date;
            one.kind = u"merged"_s;
            one.from = id;
            one.to = QStringList{u"agriculture"_s};
            one.act = {u"Ойдан шығарылған жарлық"_s, u"Вымышленный указ"_s};
            library->registers.succession.all << one;
        }
        m_environment.library = library;
        const QString path = m_folder.path(u"кеңсе.bagalau"_s);
        workflow::createStore(path, {u"planning"_s, u"budget"_s}, 2017, m_environment);
        auto session = std::make_unique<workflow::Session>(path, workflow::Session::Mode::Write, m_environment);
        workflow::addOfficial(*session, {{}, u"Айгүл Ә."_s, u"assessor"_s, {}}, {});
        workflow::setStage(*session, 1, QDate(2018, 2, 20), u"Айгүл Ә."_s);
        m_workspace.setLanguage(GetParam());
        m_workspace.open(std::move(session));
        m_workspace.setOfficial(u"Айгүл Ә."_s);
        m_workspace.setBlock(m_workspace.session()->library().procedure.blocks.first().id);
        m_languages.use(GetParam());
    }
    ~ReorganisedInWindow() override { m_languages.use(base::Language::En); }

    workflow::BodyStatus status(const QString& id) const
    {
        for (const workflow::BodyStatus& one : workflow::bodyStatuses(*m_workspace.session(), m_workspace.block()))
            if (one.body.id == id)
                return one;
        return {};
    }
    QString suffix() const { return GetParam() == base::Language::Kk ? u"-kk"_s : u"-ru"_s; }
    QString word(const char16_t* kk, const char16_t* ru) const
    {
        return QString::fromUtf16(GetParam() == base::Language::Kk ? kk : ru);
    }

    const QString m_within = u"energy"_s, m_analysed = u"education"_s, m_passed = u"health"_s;
    Folder m_folder;
    GivenAnswers m_prompts;
    workflow::Environment m_environment{std::make_shared<base::SetClock>(QDateTime(QDate(2018, 2, 10), QTime(10, 0))),
                                        std::make_shared<base::RandomIds>()};
    desktop::Languages m_languages;
    desktop::Workspace m_workspace{m_environment, m_prompts};
};

TEST_P(ReorganisedInWindow, theOverviewSaysInALineWhatBecomesOfEach)
{
    desktop::OverviewPage page(m_workspace);
    page.resize(1166, 640);
    page.show();
    page.refresh();
    const auto* label = child<QLabel>(page, "reorganisedLabel");
    EXPECT_TRUE(label->isVisible());
    EXPECT_EQ(label->text().count(u'\n'), 2) << label->text().toStdString();
    for (const char16_t* clause : {u"53", u"54", u"55"})
        EXPECT_TRUE(label->text().contains(QString::fromUtf16(clause))) << label->text().toStdString();
    EXPECT_TRUE(label->text().contains(word(u"Ауыл шаруашылығы министрлігі", u"Министерство сельского хозяйства")));
    picture(page, u"reorganised-overview"_s + suffix());
}

TEST_P(ReorganisedInWindow, theListOfBodiesSaysItBelowTheName)
{
    desktop::BodyListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(workflow::bodyStatuses(*m_workspace.session(), m_workspace.block()), GetParam());
    int said = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const QString id = index.data(desktop::BodyListModel::IdRole).toString();
        const QString detail = index.data(desktop::BodyListModel::DetailRole).toString();
        const workflow::BodyStatus* one = model.body(id);
        EXPECT_EQ(detail.contains(one->note ? base::render(*one->note, GetParam()) : u"\n"_s), one->note.has_value());
        said += one->note ? 1 : 0;
        EXPECT_EQ(index.data(desktop::BodyListModel::RefusedRole).toBool(), one->refusal.has_value());
    }
    EXPECT_EQ(said, 3);
    EXPECT_TRUE(model.body(m_within)->refusal.has_value());
    EXPECT_FALSE(model.body(m_analysed)->refusal.has_value());
}

TEST_P(ReorganisedInWindow, theMatrixOffersNoConclusionOfWhatIsOnlyAnalysed)
{
    desktop::BodyMatrixModel model(m_workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    workflow::BodyStatus one = status(m_analysed);
    one.progress = workflow::Progress::Reviewed;
    workflow::BodyStatus whole = status(m_passed);
    whole.progress = workflow::Progress::Reviewed;
    model.load({one, whole});
    using Model = desktop::BodyMatrixModel;
    EXPECT_EQ(model.index(0, Model::Conclusion).data(Model::ToneRole).toInt(), int(desktop::Tone::Quiet));
    EXPECT_EQ(model.index(1, Model::Conclusion).data(Model::ToneRole).toInt(), int(desktop::Tone::Next));
    EXPECT_TRUE(model.index(0, Model::Name).data(Qt::ToolTipRole).toString().contains(u"54"_s));
}

TEST_P(ReorganisedInWindow, thePageOfConclusionsSaysWhyThereIsNone)
{
    workflow::acceptValues(*m_workspace.session(), m_analysed, m_workspace.block(),
                           {{u"absent"_s, domain::Value(true), {}}}, u"Айгүл Ә."_s);
    desktop::ConclusionsPage page(m_workspace);
    page.resize(1166, 640);
    page.show();
    page.refresh();
    page.showBody(m_analysed);
    bool said = false;
    for (const QLabel* label : page.findChildren<QLabel*>())
        said = said || (label->isVisible() &&
                        label->text().contains(base::render(*status(m_analysed).noConclusion, GetParam())));
    EXPECT_TRUE(said);
    picture(page, u"reorganised-conclusions"_s + suffix());
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, ReorganisedInWindow, ::testing::Values(base::Language::Kk, base::Language::Ru),
                         [](const auto& info) { return base::languageCode(info.param).toStdString(); });

} // namespace

} // namespace bagalau::tests
