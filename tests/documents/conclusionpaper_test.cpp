#include "documents/papers.h"
#include "samples.h"
#include "support/print.h"
#include "tools.h"

#include <gtest/gtest.h>

using namespace bagalau;
using namespace bagalau::tests;
using namespace Qt::StringLiterals;

namespace {

// A conclusion on an invented block with two directions; penalties of the block and of the first direction.
class ConclusionPaper : public ::testing::TestWithParam<base::Language>
{
protected:
    ConclusionPaper()
    {
        m_edition.directionNames = {{u"one"_s, {u"Бірінші бағыт"_s, u"Первое направление"_s}},
                                    {u"two"_s, {u"Екінші бағыт"_s, u"Второе направление"_s}}};
        m_variant.directions = {{u"one"_s, {}, {}, {}}, {u"two"_s, {}, {}, {}}};
        m_assessment.score = base::Number(80);
        m_assessment.beforePenalty = base::Number(82);
        m_assessment.penalty = base::Number(2);
        m_assessment.items = {penalty(u"late"_s, 2, {}), penalty(u"missing"_s, 0, {}),
                              penalty(u"unreliable"_s, 3, u"one"_s), penalty(u"incomplete"_s, 0, u"two"_s)};
    }
    static domain::AssessmentItem penalty(const QString& name, int points, const QString& direction)
    {
        domain::AssessmentItem item;
        item.id = name;
        item.name = {name + u"kk"_s, name + u"ru"_s};
        item.points = base::Number(points);
        item.penalty = true;
        item.direction = direction;
        return item;
    }
    documents::Document paper(const QString& excluded = {}, const base::Bilingual& passedTo = {}) const
    {
        documents::ConclusionContent content;
        content.number = u"1-2017/001"_s;
        content.issued = QDate(2018, 4, 12);
        content.body = {u"Ойдан шығарылған орган"_s, u"Вымышленный орган"_s};
        content.excludedActivity = excluded;
        content.passedTo = passedTo;
        content.year = 2017;
        content.edition = &m_edition;
        content.variant = &m_variant;
        content.assessment = &m_assessment;
        content.inputs = &m_inputs;
        return documents::conclusionPaper(content, GetParam());
    }
    QString text(const documents::Document& document) const { return wordsOf(document).join(u' '); }
    QString in(const QString& kk, const QString& ru) const { return GetParam() == base::Language::Kk ? kk : ru; }

    domain::Edition m_edition;
    domain::Variant m_variant;
    domain::Inputs m_inputs;
    domain::Assessment m_assessment;
};

INSTANTIATE_TEST_SUITE_P(BothLanguages, ConclusionPaper, ::testing::Values(base::Language::Kk, base::Language::Ru),
                         languageName);

TEST_P(ConclusionPaper, ofASuccessorShowsWhatItSaysOtherwise)
{
    documents::ConclusionContent content;
    content.edition = &m_edition;
    content.variant = &m_variant;
    content.assessment = &m_assessment;
    content.inputs = &m_inputs;
    content.replaces = u"1-2017/001"_s;
    const QString without = text(documents::conclusionPaper(content, GetParam()));
    EXPECT_FALSE(without.contains(in(u"Не өзгерді"_s, u"Что изменено"_s)));
    content.changes = {{{u"Жалпы балл"_s, u"Общий балл"_s}, {u"сонда"_s}, {u"енді"_s}}};
    const QString all = text(documents::conclusionPaper(content, GetParam()));
    const qsizetype replaced = all.indexOf(in(u"Түзетілген қорытынды"_s, u"Скорректированное заключение"_s)),
                    head = all.indexOf(in(u"Не өзгерді"_s, u"Что изменено"_s)), before = all.indexOf(u"сонда"_s),
                    after = all.indexOf(u"енді"_s);
    EXPECT_GE(replaced, 0) << all.toStdString();
    EXPECT_LT(replaced, head);
    EXPECT_LT(head, before);
    EXPECT_LT(before, after);
}

TEST_P(ConclusionPaper, listsPenaltiesOfTheBlockAndOfEachDirectionApart)
{
    const QString all = text(paper());
    const QString tail = in(u"kk"_s, u"ru"_s);
    const qsizetype block = all.indexOf(u"late"_s + tail),
                    total = all.indexOf(in(u"Шегерім барлығы"_s, u"Вычет всего"_s)),
                    score = all.indexOf(in(u"Жалпы балл"_s, u"Общий балл"_s)),
                    direction = all.indexOf(in(u"Бірінші бағыт"_s, u"Первое направление"_s)),
                    own = all.indexOf(u"unreliable"_s + tail);
    EXPECT_GT(block, 0) << all.toStdString();
    EXPECT_LT(block, total) << "the deductions of the block add up to the total below them";
    EXPECT_LT(total, score);
    EXPECT_LT(score, direction) << "what a direction took off is in its own result";
    EXPECT_LT(direction, own);
    EXPECT_FALSE(all.contains(u"missing"_s)) << "nothing was taken off";
    EXPECT_FALSE(all.contains(in(u"Екінші бағыт"_s, u"Второе направление"_s))) << "no heading over nothing";
}

TEST_P(ConclusionPaper, namesExcludedActivityAndWhoGetsTheResultsOfAReorganisedBody)
{
    const QString excluded = in(u"құқық қорғау қызметі"_s, u"правоохранительная деятельность"_s);
    const base::Bilingual successor{u"Ойдан шығарылған мирасқор"_s, u"Вымышленный преемник"_s};
    EXPECT_FALSE(text(paper()).contains(excluded));
    const QString all = text(paper(u"law-enforcement"_s, successor));
    EXPECT_TRUE(all.contains(excluded)) << all.toStdString();
    EXPECT_TRUE(all.contains(successor.in(GetParam()))) << all.toStdString();
    EXPECT_TRUE(all.contains(in(u"ұсынымдар ретінде"_s, u"как рекомендации"_s))) << all.toStdString();
}

} // namespace
