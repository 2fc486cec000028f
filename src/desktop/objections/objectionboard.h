#pragma once

#include "desktop/shell/workspace.h"

#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QWidget>

class QLabel;
class QListView;

namespace bagalau::desktop {

namespace Ui {
class ObjectionBoard;
}

/// Those of the objections that are in one state.
class StateColumn final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    StateColumn(int state, QObject* parent) : QSortFilterProxyModel(parent), m_state(state) {}

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    int m_state;
};

/// Paints a card: number and time left, body, last day, items. What is urgent has a heavy frame.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The objections as cards in a column for each state.
class ObjectionBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectionBoard(QWidget* parent = nullptr);
    ~ObjectionBoard() override;

    /// Once: rows of an ObjectionModel, filtered or not.
    void attach(const Workspace& workspace, QAbstractItemModel* objections);
    /// The names and counts of the columns, after the rows or the language changed.
    void showHeads();
    void select(int number);

signals:
    void wanted(int number); ///< somebody opens this objection

private:
    void addColumn(int state);

    struct Column
    {
        int state;
        QLabel* head;
        QListView* cards;
        StateColumn* rows;
    };

    std::unique_ptr<Ui::ObjectionBoard> m_ui;
    const Workspace* m_workspace = nullptr;
    QAbstractItemModel* m_objections = nullptr;
    QList<Column> m_columns;
};

} // namespace bagalau::desktop
