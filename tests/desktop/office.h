#pragma once

#include "desktop/shell/workspace.h"
#include "domain/records.h"
#include "support/folder.h"
#include "workflow/officeacts.h"

#include <QCoreApplication>
#include <QWidget>

namespace bagalau::tests {

using namespace Qt::StringLiterals;

/// Answers without asking anybody, and remembers what was shown.
class GivenAnswers final : public desktop::Prompts
{
public:
    QStringList problems, files, opened;
    QString text, folder, save;
    bool yes = true;
    std::function<bool(QPrinter&)> setUp; ///< none: there is no printer, nothing is chosen

    void showProblem(QWidget*, const QString& problem, const QString&) override { problems << problem; }
    bool confirm(QWidget*, const QString&) override { return yes; }
    QString askText(QWidget*, const QString&, const QString&) override { return text; }
    QStringList openFiles(QWidget*, const QString&, const QString&) override { return files; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return save; }
    QString chooseFolder(QWidget*, const QString&) override { return folder; }
    void openInSystem(const QString& path) override { opened << path; }
    bool setUpPrinter(QWidget*, QPrinter& printer, int) override { return setUp && setUp(printer); }
};

/// An office (of the planning and budget authorities) on 10 February 2018, open in a workspace; an assessor works.
struct Office
{
    Folder folder;
    GivenAnswers prompts;
    workflow::Environment environment{std::make_shared<base::SetClock>(QDateTime(QDate(2018, 2, 10), QTime(10, 0))),
                                      std::make_shared<base::RandomIds>()};
    desktop::Workspace workspace{environment, prompts};

    explicit Office(base::Language language = base::Language::Ru,
                    const QStringList& authorities = {u"planning"_s, u"budget"_s})
    {
        const QString path = folder.path(u"кеңсе.bagalau"_s);
        workflow::createStore(path, authorities, 2017, environment);
        auto session = std::make_unique<workflow::Session>(path, workflow::Session::Mode::Write, environment);
        workflow::addOfficial(*session, {{}, u"Айгүл Ә."_s, u"assessor"_s, {}}, {});
        workflow::addOfficial(*session, {{}, u"Ержан Т."_s, u"reviewer"_s, {}}, {});
        workflow::setStage(*session, 1, QDate(2018, 2, 9), u"Айгүл Ә."_s);
        workspace.setLanguage(language);
        workspace.open(std::move(session));
        workspace.setOfficial(u"Айгүл Ә."_s);
    }

    workflow::Session& session() { return *workspace.session(); }
    QString training(const QString& name) const { return folder.write(name, bytesOf(u":/training/"_s + name)); }
};

/// A widget of a page by its name; a missing one fails the test at once.
template <class Widget> Widget* child(const QWidget& page, const char* name)
{
    auto* found = page.findChild<Widget*>(QString::fromLatin1(name));
    EXPECT_TRUE(found) << "no widget " << name;
    return found;
}

/// A picture of a page as it stands, beside the build, to be looked at.
inline void picture(QWidget& page, const QString& name)
{
    QCoreApplication::processEvents();
    QDir().mkpath(QStringLiteral(BAGALAU_BUILD_DIR "/pictures"));
    page.grab().save(QStringLiteral(BAGALAU_BUILD_DIR "/pictures/") + name + u".png"_s);
}

} // namespace bagalau::tests
