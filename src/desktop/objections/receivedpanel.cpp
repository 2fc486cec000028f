#include "desktop/objections/receivedpanel.h"

#include "base/dates.h"
#include "desktop/common/actgate.h"
#include "desktop/common/daycount.h"
#include "desktop/objections/contesteditemsmodel.h"
#include "desktop/objections/inputlines.h"
#include "desktop/objections/refuseitemsdialog.h"
#include "desktop/objections/withdrawitemsdialog.h"
#include "ui_receivedpanel.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

ReceivedPanel::ReceivedPanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::ReceivedPanel>())
{
    m_ui->setupUi(this);
}

ReceivedPanel::~ReceivedPanel() = default;

void ReceivedPanel::attach(Workspace& workspace)
{
    m_workspace = &workspace;
    m_ui->objectionFiles->attach(workspace);
    m_items = new ContestedItemsModel(workspace, ContestedItemsModel::Use::Read, this);
    m_ui->itemsTable->setModel(m_items);
    m_ui->itemsTable->hideColumn(ContestedItemsModel::Maximum);
    m_ui->itemsTable->hideColumn(ContestedItemsModel::Reason);
    QHeaderView* header = m_ui->itemsTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int wide : {ContestedItemsModel::Item, ContestedItemsModel::Row, ContestedItemsModel::Demand})
        header->setSectionResizeMode(wide, QHeaderView::Stretch);
    connect(m_ui->itemsTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showItem();
        offer();
    });
    connect(m_ui->refuseItems, &QPushButton::clicked, this, &ReceivedPanel::settle<RefuseItemsDialog>);
    connect(m_ui->withdrawItems, &QPushButton::clicked, this, &ReceivedPanel::settle<WithdrawItemsDialog>);
}

void ReceivedPanel::show(const ObjectionCase& shown)
{
    const QStringList chosen = chosenItems(false);
    const bool another = shown.objection().id != m_case.objection().id;
    m_case = shown;
    m_items->show(m_case.contested, m_case.objection());
    m_ui->groundText->setPlainText(m_case.objection().ground);
    m_ui->objectionFiles->show(m_case.objection().files);
    m_ui->answerDays->show(m_case.status.answer, m_workspace->library().calendar, m_workspace->session()->today(),
                           m_workspace->language());
    showLetter();
    const int row = another || chosen.isEmpty() ? 0 : m_items->rowOf(chosen.first());
    m_ui->itemsTable->selectRow(std::max(0, row));
    showItem();
    offer();
}

void ReceivedPanel::showLetter()
{
    const domain::Objection& objection = m_case.objection();
    QString letter;
    if (m_case.reverification())
        letter = tr("Decision of the working body No. %1 of %2; complaint lodged on %3.")
                     .arg(objection.incoming, base::shortDate(objection.received), base::shortDate(objection.dated));
    else if (!objection.incoming.isEmpty())
        letter = objection.dated.isValid()
                     ? tr("Letter No. %1 of %2.").arg(objection.incoming, base::shortDate(objection.dated))
                     : tr("Letter No. %1.").arg(objection.incoming);
    else
        letter = tr("The number of the letter is not recorded.");
    QStringList said{letter,
                     tr("Received on %1, registered by %2; conclusion No. %3.")
                         .arg(base::shortDate(objection.received), objection.official, m_case.status.conclusionNumber)};
    if (!m_case.reverification() && m_case.status.received.lastDay.isValid()) {
        const bool late = objection.received > m_case.status.received.lastDay;
        said << (late ? tr("⚠ Late.") : tr("✓ In time.")) + u' ' +
                    dayCount(*m_workspace, u"objection"_s, m_case.status.received);
    }
    m_ui->letterLabel->setText(said.join(u'\n'));
}

QStringList ReceivedPanel::chosenItems(bool openOnly) const
{
    QStringList chosen;
    for (const QModelIndex& index : m_ui->itemsTable->selectionModel()->selectedRows()) {
        const QString id = m_items->idAt(index.row());
        const domain::ObjectionItem* item = m_case.objection().item(id);
        if (item && (!openOnly || item->outcome == domain::Outcome::Open))
            chosen << id;
    }
    return chosen;
}

QString ReceivedPanel::proposedWords(const domain::ObjectionItem& item) const
{
    const workflow::Session& session = *m_workspace->session();
    const domain::Edition& edition = session.editionOf(m_case.objection().block);
    QStringList values;
    for (const InputLine& line :
         inputLines(*m_workspace, edition, session.variantOf(m_case.objection().body, m_case.objection().block),
                    m_case.inputs, item.proposed.keys()))
        values << u"%1%2: %3 → %4"_s.arg(line.name, line.row.isEmpty() ? QString() : u" ("_s + line.row + u')',
                                         line.current,
                                         inputWords(*m_workspace, edition, *line.column, item.proposed[line.input]));
    return values.join(u"; "_s);
}

void ReceivedPanel::showItem()
{
    const QStringList chosen = chosenItems(false);
    const domain::ObjectionItem* item = chosen.isEmpty() ? nullptr : m_case.objection().item(chosen.first());
    QStringList lines;
    const auto add = [&](const QString& caption, const QString& text) {
        if (!text.isEmpty())
            lines << caption.arg(text);
    };
    if (item) {
        add(tr("Asks for: %1"), item->demand);
        add(tr("Why: %1"), item->reason);
        add(tr("Wanted values: %1"), proposedWords(*item));
        const domain::AdmissibilityRule* rule = m_workspace->library().procedure.admissibilityRule(item->rule);
        if (rule)
            add(tr("Not considered: %1"),
                u"%1 (%2)"_s.arg(m_workspace->text(rule->name), m_workspace->text(rule->clause)));
        add(tr("Ground: %1"), m_workspace->text(item->ground));
    }
    m_ui->itemLabel->setText(lines.join(u'\n'));
}

void ReceivedPanel::offer()
{
    const QStringList open = chosenItems(true);
    const QString none = !m_case.open()   ? tr("The objection is answered; nothing in it changes any more.")
                         : open.isEmpty() ? tr("Choose items that are not settled yet.")
                                          : QString();
    const auto offer = [&](QPushButton* button, const QString& act) {
        const QString against = none.isEmpty() ? reasonAgainst(*m_workspace, act) : none;
        button->setEnabled(against.isEmpty());
        button->setToolTip(against);
        return against;
    };
    m_ui->refuseItems->setVisible(!m_case.reverification());
    const QString refusing = offer(m_ui->refuseItems, u"refuse-objection"_s);
    const QString withdrawing = offer(m_ui->withdrawItems, u"withdraw"_s);
    m_ui->itemHint->setText(refusing.isEmpty() ? withdrawing : refusing);
}

template <class Dialog> void ReceivedPanel::settle()
{
    auto* dialog = new Dialog(*m_workspace, m_case, chosenItems(true), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReceivedPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
