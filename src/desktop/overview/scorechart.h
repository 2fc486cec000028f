#pragma once

#include "base/number.h"

#include <QList>
#include <QString>

class QWidget;

namespace bagalau::desktop {

/// One bar of the chart of scores.
struct ScoreBar
{
    QString name;
    base::Number score;
    QString degree;
};

/// A degree's band on the axis of scores.
struct DegreeBand
{
    QString name;
    base::Number from;
};

/// Horizontal bars, the best at the top, with the bands of the degrees marked. `bands` from the lowest. The widget says
/// every score as its accessible description.
QWidget* makeScoreChart(QList<ScoreBar> bars, const QList<DegreeBand>& bands, const QString& title);

} // namespace bagalau::desktop
