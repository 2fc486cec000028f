#include "desktop/objections/impactdialog.h"

#include "desktop/common/actgate.h"
#include "desktop/objections/impactmodel.h"
#include "desktop/shell/collatedproxy.h"
#include "ui_impactdialog.h"
#include "workflow/assessments.h"

#include <QElapsedTimer>

namespace bagalau::desktop {

namespace {

constexpr int turnMs = 40; // a turn ends after the row with which it gets this long
constexpr int bodyWidth = 360;

} // namespace

ImpactDialog::ImpactDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::ImpactDialog>()),
      m_model(new ImpactModel(workspace, this)),
      m_proxy(new CollatedProxy(this))
{
    m_ui->setupUi(this);
    m_proxy->setSourceModel(m_model);
    m_ui->impactTable->setModel(m_proxy);
    m_ui->impactTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->impactTable->horizontalHeader()->setResizeContentsPrecision(40);
    m_ui->impactTable->horizontalHeader()->setSectionResizeMode(ImpactModel::Body, QHeaderView::Interactive);
    m_ui->impactTable->horizontalHeader()->resizeSection(ImpactModel::Body, bodyWidth);
    connect(m_ui->impactFilter, &QLineEdit::textChanged, m_proxy, &CollatedProxy::setFolded);
    connect(m_ui->impactTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        const int number = index.data(ImpactModel::NumberRole).toInt();
        accept();
        emit wanted(number);
    });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_workspace, &Workspace::sessionChanged, this, &QDialog::reject);
    connect(&m_turn, &QTimer::timeout, this, &ImpactDialog::workOn);
    m_turn.setInterval(0);
    resize(1180, 520);
    load();
}

ImpactDialog::~ImpactDialog() = default;

void ImpactDialog::load()
{
    QList<workflow::ObjectionStatus> open;
    const QString problem = attempt(m_workspace, [&] {
        for (const workflow::ObjectionStatus& one : workflow::objections(*m_workspace.session()))
            if (!one.objection.closed.isValid() && one.objection.block == m_workspace.block() &&
                one.objection.considered())
                open << one;
    });
    if (!open.isEmpty())
        for (const domain::AssessedBody& body :
             m_workspace.library().registers.bodiesOf(m_workspace.session()->office().year))
            if (body.blocks.contains(m_workspace.block()))
                m_bodies << body.id;
    m_model->show(open);
    m_proxy->setDynamicSortFilter(false); // rows keep their places while they are worked out
    m_ui->impactTable->sortByColumn(ImpactModel::Number, Qt::AscendingOrder);
    m_ui->impactLabel->setText(problem.isEmpty() ? tr("What the score, the degree and the rank would be if the "
                                                      "commission granted all that an open objection asks for, as "
                                                      "far as it says which values it wants.")
                                                 : problem);
    m_turn.start();
    tell();
}

// The session remembers an assessment; each is made in a turn of its own, so that no rank has to wait for all of them.
bool ImpactDialog::next()
{
    if (m_bodies.isEmpty())
        return m_model->next();
    const QString body = m_bodies.takeFirst();
    attempt(m_workspace, [&] { workflow::assessmentOf(*m_workspace.session(), body, m_workspace.block()); });
    return true;
}

void ImpactDialog::workOn()
{
    if (!m_workspace.session())
        return m_turn.stop();
    QElapsedTimer clock;
    clock.start();
    bool more = true;
    while (more && clock.elapsed() < turnMs)
        more = next();
    if (!more) {
        m_turn.stop();
        m_proxy->setDynamicSortFilter(true);
        m_ui->impactTable->sortByColumn(ImpactModel::Difference, Qt::DescendingOrder);
    }
    tell();
}

void ImpactDialog::tell()
{
    const int all = m_model->rowCount();
    m_ui->progressLabel->setText(
        m_turn.isActive() ? tr("%1 of %2 worked out…").arg(QString::number(m_model->done()), QString::number(all))
                          : tr("%n open objection(s)", nullptr, all));
}

} // namespace bagalau::desktop
