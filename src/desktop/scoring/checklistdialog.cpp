#include "desktop/scoring/checklistdialog.h"

#include "base/text.h"
#include "desktop/common/choicedelegate.h"
#include "desktop/shell/tables.h"
#include "ui_checklistdialog.h"
#include "workflow/assessments.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

ChecklistDialog::ChecklistDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_ui(std::make_unique<Ui::ChecklistDialog>())
{
    m_ui->setupUi(this);
    prepareTable(m_ui->checklistTable);
    m_ui->checklistTable->setModel(&m_model);
    m_ui->checklistTable->setItemDelegate(new ChoiceDelegate(m_ui->checklistTable));
    m_ui->checklistTable->setTabKeyNavigation(true);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Add to what is to be established"));
    m_ui->buttonBox->button(QDialogButtonBox::Cancel)->setText(tr("Close"));
    // activated, not currentIndexChanged: only a person chooses here, filling does not.
    connect(m_ui->sheetCombo, &QComboBox::activated, this, &ChecklistDialog::chooseSheet);
    connect(&m_model, &ChecklistModel::edited, this, &ChecklistDialog::showState);
    connect(&m_model, &ChecklistModel::faulty, this, &ChecklistDialog::showFault);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ChecklistDialog::apply);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ChecklistDialog::reject);
    // Enter ends a cell; it must not add the sheet.
    for (QAbstractButton* button : m_ui->buttonBox->buttons())
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setDefault(false);
    connect(&workspace, &Workspace::sessionChanged, this, &ChecklistDialog::leave);
    connect(&workspace, &Workspace::blockChanged, this, &ChecklistDialog::leave);
}

ChecklistDialog::~ChecklistDialog() = default;

void ChecklistDialog::load(std::shared_ptr<const Calculation> calculation, const QList<domain::AcceptedValue>& accepted)
{
    m_calculation = std::move(calculation);
    m_accepted = accepted;
    const domain::Assessment& assessment = m_calculation->assessment();
    QStringList directions = m_workspace.session()->requireAssessor(assessment.body, assessment.block);
    if (directions == QStringList{QString()})
        directions.clear();
    m_sheets = ChecklistModel::sheets(*m_calculation, directions);
    m_ui->bodyLabel->setText(m_workspace.text(m_workspace.session()->library().registers.body(assessment.body)->name));
    for (const domain::Form* form : std::as_const(m_sheets))
        m_ui->sheetCombo->addItem(m_workspace.text(form->name));
    m_ui->introLabel->setText(
        m_sheets.isEmpty() ? tr("This methodology has no working sheets that are filled in by hand here. Sheets "
                                "whose rows come from a report are offered once the report is taken in.")
                           : tr("Set the marks line by line. Every mark needs a ground: one for the line, or one "
                                "for all lines below. The points are shown at once.") +
                                 notOffered(directions));
    m_ui->sheetCombo->setEnabled(!m_sheets.isEmpty());
    chooseSheet();
}

QString ChecklistDialog::notOffered(const QStringList& directions) const
{
    QStringList names;
    for (const QString& id : m_calculation->variant().forms)
        if (const domain::Form* form = m_calculation->edition().form(id);
            form && form->byAssessor && !m_sheets.contains(form) &&
            (directions.isEmpty() || directions.contains(form->direction)))
            names << m_workspace.text(form->name);
    return names.isEmpty() ? QString()
                           : u' ' + tr("Without rows yet, to be loaded as a workbook: %1.").arg(names.join(u"; "_s));
}

void ChecklistDialog::chooseSheet()
{
    showFault({});
    if (!m_sheets.isEmpty()) {
        const QString body = m_calculation->assessment().body, block = m_calculation->assessment().block;
        m_model.show(
            m_calculation, *m_sheets[m_ui->sheetCombo->currentIndex()], m_accepted,
            [this, body, block](const domain::Inputs& inputs) {
                domain::Assessment assessment;
                m_workspace.run(
                    this, [&] { assessment = workflow::assessmentWith(*m_workspace.session(), body, block, inputs); });
                return assessment;
            },
            m_workspace.language());
        QHeaderView* header = m_ui->checklistTable->horizontalHeader();
        m_ui->checklistTable->resizeColumnsToContents();
        for (int column = 0; column < m_model.columnCount(); ++column)
            header->resizeSection(column, std::clamp(header->sectionSize(column), 70, 240));
        m_ui->checklistTable->resizeRowsToContents();
    }
    showState();
}

void ChecklistDialog::showState()
{
    const auto [done, all] = m_model.filled();
    const qsizetype changed = m_model.changed({}).size();
    m_ui->stateLabel->setText(tr("Filled in: %1 of %2").arg(done).arg(all) + u" · "_s + tr("set now: %1").arg(changed));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(changed > 0);
    m_ui->sheetCombo->setToolTip(
        changed > 0 ? tr("Add the marks of this sheet first: another sheet begins with what is established.")
                    : QString());
    m_ui->sheetCombo->setEnabled(changed == 0 && !m_sheets.isEmpty());
}

// The store or the block was left: what was marked here belongs to it.
void ChecklistDialog::leave()
{
    QDialog::reject();
}

void ChecklistDialog::reject()
{
    const bool changed = !m_model.changed({}).isEmpty();
    if (!changed || m_workspace.prompts().confirm(this, tr("Throw away the marks that were not added?")))
        QDialog::reject();
}

void ChecklistDialog::apply()
{
    const auto values = m_model.changed(base::simplified(m_ui->groundField->text()));
    for (const workflow::EstablishedValue& value : values) {
        auto fault = workflow::establishFault(m_calculation->variant(), m_calculation->inputs(), value);
        if (!fault && value.ground.isEmpty())
            fault = base::Message{u"accept.no-ground"_s,
                                  QT_TRANSLATE_NOOP("Messages", "%1: a mark set by hand needs a ground."),
                                  {m_calculation->nameOf(value.input)}};
        if (fault)
            return showFault(fault);
    }
    emit marked(values);
    accept();
}

void ChecklistDialog::showFault(const std::optional<base::Message>& fault)
{
    m_ui->faultLabel->setText(fault ? u"✖ "_s + m_workspace.text(*fault) : QString());
    m_ui->faultLabel->setVisible(fault.has_value());
}

} // namespace bagalau::desktop
