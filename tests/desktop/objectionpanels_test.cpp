#include "appealsteps.h"
#include "desktop/common/documentdrop.h"
#include "desktop/objections/attendancemodel.h"
#include "desktop/objections/impactdialog.h"
#include "desktop/objections/impactmodel.h"
#include "desktop/objections/notepaperdialog.h"
#include "desktop/objections/objectionboard.h"
#include "desktop/objections/objectionfilter.h"
#include "desktop/objections/objectionmodel.h"
#include "desktop/objections/objectionspage.h"
#include "desktop/objections/refuseitemsdialog.h"
#include "desktop/objections/registerobjectiondialog.h"
#include "desktop/objections/reverificationdialog.h"
#include "desktop/objections/votesmodel.h"
#include "desktop/objections/withdrawitemsdialog.h"
#include "desktop/shell/collatedproxy.h"
#include "desktop/shell/settings.h"
#include "workflow/answers.h"
#include "workflow/decisions.h"
#include "workflow/objections.h"
#include "workflow/specialcommission.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListView>
#include <QSettings>
#include <QStackedWidget>

namespace bagalau::tests {

namespace {

using desktop::ObjectionModel;
using desktop::ObjectionsPage;

/// The page over the training office, in a language.
struct Appeal : AppealOffice
{
    ObjectionsPage page{workspace};

    explicit Appeal(base::Language language = base::Language::Ru)
    {
        workspace.setLanguage(language);
        showAsInWindow(page);
    }

    domain::Objection objection(int number = 1) { return objectionOf(session(), number); }

    void form(base::Language language = base::Language::Ru)
    {
        press(page, "stepCommission");
        typeMembers(*child<QTableView>(page, "membersTable"), others, language);
        press(page, "formButton");
    }

    template <class Dialog> Dialog* dialog(const char* button)
    {
        press(page, button);
        auto* found = page.findChild<Dialog*>();
        EXPECT_TRUE(found) << button;
        return found;
    }
};

QPushButton* ok(const QDialog& dialog)
{
    return child<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::Ok);
}

void accept(QDialog& dialog)
{
    const QPointer<QDialog> open(&dialog);
    ASSERT_TRUE(ok(dialog)->isEnabled()) << shown(dialog, "problemLabel").toStdString();
    ok(dialog)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(open.isNull()) << (open ? shown(*open, "problemLabel").toStdString() : "");
}

void mark(QTableView& table, const QString& name, Qt::CheckState state)
{
    auto* model = qobject_cast<desktop::AttendanceModel*>(table.model());
    model->setData(model->index(model->rowOf(name), 0), state, Qt::CheckStateRole);
}

} // namespace

class InBothLanguages : public testing::TestWithParam<base::Language>
{
};

INSTANTIATE_TEST_SUITE_P(ObjectionPanels, InBothLanguages, testing::Values(base::Language::Kk, base::Language::Ru));

