#include "documents/chartpicture.h"

#include "documents/chartsvg.h"
#include "documents/paper.h"

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

constexpr double captionRoom = 60; ///< of a caption of three lines

} // namespace

QList<ChartPicture> chartPicturesOf(const Document& document)
{
    const int across = document.landscape ? paper::longSide : paper::shortSide;
    const int down = document.landscape ? paper::shortSide : paper::longSide;
    const double width = double(across - paper::left - paper::right) / twipsPerPoint;
    const double height = double(down - paper::top - paper::bottom) / twipsPerPoint;
    QList<ChartPicture> pictures;
    for (const Block& block : document.blocks) {
        const auto* chart = std::get_if<Chart>(&block);
        if (!chart)
            continue;
        const base::Language language = document.language;
        ChartPicture picture;
        picture.number = int(pictures.size()) + 1;
        picture.drawing = drawingOf(chart->data, language, width, false);
        const double scale = shrinkage(picture.drawing, height);
        picture.width = picture.drawing.width * scale;
        picture.height = picture.drawing.height * scale;
        picture.svg = chartSvg(picture.drawing, chart->data, language);
        picture.title = captionOf(*chart, language);
        picture.words = chartWords(chart->data, language).join(u". "_s);
        pictures << picture;
    }
    return pictures;
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
