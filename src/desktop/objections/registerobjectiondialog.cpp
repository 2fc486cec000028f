#include "desktop/objections/registerobjectiondialog.h"

#include "base/dates.h"
#include "base/text.h"
#include "desktop/common/actgate.h"
#include "desktop/common/daycount.h"
#include "desktop/objections/refuseitemsdialog.h"
#include "ui_registerobjectiondialog.h"
#include "workflow/objections.h"
#include "workflow/objectionviews.h"

#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

RegisterObjectionDialog::RegisterObjectionDialog(Workspace& workspace, const QString& body, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_ui(std::make_unique<Ui::RegisterObjectionDialog>())
{
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Register"));
    m_ui->contestedItems->attach(workspace);
    m_ui->refusalPane->hide();
    connectAll();
    resize(1080, 700);
    load(body);
}

RegisterObjectionDialog::~RegisterObjectionDialog() = default;

void RegisterObjectionDialog::connectAll()
{
    connect(m_ui->bodyChoice, &QComboBox::currentIndexChanged, this, &RegisterObjectionDialog::showConclusion);
    connect(m_ui->receivedDate, &QDateEdit::dateChanged, this, &RegisterObjectionDialog::showLimit);
    connect(m_ui->addDocuments, &QPushButton::clicked, this, &RegisterObjectionDialog::addDocuments);
    connect(m_ui->removeDocument, &QPushButton::clicked, m_ui->documentList, &DocumentDrop::removeCurrent);
    connect(m_ui->documentList, &DocumentDrop::pathsChanged, this, &RegisterObjectionDialog::showRules);
    connect(m_ui->groundText, &QPlainTextEdit::textChanged, this, &RegisterObjectionDialog::offer);
    connect(m_ui->contestedItems, &ContestedItems::edited, this, &RegisterObjectionDialog::offer);
    connect(m_ui->notConsidered, &QCheckBox::toggled, this, &RegisterObjectionDialog::offer);
    connect(m_ui->ruleChoice, &QComboBox::currentIndexChanged, this, &RegisterObjectionDialog::offer);
    connect(m_ui->refusalKk, &QLineEdit::textChanged, this, &RegisterObjectionDialog::offer);
    connect(m_ui->refusalRu, &QLineEdit::textChanged, this, &RegisterObjectionDialog::offer);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &RegisterObjectionDialog::apply);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QList<domain::Conclusion> RegisterObjectionDialog::contestable(const Workspace& workspace)
{
    QMap<QString, domain::Conclusion> latest;
    for (const domain::Conclusion& one : workflow::conclusionHeads(*workspace.session()))
        if (one.block == workspace.block() && one.sequence >= latest.value(one.body).sequence)
            latest.insert(one.body, one);
    QList<domain::Conclusion> delivered;
    for (const domain::Conclusion& one : latest)
        if (one.delivered.isValid())
            delivered << one;
    return delivered;
}

void RegisterObjectionDialog::load(const QString& body)
{
    m_conclusions = contestable(m_workspace);
    const QDate today = m_workspace.session()->today();
    m_ui->receivedDate->setDate(today);
    m_ui->letterDate->setDate(today);
    {
        const QSignalBlocker quiet(m_ui->bodyChoice);
        for (const domain::Conclusion& one : m_conclusions) {
            const domain::AssessedBody* known = m_workspace.session()->library().registers.body(one.body);
            m_ui->bodyChoice->addItem(known ? m_workspace.text(known->name) : one.body, one.body);
        }
        m_ui->bodyChoice->setCurrentIndex(std::max(0, m_ui->bodyChoice->findData(body)));
    }
    showConclusion();
}

const domain::Conclusion* RegisterObjectionDialog::chosen() const
{
    const int index = m_ui->bodyChoice->currentIndex();
    return index >= 0 && index < m_conclusions.size() ? &m_conclusions[index] : nullptr;
}

void RegisterObjectionDialog::showConclusion()
{
    const domain::Conclusion* conclusion = chosen();
    if (!conclusion)
        return offer();
    QString text =
        tr("No. %1 of %2, received by the body on %3")
            .arg(conclusion->number, base::shortDate(conclusion->issued), base::shortDate(conclusion->delivered));
    if (!conclusion->predecessor.isEmpty())
        text += u'\n' + tr("⚠ It corrects an earlier one after an objection and is final (%1).")
                            .arg(m_workspace.text(m_workspace.library().procedure.limits.value(u"answer"_s).clause));
    m_ui->conclusionLabel->setText(text);
    const QString problem = attempt(m_workspace, [&] {
        if (const auto whole = workflow::conclusionById(*m_workspace.session(), conclusion->id))
            m_ui->contestedItems->show(*whole);
    });
    showLimit();
    if (!problem.isEmpty())
        m_ui->problemLabel->setText(problem);
}

void RegisterObjectionDialog::showLimit()
{
    if (const domain::Conclusion* conclusion = chosen()) {
        const workflow::Library& library = m_workspace.session()->library();
        const domain::Deadline limit =
            library.procedure.deadline(library.calendar, u"objection"_s, conclusion->delivered);
        const bool late = m_ui->receivedDate->date() > limit.lastDay;
        m_ui->limitLabel->setText((late ? tr("⚠ Late.") : tr("✓ In time.")) + u' ' +
                                  dayCount(m_workspace, u"objection"_s, limit));
    }
    showRules();
}

// What the law itself refuses stands first; what somebody judges comes after it.
void RegisterObjectionDialog::showRules()
{
    if (const domain::Conclusion* conclusion = chosen()) {
        const QSignalBlocker quiet(m_ui->ruleChoice);
        const QString before = m_ui->ruleChoice->currentData().toString();
        m_ui->ruleChoice->clear();
        for (const domain::AdmissibilityRule& rule :
             workflow::againstAdmission(*m_workspace.session(), conclusion->body, conclusion->block,
                                        m_ui->receivedDate->date(), m_ui->documentList->count() > 0))
            m_ui->ruleChoice->addItem(u"%1 (%2)"_s.arg(m_workspace.text(rule.name), m_workspace.text(rule.clause)),
                                      rule.id);
        for (const auto& [id, name] : judgedRules(m_workspace, conclusion->block))
            m_ui->ruleChoice->addItem(name, id);
        m_ui->ruleChoice->setCurrentIndex(std::max(0, m_ui->ruleChoice->findData(before)));
    }
    offer();
}

void RegisterObjectionDialog::addDocuments()
{
    m_ui->documentList->addPaths(
        m_workspace.prompts().openFiles(this, tr("Documents of the objection"), tr("All files (*)")));
}

bool RegisterObjectionDialog::judged() const
{
    const domain::AdmissibilityRule* rule =
        m_workspace.library().procedure.admissibilityRule(m_ui->ruleChoice->currentData().toString());
    return rule && rule->test == domain::AdmissibilityRule::Test::Judgement;
}

// Why the law does not let it in, with the clause; empty: it does.
QString RegisterObjectionDialog::inPlace() const
{
    QStringList said;
    if (const domain::Conclusion* conclusion = chosen())
        for (const domain::AdmissibilityRule& rule :
             workflow::againstAdmission(*m_workspace.session(), conclusion->body, conclusion->block,
                                        m_ui->receivedDate->date(), m_ui->documentList->count() > 0))
            said << tr("⚠ %1: it is not considered (%2).")
                        .arg(m_workspace.text(rule.name), m_workspace.text(rule.clause));
    return said.join(u' ');
}

QStringList RegisterObjectionDialog::missing() const
{
    QStringList missing;
    if (!chosen())
        missing << tr("No conclusion has been delivered yet.");
    if (m_ui->contestedItems->contested().isEmpty())
        missing << tr("Mark at least one contested item.");
    missing << m_ui->contestedItems->faults();
    if (m_ui->groundText->toPlainText().trimmed().isEmpty())
        missing << tr("Give the ground.");
    const QString against = inPlace();
    if (!m_ui->notConsidered->isChecked() && !against.isEmpty())
        missing << against << tr("Add what is missing, or register it as not considered.");
    if (m_ui->notConsidered->isChecked() && m_ui->ruleChoice->count() == 0)
        missing << tr("No rule lets this objection go unconsidered.");
    if (m_ui->notConsidered->isChecked() && judged() &&
        (base::simplified(m_ui->refusalKk->text()).isEmpty() || base::simplified(m_ui->refusalRu->text()).isEmpty()))
        missing << tr("Say in both languages why it is not considered.");
    return missing;
}

void RegisterObjectionDialog::offer()
{
    const QStringList wanting = missing();
    const bool refusing = m_ui->notConsidered->isChecked();
    m_ui->refusalPane->setVisible(refusing);
    for (QWidget* part : {static_cast<QWidget*>(m_ui->refusalKk), static_cast<QWidget*>(m_ui->refusalRu),
                          static_cast<QWidget*>(m_ui->refusalKkLabel), static_cast<QWidget*>(m_ui->refusalRuLabel)})
        part->setVisible(judged());
    m_ui->problemLabel->setText(wanting.isEmpty() && refusing
                                    ? tr("It is entered in the register and answered, but no commission considers it.")
                                    : wanting.join(u' '));
    m_ui->removeDocument->setEnabled(m_ui->documentList->count() > 0);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(wanting.isEmpty());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setToolTip(wanting.join(u'\n'));
}

void RegisterObjectionDialog::apply()
{
    const domain::Conclusion& conclusion = *chosen();
    workflow::ObjectionRequest request{conclusion.body,
                                       conclusion.block,
                                       m_ui->receivedDate->date(),
                                       m_ui->contestedItems->contested(),
                                       m_ui->groundText->toPlainText(),
                                       m_ui->documentList->paths()};
    request.incoming = m_ui->letterNumber->text();
    if (!base::simplified(request.incoming).isEmpty())
        request.dated = m_ui->letterDate->date();
    if (m_ui->notConsidered->isChecked()) {
        request.refusedBy = m_ui->ruleChoice->currentData().toString();
        if (judged())
            request.refusalGround = {base::simplified(m_ui->refusalKk->text()),
                                     base::simplified(m_ui->refusalRu->text())};
    }
    const QString problem = attempt(m_workspace, [&] {
        m_number = workflow::registerObjection(*m_workspace.session(), request, m_workspace.official()).number;
    });
    m_ui->problemLabel->setText(problem);
    if (problem.isEmpty())
        accept();
}

} // namespace bagalau::desktop