TEST_P(InBothLanguages, aSittingWithoutAQuorumIsSaidLiveAndDecidesNothing)
{
    Appeal appeal(GetParam());
    appeal.form(GetParam());
    press(appeal.page, "stepSittings");
    QWidget& panel = *child<QWidget>(appeal.page, "sittingPanel");
    EXPECT_TRUE(shown(panel, "quorumLabel").startsWith(u'✓'));
    auto* attendance = child<QTableView>(panel, "attendanceTable");
    mark(*attendance, others[1].name, Qt::Unchecked);
    EXPECT_TRUE(shown(panel, "quorumLabel").startsWith(u'⚠')) << "the working body is not there";
    child<QLineEdit>(panel, "minutesNumber")->setText(u"1"_s);
    write(panel, "heardKk", u"Баяндама тыңдалды"_s);
    write(panel, "heardRu", u"Заслушан доклад"_s);
    press(panel, "holdButton");
    ASSERT_EQ(appeal.objection().sittings.size(), 1);
    EXPECT_EQ(appeal.objection().sittings.first().heard.ru, u"Заслушан доклад"_s);
    press(appeal.page, "stepDecisions");
    QWidget& decision = *child<QWidget>(appeal.page, "decisionPanel");
    write(decision, "groundKk", u"Негіз"_s);
    write(decision, "groundRu", u"Основание"_s);
    press(decision, "recordButton");
    EXPECT_FALSE(shown(decision, "problemLabel").isEmpty());
    EXPECT_EQ(refusals(appeal.session(), u"quorum"_s), 1);
    EXPECT_FALSE(appeal.objection().decided());
    press(appeal.page, "stepSittings");
    press(panel, "holdButton");
    EXPECT_EQ(appeal.objection().sittings.size(), 2) << "all are marked again, and there is a quorum";
    press(appeal.page, "stepHistory");
    const QAbstractItemModel& history = *child<QTableView>(appeal.page, "historyTable")->model();
    EXPECT_GE(history.rowCount(), 5);
    for (int row = 0; row < history.rowCount(); ++row)
        EXPECT_FALSE(history.index(row, 4).data().toString().contains(u'{')) << row;
    EXPECT_GE(rowWith(history, 3, u"✗"_s), 0) << "the refused decision";
}

TEST_P(InBothLanguages, theWorkingBodyStaysInTheCommissionAndAnAlternateSitsForIt)
{
    Appeal appeal(GetParam());
    appeal.form(GetParam());
    QWidget& panel = *child<QWidget>(appeal.page, "commissionPanel");
    auto* table = child<QTableView>(panel, "membersTable");
    press(panel, "changeButton");
    table->selectRow(1);
    press(panel, "removeMember");
    child<QLineEdit>(panel, "orderNumber")->setText(u"7-ө"_s);
    press(panel, "formButton");
    EXPECT_FALSE(shown(panel, "problemLabel").isEmpty());
    EXPECT_GT(refusals(appeal.session(), u"commission."_s), 0);
    EXPECT_EQ(appeal.objection().commission.size(), 5);

    press(panel, "changeButton");
    table->selectRow(1);
    press(panel, "addAlternate");
    typeInCell(*table, 2, desktop::CommissionModel::Name, u"Ө. Қосалқы"_s);
    typeInCell(*table, 2, desktop::CommissionModel::Organisation, u"Оқу министрлігі"_s);
    child<QLineEdit>(panel, "orderNumber")->clear();
    press(panel, "formButton");
    EXPECT_EQ(appeal.objection().commission.size(), 5) << "another composition needs an order with a number";
    child<QLineEdit>(panel, "orderNumber")->setText(u"7-ө"_s);
    press(panel, "formButton");
    ASSERT_EQ(appeal.objection().commission.size(), 6);
    EXPECT_EQ(appeal.objection().commission[2].alternateFor, others[1].name);
    EXPECT_EQ(appeal.objection().orderNumber, u"7-ө"_s);

    table->selectRow(1);
    appeal.prompts.text = u"Туысы қорытынды жазған"_s;
    press(panel, "conflictButton");
    EXPECT_EQ(appeal.objection().commission[1].conflict, appeal.prompts.text);
    press(appeal.page, "stepSittings");
    QWidget& sitting = *child<QWidget>(appeal.page, "sittingPanel");
    EXPECT_TRUE(shown(sitting, "quorumLabel").startsWith(u'⚠'));
    mark(*child<QTableView>(sitting, "attendanceTable"), u"Ө. Қосалқы"_s, Qt::Checked);
    EXPECT_TRUE(shown(sitting, "quorumLabel").startsWith(u'✓')) << shown(sitting, "quorumLabel").toStdString();
}

