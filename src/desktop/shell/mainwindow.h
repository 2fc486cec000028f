#pragma once

#include "desktop/shell/languages.h"
#include "desktop/shell/page.h"
#include "desktop/shell/settings.h"
#include "desktop/shell/stores.h"

#include <QMainWindow>

class QLabel;
class QProgressBar;

namespace bagalau::desktop {

namespace Ui {
class MainWindow;
}
class ElidedLabel;
class StartPage;

/// A page that the window offers: its id ("overview", "reports" ...) and how it is made.
struct PageEntry
{
    QString id;
    std::function<Page*(Workspace&)> make;
};

/// The window: a list of pages and a table of actions.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace& workspace, Settings& settings, Languages& languages, Stores& stores,
               const QList<PageEntry>& pages, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openStore(const QString& path);
    void openTraining();
    /// Shows a page of an open store, at this body if one is given.
    void showPage(const QString& id, const QString& body = {});
    QString currentPage() const; ///< empty on the start page
    void useLanguage(base::Language language);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    /// One line of the table of actions.
    struct Command
    {
        QAction* action;
        void (MainWindow::*run)();
        bool needsStore;
    };
    QList<Command> commands() const;

    void addPages(const QList<PageEntry>& pages);
    void addStatus();
    void connectAll();
    void retranslate();
    void showRecent();
    void tellSession();
    void tellAct();
    void tellBusy(const QString& what);
    void updateState();
    void updateNotice();
    void pageChosen(int row);
    void stepPage(int by);

    void newStore();
    void chooseStore();
    void backupStore();
    void closeStore();
    void showOfficials();
    void showSchedule();
    void showCalendar();
    void switchReminders();
    void showWhatIsDue();
    void showPaperSettings();
    void showTemplates();
    void showEarlier();
    void showRisk();
    void showAccountability();
    void showRecommendations();
    void showTrainingDay();
    void showCheck();
    void showJournal();
    void showFormulaHelp();
    void showShortcuts();
    void showAbout();
    void previousPage() { stepPage(-1); }
    void nextPage() { stepPage(1); }
    void refreshPage();
    void quit() { close(); }

    std::unique_ptr<Ui::MainWindow> m_ui;
    Workspace& m_workspace;
    Settings& m_settings;
    Languages& m_languages;
    Stores& m_stores;
    StartPage* m_start = nullptr;
    QStringList m_ids; ///< of the pages, in the order of the list
    QList<Page*> m_pages;
    ElidedLabel* m_path = nullptr;
    QLabel* m_busyLabel = nullptr;
    QProgressBar* m_busyBar = nullptr;
    qint64 m_lastEntry = 0; ///< of the journal, as far as it was told in the status bar
};

} // namespace bagalau::desktop
