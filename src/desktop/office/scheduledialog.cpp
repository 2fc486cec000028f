#include "desktop/office/scheduledialog.h"

#include "base/dates.h"
#include "desktop/office/inplace.h"
#include "ui_scheduledialog.h"
#include "workflow/officeacts.h"

#include <QDateEdit>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

ScheduleDialog::ScheduleDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ScheduleDialog>()), m_workspace(workspace)
{
    m_ui->setupUi(this);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ScheduleDialog::apply);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ScheduleDialog::~ScheduleDialog() = default;

void ScheduleDialog::load()
{
    showFault(m_ui->faultLabel, {});
    for (const domain::Stage& stage : workflow::schedule(*m_workspace.session()))
        addRow(stage);
}

void ScheduleDialog::addRow(const domain::Stage& stage)
{
    const int row = stage.number - 1;
    auto* number = new QLabel(tr("%1.").arg(stage.number), m_ui->stages);
    auto* name = new QLabel(m_workspace.text(stage.name), m_ui->stages);
    name->setWordWrap(true);
    auto* edit = new QDateEdit(m_ui->stages);
    edit->setObjectName(u"stage%1"_s.arg(stage.number));
    edit->setAccessibleName(
        tr("Last day of stage %1: %2").arg(QString::number(stage.number), m_workspace.text(stage.name)));
    edit->setDisplayFormat(u"dd.MM.yyyy"_s);
    edit->setCalendarPopup(true);
    // The lowest date stands for "not set": the results of a year are assessed after it.
    const QDate unset(m_workspace.session()->office().year, 12, 31);
    edit->setMinimumDate(stage.date.isValid() ? qMin(stage.date, unset.addDays(1)) : unset);
    edit->setSpecialValueText(stage.date.isValid() ? QString() : tr("not set"));
    edit->setDate(stage.date.isValid() ? stage.date : unset);
    name->setBuddy(edit);
    auto* grid = qobject_cast<QGridLayout*>(m_ui->stages->layout());
    grid->addWidget(number, row, 0);
    grid->addWidget(name, row, 1);
    grid->addWidget(edit, row, 2);
    m_rows << Row{stage.number, stage.date, edit};
}

QDate ScheduleDialog::dateOf(const Row& row) const
{
    const bool unset = !row.old.isValid() && row.edit->date() == row.edit->minimumDate();
    return unset ? QDate() : row.edit->date();
}

QString ScheduleDialog::disorder() const
{
    Row before;
    QDate beforeDate;
    for (const Row& row : m_rows) {
        const QDate date = dateOf(row);
        if (!date.isValid())
            continue;
        if (beforeDate.isValid() && date < beforeDate)
            return tr("Stages follow each other: stage %1 (%2) cannot end before stage %3 (%4).")
                .arg(QString::number(row.number), base::shortDate(date), QString::number(before.number),
                     base::shortDate(beforeDate));
        before = row;
        beforeDate = date;
    }
    return {};
}

/// In an order in which every step is a schedule in order too: what moves later from the last stage down, then the rest
/// from the first stage up.
QList<ScheduleDialog::Change> ScheduleDialog::changes() const
{
    QList<Change> later, rest;
    for (const Row& row : m_rows) {
        const QDate date = dateOf(row);
        if (date == row.old)
            continue;
        if (row.old.isValid() && date > row.old)
            later.prepend({row.number, date});
        else
            rest.append({row.number, date});
    }
    return later + rest;
}

void ScheduleDialog::apply()
{
    const QString fault = disorder();
    if (!fault.isEmpty()) {
        showFault(m_ui->faultLabel, fault);
        return;
    }
    const auto act = [this] {
        for (const Change& change : changes())
            workflow::setStage(*m_workspace.session(), change.number, change.date, m_workspace.official());
    };
    if (runInPlace(m_workspace, m_ui->faultLabel, act))
        accept();
}

} // namespace bagalau::desktop
