#include "intake/reading.h"
#include "scoring/assess.h"
#include "support/folder.h"

using namespace bagalau;
using namespace bagalau::tests;
using namespace Qt::StringLiterals;

namespace {

struct Body
{
    QString id, kind;
    base::Bilingual name;
};

Body bodyOf(const QString& id)
{
    for (const auto& row : base::readRegister(base::resource(u"registers/bodies.csv"_s)))
        if (row[u"id"_s] == id)
            return {id, row[u"kind"_s], {row[u"name_kk"_s], row[u"name_ru"_s]}};
    throw std::out_of_range(id.toStdString());
}

domain::ReportDraft readTraining(const QString& file, const domain::Edition& edition = tests::edition())
{
    const Body body = bodyOf(file.section(u"-goals"_s, 0, 0));
    const domain::Variant* variant = edition.variantFor(body.id, body.kind);
    return intake::readReport({edition, *variant, body.name, 2017}, {{file, base::resource(u"training/"_s + file)}});
}

class TidyReport : public ::testing::TestWithParam<QString>
{
};

TEST_P(TidyReport, loadsWithoutADoubt)
{
    const domain::ReportDraft draft = readTraining(GetParam());
    EXPECT_EQ(lines(draft.findings), QStringList());
    for (const auto& rows : draft.tables)
        EXPECT_FALSE(rows.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Training, TidyReport,
                         ::testing::Values(u"agriculture-goals.xlsx"_s, u"education-goals.xlsx"_s,
                                           u"energy-goals.xlsx"_s, u"justice-goals.ods"_s,
                                           u"national-bank-goals.xlsx"_s, u"akmola-goals.xlsx"_s,
                                           u"kostanay-goals.xlsx"_s));

class UntidyReport : public ::testing::TestWithParam<QString>
{
};

TEST_P(UntidyReport, loadsWithWarningsOnly)
{
    const domain::ReportDraft draft = readTraining(GetParam());
    EXPECT_FALSE(draft.findings.isEmpty());
    for (const base::Finding& finding : draft.findings)
        EXPECT_EQ(finding.weight, base::Finding::Weight::Warning)
            << render(finding.message, base::Language::En).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Training, UntidyReport,
                         ::testing::Values(u"health-goals.xlsx"_s, u"foreign-goals.xlsx"_s, u"almaty-goals.xlsx"_s));

TEST(TrainingReports, bringTheirRows)
{
    const domain::ReportDraft draft = readTraining(u"agriculture-goals.xlsx"_s);
    EXPECT_EQ(draft.tables[u"goals"_s].size(), 4);
    EXPECT_EQ(draft.tables[u"indicators"_s].size(), 8);
    EXPECT_EQ(draft.tables[u"programmes"_s].size(), 7);
    EXPECT_EQ(draft.tables[u"results"_s].size(), 17);
    const domain::ReportRow* programme = rowOf(draft, u"programmes"_s, u"1.1/001"_s);
    ASSERT_TRUE(programme);
    EXPECT_EQ(*programme->cells[u"spent"_s].value.number(), base::Number::ratio(40387, 10));
    EXPECT_EQ(programme->cells[u"spent"_s].origin.sheet, u"Қаражат"_s);
}

TEST(TrainingReports, keepNumbersThatASpreadsheetStoresAsBinaryFractions)
{
    const domain::ReportDraft draft = readTraining(u"health-goals.xlsx"_s);
    const domain::ReportRow* row = rowOf(draft, u"indicators"_s, u"1.2.2"_s);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->cells[u"plan"_s].value.number()->exact(), u"921/10"_s);
    EXPECT_EQ(row->cells[u"fact"_s].value.number()->exact(), u"8013/100"_s);
    EXPECT_TRUE(rowOf(draft, u"indicators"_s, u"1.1.1"_s)->cells[u"last"_s].value.missing());
}

// What the assessor adds in the training data: facts that no report contains, and every proposed excuse accepted.
void settle(domain::Inputs& inputs, const domain::Variant& variant, const QString& body)
{
    const QJsonObject facts =
        QJsonDocument::fromJson(base::resource(u"training/assessor-input.json"_s)).object()[body].toObject();
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        inputs.scalars[fact.key()].accepted =
            fact->isBool() ? domain::Value(fact->toBool()) : domain::Value(base::Number(fact->toInteger()));
    for (auto table = inputs.tables.begin(); table != inputs.tables.end(); ++table)
        for (domain::InputRow& row : *table)
            for (const domain::Column& column : variant.table(table.key())->columns)
                if (column.proposal && row.cells.contains(column.id))
                    row.cells[column.id].accepted = row.cells[column.id].reported;
}

void expectScores(const domain::Edition& edition)
{
    const auto expected =
        QJsonDocument::fromJson(bytesOf(QStringLiteral(BAGALAU_SOURCE_DIR "/tests/data/training/expected.json")))
            .object();
    ASSERT_EQ(expected.size(), 5);
    for (const QString& id : expected.keys()) {
        const Body body = bodyOf(id);
        const domain::Variant* variant = edition.variantFor(id, body.kind);
        domain::Inputs inputs = domain::inputsFrom(*variant, readTraining(id + u"-goals.xlsx"_s, edition).tables);
        settle(inputs, *variant, id);
        const domain::Assessment assessment = scoring::assess(edition, *variant, id, inputs);
        ASSERT_TRUE(assessment.score) << id.toStdString();
        EXPECT_EQ(assessment.score->toFixed(2), expected[id][u"score"_s].toString()) << id.toStdString();
    }
}

TEST(TrainingReports, giveTheScoresThatWereCalculatedElsewhere)
{
    expectScores(edition());
}

// The file of the edition as the first version of the program shipped it and as old stores hold it (format 1).
TEST(TrainingReports, giveTheSameScoresByAnEditionOfFormat1)
{
    const QByteArray bytes =
        bytesOf(QStringLiteral(BAGALAU_SOURCE_DIR "/tests/data/editions/goals-2018-01-25-format-1.json"));
    ASSERT_TRUE(bytes.contains("\"format\": 1"));
    base::Findings findings;
    const domain::Edition old = scoring::readEdition(bytes, findings);
    ASSERT_TRUE(findings.isEmpty()) << findings.first().message.code.toStdString();
    EXPECT_EQ(old.digest, u"90aefd4687c25b7303c3bc435e6bf596849d3d8f477b95ecafd80dc01308f06f"_s)
        << "the data of this test is what was stored";
    EXPECT_EQ(old.examples.size(), 7);
    expectScores(old);
}

} // namespace
