#include "desktop/methodology/editionmodel.h"
#include "window.h"
#include "workflow/authoring.h"
#include "workflow/training.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTreeView>

namespace bagalau::tests {

namespace {

// A draft of an edition at a place of its text; the draft was read.
void takeDraft(Window& window, const QString& path, const QString& name)
{
    auto* tree = window.find<QTreeView>("editionTree");
    const auto* model = static_cast<const desktop::EditionModel*>(tree->model());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window.find<QLabel>("draftState")->text().startsWith(u'·'); }, 20'000));
    tree->setCurrentIndex(model->find(path));
    tree->scrollTo(tree->currentIndex());
    QTest::qWait(50);
    picture(*window.main, name);
}

void takeDrafts(Window& window, const QString& tail)
{
    const QString id = u"organisation-new"_s, official = u"Ә. Үлгібаев (оқу)"_s;
    workflow::Session& session = *window.workspace.session();
    workflow::copyEdition(session, u"organisation-2017-10-24"_s, id, {}, official);
    window.go(u"methodology"_s);
    auto* combo = window.find<QComboBox>("editionCombo");
    combo->setCurrentIndex(combo->findData(id));
    emit combo->activated(combo->currentIndex());
    takeDraft(window, {}, u"draft-whole"_s + tail);
    takeDraft(window, u"settings/turnover_mean"_s, u"draft-setting"_s + tail);
    takeDraft(window, u"scales/"_s + session.edition(u"organisation-2017-10-24"_s).scales.firstKey(),
              u"draft-scale"_s + tail);
    takeDraft(window, u"definitions/H"_s, u"draft-parts"_s + tail);
    takeDraft(window, u"definitions/O_N"_s, u"draft-formula"_s + tail);
    window.find<QPlainTextEdit>("formulaEdit")->insertPlainText(u"2 * "_s);
    QTest::qWait(300);
    takeDraft(window, u"definitions/O_N"_s, u"draft-formula-example"_s + tail);
    window.find<QPlainTextEdit>("formulaEdit")->insertPlainText(u"+ * "_s);
    QTest::qWait(300);
    takeDraft(window, u"definitions/O_N"_s, u"draft-formula-fault"_s + tail);
}

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
                                                {u"conclusions"_s, u"national-bank"_s},
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
    takeDrafts(window, tail);
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
