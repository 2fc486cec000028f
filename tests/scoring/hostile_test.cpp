#include "base/csv.h"
#include "scoring/assess.h"
#include "scoring/editionreader.h"
#include "scoring/formulareader.h"
#include "support/print.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using domain::Value;

namespace {

// Editions and values that come in packages from outside: whatever they hold, reading and calculating ends with a
// finding.
class FromOutside : public ::testing::Test
{
protected:
    QString firstFault(const QByteArray& json) const
    {
        base::Findings findings;
        scoring::readEdition(json, findings);
        return findings.isEmpty() ? QString() : findings.first().message.code;
    }
    QString firstFault(const QJsonObject& json) const { return firstFault(QJsonDocument(json).toJson()); }
    // The shipped edition in which the score of a central body rests on `count` more formulas, each of the next.
    QJsonObject withChain(int count, const QString& link) const
    {
        QJsonObject json = QJsonDocument::fromJson(m_bytes).object(), definitions = json[u"definitions"_s].toObject();
        QJsonArray names, variants = json[u"variants"_s].toArray();
        QJsonObject central = variants[0].toObject();
        for (int i = 0; i < count; ++i) {
            const QString id = u"chain%1"_s.arg(i);
            QJsonObject one = definitions[u"before"_s].toObject();
            one[u"formula"_s] = i + 1 < count ? link.arg(u"chain%1"_s.arg(i + 1)) : u"3"_s;
            definitions[id] = one;
            names.append(id);
        }
        json[u"definitions"_s] = definitions;
        central[u"values"_s] = names;
        central[u"before_penalty"_s] = u"chain0"_s;
        variants[0] = central;
        json[u"variants"_s] = variants;
        json.remove(u"examples"_s); // they hold for the score as it was
        return json;
    }

