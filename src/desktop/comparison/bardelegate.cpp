#include "desktop/comparison/bardelegate.h"

#include "desktop/comparison/comparisonmodel.h"
#include "desktop/shell/signs.h"

#include <QPainter>

namespace bagalau::desktop {

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QRect area = option.rect.adjusted(6, 5, -6, -5);
    const auto at = [&](int role) { return area.width() * index.data(role).toInt() / 1000; };
    const Tone tone = index.data(ComparisonModel::OutlierRole).toBool() ? Tone::Attention : Tone::Next;
    painter->save();
    painter->setOpacity(0.75);
    painter->fillRect(QRect(area.left(), area.top(), at(ComparisonModel::ShareRole), area.height()), colourOf(tone));
    painter->setOpacity(1);
    painter->setPen(option.palette.color(QPalette::Text));
    const int median = area.left() + at(ComparisonModel::MedianRole);
    painter->drawLine(median, option.rect.top(), median, option.rect.bottom());
    painter->restore();
}

} // namespace bagalau::desktop
