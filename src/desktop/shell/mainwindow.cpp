#include "desktop/shell/mainwindow.h"

#include "desktop/common/tableexporter.h"
#include "desktop/office/calendardialog.h"
#include "desktop/office/checkdialog.h"
#include "desktop/office/earlierdialog.h"
#include "desktop/office/journaldialog.h"
#include "desktop/office/newstoredialog.h"
#include "desktop/office/officialsdialog.h"
#include "desktop/office/papersettingsdialog.h"
#include "desktop/office/scheduledialog.h"
#include "desktop/office/templatesdialog.h"
#include "desktop/office/trainingdaydialog.h"
#include "desktop/recommendations/recommendationsdialog.h"
#include "desktop/risk/accountabilitydialog.h"
#include "desktop/risk/riskdialog.h"
#include "desktop/shell/aboutdialog.h"
#include "desktop/shell/elidedlabel.h"
#include "desktop/shell/helpdialog.h"
#include "desktop/shell/shortcutsdialog.h"
#include "desktop/shell/startpage.h"
#include "ui_mainwindow.h"
#include "workflow/officeacts.h"
#include "workflow/rights.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

/// Dialogs do not block: the window goes on, tests drive them like a person.
void present(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

MainWindow::MainWindow(Workspace& workspace, Settings& settings, Languages& languages, Stores& stores,
                       const QList<PageEntry>& pages, QWidget* parent)
    : QMainWindow(parent),
      m_ui(std::make_unique<Ui::MainWindow>()),
      m_workspace(workspace),
      m_settings(settings),
      m_languages(languages),
      m_stores(stores)
{
    m_ui->setupUi(this);
    m_ui->header->attach(workspace);
    m_ui->remindAction->setChecked(settings.reminders());
    m_ui->reminderBar->attach(workspace, settings);
    workspace.remember(&settings);
    addPages(pages);
    addStatus();
    connectAll();
    restoreGeometry(settings.geometry());
    retranslate();
    tellSession();
}

// Pages keep what was written when they are hidden, and tell it: while the window is whole.
MainWindow::~MainWindow()
{
    hide();
    m_workspace.remember(nullptr);
}

QList<MainWindow::Command> MainWindow::commands() const
{
    return {{m_ui->newAction, &MainWindow::newStore, false},
            {m_ui->openAction, &MainWindow::chooseStore, false},
            {m_ui->trainingAction, &MainWindow::openTraining, false},
            {m_ui->backupAction, &MainWindow::backupStore, true},
            {m_ui->closeAction, &MainWindow::closeStore, true},
            {m_ui->quitAction, &MainWindow::quit, false},
            {m_ui->officialsAction, &MainWindow::showOfficials, true},
            {m_ui->scheduleAction, &MainWindow::showSchedule, true},
            {m_ui->calendarAction, &MainWindow::showCalendar, true},
            {m_ui->remindAction, &MainWindow::switchReminders, false},
            {m_ui->paperSettingsAction, &MainWindow::showPaperSettings, true},
            {m_ui->templatesAction, &MainWindow::showTemplates, true},
            {m_ui->earlierAction, &MainWindow::showEarlier, true},
            {m_ui->riskAction, &MainWindow::showRisk, true},
            {m_ui->accountabilityAction, &MainWindow::showAccountability, true},
            {m_ui->recommendationsAction, &MainWindow::showRecommendations, true},
            {m_ui->trainingDayAction, &MainWindow::showTrainingDay, true},
            {m_ui->checkAction, &MainWindow::showCheck, true},
            {m_ui->journalAction, &MainWindow::showJournal, true},
            {m_ui->previousPageAction, &MainWindow::previousPage, true},
            {m_ui->nextPageAction, &MainWindow::nextPage, true},
            {m_ui->refreshAction, &MainWindow::refreshPage, true},
            {m_ui->formulaHelpAction, &MainWindow::showFormulaHelp, false},
            {m_ui->shortcutsAction, &MainWindow::showShortcuts, false},
            {m_ui->aboutAction, &MainWindow::showAbout, false}};
}

void MainWindow::addPages(const QList<PageEntry>& pages)
{
    m_start = new StartPage(this);
    m_ui->stack->addWidget(m_start);
    for (const PageEntry& entry : pages) {
        Page* page = entry.make(m_workspace);
        m_ids << entry.id;
        m_pages << page;
        m_ui->stack->addWidget(page);
        m_ui->pageList->addItem(QString());
        connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    }
}

void MainWindow::addStatus()
{
    m_busyLabel = new QLabel(this);
    m_busyLabel->setObjectName(u"busyStatus"_s);
    m_busyBar = new QProgressBar(this);
    m_busyBar->setObjectName(u"busyStatusBar"_s);
    m_busyBar->setRange(0, 0);
    m_busyBar->setMaximumWidth(120);
    m_path = new ElidedLabel(this);
    m_path->setElideMode(Qt::ElideMiddle);
    m_path->setObjectName(u"pathLabel"_s);
    statusBar()->addWidget(m_busyLabel);
    statusBar()->addWidget(m_busyBar);
    statusBar()->addPermanentWidget(m_path);
    tellBusy({});
}

void MainWindow::connectAll()
{
    for (const Command& command : commands())
        connect(command.action, &QAction::triggered, this, command.run);
    connect(m_ui->pageList, &QListWidget::currentRowChanged, this, &MainWindow::pageChosen);
    connect(m_ui->noticeButton, &QPushButton::clicked, this, &MainWindow::showOfficials);
    connect(m_ui->reminderBar, &ReminderBar::asked, this, &MainWindow::showWhatIsDue);
    connect(m_ui->header, &HeaderBar::languageChosen, this, &MainWindow::useLanguage);
    connect(m_ui->header, &HeaderBar::officialChosen, this,
            [this](const QString& name) { m_settings.setLastOfficial(name); });
    connect(m_ui->recentMenu, &QMenu::aboutToShow, this, &MainWindow::showRecent);
    connect(m_start, &StartPage::createRequested, this, &MainWindow::newStore);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseStore);
    connect(m_start, &StartPage::trainingRequested, this, &MainWindow::openTraining);
    connect(m_start, &StartPage::storeRequested, this, &MainWindow::openStore);
    connect(&m_workspace, &Workspace::sessionChanged, this, &MainWindow::tellSession);
    connect(&m_workspace, &Workspace::changed, this, &MainWindow::tellAct);
    connect(&m_workspace, &Workspace::officialChanged, this, &MainWindow::updateNotice);
    connect(&m_stores, &Stores::busyChanged, this, &MainWindow::tellBusy);
    connect(new TableExporter(m_workspace, this), &TableExporter::said, this,
            [this](const QString& text) { statusBar()->showMessage(text); });
    connect(&m_stores, &Stores::said, this, [this](const QString& text) { statusBar()->showMessage(text); });
}

