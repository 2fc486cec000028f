#include "documents/papercatalogue.h"
#include "documents/tools.h"
#include "support/office.h"
#include "workflow/accountability.h"
#include "workflow/earlier.h"
#include "workflow/papercontent.h"
#include "workflow/paperfile.h"
#include "workflow/risk.h"
#include "workflow/riskpapers.h"
#include "workflow/tableexport.h"
#include "workflow/views.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;
using base::Language;
using workflow::RiskLoad;

namespace {

class RiskOfAnOffice : public ::testing::Test
{
protected:
    workflow::Session& session() { return *m_office.session; }
    RiskLoad read(const QString& table)
    {
        return workflow::readRiskFigures(session(), m_office.folder.write(u"көрсеткіштер.csv"_s, table.toUtf8()));
    }
    void take(const QString& table)
    {
        const RiskLoad load = read(table);
        for (const base::Finding& finding : load.findings)
            ADD_FAILURE() << finding.message.code.toStdString() << finding.place.cell.toStdString();
        workflow::takeInRiskFigures(session(), load, u"Сынақ хаты № 1"_s, m_office.assessor);
    }
    void takeEarlier(const QString& table)
    {
        workflow::takeInEarlier(session(),
                                workflow::readEarlier(session(), m_office.folder.write(u"бұрын.csv"_s, table.toUtf8())),
                                {}, m_office.assessor);
    }
    workflow::RiskView view() { return workflow::riskView(session(), m_office.block); }
    workflow::RiskBody body(const QString& id)
    {
        for (const workflow::RiskGroupView& group : view().groups)
            for (const workflow::RiskBody& one : group.bodies)
                if (one.body.id == id)
                    return one;
        return {};
    }
    static QStringList codes(const RiskLoad& load)
    {
        QStringList all;
        for (const base::Finding& finding : load.findings)
            all << finding.message.code + u'@' + finding.place.cell;
        return all;
    }
    // Everything of all bodies: the further down the register, the larger the deduction and the growth.
    QString everything(int checked = 0)
    {
        QString table = u"year;body;block;figure;value\n"_s, earlier = u"year;body;block;score\n"_s;
        int number = 0;
        for (const workflow::RiskFigureView& one : view().figures) {
            const QString start = u"%1;%2;goals;"_s.arg(one.key.year).arg(one.body.id);
            if (one.key.figure == u"block"_s)
                ++number;
            if (one.key.figure.startsWith(u"penalty/"_s))
                table += start + one.key.figure + u";0,"_s + QString::number(10 + number) + u'\n';
            if (one.key.figure.startsWith(u"indicator/"_s))
                table += start + one.key.figure + u';' + QString::number(number) + u'\n';
            if (one.key.figure == u"checked"_s)
                table += start + u"checked;"_s + QString::number(checked) + u'\n';
            if (one.key.figure.startsWith(u"result/"_s))
                earlier += u"%1;%2;goals;%3\n"_s.arg(QString::number(one.key.year), one.body.id,
                                                     QString::number(one.key.year == 2016 ? 50 + number : 50));
        }
        takeEarlier(earlier);
        return table;
    }

