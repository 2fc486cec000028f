#include "desktop/objections/receivedpanel.h"

#include "base/dates.h"
#include "desktop/common/daycount.h"
#include "desktop/objections/contesteditemsmodel.h"
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
    QHeaderView* header = m_ui->itemsTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ContestedItemsModel::Item, QHeaderView::Stretch);
    header->setSectionResizeMode(ContestedItemsModel::Row, QHeaderView::Stretch);
}

void ReceivedPanel::show(const workflow::ObjectionStatus& status, const domain::Assessment& contested)
{
    m_items->show(contested, status.objection);
    m_ui->groundText->setPlainText(status.objection.ground);
    m_ui->objectionFiles->show(status.objection.files);
    m_ui->registeredLabel->setText(tr("Registered by %1. Received on %2, in time. %3")
                                       .arg(status.objection.official, base::shortDate(status.objection.received),
                                            dayCount(*m_workspace, u"objection"_s, status.received)));
}

void ReceivedPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