TEST_P(InBothLanguages, itemsAreRefusedWithAGroundInBothLanguagesAndTakenBackWithALetter)
{
    Appeal appeal(GetParam());
    press(appeal.page, "stepReceived");
    QWidget& panel = *child<QWidget>(appeal.page, "receivedPanel");
    const domain::Objection before = appeal.objection();
    auto* refusing = appeal.dialog<desktop::RefuseItemsDialog>("refuseItems");
    EXPECT_FALSE(ok(*refusing)->isEnabled());
    write(*refusing, "refusalKk", u"Заңнамаға қайшы"_s);
    EXPECT_FALSE(ok(*refusing)->isEnabled()) << "one language only";
    write(*refusing, "refusalRu", u"Противоречит законодательству"_s);
    accept(*refusing);
    EXPECT_EQ(appeal.objection().item(before.items[0].item)->outcome, domain::Outcome::Inadmissible);
    child<QTableView>(panel, "itemsTable")->selectRow(1);
    auto* taking = appeal.dialog<desktop::WithdrawItemsDialog>("withdrawItems");
    auto* day = child<QDateEdit>(*taking, "passageDay");
    const QDate today = day->date();
    day->setDate(before.received.addDays(-1));
    ok(*taking)->click();
    EXPECT_FALSE(shown(*taking, "problemLabel").isEmpty());
    day->setDate(std::max(today, before.received));
    accept(*taking);
    EXPECT_EQ(appeal.objection().item(before.items[1].item)->outcome, domain::Outcome::Withdrawn);
    EXPECT_FALSE(child<QPushButton>(panel, "refuseItems")->isEnabled()) << "all is settled";
}

TEST_P(InBothLanguages, aTableOfDisagreementsIsSignedByTheChairAlone)
{
    Appeal appeal(GetParam());
    appeal.form(GetParam());
    press(appeal.page, "stepAnswer");
    QWidget& panel = *child<QWidget>(appeal.page, "answerPanel");
    auto* papers = child<QTableView>(panel, "papersTable");
    papers->selectRow(2);
    auto* dialog = appeal.dialog<desktop::NotePaperDialog>("notePaper");
    child<QLineEdit>(*dialog, "paperNumber")->setText(u"3"_s);
    child<QComboBox>(*dialog, "paperSigner")->setCurrentText(others[2].name);
    ok(*dialog)->click();
    EXPECT_FALSE(shown(*dialog, "problemLabel").isEmpty());
    EXPECT_EQ(refusals(appeal.session(), u"sign.not-chair"_s), 1);
    child<QComboBox>(*dialog, "paperSigner")->setCurrentText(others[0].name);
    child<QCheckBox>(*dialog, "acquaintedCheck")->setChecked(true);
    accept(*dialog);
    ASSERT_TRUE(appeal.objection().paper(u"disagreements"_s));
    EXPECT_TRUE(appeal.objection().paper(u"disagreements"_s)->acquainted.isValid());
    EXPECT_GE(rowWith(*papers->model(), 3, others[0].name), 0);
    press(panel, "closeButton");
    EXPECT_EQ(refusals(appeal.session(), u"close.undecided"_s), 1) << "an answer without decisions";
    EXPECT_TRUE(shown(panel, "closeHint").startsWith(u'⚠'));
    EXPECT_FALSE(appeal.objection().closed.isValid());
}