// What the window says

void MainWindow::tellSession()
{
    const workflow::Session* session = m_workspace.session();
    m_path->setFullText(session ? QDir::toNativeSeparators(session->path()) : QString());
    setWindowTitle(session ? tr("%1 – Bagalau").arg(QFileInfo(session->path()).fileName()) : tr("Bagalau"));
    const QList<domain::JournalEntry> entries = session ? workflow::journal(*session) : QList<domain::JournalEntry>();
    m_lastEntry = entries.isEmpty() ? 0 : entries.last().number;
    statusBar()->clearMessage();
    updateState();
    if (session)
        m_ui->pageList->setCurrentRow(0);
    pageChosen(m_ui->pageList->currentRow());
}

void MainWindow::tellAct()
{
    const QList<domain::JournalEntry> entries = workflow::journal(*m_workspace.session());
    if (entries.isEmpty() || entries.last().number == m_lastEntry)
        return;
    m_lastEntry = entries.last().number;
    const QString number = QString::number(m_lastEntry);
    statusBar()->showMessage(entries.last().act == u"refused"_s
                                 ? tr("Refused: entry No. %1 of the journal").arg(number)
                                 : tr("Done: entry No. %1 of the journal (%2)")
                                       .arg(number, m_workspace.text(workflow::actName(entries.last().act))));
    updateNotice();
}

