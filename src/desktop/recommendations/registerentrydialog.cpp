#include "desktop/recommendations/registerentrydialog.h"

#include "base/dates.h"
#include "desktop/common/actgate.h"
#include "desktop/office/inplace.h"
#include "ui_registerentrydialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

QVariant part(int measure, int fulfilment)
{
    return QList<QVariant>{measure, fulfilment};
}

template <class Choices> void fill(QComboBox* combo, const Workspace& workspace, const Choices& choices)
{
    for (const auto& one : choices)
        combo->addItem(workspace.text(one.name), one.id);
}

} // namespace

RegisterEntryDialog::RegisterEntryDialog(Workspace& workspace, Entry entry, const domain::Recommendation& about,
                                         QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::RegisterEntryDialog>()),
      m_entry(entry),
      m_about(about)
{
    m_ui->setupUi(this);
    arrange();
    load();
    connect(m_ui->bodyCombo, &QComboBox::currentIndexChanged, this, &RegisterEntryDialog::offer);
    connect(m_ui->dueCheck, &QCheckBox::toggled, m_ui->dueDate, &QWidget::setEnabled);
    connect(m_ui->addButton, &QPushButton::clicked, this, [this] {
        m_ui->documentList->addPaths(m_workspace.prompts().openFiles(this, tr("Evidence"), tr("All files (*)")));
    });
    connect(m_ui->removeButton, &QPushButton::clicked, m_ui->documentList, &DocumentDrop::removeCurrent);
    connect(m_ui->stateCombo, &QComboBox::currentIndexChanged, this, &RegisterEntryDialog::offer);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &RegisterEntryDialog::apply);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    offer();
}

RegisterEntryDialog::~RegisterEntryDialog() = default;

// Shows what this kind of entry has, and no more.
void RegisterEntryDialog::arrange()
{
    const auto only = [this](QWidget* field, std::initializer_list<Entry> entries) {
        const bool shown = std::find(entries.begin(), entries.end(), m_entry) != entries.end();
        m_ui->entryForm->setRowVisible(field, shown);
    };
    for (QWidget* field : {static_cast<QWidget*>(m_ui->bodyCombo), static_cast<QWidget*>(m_ui->blockCombo),
                           static_cast<QWidget*>(m_ui->originCombo), static_cast<QWidget*>(m_ui->kindCombo),
                           static_cast<QWidget*>(m_ui->paperEdit), static_cast<QWidget*>(m_ui->issuedDate)})
        only(field, {Entry::Recommendation});
    only(m_ui->responsibleEdit, {Entry::Measure});
    only(m_ui->stateCombo, {Entry::State});
    only(m_ui->dayDate, {Entry::State});
    only(m_ui->partCombo, {Entry::Withdrawal});
    only(m_ui->reasonEdit, {Entry::Withdrawal});
    m_ui->entryForm->setRowVisible(m_ui->dueLayout, m_entry == Entry::Recommendation || m_entry == Entry::Measure);
    m_ui->dueCheck->setVisible(m_entry == Entry::Recommendation);
    m_ui->textsPane->setVisible(m_entry != Entry::Withdrawal);
    m_ui->documentsPane->setVisible(m_entry == Entry::State);
    m_ui->aboutLabel->setVisible(m_entry != Entry::Recommendation);
    constexpr int width = 820, high = 620, low = 240;
    resize(width, m_entry == Entry::Withdrawal ? low : high);
}

void RegisterEntryDialog::load()
{
    const QString number = QString::number(m_about.number);
    switch (m_entry) {
    case Entry::Recommendation:
        setWindowTitle(tr("New instruction or recommendation"));
        break;
    case Entry::Measure:
        setWindowTitle(tr("Measure to carry out No. %1").arg(number));
        break;
    case Entry::State:
        setWindowTitle(tr("State of carrying out No. %1").arg(number));
        m_ui->kkLabel->setText(tr("&Finding in Kazakh"));
        m_ui->ruLabel->setText(tr("Finding in &Russian"));
        break;
    case Entry::Withdrawal:
        setWindowTitle(tr("Withdraw an entry of No. %1").arg(number));
        break;
    }
    m_ui->aboutLabel->setText(m_workspace.text(m_about.text));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)
        ->setText(m_entry == Entry::Withdrawal ? tr("Withdraw") : tr("Register"));
    const QDate today = m_workspace.session()->today();
    m_ui->issuedDate->setDate(today);
    m_ui->dueDate->setDate(today);
    m_ui->dayDate->setDate(today);
    m_ui->dayDate->setMaximumDate(today);
    m_ui->issuedDate->setMaximumDate(today);
    m_ui->dueDate->setEnabled(m_entry == Entry::Measure);
    loadChoices();
    showFault(m_ui->faultLabel, {});
}

