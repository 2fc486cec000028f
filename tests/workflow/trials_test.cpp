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
        return workflow::tried(*m_office.session, body, m_office.block,
                               workflow::rulesOf(*m_office.session, m_office.block, trial), trial.values);
    }
    std::optional<workflow::Rank> rank(const Trial& trial) const
    {
        const domain::Edition rules = workflow::rulesOf(*m_office.session, m_office.block, trial);
        return workflow::rankOf(tried(trial), workflow::scoresBy(*m_office.session, m_office.block, rules));
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
    EXPECT_EQ(rank({}), (workflow::Rank{4, 5}));
}

TEST_F(Trials, ofAValueMoveScoreAndPlaceAndTheRecordStaysAsItWas)
{
    const qsizetype entries = m_office.entries();
    const Trial reliable{{{u"unreliable"_s, Value(Number(0))}}, {}, {}};
    EXPECT_EQ(score(tried(reliable)), u"91.18"_s) << "four facts of 0.2 points are not taken off";
    EXPECT_EQ(rank(reliable), (workflow::Rank{4, 5}));
    EXPECT_EQ(rank({{{u"unreliable"_s, Value(Number(20))}}, {}, {}}), (workflow::Rank{5, 5}));
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
    EXPECT_FALSE(rank({{}, {}, m_other}));
    EXPECT_FALSE(other.assessment.findings.isEmpty());
    // What both editions know is carried over, cell by cell.
    const domain::Input* fact = other.inputs.find(u"indicators/1.1.1/fact"_s);
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->origin.cell, tried({}).inputs.find(u"indicators/1.1.1/fact"_s)->origin.cell);
    QStringList editions;
    for (const workflow::EditionInfo& info : workflow::editionsToTry(*m_office.session, m_office.block))
        editions << info.id;
    EXPECT_EQ(editions, (QStringList{u"goals-2018-01-25"_s, m_other}));
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

TEST(TrialEditions, takeOverOnlyTheSameRowsAndNothingThatTheOtherEditionSaysItself)
{
    Office office({u"informatisation"_s});
    const QString body = u"agriculture"_s, block = u"interaction"_s, id = u"interaction-2019-03-06"_s;
    const domain::Variant& own = office.session->variantOf(body, block);
    QList<workflow::EstablishedValue> values;
    for (const domain::InputRow& row : workflow::inputsOf(*office.session, body, block).tables.value(u"portals"_s))
        values << workflow::EstablishedValue{domain::inputId(u"portals"_s, row.key, u"defects_kk"_s), Value(Number(2)),
                                             u"Қарау хаттамасы"_s};
    workflow::acceptValues(*office.session, body, block, values, office.assessor);
    const domain::Edition rules = workflow::rulesOf(*office.session, block, {{}, {}, id});
    const workflow::TrialResult other = workflow::tried(*office.session, body, block, rules, {});
    const domain::Variant& theirs = *rules.variant(other.variant);
    EXPECT_TRUE(domain::hasFixedRows(theirs, other.inputs)) << "weights, names and rows are those of the other edition";
    const domain::Inputs inputs = workflow::inputsOf(*office.session, body, block);
    int carried = 0;
    for (const domain::InputRow& row : other.inputs.tables.value(u"portals"_s)) {
        const domain::Input& defects = row.cells[u"defects_kk"_s];
        const QString place = domain::inputId(u"portals"_s, row.key, u"parameter"_s);
        const domain::Input* before = inputs.find(place);
        const auto said = [&](const domain::Input* input, const domain::Variant& variant) {
            return input->effective(*domain::columnOf(variant, place));
        };
        const bool same = before && said(before, own) == said(other.inputs.find(place), theirs);
        EXPECT_EQ(defects.accepted.has_value(), same) << row.key.toStdString();
        carried += defects.accepted ? 1 : 0;
    }
    EXPECT_GT(carried, 0);
    EXPECT_EQ(carried + other.left.size(), values.size()) << "what has no place there is named";
}

