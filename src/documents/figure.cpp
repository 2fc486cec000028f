#include "documents/figure.h"

#include "documents/chartsvg.h"
#include "documents/paper.h"
#include "documents/picture.h"

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

constexpr double captionRoom = 60; ///< of a caption of three lines

Figure figureOf(const Chart& chart, base::Language language, const PaperSheet& sheet)
{
    Figure figure;
    figure.drawing = drawingOf(chart.data, language, double(sheet.textWidth()) / twipsPerPoint, false);
    const double scale = shrinkage(figure.drawing, double(sheet.textHeight()) / twipsPerPoint);
    figure.width = figure.drawing.width * scale;
    figure.height = figure.drawing.height * scale;
    figure.svg = chartSvg(figure.drawing, chart.data, language);
    figure.title = captionOf(chart, language);
    figure.words = chartWords(chart.data, language).join(u". "_s);
    figure.suffix = u"svg"_s;
    return figure;
}

Figure figureOf(const Picture& picture)
{
    const QSize size = pictureSize(picture.bytes).value_or(QSize(1, 1));
    Figure figure;
    figure.height = double(millimetres(picture.height)) / twipsPerPoint;
    figure.width = figure.height * size.width() / qMax(1, size.height());
    figure.words = picture.words;
    figure.dots = picture.bytes;
    figure.suffix = picture.bytes.startsWith("\x89PNG") ? u"png"_s : u"jpeg"_s;
    return figure;
}

} // namespace

QList<Figure> figuresOf(const QList<Document>& papers)
{
    QList<Figure> figures;
    const auto add = [&figures](Figure figure) {
        figure.number = int(figures.size()) + 1;
        figures << figure;
    };
    for (const Document& paper : papers)
        for (const Block& block : paper.blocks)
            if (const auto* chart = std::get_if<Chart>(&block))
                add(figureOf(*chart, paper.language, PaperSheet(paper)));
            else if (const auto* picture = std::get_if<Picture>(&block))
                add(figureOf(*picture));
    return figures;
}

QString captionOf(const Chart& chart, base::Language language)
{
    return chart.caption.isEmpty() ? chart.data.title.in(language) : chart.caption;
}

double shrinkage(const ChartDrawing& drawing, double pageHeight)
{
    const double room = pageHeight - captionRoom;
    return drawing.height > room ? room / drawing.height : 1;
}

} // namespace bagalau::documents
