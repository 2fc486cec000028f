#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <algorithm>
#include <functional>
#include <optional>

namespace bagalau::bench {

/// A figure beside its floor: the least that any program would need for the same, measured in the same run.
struct Line
{
    QString what;
    double milliseconds = 0;
    QString floor;
    double floorMilliseconds = 0;
    double aim = 0; ///< 0: none
};

using Lines = QList<Line>;

/// The median of several runs, in milliseconds.
inline double median(int runs, const std::function<void()>& work)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times << static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// The calculation and the use cases on a whole cycle.
Lines cycleFigures();

/// Papers: many conclusions, a long table.
Lines paperFigures();

/// The page of objections with a thousand of them.
Lines objectionFigures();

/// The window from the start of its process to its first paint, each time in a process of its own.
Lines paintFigures();
/// What such a process does when it is called with "--window" or "--empty-window": its exit code; nothing for others.
std::optional<int> paintAndEnd(const QString& what);

} // namespace bagalau::bench
