#pragma once

#include "domain/chartdata.h"

#include <QChartView>

namespace bagalau::desktop {

/// A chart of numbers on the screen, in the colours of the window. The numbers stand beside the names, and all of them
/// are its accessible description and its tooltip.
class BodyChartView final : public QChartView
{
    Q_OBJECT

public:
    BodyChartView(const domain::ChartData& chart, base::Language language, QWidget* parent = nullptr);

private:
    void addBars();
    void addColumns();
    void paintAs(const QPalette& palette);
    QString label(qsizetype category) const;

    domain::ChartData m_chart;
    base::Language m_language;
};

} // namespace bagalau::desktop
