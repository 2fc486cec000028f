#include "workflow/conclusionpaper.h"

#include "support/office.h"
#include "workflow/papercontent.h"
#include "workflow/papertemplates.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

QString flat(const documents::Runs& runs)
{
    QString all;
    for (const documents::Run& run : runs)
        all += run.text;
    return all;
}

// What a paper says, a line for each paragraph, item and row.
QStringList linesOf(const documents::Document& paper)
{
    QStringList lines;
    for (const documents::Block& block : paper.blocks) {
        if (const auto* heading = std::get_if<documents::Heading>(&block))
            lines << heading->text;
        if (const auto* paragraph = std::get_if<documents::Paragraph>(&block))
            lines << flat(paragraph->runs);
        if (const auto* list = std::get_if<documents::ListItems>(&block))
            for (const documents::Runs& item : list->items)
                lines << u"• "_s + flat(item);
        if (const auto* table = std::get_if<documents::Table>(&block))
            for (const documents::Row& row : table->rows) {
                QStringList cells;
                for (const documents::Cell& cell : row.cells)
                    for (const documents::Runs& runs : cell.paragraphs)
                        cells << flat(runs);
                lines << cells.join(u" | "_s);
            }
    }
    return lines;
}

// A conclusion on an invented block with two directions; penalties of the block and of the first direction.
class ConclusionPaper : public ::testing::TestWithParam<base::Language>
{
protected:
    ConclusionPaper()
    {
        plan.edition.directionNames = {{u"one"_s, {u"Бірінші бағыт"_s, u"Первое направление"_s}},
                                       {u"two"_s, {u"Екінші бағыт"_s, u"Второе направление"_s}}};
        plan.edition.blockName = {u"Ойдан шығарылған блок"_s, u"Вымышленный блок"_s};
        plan.edition.title = {u"Әдістеме"_s, u"Методика"_s};
        domain::Variant variant;
        variant.id = plan.variant = u"v"_s;
        variant.directions = {{u"one"_s, {}, {}, {}}, {u"two"_s, {}, {}, {}}};
        plan.edition.variants = {variant};
        plan.bodyName = {u"Ойдан шығарылған орган"_s, u"Вымышленный орган"_s};
        plan.authority = {u"Ойдан шығарылған бағалаушы"_s, u"Вымышленный оценивающий"_s};
        plan.number = u"1-2017/001"_s;
        plan.issued = QDate(2018, 4, 12);
        plan.year = 2017;
        plan.assessment.score = base::Number(80);
        plan.assessment.beforePenalty = base::Number(82);
        plan.assessment.penalty = base::Number(2);
        plan.assessment.items = {penalty(u"late"_s, 2, {}), penalty(u"missing"_s, 0, {}),
                                 penalty(u"unreliable"_s, 3, u"one"_s), penalty(u"incomplete"_s, 0, u"two"_s)};
    }
    static domain::AssessmentItem penalty(const QString& name, int points, const QString& direction)
    {
        domain::AssessmentItem item;
        item.id = name;
        item.name = {name + u"-kk"_s, name + u"-ru"_s};
        item.points = base::Number(points);
        item.penalty = true;
        item.direction = direction;
        return item;
    }
    QStringList lines() const
    {
        return linesOf(documents::composePaper(workflow::paperTemplate(plan.papers, workflow::conclusionTemplate(plan)),
                                               workflow::conclusionData(plan), {}, GetParam()));
    }
    QString in(const QString& kk, const QString& ru) const { return GetParam() == base::Language::Kk ? kk : ru; }
    QString tail() const { return in(u"-kk"_s, u"-ru"_s); }

    workflow::ConclusionPlan plan;
};

INSTANTIATE_TEST_SUITE_P(BothLanguages, ConclusionPaper, ::testing::Values(base::Language::Kk, base::Language::Ru),
                         [](const auto& one) { return base::languageCode(one.param).toStdString(); });

