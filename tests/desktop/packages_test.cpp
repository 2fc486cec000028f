#include "appealoffice.h"
#include "base/digest.h"
#include "desktop/common/backgroundjob.h"
#include "desktop/packages/exportpackagedialog.h"
#include "desktop/packages/packagecontentsmodel.h"
#include "desktop/packages/packagemodel.h"
#include "desktop/packages/packagespage.h"
#include "desktop/packages/verdictspanel.h"
#include "workflow/packages.h"
#include "workflow/views.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace bagalau::tests {

namespace {

using desktop::PackagesPage;

bool waitForJob(QWidget& page, const char* job)
{
    auto* line = child<desktop::BackgroundJob>(page, job);
    return QTest::qWaitFor([line] { return !line->busy(); }, 60000);
}

QString sign(QWidget& page, const char* card)
{
    return child<QLabel>(*child<QWidget>(page, card), "cardSign")->text();
}

// Only health: the objection of agriculture is still open.
void exportHealth(PackagesPage& page, AppealOffice& office)
{
    child<QPushButton>(page, "exportButton")->click();
    auto* dialog = page.findChild<desktop::ExportPackageDialog*>();
    auto* scope = child<QComboBox>(*dialog, "scopeChoice");
    QPushButton* ok = child<QDialogButtonBox>(*dialog, "buttons")->button(QDialogButtonBox::Ok);
    EXPECT_FALSE(ok->isEnabled());
    EXPECT_FALSE(child<QLabel>(*dialog, "problemLabel")->text().isEmpty());
    picture(*dialog, u"packages-export"_s);
    scope->setCurrentIndex(scope->findData(u"health"_s));
    ASSERT_TRUE(ok->isEnabled()) << child<QLabel>(*dialog, "problemLabel")->text().toStdString();
    office.prompts.save = office.folder.path(u"пакет.zip"_s);
    ok->click();
    const QPointer<QDialog> open(dialog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return open.isNull(); }, 60000));
    ASSERT_TRUE(waitForJob(page, "packageJob"));
}

} // namespace

TEST(PackagesPage, aPackageIsExportedVerifiedAndSavedAgainByteForByte)
{
    AppealOffice office(AppealOffice::assessor());
    PackagesPage page(office.workspace);
    showAsInWindow(page);
    exportHealth(page, office);
    EXPECT_EQ(sign(page, "intactCard"), u"✓"_s);
    EXPECT_EQ(sign(page, "signatureCard"), u"·"_s);
    EXPECT_EQ(sign(page, "completeCard"), u"✓"_s);
    EXPECT_EQ(sign(page, "reproducedCard"), u"✓"_s);
    EXPECT_EQ(child<QTableView>(page, "packageTable")->model()->rowCount(), 1);
    picture(page, u"packages-verified"_s);
    const QByteArray bytes = bytesOf(office.folder.path(u"пакет.zip"_s));
    EXPECT_EQ(workflow::packages(office.session()).first().digest, base::sha256(bytes));
    office.prompts.save = office.folder.path(u"тағы.zip"_s);
    child<QPushButton>(page, "saveAgainButton")->click();
    EXPECT_EQ(bytesOf(office.folder.path(u"тағы.zip"_s)), bytes);
    child<QPushButton>(page, "verifyAgainButton")->click();
    ASSERT_TRUE(waitForJob(page, "packageJob"));
    EXPECT_THAT(child<QLabel>(page, "verdictsTitle")->text().toStdString(), testing::HasSubstr("No. 1"));
    EXPECT_THAT(office.prompts.problems, testing::IsEmpty());
}

TEST(PackagesPage, aFileIsVerifiedWithoutAStoreAndAFlippedByteIsSeen)
{
    AppealOffice office(AppealOffice::assessor());
    {
        PackagesPage page(office.workspace);
        showAsInWindow(page);
        exportHealth(page, office);
    }
    QByteArray bytes = bytesOf(office.folder.path(u"пакет.zip"_s));
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    office.workspace.close();
    PackagesPage page(office.workspace);
    showAsInWindow(page);
    picture(page, u"packages-no-store"_s);
    EXPECT_FALSE(child<QPushButton>(page, "exportButton")->isEnabled());
    office.prompts.files = {office.folder.write(u"бұзылған.zip"_s, bytes)};
    child<QPushButton>(page, "verifyButton")->click();
    ASSERT_TRUE(waitForJob(page, "packageJob"));
    EXPECT_EQ(sign(page, "intactCard"), u"✗"_s);
    EXPECT_GT(child<QListWidget>(page, "detailsList")->count(), 0);
    picture(page, u"packages-broken"_s);
    child<QPushButton>(page, "copyVerdicts")->click();
    EXPECT_THAT(QGuiApplication::clipboard()->text().toStdString(), testing::HasSubstr("✗ Intact"));
}

TEST(PackagesPage, itsModelsKeepTheRules)
{
    AppealOffice office;
    desktop::PackageModel packages(office.workspace, nullptr);
    desktop::PackageContentsModel contents(office.workspace, nullptr);
    const QAbstractItemModelTester one(&packages), two(&contents);
    packages.show({{u"a"_s, 1, u"planning"_s, u"goals"_s, {}, u"2018-05-14T10:00:00+06:00"_s, u"Ә"_s, u"abc"_s},
                   {u"b"_s, 2, u"planning"_s, u"goals"_s, u"health"_s, {}, u"Ә"_s, {}}});
    EXPECT_EQ(packages.at(0).number, 2);
    const QList<workflow::BodyStatus> all = workflow::bodyStatuses(office.session(), u"goals"_s);
    contents.show(all, {});
    EXPECT_EQ(contents.rowCount(), all.size());
    EXPECT_EQ(contents.countIn(), 3);
    contents.show(all, u"health"_s);
    EXPECT_EQ(contents.rowCount(), 1);
}

} // namespace bagalau::tests
