#include "desktop/scoring/reviewpanel.h"

#include "ui_reviewpanel.h"
#include "workflow/acceptvalues.h"
#include "workflow/officeacts.h"
#include "workflow/rights.h"

#include <QDateTime>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

ReviewPanel::ReviewPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_ui(std::make_unique<Ui::ReviewPanel>())
{
    m_ui->setupUi(this);
    connect(m_ui->agree, &QPushButton::clicked, this, [this] { give(true, {}); });
    connect(m_ui->giveBack, &QPushButton::clicked, this, &ReviewPanel::askRemark);
}

ReviewPanel::~ReviewPanel() = default;

void ReviewPanel::load(const workflow::BodyStatus& status, const Calculation& calculation, bool collected)
{
    m_body = status.body.id;
    m_ui->reviewState->setText(m_workspace.text(workflow::progressName(status.progress)));
    m_ui->reviewLast->setText(lastWord(calculation));
    const QString why = whyNot(status, collected);
    QString whyNoAgreement = why;
    if (why.isEmpty() && !calculation.assessment().settled())
        whyNoAgreement = tr("There is no result to agree with yet.");
    else if (why.isEmpty() && status.progress == workflow::Progress::Reviewed)
        whyNoAgreement = tr("A second official has agreed with exactly these values.");
    m_ui->agree->setEnabled(whyNoAgreement.isEmpty());
    m_ui->agree->setToolTip(whyNoAgreement);
    m_ui->giveBack->setEnabled(why.isEmpty());
    m_ui->giveBack->setToolTip(why);
}

QString ReviewPanel::lastWord(const Calculation& calculation) const
{
    const auto review = workflow::lastReview(*m_workspace.session(), m_body, m_workspace.block());
    if (!review)
        return tr("Nobody has reviewed this assessment yet. A second official does, one who entered nothing in it.");
    const QDateTime at = QDateTime::fromString(review->at, Qt::ISODate);
    const QString moment = at.isValid() ? at.toString(u"dd.MM.yyyy HH:mm"_s) : review->at;
    QString text = review->agreed ? tr("✔ %1 agreed on %2.").arg(review->official, moment)
                                  : tr("✖ %1 returned it on %2: %3").arg(review->official, moment, review->remark);
    if (review->inputsDigest != calculation.assessment().inputsDigest)
        text += u'\n' + tr("✎ Edited after this review: it has to be reviewed again.");
    return text;
}

QString ReviewPanel::whyNot(const workflow::BodyStatus& status, bool collected) const
{
    if (status.progress == workflow::Progress::NoReport)
        return tr("There is nothing to review: no report was taken in.");
    if (status.progress >= workflow::Progress::Concluded)
        return tr("The conclusion was issued: its values are frozen.");
    if (m_workspace.official().isEmpty())
        return tr("Choose who works at the top of the window first.");
    for (const domain::Official& official : workflow::officials(*m_workspace.session()))
        if (official.name == m_workspace.official() && !workflow::mayDo(official.role, u"review"_s))
            return tr("The role “%1” does not review.").arg(m_workspace.text(workflow::roleName(official.role)));
    return collected ? tr("Values are collected and not established: establish or remove them first.") : QString();
}

void ReviewPanel::give(bool agree, const QString& remark)
{
    m_workspace.run(this, [&] {
        workflow::reviewAssessment(*m_workspace.session(), m_body, m_workspace.block(), agree, remark,
                                   m_workspace.official());
    });
}

void ReviewPanel::askRemark()
{
    const QString remark =
        m_workspace.prompts().askText(this, tr("Return the assessment"), tr("What has to be changed:"));
    if (!remark.trimmed().isEmpty())
        give(false, remark);
}

void ReviewPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
