#include "documents/chartruler.h"

#include "documents/chartpainter.h"
#include "documents/fonts.h"
#include "documents/paper.h"
#include "documents/words.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace bagalau::documents {

ChartRuler::ChartRuler()
{
    loadFonts();
}

double ChartRuler::width(const QString& text, double points, bool bold) const
{
    return QFontMetricsF(chartFont(points, bold)).horizontalAdvance(cleaned(text)) / twipsPerPoint;
}

QStringList ChartRuler::wrapped(const QString& text, double points, bool bold, double width) const
{
    const QString whole = cleaned(text).replace(u'\n', QChar(QChar::LineSeparator));
    QTextLayout layout(whole, chartFont(points, bold));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width * twipsPerPoint));
        lines << whole.mid(line.textStart(), line.textLength()).remove(QChar(QChar::LineSeparator)).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace bagalau::documents
