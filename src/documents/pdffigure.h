#pragma once

#include "documents/chartdrawing.h"
#include "documents/pdfflow.h"

#include <QImage>
#include <QRect>

namespace bagalau::documents {

/// A chart on its way onto a page: whole, smaller where a page could not hold it.
class ChartFlow final : public Flow
{
public:
    ChartFlow(ChartDrawing drawing, const Frame& frame);
    int least() const override;
    int place(Page& page, int top, int available) override;
    bool done() const override { return m_done; }

private:
    ChartDrawing m_drawing;
    double m_scale = 1;
    bool m_done = false;
};

/// A picture in the middle of the line.
class PictureFlow final : public Flow
{
public:
    PictureFlow(const Picture& picture, const Frame& frame);
    int least() const override { return m_box.height(); }
    int place(Page& page, int top, int available) override;
    bool done() const override { return m_done; }

private:
    QImage m_image;
    QRect m_box;
    bool m_done = false;
};

} // namespace bagalau::documents
