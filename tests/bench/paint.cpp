#include "desktop/shell/mainwindow.h"
#include "desktop/shell/pages.h"
#include "measure.h"

#include <QApplication>
#include <QMainWindow>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bagalau::bench {

namespace {

struct NoPrompts final : desktop::Prompts
{
    void showProblem(QWidget*, const QString&, const QString&) override {}
    bool confirm(QWidget*, const QString&) override { return false; }
    QString askText(QWidget*, const QString&, const QString&) override { return {}; }
    QStringList openFiles(QWidget*, const QString&, const QString&) override { return {}; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString chooseFolder(QWidget*, const QString&) override { return {}; }
    void openInSystem(const QString&) override {}
    bool setUpPrinter(QWidget*, QPrinter&, int) override { return false; }
};

// Ends the program when the window has painted itself for the first time.
class UntilPainted final : public QObject
{
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return false;
    }
};

int showUntilPainted(QWidget& window)
{
    UntilPainted ends;
    window.installEventFilter(&ends);
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}

double startOf(const QString& what)
{
    return median(9, [&what] {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {what});
        process.waitForFinished(60000);
    });
}

} // namespace

std::optional<int> paintAndEnd(const QString& what)
{
    if (what == u"--empty-window"_s) {
        QMainWindow window;
        return showUntilPainted(window);
    }
    if (what != u"--window"_s)
        return std::nullopt;
    QTemporaryDir folder;
    NoPrompts prompts;
    QSettings ini(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    desktop::Settings settings(ini);
    desktop::Workspace workspace(workflow::systemEnvironment(), prompts);
    desktop::Languages languages;
    desktop::Stores stores(workspace, settings, folder.filePath(u"training.bagalau"_s));
    languages.use(base::Language::Kk);
    desktop::MainWindow window(workspace, settings, languages, stores, desktop::allPages());
    return showUntilPainted(window);
}

Lines paintFigures()
{
    return {{u"start of the process to first paint"_s, startOf(u"--window"_s), u"an empty Qt window"_s,
             startOf(u"--empty-window"_s), 300}};
}

} // namespace bagalau::bench