TEST_P(ConclusionPaper, listsPenaltiesOfTheBlockAndOfEachDirectionApart)
{
    const QStringList all = lines();
    const qsizetype block = all.indexOf(u"late"_s + tail() + u" | −2,00"_s),
                    total = all.indexOf(in(u"Шегерім, барлығы | −2,00"_s, u"Вычет, всего | −2,00"_s)),
                    score = all.indexOf(in(u"Жалпы балл | 80,00"_s, u"Общий балл | 80,00"_s)),
                    direction =
                        all.indexOf(in(u"Бағыт нәтижесінде есепке алынған шегерім балдары: Бірінші бағыт"_s,
                                       u"Баллы вычета, учтенные в результате направления: Первое направление"_s)),
                    own = all.indexOf(u"unreliable"_s + tail() + u" | −3,00"_s);
    EXPECT_GT(block, 0) << all.join(u'\n').toStdString();
    EXPECT_LT(block, total) << "the deductions of the block add up to the total below them";
    EXPECT_LT(total, score);
    EXPECT_LT(score, direction) << "what a direction took off is in its own result";
    EXPECT_LT(direction, own);
    const QString text = all.join(u'\n');
    EXPECT_FALSE(text.contains(u"missing"_s)) << "nothing was taken off";
    EXPECT_FALSE(text.contains(in(u"Екінші бағыт"_s, u"Второе направление"_s))) << "no heading over nothing";
}

TEST_P(ConclusionPaper, namesExcludedActivityAndWhoGetsTheResultsOfAReorganisedBody)
{
    const QString excluded = in(u"құқық қорғау қызметі"_s, u"правоохранительная деятельность"_s);
    EXPECT_FALSE(lines().join(u'\n').contains(excluded));
    plan.excludedActivity = u"law-enforcement"_s;
    plan.passedTo = {u"Ойдан шығарылған мирасқор"_s, u"Вымышленный преемник"_s};
    const QString all = lines().join(u'\n');
    EXPECT_TRUE(all.contains(excluded)) << all.toStdString();
    EXPECT_TRUE(all.contains(plan.passedTo.in(GetParam()))) << all.toStdString();
    EXPECT_TRUE(all.contains(in(u"ұсынымдар ретінде"_s, u"как рекомендации"_s))) << all.toStdString();
}

TEST_P(ConclusionPaper, onADirectionHasItsResultAndNoScoreOfTheBlock)
{
    plan.directions = {u"one"_s};
    plan.assessment.score.reset();
    plan.assessment.directions = {{u"one"_s, base::Number(40), base::Number(3), base::Number(37)}};
    const QStringList all = lines();
    const QString text = all.join(u'\n');
    EXPECT_TRUE(all.first().contains(in(u"«Бірінші бағыт» бағыты"_s, u"по направлению «Первое направление»"_s)))
        << all.first().toStdString();
    EXPECT_TRUE(all.contains(in(u"Бағыттың балы | 37,00"_s, u"Балл направления | 37,00"_s))) << text.toStdString();
    EXPECT_TRUE(all.contains(in(u"Шегерімге дейінгі балл | 40,00"_s, u"Балл до вычета | 40,00"_s)));
    EXPECT_FALSE(text.contains(in(u"Жалпы балл"_s, u"Общий балл"_s)));
    EXPECT_FALSE(text.contains(in(u"Екінші бағыт"_s, u"Второе направление"_s)));
}

TEST_P(ConclusionPaper, textsOfOfficialsKeepTheirFormAndTheirFieldsFollowTheNumbers)
{
    plan.texts[u"findings"_s] = {u"Балл **{score}** болды.\n- бірінші\n- екінші"_s,
                                 u"Балл составил **{score}**.\n- первое\n- второе"_s};
    const documents::Document paper = documents::composePaper(workflow::paperTemplate(plan.papers, u"conclusion"_s),
                                                              workflow::conclusionData(plan), {}, GetParam());
    const auto found = std::find_if(paper.blocks.begin(), paper.blocks.end(), [](const documents::Block& block) {
        const auto* paragraph = std::get_if<documents::Paragraph>(&block);
        return paragraph && paragraph->runs.size() == 3;
    });
    ASSERT_NE(found, paper.blocks.end());
    EXPECT_EQ(std::get<documents::Paragraph>(*found).runs[1], documents::Run(u"80,00"_s, true));
    EXPECT_EQ(std::get<documents::ListItems>(*(found + 1)).items.size(), 2);
}