void MainWindow::tellBusy(const QString& what)
{
    statusBar()->clearMessage();
    m_busyLabel->setText(what);
    m_busyLabel->setVisible(!what.isEmpty());
    m_busyBar->setVisible(!what.isEmpty());
    m_start->setBusy(what);
    updateState();
}

void MainWindow::updateState()
{
    const bool open = m_workspace.session() != nullptr;
    for (const Command& command : commands())
        command.action->setEnabled(command.needsStore ? open : true);
    for (QAction* action : {m_ui->newAction, m_ui->openAction, m_ui->trainingAction, m_ui->recentMenu->menuAction(),
                            m_ui->backupAction, m_ui->closeAction})
        action->setEnabled(action->isEnabled() && !m_stores.busy());
    m_ui->recentMenu->menuAction()->setEnabled(!m_stores.busy());
    m_ui->trainingDayAction->setVisible(open && m_workspace.session()->office().trainingDay.isValid());
    m_ui->pageList->setVisible(open);
    m_start->load(m_settings.recentStores());
    updateNotice();
}

void MainWindow::updateNotice()
{
    const bool needed = m_workspace.session() && m_workspace.official().isEmpty();
    m_ui->notice->setVisible(needed);
    if (!needed)
        return;
    const bool nobody = workflow::officials(*m_workspace.session()).isEmpty();
    m_ui->noticeLabel->setText(
        nobody ? tr("This store has no officials yet. Add those who work in it: every act is entered into the journal "
                    "under a name.")
               : tr("Choose who works, at the top right: every act is entered into the journal under this name."));
    m_ui->noticeButton->setVisible(nobody);
}

void MainWindow::retranslate()
{
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_ui->pageList->item(static_cast<int>(i))->setText(m_pages[i]->title());
    m_busyBar->setAccessibleName(tr("Work in progress"));
    updateNotice();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QString title = windowTitle();
    m_ui->retranslateUi(this);
    setWindowTitle(title);
    statusBar()->clearMessage(); // it was said in the other language
    retranslate();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setGeometry(saveGeometry());
    if (m_workspace.mayLeave())
        QMainWindow::closeEvent(event);
    else
        event->ignore();
}

void MainWindow::useLanguage(base::Language language)
{
    m_settings.setLanguage(language);
    m_workspace.setLanguage(language);
    m_languages.use(language);
}

// Pages

QString MainWindow::currentPage() const
{
    return m_workspace.session() ? m_ids.value(m_ui->pageList->currentRow()) : QString();
}

void MainWindow::showPage(const QString& id, const QString& body)
{
    const qsizetype row = m_ids.indexOf(id);
    if (row < 0 || !m_workspace.session())
        return;
    m_ui->pageList->setCurrentRow(static_cast<int>(row));
    if (!body.isEmpty())
        m_pages[row]->showBody(body);
}

void MainWindow::pageChosen(int row)
{
    const bool open = m_workspace.session() && row >= 0;
    m_ui->stack->setCurrentWidget(open ? static_cast<QWidget*>(m_pages[row]) : m_start);
}

void MainWindow::stepPage(int by)
{
    const int count = m_ui->pageList->count();
    if (count > 0)
        m_ui->pageList->setCurrentRow((m_ui->pageList->currentRow() + by + count) % count);
}

void MainWindow::refreshPage()
{
    m_pages[m_ui->pageList->currentRow()]->refresh();
}

// Stores

void MainWindow::openStore(const QString& path)
{
    m_stores.open(this, path);
    updateState(); // a recent store that is gone leaves the list
}

