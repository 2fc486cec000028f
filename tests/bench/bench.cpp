#include "bench/measure.h"

#include <QApplication>
#include <cstdio>

using namespace bagalau::bench;

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (const auto ended = paintAndEnd(application.arguments().value(1)))
        return *ended;
    std::printf("%-44s %10s   %-36s %10s %8s %8s\n", "", "ms", "floor", "ms", "times", "aim ms");
    const QStringList arguments = application.arguments();
    const Lines lines = arguments.contains(QStringLiteral("--papers")) ? paperFigures()
                        : arguments.contains(QStringLiteral("--objections"))
                            ? objectionFigures()
                            : paintFigures() + cycleFigures() + objectionFigures() + paperFigures();
    for (const Line& line : lines) {
        const QByteArray aim = line.aim > 0 ? QByteArray::number(line.aim) : QByteArray("-");
        std::printf("%-44s %10.3f   %-36s %10.3f %8.1f %8s\n", qPrintable(line.what), line.milliseconds,
                    qPrintable(line.floor), line.floorMilliseconds, line.milliseconds / line.floorMilliseconds,
                    aim.constData());
    }
    return 0;
}
