#include "base/text.h"
#include "documents/papers.h"
#include "scoring/assess.h"
#include "scoring/editionreader.h"
#include "scoring/proof.h"
#include "support/office.h"
#include "workflow/proofs.h"

#include <QProcess>
#include <QUrl>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;
using domain::Value;

// A proof can be redone: another program calculates the workbook anew and gets the numbers of the assessment.
namespace {

constexpr int patience = 120'000;

QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(patience)) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

QByteArray script(const QStringList& arguments)
{
    return run(u"/usr/bin/python3"_s,
               QStringList{QStringLiteral(BAGALAU_SOURCE_DIR "/tests/data/recalculate.py")} + arguments);
}

// A whole example of a shipped edition, with the choices of its open points.
struct Example
{
    domain::Edition edition;
    QString variant;
    domain::Inputs inputs;
    QString name;

    const domain::Variant& way() const { return *edition.variant(variant); }
    domain::Assessment assessed() const { return scoring::assess(edition, way(), u"x"_s, inputs); }
};

// What follows where there was nothing to measure, by every choice that the edition offers: shared out, left out ...
QList<Example> otherChoices(const Example& example)
{
    QList<Example> all;
    for (const QString& choice : {u"maximum"_s, u"zero"_s, u"leave-out"_s, u"redistribute"_s}) {
        Example other = example;
        other.name += u'-' + choice;
        for (domain::Setting& setting : other.edition.settings)
            if (setting.choices.contains(choice))
                setting.value = choice;
        if (other.assessed().steps != example.assessed().steps)
            all << other;
    }
    return all;
}

QList<Example> examples()
{
    QList<Example> all;
    for (const QString& file : QDir(u":/methodologies"_s).entryList({u"*.json"_s})) {
        const domain::Edition edition = scoring::readEdition(base::resource(u"methodologies/"_s + file));
        bool alternated = false;
        for (const domain::WorkedExample& one : edition.examples) {
            if (!one.formula.isEmpty())
                continue;
            Example example{edition, one.variant, scoring::exampleInputs(*edition.variant(one.variant), one),
                            u"%1-%2"_s.arg(edition.id).arg(all.size())};
            for (domain::Setting& setting : example.edition.settings)
                if (one.inputs.contains(setting.id))
                    setting.value = one.inputs[setting.id];
            all << example;
            if (!alternated)
                all << otherChoices(example);
            alternated = alternated || all.last().name != example.name;
        }
    }
    return all;
}

domain::Proof proofOf(const Example& example)
{
    return scoring::proofOf(example.edition, example.way(), example.inputs, example.assessed());
}

QByteArray bookOf(const Example& example, base::Language language)
{
    const domain::Assessment assessment = example.assessed();
    const domain::Proof proof = scoring::proofOf(example.edition, example.way(), example.inputs, assessment);
    const domain::Variant& variant = example.way();
    return documents::proofBook({{},
                                 QDate(2018, 4, 2),
                                 base::Bilingual(u"Ойдан шығарылған орган"_s),
                                 2017,
                                 {},
                                 false,
                                 &example.edition,
                                 &variant,
                                 &assessment,
                                 &example.inputs,
                                 &proof},
                                language);
}

