#include "appealsteps.h"
#include "desktop/common/backgroundjob.h"
#include "desktop/common/daystrip.h"
#include "desktop/common/documentdrop.h"
#include "desktop/conclusions/issuedsnapshot.h"
#include "desktop/objections/changesmodel.h"
#include "desktop/objections/commissionmodel.h"
#include "desktop/objections/contesteditemsmodel.h"
#include "desktop/objections/dayring.h"
#include "desktop/objections/effectmodel.h"
#include "desktop/objections/objectionmodel.h"
#include "desktop/objections/objectionspage.h"
#include "desktop/objections/registerobjectiondialog.h"
#include "workflow/objections.h"
#include "workflow/views.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTableView>

namespace bagalau::tests {

namespace {

using desktop::CommissionModel;
using desktop::ObjectionsPage;

domain::Objection objection(AppealOffice& office, int number)
{
    return objectionOf(office.session(), number);
}

QWidget& panel(ObjectionsPage& page, const char* name)
{
    return *child<QWidget>(page, name);
}

void drop(QWidget& target, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QWidget* viewport = static_cast<QAbstractScrollArea&>(target).viewport();
    QDragEnterEvent enter({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent event({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &event);
}

} // namespace

TEST(ObjectionsPage, withoutObjectionsItSaysWhatToDo)
{
    GivenAnswers prompts;
    desktop::Workspace workspace(workflow::systemEnvironment(), prompts);
    ObjectionsPage page(workspace);
    showAsInWindow(page);
    EXPECT_FALSE(shown(page, "emptyLabel").isEmpty());
    EXPECT_FALSE(child<QPushButton>(page, "registerButton")->isEnabled());
    EXPECT_FALSE(child<QPushButton>(page, "registerButton")->toolTip().isEmpty());
}

TEST(ObjectionsPage, countsTheDaysOfTheAnswer)
{
    AppealOffice office;
    ObjectionsPage page(office.workspace);
    showAsInWindow(page);
    picture(page, u"objections-commission"_s);
    child<QPushButton>(page, "stepReceived")->click();
    const auto* strip = child<desktop::DayStrip>(page, "answerDays");
    EXPECT_EQ(strip->marks().first().date, QDate(2018, 4, 20));
    EXPECT_EQ(strip->marks().last().date, QDate(2018, 5, 5));
    EXPECT_THAT(shown(page, "countLabel").toStdString(),
                testing::HasSubstr("15 calendar days from 20.04.2018: last day 05.05.2018"));
    const auto* ring = child<desktop::DayRing>(page, "dayRing");
    EXPECT_EQ(ring->count().days, 15);
    EXPECT_THAT(ring->accessibleName().toStdString(), testing::HasSubstr("05.05.2018"));
    picture(page, u"objections-received"_s);
    office.session().setTrainingDay(QDate(2018, 5, 8));
    page.refresh();
    EXPECT_THAT(shown(page, "countLabel").toStdString(), testing::HasSubstr("⚠ overdue by 3"));
    EXPECT_TRUE(ring->count().overdue);
}

TEST(ObjectionsPage, anObjectionIsRegisteredWithADroppedDocument)
{
    AppealOffice office;
    ObjectionsPage page(office.workspace);
    showAsInWindow(page);
    page.showBody(u"health"_s);
    child<QPushButton>(page, "registerButton")->click();
    auto* dialog = page.findChild<desktop::RegisterObjectionDialog*>();
    ASSERT_TRUE(dialog);
    QPushButton* ok = child<QDialogButtonBox>(*dialog, "buttons")->button(QDialogButtonBox::Ok);
    EXPECT_EQ(child<QComboBox>(*dialog, "bodyChoice")->currentData().toString(), u"health"_s);
    EXPECT_FALSE(ok->isEnabled());
    child<QDateEdit>(*dialog, "receivedDate")->setDate(QDate(2018, 4, 24));
    EXPECT_TRUE(shown(*dialog, "limitLabel").startsWith(u'⚠'));
    child<QDateEdit>(*dialog, "receivedDate")->setDate(QDate(2018, 4, 23));
    EXPECT_TRUE(shown(*dialog, "limitLabel").startsWith(u'✓'));
    contest(*dialog, u"W/unreliable"_s, u"Алып тасталсын"_s);
    child<QLineEdit>(*dialog, "letterNumber")->setText(u"12-3/45"_s);
    auto* values = child<QTableView>(*dialog, "valuesTable");
    ASSERT_GT(values->model()->rowCount(), 0);
    typeInCell(*values, 0, desktop::ChangesModel::New, u"1"_s);
    typeText(*child<QPlainTextEdit>(*dialog, "groundText"), u"Өтінеміз"_s);
    EXPECT_FALSE(ok->isEnabled()); // no document
    drop(*child<desktop::DocumentDrop>(*dialog, "documentList"), office.folder.write(u"дәлел.pdf"_s, "%PDF"));
    picture(*dialog, u"objections-register"_s);
    ASSERT_TRUE(ok->isEnabled()) << shown(*dialog, "problemLabel").toStdString();
    ok->click();
    const domain::Objection made = objection(office, 2);
    EXPECT_EQ(made.body, u"health"_s);
    ASSERT_EQ(made.files.size(), 1);
    EXPECT_EQ(made.files.first().name, u"дәлел.pdf"_s);
    EXPECT_EQ(made.incoming, u"12-3/45"_s);
    ASSERT_EQ(made.items.size(), 1);
    EXPECT_EQ(made.items.first().demand, u"Алып тасталсын"_s);
    EXPECT_EQ(made.items.first().proposed.size(), 1);
    EXPECT_THAT(shown(page, "objectionName").toStdString(), testing::HasSubstr("2"));
}

TEST(ObjectionsPage, whoTookPartIsRefusedInTheCommissionAndFiveOthersAreNot)
{
    AppealOffice office;
    ObjectionsPage page(office.workspace);
    showAsInWindow(page);
    QWidget& panel = tests::panel(page, "commissionPanel");
    auto* table = child<QTableView>(panel, "membersTable");
    QList<Member> wrong = others;
    wrong[2].name = AppealOffice::assessor();
    typeMembers(*table, wrong);
    EXPECT_THAT(shown(panel, "faultsLabel").toStdString(), testing::HasSubstr("Үлгібаев"));
    child<QPushButton>(panel, "formButton")->click();
    EXPECT_TRUE(objection(office, 1).commission.isEmpty());
    EXPECT_THAT(shown(panel, "problemLabel").toStdString(), testing::HasSubstr("Үлгібаев"));
    picture(page, u"objections-refused"_s);
    typeInCell(*table, 2, CommissionModel::Name, others[2].name);
    EXPECT_TRUE(shown(panel, "faultsLabel").startsWith(u'✓')) << shown(panel, "faultsLabel").toStdString();
    child<QPushButton>(panel, "formButton")->click();
    EXPECT_EQ(objection(office, 1).commission.size(), 5);
    EXPECT_TRUE(child<QPushButton>(panel, "formButton")->isHidden());
    EXPECT_EQ(refusals(office.session(), u"commission.took-part"_s), 1);
}

TEST(ObjectionsPage, decisionsAreRecordedWithTheirEffectAndTheObjectionIsClosedWithASuccessor)
{
    AppealOffice office;
    ObjectionsPage page(office.workspace);
    showAsInWindow(page);
    typeMembers(*child<QTableView>(page, "membersTable"), others);
    child<QPushButton>(page, "formButton")->click();
    press(page, "stepDecisions");
    QWidget& panel = tests::panel(page, "decisionPanel");
    QPushButton* record = child<QPushButton>(panel, "recordButton");
    chooseItem(panel, u"W/unreliable"_s);
    write(panel, "groundKk", u"Құжат растайды"_s);
    write(panel, "groundRu", u"Подтверждено документом"_s);
    EXPECT_FALSE(record->isEnabled()) << "nobody has sat yet";
    press(page, "stepSittings");
    press(page, "holdButton");
    ASSERT_EQ(objection(office, 1).sittings.size(), 1);
    picture(page, u"objections-sitting"_s);
    press(page, "stepDecisions");

    write(panel, "groundKk", u"Құжат растайды"_s);
    EXPECT_FALSE(record->isEnabled()) << "no ground in Russian";
    write(panel, "groundRu", u"Подтверждено документом"_s);
    write(panel, "findingKk", u"Үшеуі расталды"_s);
    EXPECT_FALSE(record->isEnabled()) << "what was established, in one language only";
    write(panel, "findingRu", u"Подтверждены три"_s);
    press(panel, "acceptChoice");
    EXPECT_TRUE(record->isEnabled()) << "the values that were wanted stand there";
    typeChange(panel, u"4"_s, QString());
    EXPECT_FALSE(record->isEnabled()) << "no new value";
    typeChange(panel, u"4"_s, u"үш"_s);
    EXPECT_FALSE(record->isEnabled()) << "not a number";
    typeChange(panel, u"4"_s, u"3"_s);
    const QAbstractItemModel& effect = *child<QTableView>(panel, "effectTable")->model();
    ASSERT_TRUE(QTest::qWaitFor([&] { return rowWith(effect, desktop::EffectModel::After, u"90,58"_s) >= 0; }));
    EXPECT_GE(rowWith(effect, desktop::EffectModel::Before, u"90,38"_s), 0);
    picture(page, u"objections-decision"_s);
    ASSERT_TRUE(record->isEnabled()) << shown(panel, "problemLabel").toStdString();
    record->click();
    EXPECT_EQ(objection(office, 1).item(u"W/unreliable"_s)->outcome, domain::Outcome::Accepted);
    EXPECT_EQ(objection(office, 1).item(u"W/unreliable"_s)->votes.size(), 5);
    EXPECT_EQ(objection(office, 1).item(u"W/unreliable"_s)->finding.ru, u"Подтверждены три"_s);

    chooseItem(panel, u"C/1.4"_s);
    press(panel, "rejectChoice");
    write(panel, "groundKk", u"Есептеу дұрыс"_s);
    write(panel, "groundRu", u"Расчет верен"_s);
    ASSERT_TRUE(record->isEnabled()) << shown(panel, "problemLabel").toStdString();
    record->click();
    EXPECT_TRUE(objection(office, 1).decided());

    child<QPushButton>(page, "stepAnswer")->click();
    QWidget& answer = tests::panel(page, "answerPanel");
    child<QDateEdit>(answer, "sentDate")->setDate(QDate(2018, 5, 7));
    EXPECT_TRUE(shown(answer, "closeHint").startsWith(u'⚠'));
    child<QDateEdit>(answer, "sentDate")->setDate(QDate(2018, 5, 4));
    picture(page, u"objections-answer"_s);
    child<QPushButton>(answer, "closeButton")->click();
    auto* job = child<desktop::BackgroundJob>(answer, "closeJob");
    ASSERT_TRUE(QTest::qWaitFor([job] { return !job->busy(); }, 60000));
    EXPECT_THAT(office.prompts.problems, testing::IsEmpty());
    const auto successor = workflow::latestConclusion(office.session(), u"agriculture"_s, u"goals"_s);
    EXPECT_EQ(successor->sequence, 2);
    EXPECT_THAT(shown(answer, "successorLabel").toStdString(), testing::HasSubstr(successor->number.toStdString()));
    EXPECT_GT(child<QTableView>(answer, "filesTable")->model()->rowCount(), 6);
    picture(page, u"objections-closed"_s);
    QString wanted;
    QObject::connect(&page, &ObjectionsPage::pageRequested, &page,
                     [&](const QString& name, const QString& body) { wanted = name + u'/' + body; });
    child<QPushButton>(answer, "successorButton")->click();
    EXPECT_EQ(wanted, u"conclusions/agriculture"_s);
}

TEST(ObjectionsPage, itsModelsKeepTheRules)
{
    AppealOffice office;
    desktop::ObjectionModel objections(office.workspace, nullptr);
    desktop::ContestedItemsModel items(office.workspace, desktop::ContestedItemsModel::Use::Mark, nullptr);
    desktop::CommissionModel members(office.workspace, nullptr);
    desktop::ChangesModel changes(office.workspace, nullptr);
    desktop::EffectModel effect(office.workspace, nullptr);
    const QAbstractItemModelTester one(&objections), two(&items), three(&members), four(&changes), five(&effect);
    objections.show(workflow::objections(office.session()));
    const auto conclusion = workflow::latestConclusion(office.session(), u"agriculture"_s, u"goals"_s);
    const domain::Assessment assessment = desktop::issuedAssessment(office.session(), *conclusion);
    items.show(assessment);
    EXPECT_TRUE(items.setData(items.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(items.marked(), QStringList{assessment.items.first().id});
    members.begin();
    EXPECT_EQ(members.rowCount(), 5);
    members.add();
    members.remove(0);
    const domain::Edition& edition = office.session().editionOf(u"goals"_s);
    const domain::Variant& variant = office.session().variantOf(u"agriculture"_s, u"goals"_s);
    const QStringList behind = desktop::inputsBehind(assessment, assessment.items.first().id);
    EXPECT_FALSE(behind.isEmpty());
    changes.show(edition,
                 desktop::inputLines(office.workspace, edition, variant, desktop::issuedInputs(*conclusion), behind),
                 {}, true);
    EXPECT_EQ(changes.rowCount(), behind.size());
    EXPECT_TRUE(changes.setData(changes.index(0, desktop::ChangesModel::New), u"1"_s, Qt::EditRole));
    effect.show(workflow::effectOf(office.session(), objection(office, 1), {u"W/unreliable"_s}, {}));
    EXPECT_GT(effect.rowCount(), 2);
}

} // namespace bagalau::tests
