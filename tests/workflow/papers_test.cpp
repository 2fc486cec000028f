#include "documents/docxwriter.h"
#include "documents/papercatalogue.h"
#include "paperoffice.h"

#include <QProcess>
#include <QUrl>

using namespace bagalau;
using namespace bagalau::tests;
using base::Language;
using workflow::PaperFormat;

namespace {

const QString& pictures()
{
    static const QString folder = [] {
        const QString path = QStringLiteral(BAGALAU_BUILD_DIR "/pictures/papers");
        QDir().mkpath(path);
        return path;
    }();
    return folder;
}

QString expectedFile(const QString& name, Language language)
{
    return QStringLiteral(BAGALAU_SOURCE_DIR "/tests/data/papers/%1-%2.txt").arg(name, base::languageCode(language));
}

// As the papers stand one after the other: in the order of the file, not of the columns on the page.
QStringList wordsOfPdf(const QByteArray& pdf)
{
    const Folder folder;
    const QByteArray text = run(u"pdftotext"_s, {u"-raw"_s, folder.write(u"a.pdf"_s, pdf), u"-"_s});
    // Joined Latin letters ("fi") as the letters that they are.
    return wordsOf(QString::fromUtf8(text).normalized(QString::NormalizationForm_KC));
}

// The first expected word that does not follow the ones before it; empty: all are there, in order.
QString firstMissing(const QStringList& expected, const QStringList& got)
{
    constexpr int breakable = 30; // a digest is broken over lines
    qsizetype at = 0;
    for (const QString& word : expected) {
        if (word.size() > breakable)
            continue;
        const qsizetype found = got.indexOf(word, at);
        if (found < 0)
            return word + u" after "_s + got.mid(std::max<qsizetype>(0, at - 6), 6).join(u' ');
        at = found + 1;
    }
    return {};
}

void expectEmbedded(const QString& fonts)
{
    constexpr qsizetype headLines = 2, columnsAfter = 5;
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts);
    EXPECT_GT(lines.size(), headLines);
    for (const QString& line : lines.mid(headLines)) {
        const QStringList columns = line.simplified().split(u' ');
        EXPECT_EQ(columns.value(columns.size() - columnsAfter), u"yes"_s) << line.toStdString();
    }
}

QStringList expectedWords(const QString& name, Language language)
{
    return wordsOf(QString::fromUtf8(bytesOf(expectedFile(name, language))));
}

/// Programs that convert several papers at once start once.
QMap<QString, QStringList> wordsByOffice(const QMap<QString, QByteArray>& files)
{
    const Folder folder;
    QStringList arguments{u"-env:UserInstallation="_s +
                              QUrl::fromLocalFile(folder.path(u"profile"_s)).toString(QUrl::FullyEncoded),
                          u"--headless"_s,
                          u"--convert-to"_s,
                          u"txt:Text (encoded):UTF8"_s,
                          u"--outdir"_s,
                          folder.path(u"out"_s)};
    for (auto file = files.begin(); file != files.end(); ++file)
        arguments << folder.write(file.key(), *file);
    run(u"soffice"_s, arguments);
    QMap<QString, QStringList> words;
    for (const QString& name : files.keys())
        words[name] =
            wordsOf(QString::fromUtf8(bytesOf(folder.path(u"out/"_s + name.section(u'.', 0, 0) + u".txt"_s))));
    return words;
}

class APaper : public ::testing::TestWithParam<Language>
{
};

INSTANTIATE_TEST_SUITE_P(BothLanguages, APaper, ::testing::Values(Language::Kk, Language::Ru),
                         [](const ::testing::TestParamInfo<Language>& info) {
                             return base::languageCode(info.param).toStdString();
                         });

TEST_P(APaper, holdsTheExpectedTextInOrderWithItsFontsInAFileWithoutFaults)
{
    for (const QString& name : paperOffice().plans().keys()) {
        const QByteArray pdf = paperOffice().file(name, GetParam(), PaperFormat::Pdf);
        const QString stem = pictures() + u'/' + name + u'-' + base::languageCode(GetParam());
        workflow::writeFiles(pictures(), {{name + u'-' + base::languageCode(GetParam()) + u".pdf"_s, pdf},
                                          {name + u'-' + base::languageCode(GetParam()) + u".txt"_s,
                                           linesOf(paperOffice().composed(name, GetParam())).toUtf8()}});
        EXPECT_EQ(linesOf(paperOffice().composed(name, GetParam())),
                  QString::fromUtf8(bytesOf(expectedFile(name, GetParam()))))
            << name.toStdString();
        EXPECT_EQ(firstMissing(expectedWords(name, GetParam()), wordsOfPdf(pdf)), QString()) << name.toStdString();
        expectEmbedded(fontsOf(pdf));
        run(u"qpdf"_s, {u"--check"_s, stem + u".pdf"_s});
    }
}