TEST_P(InBothLanguages, whatIsLateOrWithoutDocumentsIsRegisteredAsNotConsidered)
{
    Appeal appeal(GetParam());
    appeal.page.showBody(u"health"_s);
    auto* dialog = appeal.dialog<desktop::RegisterObjectionDialog>("registerButton");
    contest(*dialog, u"W/unreliable"_s);
    write(*dialog, "groundText", u"Өтінеміз"_s);
    child<QDateEdit>(*dialog, "receivedDate")->setDate(QDate(2018, 4, 24));
    EXPECT_FALSE(ok(*dialog)->isEnabled());
    EXPECT_TRUE(shown(*dialog, "problemLabel").contains(u"57"_s)) << "the clause is said in place";
    EXPECT_TRUE(shown(*dialog, "problemLabel").contains(u"58"_s)) << "there is no document either";
    child<QCheckBox>(*dialog, "notConsidered")->setChecked(true);
    auto* rule = child<QComboBox>(*dialog, "ruleChoice");
    rule->setCurrentIndex(rule->findData(u"planning-law"_s));
    EXPECT_FALSE(ok(*dialog)->isEnabled()) << "a judgement needs a ground";
    rule->setCurrentIndex(rule->findData(u"late"_s));
    picture(*dialog, u"objections-late-"_s + base::languageCode(GetParam()));
    accept(*dialog);
    const domain::Objection made = appeal.objection(2);
    ASSERT_EQ(made.items.size(), 1);
    EXPECT_EQ(made.items.first().rule, u"late"_s);
    EXPECT_FALSE(made.considered());
    press(appeal.page, "stepCommission");
    EXPECT_TRUE(child<QPushButton>(appeal.page, "formButton")->isHidden()) << "nothing is considered";
}

TEST_P(InBothLanguages, aReverificationIsRefusedWhileTheAppealGoesOn)
{
    Appeal appeal(GetParam());
    auto* dialog = appeal.dialog<desktop::ReverificationDialog>("reverifyButton");
    EXPECT_TRUE(shown(*dialog, "limitLabel").startsWith(u'⚠'));
    EXPECT_FALSE(ok(*dialog)->isEnabled());
    contest(*dialog, u"W/unreliable"_s);
    child<QLineEdit>(*dialog, "decisionNumber")->setText(u"15"_s);
    write(*dialog, "groundText", u"Шағым"_s);
    child<desktop::DocumentDrop>(*dialog, "documentList")
        ->addPaths({appeal.folder.write(u"шешім.pdf"_s, "%PDF-1.4 оқу")});
    picture(*dialog, u"objections-reverify-"_s + base::languageCode(GetParam()));
    ASSERT_TRUE(ok(*dialog)->isEnabled()) << shown(*dialog, "problemLabel").toStdString();
    ok(*dialog)->click();
    EXPECT_TRUE(shown(*dialog, "problemLabel").contains(u"62"_s));
    EXPECT_EQ(refusals(appeal.session(), u"reverify."_s), 1);
}

TEST_P(InBothLanguages, aReverificationIsOpenedInTimeAndDecidedWithoutSittings)
{
    Appeal appeal(GetParam());
    workflow::Session& session = appeal.session();
    const QString secretary = appeal.workspace.official();
    QList<domain::CommissionMember> members;
    QStringList names;
    for (const Member& one : others) {
        members << domain::CommissionMember{one.name, u"Оқу министрлігі"_s, one.role};
        names << one.name;
    }
    workflow::formCommission(session, 1, members, secretary);
    workflow::holdSitting(session, 1, {QDate(2018, 4, 26), names}, secretary);
    for (const domain::ObjectionItem& item : appeal.objection().items)
        workflow::decideItem(session, 1, {item.item, false, {u"Негіз"_s, u"Основание"_s}}, secretary);
    workflow::closeObjection(session, workflow::planClose(session, 1, QDate(2018, 5, 4)),
                             {{{u"жауап.pdf"_s, "%PDF-1.4 оқу"}}, {}}, secretary);
    session.setTrainingDay(QDate(2018, 5, 10));

    auto* dialog = appeal.dialog<desktop::ReverificationDialog>("reverifyButton");
    EXPECT_TRUE(shown(*dialog, "limitLabel").startsWith(u'✓')) << shown(*dialog, "limitLabel").toStdString();
    child<QDateEdit>(*dialog, "complaintDate")->setDate(QDate(2018, 6, 10));
    EXPECT_TRUE(shown(*dialog, "limitLabel").startsWith(u'⚠'));
    child<QDateEdit>(*dialog, "complaintDate")->setDate(QDate(2018, 5, 10));
    contest(*dialog, u"W/unreliable"_s);
    child<QLineEdit>(*dialog, "decisionNumber")->setText(u"15"_s);
    write(*dialog, "groundText", u"Шағым"_s);
    child<desktop::DocumentDrop>(*dialog, "documentList")
        ->addPaths({appeal.folder.write(u"шешім.pdf"_s, "%PDF-1.4 оқу")});
    ok(*dialog)->click();
    EXPECT_EQ(refusals(session, u"reverify."_s) + refusals(session, u"commission."_s), 1) << "nobody takes part";
    auto* participants = child<QTableView>(*dialog, "participantsTable");
    for (int row = 0; row < 2; ++row) {
        typeInCell(*participants, row, desktop::CommissionModel::Name, u"Қ. Қатысушы "_s + QChar(u'А' + row));
        typeInCell(*participants, row, desktop::CommissionModel::Organisation, u"Оқу органы"_s);
    }
    EXPECT_TRUE(shown(*dialog, "faultsLabel").isEmpty()) << shown(*dialog, "faultsLabel").toStdString();
    accept(*dialog);
    EXPECT_EQ(appeal.objection(2).kind, domain::Objection::Kind::Reverification);
    EXPECT_FALSE(child<QPushButton>(appeal.page, "stepSittings")->isEnabled());
    press(appeal.page, "stepDecisions");
    QWidget& panel = *child<QWidget>(appeal.page, "decisionPanel");
    press(panel, "acceptChoice");
    write(panel, "groundKk", u"Акт"_s);
    write(panel, "groundRu", u"Акт"_s);
    typeChange(panel, u"4"_s, u"3"_s);
    press(panel, "recordButton");
    EXPECT_TRUE(appeal.objection(2).decided()) << shown(panel, "problemLabel").toStdString();
}

