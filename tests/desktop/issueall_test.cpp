#include "appealoffice.h"
#include "desktop/conclusions/issuealldialog.h"
#include "workflow/acceptvalues.h"
#include "workflow/views.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

namespace bagalau::tests {

namespace {

using desktop::IssueAllDialog;
using desktop::IssueListModel;

/// The training office with two more bodies reviewed.
struct ReadyOffice : AppealOffice
{
    explicit ReadyOffice(const QString& official = assessor()) : AppealOffice(official) {}

    QStringList ready()
    {
        QStringList bodies;
        for (const workflow::IssueCandidate& one : workflow::issueCandidates(session(), u"goals"_s))
            if (!one.missing)
                bodies << one.body.id;
        return bodies;
    }
};

QString count(const QWidget& dialog)
{
    return child<QLabel>(dialog, "countLabel")->text();
}

void finish(IssueAllDialog& dialog)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.busy(); }, 120000));
}

} // namespace

TEST(IssueAllDialog, saysWhoIsReadyAndWhatIsMissingForTheOthers)
{
    ReadyOffice office;
    IssueAllDialog dialog(office.workspace);
    dialog.load();
    dialog.show();
    const QAbstractItemModel& model = *child<QTableView>(dialog, "bodyTable")->model();
    ASSERT_GE(office.ready().size(), 2);
    int ready = 0, lacking = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex body = model.index(row, IssueListModel::Body);
        const bool checkable = body.flags().testFlag(Qt::ItemIsUserCheckable);
        checkable ? ++ready : ++lacking;
        EXPECT_EQ(model.index(row, IssueListModel::State).data().toString() == u"ready"_s, checkable);
    }
    EXPECT_EQ(ready, office.ready().size());
    EXPECT_GT(lacking, 3);
    EXPECT_TRUE(count(dialog).contains(u"Ready: %1"_s.arg(ready)));
    picture(dialog, u"issue-all"_s);
    child<QPushButton>(dialog, "noneButton")->click();
    EXPECT_FALSE(child<QPushButton>(dialog, "issueButton")->isEnabled());
    child<QPushButton>(dialog, "allButton")->click();
    EXPECT_TRUE(child<QPushButton>(dialog, "issueButton")->isEnabled());
}

TEST(IssueAllDialog, issuesEachAsAnActOfItsOwnWhileTheWindowLives)
{
    ReadyOffice office;
    IssueAllDialog dialog(office.workspace);
    dialog.load();
    dialog.show();
    const QStringList ready = office.ready();
    const qsizetype entries = workflow::journal(office.session()).size();
    int beats = 0;
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, &pulse, [&beats] { ++beats; });
    pulse.start(10);
    child<QCheckBox>(dialog, "togetherCheck")->setChecked(true);
    child<QPushButton>(dialog, "issueButton")->click();
    EXPECT_TRUE(dialog.busy());
    EXPECT_FALSE(child<QPushButton>(dialog, "closeButton")->isEnabled());
    EXPECT_EQ(child<QProgressBar>(dialog, "progressBar")->maximum(), ready.size());
    picture(dialog, u"issue-all-busy"_s);
    finish(dialog);
    EXPECT_GT(beats, 5) << "the window's thread went on";
    EXPECT_EQ(workflow::journal(office.session()).size(), entries + ready.size());
    for (const QString& body : ready) {
        const auto issued = workflow::latestConclusion(office.session(), body, u"goals"_s);
        ASSERT_TRUE(issued);
        EXPECT_EQ(issued->files.size(), 13);
        EXPECT_EQ(issued->official, AppealOffice::assessor());
    }
    EXPECT_TRUE(count(dialog).startsWith(u"Finished."_s));
    picture(dialog, u"issue-all-done"_s);

    office.prompts.folder = office.folder.path(u"құжаттар"_s);
    child<QPushButton>(dialog, "saveButton")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return child<QPushButton>(dialog, "saveButton")->isEnabled(); }, 30000));
    EXPECT_EQ(QDir(office.prompts.folder).entryList(QDir::Files).size(), 13 * ready.size());
}

