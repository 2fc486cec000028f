#include "desktop/bodies/bodydelegate.h"

#include "desktop/bodies/bodylistmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace bagalau::desktop {

namespace {

constexpr int margin = 6;
constexpr int gap = 2;

QFont detailFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

int nameHeight(const QStyleOptionViewItem& option, const QString& name, int width)
{
    return option.fontMetrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, name).height();
}

QPalette::ColorRole textRole(const QStyleOptionViewItem& option)
{
    return option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text;
}

} // namespace

void BodyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString name = std::exchange(option.text, QString());
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const bool refused = index.data(BodyListModel::RefusedRole).toBool();
    const QPalette::ColorGroup group = refused ? QPalette::Disabled : QPalette::Active;
    painter->save();
    painter->setPen(option.palette.color(group, textRole(option)));
    QRect area = option.rect.adjusted(margin, margin, -margin, -margin);
    painter->setFont(option.font);
    painter->drawText(area, Qt::TextWordWrap, name);
    area.setTop(area.top() + nameHeight(option, name, area.width()) + gap);
    painter->setFont(detailFont(option.font));
    painter->setOpacity(refused ? 1.0 : 0.8);
    painter->drawText(area, Qt::TextWordWrap, index.data(BodyListModel::DetailRole).toString());
    painter->restore();
}

QSize BodyDelegate::sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : 260;
    const int inner = width - 2 * margin;
    const QFontMetrics small(detailFont(option.font));
    const QString detail = index.data(BodyListModel::DetailRole).toString();
    const int below = small.boundingRect(QRect(0, 0, inner, 10000), Qt::TextWordWrap, detail).height();
    return {width, nameHeight(option, option.text, inner) + gap + below + 2 * margin};
}

} // namespace bagalau::desktop