    Office m_office;
};

TEST_F(RiskOfAnOffice, saysWhatIsNotKnownAndRefusesToSelect)
{
    const workflow::RiskView empty = view();
    ASSERT_EQ(empty.groups.size(), 2);
    EXPECT_EQ(empty.groups[0].counted, 16);
    EXPECT_EQ(empty.groups[0].most, 8);
    EXPECT_EQ(empty.groups[1].counted, 16);
    EXPECT_EQ(empty.undecided.size(), 32);
    const workflow::RiskBody one = body(u"agriculture"_s);
    ASSERT_FALSE(one.why.isEmpty());
    EXPECT_TRUE(one.why.first().ru.startsWith(u"Показатель риска не известен: нет данных"_s))
        << one.why.first().ru.toStdString();
    EXPECT_TRUE(one.why.first().ru.contains(u"2015 год"_s));
    EXPECT_EQ(
        problemOf([&] { workflow::makeRiskSelection(session(), m_office.block, u"бәрібір"_s, m_office.assessor); }),
        u"risk.nothing"_s);
    EXPECT_EQ(problemOf([&] { workflow::riskView(session(), u"нет такого"_s); }), u"risk.block"_s);
}

TEST_F(RiskOfAnOffice, selectsHalfOfEachKindAndExplainsEveryPlace)
{
    take(everything());
    const workflow::RiskView all = view();
    EXPECT_TRUE(all.undecided.isEmpty());
    for (const workflow::RiskGroupView& group : all.groups)
        EXPECT_EQ(group.chosen, 8);
    // The last of the register's central bodies has most of everything: 8 + 8 + 16.
    const workflow::RiskBody first = all.groups[0].bodies.first();
    EXPECT_EQ(first.standing.sum->toShort(), u"32"_s);
    QStringList why;
    for (const base::Bilingual& line : first.why) {
        EXPECT_TRUE(line.complete());
        EXPECT_FALSE(line.ru.contains(u'{') || line.kk.contains(u'{')) << line.ru.toStdString();
        why << line.ru;
    }
    EXPECT_THAT(why.join(u'\n').toStdString(), testing::HasSubstr("баллы риска 8 − 0,5 × 0 = 8"));
    EXPECT_THAT(why.join(u'\n').toStdString(), testing::HasSubstr("8 + 8 + 16 = 32; место 1"));
    EXPECT_THAT(why.join(u'\n').toStdString(), testing::HasSubstr("отбирается не более 8 из 16"));
    const qsizetype entries = m_office.entries();
    workflow::makeRiskSelection(session(), m_office.block, {}, m_office.assessor);
    EXPECT_EQ(m_office.entries(), entries + 1);
    const auto made = view().made;
    ASSERT_TRUE(made);
    EXPECT_EQ(made->snapshot[u"groups"_s], all.snapshot[u"groups"_s]);
    EXPECT_EQ(made->official, m_office.assessor);
    EXPECT_EQ(workflow::riskTable(all, Language::Kk).rows.size(), 34);
    EXPECT_FALSE(workflow::tableWorkbook(workflow::riskTable(all, Language::Ru)).isEmpty());
}

TEST_F(RiskOfAnOffice, isMadeWithoutSomethingOnlyWithAReason)
{
    take(everything());
    workflow::setRiskFigures(session(),
                             {{u"energy"_s, m_office.block, {2016, u"penalty/goals"_s}, {{}, false, u"Хат"_s, {}}}},
                             m_office.assessor);
    EXPECT_EQ(body(u"energy"_s).standing.verdict, domain::RiskVerdict::Incomplete);
    EXPECT_EQ(problemOf([&] { workflow::makeRiskSelection(session(), m_office.block, u"  "_s, m_office.assessor); }),
              u"risk.incomplete"_s);
    workflow::makeRiskSelection(session(), m_office.block, u"Мұрағат жоқ"_s, m_office.assessor);
    EXPECT_EQ(view().made->snapshot[u"reason"_s].toString(), u"Мұрағат жоқ"_s);
}

TEST_F(RiskOfAnOffice, isMadeAndFedByWhoMay)
{
    take(everything());
    for (const QString& who : {m_office.secretary, m_office.reviewer}) {
        EXPECT_EQ(problemOf([&] { workflow::makeRiskSelection(session(), m_office.block, {}, who); }), u"right.role"_s);
        EXPECT_EQ(problemOf([&] {
                      workflow::setRiskFigures(
                          session(),
                          {{u"energy"_s, m_office.block, {2016, u"checked"_s}, {base::Number(1), false, u"x"_s, {}}}},
                          who);
                  }),
                  u"right.role"_s);
    }
    EXPECT_EQ(problemOf([&] { workflow::makeRiskSelection(session(), m_office.block, {}, m_office.head); }), QString());
}

TEST_F(RiskOfAnOffice, takesFiguresWholeOrNotAtAllAndNamesEveryFault)
{
    const RiskLoad load = read(u"year;body;block;figure;value;colour\n"
                               "2016;agriculture;goals;checked;иә\n"
                               "2017;agriculture;goals;checked;жоқ\n"
                               "2016;nobody;goals;checked;жоқ\n"
                               "2016;agriculture;nothing;checked;жоқ\n"
                               "2016;agriculture;goals;weather;1\n"
                               "2016;agriculture;goals;penalty/goals;-1\n"
                               "2016;health;goals;checked;12\n"
                               "2016;agriculture;goals;checked;нет\n"
                               "2017;health;goals;new;нет\n"
                               "2016;health;goals;penalty/goals;не применяется\n"_s);
    EXPECT_EQ(codes(load),
              (QStringList{u"risk.column@1"_s, u"risk.year@3"_s, u"risk.body@4"_s, u"risk.unknown-block@5"_s,
                           u"risk.figure@6"_s, u"risk.value@7"_s, u"risk.value@8"_s, u"risk.twice@9"_s}));
    const qsizetype entries = m_office.entries();
    EXPECT_EQ(problemOf([&] { workflow::takeInRiskFigures(session(), load, {}, m_office.assessor); }),
              u"risk.blocked"_s);
    EXPECT_EQ(m_office.entries(), entries);
    EXPECT_EQ(codes(read({})), QStringList{u"risk.empty"_s + u"@1"_s});
    EXPECT_EQ(codes(workflow::readRiskFigures(session(), m_office.folder.write(u"a.csv"_s, "\xff\xfe"))),
              QStringList{u"risk.encoding@1"_s});
    const RiskLoad good = read(u"2016;Министерство здравоохранения Республики Казахстан;Достижение целей;Результат по "
                               "блоку;88,5;Заключение № 3\n"_s);
    ASSERT_EQ(codes(good), QStringList());
    EXPECT_EQ(good.figures.first().body, u"health"_s);
    EXPECT_EQ(good.figures.first().figure.value->exact(), u"177/2"_s);
    EXPECT_EQ(good.figures.first().figure.source, u"Заключение № 3"_s);
}

TEST_F(RiskOfAnOffice, refusesTypedFiguresThatNothingNeedsOrNobodySigned)
{
    const auto set = [&](const QString& who, const domain::RiskKey& key, const QString& source) {
        return problemOf([&] {
            workflow::setRiskFigures(session(), {{who, m_office.block, key, {base::Number(1), false, source, {}}}},
                                     m_office.assessor);
        });
    };
    EXPECT_EQ(set(u"energy"_s, {2016, u"penalty/goals"_s}, {}), u"risk.source"_s);
    EXPECT_EQ(set(u"energy"_s, {2014, u"penalty/goals"_s}, u"Хат"_s), u"risk.not-needed"_s);
    EXPECT_EQ(set(u"energy"_s, {2016, u"indicator/development-programme"_s}, u"Хат"_s), u"risk.not-needed"_s)
        << "of local bodies only";
    EXPECT_EQ(set(u"nobody"_s, {2016, u"penalty/goals"_s}, u"Хат"_s), u"risk.not-needed"_s);
    EXPECT_EQ(set(u"energy"_s, {2016, u"penalty/goals"_s}, u"Хат"_s), QString());
}

// The office of the next year reads what the office of this year concluded and selected.
TEST_F(RiskOfAnOffice, knowsFromTheStoreOfTheYearBeforeWhatWasConcludedAndWhoWasChecked)
{
    take(everything());
    workflow::makeRiskSelection(session(), m_office.block, {}, m_office.assessor);
    const QString chosen = view().groups[0].bodies.first().body.id;
    const QString left = view().groups[0].bodies.last().body.id;
    m_office.concludeAndDeliver(u"agriculture"_s);
    const domain::Assessment concluded = m_office.assessment(u"agriculture"_s);
    m_office.close();
    const QString path = m_office.folder.path(u"2018.bagalau"_s);
    workflow::createStore(path, {u"planning"_s, u"budget"_s}, 2018, m_office.environment());
    workflow::Session next(path, workflow::Session::Mode::Write, m_office.environment());
    workflow::addOfficial(next, {{}, m_office.assessor, u"assessor"_s, {}}, {});
    workflow::takeInEarlier(next, workflow::readEarlier(next, m_office.path), {}, m_office.assessor);
    workflow::takeInRiskFigures(next, workflow::readRiskFigures(next, m_office.path), {}, m_office.assessor);
    QMap<QString, domain::RiskFigure> found;
    for (const workflow::RiskFigureView& one : workflow::riskView(next, m_office.block).figures)
        if (one.key.year >= 2017)
            found.insert(one.body.id + u' ' + one.key.figure, one.figure);
    EXPECT_TRUE(found[chosen + u" checked"_s].yes());
    EXPECT_TRUE(found[left + u" checked"_s].known());
    EXPECT_FALSE(found[left + u" checked"_s].yes());
    EXPECT_EQ(*found[u"agriculture block"_s].value, *concluded.score);
    // Only what the methodology counts as a penalty: lateness, absence, gaps, unreliable data.
    base::Number penalty, goals;
    int count = 0;
    for (const domain::AssessmentItem& item : concluded.items) {
        if (QStringList{u"W/late"_s, u"W/absent"_s, u"W/incomplete"_s, u"W/unreliable"_s}.contains(item.id))
            penalty = penalty + item.points;
        if (item.id.startsWith(u"A/"_s)) {
            goals = goals + item.points;
            ++count;
        }
    }
    ASSERT_GT(count, 0);
    EXPECT_EQ(*found[u"agriculture penalty/goals"_s].value, penalty);
    EXPECT_EQ(*found[u"agriculture indicator/goals-achieved"_s].value, goals / base::Number(count));
    EXPECT_EQ(found[u"agriculture new"_s].value, base::Number(0));
    EXPECT_EQ(found[u"turkistan new"_s].value, base::Number(0)) << "a successor";
    EXPECT_EQ(found[u"shymkent new"_s].value, base::Number(1));
    EXPECT_EQ(problemOf([&] { workflow::readRiskFigures(next, path); }), u"earlier.not-earlier"_s);
}

TEST_F(RiskOfAnOffice, givesASuccessorTheFiguresOfTheReorganisedBody)
{
    const QString path = m_office.folder.path(u"2018.bagalau"_s);
    workflow::createStore(path, {u"planning"_s, u"budget"_s}, 2018, m_office.environment());
    workflow::Session next(path, workflow::Session::Mode::Write, m_office.environment());
    workflow::addOfficial(next, {{}, m_office.assessor, u"assessor"_s, {}}, {});
    const QString table = m_office.folder.write(
        u"a.csv"_s, "2017;south-kazakhstan;goals;penalty/goals;1.5\n2017;south-kazakhstan;goals;checked;yes\n");
    workflow::takeInRiskFigures(next, workflow::readRiskFigures(next, table), {}, m_office.assessor);
    int seen = 0;
    for (const workflow::RiskFigureView& one : workflow::riskView(next, m_office.block).figures) {
        if (one.body.id == u"turkistan"_s && one.key.figure == u"penalty/goals"_s) {
            EXPECT_EQ(one.figure.of, u"south-kazakhstan"_s);
            EXPECT_EQ(one.figure.value->toShort(), u"1.5"_s);
            ++seen;
        }
        if (one.body.id == u"turkistan"_s && one.key == domain::RiskKey{2017, u"checked"_s}) {
            EXPECT_FALSE(one.figure.known()) << "it was not checked itself";
            ++seen;
        }
    }
    EXPECT_EQ(seen, 2);
}

// --- clause 65 ------------------------------------------------------------------------------------------------------

class ClauseSixtyFive : public RiskOfAnOffice
{
protected:
    workflow::AccountabilityBody accountable(const QString& id)
    {
        for (const workflow::AccountabilityBody& one : workflow::accountability(session()))
            if (one.body.id == id)
                return one;
        return {};
    }
    qint64 found(const QString& id, bool worsened, const QStringList& documents = {})
    {
        return workflow::recordSectorFinding(session(),
                                             {id,
                                              worsened,
                                              {u"Ойдан шығарылған тұжырым"_s, u"Вымышленный вывод"_s},
                                              u"Ойдан шығарылған есеп № 7"_s,
                                              documents},
                                             m_office.assessor);
    }
    QString said(const QString& id)
    {
        const auto letter = [](domain::Known known) {
            return known == domain::Known::Yes ? u'+' : known == domain::Known::No ? u'-' : u'?';
        };
        const workflow::AccountabilityBody one = accountable(id);
        return QString(letter(one.fell)) + letter(one.worsened) + letter(one.proposed);
    }
};

TEST_F(ClauseSixtyFive, holdsOnlyWhereTheScoreFellAndTheSectorWorsened)
{
    m_office.load(u"agriculture"_s);
    m_office.accept(u"agriculture"_s);
    const base::Number score = *m_office.assessment(u"agriculture"_s).score;
    // Above and below the score of the year; the other blocks of the body are given as unchanged by earlier results
    // only.
    const auto before = [&](const base::Number& value) {
        takeEarlier(u"2016;agriculture;goals;"_s + value.toFixed(2) + u'\n');
    };
    EXPECT_EQ(said(u"agriculture"_s), u"???"_s) << "nothing is known of the year before";
    before(score + base::Number(5));
    EXPECT_EQ(said(u"agriculture"_s), u"+??"_s);
    const workflow::FallLine line = accountable(u"agriculture"_s).blocks.first();
    EXPECT_EQ(line.difference()->toFixed(2), u"-5.00"_s);
    EXPECT_EQ(line.nowFrom.ru, u"рассчитано, заключение еще не выдано"_s);
    found(u"agriculture"_s, true);
    EXPECT_EQ(said(u"agriculture"_s), u"+++"_s);
    found(u"agriculture"_s, false);
    EXPECT_EQ(said(u"agriculture"_s), u"+--"_s) << "a later finding takes the place of an earlier one";
    EXPECT_EQ(accountable(u"agriculture"_s).findings.size(), 2) << "which stays";
    before(score - base::Number(5));
    EXPECT_EQ(said(u"agriculture"_s), u"?--"_s) << "other blocks are not known";
    found(u"agriculture"_s, true);
    EXPECT_EQ(said(u"agriculture"_s), u"?+?"_s);
    before(score);
    EXPECT_EQ(accountable(u"agriculture"_s).blocks.first().fell, domain::Known::No) << "the same is no fall";
}

TEST_F(ClauseSixtyFive, comparesAnIssuedConclusionAndOnlyWithTheYearBefore)
{
    m_office.concludeAndDeliver(u"agriculture"_s);
    takeEarlier(u"2015;agriculture;goals;99\n"_s);
    workflow::FallLine line = accountable(u"agriculture"_s).blocks.first();
    EXPECT_FALSE(line.before) << "year on year";
    EXPECT_EQ(line.fell, domain::Known::Unknown);
    EXPECT_EQ(line.beforeFrom.ru, u"результат за 2016 год не известен"_s);
    takeEarlier(u"2016;agriculture;goals;99\n"_s);
    line = accountable(u"agriculture"_s).blocks.first();
    EXPECT_EQ(line.fell, domain::Known::Yes);
    EXPECT_THAT(line.nowFrom.ru.toStdString(), testing::StartsWith("выданное заключение № "));
}

TEST_F(ClauseSixtyFive, doesNotInventAnOverallScore)
{
    takeEarlier(u"2016;agriculture;goals;99\n"_s);
    m_office.load(u"agriculture"_s);
    m_office.accept(u"agriculture"_s);
    const workflow::FallLine overall = accountable(u"agriculture"_s).overall;
    EXPECT_FALSE(overall.before || overall.now);
    EXPECT_EQ(overall.fell, domain::Known::Unknown);
    EXPECT_EQ(overall.nowFrom.ru, u"порядок определения общего балла не известен, поэтому он не рассчитывается; "
                                  "известно блоков: 1 из 3, со снижением: 1"_s);
}

TEST_F(ClauseSixtyFive, keepsTheGroundsOfAFinding)
{
    const qsizetype entries = m_office.entries();
    found(u"health"_s, true, {m_office.folder.write(u"дәлел.txt"_s, "evidence")});
    EXPECT_EQ(m_office.entries(), entries + 1);
    const workflow::AccountabilityBody one = accountable(u"health"_s);
    ASSERT_TRUE(one.finding());
    ASSERT_EQ(one.finding()->evidence.size(), 1);
    EXPECT_EQ(workflow::fileBytes(session(), one.finding()->evidence.first().digest), "evidence");
    EXPECT_EQ(one.finding()->official, m_office.assessor);
    EXPECT_EQ(said(u"health"_s), u"?+?"_s);
}

TEST_F(ClauseSixtyFive, refusesAFindingWithoutBothLanguagesSourceOrRight)
{
    workflow::GivenFinding finding{u"health"_s, true, {u"Тұжырым"_s, {}}, u"Есеп"_s, {}};
    const auto refused = [&](const QString& who) {
        return problemOf([&] { workflow::recordSectorFinding(session(), finding, who); });
    };
    const qsizetype entries = m_office.entries();
    EXPECT_EQ(refused(m_office.assessor), u"sector.text"_s);
    finding.text.ru = u"Вывод"_s;
    finding.source = u"  "_s;
    EXPECT_EQ(refused(m_office.assessor), u"sector.source"_s);
    finding.source = u"Есеп"_s;
    EXPECT_EQ(refused(m_office.secretary), u"right.role"_s);
    finding.documents = {m_office.folder.path(u"жоқ.txt"_s)};
    EXPECT_EQ(refused(m_office.assessor), u"archive.read-failed"_s);
    finding.documents.clear();
    finding.body = u"nobody"_s;
    EXPECT_EQ(refused(m_office.assessor), u"sector.body"_s);
    EXPECT_EQ(m_office.entries(), entries);
    finding.body = u"health"_s;
    EXPECT_EQ(refused(m_office.head), QString());
}

// --- papers ---------------------------------------------------------------------------------------------------------

void expectNames(const documents::PaperRecord& record, const documents::FieldScope& scope, const QString& where)
{
    EXPECT_EQ(record.values.keys(), scope.values.keys()) << where.toStdString();
    EXPECT_EQ(record.lists.keys(), scope.lists.keys()) << where.toStdString();
    for (auto list = record.lists.begin(); list != record.lists.end(); ++list) {
        EXPECT_FALSE(list->isEmpty()) << where.toStdString() << '/' << list.key().toStdString();
        for (const documents::PaperRecord& one : *list)
            expectNames(one, scope.lists[list.key()], where + u'/' + list.key());
    }
}

workflow::PaperHead head()
{
    return {{u"ойдан шығарылған уәкілетті орган"_s, u"вымышленный уполномоченный орган"_s},
            {},
            {u"Ойдан шығарылған блок"_s, u"Вымышленный блок"_s},
            2018};
}

workflow::PaperPlan riskPlan()
{
    const auto body = [](const char* kk, const char* ru, const QString& sum, const QString& place,
                         const QString& verdict) {
        return QJsonObject{{u"name"_s, QJsonObject{{u"kk"_s, QString::fromUtf8(kk)}, {u"ru"_s, QString::fromUtf8(ru)}}},
                           {u"penalty"_s, u"2"_s},
                           {u"dynamics"_s, u"3/2"_s},
                           {u"priority"_s, u"4"_s},
                           {u"sum"_s, sum},
                           {u"place"_s, place},
                           {u"verdict"_s, verdict},
                           {u"why"_s, QJsonArray{QJsonObject{{u"kk"_s, u"Ойдан шығарылған түсіндірме."_s},
                                                             {u"ru"_s, u"Вымышленное объяснение."_s}}}}};
    };
    const QJsonArray bodies{body("Бірінші министрлік", "Первое министерство", u"15/2"_s, u"1"_s, u"chosen"_s),
                            body("Екінші министрлік", "Второе министерство", {}, u"0"_s, u"no-data"_s)};
    const QJsonObject snapshot{
        {u"reason"_s, u"Ойдан шығарылған себеп / Вымышленная причина"_s},
        {u"groups"_s, QJsonArray{QJsonObject{{u"name"_s, QJsonObject{{u"kk"_s, u"Орталық органдар"_s},
                                                                     {u"ru"_s, u"Центральные органы"_s}}},
                                             {u"counted"_s, u"2"_s},
                                             {u"most"_s, u"1"_s},
                                             {u"bodies"_s, bodies}}}}};
    return workflow::paperPlan({}, u"risk-selection"_s, u"risk"_s,
                               workflow::riskData({head(), snapshot, QDate(2019, 2, 5), u"О. Ойдан"_s}));
}

workflow::PaperPlan accountabilityPlan()
{
    const auto body = [](const QString& kk, const QString& ru, domain::Known worsened) {
        workflow::AccountabilityBody one;
        one.body.name = {kk, ru};
        workflow::FallLine line;
        line.name = {u"Ойдан шығарылған блок"_s, u"Вымышленный блок"_s};
        line.before = base::Number::ratio(18075, 200);
        line.now = base::Number(80);
        line.nowFrom = {u"берілген қорытынды № 1"_s, u"выданное заключение № 1"_s};
        line.fell = domain::Known::Yes;
        one.blocks = {line};
        one.overall.nowFrom = {u"белгісіз"_s, u"не известна"_s};
        one.fell = domain::Known::Yes;
        one.worsened = worsened;
        one.proposed = domain::allOf(one.fell, one.worsened);
        if (worsened != domain::Known::Unknown)
            one.findings = {{u"1"_s,
                             u"x"_s,
                             true,
                             {u"Салада өндіріс төмендеді."_s, u"В отрасли упало производство."_s},
                             u"Ойдан шығарылған статистика"_s,
                             u"О. Ойдан"_s,
                             u"2019-04-01T10:00:00"_s,
                             5,
                             {{u"дәлел.pdf"_s, QString(64, u'a')}}}};
        return one;
    };
    return workflow::paperPlan({}, u"accountability"_s, u"accountability"_s,
                               workflow::accountabilityData(workflow::AccountabilityContent{
                                   head(),
                                   QDate(2019, 4, 2),
                                   {body(u"Бірінші министрлік"_s, u"Первое министерство"_s, domain::Known::Yes),
                                    body(u"Екінші министрлік"_s, u"Второе министерство"_s, domain::Known::Unknown)}}));
}

class AListOfTheOffice : public ::testing::TestWithParam<Language>
{
};

INSTANTIATE_TEST_SUITE_P(BothLanguages, AListOfTheOffice, ::testing::Values(Language::Kk, Language::Ru),
                         [](const ::testing::TestParamInfo<Language>& info) {
                             return base::languageCode(info.param).toStdString();
                         });

TEST_P(AListOfTheOffice, holdsTheExpectedText)
{
    const QString folder = QStringLiteral(BAGALAU_BUILD_DIR "/pictures/papers");
    for (const workflow::PaperPlan& plan : {riskPlan(), accountabilityPlan()}) {
        const workflow::PaperMaterial& material = *plan.material;
        const documents::Document paper =
            documents::composePaper(material.paper, material.data, material.look, GetParam());
        const QString name = plan.id + u'-' + base::languageCode(GetParam());
        workflow::writeFiles(folder,
                             {{name + u".txt"_s, linesOf(paper).toUtf8()},
                              {name + u".pdf"_s,
                               workflow::makePaper(plan, {{GetParam()}, {workflow::PaperFormat::Pdf}}).first().bytes}});
        EXPECT_EQ(linesOf(paper), QString::fromUtf8(bytesOf(QStringLiteral(BAGALAU_SOURCE_DIR "/tests/data/papers/") +
                                                            name + u".txt"_s)))
            << name.toStdString();
        expectNames(material.data, *documents::paperKind(material.paper.data), plan.id);
    }
}

TEST_F(ClauseSixtyFive, hasItsPaperOnlyWhereSomethingFell)
{
    const auto against = [&](const QString& id) {
        const auto message = workflow::againstPaper(session(), {.id = id, .body = {}, .block = m_office.block});
        return message ? message->code : QString();
    };
    EXPECT_EQ(against(u"accountability"_s), u"accountability.nobody"_s);
    EXPECT_EQ(against(u"risk-selection"_s), QString()) << "a draft";
    takeEarlier(u"2016;agriculture;goals;99\n"_s);
    m_office.load(u"agriculture"_s);
    m_office.accept(u"agriculture"_s);
    EXPECT_EQ(against(u"accountability"_s), QString());
    const workflow::PaperPlan plan =
        workflow::planPaper(session(), {.id = u"accountability"_s, .body = {}, .block = {}});
    workflow::writePaperFile(plan, m_office.folder.path(u"тізбе.DOCX"_s), Language::En);
    EXPECT_TRUE(bytesOf(m_office.folder.path(u"тізбе.DOCX"_s)).startsWith("PK"));
    EXPECT_EQ(problemOf([&] { workflow::writePaperFile(plan, m_office.folder.path(u"тізбе.rtf"_s), Language::Kk); }),
              u"papers.suffix"_s);
}

} // namespace
