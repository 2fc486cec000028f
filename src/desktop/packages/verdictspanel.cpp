#include "desktop/packages/verdictspanel.h"

#include "ui_verdictspanel.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

VerdictsPanel::VerdictsPanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::VerdictsPanel>())
{
    m_ui->setupUi(this);
    connect(m_ui->copyVerdicts, &QPushButton::clicked, this, &VerdictsPanel::copy);
}

VerdictsPanel::~VerdictsPanel() = default;

void VerdictsPanel::attach(const Workspace& workspace)
{
    m_workspace = &workspace;
    render();
}

void VerdictsPanel::show(const QString& file, const workflow::Verification& verification)
{
    m_file = file;
    m_verification = verification;
    render();
}

void VerdictsPanel::clear()
{
    m_file.clear();
    render();
}

void VerdictsPanel::render()
{
    const bool any = !m_file.isEmpty();
    for (QWidget* part : {static_cast<QWidget*>(m_ui->cardsPane), static_cast<QWidget*>(m_ui->copyVerdicts),
                          static_cast<QWidget*>(m_ui->verdictsTitle), static_cast<QWidget*>(m_ui->detailsLabel),
                          static_cast<QWidget*>(m_ui->detailsList)})
        part->setVisible(any);
    m_ui->verdictsHint->setVisible(!any);
    m_ui->verdictsHint->setText(tr("Drop a package file here, or choose one, to see the four verdicts on it: intact, "
                                   "signed, complete, numbers reproduced."));
    m_ui->verdictsTitle->setText(QDir::toNativeSeparators(m_file));
    m_ui->intactCard->show(VerdictCard::Question::Intact, m_verification.intact);
    m_ui->signatureCard->show(VerdictCard::Question::Signed, m_verification.signature);
    m_ui->completeCard->show(VerdictCard::Question::Complete, m_verification.complete);
    m_ui->reproducedCard->show(VerdictCard::Question::Reproduced, m_verification.reproduced);
    m_ui->detailsList->clear();
    for (const base::Message& detail : m_verification.details)
        m_ui->detailsList->addItem(m_workspace->text(detail));
}

QString VerdictsPanel::asText() const
{
    QStringList lines{m_file, m_ui->intactCard->asText(), m_ui->signatureCard->asText(), m_ui->completeCard->asText(),
                      m_ui->reproducedCard->asText()};
    for (int row = 0; row < m_ui->detailsList->count(); ++row)
        lines << m_ui->detailsList->item(row)->text();
    return lines.join(u'\n');
}

void VerdictsPanel::copy()
{
    QGuiApplication::clipboard()->setText(asText());
}

void VerdictsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_workspace)
        return;
    m_ui->retranslateUi(this);
    render();
}

} // namespace bagalau::desktop
