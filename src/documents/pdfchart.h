#pragma once

#include "documents/chartdrawing.h"
#include "documents/pdfflow.h"

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

} // namespace bagalau::documents