    const QByteArray m_bytes = base::resource(u"methodologies/goals-2018-01-25.json"_s);
};

TEST_F(FromOutside, aFormulaOfManyPartsIsAFault)
{
    EXPECT_NO_THROW(scoring::readFormula(u"1"_s + u"+1"_s.repeated(50)));
    EXPECT_THROW(scoring::readFormula(u"1"_s + u"+1"_s.repeated(200'000)), scoring::FormulaError);
    EXPECT_THROW(scoring::readFormula(u"("_s.repeated(200'000)), scoring::FormulaError);
    EXPECT_THROW(scoring::readFormula(u"max(1"_s + u",1"_s.repeated(200'000)), scoring::FormulaError);
}

TEST_F(FromOutside, formulasThatNeedEachOtherOverManyStepsAreAFault)
{
    EXPECT_EQ(firstFault(withChain(12, u"%1 + 1"_s)), QString());
    EXPECT_EQ(firstFault(withChain(150, u"%1 + 1"_s)), u"formula.deep"_s);
    EXPECT_EQ(firstFault(withChain(5000, u"%1 + 1"_s)), u"edition.too-many"_s);
}

TEST_F(FromOutside, aCycleIsAFaultInEveryVariantAndWhereverItStands)
{
    QJsonObject json = QJsonDocument::fromJson(m_bytes).object();
    QJsonObject definitions = json[u"definitions"_s].toObject(), exempt = definitions[u"exempt"_s].toObject();
    exempt[u"formula"_s] = u"not exempt"_s;
    definitions[u"exempt"_s] = exempt;
    json[u"definitions"_s] = definitions;
    EXPECT_EQ(firstFault(json), u"formula.cycle"_s) << "in the last variant";
}

TEST_F(FromOutside, manyFormulasOrDecimalsAreAFault)
{
    QJsonObject json = QJsonDocument::fromJson(m_bytes).object();
    json[u"score_places"_s] = 1'000'000;
    EXPECT_EQ(firstFault(json), u"edition.places"_s);
    json = QJsonDocument::fromJson(m_bytes).object();
    QJsonArray variants = json[u"variants"_s].toArray(), penalties;
    for (int i = 0; i < 50'000; ++i)
        penalties.append(u"W/late"_s);
    QJsonObject central = variants[0].toObject();
    central[u"penalties"_s] = penalties;
    variants[0] = central;
    json[u"variants"_s] = variants;
    EXPECT_EQ(firstFault(json), u"edition.too-many"_s);
}

TEST_F(FromOutside, aNumberThatGrowsWithoutEndIsNoScore)
{
    base::Findings findings;
    const domain::Edition edition =
        scoring::readEdition(QJsonDocument(withChain(20, u"%1 * %1 * %1 * %1"_s)).toJson(), findings);
    ASSERT_TRUE(findings.isEmpty());
    const domain::Assessment got = scoring::assess(edition, edition.variants.first(), u"health"_s, {});
    EXPECT_FALSE(got.score.has_value());
    EXPECT_EQ(got.findings.first().message.code, u"scoring.too-long"_s);
}

// Rows of the same key belong to each other all ways round: a small package asks for 8 000 million results.
TEST_F(FromOutside, rowsWithinRowsWithinRowsEndWithAFinding)
{
    QJsonObject json = withChain(1, {});
    QJsonArray variants = json[u"variants"_s].toArray();
    QJsonObject central = variants[0].toObject();
    central[u"before_penalty"_s] = u"sum(goals: sum(programmes: sum(results: plan)))"_s;
    variants[0] = central;
    json[u"variants"_s] = variants;
    base::Findings findings;
    const domain::Edition edition = scoring::readEdition(QJsonDocument(json).toJson(), findings);
    ASSERT_TRUE(findings.isEmpty()) << findings.first().message.code.toStdString();
    const domain::Variant& variant = edition.variants.first();
    const auto scored = [&](int rows) {
        domain::Inputs inputs;
        for (const QString& id : {u"goals"_s, u"programmes"_s, u"results"_s}) {
            const domain::Table& table = *variant.table(id);
            domain::InputRow row{u"1"_s, {}};
            for (const domain::Column& column : table.columns)
                row.cells.insert(
                    column.id,
                    {column.type == domain::ValueType::Number ? Value(base::Number(1)) : Value(u"1"_s), {}, {}, {}});
            inputs.tables[id] = QList<domain::InputRow>(rows, row);
        }
        return scoring::assess(edition, variant, u"health"_s, inputs); // without a bound: some hours
    };
    EXPECT_EQ(scored(20).beforePenalty, base::Number(8000)) << "what can be calculated is calculated";
    const domain::Assessment got = scored(2000);
    EXPECT_FALSE(got.score.has_value());
    QStringList codes;
    for (const base::Finding& finding : got.findings)
        codes << finding.message.code;
    EXPECT_EQ(codes.count(u"scoring.too-much"_s), 1);
    EXPECT_FALSE(got.beforePenalty.has_value()) << "a sum that was stopped is no sum";
}

TEST_F(FromOutside, aValueOfAnotherKindIsMissing)
{
    const domain::Edition edition = scoring::readEdition(m_bytes);
    for (const domain::Variant& variant : edition.variants)
        for (const Value& wrong : {Value(), Value(true), Value(u"сөз"_s), Value(base::Number(7))}) {
            domain::Inputs inputs;
            for (const domain::Table& table : variant.tables) {
                domain::InputRow row{u"1"_s, {}};
                for (const domain::Column& column : table.columns)
                    row.cells.insert(column.id, {wrong, wrong, {}, {}});
                if (table.groupOf.isEmpty())
                    inputs.tables[table.id] = {row, row};
            }
            for (const domain::Column& input : variant.inputs)
                inputs.scalars.insert(input.id, {wrong, wrong, {}, {}});
            const domain::Assessment got = scoring::assess(edition, variant, u"health"_s, inputs);
            EXPECT_FALSE(got.score.has_value()) << variant.id.toStdString();
            EXPECT_FALSE(got.findings.isEmpty());
        }
}

} // namespace