TEST_P(APaper, isTheSameAsDocxAndAsOdt)
{
    QMap<QString, QByteArray> docx, odt;
    for (const QString& name : paperOffice().plans().keys()) {
        docx[name + u".docx"_s] = paperOffice().file(name, GetParam(), PaperFormat::Docx);
        odt[name + u".odt"_s] = paperOffice().file(name, GetParam(), PaperFormat::Odt);
        EXPECT_EQ(docx[name + u".docx"_s], paperOffice().file(name, GetParam(), PaperFormat::Docx));
        EXPECT_EQ(odt[name + u".odt"_s], paperOffice().file(name, GetParam(), PaperFormat::Odt));
    }
    for (const auto& files : {docx, odt}) {
        const QMap<QString, QStringList> words = wordsByOffice(files);
        for (const QString& file : files.keys())
            EXPECT_EQ(firstMissing(expectedWords(file.section(u'.', 0, 0), GetParam()), words[file]), QString())
                << file.toStdString();
    }
}

TEST_P(APaper, repeatsTheHeadOfItsTableOnEveryPageAndSplitsNoRow)
{
    base::Findings findings;
    for (int i = 1; i <= 80; ++i)
        findings << base::Finding{
            base::Finding::Weight::Warning,
            {u"invented"_s, "begun%1 and more words that need a second line of the cell ended%1", {QString::number(i)}},
            {u"есеп.xlsx"_s, u"1-нысан"_s, u"F"_s + QString::number(i)}};
    workflow::FindingsContent content{
        {{u"а"_s, u"а"_s}, {u"б"_s, u"б"_s}, {u"в"_s, u"в"_s}, 2017}, QDate(2018, 2, 15), findings};
    const workflow::PaperPlan plan = workflow::paperPlan({}, u"query"_s, u"long"_s, workflow::findingsData(content));
    const QStringList pages = pagesOf(workflow::makePaper(plan, {{GetParam()}, {PaperFormat::Pdf}}).first().bytes);
    ASSERT_GT(pages.size(), 3);
    const QString head = GetParam() == Language::Kk ? u"Ұяшық"_s : u"Ячейка"_s;
    int withRows = 0;
    for (const QString& page : pages)
        if (wordsOf(page).contains(u"and"_s)) {
            ++withRows;
            EXPECT_TRUE(hasWord(page, head)) << page.toStdString();
        }
    EXPECT_GT(withRows, 2);
    for (int i = 1; i <= 80; ++i)
        EXPECT_EQ(pageWith(pages, u"begun"_s + QString::number(i)), pageWith(pages, u"ended"_s + QString::number(i)));
}

// --- templates and data ---------------------------------------------------------------------------------------------

