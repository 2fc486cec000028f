#include "documents/pdffigure.h"

#include "documents/chartpainter.h"
#include "documents/figure.h"
#include "documents/paper.h"

#include <QPainter>
#include <QtMath>

namespace bagalau::documents {

ChartFlow::ChartFlow(ChartDrawing drawing, const Frame& frame)
    : m_drawing(std::move(drawing)), m_scale(shrinkage(m_drawing, double(frame.height) / twipsPerPoint))
{
}

int ChartFlow::least() const
{
    return qCeil(m_drawing.height * m_scale * twipsPerPoint);
}

int ChartFlow::place(Page& page, int top, int)
{
    page.add([drawing = m_drawing, scale = m_scale, top](QPainter& painter) {
        painter.save();
        painter.translate(0, top);
        painter.scale(scale, scale);
        paintChart(painter, drawing);
        painter.restore();
    });
    m_done = true;
    return least();
}

PictureFlow::PictureFlow(const Picture& picture, const Frame& frame)
{
    const QImage read = QImage::fromData(picture.bytes);
    if (read.isNull())
        return;
    // On white: the archive form of PDF knows no transparency.
    m_image = QImage(read.size(), QImage::Format_RGB32);
    m_image.fill(Qt::white);
    QPainter(&m_image).drawImage(0, 0, read);
    const int height = qMin(millimetres(picture.height), frame.height);
    const int width = qMin(height * read.width() / qMax(1, read.height()), frame.width);
    m_box = QRect((frame.width - width) / 2, 0, width, height);
}

int PictureFlow::place(Page& page, int top, int)
{
    page.add([image = m_image, box = m_box.translated(0, top)](QPainter& painter) {
        if (!image.isNull())
            painter.drawImage(box, image);
    });
    m_done = true;
    return least();
}

} // namespace bagalau::documents