void RegisterEntryDialog::loadChoices()
{
    loadBodies();
    fill(m_ui->blockCombo, m_workspace, m_workspace.library().procedure.blocks);
    m_ui->blockCombo->setCurrentIndex(std::max(0, m_ui->blockCombo->findData(m_about.block)));
    fill(m_ui->originCombo, m_workspace, workflow::recommendationOrigins(*m_workspace.session()));
    fill(m_ui->kindCombo, m_workspace, workflow::recommendationKinds());
    fill(m_ui->stateCombo, m_workspace, workflow::fulfilmentStates());
    if (const domain::Fulfilment* state = m_about.state())
        m_ui->stateCombo->setCurrentIndex(m_ui->stateCombo->findData(state->state));
    loadParts();
}

void RegisterEntryDialog::loadBodies()
{
    const domain::Registers& registers = m_workspace.library().registers;
    for (const domain::ListedBody& one : registers.listOf(m_workspace.session()->office().year))
        m_ui->bodyCombo->addItem(m_workspace.text(one.body.name), one.body.id);
    m_ui->bodyCombo->setCurrentIndex(std::max(0, m_ui->bodyCombo->findData(m_about.body)));
}

void RegisterEntryDialog::loadParts()
{
    m_ui->partCombo->addItem(tr("The recommendation itself, with everything of it"), part(0, 0));
    for (const domain::Measure& one : m_about.measures)
        if (!one.withdrawn)
            m_ui->partCombo->addItem(
                tr("Measure No. %1: %2").arg(QString::number(one.number), m_workspace.text(one.text)),
                part(one.number, 0));
    for (const domain::Fulfilment& one : m_about.fulfilments)
        if (!one.withdrawn)
            m_ui->partCombo->addItem(
                tr("State of %1: %2")
                    .arg(base::shortDate(one.day), m_workspace.text(workflow::fulfilmentStateName(one.state))),
                part(0, one.number));
    m_ui->partCombo->setCurrentIndex(m_ui->partCombo->count() - 1); // what was recorded last is most often the mistake
}

void RegisterEntryDialog::offer()
{
    const workflow::FulfilmentState* state = workflow::fulfilmentState(m_ui->stateCombo->currentData().toString());
    m_ui->hintLabel->setText(m_entry == Entry::Withdrawal
                                 ? tr("The entry stays in the register with the reason and no longer counts.")
                             : m_entry != Entry::State || !state ? QString()
                             : state->needsFinding ? tr("This state is established with a finding in both languages.")
                                                   : tr("This state may be recorded without a finding."));
    m_ui->hintLabel->setVisible(!m_ui->hintLabel->text().isEmpty());
}

base::Bilingual RegisterEntryDialog::texts() const
{
    return {m_ui->kkEdit->toPlainText(), m_ui->ruEdit->toPlainText()};
}

void RegisterEntryDialog::write()
{
    workflow::Session& session = *m_workspace.session();
    const QString official = m_workspace.official();
    const QDate due = m_ui->dueDate->isEnabled() ? m_ui->dueDate->date() : QDate();
    m_number = m_about.number;
    switch (m_entry) {
    case Entry::Recommendation: {
        workflow::RecommendationRequest request;
        request.body = m_ui->bodyCombo->currentData().toString();
        request.block = m_ui->blockCombo->currentData().toString();
        request.origin = m_ui->originCombo->currentData().toString();
        request.kind = m_ui->kindCombo->currentData().toString();
        request.paper = m_ui->paperEdit->text();
        request.issued = m_ui->issuedDate->date();
        request.text = texts();
        request.due = due;
        m_number = workflow::addRecommendations(session, {request}, official).numbers.value(0);
        break;
    }
    case Entry::Measure:
        workflow::addMeasure(session, m_number, {texts(), m_ui->responsibleEdit->text(), due}, official);
        break;
    case Entry::State:
        workflow::addFulfilment(
            session, m_number,
            {m_ui->stateCombo->currentData().toString(), m_ui->dayDate->date(), texts(), m_ui->documentList->paths()},
            official);
        break;
    case Entry::Withdrawal: {
        const QList<QVariant> chosen = m_ui->partCombo->currentData().toList();
        workflow::withdrawRecommendation(session, {m_number, chosen.value(0).toInt(), chosen.value(1).toInt()},
                                         m_ui->reasonEdit->text(), official);
        break;
    }
    }
}

void RegisterEntryDialog::apply()
{
    if (runInPlace(m_workspace, m_ui->faultLabel, [this] { write(); }))
        accept();
}

} // namespace bagalau::desktop
