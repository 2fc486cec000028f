#pragma once

#include "desktop/overview/overviewpage.h"
#include "desktop/shell/mainwindow.h"
#include "support/folder.h"
#include "support/print.h"
#include "workflow/loadreport.h"
#include "workflow/officeacts.h"

#include <QSettings>
#include <QTest>
#include <QtWidgets>

namespace bagalau::tests::shell {

using namespace Qt::StringLiterals;

/// Answers as the test says and keeps what was shown.
struct Answers final : desktop::Prompts
{
    void showProblem(QWidget*, const QString& text, const QString&) override { problems << text; }
    bool confirm(QWidget*, const QString&) override { return yes; }
    QString askText(QWidget*, const QString&, const QString&) override { return text; }
    QStringList openFiles(QWidget*, const QString&, const QString&) override { return files; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return files.value(0); }
    QString chooseFolder(QWidget*, const QString&) override { return files.value(0); }
    void openInSystem(const QString& path) override { opened << path; }
    bool setUpPrinter(QWidget*, QPrinter& printer, int) override { return setUp && setUp(printer); }

    QStringList problems, files, opened;
    QString text;
    bool yes = true;
    std::function<bool(QPrinter&)> setUp; ///< none: there is no printer, nothing is chosen
};

/// A page that keeps what it was asked to show; stands in for the pages that others test.
class PlainPage final : public desktop::Page
{
public:
    explicit PlainPage(desktop::Workspace& workspace, QString name) : Page(workspace), m_name(std::move(name)) {}
    QString title() const override { return m_name; }
    void refresh() override { ++refreshed; }
    void showBody(const QString& id) override { body = id; }
    void retranslate() override {}

    int refreshed = 0;
    QString body;

private:
    QString m_name;
};

/// A window on a temporary folder, at a fixed time, with the Overview and two plain pages.
class ShellTest : public testing::Test
{
protected:
    ShellTest()
        : clock(std::make_shared<base::SetClock>(QDateTime(QDate(2018, 3, 1), QTime(10, 0)))),
          ini(folder.path(u"settings.ini"_s), QSettings::IniFormat),
          settings(ini),
          workspace({clock, std::make_shared<base::RandomIds>()}, prompts),
          stores(workspace, settings, folder.path(u"training.bagalau"_s))
    {
    }
    ~ShellTest() override { languages.use(base::Language::En); }

    void makeWindow()
    {
        const auto plain = [](const QString& id) {
            return desktop::PageEntry{
                id, [id](desktop::Workspace& space) -> desktop::Page* { return new PlainPage(space, id); }};
        };
        const desktop::PageEntry overview{u"overview"_s, [](desktop::Workspace& space) -> desktop::Page* {
                                              return new desktop::OverviewPage(space);
                                          }};
        window = std::make_unique<desktop::MainWindow>(
            workspace, settings, languages, stores,
            QList<desktop::PageEntry>{overview, plain(u"reports"_s), plain(u"scoring"_s)});
        window->resize(1280, 720);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    }

    /// A store of the training office: two authorities and the Administration of the President, with two officials.
    QString makeStore(const QString& name = u"office.bagalau"_s)
    {
        const QString path = folder.path(name);
        workflow::createStore(path, {u"planning"_s, u"budget"_s, u"president-administration"_s}, 2017,
                              workspace.environment());
        workflow::Session session(path, workflow::Session::Mode::Write, workspace.environment());
        workflow::addOfficial(session, {{}, u"Әлия Сейітқали"_s, u"assessor"_s, u"Бағалау басқармасы"_s}, {});
        workflow::addOfficial(session, {{}, u"Ғалым Өмірзақ"_s, u"reviewer"_s, {}}, {});
        return path;
    }

    void load(const QString& body, const QString& file)
    {
        const workflow::LoadRequest request{body,
                                            u"goals"_s,
                                            {QStringLiteral(BAGALAU_SOURCE_DIR) + u"/resources/training/"_s + file},
                                            QDate(2018, 2, 10)};
        const workflow::LoadPlan plan = workflow::readFiles(workflow::prepareLoad(*workspace.session(), request));
        workflow::takeIn(*workspace.session(), plan, u"Әлия Сейітқали"_s, u"сынақ"_s);
    }

    template <class Widget> Widget* find(const char* name, const QWidget* in = nullptr) const
    {
        auto* found = (in ? in : window.get())->findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    void trigger(const char* action) { find<QAction>(action)->trigger(); }

    template <class Dialog> Dialog* dialog() const
    {
        Dialog* shown = nullptr;
        for (QWidget* one : QApplication::topLevelWidgets())
            if (one->isVisible() && qobject_cast<Dialog*>(one))
                shown = qobject_cast<Dialog*>(one);
        EXPECT_NE(shown, nullptr);
        return shown;
    }

    void choose(QComboBox* combo, const QVariant& data)
    {
        const int index = combo->findData(data);
        ASSERT_GE(index, 0);
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }

    void press(QDialogButtonBox* box, QDialogButtonBox::StandardButton button)
    {
        QTest::mouseClick(box->button(button), Qt::LeftButton);
    }

    static void keep(QWidget* widget, const QString& name)
    {
        QDir().mkpath(QStringLiteral(BAGALAU_BUILD_DIR) + u"/screens"_s);
        QCoreApplication::processEvents();
        widget->grab().save(QStringLiteral(BAGALAU_BUILD_DIR) + u"/screens/"_s + name + u".png"_s);
    }

    Folder folder;
    std::shared_ptr<base::SetClock> clock;
    QSettings ini;
    desktop::Settings settings;
    Answers prompts;
    desktop::Workspace workspace;
    desktop::Languages languages;
    desktop::Stores stores;
    std::unique_ptr<desktop::MainWindow> window;
};

} // namespace bagalau::tests::shell
