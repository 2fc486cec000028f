#include "support/office.h"
#include "workflow/comparison.h"
#include "workflow/trials.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;
using base::Number;
using domain::Value;
using workflow::Trial;

namespace {

const auto never = [](int, int) { return true; };

class Trials : public ::testing::Test
{
protected:
    Trials()
    {
        for (const char* body : {"agriculture", "health", "education", "energy", "justice"}) {
            m_office.load(QLatin1String(body));
            m_office.accept(QLatin1String(body));
        }
    }
    workflow::TrialResult tried(const Trial& trial, const QString& body = u"agriculture"_s) const
    {
        return workflow::tried(*m_office.session, body, m_office.block, trial);
    }
    QString problem(const Trial& trial) const
    {
        return problemOf([&] { tried(trial); });
    }
    static QString score(const workflow::TrialResult& result) { return result.assessment.score->toFixed(2); }

    Office m_office;
    const QString m_other = u"goals-2019-01-16"_s;
};

TEST_F(Trials, nothingTriedIsTheAssessmentAsItStands)
{
    const workflow::TrialResult plain = tried({});
    EXPECT_EQ(plain.assessment, m_office.assessment(u"agriculture"_s));
    EXPECT_EQ(score(plain), u"90.38"_s);
    // 90.38 of 92.43 (health), 87.73 (education), 91.80 (energy) and 91.23 (justice)
    EXPECT_EQ(plain.rank, (workflow::Rank{4, 5}));
}

TEST_F(Trials, ofAValueMoveScoreAndPlaceAndTheRecordStaysAsItWas)
{
    const qsizetype entries = m_office.entries();
    const workflow::TrialResult better = tried({{{u"unreliable"_s, Value(Number(0))}}, {}, {}});
    EXPECT_EQ(score(better), u"91.58"_s) << "four facts of 0.3 points are not taken off";
    EXPECT_EQ(better.rank, (workflow::Rank{3, 5}));
    const workflow::TrialResult missed = tried({{{u"indicators/1.1.1/fact"_s, Value(Number(0))}}, {}, {}});
    EXPECT_LT(*missed.assessment.score, *m_office.assessment(u"agriculture"_s).score);
    EXPECT_EQ(m_office.entries(), entries);
    EXPECT_EQ(m_office.score(u"agriculture"_s), u"90.38"_s);
}

TEST_F(Trials, ofAnotherEditionScoreTheSameDataByItsRules)
{
    const workflow::TrialResult other = tried({{}, {}, m_other});
    EXPECT_EQ(other.edition.id, m_other);
    EXPECT_FALSE(other.assessment.score) << "its linkage of goals is an expert's share, which nobody has said";
    EXPECT_FALSE(other.rank);
    EXPECT_FALSE(other.assessment.findings.isEmpty());
    // What both editions know is carried over, cell by cell.
    const domain::Input* fact = other.inputs.find(u"indicators/1.1.1/fact"_s);
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->origin.cell, tried({}).inputs.find(u"indicators/1.1.1/fact"_s)->origin.cell);
    EXPECT_EQ(workflow::editionsToTry(*m_office.session, m_office.block),
              (QStringList{u"goals-2018-01-25"_s, m_other}));
}

TEST_F(Trials, ofAReadingChangeTheOpenPointForAllBodies)
{
    const domain::Edition& edition = m_office.session->editionOf(m_office.block);
    bool moved = false;
    for (const domain::Setting& setting : edition.settings)
        for (const QString& choice : setting.choices.keys()) {
            const workflow::TrialResult result = tried({{}, {{setting.id, Value(choice)}}, {}});
            EXPECT_EQ(result.edition.setting(setting.id)->value, Value(choice));
            moved = moved || result.assessment.steps != tried({}).assessment.steps;
        }
    EXPECT_TRUE(moved || edition.settings.isEmpty());
    EXPECT_EQ(problem({{}, {{u"no_such"_s, Value(Number(1))}}, {}}), u"trial.setting"_s);
}

TEST_F(Trials, thatMeanNothingAreRefused)
{
    EXPECT_EQ(problem({{{u"indicators/9.9.9/fact"_s, Value(Number(1))}}, {}, {}}), u"accept.unknown-input"_s);
    EXPECT_EQ(problem({{{u"unreliable"_s, Value(Number(-1))}}, {}, {}}).left(6), u"value."_s);
    EXPECT_EQ(problem({{{u"unreliable"_s, Value()}}, {}, {}}).left(6), u"value."_s);
    EXPECT_EQ(problem({{}, {}, u"interaction-2017-11-24"_s}), u"trial.edition"_s);
    EXPECT_NE(problemOf([&] { tried({}, u"interior"_s); }), QString()) << "not assessed in this block";
}