TEST(PaperTemplates, thatShipAllReadWithoutFaults)
{
    const QStringList files = QDir(u":/templates/papers"_s).entryList({u"*.json"_s}, QDir::Files);
    EXPECT_GE(files.size(), 19);
    for (const QString& file : files) {
        base::Findings faults;
        const documents::PaperTemplate paper =
            documents::readTemplate(base::resource(u"templates/papers/"_s + file), faults);
        for (const base::Finding& fault : faults)
            ADD_FAILURE() << file.toStdString() << ' ' << fault.place.cell.toStdString() << ": "
                          << base::render(fault.message, Language::Ru).toStdString();
        EXPECT_EQ(paper.id + u".json"_s, file);
    }
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

void expectNames(const documents::PaperRecord& record, const documents::FieldScope& scope, const QString& where)
{
    EXPECT_EQ(sorted(record.values.keys()), sorted(scope.values.keys())) << where.toStdString();
    EXPECT_EQ(sorted(record.lists.keys()), sorted(scope.lists.keys())) << where.toStdString();
    for (auto list = record.lists.begin(); list != record.lists.end(); ++list)
        for (const documents::PaperRecord& one : *list)
            expectNames(one, scope.lists[list.key()], where + u'/' + list.key());
}

TEST(PaperData, holdsExactlyTheNamesThatTemplatesMayUse)
{
    QSet<QString> kinds;
    QMap<QString, int> records;
    for (const workflow::PaperPlan& plan : paperOffice().plans()) {
        const documents::PaperKind& kind = *documents::paperKind(plan.material->paper.data);
        kinds << plan.material->paper.data;
        const documents::PaperData& data = plan.material->data;
        expectNames(data, kind, plan.id);
        EXPECT_EQ(data.parts.keys(), kind.parts.keys());
        EXPECT_EQ(data.sections.keys(), kind.sections.keys());
        for (auto list = data.lists.begin(); list != data.lists.end(); ++list)
            records[plan.material->paper.data + u'/' + list.key()] += static_cast<int>(list->size());
    }
    EXPECT_EQ(kinds.size(), 9) << "all but proofs, which have a test of their own";
    for (auto list = records.begin(); list != records.end(); ++list)
        EXPECT_GT(*list, 0) << list.key().toStdString() << ": its records were never compared";
}

TEST(PaperData, ofAProofHoldsExactlyItsNames)
{
    Office office;
    office.load(u"health"_s);
    const domain::Inputs inputs = workflow::inputsOf(*office.session, u"health"_s, office.block);
    const domain::Assessment assessment = office.assessment(u"health"_s);
    documents::ProofContent content;
    content.edition = &office.session->editionOf(office.block);
    content.variant = &office.session->variantOf(u"health"_s, office.block);
    content.assessment = &assessment;
    content.inputs = &inputs;
    const domain::Proof proof;
    content.proof = &proof;
    const documents::PaperData data = documents::proofData(content);
    expectNames(data, *documents::paperKind(u"proof"_s), u"proof"_s);
    EXPECT_EQ(data.parts.keys(), documents::paperKind(u"proof"_s)->parts.keys());
}

// --- what may be made, and when -------------------------------------------------------------------------------------

class PaperOfAnOffice : public ::testing::Test
{
protected:
    QString against(const QString& id, const QString& body = u"agriculture"_s)
    {
        const auto message = workflow::againstPaper(*m_office.session,
                                                    {.id = id, .body = body, .block = m_office.block, .objection = 1});
        return message ? message->code : QString();
    }

    Office m_office;
};

TEST_F(PaperOfAnOffice, isRefusedWhileWhatItNeedsIsNotThere)
{
    EXPECT_EQ(against(u"no-such-paper"_s), u"papers.unknown"_s);
    EXPECT_EQ(against(u"query"_s, u"nobody"_s), u"papers.which-body"_s);
    EXPECT_EQ(against(u"query"_s), u"papers.no-report"_s);
    EXPECT_EQ(against(u"reconciliation"_s), u"papers.no-report"_s);
    EXPECT_EQ(against(u"transmittal-body"_s), u"papers.no-conclusion"_s);
    EXPECT_EQ(against(u"overall"_s), u"papers.no-conclusion"_s);
    EXPECT_EQ(against(u"recommendations"_s), u"papers.no-recommendations"_s);
    EXPECT_EQ(against(u"transmittal-planning"_s), u"papers.nothing-concluded"_s);
    EXPECT_EQ(against(u"transmittal-lead"_s), u"papers.own-block"_s);
    EXPECT_EQ(against(u"disagreements"_s), u"objection.unknown"_s);
    m_office.concludeAndDeliver(u"agriculture"_s);
    m_office.object(u"agriculture"_s);
    EXPECT_EQ(against(u"disagreements"_s), QString()) << "it is prepared before the sitting";
    EXPECT_EQ(against(u"commission-order"_s), u"decide.no-commission"_s);
    EXPECT_EQ(against(u"answer-body"_s), u"decide.no-commission"_s);
    m_office.commission();
    EXPECT_EQ(against(u"commission-order"_s), QString());
    EXPECT_EQ(against(u"commission-invitation"_s), QString());
    EXPECT_EQ(against(u"commission-minutes"_s), u"papers.no-sitting"_s);
    EXPECT_EQ(against(u"answer-commission"_s), u"close.undecided"_s);
    EXPECT_EQ(against(u"objection-refused"_s), u"papers.not-refused"_s);
    EXPECT_EQ(against(u"reverification-act"_s), u"papers.objection"_s);
    m_office.sit();
    EXPECT_EQ(against(u"commission-minutes"_s), QString()) << "a sitting has minutes whether it decides or not";
}

QStringList idsOf(const workflow::ClosePlan& plan)
{
    QStringList ids;
    for (const workflow::PaperPlan& letter : plan.letters)
        ids << letter.id;
    return ids;
}

TEST_F(PaperOfAnOffice, answersAnObjectionThatWasNotConsideredWithTheRuleAlone)
{
    m_office.concludeAndDeliver(u"agriculture"_s);
    lateObjection(m_office, u"agriculture"_s);
    for (const QString& paper :
         {u"commission-order"_s, u"commission-invitation"_s, u"disagreements"_s, u"commission-minutes"_s})
        EXPECT_EQ(against(paper), u"commission.not-needed"_s) << paper.toStdString();
    EXPECT_EQ(against(u"answer-body"_s), u"papers.refused"_s);
    EXPECT_EQ(against(u"objection-refused"_s), QString());
    const workflow::ClosePlan plan = workflow::planClose(*m_office.session, 1, {2018, 5, 4});
    EXPECT_EQ(idsOf(plan), QStringList{u"objection-refused"_s});
    const documents::PaperData& data = plan.letters.first().material->data;
    EXPECT_EQ(data.values[u"last"_s].ru, u"23 апреля 2018 года"_s);
    EXPECT_EQ(data.lists[u"counted"_s].size(), 5);
    EXPECT_EQ(data.lists[u"refused"_s].first().values[u"clause"_s].ru, u"пункт 57 Системы; пункт 36 методики"_s);
}

TEST_F(PaperOfAnOffice, answersAnObjectionThatWasTakenBackWithoutATableOfDisagreements)
{
    m_office.concludeAndDeliver(u"agriculture"_s);
    m_office.object(u"agriculture"_s);
    workflow::withdrawItems(*m_office.session, 1, {u"W/unreliable"_s}, {QDate(2018, 4, 24)}, m_office.secretary);
    EXPECT_EQ(against(u"answer-body"_s), u"decide.no-commission"_s) << "the other item is still considered";
    workflow::withdrawItems(*m_office.session, 1, {u"C/1.4"_s}, {QDate(2018, 4, 24)}, m_office.secretary);
    EXPECT_EQ(against(u"answer-body"_s), QString());
    EXPECT_EQ(against(u"disagreements"_s), u"commission.not-needed"_s);
    EXPECT_EQ(idsOf(workflow::planClose(*m_office.session, 1, {2018, 5, 4})),
              (QStringList{u"answer-body"_s, u"answer-commission"_s}));
}

TEST_F(PaperOfAnOffice, onAReverificationIsItsActAndItsLetter)
{
    m_office.concludeAndDeliver(u"agriculture"_s);
    m_office.appeal();
    workflow::openReverification(*m_office.session, reverification(m_office, {u"W/unreliable"_s, u"C/1.4"_s}),
                                 m_office.secretary);
    const auto second = [&](const QString& id) {
        const auto message = workflow::againstPaper(
            *m_office.session, {.id = id, .body = u"agriculture"_s, .block = m_office.block, .objection = 2});
        return message ? message->code : QString();
    };
    for (const QString& paper : {u"commission-order"_s, u"answer-body"_s, u"disagreements"_s, u"objection-refused"_s})
        EXPECT_EQ(second(paper), u"papers.reverification"_s) << paper.toStdString();
    EXPECT_EQ(second(u"reverification-act"_s), u"close.undecided"_s);
    for (const QString& item : {u"W/unreliable"_s, u"C/1.4"_s})
        workflow::decideItem(*m_office.session, 2, {item, false, u"Есеп дұрыс"_s}, m_office.secretary);
    EXPECT_EQ(second(u"reverification-answer"_s), QString());
    EXPECT_EQ(idsOf(workflow::planClose(*m_office.session, 2, {2018, 5, 21})),
              (QStringList{u"reverification-act"_s, u"reverification-answer"_s}));
}

// The register keeps the composition that counts; minutes name those who sat.
TEST_F(PaperOfAnOffice, namesTheMembersWhoWereThereWhenTheCommissionSat)
{
    m_office.concludeAndDeliver(u"agriculture"_s);
    m_office.object(u"agriculture"_s);
    m_office.commission();
    m_office.sit();
    QList<domain::CommissionMember> members = Office::members();
    const QString former = members[1].name;
    members[1].name = u"Ц. Жаңаев (сынақ)"_s;
    workflow::formCommission(*m_office.session, 1, members, m_office.secretary, {u"2"_s, QDate(2018, 4, 27)});
    QStringList present;
    for (const domain::CommissionMember& member : members)
        present << member.name;
    workflow::holdSitting(*m_office.session, 1, {QDate(2018, 4, 27), present}, m_office.secretary);
    for (const QString& item : {u"W/unreliable"_s, u"C/1.4"_s})
        workflow::decideItem(*m_office.session, 1, {item, false, u"Есеп дұрыс"_s}, m_office.secretary);
    const documents::PaperData data =
        workflow::planPaper(*m_office.session, {.id = u"commission-minutes"_s, .body = {}, .block = {}, .objection = 1})
            .material->data;
    const auto names = [&](qsizetype sitting) {
        QStringList all;
        const documents::PaperRecord record = data.lists[u"sittings"_s].at(sitting);
        for (const documents::PaperRecord& one : record.lists[u"attendance"_s])
            all << one.values[u"name"_s].kk;
        return all;
    };
    ASSERT_EQ(data.lists[u"sittings"_s].size(), 2);
    EXPECT_TRUE(names(0).contains(former));
    EXPECT_FALSE(names(1).contains(former));
    EXPECT_TRUE(names(1).contains(members[1].name));
    EXPECT_NE(data.lists[u"sittings"_s][0].values[u"order"_s].kk, u"2"_s) << "the order in force when it sat";
    EXPECT_EQ(data.lists[u"sittings"_s][1].values[u"order"_s].kk, u"2"_s);
    EXPECT_EQ(data.lists[u"sittings"_s][0].lists[u"items"_s].size(), 0);
    EXPECT_EQ(data.lists[u"sittings"_s][1].lists[u"items"_s].size(), 2);
}

TEST_F(PaperOfAnOffice, asksAboutAReportThatWasReadAndNotTakenInYet)
{
    workflow::PaperRequest request{.id = u"query"_s, .body = u"agriculture"_s, .block = m_office.block};
    request.findings =
        base::Findings{{base::Finding::Weight::Note, {u"note"_s, "A note"}, {}},
                       {base::Finding::Weight::Blocker, {u"blocker"_s, "A blocker"}, {u"a.xlsx"_s, u"S"_s, u"F7"_s}}};
    request.received = QDate(2018, 2, 15);
    const workflow::PaperPlan plan = workflow::planPaper(*m_office.session, request);
    EXPECT_EQ(plan.material->data.lists[u"findings"_s].size(), 1) << "a note asks for nothing";
    EXPECT_EQ(plan.material->data.values[u"received"_s].kk, u"15.02.2018"_s);
    request.findings = base::Findings();
    EXPECT_EQ(workflow::againstPaper(*m_office.session, request)->code, u"papers.no-findings"_s);
}

// The answer is looked at before it is recorded: it names the successor that the decisions ask for.
TEST_F(PaperOfAnOffice, answeringAnObjectionIsTheSameBeforeAndAfterItIsRecorded)
{
    m_office.concludeAndDeliver(u"agriculture"_s);
    m_office.object(u"agriculture"_s);
    m_office.commission();
    m_office.decide();
    const workflow::PaperRequest request{
        .id = u"answer-body"_s, .body = u"agriculture"_s, .block = m_office.block, .objection = 1};
    auto before = workflow::planPaper(*m_office.session, request).material->data.values;
    m_office.closeObjection();
    const auto after = workflow::planPaper(*m_office.session, request).material->data.values;
    EXPECT_TRUE(before[u"sent"_s].kk.isEmpty());
    EXPECT_EQ(after[u"sent"_s].ru, u"4 мая 2018 года"_s);
    EXPECT_FALSE(after[u"successor"_s].kk.isEmpty());
    EXPECT_NE(after[u"before"_s], after[u"after"_s]);
    before[u"sent"_s] = after[u"sent"_s];
    before[u"written"_s] = after[u"written"_s];
    EXPECT_EQ(before, after);
}

TEST_F(PaperOfAnOffice, aboutAConclusionOnDirectionsAloneNamesEachOfThem)
{
    domain::Edition edition;
    edition.directionNames = {{u"one"_s, {u"Бірінші"_s, u"Первое"_s}}, {u"two"_s, {u"Екінші"_s, u"Второе"_s}}};
    domain::Assessment assessment;
    assessment.directions = {{u"one"_s, {}, {}, base::Number::ratio(441, 5)}, {u"two"_s, {}, {}, {}}};
    EXPECT_EQ(workflow::resultText(edition, domain::resultJson(assessment)).ru, u"Первое: 88,20; Второе: –"_s);
    assessment.score = base::Number(70);
    EXPECT_EQ(workflow::resultText(edition, domain::resultJson(assessment)).kk, u"70,00"_s);
}

} // namespace
