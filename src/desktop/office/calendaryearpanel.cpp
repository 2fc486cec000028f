#include "desktop/office/calendaryearpanel.h"

#include "base/dates.h"
#include "desktop/common/actgate.h"
#include "desktop/office/calendarmodel.h"
#include "desktop/office/inplace.h"
#include "desktop/shell/signs.h"
#include "desktop/shell/tables.h"
#include "ui_calendaryearpanel.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

CalendarYearPanel::CalendarYearPanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::CalendarYearPanel>())
{
    m_ui->setupUi(this);
    connect(m_ui->setButton, &QPushButton::clicked, this, &CalendarYearPanel::setDay);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &CalendarYearPanel::removeDay);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &CalendarYearPanel::save);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &CalendarYearPanel::showYear);
    connect(m_ui->dropButton, &QPushButton::clicked, this, &CalendarYearPanel::drop);
    connect(m_ui->importButton, &QPushButton::clicked, this, &CalendarYearPanel::chooseFile);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &CalendarYearPanel::saveFile);
}

CalendarYearPanel::~CalendarYearPanel() = default;

void CalendarYearPanel::attach(Workspace& workspace, int year)
{
    m_workspace = &workspace;
    m_model = new CalendarModel(workspace, this);
    m_ui->daysTable->setModel(m_model);
    prepareTable(m_ui->daysTable);
    QHeaderView* header = m_ui->daysTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CalendarModel::Source, QHeaderView::Stretch);
    for (const bool working : {false, true})
        m_ui->kindCombo->addItem(workspace.text(workflow::dayKindName(working)), working);
    for (const domain::Confidence one : domain::confidences)
        m_ui->sureCombo->addItem(workspace.text(workflow::confidenceName(one)), static_cast<int>(one));
    connect(m_ui->daysTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showDay(current.row()); });
    m_ui->yearBox->setValue(year);
    connect(m_ui->yearBox, &QSpinBox::valueChanged, this, &CalendarYearPanel::yearChosen);
    showYear();
}

bool CalendarYearPanel::mayLeave()
{
    return !changed() || m_workspace->prompts().confirm(
                             this, tr("The changes of %1 are not saved. Go on and lose them?").arg(m_year.year));
}

bool CalendarYearPanel::changed() const
{
    return m_model && m_model->days() != m_year.days;
}

void CalendarYearPanel::yearChosen(int year)
{
    if (year == m_year.year)
        return;
    if (mayLeave()) {
        showYear();
        return;
    }
    m_ui->yearBox->setValue(m_year.year);
}

void CalendarYearPanel::showYear()
{
    const int year = m_ui->yearBox->value();
    m_year = workflow::calendarYear(*m_workspace->session(), year);
    m_model->load(m_year.days);
    // First the range that holds both years: a date outside would be moved without a word.
    m_ui->dayEdit->setDateRange(QDate(year, 1, 1), QDate(year, 12, 31));
    m_ui->dayEdit->setDate(QDate(year, 1, 1));
    m_ui->sourceEdit->clear();
    m_ui->yearSourceEdit->setText(m_year.source);
    showFault(m_ui->faultLabel, {});
    showFindings({});
    tellYear(m_year);
    tellChanges();
}

void CalendarYearPanel::tellYear(const workflow::CalendarYear& year)
{
    QString text;
    if (year.own)
        text = signOf(Tone::Good) + u' ' +
               tr("The office's own calendar, taken in by %1 on %2: %3")
                   .arg(year.official, base::shortDate(QDate::fromString(year.at.left(10), Qt::ISODate)), year.source);
    else if (year.covered)
        text = signOf(Tone::Good) + u' ' + tr("As it ships with the program.");
    else
        text = signOf(Tone::Attention) + u' ' +
               tr("Not covered: plain weeks from Monday to Friday are counted, and every time limit that touches this "
                  "year is provisional.");
    m_ui->stateLabel->setText(text + u' ' + tr("Working days: %1.").arg(year.workingDays));
}

void CalendarYearPanel::tellChanges()
{
    const QString against = reasonAgainst(*m_workspace, u"calendar"_s);
    const bool may = against.isEmpty();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ui->setButton, m_ui->importButton, m_ui->dropButton,
                                                           m_ui->saveButton, m_ui->removeButton})
        widget->setToolTip(against);
    m_ui->setButton->setEnabled(may);
    m_ui->importButton->setEnabled(may);
    m_ui->removeButton->setEnabled(may && m_ui->daysTable->currentIndex().isValid());
    m_ui->dropButton->setEnabled(may && m_year.own);
    m_ui->dropButton->setText(m_year.shipped ? tr("&Back to the year as it ships") : tr("&Back to no calendar"));
    m_ui->exportButton->setEnabled(m_year.covered);
    m_ui->saveButton->setEnabled(may && changed());
    m_ui->undoButton->setEnabled(changed());
    m_ui->saidLabel->setText(!may        ? against
                             : changed() ? signOf(Tone::Attention) + u' ' + tr("Changed and not saved yet.")
                                         : QString());
}

