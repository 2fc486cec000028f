#include "documents/pdfchart.h"

#include "documents/chartpainter.h"
#include "documents/chartpicture.h"
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

} // namespace bagalau::documents
