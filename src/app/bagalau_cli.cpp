#include "cli/console.h"

#include <QGuiApplication>
#include <QLocale>

// No display is needed: documents are painted offscreen, with the fonts that the program carries.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Kazakh, QLocale::Kazakhstan));
    QTextStream out(stdout), err(stderr);
    return bagalau::cli::run(application.arguments().sliced(1), out, err, bagalau::workflow::systemEnvironment());
}
