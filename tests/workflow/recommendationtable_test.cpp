#include "recommendationoffice.h"
#include "support/workbooks.h"
#include "workflow/recommendationsheet.h"
#include "workflow/recommendationtable.h"
#include "workflow/tableexport.h"

using namespace bagalau;
using namespace bagalau::tests;

namespace {

using Row = QList<TestCell>;

class RecommendationTables : public ::testing::Test
{
protected:
    static Row head()
    {
        return {u"Оцениваемый орган",
                u"Блок",
                u"Кем дано",
                u"Вид",
                u"Номер документа",
                u"Дата документа",
                u"Текст на казахском",
                u"Текст на русском",
                u"Срок"};
    }
    static Row good()
    {
        return {u"Министерство сельского хозяйства Республики Казахстан",
                u"Достижение целей",
                u"Комиссия",
                u"поручение",
                u"7",
                u"15.05.2017",
                u"Ойдан шығарылған тапсырма",
                u"Вымышленное поручение",
                u"01.12.2017"};
    }
    /// The good row with another cell.
    static Row with(int column, const char16_t* text)
    {
        Row row = good();
        row[column] = TestCell(text);
        return row;
    }
    workflow::RecommendationTable read(const QByteArray& bytes, const QString& name = u"кесте.xlsx"_s,
                                       const QString& body = {}, const QString& block = {})
    {
        return workflow::readRecommendationTable(*m_office.session, m_office.folder.write(name, bytes), body, block);
    }
    workflow::RecommendationTable readRows(const QList<Row>& rows) { return read(xlsx({{u"Тізілім"_s, rows}})); }
    static QStringList codes(const workflow::RecommendationTable& table)
    {
        QStringList all;
        for (const base::Finding& finding : table.findings)
            all << finding.message.code + u'@' + finding.place.cell;
        return all;
    }
    /// One broken row under the headings.
    QStringList broken(int column, const char16_t* text) { return codes(readRows({head(), with(column, text)})); }

