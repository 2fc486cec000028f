#include "desktop/reports/reportview.h"

#include "base/dates.h"
#include "ui_reportview.h"
#include "workflow/issueconclusion.h"
#include "workflow/views.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

QString momentText(const QString& isoMoment)
{
    const QDateTime at = QDateTime::fromString(isoMoment, Qt::ISODate);
    return at.isValid() ? at.toString(u"dd.MM.yyyy HH:mm"_s) : isoMoment;
}

} // namespace

ReportView::ReportView(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_ui(std::make_unique<Ui::ReportView>())
{
    m_ui->setupUi(this);
    connect(m_ui->saveFiles, &QPushButton::clicked, this, &ReportView::saveFiles);
    connect(m_ui->toScoring, &QPushButton::clicked, this, &ReportView::scoringRequested);
}

ReportView::~ReportView() = default;

void ReportView::load(const QString& body)
{
    const auto report = workflow::reportOf(*m_workspace.session(), body, m_workspace.block());
    m_files = report ? report->files : QList<domain::FileReference>();
    m_ui->reportStack->setCurrentWidget(report ? m_ui->taken : m_ui->none);
    if (report)
        show(*report);
}

void ReportView::show(const domain::ReportInfo& report)
{
    const workflow::Session& session = *m_workspace.session();
    m_ui->reportVersion->setText(QString::number(report.version));
    m_ui->reportReceived->setText(base::shortDate(report.received));
    m_ui->reportOfficial->setText(tr("%1, %2").arg(report.official, momentText(report.at)));
    m_ui->reportReason->setText(report.reason);
    m_ui->reportReason->setVisible(!report.reason.isEmpty());
    m_ui->reportReasonLabel->setVisible(!report.reason.isEmpty());
    QStringList files;
    for (const domain::FileReference& file : report.files)
        files << tr("%1\nSHA-256 %2").arg(file.name, file.digest);
    m_ui->reportFiles->setText(files.join(u'\n'));
    const domain::Variant& variant = session.variantOf(report.body, report.block);
    const domain::Inputs inputs = workflow::inputsOf(session, report.body, report.block);
    m_ui->reportFindings->show(report.findings, SheetCells::from(variant, inputs), m_workspace.language());
}

void ReportView::saveFiles()
{
    const QString folder = m_workspace.prompts().chooseFolder(this, tr("Where to save the files of the report"));
    if (folder.isEmpty())
        return;
    m_workspace.run(this, [&] {
        workflow::writeFiles(folder, workflow::filesOf(*m_workspace.session(), m_files));
        m_workspace.prompts().openInSystem(folder);
    });
}

void ReportView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
