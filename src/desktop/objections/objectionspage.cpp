#include "desktop/objections/objectionspage.h"

#include "base/dates.h"
#include "desktop/common/actgate.h"
#include "desktop/common/daycount.h"
#include "desktop/conclusions/issuedsnapshot.h"
#include "desktop/objections/objectionmodel.h"
#include "desktop/objections/registerobjectiondialog.h"
#include "desktop/papers/papersdialog.h"
#include "ui_objectionspage.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

ObjectionsPage::Step stepOf(const domain::Objection& objection)
{
    if (objection.closed.isValid() || objection.decided())
        return ObjectionsPage::Answer;
    return objection.commission.isEmpty() ? ObjectionsPage::Commission : ObjectionsPage::Decisions;
}

} // namespace

ObjectionsPage::ObjectionsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_ui(std::make_unique<Ui::ObjectionsPage>()),
      m_objections(new ObjectionModel(workspace, this))
{
    m_ui->setupUi(this);
    m_ui->receivedPanel->attach(workspace);
    m_ui->commissionPanel->attach(workspace);
    m_ui->decisionPanel->attach(workspace);
    m_ui->answerPanel->attach(workspace);
    setUpTable();
    connectSteps();
    connect(m_ui->registerButton, &QPushButton::clicked, this, &ObjectionsPage::registerObjection);
    connect(m_ui->papersButton, &QPushButton::clicked, this, &ObjectionsPage::openPapers);
    connect(m_ui->answerPanel, &AnswerPanel::conclusionWanted, this, &ObjectionsPage::showConclusion);
}

ObjectionsPage::~ObjectionsPage() = default;

QString ObjectionsPage::title() const
{
    return tr("Objections");
}

void ObjectionsPage::setUpTable()
{
    m_ui->objectionTable->setModel(m_objections);
    QHeaderView* header = m_ui->objectionTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ObjectionModel::Body, QHeaderView::Stretch);
    m_ui->objectionSplitter->setSizes({90, 560});
    connect(m_ui->objectionTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ObjectionsPage::choose);
}

void ObjectionsPage::connectSteps()
{
    m_steps = {m_ui->stepReceived, m_ui->stepCommission, m_ui->stepDecisions, m_ui->stepAnswer};
    for (qsizetype step = 0; step < m_steps.size(); ++step)
        connect(m_steps[step], &QPushButton::clicked, this, [this, step] { goTo(static_cast<int>(step)); });
}

void ObjectionsPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void ObjectionsPage::refresh()
{
    offerRegister();
    m_ui->papersButton->hide();
    if (!workspace().session())
        return showEmpty(
            tr("Open or create a store: then the objections of assessed bodies are registered and answered here."));
    const QScopedValueRollback<bool> refreshing(m_refreshing, true);
    const QString problem = attempt(workspace(), [this] {
        QList<workflow::ObjectionStatus> ofBlock;
        for (const workflow::ObjectionStatus& one : workflow::objections(*workspace().session()))
            if (one.objection.block == workspace().block())
                ofBlock << one;
        m_objections->show(ofBlock);
    });
    if (!problem.isEmpty())
        return showEmpty(problem);
    if (m_objections->rowCount() == 0)
        return showEmpty(tr("There is no objection. When an assessed body sends one after it received its conclusion, "
                            "register it here: the program counts the days."));
    showOverview();
    const int row = std::max(0, m_objections->rowOf(m_number));
    const bool another = m_number != m_objections->at(row).objection.number;
    m_number = m_objections->at(row).objection.number;
    m_ui->objectionTable->selectRow(row);
    showDetail(another);
}

void ObjectionsPage::showEmpty(const QString& text)
{
    m_ui->emptyLabel->setText(text);
    m_ui->overviewLabel->clear();
    m_ui->pageStack->setCurrentWidget(m_ui->emptyPage);
}

void ObjectionsPage::showOverview()
{
    int open = 0, overdue = 0;
    for (int row = 0; row < m_objections->rowCount(); ++row) {
        const workflow::ObjectionStatus& one = m_objections->at(row);
        open += one.objection.closed.isValid() ? 0 : 1;
        overdue += !one.objection.closed.isValid() && one.daysLeft < 0 ? 1 : 0;
    }
    QString text = tr("%n objection(s) to be answered", nullptr, open);
    if (overdue > 0)
        text += u" · ⚠ "_s + tr("%n of them overdue", nullptr, overdue);
    m_ui->overviewLabel->setText(text);
    m_ui->pageStack->setCurrentWidget(m_ui->workPage);
    m_ui->papersButton->show();
}

