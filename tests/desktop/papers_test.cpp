#include "appealoffice.h"
#include "desktop/common/backgroundjob.h"
#include "desktop/conclusions/conclusionspage.h"
#include "desktop/objections/objectionspage.h"
#include "desktop/papers/papersdialog.h"
#include "desktop/reports/reportspage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace bagalau::tests {

namespace {

using desktop::PapersDialog;
using desktop::PapersModel;

QAbstractItemModel& papersOf(PapersDialog& dialog)
{
    return *child<QTableView>(dialog, "papersTable")->model();
}

bool isPossible(PapersDialog& dialog, const QString& name)
{
    const int row = rowWith(papersOf(dialog), PapersModel::Name, name);
    EXPECT_GE(row, 0) << name.toStdString();
    return papersOf(dialog).index(row, PapersModel::Name).flags().testFlag(Qt::ItemIsUserCheckable);
}

bool tick(PapersDialog& dialog, const QString& name)
{
    QAbstractItemModel& model = papersOf(dialog);
    return model.setData(model.index(rowWith(model, PapersModel::Name, name), PapersModel::Name), Qt::Checked,
                         Qt::CheckStateRole);
}

QPushButton* ok(PapersDialog& dialog)
{
    return child<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::Ok);
}

workflow::PaperRequest about(const QString& body)
{
    return {.id = {}, .body = body, .block = u"goals"_s, .objection = 1};
}

} // namespace

TEST(PapersDialog, offersWhatFitsAndSaysWhyTheRestCannotBeMade)
{
    AppealOffice office;
    office.workspace.setLanguage(base::Language::Ru);
    PapersDialog dialog(office.workspace, {u"commission-order"_s, u"disagreements"_s, u"answer-body"_s},
                        about(u"agriculture"_s));
    const QAbstractItemModelTester tester(&papersOf(dialog));
    EXPECT_EQ(papersOf(dialog).rowCount(), 3);
    EXPECT_TRUE(isPossible(dialog, u"Таблица разногласий"_s));
    EXPECT_FALSE(isPossible(dialog, u"Приказ"_s)) << "the commission is not formed";
    EXPECT_FALSE(tick(dialog, u"Приказ"_s));
    const int order = rowWith(papersOf(dialog), PapersModel::Name, u"Приказ"_s);
    EXPECT_FALSE(papersOf(dialog).index(order, PapersModel::State).data().toString().isEmpty());
    EXPECT_FALSE(ok(dialog)->isEnabled()) << "nothing is ticked";
    EXPECT_TRUE(tick(dialog, u"Таблица разногласий"_s));
    EXPECT_TRUE(ok(dialog)->isEnabled());
    for (const char* format : {"pdfBox", "docxBox", "odtBox"})
        child<QCheckBox>(dialog, format)->setChecked(false);
    EXPECT_FALSE(ok(dialog)->isEnabled()) << "no format";
    EXPECT_FALSE(ok(dialog)->toolTip().isEmpty());
    dialog.show();
    picture(dialog, u"papers-dialog"_s);
}

TEST(PapersDialog, makesTheTickedOnesInTheBackgroundAndShowsTheFolder)
{
    AppealOffice office;
    PapersDialog dialog(office.workspace, {u"transmittal-body"_s, u"overall"_s, u"reconciliation"_s},
                        about(u"agriculture"_s));
    ASSERT_TRUE(tick(dialog, u"Салыстыру актісі"_s));
    ASSERT_TRUE(tick(dialog, u"жалпы бағалау"_s));
    child<QComboBox>(dialog, "languageChoice")->setCurrentIndex(1);
    ok(dialog)->click();
    EXPECT_FALSE(child<desktop::BackgroundJob>(dialog, "papersJob")->busy()) << "no folder was chosen";
    office.prompts.folder = office.folder.path(u"қағаздар"_s);
    ok(dialog)->click();
    EXPECT_FALSE(ok(dialog)->isEnabled()) << "they are being made";
    auto* job = child<desktop::BackgroundJob>(dialog, "papersJob");
    ASSERT_TRUE(QTest::qWaitFor([job] { return !job->busy(); }, 60000));
    const QStringList made = QDir(office.prompts.folder).entryList(QDir::Files, QDir::Name);
    EXPECT_EQ(made, (QStringList{u"agriculture-goals-overall-kk.docx"_s, u"agriculture-goals-overall-kk.pdf"_s,
                                 u"agriculture-goals-reconciliation-kk.docx"_s,
                                 u"agriculture-goals-reconciliation-kk.pdf"_s}));
    EXPECT_TRUE(child<QLabel>(dialog, "problemLabel")->text().contains(office.prompts.folder));
    child<QPushButton>(dialog, "showFolder")->click();
    EXPECT_EQ(office.prompts.opened, QStringList{office.prompts.folder});
    dialog.show();
    picture(dialog, u"papers-made"_s);
}

TEST(PapersDialog, saysThatAFolderCannotBeWrittenTo)
{
    AppealOffice office;
    PapersDialog dialog(office.workspace, {u"overall"_s}, about(u"agriculture"_s));
    ASSERT_TRUE(tick(dialog, u"жалпы бағалау"_s));
    office.prompts.folder = office.folder.write(u"файл"_s, "a file, no folder");
    ok(dialog)->click();
    auto* job = child<desktop::BackgroundJob>(dialog, "papersJob");
    ASSERT_TRUE(QTest::qWaitFor([job] { return !job->busy(); }, 60000));
    EXPECT_TRUE(child<QLabel>(dialog, "problemLabel")->text().contains(u"файл"_s));
    EXPECT_FALSE(child<QPushButton>(dialog, "showFolder")->isVisibleTo(&dialog));
}

TEST(PapersDialog, isOpenedFromReportsConclusionsAndObjections)
{
    AppealOffice office;
    desktop::ReportsPage reports(office.workspace);
    desktop::ConclusionsPage conclusions(office.workspace);
    desktop::ObjectionsPage objections(office.workspace);
    const QList<std::pair<desktop::Page*, int>> pages{{&reports, 2}, {&conclusions, 6}, {&objections, 9}};
    for (const auto& [page, papers] : pages) {
        showAsInWindow(*page);
        page->showBody(u"agriculture"_s);
        picture(*page, QString::fromLatin1(page->metaObject()->className()).section(u':', -1) + u"-papers"_s);
        child<QPushButton>(*page, "papersButton")->click();
        auto* dialog = page->findChild<PapersDialog*>();
        ASSERT_TRUE(dialog);
        EXPECT_EQ(papersOf(*dialog).rowCount(), papers);
        EXPECT_TRUE(child<QLabel>(*dialog, "aboutLabel")->text().contains(u"министрлігі"_s));
    }
}

} // namespace bagalau::tests
