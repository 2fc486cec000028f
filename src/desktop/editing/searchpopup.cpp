#include "desktop/editing/searchpopup.h"

#include "desktop/common/foldedfilter.h"
#include "desktop/shell/tables.h"
#include "ui_searchpopup.h"

#include <QKeyEvent>
#include <QScreen>
#include <QStandardItemModel>

namespace bagalau::desktop {

SearchPopup::SearchPopup(const QString& what, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_ui(std::make_unique<Ui::SearchPopup>()),
      m_rows(new QStandardItemModel(0, 2, this)),
      m_filter(new FoldedFilter(this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setAccessibleName(what);
    m_ui->searchEdit->setPlaceholderText(what);
    m_ui->searchEdit->setAccessibleName(what);
    m_ui->choiceTable->setAccessibleName(what);
    m_filter->setSourceModel(m_rows);
    m_ui->choiceTable->setModel(m_filter);
    prepareTable(m_ui->choiceTable);
    m_ui->choiceTable->horizontalHeader()->hide();
    m_ui->choiceTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->searchEdit->installEventFilter(this);
    m_ui->choiceTable->installEventFilter(this);
    setOwned(false);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &SearchPopup::filter);
    connect(m_ui->choiceTable, &QTableView::clicked, this, &SearchPopup::take);
    connect(m_ui->renameButton, &QPushButton::clicked, this, [this] { emit renameAsked(current()); });
    connect(m_ui->removeButton, &QPushButton::clicked, this, [this] { emit removeAsked(current()); });
}

SearchPopup::~SearchPopup() = default;

void SearchPopup::setRows(const QList<Row>& rows)
{
    m_rows->setRowCount(0);
    for (const Row& row : rows) {
        auto* name = new QStandardItem(row.name);
        name->setData(row.id, Qt::UserRole);
        name->setToolTip(row.name);
        auto* detail = new QStandardItem(row.detail.simplified());
        detail->setToolTip(row.detail);
        m_rows->appendRow({name, detail});
    }
    filter(m_ui->searchEdit->text());
}

void SearchPopup::setNothing(const QString& text)
{
    m_nothing = text;
    filter(m_ui->searchEdit->text());
}

void SearchPopup::setOwned(bool owned)
{
    for (QWidget* one : QList<QWidget*>{m_ui->bothCheck, m_ui->renameButton, m_ui->removeButton})
        one->setVisible(owned);
}

bool SearchPopup::intoBoth() const
{
    return m_ui->bothCheck->isChecked();
}

void SearchPopup::openAt(const QPoint& place)
{
    resize(560, 340);
    const QRect room = screen()->availableGeometry();
    move(std::max(room.left(), std::min(place.x(), room.right() - width())),
         std::max(room.top(), std::min(place.y(), room.bottom() - height())));
    show();
    m_ui->searchEdit->setFocus();
}

void SearchPopup::filter(const QString& wanted)
{
    m_filter->setWanted(wanted);
    m_ui->choiceTable->setCurrentIndex(m_filter->index(0, 0));
    const bool any = m_filter->rowCount() > 0;
    m_ui->renameButton->setEnabled(any);
    m_ui->removeButton->setEnabled(any);
    m_ui->nothingLabel->setVisible(!any);
    m_ui->nothingLabel->setText(m_rows->rowCount() == 0 ? m_nothing : tr("Nothing is found."));
}

QString SearchPopup::current() const
{
    return m_ui->choiceTable->currentIndex().siblingAtColumn(0).data(Qt::UserRole).toString();
}

void SearchPopup::take(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString id = index.siblingAtColumn(0).data(Qt::UserRole).toString();
    emit chosen(id);
    close();
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_ui->choiceTable->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (watched == m_ui->searchEdit) {
            const int step = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down ? 1 : -1;
            const int row = m_ui->choiceTable->currentIndex().row() + step;
            if (row >= 0 && row < m_filter->rowCount())
                m_ui->choiceTable->setCurrentIndex(m_filter->index(row, 0));
            return true;
        }
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace bagalau::desktop