void MainWindow::openTraining()
{
    m_stores.openTraining(this);
}

void MainWindow::chooseStore()
{
    const QStringList files =
        m_workspace.prompts().openFiles(this, tr("Open a store"), tr("Stores of Bagalau (*.bagalau);;All files (*)"));
    if (!files.isEmpty())
        openStore(files.first());
}

void MainWindow::showRecent()
{
    m_ui->recentMenu->clear();
    for (const QString& path : m_settings.recentStores()) {
        QAction* action = m_ui->recentMenu->addAction(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { openStore(path); });
    }
    if (m_ui->recentMenu->isEmpty())
        m_ui->recentMenu->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::newStore()
{
    auto* dialog = new NewStoreDialog(m_workspace, m_settings.lastFolder(), this);
    dialog->load();
    connect(dialog, &NewStoreDialog::created, this, [this](const QString& path) {
        if (m_stores.open(this, path))
            showOfficials(); // a new store is of no use before somebody works in it
    });
    present(dialog);
}

void MainWindow::backupStore()
{
    m_stores.backup(this);
}

void MainWindow::closeStore()
{
    m_workspace.close();
}

// The office

void MainWindow::showOfficials()
{
    if (!m_workspace.session())
        return;
    auto* dialog = new OfficialsDialog(m_workspace, this);
    dialog->load();
    present(dialog);
}

void MainWindow::showSchedule()
{
    auto* dialog = new ScheduleDialog(m_workspace, this);
    dialog->load();
    present(dialog);
}

void MainWindow::showCalendar()
{
    auto* dialog = new CalendarDialog(m_workspace, this);
    dialog->load();
    present(dialog);
}

void MainWindow::switchReminders()
{
    m_settings.setReminders(m_ui->remindAction->isChecked());
    m_ui->reminderBar->refresh();
}

void MainWindow::showWhatIsDue()
{
    showPage(u"overview"_s);
}

void MainWindow::showPaperSettings()
{
    auto* dialog = new PaperSettingsDialog(m_workspace, this);
    dialog->load();
    present(dialog);
}

void MainWindow::showTemplates()
{
    auto* dialog = new TemplatesDialog(m_workspace, this);
    dialog->load();
    present(dialog);
}

void MainWindow::showEarlier()
{
    auto* dialog = new EarlierDialog(m_workspace, this);
    dialog->load();
    present(dialog);
}

void MainWindow::showRisk()
{
    auto* dialog = new RiskDialog(m_workspace, this);
    dialog->load();
    present(dialog);
}

void MainWindow::showAccountability()
{
    auto* dialog = new AccountabilityDialog(m_workspace, this);
    dialog->load();
    present(dialog);
}

void MainWindow::showRecommendations()
{
    RecommendationsDialog::start(m_workspace, {}, {}, this);
}

void MainWindow::showTrainingDay()
{
    auto* dialog = new TrainingDayDialog(m_workspace, this);
    dialog->load();
    present(dialog);
}

void MainWindow::showCheck()
{
    auto* dialog = new CheckDialog(m_workspace, this);
    dialog->load();
    present(dialog);
}

void MainWindow::showJournal()
{
    auto* dialog = new JournalDialog(m_workspace, this);
    dialog->load();
    present(dialog);
}

// Help

void MainWindow::showFormulaHelp()
{
    auto* dialog = new HelpDialog(this);
    dialog->load(u"formula-language"_s, m_workspace.language());
    present(dialog);
}

void MainWindow::showShortcuts()
{
    QList<QAction*> actions;
    for (const Command& command : commands())
        actions << command.action;
    auto* dialog = new ShortcutsDialog(this);
    dialog->load(actions);
    present(dialog);
}

void MainWindow::showAbout()
{
    auto* dialog = new AboutDialog(this);
    dialog->load(QCoreApplication::applicationVersion());
    present(dialog);
}

} // namespace bagalau::desktop