class Recalculated
{
public:
    explicit Recalculated(const Folder& folder) : m_folder(folder)
    {
        QDir(folder.path()).mkpath(u"books"_s);
        QDir(folder.path()).mkpath(u"profile/user"_s);
        folder.write(u"profile/user/registrymodifications.xcu"_s, QByteArray(R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>)"));
    }

    void add(const QString& name, const QByteArray& book) { m_folder.write(u"books/"_s + name + u".xlsx"_s, book); }
    /// The same with another value of an input; a missing one: with none.
    void add(const QString& name, const QByteArray& book, const QString& input, const Value& value)
    {
        add(name, book);
        m_changes[name + u".xlsx"_s] =
            QJsonArray{input, value.number() ? QJsonValue(value.number()->toFixed(12)) : QJsonValue()};
    }

    // Wrong results first, so that a program that takes them over is found out.
    void calculate()
    {
        script({u"prepare"_s, m_folder.path(u"books"_s),
                m_folder.write(u"plan.json"_s, QJsonDocument(m_changes).toJson())});
        QStringList files;
        for (const QString& name : QDir(m_folder.path(u"books"_s)).entryList(QDir::Files))
            files << m_folder.path(u"books/"_s + name);
        run(u"soffice"_s,
            QStringList{u"-env:UserInstallation="_s +
                            QUrl::fromLocalFile(m_folder.path(u"profile"_s)).toString(QUrl::FullyEncoded),
                        u"--headless"_s, u"--convert-to"_s,
                        // UTF-8, values and not how they look, every sheet into a file of its own.
                        u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"_s,
                        u"--outdir"_s, m_folder.path(u"done"_s)} +
                files);
        EXPECT_EQ(QDir(m_folder.path(u"done"_s)).entryList({u"*-Есеп.csv"_s, u"*-Расчет.csv"_s}).size(), files.size())
            << "a workbook was not calculated";
        m_sheets = QJsonDocument::fromJson(script({u"read"_s, m_folder.path(u"done"_s)})).object();
    }

    QString step(const QString& name, const QString& id) const
    {
        return cell(name, {u"Есеп"_s, u"Расчет"_s}, id, 7, 2);
    }
    QString score(const QString& name) const
    {
        const QStringList sheets{u"Нәтиже"_s, u"Итог"_s};
        const QString kazakh = cell(name, sheets, u"Жалпы балл"_s, 0, 1);
        return kazakh.isNull() ? cell(name, sheets, u"Общий балл"_s, 0, 1) : kazakh;
    }

private:
    QString cell(const QString& name, const QStringList& sheets, const QString& wanted, int keys, int values) const
    {
        for (const QString& sheet : sheets)
            for (const QJsonValue& row : m_sheets[name + u'-' + sheet].toArray())
                if (QString key = row[keys].toString(); key.remove(u" ◇"_s) == wanted)
                    return row[values].toString();
        return {};
    }

    const Folder& m_folder;
    QJsonObject m_changes, m_sheets;
};

// What a spreadsheet keeps of an exact number.
bool isSame(const QString& got, const Value& wanted)
{
    if (wanted.missing())
        return got.startsWith(u'#') || got == u"Err:502"_s;
    const base::Number exact = wanted.number() ? *wanted.number() : base::Number(*wanted.boolean() ? 1 : 0);
    bool isNumber = false;
    const double number = exact.toFixed(15).toDouble(), shown = got.toDouble(&isNumber);
    return isNumber && std::abs(shown - number) <= 1e-9 * std::max(1.0, std::abs(number));
}

std::string text(const Value& value)
{
    return value.number()    ? value.number()->toShort().toStdString()
           : value.boolean() ? (*value.boolean() ? "yes" : "no")
                             : "missing";
}

// The first number that the score uses, and the same a tenth less.
std::optional<std::pair<QString, Value>> changeOf(const Example& example)
{
    for (const domain::TraceStep& step : example.assessed().steps)
        for (const QString& id : step.uses)
            if (const domain::Input* input = example.inputs.find(id); input && !domain::isFixed(example.way(), id)) {
                const domain::Value value = input->effective(*domain::columnOf(example.way(), id));
                if (const base::Number* number = value.number(); number && !number->isZero())
                    return std::pair{id, Value(*number * base::Number::ratio(9, 10))};
            }
    return std::nullopt;
}

TEST(AProof, isTheSameInASpreadsheetThatCalculatesItAnewForEveryWholeExample)
{
    constexpr qsizetype changedOnes = 12; // every twelfth example also with another value, and without one
    const Folder folder;
    Recalculated office(folder);
    const QList<Example> all = examples();
    ASSERT_GE(all.size(), 40);
    QList<std::pair<QString, Example>> changed;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Example& example = all[i];
        const QByteArray book = bookOf(example, i % 2 ? base::Language::Ru : base::Language::Kk);
        office.add(example.name, book);
        const auto change = i % changedOnes ? std::nullopt : changeOf(example);
        if (!change)
            continue;
        Example other = example, cleared = example;
        other.inputs.find(change->first)->accepted = change->second;
        *cleared.inputs.find(change->first) = domain::Input();
        office.add(example.name + u"-changed"_s, book, change->first, change->second);
        office.add(example.name + u"-cleared"_s, book, change->first, Value());
        changed << std::pair{example.name + u"-changed"_s, other} << std::pair{example.name + u"-cleared"_s, cleared};
    }
    office.calculate();
    int compared = 0;
    for (const Example& example : all) {
        for (const domain::ProofStep& step : proofOf(example).steps) {
            const QString got = office.step(example.name, step.step.id);
            EXPECT_TRUE(isSame(got, step.step.value))
                << example.name.toStdString() << ' ' << step.step.id.toStdString() << ": " << got.toStdString()
                << " instead of " << text(step.step.value);
            ++compared;
        }
        if (const auto score = example.assessed().score; score && example.way().directions.isEmpty()) {
            EXPECT_TRUE(isSame(office.score(example.name), *score)) << example.name.toStdString();
        }
    }
    EXPECT_GT(compared, 1000);
    EXPECT_GE(changed.size(), 8);
    for (const auto& [name, example] : changed) {
        const domain::Assessment wanted = example.assessed();
        const Value whole = wanted.step(example.way().score.id)->value;
        const QString got = office.step(name, example.way().score.id);
        EXPECT_TRUE(isSame(got, whole)) << name.toStdString() << ": " << got.toStdString() << " instead of "
                                        << text(whole);
    }
}

