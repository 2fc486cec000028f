#include "intake/workbook.h"

namespace bagalau::intake {

bool Cell::blank() const
{
    return calculated && kind == Kind::Text && text.trimmed().isEmpty();
}

const Cell* Sheet::cell(int row, int column) const
{
    const auto cells = rows.find(row);
    if (cells == rows.end())
        return nullptr;
    const auto found = cells->second.find(column);
    return found == cells->second.end() || found->second.blank() ? nullptr : &found->second;
}

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters + QString::number(row + 1);
}

} // namespace bagalau::intake
