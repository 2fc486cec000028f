#pragma once

#include "desktop/appealoffice.h"
#include "desktop/common/backgroundjob.h"
#include "desktop/shell/pages.h"

#include <QSettings>
#include <QTest>

namespace bagalau::tests {

/// The whole window over an office's store, as the program builds it; prompts and clock are the test's.
struct Window
{
    Folder folder;
    GivenAnswers prompts;
    std::shared_ptr<base::SetClock> clock =
        std::make_shared<base::SetClock>(QDateTime(QDate(2018, 2, 10), QTime(10, 0)));
    workflow::Environment environment{clock, std::make_shared<base::RandomIds>()};
    desktop::Workspace workspace{environment, prompts};
    QSettings ini{folder.path(u"settings.ini"_s), QSettings::IniFormat};
    desktop::Settings settings{ini};
    desktop::Languages languages;
    desktop::Stores stores{workspace, settings, folder.path(u"оқу.bagalau"_s)};
    std::unique_ptr<desktop::MainWindow> main;

    Window()
    {
        main = std::make_unique<desktop::MainWindow>(workspace, settings, languages, stores, desktop::allPages());
        main->resize(1366, 768);
        main->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(main.get()));
    }
    ~Window() { languages.use(base::Language::En); }

    template <class Widget> Widget* find(const char* name) const { return child<Widget>(*current(), name); }
    QWidget* current() const
    {
        for (desktop::Page* page : main->findChildren<desktop::Page*>())
            if (page->isVisible())
                return page;
        return main.get();
    }
    void go(const QString& page, const QString& body = {})
    {
        main->showPage(page, body);
        QCoreApplication::processEvents();
    }
    void work(const QString& official) { workspace.setOfficial(official); }
    void click(const char* button)
    {
        auto* one = find<QAbstractButton>(button);
        ASSERT_TRUE(one && one->isEnabled()) << button << ": " << (one ? one->toolTip().toStdString() : "");
        one->click();
        QCoreApplication::processEvents();
    }
    bool waitForJob(const char* job) const
    {
        auto* line = find<desktop::BackgroundJob>(job);
        return QTest::qWaitFor([line] { return !line->busy(); }, 60000);
    }
};

} // namespace bagalau::tests
