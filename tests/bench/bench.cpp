#include "bench/measure.h"

#include <QGuiApplication>
#include <cstdio>

using namespace bagalau::bench;

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    std::printf("%-44s %10s   %-36s %10s %8s %8s\n", "", "ms", "floor", "ms", "times", "aim ms");
    for (const Line& line : cycleFigures()) {
        const QByteArray aim = line.aim > 0 ? QByteArray::number(line.aim) : QByteArray("-");
        std::printf("%-44s %10.3f   %-36s %10.3f %8.1f %8s\n", qPrintable(line.what), line.milliseconds,
                    qPrintable(line.floor), line.floorMilliseconds, line.milliseconds / line.floorMilliseconds,
                    aim.constData());
    }
    return 0;
}
