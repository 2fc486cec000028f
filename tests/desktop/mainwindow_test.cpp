#include "desktop/office/newstoredialog.h"
#include "desktop/office/officialsdialog.h"
#include "desktop/shell/aboutdialog.h"
#include "desktop/shell/helpdialog.h"
#include "desktop/shell/shortcutsdialog.h"
#include "desktop/shell/startpage.h"
#include "shellsupport.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests::shell;

namespace {

class MainWindowTest : public ShellTest
{
};

TEST_F(MainWindowTest, withoutAStoreTheStartPageIsShownAndPagesAreOff)
{
    makeWindow();
    EXPECT_EQ(window->currentPage(), QString());
    EXPECT_TRUE(qobject_cast<desktop::StartPage*>(find<QStackedWidget>("stack")->currentWidget()));
    EXPECT_FALSE(find<QListWidget>("pageList")->isVisible());
    EXPECT_FALSE(find<QAction>("journalAction")->isEnabled());
    EXPECT_TRUE(find<QAction>("newAction")->isEnabled());
    keep(window.get(), u"start"_s);
}

TEST_F(MainWindowTest, anOpenedStoreShowsItsOfficeAndTheOverview)
{
    makeWindow();
    const QString path = makeStore();
    window->openStore(path);
    EXPECT_EQ(window->currentPage(), u"overview"_s);
    EXPECT_TRUE(find<QLabel>("yearLabel")->text().contains(u"2017"_s));
    EXPECT_TRUE(find<QLabel>("officeLabel")->text().contains(u"Әкімшілігі"_s));
    EXPECT_EQ(find<QComboBox>("blockCombo")->currentData().toString(), u"goals"_s);
    EXPECT_EQ(find<QComboBox>("officialCombo")->count(), 2);
    EXPECT_TRUE(find<QLabel>("pathLabel")->text().contains(u"office.bagalau"_s));
    EXPECT_EQ(settings.recentStores(), QStringList{path});
    EXPECT_TRUE(prompts.problems.isEmpty());
}

TEST_F(MainWindowTest, aStoreThatIsGoneIsAProblemAndLeavesTheRecentList)
{
    const QString path = makeStore();
    settings.addRecent(path);
    makeWindow();
    EXPECT_EQ(find<QListWidget>("recentList")->count(), 1);
    QFile::remove(path);
    window->openStore(path);
    EXPECT_EQ(prompts.problems.size(), 1);
    EXPECT_EQ(find<QListWidget>("recentList")->count(), 0);
    EXPECT_EQ(window->currentPage(), QString());
}

TEST_F(MainWindowTest, aRecentStoreIsOpenedFromTheStartPage)
{
    settings.addRecent(makeStore());
    makeWindow();
    auto* list = find<QListWidget>("recentList");
    emit list->itemActivated(list->item(0));
    EXPECT_EQ(window->currentPage(), u"overview"_s);
}

TEST_F(MainWindowTest, whoWorksIsAskedForAndRemembered)
{
    makeWindow();
    window->openStore(makeStore());
    EXPECT_TRUE(find<QFrame>("notice")->isVisible());
    choose(find<QComboBox>("officialCombo"), u"Ғалым Өмірзақ"_s);
    EXPECT_EQ(workspace.official(), u"Ғалым Өмірзақ"_s);
    EXPECT_FALSE(find<QFrame>("notice")->isVisible());
    trigger("closeAction");
    EXPECT_EQ(window->currentPage(), QString());
    window->openStore(folder.path(u"office.bagalau"_s));
    EXPECT_EQ(workspace.official(), u"Ғалым Өмірзақ"_s);
    EXPECT_EQ(find<QComboBox>("officialCombo")->currentData().toString(), u"Ғалым Өмірзақ"_s);
}

TEST_F(MainWindowTest, theLastOfficialOfAnotherStoreIsNotChosenInThisOne)
{
    settings.setLastOfficial(u"Somebody else"_s);
    makeWindow();
    window->openStore(makeStore());
    EXPECT_EQ(workspace.official(), QString());
}

TEST_F(MainWindowTest, pagesAreSwitchedByKeysAndByOtherPages)
{
    makeWindow();
    window->openStore(makeStore());
    trigger("nextPageAction");
    EXPECT_EQ(window->currentPage(), u"reports"_s);
    trigger("previousPageAction");
    trigger("previousPageAction");
    EXPECT_EQ(window->currentPage(), u"scoring"_s);
    auto* overview = window->findChild<desktop::OverviewPage*>();
    emit overview->pageRequested(u"reports"_s, u"health"_s);
    auto* reports = static_cast<PlainPage*>(find<QStackedWidget>("stack")->currentWidget());
    EXPECT_EQ(reports->title(), u"reports"_s);
    EXPECT_EQ(reports->body, u"health"_s);
}

TEST_F(MainWindowTest, noPageReadsTheStoreBeforeItIsShown)
{
    makeWindow();
    window->openStore(makeStore());
    auto* reports = static_cast<PlainPage*>(find<QStackedWidget>("stack")->widget(2));
    EXPECT_EQ(reports->refreshed, 0);
    window->showPage(u"reports"_s);
    EXPECT_EQ(reports->refreshed, 1);
}

TEST_F(MainWindowTest, anActIsToldInTheStatusBarWithItsEntry)
{
    makeWindow();
    window->openStore(makeStore());
    workflow::setStage(*workspace.session(), 1, QDate(2018, 2, 20), u"Әлия Сейітқали"_s);
    EXPECT_TRUE(find<QStatusBar>("statusBar")->currentMessage().contains(u"4"_s));
}

TEST_F(MainWindowTest, aNewMachineSpeaksKazakhAndRemembersAnotherChoice)
{
    EXPECT_EQ(settings.language(), base::Language::Kk);
    makeWindow();
    choose(find<QComboBox>("languageCombo"), static_cast<int>(base::Language::Ru));
    EXPECT_EQ(settings.language(), base::Language::Ru);
    EXPECT_EQ(workspace.language(), base::Language::Ru);
    EXPECT_EQ(QLocale().language(), QLocale::Russian);
}

TEST_F(MainWindowTest, theLanguageChangesContentAndQtsOwnWordsAtOnce)
{
    makeWindow();
    window->openStore(makeStore());
    window->useLanguage(base::Language::Kk);
    QCoreApplication::processEvents();
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Болдырмау"_s);
    window->useLanguage(base::Language::Ru);
    QCoreApplication::processEvents();
    EXPECT_TRUE(find<QLabel>("officeLabel")->text().contains(u"Администрация"_s));
    EXPECT_TRUE(find<QTableView>("bodyTable")->model()->index(0, 0).data().toString().contains(u"А"_s));
}

TEST_F(MainWindowTest, aNewStoreIsMadeOpenedAndAsksForItsOfficials)
{
    makeWindow();
    trigger("newAction");
    auto* made = dialog<desktop::NewStoreDialog>();
    const QString path = folder.path(u"жаңа қойма.bagalau"_s);
    find<QLineEdit>("pathEdit", made)->setText(path);
    press(find<QDialogButtonBox>("buttonBox", made), QDialogButtonBox::Ok);
    EXPECT_TRUE(find<QLabel>("faultLabel", made)->isVisible()) << "no authority was ticked";
    EXPECT_TRUE(made->isVisible());
    keep(made, u"newstore"_s);
    find<QListWidget>("authorityList", made)->item(2)->setCheckState(Qt::Checked);
    press(find<QDialogButtonBox>("buttonBox", made), QDialogButtonBox::Ok);
    ASSERT_TRUE(workspace.session());
    EXPECT_EQ(workspace.session()->office().authorities, QStringList{u"planning"_s});
    auto* officials = dialog<desktop::OfficialsDialog>();
    find<QLineEdit>("nameEdit", officials)->setText(u"Әлия Сейітқали"_s);
    QTest::mouseClick(find<QPushButton>("addButton", officials), Qt::LeftButton);
    EXPECT_EQ(find<QTableView>("officialsTable", officials)->model()->rowCount(), 1);
    EXPECT_EQ(find<QComboBox>("officialCombo")->count(), 1);
    keep(officials, u"officials"_s);
}

TEST_F(MainWindowTest, aStoreThatExistsIsNotOverwrittenByANewOne)
{
    const QString path = makeStore();
    makeWindow();
    trigger("newAction");
    auto* made = dialog<desktop::NewStoreDialog>();
    find<QLineEdit>("pathEdit", made)->setText(path);
    find<QListWidget>("authorityList", made)->item(0)->setCheckState(Qt::Checked);
    const QByteArray before = tests::bytesOf(path);
    press(find<QDialogButtonBox>("buttonBox", made), QDialogButtonBox::Ok);
    EXPECT_TRUE(find<QLabel>("faultLabel", made)->isVisible());
    EXPECT_EQ(tests::bytesOf(path), before);
}

TEST_F(MainWindowTest, aBackupIsWrittenBesideTheStoreAndSaid)
{
    makeWindow();
    window->openStore(makeStore());
    QSignalSpy said(&stores, &desktop::Stores::said);
    trigger("backupAction");
    EXPECT_TRUE(stores.busy());
    EXPECT_FALSE(find<QAction>("closeAction")->isEnabled());
    ASSERT_TRUE(said.wait());
    EXPECT_EQ(QDir(folder.path()).entryList({u"office.bagalau.backup-*"_s}).size(), 1);
    EXPECT_FALSE(stores.busy());
}

TEST_F(MainWindowTest, everyShortcutIsListed)
{
    makeWindow();
    trigger("shortcutsAction");
    auto* shortcuts = dialog<desktop::ShortcutsDialog>();
    EXPECT_GE(find<QTableWidget>("shortcutsTable", shortcuts)->rowCount(), 14);
    keep(shortcuts, u"shortcuts"_s);
    shortcuts->close();
    trigger("formulaHelpAction");
    auto* help = dialog<desktop::HelpDialog>();
    EXPECT_TRUE(find<QTextBrowser>("helpText", help)->toPlainText().contains(u"otherwise"_s));
    keep(help, u"help"_s);
    trigger("aboutAction");
    keep(dialog<desktop::AboutDialog>(), u"about"_s);
}

TEST_F(MainWindowTest, noShortcutNeedsADigit)
{
    makeWindow();
    for (const QAction* action : window->findChildren<QAction*>()) {
        const QString keys = action->shortcut().toString(QKeySequence::PortableText).remove(u"F5"_s);
        EXPECT_TRUE(std::none_of(keys.begin(), keys.end(), [](QChar letter) { return letter.isDigit(); }))
            << action->objectName().toStdString();
    }
}

TEST_F(MainWindowTest, everyControlHasANameForAScreenReader)
{
    makeWindow();
    window->openStore(makeStore());
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        const bool reached = widget->isVisibleTo(window.get()) && (widget->focusPolicy() & Qt::TabFocus);
        if (!reached || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        ASSERT_TRUE(face);
        EXPECT_FALSE(face->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
    }
}

TEST_F(MainWindowTest, recentStoresAreTenAtMostAndTheLatestIsFirst)
{
    for (int i = 0; i < 12; ++i)
        settings.addRecent(folder.write(u"%1.bagalau"_s.arg(i), "x"));
    settings.addRecent(folder.path(u"5.bagalau"_s));
    EXPECT_EQ(settings.recentStores().size(), 10);
    EXPECT_TRUE(settings.recentStores().first().endsWith(u"/5.bagalau"_s));
    EXPECT_EQ(settings.recentStores().count(settings.recentStores().first()), 1);
}

} // namespace