void CalendarYearPanel::showDay(int row)
{
    tellChanges();
    if (row < 0 || row >= m_model->days().size())
        return;
    const domain::CalendarDay& day = m_model->days()[row];
    m_ui->dayEdit->setDate(day.date);
    m_ui->kindCombo->setCurrentIndex(m_ui->kindCombo->findData(day.working));
    m_ui->sureCombo->setCurrentIndex(m_ui->sureCombo->findData(static_cast<int>(day.confidence)));
    m_ui->sourceEdit->setText(domain::sourceText(day.source));
}

void CalendarYearPanel::setDay()
{
    const domain::CalendarDay day{m_ui->dayEdit->date(), m_ui->kindCombo->currentData().toBool(),
                                  static_cast<domain::Confidence>(m_ui->sureCombo->currentData().toInt()),
                                  domain::sourceFrom(m_ui->sourceEdit->text().simplified())};
    m_ui->daysTable->selectRow(m_model->set(day));
    showFindings(workflow::calendarFindings(m_model->days(), m_year.year));
    tellChanges();
}

void CalendarYearPanel::removeDay()
{
    const QModelIndex current = m_ui->daysTable->currentIndex();
    if (!current.isValid())
        return;
    m_model->remove(current.row());
    showFindings(workflow::calendarFindings(m_model->days(), m_year.year));
    tellChanges();
}

void CalendarYearPanel::save()
{
    const auto act = [this] {
        workflow::setCalendarYear(*m_workspace->session(), m_year.year, m_model->days(), m_ui->yearSourceEdit->text(),
                                  m_workspace->official());
    };
    if (runInPlace(*m_workspace, m_ui->faultLabel, act))
        done(tr("The calendar of %1 was saved.").arg(m_year.year));
}

void CalendarYearPanel::drop()
{
    const auto act = [this] {
        workflow::dropCalendarYear(*m_workspace->session(), m_year.year, m_workspace->official());
    };
    if (mayLeave() && runInPlace(*m_workspace, m_ui->faultLabel, act))
        done(tr("The office's own calendar of %1 is no longer used.").arg(m_year.year));
}

// A file of a year is a page long: it is read here.
void CalendarYearPanel::chooseFile()
{
    const QStringList files = m_workspace->prompts().openFiles(this, tr("Calendar of a year"),
                                                               tr("Tables of text (*.csv *.txt);;All files (*)"));
    if (files.isEmpty())
        return;
    workflow::CalendarLoad load;
    m_ui->saidLabel->clear();
    showFindings({});
    if (!runInPlace(*m_workspace, m_ui->faultLabel,
                    [&] { load = workflow::readCalendarFile(files.first(), m_year.year); }))
        return;
    if (load.blocked()) {
        showFault(m_ui->faultLabel, tr("Nothing was taken in from %1:").arg(load.file));
        showFindings(load.findings);
        return;
    }
    const auto act = [&] {
        workflow::takeInCalendar(*m_workspace->session(), load, m_ui->yearSourceEdit->text(), m_workspace->official());
    };
    if (mayLeave() && runInPlace(*m_workspace, m_ui->faultLabel, act)) {
        done(tr("The calendar of %1 was taken in from %2.").arg(QString::number(m_year.year), load.file));
        showFindings(load.findings);
    }
}

void CalendarYearPanel::saveFile()
{
    const QString path = m_workspace->prompts().saveFile(
        this, tr("Calendar of a year"), u"calendar-%1.csv"_s.arg(m_year.year), tr("Tables of text (*.csv)"));
    if (path.isEmpty())
        return;
    const auto write = [&] { workflow::exportCalendar(*m_workspace->session(), m_year.year, path); };
    if (runInPlace(*m_workspace, m_ui->faultLabel, write))
        m_ui->saidLabel->setText(signOf(Tone::Good) + u' ' + tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void CalendarYearPanel::done(const QString& text)
{
    showYear();
    m_ui->saidLabel->setText(signOf(Tone::Good) + u' ' + text);
}

void CalendarYearPanel::showFindings(const base::Findings& findings)
{
    QList<base::Message> messages;
    for (const base::Finding& finding : findings)
        messages << finding.message;
    m_ui->findingsView->setPlainText(asLines(*m_workspace, messages));
    m_ui->findingsView->setVisible(!findings.isEmpty());
}

} // namespace bagalau::desktop
