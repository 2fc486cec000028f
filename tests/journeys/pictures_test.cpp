#include "window.h"
#include "workflow/training.h"

namespace bagalau::tests {

namespace {

// What a person sees of the training cycle, page by page, in a language. The pictures lie in build/.../pictures.
void takePictures(base::Language language)
{
    Window window;
    workflow::createTrainingStore(window.folder.path(u"оқу.bagalau"_s));
    const QString tail = u'-' + base::languageCode(language);
    window.main->useLanguage(language);
    picture(*window.main, u"window-start"_s + tail);
    window.main->openTraining();
    ASSERT_TRUE(window.workspace.session());
    window.work(u"Ә. Үлгібаев (оқу)"_s);
    const QList<QPair<QString, QString>> places{{u"overview"_s, {}},
                                                {u"reports"_s, u"health"_s},
                                                {u"scoring"_s, u"agriculture"_s},
                                                {u"trials"_s, u"agriculture"_s},
                                                {u"comparison"_s, {}},
                                                {u"conclusions"_s, u"agriculture"_s},
                                                {u"objections"_s, u"agriculture"_s},
                                                {u"packages"_s, {}},
                                                {u"methodology"_s, {}}};
    for (const auto& [page, body] : places) {
        window.go(page, body);
        ASSERT_EQ(window.main->currentPage(), page);
        QTest::qWait(50);
        picture(*window.main, u"window-"_s + page + tail);
        EXPECT_TRUE(QFile::exists(QStringLiteral(BAGALAU_BUILD_DIR "/pictures/window-") + page + tail + u".png"_s));
    }
    EXPECT_THAT(window.prompts.problems, testing::IsEmpty());
}

} // namespace

TEST(Pictures, ofEveryPageInKazakh)
{
    takePictures(base::Language::Kk);
}

TEST(Pictures, ofEveryPageInRussian)
{
    takePictures(base::Language::Ru);
}

} // namespace bagalau::tests
