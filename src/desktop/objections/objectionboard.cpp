#include "desktop/objections/objectionboard.h"

#include "desktop/objections/objectionmodel.h"
#include "ui_objectionboard.h"

#include <QLabel>
#include <QListView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int margin = 7;
constexpr int gap = 3;
constexpr int lines = 6; // head, two of the body's name, the last day, two of the items

} // namespace

bool StateColumn::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return sourceModel()->index(row, 0, parent).data(ObjectionModel::StateRole) == m_state;
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStringList card = index.data(ObjectionModel::CardRole).toStringList();
    const bool urgent = index.data(ObjectionModel::UrgentRole).toBool();
    const bool selected = option.state & QStyle::State_Selected;
    const QRect frame = option.rect.adjusted(gap, gap, -gap - 1, -gap - 1);
    painter->save();
    painter->fillRect(frame, option.palette.color(selected ? QPalette::Highlight : QPalette::Base));
    const bool focus = option.state & QStyle::State_HasFocus;
    painter->setPen(QPen(option.palette.color(urgent || focus ? QPalette::Text : QPalette::Mid), urgent ? 2 : 1,
                         focus ? Qt::DashLine : Qt::SolidLine));
    painter->drawRect(frame);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    QRect area = frame.adjusted(margin, margin, -margin, -margin);
    const int height = option.fontMetrics.lineSpacing();
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->drawText(area, Qt::AlignTop, QFontMetrics(bold).elidedText(card[0], Qt::ElideRight, area.width()));
    painter->setFont(option.font);
    area.setTop(area.top() + height);
    painter->drawText(QRect(area.left(), area.top(), area.width(), 2 * height), Qt::TextWordWrap, card[1]);
    area.setTop(area.top() + 2 * height);
    painter->drawText(area, Qt::AlignTop, option.fontMetrics.elidedText(card[2], Qt::ElideRight, area.width()));
    area.setTop(area.top() + height);
    painter->drawText(QRect(area.left(), area.top(), area.width(), 2 * height), Qt::TextWordWrap, card[3]);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {120, option.fontMetrics.lineSpacing() * lines + 2 * (margin + gap) + 2};
}

ObjectionBoard::ObjectionBoard(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::ObjectionBoard>())
{
    m_ui->setupUi(this);
}

ObjectionBoard::~ObjectionBoard() = default;

void ObjectionBoard::attach(const Workspace& workspace, QAbstractItemModel* objections)
{
    m_workspace = &workspace;
    m_objections = objections;
    using State = workflow::ObjectionState;
    for (const State state : {State::Received, State::Commission, State::Heard, State::Decided, State::Answered})
        addColumn(static_cast<int>(state));
}

void ObjectionBoard::addColumn(int state)
{
    auto* column = new QVBoxLayout;
    auto* rows = new StateColumn(state, this);
    rows->setSourceModel(m_objections);
    auto* head = new QLabel(this);
    head->setTextFormat(Qt::PlainText);
    auto* cards = new QListView(this);
    cards->setObjectName(u"cards%1"_s.arg(state));
    cards->setModel(rows);
    cards->setItemDelegate(new CardDelegate(cards));
    cards->setUniformItemSizes(true);
    cards->setEditTriggers(QAbstractItemView::NoEditTriggers);
    cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    cards->setFrameShape(QFrame::NoFrame);
    connect(cards, &QListView::activated, this,
            [this](const QModelIndex& index) { emit wanted(index.data(ObjectionModel::NumberRole).toInt()); });
    connect(cards, &QListView::clicked, this,
            [this](const QModelIndex& index) { emit wanted(index.data(ObjectionModel::NumberRole).toInt()); });
    column->addWidget(head);
    column->addWidget(cards, 1);
    m_ui->boardLayout->addLayout(column, 1);
    m_columns << Column{state, head, cards, rows};
}

void ObjectionBoard::showHeads()
{
    for (const Column& column : m_columns) {
        const QString name =
            m_workspace->text(workflow::objectionStateName(static_cast<workflow::ObjectionState>(column.state)));
        column.head->setText(u"%1 · %2"_s.arg(name, QString::number(column.rows->rowCount())));
        column.cards->setAccessibleName(name);
    }
}

void ObjectionBoard::select(int number)
{
    for (const Column& column : m_columns)
        for (int row = 0; row < column.rows->rowCount(); ++row)
            if (const QModelIndex index = column.rows->index(row, 0);
                index.data(ObjectionModel::NumberRole) == number) {
                column.cards->setCurrentIndex(index);
                return;
            }
}

} // namespace bagalau::desktop
