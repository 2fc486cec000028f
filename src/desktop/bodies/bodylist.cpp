#include "desktop/bodies/bodylist.h"

#include "desktop/bodies/bodydelegate.h"
#include "desktop/shell/search.h"
#include "ui_bodylist.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace bagalau::desktop {

void BodyFilter::setPattern(const QString& pattern)
{
    m_pattern = searchable(pattern);
    invalidateFilter();
}

bool BodyFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, BodyListModel::Name, parent);
    return index.data(BodyListModel::SearchRole).toString().contains(m_pattern);
}

BodyList::BodyList(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_ui(std::make_unique<Ui::BodyList>())
{
    m_ui->setupUi(this);
    m_filter.setSourceModel(&m_model);
    m_ui->bodyView->setModel(&m_filter);
    m_ui->bodyView->setItemDelegate(new BodyDelegate(m_ui->bodyView));
    m_ui->bodyReason->hide();
    connect(m_ui->bodyFilter, &QLineEdit::textChanged, this, [this](const QString& text) {
        const QScopedValueRollback quiet(m_quiet, true);
        m_filter.setPattern(text);
        selectRow();
    });
    connect(m_ui->bodyView->selectionModel(), &QItemSelectionModel::currentChanged, this, &BodyList::takeCurrent);
}

BodyList::~BodyList() = default;

void BodyList::refresh()
{
    QList<workflow::BodyStatus> bodies;
    if (m_workspace.session() && !m_workspace.block().isEmpty())
        m_workspace.run(this, [&] { bodies = workflow::bodyStatuses(*m_workspace.session(), m_workspace.block()); });
    const QScopedValueRollback quiet(m_quiet, true);
    m_model.show(std::move(bodies), m_workspace.language());
    if (!m_model.body(m_body))
        m_body.clear();
    selectRow();
    showReason();
}

void BodyList::choose(const QString& body)
{
    if (!m_model.body(body))
        refresh();
    if (body == m_body || !m_model.body(body))
        return;
    m_ui->bodyFilter->clear();
    m_body = body;
    const QScopedValueRollback quiet(m_quiet, true);
    selectRow();
    showReason();
    emit bodyChosen(m_body);
}

const workflow::BodyStatus* BodyList::status() const
{
    return m_model.body(m_body);
}

void BodyList::takeCurrent(const QModelIndex& current)
{
    const QString body = current.data(BodyListModel::IdRole).toString();
    if (m_quiet || body.isEmpty() || body == m_body)
        return;
    m_body = body;
    showReason();
    emit bodyChosen(m_body);
}

void BodyList::selectRow()
{
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, BodyListModel::Name);
        if (index.data(BodyListModel::IdRole).toString() != m_body)
            continue;
        m_ui->bodyView->setCurrentIndex(index);
        m_ui->bodyView->scrollTo(index);
        return;
    }
    m_ui->bodyView->clearSelection();
}

void BodyList::showReason()
{
    const workflow::BodyStatus* chosen = status();
    const bool refused = chosen && chosen->refusal;
    m_ui->bodyReason->setText(refused ? m_workspace.text(*chosen->refusal) : QString());
    m_ui->bodyReason->setVisible(refused);
}

void BodyList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