TEST(ObjectionPanels, theBoardShowsACardInTheColumnOfItsStateAndOpensIt)
{
    Appeal appeal;
    QSettings ini(appeal.folder.path(u"settings.ini"_s), QSettings::IniFormat);
    desktop::Settings settings(ini);
    appeal.workspace.remember(&settings);
    press(appeal.page, "boardButton");
    EXPECT_TRUE(settings.objectionBoard());
    auto* received = child<QListView>(appeal.page, "cards0");
    ASSERT_EQ(received->model()->rowCount(), 1);
    EXPECT_FALSE(child<QWidget>(appeal.page, "detailPane")->isVisible());
    picture(appeal.page, u"objections-board"_s);
    emit received->activated(received->model()->index(0, 0));
    EXPECT_TRUE(child<QWidget>(appeal.page, "detailPane")->isVisible());
    appeal.form();
    EXPECT_EQ(received->model()->rowCount(), 0);
    EXPECT_EQ(child<QListView>(appeal.page, "cards1")->model()->rowCount(), 1);
    press(appeal.page, "backButton");
    EXPECT_FALSE(child<QWidget>(appeal.page, "detailPane")->isVisible());
    ObjectionsPage again(appeal.workspace);
    showAsInWindow(again);
    EXPECT_TRUE(child<QPushButton>(again, "boardButton")->isChecked()) << "it is remembered";
    appeal.workspace.remember(nullptr);
}

TEST(ObjectionPanels, everyControlHasANameForAScreenReader)
{
    Appeal appeal;
    for (const char* step :
         {"stepReceived", "stepCommission", "stepSittings", "stepDecisions", "stepAnswer", "stepHistory"}) {
        press(appeal.page, step);
        EXPECT_LE(appeal.page.minimumSizeHint().height(), 580) << step << ": it fits into a window of 1366x768";
        for (const QWidget* widget : appeal.page.findChildren<QWidget*>()) {
            const bool reached = widget->isVisibleTo(&appeal.page) && (widget->focusPolicy() & Qt::TabFocus);
            if (!reached || widget->objectName().startsWith(u"qt_"_s))
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            ASSERT_TRUE(face);
            EXPECT_FALSE(face->text(QAccessible::Name).isEmpty())
                << step << ": " << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        }
    }
}

