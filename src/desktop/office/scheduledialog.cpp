#include "desktop/office/scheduledialog.h"

#include "base/dates.h"
#include "desktop/office/inplace.h"
#include "desktop/office/stagechangemodel.h"
#include "desktop/shell/tables.h"
#include "ui_scheduledialog.h"
#include "workflow/schedulefile.h"
#include "workflow/views.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

ScheduleDialog::ScheduleDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::ScheduleDialog>()),
      m_workspace(workspace),
      m_changes(new StageChangeModel(workspace, this))
{
    m_ui->setupUi(this);
    m_ui->changesTable->setModel(m_changes);
    prepareTable(m_ui->changesTable);
    m_ui->changesTable->horizontalHeader()->setSectionResizeMode(StageChangeModel::Reason, QHeaderView::Stretch);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ScheduleDialog::apply);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->ownCheck, &QCheckBox::toggled, this, &ScheduleDialog::showBlocks);
    connect(m_ui->approveButton, &QPushButton::clicked, this, &ScheduleDialog::approve);
    connect(m_ui->calendarButton, &QPushButton::clicked, this, &ScheduleDialog::writeCalendar);
}

ScheduleDialog::~ScheduleDialog() = default;

void ScheduleDialog::load()
{
    showFault(m_ui->faultLabel, {});
    const workflow::Session& session = *m_workspace.session();
    bool own = false;
    QList<domain::Block> blocks;
    const QList<domain::Block> ours = workflow::blocksOf(session);
    for (const domain::Block& block : session.library().procedure.blocks) {
        const QList<domain::Stage> stages = workflow::schedule(session, block.id);
        const bool differs =
            std::any_of(stages.begin(), stages.end(), [](const domain::Stage& stage) { return stage.own; });
        own = own || differs;
        if (differs || (ours.size() > 1 && ours.contains(block)))
            blocks << block;
    }
    addHeadings(blocks);
    for (const domain::Stage& stage : workflow::schedule(session))
        addRow(stage, blocks);
    m_ui->ownCheck->setVisible(!blocks.isEmpty());
    m_ui->ownCheck->setChecked(own);
    showBlocks(own);
    m_ui->dateEdit->setDate(session.today());
    loadApproval();
}

void ScheduleDialog::addHeadings(const QList<domain::Block>& blocks)
{
    auto* grid = qobject_cast<QGridLayout*>(m_ui->stages->layout());
    const auto heading = [&](const QString& text, int column) {
        auto* label = new QLabel(text, m_ui->stages);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
        grid->addWidget(label, 0, column);
        m_ofBlocks << label;
    };
    heading(tr("All blocks"), 2);
    for (qsizetype i = 0; i < blocks.size(); ++i)
        heading(m_workspace.text(blocks[i].name), 3 + static_cast<int>(i));
}

void ScheduleDialog::addRow(const domain::Stage& stage, const QList<domain::Block>& blocks)
{
    auto* number = new QLabel(tr("%1.").arg(stage.number), m_ui->stages);
    auto* name = new QLabel(m_workspace.text(stage.name), m_ui->stages);
    name->setWordWrap(true);
    auto* grid = qobject_cast<QGridLayout*>(m_ui->stages->layout());
    grid->addWidget(number, stage.number, 0);
    grid->addWidget(name, stage.number, 1);
    name->setBuddy(addDate(stage, nullptr, 2));
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        domain::Stage own = workflow::schedule(*m_workspace.session(), blocks[i].id).value(stage.number - 1);
        own.date = own.own ? own.date : QDate();
        addDate(own, &blocks[i], 3 + static_cast<int>(i));
    }
}

