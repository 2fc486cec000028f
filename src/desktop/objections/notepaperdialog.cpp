#include "desktop/objections/notepaperdialog.h"

#include "desktop/common/actgate.h"
#include "ui_notepaperdialog.h"
#include "workflow/objections.h"
#include "workflow/papers.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

QList<std::pair<QString, base::Bilingual>> NotePaperDialog::papersOf(const ObjectionCase& shown)
{
    QStringList ids{u"disagreements"_s, u"answer-body"_s, u"answer-commission"_s};
    if (!shown.reverification())
        ids = QStringList{u"commission-order"_s, u"commission-minutes"_s} + ids;
    QList<std::pair<QString, base::Bilingual>> papers;
    for (const QString& id : ids)
        for (const workflow::OfficePaper& paper : workflow::officePapers())
            if (paper.id == id)
                papers.emplace_back(id, paper.name);
    return papers;
}

NotePaperDialog::NotePaperDialog(Workspace& workspace, const ObjectionCase& shown, const QString& paper,
                                 QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::NotePaperDialog>()),
      m_case(shown),
      m_paper(paper)
{
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Record"));
    connect(m_ui->acquaintedCheck, &QCheckBox::toggled, m_ui->acquaintedDate, &QWidget::setEnabled);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NotePaperDialog::apply);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(520, 220);
    load();
}

NotePaperDialog::~NotePaperDialog() = default;

void NotePaperDialog::load()
{
    for (const auto& [id, name] : papersOf(m_case))
        if (id == m_paper)
            m_ui->paperLabel->setText(m_workspace.text(name));
    m_ui->paperSigner->addItem(QString());
    for (const domain::CommissionMember& member : m_case.objection().commission)
        m_ui->paperSigner->addItem(member.name);
    const QDate today = std::max(m_workspace.session()->today(), m_case.objection().received);
    const domain::SignedPaper* noted = m_case.objection().paper(m_paper);
    m_ui->paperNumber->setText(noted ? noted->number : QString());
    m_ui->paperDate->setDate(noted ? noted->date : today);
    m_ui->paperSigner->setCurrentText(noted ? noted->signer : QString());
    const bool acquainted = noted && noted->acquainted.isValid();
    m_ui->acquaintedCheck->setChecked(acquainted);
    m_ui->acquaintedDate->setEnabled(acquainted);
    m_ui->acquaintedDate->setDate(acquainted ? noted->acquainted : today);
}

void NotePaperDialog::apply()
{
    const domain::SignedPaper paper{m_paper, m_ui->paperNumber->text(), m_ui->paperDate->date(),
                                    m_ui->paperSigner->currentText(),
                                    m_ui->acquaintedCheck->isChecked() ? m_ui->acquaintedDate->date() : QDate()};
    const QString problem = attempt(m_workspace, [&] {
        workflow::notePaper(*m_workspace.session(), m_case.objection().number, paper, m_workspace.official());
    });
    m_ui->problemLabel->setText(problem);
    if (problem.isEmpty())
        accept();
}

} // namespace bagalau::desktop
