#pragma once

#include <QStyledItemDelegate>

namespace bagalau::desktop {

/// A body in the list: its whole name, for long names differ at their ends, and below it where it stands.
class BodyDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace bagalau::desktop