TEST(ObjectionPanels, theListIsFilteredByTextStateAndOverdue)
{
    Appeal appeal;
    auto* table = child<QTableView>(appeal.page, "objectionTable");
    EXPECT_EQ(table->model()->rowCount(), 1);
    child<QCheckBox>(appeal.page, "overdueFilter")->setChecked(true);
    EXPECT_EQ(table->model()->rowCount(), 0);
    child<QCheckBox>(appeal.page, "overdueFilter")->setChecked(false);
    child<QLineEdit>(appeal.page, "filterText")->setText(u"жоқ мұндай"_s);
    EXPECT_EQ(table->model()->rowCount(), 0);
    EXPECT_TRUE(child<QLabel>(appeal.page, "objectionName")->text().contains(u'1')) << "what is open stays open";
    child<QLineEdit>(appeal.page, "filterText")->setText(u"№ 1"_s);
    EXPECT_EQ(table->model()->rowCount(), 1);
    auto* state = child<QComboBox>(appeal.page, "stateFilter");
    state->setCurrentIndex(state->findData(static_cast<int>(workflow::ObjectionState::Answered)));
    EXPECT_EQ(table->model()->rowCount(), 0);
}

TEST(ObjectionPanels, theImpactIsWorkedOutInTurns)
{
    Appeal appeal;
    auto* dialog = appeal.dialog<desktop::ImpactDialog>("impactButton");
    auto* table = child<QTableView>(*dialog, "impactTable");
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return table->model()->index(0, desktop::ImpactModel::ScoreBefore).data().toString() == u"90,38"_s; }));
    EXPECT_TRUE(table->model()->index(0, desktop::ImpactModel::Unknown).data().toString().startsWith(u'⚠'))
        << "the training objection names no values";
    picture(*dialog, u"objections-impact"_s);
    int wanted = 0;
    QObject::connect(dialog, &desktop::ImpactDialog::wanted, &appeal.page, [&](int number) { wanted = number; });
    emit table->activated(table->model()->index(0, 0));
    EXPECT_EQ(wanted, 1);
}

TEST(ObjectionPanels, theirModelsKeepTheRules)
{
    AppealOffice office;
    ObjectionModel objections(office.workspace, nullptr);
    desktop::ObjectionFilter filter;
    desktop::StateColumn column(0, nullptr);
    filter.setSourceModel(&objections);
    column.setSourceModel(&filter);
    desktop::AttendanceModel attendance(office.workspace, nullptr);
    desktop::VotesModel votes;
    desktop::ImpactModel impact(office.workspace, nullptr);
    const QAbstractItemModelTester one(&filter), two(&column), three(&attendance), four(&votes), five(&impact);
    objections.show(workflow::objections(office.session()));
    filter.setWanted({u"жоқ"_s});
    EXPECT_EQ(column.rowCount(), 0);
    filter.setWanted({});
    EXPECT_EQ(column.rowCount(), 1);
    attendance.show({{u"Ы"_s, u"О"_s, u"chair"_s}, {u"І"_s, u"О"_s, u"member"_s, u"Ы"_s}});
    EXPECT_EQ(attendance.present(), QStringList{u"Ы"_s}) << "an alternate is not marked at first";
    EXPECT_TRUE(attendance.setData(attendance.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(attendance.present().size(), 2);
    votes.begin({u"Ы"_s, u"І"_s});
    EXPECT_TRUE(votes.setData(votes.index(1, desktop::VotesModel::Vote), u"against"_s, Qt::EditRole));
    EXPECT_FALSE(votes.setData(votes.index(1, desktop::VotesModel::Member), u"Х"_s, Qt::EditRole));
    EXPECT_EQ(votes.votes()[1].vote, u"against"_s);
    impact.show(workflow::objections(office.session()));
    EXPECT_TRUE(impact.next());
    EXPECT_FALSE(impact.next());
}

} // namespace bagalau::tests