TEST(IssueAllDialog, stoppedInTheMiddleWhatWasIssuedStays)
{
    ReadyOffice office;
    IssueAllDialog dialog(office.workspace);
    dialog.load();
    dialog.show();
    const QStringList ready = office.ready();
    ASSERT_GE(ready.size(), 2);
    const qsizetype entries = workflow::journal(office.session()).size();
    child<QPushButton>(dialog, "issueButton")->click();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return workflow::latestConclusion(office.session(), ready[0], u"goals"_s).has_value(); }, 60000));
    child<QPushButton>(dialog, "stopButton")->click();
    EXPECT_FALSE(dialog.busy());
    EXPECT_TRUE(count(dialog).startsWith(u"Stopped."_s)) << count(dialog).toStdString();
    QTest::qWait(1500); // what was being made ends unheard
    EXPECT_EQ(workflow::journal(office.session()).size(), entries + 1);
    EXPECT_FALSE(workflow::latestConclusion(office.session(), ready[1], u"goals"_s));
    child<QPushButton>(dialog, "issueButton")->click();
    finish(dialog);
    EXPECT_TRUE(workflow::latestConclusion(office.session(), ready[1], u"goals"_s));
}

TEST(IssueAllDialog, whatChangedMeanwhileIsRefusedInItsLineAndTheOthersGoOn)
{
    ReadyOffice office;
    IssueAllDialog dialog(office.workspace);
    dialog.load();
    dialog.show();
    const QStringList ready = office.ready();
    workflow::acceptValues(office.session(), ready[0], u"goals"_s,
                           {{u"unreliable"_s, domain::Value(base::Number(4)), {}}}, AppealOffice::assessor());
    child<QPushButton>(dialog, "issueButton")->click();
    finish(dialog);
    EXPECT_FALSE(workflow::latestConclusion(office.session(), ready[0], u"goals"_s));
    EXPECT_TRUE(workflow::latestConclusion(office.session(), ready[1], u"goals"_s));
    EXPECT_TRUE(count(dialog).contains(u"1 refused"_s)) << count(dialog).toStdString();
    EXPECT_TRUE(office.prompts.problems.isEmpty());
}

TEST(IssueAllDialog, whoMayNotOrDoesNotWantToIssuesNothing)
{
    ReadyOffice office(QString{});
    IssueAllDialog dialog(office.workspace);
    dialog.load();
    EXPECT_FALSE(child<QPushButton>(dialog, "issueButton")->isEnabled());
    EXPECT_FALSE(count(dialog).isEmpty());
    office.workspace.setOfficial(AppealOffice::assessor());
    office.prompts.yes = false;
    dialog.load();
    const qsizetype entries = workflow::journal(office.session()).size();
    child<QPushButton>(dialog, "issueButton")->click();
    EXPECT_FALSE(dialog.busy());
    EXPECT_EQ(workflow::journal(office.session()).size(), entries);
}

TEST(IssueListModel, keepsTheRules)
{
    ReadyOffice office;
    IssueListModel model(office.workspace);
    const QAbstractItemModelTester tester(&model);
    model.load(workflow::issueCandidates(office.session(), u"goals"_s));
    const QStringList ready = model.chosen();
    ASSERT_EQ(ready, office.ready());
    model.setIssued(ready[0], u"1"_s);
    EXPECT_EQ(model.chosen(), ready.mid(1));
    model.setFailed(ready[1], base::Problem(base::Problem::Kind::Refused, {u"x"_s, "No.", {}}));
    EXPECT_EQ(model.ready(), ready.size() - 2);
    const QModelIndex first = model.index(0, IssueListModel::State);
    EXPECT_FALSE(model.setData(first, Qt::Checked, Qt::CheckStateRole));
}

} // namespace bagalau::tests