void ObjectionsPage::offerRegister()
{
    QString against = reasonAgainst(workspace(), u"object"_s);
    if (against.isEmpty() && RegisterObjectionDialog::contestable(workspace()).isEmpty())
        against = tr("No conclusion has been delivered yet. An objection is made to a delivered conclusion.");
    m_ui->registerButton->setEnabled(against.isEmpty());
    m_ui->registerButton->setToolTip(against);
}

void ObjectionsPage::registerObjection()
{
    auto* dialog = new RegisterObjectionDialog(workspace(), m_body, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_number = dialog->number();
        refresh();
        goTo(Commission);
    });
    dialog->open();
}

void ObjectionsPage::openPapers()
{
    const domain::Objection& objection = current()->objection;
    PapersDialog::start(workspace(),
                        {u"objection-refused"_s, u"commission-order"_s, u"commission-invitation"_s, u"disagreements"_s,
                         u"commission-minutes"_s, u"answer-body"_s, u"answer-commission"_s, u"reverification-act"_s,
                         u"reverification-answer"_s},
                        {.id = {}, .body = objection.body, .block = objection.block, .objection = objection.number},
                        this);
}

void ObjectionsPage::showBody(const QString& body)
{
    m_body = body;
    if (!workspace().session())
        return;
    refresh();
    const int row = m_objections->rowOfBody(body);
    if (row >= 0)
        m_ui->objectionTable->selectRow(row);
}

const workflow::ObjectionStatus* ObjectionsPage::current() const
{
    const int row = m_objections->rowOf(m_number);
    return row < 0 ? nullptr : &m_objections->at(row);
}

void ObjectionsPage::choose(const QModelIndex& index)
{
    if (m_refreshing || !index.isValid() || m_objections->at(index.row()).objection.number == m_number)
        return;
    m_number = m_objections->at(index.row()).objection.number;
    showDetail(true);
}

void ObjectionsPage::showDetail(bool another)
{
    const workflow::ObjectionStatus& status = *current();
    showHead(status);
    showSteps(status.objection);
    const workflow::Session& session = *workspace().session();
    const QString problem = attempt(workspace(), [&] {
        for (const domain::Conclusion& one : workflow::conclusions(session)) {
            if (one.id != status.objection.conclusion)
                continue;
            const domain::Assessment contested = issuedAssessment(session, one);
            m_ui->receivedPanel->show(status, contested);
            m_ui->commissionPanel->show(status.objection);
            m_ui->decisionPanel->show(status.objection, contested, issuedInputs(one));
            m_ui->answerPanel->show(status, contested);
        }
    });
    if (!problem.isEmpty())
        m_ui->countLabel->setText(problem);
    if (another)
        goTo(stepOf(status.objection));
}

void ObjectionsPage::showHead(const workflow::ObjectionStatus& status)
{
    const workflow::Library& library = workspace().session()->library();
    const domain::AssessedBody* body = library.registers.body(status.objection.body);
    m_ui->objectionName->setText(tr("Objection No. %1 · %2")
                                     .arg(QString::number(status.objection.number),
                                          body ? workspace().text(body->name) : status.objection.body));
    m_ui->objectionState->setText(ObjectionModel::stateOf(status.objection));
    const QString left = status.objection.closed.isValid()
                             ? tr("Answered on %1.").arg(base::shortDate(status.objection.closed))
                             : tr("Now: %1.").arg(daysLeft(status.daysLeft));
    m_ui->countLabel->setText(tr("Answer: %1 %2").arg(dayCount(workspace(), u"answer"_s, status.answer), left));
    m_ui->answerDays->show(status.answer, library.calendar, workspace().session()->today(), workspace().language());
}

void ObjectionsPage::showSteps(const domain::Objection& objection)
{
    qsizetype decided = 0;
    for (const domain::ObjectionItem& item : objection.items)
        decided += item.outcome != domain::Outcome::Open ? 1 : 0;
    const auto sign = [](bool done) { return done ? u"✓"_s : u"○"_s; };
    m_ui->stepReceived->setText(tr("1. Received %1").arg(u"✓"_s));
    m_ui->stepCommission->setText(tr("2. Special commission %1").arg(sign(!objection.commission.isEmpty())));
    m_ui->stepDecisions->setText(
        tr("3. Decisions %1 of %2 %3")
            .arg(QString::number(decided), QString::number(objection.items.size()), sign(objection.decided())));
    m_ui->stepAnswer->setText(tr("4. Answer %1").arg(sign(objection.closed.isValid())));
}

void ObjectionsPage::goTo(int step)
{
    m_steps[step]->setChecked(true);
    m_ui->stepStack->setCurrentIndex(step);
}

void ObjectionsPage::showConclusion(const QString& body)
{
    emit pageRequested(u"conclusions"_s, body);
}

} // namespace bagalau::desktop