TEST_F(Trials, rankByTheSameRulesForAll)
{
    const domain::Edition own = m_office.session->editionOf(m_office.block);
    for (const domain::Setting& setting : own.settings)
        for (const QString& choice : setting.choices.keys()) {
            const Trial trial{{}, {{setting.id, Value(choice)}}, {}};
            const domain::Edition rules = workflow::rulesOf(*m_office.session, m_office.block, trial);
            const auto scores = workflow::scoresBy(*m_office.session, m_office.block, rules);
            for (auto one = scores.begin(); one != scores.end(); ++one)
                EXPECT_EQ(one->score, *tried(trial, one.key()).assessment.score) << one.key().toStdString();
        }
}

TEST_F(Trials, findThatAFactHasToReachItsPlan)
{
    const domain::Inputs inputs = workflow::inputsOf(*m_office.session, u"agriculture"_s, m_office.block);
    const QString plan = u"indicators/1.1.1/plan"_s, fact = u"indicators/1.1.1/fact"_s;
    const Number planned = *inputs.find(plan)->reported.number();
    const Trial low{{{fact, Value(Number())}, {u"unreliable"_s, Value(Number(0))}}, {}, {}};
    const QList<workflow::Lift> lifts = workflow::findLifts(tried(low), never);
    const auto found =
        std::find_if(lifts.begin(), lifts.end(), [&](const workflow::Lift& lift) { return lift.input == fact; });
    ASSERT_NE(found, lifts.end());
    EXPECT_TRUE(found->lifts);
    EXPECT_LE(*found->tried.number(), planned);
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
    const auto all = workflow::findLifts(tried({}, u"education"_s), never);
    const auto some = workflow::findLifts(tried({}, u"education"_s), [&](int, int) { return ++asked < 20; });
    EXPECT_EQ(asked, 20);
    EXPECT_LT(some.size(), all.size());
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
    const QString second = u"Һ. Екінші"_s;
    workflow::addOfficial(*m_office.session, {{}, second, u"assessor"_s, {}}, m_office.head);
    workflow::acceptValues(*m_office.session, u"health"_s, m_office.block,
                           {{u"incomplete"_s, Value(false), u"Қаралды"_s}}, second);
    EXPECT_EQ(workflow::compared(*m_office.session, m_office.block, items[0]).bodies[0].assessors,
              (QStringList{second, m_office.assessor}))
        << "whose word counts for the score";
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

TEST_F(Trials, compareDeductionsFromTheFewest)
{
    const QList<workflow::ComparedItem> items = workflow::comparedItems(*m_office.session, m_office.block);
    const auto any = std::find_if(items.begin(), items.end(), [](const auto& item) { return item.penalty; });
    ASSERT_NE(any, items.end());
    const workflow::Comparison board = workflow::compared(*m_office.session, m_office.block, *any);
    ASSERT_EQ(board.bodies.size(), 5);
    EXPECT_NE(board.bodies.first().points, board.bodies.last().points);
    for (qsizetype i = 1; i < board.bodies.size(); ++i) {
        EXPECT_GE(board.bodies[i].points, board.bodies[i - 1].points);
        EXPECT_EQ(board.bodies[i].place == board.bodies[i - 1].place,
                  board.bodies[i].points == board.bodies[i - 1].points);
    }
}

TEST(Comparisons, ofAnOfficeOfDirectionsOfferTheirResultsAndNoScore)
{
    Office office({u"informatisation"_s, u"legal-statistics"_s});
    const QList<workflow::ComparedItem> items = workflow::comparedItems(*office.session, u"interaction"_s);
    QSet<QString> directions;
    for (const workflow::ComparedItem& item : items) {
        EXPECT_NE(item.id, office.session->variantOf(u"agriculture"_s, u"interaction"_s).score.id);
        directions.insert(item.direction);
    }
    EXPECT_EQ(directions, (QSet<QString>{u"openness"_s, u"complaints"_s}));
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