    Office m_office;
};

TEST_F(RecommendationTables, areTakenInFromAWorkbookInOneActWithWhereTheyCameFrom)
{
    const auto table =
        readRows({{u"Реестр за прошлые годы"},
                  {},
                  head(),
                  good(),
                  {u"health", u"goals", u"planning", u"ұсыным", u"1-2016/004", number(42845), u"Екінші", u"Второе"}});
    EXPECT_EQ(codes(table), QStringList());
    ASSERT_EQ(table.requests.size(), 2);
    EXPECT_EQ(table.requests[0].body, u"agriculture"_s);
    EXPECT_EQ(table.requests[0].block, u"goals"_s);
    EXPECT_EQ(table.requests[0].origin, u"commission"_s);
    EXPECT_EQ(table.requests[0].kind, u"instruction"_s);
    EXPECT_EQ(table.requests[0].due, QDate(2017, 12, 1));
    EXPECT_EQ(table.requests[0].source, u"кесте.xlsx: Тізілім!A4"_s);
    EXPECT_EQ(table.requests[1].issued, QDate(2017, 4, 20)) << "a date as a spreadsheet keeps it";
    EXPECT_EQ(table.requests[1].kind, u"recommendation"_s);
    const qsizetype entries = m_office.entries();
    const auto done = workflow::takeInRecommendations(*m_office.session, table, m_office.assessor);
    EXPECT_EQ(done.numbers, (QList<int>{1, 2}));
    EXPECT_EQ(m_office.entries(), entries + 1);
    EXPECT_EQ(codes(readRows({head(), good()})), QStringList{u"recommendation.known@E2"_s}) << "never twice";
}

TEST_F(RecommendationTables, areTakenInFromTextAndFromOpenDocument)
{
    const QByteArray csv =
        u"\ufeffbody;block;origin;kind;number;date;kk;ru\r\n"
        "agriculture;goals;commission;instruction;7;2017-05-15;\"Бірінші\nжол\";Первое\r\n"_s.toUtf8();
    EXPECT_EQ(codes(read(csv, u"кесте.csv"_s)), QStringList());
    EXPECT_EQ(read(csv, u"кесте.csv"_s).requests[0].source, u"кесте.csv: A2"_s);
    EXPECT_EQ(codes(read(ods({{u"Тізілім"_s, {head(), good()}}}), u"кесте.ods"_s)), QStringList());
    const auto ofOne = read("origin,kind,number,date,kk,ru\ncommission,instruction,7,15.05.2017,A,B\n", u"бір.csv"_s,
                            u"agriculture"_s, u"goals"_s);
    EXPECT_EQ(codes(ofOne), QStringList());
    EXPECT_EQ(ofOne.requests[0].body, u"agriculture"_s) << "the body that the whole table is about";
}

TEST_F(RecommendationTables, nameEachFaultWithItsCell)
{
    EXPECT_EQ(broken(0, u"Министерство счастья"), QStringList{u"recommendation.body@A2"_s});
    EXPECT_EQ(broken(1, u"nothing"), QStringList{u"recommendation.block@B2"_s});
    EXPECT_EQ(broken(1, u"interaction"), QStringList{u"rule.other-assessor@A2"_s});
    EXPECT_EQ(broken(2, u"сосед"), QStringList{u"recommendation.origin@C2"_s});
    EXPECT_EQ(broken(3, u"пожелание"), QStringList{u"recommendation.kind@D2"_s});
    EXPECT_EQ(broken(4, u""), QStringList{u"recommendation.no-number@E2"_s});
    EXPECT_EQ(broken(5, u""), QStringList{u"recommendation.no-date@F2"_s});
    EXPECT_EQ(broken(5, u"31.02.2017"), QStringList{u"recommendation-table.date@F2"_s});
    EXPECT_EQ(broken(5, u"15.05.2018"), (QStringList{u"recommendation.future@F2"_s, u"recommendation.due@I2"_s}));
    EXPECT_EQ(broken(6, u""), QStringList{u"recommendation.no-kazakh@G2"_s});
    EXPECT_EQ(broken(7, u""), QStringList{u"recommendation.no-russian@H2"_s});
    EXPECT_EQ(broken(8, u"скоро"), QStringList{u"recommendation-table.date@I2"_s});
    EXPECT_EQ(broken(8, u"14.05.2017"), QStringList{u"recommendation.due@I2"_s});
    EXPECT_EQ(codes(readRows({head(), good(), with(8, u"02.12.2017")})),
              QStringList{u"recommendation-table.twice@A3"_s});
}

TEST_F(RecommendationTables, nameWhatIsWrongWithTheWholeFile)
{
    Row missing = head();
    missing[7] = TestCell(u"Примечание");
    EXPECT_EQ(codes(readRows({missing, good()})),
              (QStringList{u"recommendation-table.missing-column@A1"_s, u"recommendation-table.extra-column@H1"_s}));
    EXPECT_EQ(codes(readRows({good()})), QStringList{u"recommendation-table.no-head@A1"_s});
    EXPECT_EQ(codes(readRows({head()})), QStringList{u"recommendation-table.empty@A1"_s});
    EXPECT_EQ(codes(readRows({})), QStringList{u"recommendation-table.empty@"_s});
    EXPECT_EQ(codes(read("\xff\xfe\x00\x01", u"кесте.csv"_s)), QStringList{u"table.encoding@"_s});
    EXPECT_EQ(codes(read("PK\x03\x04 nothing more")), QStringList{u"intake.damaged@"_s});
    Row formula = good();
    formula[4] = TestCell(u"1+1"_s, TestCell::Kind::Formula);
    const QStringList found = codes(readRows({head(), formula}));
    EXPECT_TRUE(found.contains(u"recommendation-table.uncalculated@E2"_s)) << found.join(u' ').toStdString();
    const auto two = read(xlsx({{u"Бірінші"_s, {head(), good()}}, {u"Екінші"_s, {head(), good()}}}));
    EXPECT_EQ(codes(two), QStringList{u"recommendation-table.other-sheet@"_s});
    EXPECT_FALSE(two.blocked()) << "it is said, and forbids nothing";
    EXPECT_EQ(
        problemOf([&] { workflow::readRecommendationTable(*m_office.session, m_office.folder.path(u"жоқ.xlsx"_s)); }),
        u"archive.read-failed"_s);
}

TEST_F(RecommendationTables, areTakenInWholeOrNotAtAll)
{
    const auto table = readRows({head(), good(), with(0, u"nobody"), with(3, u"nothing")});
    EXPECT_EQ(codes(table), (QStringList{u"recommendation.body@A3"_s, u"recommendation.kind@D4"_s,
                                         u"recommendation-table.twice@A4"_s}));
    const qsizetype entries = m_office.entries();
    EXPECT_EQ(problemOf([&] { workflow::takeInRecommendations(*m_office.session, table, m_office.assessor); }),
              u"recommendation-table.blocked"_s);
    EXPECT_EQ(m_office.entries(), entries);
    EXPECT_TRUE(workflow::recommendations(*m_office.session).isEmpty());
}

// What is given to be filled in is what is read, in both languages.
TEST_F(RecommendationTables, thatAreGivenToBeFilledInAreRead)
{
    for (const base::Language language : base::officialLanguages) {
        domain::ShownTable blank = workflow::emptyRecommendationSheet(*m_office.session, language);
        EXPECT_EQ(codes(read(workflow::tableWorkbook(blank))).size(), 1) << "empty";
        domain::ShownRow row;
        for (const TestCell& cell : good())
            row.cells << cell.value;
        blank.rows << row;
        EXPECT_EQ(codes(read(workflow::tableWorkbook(blank))), QStringList());
    }
}

TEST_F(RecommendationTables, ofTheRegisterHoldWhatBecameOfEach)
{
    fillRegister(m_office);
    const domain::ShownTable sheet = workflow::recommendationSheet(
        *m_office.session, workflow::recommendations(*m_office.session), base::Language::Ru);
    ASSERT_EQ(sheet.rows.size(), 2);
    for (const domain::ShownRow& row : sheet.rows)
        EXPECT_EQ(row.cells.size(), sheet.headings.size());
    EXPECT_EQ(sheet.rows[0].cells[sheet.headings.indexOf(u"Состояние исполнения"_s)],
              domain::ShownCell(u"исполнено частично"_s));
    EXPECT_EQ(sheet.rows[0].cells[sheet.headings.indexOf(u"Срок"_s)], domain::ShownCell(QDate(2017, 12, 1)));
    EXPECT_EQ(sheet.rows[0].cells[sheet.headings.indexOf(u"Меры"_s)],
              domain::ShownCell(u"Разработать проект приказа (Үлгі департаменті, 01.10.2017)"_s));
    EXPECT_EQ(sheet.rows[1].cells[sheet.headings.indexOf(u"Состояние исполнения"_s)],
              domain::ShownCell(u"состояние не установлено"_s));
}

// The register of one store goes on in the next one.
TEST_F(RecommendationTables, ofARegisterAreTakenInByAnotherStore)
{
    fillRegister(m_office);
    const QByteArray sheet = workflow::tableWorkbook(workflow::recommendationSheet(
        *m_office.session, workflow::recommendations(*m_office.session), base::Language::Kk));
    Office other;
    const auto table = workflow::readRecommendationTable(*other.session, other.folder.write(u"тізілім.xlsx"_s, sheet));
    ASSERT_FALSE(table.blocked()) << codes(table).join(u' ').toStdString();
    EXPECT_EQ(workflow::takeInRecommendations(*other.session, table, other.assessor).numbers, (QList<int>{1, 2}));
    const domain::Recommendation one = workflow::recommendations(*other.session).first();
    EXPECT_EQ(one.text, anInstruction().text);
    EXPECT_EQ(one.origin, u"commission"_s);
    EXPECT_EQ(one.issued, QDate(2017, 5, 15));
    EXPECT_EQ(one.due, QDate(2017, 12, 1));
}

} // namespace