TEST(ConclusionTemplate, ofTheOfficeIsUsedAndGivenBack)
{
    Office office;
    const QByteArray shipped = workflow::shippedTemplate(u"conclusion"_s);
    const QList<workflow::TemplateText> texts = workflow::templateTexts(shipped);
    const auto title = std::find_if(texts.begin(), texts.end(), [](const workflow::TemplateText& one) {
        return one.text.ru == u"1. Результаты оценки"_s;
    });
    ASSERT_NE(title, texts.end());
    const QByteArray own =
        workflow::withText(shipped, title->path, {u"1. Біздің нәтижелер"_s, u"1. Наши результаты"_s});
    EXPECT_EQ(problemOf([&] { workflow::useTemplate(*office.session, u"conclusion"_s, own, office.assessor); }),
              u"right.role"_s);
    workflow::useTemplate(*office.session, u"conclusion"_s, own, office.head);
    workflow::PaperOffice papers = workflow::paperOffice(*office.session);
    EXPECT_EQ(workflow::paperTemplate(papers, u"conclusion"_s).blocks.size(),
              workflow::paperTemplate({}, u"conclusion"_s).blocks.size());
    EXPECT_EQ(workflow::templateBytes(papers, u"conclusion"_s), own);
    workflow::dropTemplate(*office.session, u"conclusion"_s, office.head);
    papers = workflow::paperOffice(*office.session);
    EXPECT_EQ(workflow::templateBytes(papers, u"conclusion"_s), shipped);
}

TEST(ConclusionTemplate, withAnUnknownFieldIsRefusedWithItsPlace)
{
    Office office;
    const QByteArray wrong = workflow::withText(workflow::shippedTemplate(u"conclusion"_s), u"title"_s,
                                                {u"Қорытынды {нөмір}"_s, u"Заключение {number}"_s});
    QString said;
    try {
        workflow::useTemplate(*office.session, u"conclusion"_s, wrong, office.head);
    } catch (const base::Problem& problem) {
        said = problem.text(base::Language::En);
        EXPECT_EQ(problem.message().code, u"template.faults"_s);
    }
    EXPECT_TRUE(said.contains(u"title/kk"_s) && said.contains(u"нөмір"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"title: "_s)) << "the sides do not name the same fields";
    EXPECT_TRUE(workflow::paperOffice(*office.session).own.isEmpty()) << "nothing was kept";
}

TEST(ConclusionTemplate, ofAnotherPaperIsRefusedAlsoWhenSomebodyPutItIntoTheStore)
{
    const workflow::PaperOffice edited{{}, {{u"conclusion"_s, workflow::shippedTemplate(u"query"_s)}}};
    EXPECT_EQ(problemOf([&] { workflow::paperTemplate(edited, u"conclusion"_s); }), u"papers.template"_s);
}

TEST(PaperNumbers, followThePatternOfTheOffice)
{
    EXPECT_EQ(workflow::paperNumber(u"{block}-{year}/{###}"_s, 2, 2017, 7), u"2-2017/007"_s);
    EXPECT_EQ(workflow::paperNumber(u"05-{#}/{block}"_s, 2, 2017, 12), u"05-12/2"_s);
    Office office;
    workflow::PaperSettings settings;
    for (const QString& pattern : {u"{year}"_s, u"{block}-{###"_s, u"{###}"_s, u"{block}"_s}) {
        settings.numbering = pattern;
        EXPECT_EQ(problemOf([&] { workflow::savePaperSettings(*office.session, settings, office.head); }),
                  u"papers.numbering"_s)
            << pattern.toStdString();
    }
    settings.numbering = u"05-{block}/{####}"_s;
    settings.head = {u"Ойдан шығарылған басқарма"_s, {}};
    EXPECT_EQ(problemOf([&] { workflow::savePaperSettings(*office.session, settings, office.head); }),
              u"papers.letterhead"_s);
    settings.head.ru = u"Вымышленное управление"_s;
    settings.left = 70;
    EXPECT_EQ(problemOf([&] { workflow::savePaperSettings(*office.session, settings, office.head); }),
              u"papers.range"_s);
    settings.left = 30;
    workflow::savePaperSettings(*office.session, settings, office.head);
    EXPECT_EQ(workflow::paperOffice(*office.session).settings, settings);
    office.load(u"agriculture"_s);
    office.accept(u"agriculture"_s);
    office.review(u"agriculture"_s);
    EXPECT_EQ(workflow::planConclusion(*office.session, u"agriculture"_s, office.block).number, u"05-1/0001"_s);
}

TEST(PaperPictures, areReadWithinABoundOnly)
{
    const Folder folder;
    const QString large = folder.path(u"үлкен.png"_s);
    QFile file(large);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.resize(200 * 1024 * 1024));
    file.close();
    EXPECT_EQ(problemOf([&] { workflow::readEmblem(large); }), u"archive.too-large"_s);
    EXPECT_EQ(problemOf([&] { workflow::readEmblem(folder.write(u"сурет.png"_s, "жоқ")); }), u"papers.picture"_s);
}

} // namespace
