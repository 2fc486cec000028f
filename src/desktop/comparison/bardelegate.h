#pragma once

#include <QStyledItemDelegate>

namespace bagalau::desktop {

/// Paints points as a bar with a line where the median stands.
class BarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace bagalau::desktop
