#include "desktop/reports/draftview.h"

#include "base/dates.h"
#include "ui_draftview.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

using Weight = base::Finding::Weight;

DraftView::DraftView(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_ui(std::make_unique<Ui::DraftView>())
{
    m_ui->setupUi(this);
    m_ui->draftFault->hide();
    connect(m_ui->acceptReason, &QLineEdit::textChanged, this, &DraftView::updateActs);
    connect(m_ui->takeIn, &QPushButton::clicked, this, &DraftView::takeInRequested);
    connect(m_ui->putAway, &QPushButton::clicked, this, &DraftView::putAwayRequested);
}

DraftView::~DraftView() = default;

void DraftView::load(const workflow::LoadPlan& plan)
{
    m_plan = plan;
    const workflow::Session& session = *m_workspace.session();
    const domain::Variant& variant = session.variantOf(plan.request.body, plan.request.block);
    m_ui->draftFindings->show(plan.draft.findings, SheetCells::from(variant, plan.draft.tables),
                              m_workspace.language());
    m_ui->draftVerdict->setText(verdict());
    m_ui->draftContents->setText(contents());
    const bool asksReason = !plan.blocked() && plan.doubtful();
    m_ui->acceptReason->clear();
    m_ui->acceptReason->setVisible(asksReason);
    m_ui->acceptReasonLabel->setVisible(asksReason);
    m_ui->takeIn->setVisible(!plan.blocked());
    m_ui->takeIn->setText(plan.doubtful() ? tr("Accept the warnings and take in") : tr("Take in"));
    showFault({});
    updateActs();
}

QString DraftView::verdict() const
{
    const FindingModel& findings = m_ui->draftFindings->model();
    if (m_plan.blocked())
        return tr(
            "✖ Nothing was taken in: the report has %n error(s). Ask the assessed body to correct them, or correct "
            "what went wrong in saving the file, then choose the files again.",
            nullptr, findings.count(Weight::Blocker));
    if (m_plan.doubtful())
        return tr("▲ Read with %n warning(s), not taken in yet. Look at each of them; if the report can be accepted as "
                  "it is, say why.",
                  nullptr, findings.count(Weight::Warning));
    return tr("✔ Read without a doubt, not taken in yet.");
}

QString DraftView::contents() const
{
    const domain::Variant& variant = m_workspace.session()->variantOf(m_plan.request.body, m_plan.request.block);
    QStringList lines;
    for (const domain::ReportFile& file : m_plan.draft.files)
        lines << file.name;
    QStringList counts;
    for (const domain::Table& table : variant.tables)
        if (const qsizetype rows = m_plan.draft.tables.value(table.id).size(); rows > 0)
            counts << tr("%1: %2").arg(m_workspace.text(table.name), QString::number(rows));
    return tr("Files: %1. Received on %2. %3")
        .arg(lines.join(u", "_s), base::shortDate(m_plan.request.received), counts.join(u", "_s));
}

void DraftView::updateActs()
{
    const bool reasonMissing = m_plan.doubtful() && m_ui->acceptReason->text().trimmed().isEmpty();
    QString why;
    if (m_workspace.official().isEmpty())
        why = tr("Choose who works at the top of the window first.");
    else if (reasonMissing)
        why = tr("Say first why the warnings are accepted.");
    m_ui->takeIn->setEnabled(why.isEmpty());
    m_ui->takeIn->setToolTip(why);
}

std::optional<qint64> DraftView::apply()
{
    try {
        return workflow::takeIn(*m_workspace.session(), m_plan, m_workspace.official(), m_ui->acceptReason->text());
    } catch (const base::Problem& problem) {
        showFault(problem.text(m_workspace.language()));
        return std::nullopt;
    }
}

void DraftView::showFault(const QString& text)
{
    m_ui->draftFault->setText(text);
    m_ui->draftFault->setVisible(!text.isEmpty());
}

void DraftView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
