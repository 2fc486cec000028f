#include "desktop/office/daycountpanel.h"

#include "base/dates.h"
#include "desktop/common/daycount.h"
#include "desktop/office/inplace.h"
#include "desktop/preview/previewwindow.h"
#include "desktop/shell/signs.h"
#include "ui_daycountpanel.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

// What stands in the choice before the limits of the procedure.
const QString workingDays = u"+working"_s;
const QString calendarDays = u"+calendar"_s;

} // namespace

DayCountPanel::DayCountPanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::DayCountPanel>())
{
    m_ui->setupUi(this);
    connect(m_ui->limitCombo, &QComboBox::currentIndexChanged, this, &DayCountPanel::limitChosen);
    connect(m_ui->fromEdit, &QDateEdit::dateChanged, this, &DayCountPanel::count);
    connect(m_ui->daysBox, &QSpinBox::valueChanged, this, &DayCountPanel::count);
    connect(m_ui->previewButton, &QPushButton::clicked, this, &DayCountPanel::preview);
    connect(m_ui->saveCountButton, &QPushButton::clicked, this, &DayCountPanel::save);
    connect(m_ui->countJob, &BackgroundJob::busyChanged, this, &DayCountPanel::offer);
}

DayCountPanel::~DayCountPanel() = default;

void DayCountPanel::attach(Workspace& workspace)
{
    m_workspace = &workspace;
    const QSignalBlocker quiet(m_ui->limitCombo);
    m_ui->fromEdit->setDate(workspace.session()->today());
    m_ui->limitCombo->addItem(tr("working days"), workingDays);
    m_ui->limitCombo->addItem(tr("calendar days"), calendarDays);
    const auto& limits = workspace.library().procedure.limits;
    for (auto limit = limits.begin(); limit != limits.end(); ++limit)
        m_ui->limitCombo->addItem((limit->working ? tr("working days: %1 (%2)") : tr("calendar days: %1 (%2)"))
                                      .arg(QString::number(limit->days), workspace.text(limit->clause)),
                                  limit.key());
    showFault(m_ui->faultLabel, {});
    limitChosen();
}

void DayCountPanel::limitChosen()
{
    const auto& limits = m_workspace->library().procedure.limits;
    const QString id = m_ui->limitCombo->currentData().toString();
    const bool given = limits.contains(id);
    m_ui->daysBox->setEnabled(!given);
    if (given)
        m_ui->daysBox->setValue(limits[id].days);
    count();
}

workflow::DayCountRequest DayCountPanel::request() const
{
    const workflow::Library& library = m_workspace->library();
    const QString id = m_ui->limitCombo->currentData().toString();
    const base::Bilingual event = m_ui->eventEdit->text().simplified();
    if (library.procedure.limits.contains(id))
        return workflow::limitRequest(library, id, m_ui->fromEdit->date(), event);
    return {m_ui->fromEdit->date(), {m_ui->daysBox->value(), id == workingDays, {}}, event};
}

void DayCountPanel::count()
{
    const workflow::Library& library = m_workspace->library();
    const workflow::DayCount counted = workflow::countDays(library, request());
    m_ui->dayStrip->show(counted.deadline, library.calendar, m_workspace->session()->today(), m_workspace->language());
    QString text = dayCount(*m_workspace, library.procedure, counted.request.limit, counted.deadline);
    QStringList unsure;
    for (const workflow::CountedDay& day : counted.days)
        if (day.exception && day.exception->confidence == domain::Confidence::SingleSource)
            unsure << base::shortDate(day.date);
    if (!unsure.isEmpty())
        text += u' ' + signOf(Tone::Attention) + u' ' +
                tr("Known from a single source only: %1.").arg(unsure.join(u", "_s));
    m_ui->wordsLabel->setText(text);
    m_ui->doneLabel->clear();
}

void DayCountPanel::offer()
{
    m_ui->previewButton->setEnabled(!m_ui->countJob->busy());
    m_ui->saveCountButton->setEnabled(!m_ui->countJob->busy());
}

void DayCountPanel::preview()
{
    workflow::PaperPlan plan;
    if (!runInPlace(*m_workspace, m_ui->faultLabel,
                    [&] { plan = workflow::planDayCount(*m_workspace->session(), request()); }))
        return;
    m_ui->countJob->start<QList<workflow::MadeFile>>(
        tr("The paper is being made…"),
        [plan] { return workflow::makePaper(plan, {.formats = {workflow::PaperFormat::Pdf}}); },
        [this](const QList<workflow::MadeFile>& files) { PreviewWindow::open(*m_workspace, this, files); },
        [this](const base::Problem& problem) { showFault(m_ui->faultLabel, problem.text(m_workspace->language())); });
}

void DayCountPanel::save()
{
    workflow::PaperPlan plan;
    if (!runInPlace(*m_workspace, m_ui->faultLabel,
                    [&] { plan = workflow::planDayCount(*m_workspace->session(), request()); }))
        return;
    const QString path = m_workspace->prompts().saveFile(this, tr("Count of the days"), plan.stem + u".pdf"_s,
                                                         tr("Papers (*.pdf *.docx *.odt)"));
    if (path.isEmpty())
        return;
    m_ui->doneLabel->clear();
    m_ui->countJob->start<bool>(
        tr("The paper is being made…"),
        [plan, path, language = m_workspace->language()] {
            workflow::writePaper(plan, path, language);
            return true;
        },
        [this, path](bool) {
            m_ui->doneLabel->setText(signOf(Tone::Good) + u' ' + tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
        },
        [this](const base::Problem& problem) { showFault(m_ui->faultLabel, problem.text(m_workspace->language())); });
}

} // namespace bagalau::desktop
