#include "desktop/shell/pages.h"
#include "desktop/shell/reminders.h"
#include "desktop/shell/systemprompts.h"
#include "desktop/shell/traynotifier.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace bagalau;

namespace {

QString trainingStore()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/training/store.bagalau"_s;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"bagalau"_s);
    QCoreApplication::setApplicationName(u"bagalau"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BAGALAU_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Бағалау"_s);

    QCommandLineParser parser;
    const QCommandLineOption training(u"training"_s, u"Open the training cycle; it is made at the first time."_s);
    parser.addOption(training);
    parser.addPositionalArgument(u"store"_s, u"The store to open."_s, u"[store]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    QSettings stored(QSettings::IniFormat, QSettings::UserScope, u"bagalau"_s, u"bagalau"_s);
    desktop::Settings settings(stored);
    desktop::SystemPrompts prompts(settings);
    desktop::Workspace workspace(workflow::systemEnvironment(), prompts);
    desktop::Languages languages;
    desktop::Stores stores(workspace, settings, trainingStore());
    workspace.setLanguage(settings.language());
    languages.use(settings.language());
    desktop::TrayNotifier notifier;
    const desktop::Reminders reminders(workspace, settings, notifier);
    desktop::MainWindow window(workspace, settings, languages, stores, desktop::allPages());
    window.show();

    // After the first paint: the window is there at once, and what is wrong with the store is said over it.
    const QString path = parser.positionalArguments().value(0);
    if (parser.isSet(training))
        QTimer::singleShot(0, &window, &desktop::MainWindow::openTraining);
    else if (!path.isEmpty())
        QTimer::singleShot(0, &window, [&window, path] { window.openStore(path); });
    return QApplication::exec();
}