TEST(AProof, opensEveryStepAndEveryPlaceThatItsRuleNames)
{
    for (const Example& example : examples()) {
        const domain::Proof proof = proofOf(example);
        QSet<QString> steps;
        for (const domain::ProofStep& step : proof.steps)
            steps.insert(step.step.id);
        const std::function<void(const domain::Formula&)> visit = [&](const domain::Formula& formula) {
            const bool named = formula->kind == domain::Expression::Kind::Name;
            const bool known = formula->table == domain::placeOfStep ? steps.contains(formula->text)
                               : formula->table == domain::placeOfInput
                                   ? domain::columnOf(example.way(), formula->text) != nullptr
                                   : example.edition.setting(formula->text) != nullptr;
            EXPECT_TRUE(!named || known) << formula->text.toStdString();
            for (const domain::Formula& operand : formula->operands)
                visit(operand);
        };
        for (const domain::ProofStep& step : proof.steps)
            if (step.places)
                visit(step.places);
        const domain::Assessment assessment = example.assessed();
        ASSERT_GE(proof.steps.size(), assessment.steps.size());
        for (qsizetype i = 0; i < assessment.steps.size(); ++i) {
            EXPECT_EQ(proof.steps[i].step.id, assessment.steps[i].id);
            EXPECT_EQ(proof.steps[i].step.value, assessment.steps[i].value) << assessment.steps[i].id.toStdString();
            EXPECT_TRUE(proof.steps[i].taken);
        }
    }
}

TEST(AProof, hasTheSameBytesEachTime)
{
    const QList<Example> all = examples();
    EXPECT_EQ(bookOf(all.first(), base::Language::Kk), bookOf(all.first(), base::Language::Kk));
    EXPECT_NE(bookOf(all.first(), base::Language::Kk), bookOf(all.first(), base::Language::Ru));
}

// Written to build/.../pictures too, to be looked at.
TEST(AProof, isMadeOfEveryBlockInBothLanguages)
{
    QMap<QString, Example> ofBlock;
    for (const Example& example : examples())
        if (!ofBlock.contains(example.edition.block) ||
            example.assessed().steps.size() > ofBlock[example.edition.block].assessed().steps.size())
            ofBlock[example.edition.block] = example;
    ASSERT_EQ(ofBlock.size(), 3);
    for (const Example& example : ofBlock) {
        workflow::ProofPlan plan;
        plan.body = u"invented"_s;
        plan.block = example.edition.block;
        plan.made = QDate(2018, 4, 2);
        plan.bodyName = {u"Ойдан шығарылған мемлекеттік орган"_s, u"Вымышленный государственный орган"_s};
        plan.year = 2017;
        plan.edition = example.edition;
        plan.variant = example.variant;
        plan.inputs = example.inputs;
        plan.assessment = example.assessed();
        const QList<workflow::MadeFile> files = workflow::makeProofs(plan);
        ASSERT_EQ(files.size(), 6);
        workflow::writeFiles(QStringLiteral(BAGALAU_BUILD_DIR "/pictures"), files);
        const QString text = QString::fromUtf8(
            run(u"pdftotext"_s,
                {QStringLiteral(BAGALAU_BUILD_DIR "/pictures/invented-%1-proof-ru.pdf").arg(plan.block), u"-"_s}));
        EXPECT_TRUE(text.contains(u"Рабочий документ без номера"_s)) << plan.block.toStdString();
        EXPECT_TRUE(text.contains(u"Открытые вопросы методики"_s)) << plan.block.toStdString();
        EXPECT_TRUE(text.contains(base::displayNumber(*plan.assessment.score, 2))) << plan.block.toStdString();
        EXPECT_FALSE(text.contains(u"%1"_s)) << "an argument without its place";
    }
}

class AProofOfAnOffice : public ::testing::Test
{
protected:
    workflow::ProofPlan plan(const QString& body = u"health"_s)
    {
        return workflow::planProof(*m_office.session, body, m_office.block);
    }

    Office m_office;
};

TEST_F(AProofOfAnOffice, isAWorkingPaperUntilItsConclusionIsIssued)
{
    m_office.load(u"health"_s);
    m_office.accept(u"health"_s);
    EXPECT_TRUE(plan().number.isEmpty());
    m_office.review(u"health"_s);
    m_office.conclude(u"health"_s);
    EXPECT_FALSE(plan().number.isEmpty());
    workflow::ProofPlan other = plan();
    EXPECT_EQ(workflow::makeProofs(other).size(), 6);
}

TEST_F(AProofOfAnOffice, isRefusedWhereOthersAssess)
{
    EXPECT_THROW(workflow::planProof(*m_office.session, u"no-such-body"_s, m_office.block), base::Problem);
}

TEST_F(AProofOfAnOffice, ofNoReportSaysWhatIsMissing)
{
    const workflow::ProofPlan empty = plan(u"agriculture"_s);
    EXPECT_FALSE(empty.assessment.score);
    EXPECT_FALSE(workflow::makeProofs(empty).isEmpty());
}

} // namespace