/// The lowest date stands for "not set": the results of a year are assessed after it.
QDateEdit* ScheduleDialog::addDate(const domain::Stage& stage, const domain::Block* block, int column)
{
    const QDate unset(m_workspace.session()->office().year, 12, 31);
    const bool removable = block || !stage.date.isValid();
    auto* place = new QWidget(m_ui->stages);
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    auto* edit = new QDateEdit(place);
    const QString name = m_workspace.text(stage.name);
    edit->setObjectName(block ? u"stage%1-%2"_s.arg(stage.number).arg(block->id) : u"stage%1"_s.arg(stage.number));
    edit->setAccessibleName(block ? tr("Last day of stage %1 in the block “%2”: %3")
                                        .arg(QString::number(stage.number), m_workspace.text(block->name), name)
                                  : tr("Last day of stage %1: %2").arg(QString::number(stage.number), name));
    edit->setDisplayFormat(u"dd.MM.yyyy"_s);
    edit->setCalendarPopup(true);
    edit->setMinimumDate(removable ? unset : qMin(stage.date, unset.addDays(1)));
    if (stage.date.isValid() && stage.date <= edit->minimumDate())
        edit->setMinimumDate(stage.date.addDays(-1)); // a date before the new year is a date, too
    edit->setSpecialValueText(block ? tr("as for all") : removable ? tr("not set") : QString());
    edit->setDate(stage.date.isValid() ? stage.date : edit->minimumDate());
    line->addWidget(edit, 1);
    if (block) {
        auto* clear = new QToolButton(place);
        clear->setText(u"×"_s);
        clear->setToolTip(tr("As for all blocks"));
        clear->setAccessibleName(tr("Stage %1: as for all blocks").arg(stage.number));
        clear->setAutoRaise(true);
        clear->setEnabled(stage.date.isValid());
        connect(clear, &QToolButton::clicked, edit, [edit] { edit->setDate(edit->minimumDate()); });
        connect(edit, &QDateEdit::dateChanged, clear,
                [clear, edit](QDate date) { clear->setEnabled(date != edit->minimumDate()); });
        line->addWidget(clear);
        m_ofBlocks << place;
    }
    qobject_cast<QGridLayout*>(m_ui->stages->layout())->addWidget(place, stage.number, column);
    m_cells << Cell{block ? block->id : QString(), stage.number, stage.date, edit};
    return edit;
}

void ScheduleDialog::showBlocks(bool shown)
{
    for (QWidget* widget : std::as_const(m_ofBlocks))
        widget->setVisible(shown);
}

QDate ScheduleDialog::dateOf(const Cell& cell) const
{
    const bool unset = !cell.edit->specialValueText().isEmpty() && cell.edit->date() == cell.edit->minimumDate();
    return unset ? QDate() : cell.edit->date();
}

QList<workflow::StageSetting> ScheduleDialog::settings() const
{
    QList<workflow::StageSetting> changed;
    for (const Cell& cell : m_cells)
        if (dateOf(cell) != cell.old)
            changed << workflow::StageSetting{cell.block, cell.number, dateOf(cell)};
    return changed;
}

void ScheduleDialog::apply()
{
    const QList<workflow::StageSetting> changed = settings();
    const auto act = [&] {
        workflow::setStages(*m_workspace.session(), changed, m_ui->reasonEdit->text(), m_workspace.official());
    };
    if (changed.isEmpty() || runInPlace(m_workspace, m_ui->faultLabel, act))
        accept();
}

void ScheduleDialog::loadApproval()
{
    const workflow::Session& session = *m_workspace.session();
    const QList<domain::ScheduleApproval> approvals = workflow::scheduleApprovals(session);
    QStringList lines;
    for (const domain::ScheduleApproval& one : approvals)
        lines << tr("Approved: No. %1 of %2, %3").arg(one.number, base::shortDate(one.date), one.approver);
    m_ui->approvalLabel->setText(lines.isEmpty() ? tr("The schedule is not approved yet.") : lines.join(u'\n'));
    m_ui->introLabel->setText(approvals.isEmpty()
                                  ? tr("Six stages, each with its last day. Every change is entered into the journal.")
                                  : lines.last() + u' ' + tr("A change needs a reason."));
    m_ui->reasonLabel->setVisible(!approvals.isEmpty());
    m_ui->reasonEdit->setVisible(!approvals.isEmpty());
    const auto note = workflow::scheduleNote(session);
    m_ui->noteLabel->setText(note ? m_workspace.text(*note) : QString());
    m_ui->noteLabel->setVisible(note.has_value());
    m_changes->load(workflow::scheduleChanges(session));
    m_ui->changesTable->resizeColumnsToContents();
}

void ScheduleDialog::approve()
{
    if (!settings().isEmpty()) {
        showFault(m_ui->faultLabel, tr("Some dates are changed and not saved. Save them first: what is approved is the "
                                       "schedule as it is stored."));
        return;
    }
    const domain::ScheduleApproval approval{m_ui->numberEdit->text(), m_ui->dateEdit->date(), m_ui->byEdit->text()};
    const auto act = [&] { workflow::approveSchedule(*m_workspace.session(), approval, m_workspace.official()); };
    if (!runInPlace(m_workspace, m_ui->faultLabel, act))
        return;
    m_ui->numberEdit->clear();
    m_ui->byEdit->clear();
    loadApproval();
}

void ScheduleDialog::writeCalendar()
{
    const QString name = tr("schedule-%1.ics").arg(m_workspace.session()->office().year);
    const QString path =
        m_workspace.prompts().saveFile(this, tr("Calendar file"), name, tr("Calendars (*.ics);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto act = [&] { workflow::writeScheduleFile(*m_workspace.session(), path, m_workspace.language()); };
    if (runInPlace(m_workspace, m_ui->faultLabel, act))
        showFault(m_ui->faultLabel, tr("Written: %1").arg(path));
}

} // namespace bagalau::desktop