TEST_F(Trials, findTheSingleChangesThatLiftTheDegree)
{
    const workflow::TrialResult low = tried({}, u"education"_s);
    ASSERT_EQ(low.assessment.degree, u"medium"_s);
    const QList<workflow::Lift> lifts = workflow::findLifts(low, never);
    ASSERT_FALSE(lifts.isEmpty());
    for (const workflow::Lift& lift : lifts) {
        const workflow::TrialResult lifted = tried({{{lift.input, lift.tried}}, {}, {}}, u"education"_s);
        EXPECT_EQ(*lifted.assessment.score, lift.score) << lift.input.toStdString();
        EXPECT_EQ(lifted.assessment.degree, lift.lifts ? u"high"_s : u"medium"_s) << lift.input.toStdString();
        EXPECT_GT(lift.score, *low.assessment.score);
    }
}

TEST_F(Trials, findTheNearestValueOfANumberThatLifts)
{
    // 3 facts fewer than so many that the degree is lost are the least change that wins it back.
    const Trial many{{{u"unreliable"_s, Value(Number(20))}}, {}, {}};
    const workflow::TrialResult low = tried(many);
    ASSERT_EQ(low.assessment.degree, u"medium"_s);
    const QList<workflow::Lift> lifts = workflow::findLifts(low, never);
    const auto found = std::find_if(lifts.begin(), lifts.end(),
                                    [](const workflow::Lift& lift) { return lift.input == u"unreliable"_s; });
    ASSERT_NE(found, lifts.end());
    const Number facts = *found->tried.number();
    EXPECT_EQ(facts, facts.rounded(0, base::Rounding::Down)) << "facts are counted whole";
    EXPECT_EQ(tried({{{u"unreliable"_s, Value(facts)}}, {}, {}}).assessment.degree, u"high"_s);
    EXPECT_EQ(tried({{{u"unreliable"_s, Value(facts + 1)}}, {}, {}}).assessment.degree, u"medium"_s)
        << "one fact more would not do";
}

TEST_F(Trials, endASearchThatIsCalledOff)
{
    int asked = 0;
    EXPECT_TRUE(workflow::findLifts(tried({}, u"education"_s), [&](int, int) { return ++asked < 1; }).isEmpty());
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(workflow::findLifts(tried({}), never).isEmpty()) << "the degree is the highest";
}

TEST_F(Trials, compareAllBodiesByTheScore)
{
    const QList<workflow::ComparedItem> items = workflow::comparedItems(*m_office.session, m_office.block);
    ASSERT_FALSE(items.isEmpty());
    const workflow::Comparison board = workflow::compared(*m_office.session, m_office.block, items[0]);
    QStringList order;
    for (const workflow::ComparedBody& one : board.bodies)
        order << u"%1 %2 %3"_s.arg(one.place).arg(one.body.id, one.points.toFixed(2));
    EXPECT_EQ(order, (QStringList{u"1 health 92.43"_s, u"2 energy 91.80"_s, u"3 justice 91.23"_s,
                                  u"4 agriculture 90.38"_s, u"5 education 87.73"_s}));
    EXPECT_EQ(board.median, Number::fromDecimal(u"91.23"));
    EXPECT_EQ(board.bodies[0].assessors, QStringList{m_office.assessor});
    EXPECT_FALSE(board.without.isEmpty()) << "other central bodies have no score yet";
    // quartiles 90.38 and 91.80: one and a half spans beyond them are 88.25 and 93.93
    EXPECT_EQ(board.low, Number::fromDecimal(u"88.25"));
    EXPECT_TRUE(board.bodies[4].outlier);
    EXPECT_FALSE(board.bodies[0].outlier);
}

TEST_F(Trials, compareByACriterionOfRowsAsTheirMean)
{
    const QList<workflow::ComparedItem> items = workflow::comparedItems(*m_office.session, m_office.block);
    const auto rows = std::find_if(items.begin(), items.end(), [](const auto& item) { return !item.table.isEmpty(); });
    ASSERT_NE(rows, items.end());
    const workflow::Comparison board = workflow::compared(*m_office.session, m_office.block, *rows);
    ASSERT_EQ(board.bodies.size(), 5);
    for (const workflow::ComparedBody& one : board.bodies) {
        Number sum;
        int count = 0;
        for (const domain::AssessmentItem& item : m_office.assessment(one.body.id).items)
            if (item.id.startsWith(rows->id + u'/')) {
                sum = sum + item.points;
                ++count;
            }
        EXPECT_EQ(one.points, sum / Number(count)) << one.body.id.toStdString();
    }
}

TEST(Quartiles, areExactBetweenNeighbours)
{
    const QList<Number> values{1, 2, 4, 8};
    EXPECT_EQ(workflow::quartile(values, 1), Number::ratio(7, 4));
    EXPECT_EQ(workflow::quartile(values, 2), Number(3));
    EXPECT_EQ(workflow::quartile(values, 3), Number(5));
    EXPECT_EQ(workflow::quartile({7}, 3), Number(7));
}

} // namespace
