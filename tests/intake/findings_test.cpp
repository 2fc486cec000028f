#include "intake/reading.h"

using namespace bagalau;
using namespace bagalau::tests;
using namespace Qt::StringLiterals;

namespace {

// One change of the sample report: sheet, cell, what stands there, what must be found.
struct Change
{
    const char* name;
    int sheet;
    const char* cell;
    TestCell value;
    QStringList found;
};

void PrintTo(const Change& change, std::ostream* out)
{
    *out << change.name;
}

TestCell formula()
{
    return {u"A1*2"_s, TestCell::Kind::Formula};
}

TestCell error()
{
    return {u"#DIV/0!"_s, TestCell::Kind::Error};
}

class OneChange : public ::testing::TestWithParam<Change>
{
};

TEST_P(OneChange, isFoundAtItsPlace)
{
    QList<TestSheet> report = centralReport();
    report[GetParam().sheet].at(GetParam().cell) = GetParam().value;
    EXPECT_EQ(lines(readCentral(report).findings), GetParam().found);
    EXPECT_EQ(lines(readCentral(ods(report)).findings), GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(
    Report, OneChange,
    ::testing::Values(
        Change{"nothing", 0, "I20", u"", {}},
        Change{"another body",
               0,
               "C2",
               u"Қаржы министрлігі / Министерство финансов",
               {u"blocker intake.other-body 1-нысан!C2"_s}},
        Change{"another year", 1, "C3", number(2016), {u"blocker intake.other-year Индикаторлар!C3"_s}},
        Change{"a year in words", 0, "C3", u"2017 жыл / 2017 год", {}},
        Change{"letters for numbers", 0, "F7", u"көп", {u"blocker intake.not-a-number 1-нысан!F7"_s}},
        Change{"the letter O for a nought", 0, "F7", u"5О", {u"blocker intake.not-a-number 1-нысан!F7"_s}},
        Change{"a boolean for a number",
               0,
               "F7",
               {u"1"_s, TestCell::Kind::Boolean},
               {u"blocker intake.not-a-number 1-нысан!F7"_s}},
        Change{"a number kept as text", 0, "G7", u" 45,5 ", {u"warning intake.number-as-text 1-нысан!G7"_s}},
        Change{"a negative plan", 0, "F7", number(-1), {u"blocker intake.below-minimum 1-нысан!F7"_s}},
        Change{"a plan of nought", 0, "F7", number(0), {u"warning intake.zero 1-нысан!F7"_s}},
        Change{"no plan", 0, "F7", u"", {u"warning intake.missing 1-нысан!F7"_s}},
        Change{"a mark in place of a fact", 0, "G7", u"н/д", {u"warning intake.missing 1-нысан!G7"_s}},
        Change{"no figure for last year", 0, "E7", u"жоқ", {}},
        Change{
            "a formula that was never calculated", 0, "G7", formula(), {u"blocker intake.not-calculated 1-нысан!G7"_s}},
        Change{"an error", 0, "G7", error(), {u"blocker intake.error-cell 1-нысан!G7"_s}},
        Change{"an error where nobody looks", 0, "H7", error(), {}},
        Change{"an unknown word", 1, "C5", u"жоғары", {u"blocker intake.unknown-word Индикаторлар!C5"_s}},
        Change{"words of two choices", 1, "C5", u"өсу / снижение", {u"blocker intake.unknown-word Индикаторлар!C5"_s}},
        Change{"neither yes nor no", 1, "D5", u"мүмкін", {u"blocker intake.unknown-word Индикаторлар!D5"_s}},
        Change{"a true boolean", 1, "D5", {u"1"_s, TestCell::Kind::Boolean}, {}},
        Change{"no direction", 1, "C5", u"", {u"blocker intake.missing Индикаторлар!C5"_s}},
        Change{"no number of the row",
               0,
               "A7",
               u"",
               {u"blocker intake.missing 1-нысан!A7"_s, u"blocker intake.no-partner Индикаторлар!A5"_s}},
        Change{"the same number twice",
               0,
               "A8",
               u"1.1.1",
               {u"blocker intake.duplicate 1-нысан!A8"_s, u"blocker intake.no-partner Индикаторлар!A6"_s}},
        Change{"the same passport twice",
               1,
               "A6",
               u"1.1.1",
               {u"blocker intake.no-partner 1-нысан!A8"_s, u"blocker intake.duplicate Индикаторлар!A6"_s}},
        Change{"a passport of no indicator",
               1,
               "A6",
               u"1.1.3",
               {u"blocker intake.no-partner 1-нысан!A8"_s, u"blocker intake.no-partner Индикаторлар!A6"_s}},
        Change{"money of another goal",
               2,
               "C5",
               u"1.2",
               {u"blocker intake.no-partner 1-нысан!B9"_s, u"blocker intake.no-partner Қаражат!A5"_s}},
        Change{"a programme without a code",
               0,
               "B9",
               u"Бюджеттік бағдарлама Саясат / Бюджетная программа Политика",
               {u"blocker intake.missing 1-нысан!B9"_s, u"blocker intake.no-partner Қаражат!A5"_s}},
        Change{"a row of no known kind",
               0,
               "B10",
               u"Аралық нәтиже: Мамандар",
               {u"warning intake.row-unknown 1-нысан!F10"_s}},
        Change{"a result before any programme",
               0,
               "B9",
               u"Ескертпе",
               {u"blocker intake.no-row-above 1-нысан!B10"_s, u"blocker intake.no-row-above 1-нысан!B12"_s,
                u"blocker intake.no-partner Қаражат!A5"_s}}));

TEST(Findings, tellWhatIsWrongAndWhatIsAllowed)
{
    QList<TestSheet> report = centralReport();
    report[1].at("C5") = u"жоғары";
    const QString text = render(readCentral(report).findings.value(0).message, base::Language::Kk);
    for (const QString& word :
         {u"Индикаторлар"_s, u"C5"_s, u"жоғары"_s, u"өсу / рост"_s, u"кему / снижение"_s, u"рейтинг"_s})
        EXPECT_TRUE(text.contains(word)) << text.toStdString();
}

TEST(Findings, nameBothCellsOfADuplicate)
{
    QList<TestSheet> report = centralReport();
    report[0].at("A8") = u"1.1.1";
    const QString text = render(readCentral(report).findings.value(0).message, base::Language::En);
    EXPECT_TRUE(text.contains(u"A8"_s) && text.contains(u"A7"_s)) << text.toStdString();
}

TEST(Findings, nameTheBodyThatTheFileNames)
{
    QList<TestSheet> report = centralReport();
    report[0].at("C2") = u"Министерство финансов";
    const QString text = render(readCentral(report).findings.value(0).message, base::Language::Ru);
    EXPECT_TRUE(text.contains(u"Министерство финансов"_s) && text.contains(u"Министерство испытаний"_s))
        << text.toStdString();
}

TEST(Findings, areAllCollectedInTheOrderOfTheirPlaces)
{
    QList<TestSheet> report = centralReport();
    report[2].at("E5") = number(-5);
    report[1].at("C6") = u"?";
    report[0].at("G10") = u"жүз";
    report[0].at("F7") = number(0);
    report << TestSheet{u"служебный"_s, {}, true};
    EXPECT_EQ(lines(readCentral(report).findings),
              (QStringList{u"warning intake.zero 1-нысан!F7"_s, u"blocker intake.not-a-number 1-нысан!G10"_s,
                           u"blocker intake.unknown-word Индикаторлар!C6"_s,
                           u"blocker intake.below-minimum Қаражат!E5"_s, u"warning intake.hidden-sheet служебный"_s}));
}

TEST(Findings, stopAtALimitThatTheyNameThemselves)
{
    QList<TestSheet> report = centralReport();
    for (int i = 0; i < 6000; ++i)
        report[0].rows << QList<TestCell>{u"", u"Тікелей нәтиже: А", u"", u"", u"", number(-1), number(1)};
    const base::Findings findings = readCentral(report).findings;
    EXPECT_EQ(findings.size(), 5001);
    EXPECT_TRUE(lines(findings).contains(u"blocker intake.too-many-findings"_s));
}

TEST(Findings, tellAFileThatNamesNeitherBodyNorYear)
{
    QList<TestSheet> report = centralReport();
    for (TestSheet& sheet : report)
        sheet.rows[1] = sheet.rows[2] = {};
    EXPECT_EQ(lines(readCentral(report).findings), QStringList{u"warning intake.not-named"_s});
}

TEST(Findings, tellAFormWithoutRows)
{
    QList<TestSheet> report = centralReport();
    report[2].rows.resize(4);
    EXPECT_EQ(lines(readCentral(report).findings),
              (QStringList{u"blocker intake.no-partner 1-нысан!B9"_s, u"warning intake.empty-form Қаражат"_s}));
}

TEST(LocalReport, hasAProgrammeForEachResult)
{
    QList<TestSheet> report = localReport();
    EXPECT_EQ(lines(readLocal(report).findings), QStringList());
    report[1].at("B6") = u"011";
    EXPECT_EQ(lines(readLocal(report).findings), QStringList{u"blocker intake.no-parent 2-нысан!A6"_s});
}

TEST(LocalReport, hasEachProgrammeOnce)
{
    QList<TestSheet> report = localReport();
    report[2].rows << report[2].rows.last();
    EXPECT_EQ(lines(readLocal(report).findings), QStringList{u"blocker intake.duplicate Қаражат!A6"_s});
}

TEST(LocalReport, numbersResultsOfTheSameName)
{
    const domain::ReportDraft draft = readLocal(localReport());
    EXPECT_TRUE(rowOf(draft, u"results"_s, u"250/010/1"_s));
    EXPECT_TRUE(rowOf(draft, u"results"_s, u"250/010/2"_s));
    EXPECT_TRUE(rowOf(draft, u"audits"_s, u"250/2017"_s));
}

TEST(MissingForm, isNamedWithTheSheetsThatWereSeen)
{
    const base::Findings findings = readCentral(centralReport().mid(0, 2)).findings;
    EXPECT_EQ(lines(findings), QStringList{u"blocker intake.form-missing"_s});
    const QString text = render(findings[0].message, base::Language::Ru);
    EXPECT_TRUE(text.contains(u"Освоение средств"_s) && text.contains(u"Индикаторлар"_s)) << text.toStdString();
}

TEST(MissingForm, saysWhichColumnTheNearestSheetLacks)
{
    QList<TestSheet> report = centralReport();
    report[2].at("E4") = u"Жұмсалды / Потрачено";
    const base::Findings findings = readCentral(report).findings;
    ASSERT_EQ(lines(findings), QStringList{u"blocker intake.form-missing"_s});
    EXPECT_TRUE(render(findings[0].message, base::Language::Kk).contains(u"“Игерілді”"_s));
}

TEST(MissingForm, isNotReadFromAHiddenSheet)
{
    QList<TestSheet> report = centralReport();
    report[2].hidden = true;
    const QStringList expected{u"warning intake.hidden-sheet Қаражат"_s, u"blocker intake.form-hidden Қаражат"_s};
    EXPECT_EQ(lines(readCentral(report).findings), expected);
    EXPECT_EQ(lines(readCentral(ods(report)).findings), expected);
}

TEST(MissingForm, isTheWholeListForAnotherWorkbook)
{
    const QList<TestSheet> other{{u"Лист1"_s, {{u"Аты", u"Саны"}, {u"А", number(1)}}}};
    EXPECT_EQ(lines(readCentral(other).findings), QStringList(3, u"blocker intake.form-missing"_s));
}

TEST(TwoForms, ofOneKindAreRefused)
{
    QList<TestSheet> report = centralReport();
    report << report[2];
    report.last().name = u"Қаражат (2)"_s;
    EXPECT_EQ(lines(readCentral(report).findings), QStringList{u"blocker intake.form-twice Қаражат (2)"_s});
}

// A sheet that nothing is read from: what it holds decides how loudly that is said.
TEST(LeftOver, warnsOfASheetThatResemblesAForm)
{
    QList<TestSheet> report = centralReport();
    report << report[2];
    report.last().name = u"Қаражат 2"_s;
    report.last().at("E4") = u"Жұмсалды / Потрачено";
    const base::Findings findings = readCentral(report).findings;
    ASSERT_EQ(lines(findings), QStringList{u"warning intake.sheet-left-out Қаражат 2"_s});
    const QString text = render(findings[0].message, base::Language::Kk);
    for (const QString& word : {u"Қаражат 2"_s, u"Бюджеттік бағдарламалар қаражатының игерілуі"_s, u"“Игерілді”"_s})
        EXPECT_TRUE(text.contains(word)) << text.toStdString();
}

TEST(LeftOver, warnsOfASheetThatNamesAFormThatIsNotThere)
{
    QList<TestSheet> report = centralReport();
    report.removeAt(2);
    report << TestSheet{u"Лист3"_s,
                        {{u"Приложение 1. Освоение средств бюджетных программ"}, {u"Программа"}, {u"001 Саясат"}}};
    EXPECT_EQ(lines(readCentral(report).findings),
              (QStringList{u"blocker intake.form-missing"_s, u"warning intake.sheet-left-out Лист3"_s}));
}

TEST(LeftOver, takesAListOfContentsForNoForm)
{
    QList<TestSheet> report = centralReport();
    report.removeAt(2);
    TestSheet contents{u"Мазмұны"_s, {}};
    for (const domain::Form& form : edition().forms)
        contents.rows << QList<TestCell>{TestCell(form.name.ru)};
    report << contents;
    EXPECT_EQ(lines(readCentral(report).findings),
              (QStringList{u"blocker intake.form-missing"_s, u"note intake.sheet-no-form Мазмұны"_s}));
}

TEST(LeftOver, notesASheetOfAnythingElseAndNothingOfAnEmptyOrHiddenOne)
{
    QList<TestSheet> report = centralReport();
    report << TestSheet{u"Түсіндірме"_s, {{u"Атауы", u"Ескертпе"}, {u"А", number(1)}}}
           << TestSheet{u"Бос"_s, {{}, {u" "}}} << TestSheet{u"служебный"_s, {{u"А"}}, true};
    EXPECT_EQ(lines(readCentral(report).findings),
              (QStringList{u"note intake.sheet-no-form Түсіндірме"_s, u"warning intake.hidden-sheet служебный"_s}));
}

TEST(LeftOver, isTheFormOfAnotherAuthorityWhereOnlyADirectionIsRead)
{
    domain::Edition parts = edition();
    for (domain::Form& form : parts.forms)
        form.direction = form.id == u"territory"_s ? u"territory-programme"_s : u"budget-programmes"_s;
    const base::Bilingual body(u"Сынақ облысының әкімдігі"_s, u"акимат Испытательной области"_s);
    const domain::ReportDraft draft =
        intake::readReport({parts, *parts.variant(u"local"_s), body, 2017, {u"territory-programme"_s}},
                           {{u"есеп.xlsx"_s, xlsx(localReport())}});
    EXPECT_EQ(draft.forms, QStringList{u"territory"_s});
    QStringList codes;
    for (const base::Finding& finding : draft.findings)
        codes << base::weightCode(finding.weight) + u' ' + finding.message.code;
    EXPECT_EQ(codes, QStringList(3, u"note intake.sheet-of-others"_s));
}

TEST(SeveralFiles, togetherHoldTheForms)
{
    const QList<TestSheet> report = centralReport();
    const domain::ReportDraft draft = readCentral(QList<intake::SourceFile>{
        {u"C:\\есептер\\бірінші.xlsx"_s, xlsx(report.mid(0, 1))}, {u"екінші.ods"_s, ods(report.mid(1))}});
    EXPECT_EQ(lines(draft.findings), QStringList());
    EXPECT_EQ(draft.files.value(0).name, u"бірінші.xlsx"_s);
    const domain::Origin origin = rowOf(draft, u"programmes"_s, u"1.1/001"_s)->cells[u"spent"_s].origin;
    EXPECT_EQ(origin.file, u"екінші.ods"_s);
    EXPECT_EQ(origin.fileDigest, draft.files.value(1).digest);
    EXPECT_EQ(origin.cell, u"E5"_s);
    EXPECT_EQ(origin.raw, u"99.5"_s);
}

TEST(SeveralFiles, areAllReadWhenOneIsBroken)
{
    const QList<TestSheet> report = centralReport();
    const QStringList found = lines(
        readCentral(QList<intake::SourceFile>{{u"1.xlsx"_s, "text"}, {u"2.xlsx"_s, xlsx(report.mid(1))}}).findings);
    EXPECT_EQ(found, QStringList{u"blocker intake.not-a-workbook"_s});
}

TEST(Reading, canBeCancelled)
{
    const QList<intake::SourceFile> files{{u"1.xlsx"_s, xlsx(centralReport())}};
    qint64 last = 0;
    const auto whole = readCentral(files, [&](qint64 done, qint64 total) {
        EXPECT_LE(last, done);
        EXPECT_LE(done, total);
        last = done;
        return true;
    });
    EXPECT_TRUE(whole.findings.isEmpty());
    EXPECT_EQ(last, files[0].bytes.size());
    const domain::ReportDraft draft = readCentral(files, [](qint64, qint64) { return false; });
    EXPECT_EQ(lines(draft.findings), QStringList{u"blocker intake.cancelled"_s});
    EXPECT_TRUE(draft.tables.isEmpty());
}

} // namespace
