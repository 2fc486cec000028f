#include "desktop/methodology/copyeditiondialog.h"
#include "desktop/methodology/editionform.h"
#include "desktop/methodology/editionmodel.h"
#include "desktop/methodology/methodologypage.h"
#include "desktop/methodology/placesmodel.h"
#include "office.h"
#include "workflow/authoring.h"
#include "workflow/editions.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTest>
#include <QtWidgets>

namespace bagalau::tests {

namespace {

using desktop::EditionModel;

class Authoring : public ::testing::Test
{
protected:
    Authoring()
    {
        page.resize(1166, 720);
        page.show();
        page.refresh();
    }

    template <class Widget> Widget* find(const char* name) const { return child<Widget>(page, name); }
    void click(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void choose(const QString& id)
    {
        auto* box = find<QComboBox>("editionCombo");
        ASSERT_GE(box->findData(id), 0) << id.toStdString();
        box->setCurrentIndex(box->findData(id));
        emit box->activated(box->currentIndex());
    }
    QString chosen() const { return find<QComboBox>("editionCombo")->currentData().toString(); }
    /// As a person does: the button, the dialog, OK.
    void copy(const QString& from, const QString& id)
    {
        choose(from);
        click("copyButton");
        auto* dialog = page.findChild<desktop::CopyEditionDialog*>();
        ASSERT_TRUE(dialog);
        child<QLineEdit>(*dialog, "idEdit")->setText(id);
        picture(*dialog, u"edition-copy"_s);
        QTest::mouseClick(child<QDialogButtonBox>(*dialog, "buttonBox")->button(QDialogButtonBox::Ok), Qt::LeftButton);
        EXPECT_EQ(chosen(), id);
        settle();
    }
    /// Until the draft was read and calculated as it stands.
    void settle()
    {
        EXPECT_TRUE(
            QTest::qWaitFor([this] { return find<QLabel>("draftState")->text().startsWith(u'·') == false; }, 20'000));
    }
    /// Changes a place by its field and lets the draft be read.
    void write(const char* edit, const QString& text)
    {
        if (auto* plain = page.findChild<QPlainTextEdit*>(QString::fromLatin1(edit)))
            plain->setPlainText(text);
        else {
            find<QLineEdit>(edit)->setText(text);
            emit find<QLineEdit>(edit)->textEdited(text);
        }
        page.findChild<desktop::EditionForm*>()->flush(); // as after a pause in typing, however slow the machine
        settle();
    }
    void go(const QString& path)
    {
        const auto* model = static_cast<const EditionModel*>(find<QTreeView>("editionTree")->model());
        const QModelIndex index = model->find(path);
        ASSERT_TRUE(index.isValid()) << path.toStdString();
        find<QTreeView>("editionTree")->setCurrentIndex(index);
    }
    QString state() const { return find<QLabel>("draftState")->text(); }
    QString fault() const { return find<QLabel>("faultLabel")->text(); }
    QByteArray kept(const QString& id) { return workflow::editionBytes(&office.session(), id); }

    Office office;
    desktop::MethodologyPage page{office.workspace};
};

TEST_F(Authoring, aWrongSumIsSaidAtOnceAndMended)
{
    copy(u"organisation-2017-10-24"_s, u"organisation-ours"_s);
    go(u"definitions/K_C"_s);
    const QString before = find<QLineEdit>("maximumEdit")->text();
    write("maximumEdit", u"12,5"_s);
    EXPECT_TRUE(state().startsWith(u"✗"_s)) << state().toStdString();
    ASSERT_GE(find<QListWidget>("faultsList")->count(), 1);
    EXPECT_TRUE(find<QListWidget>("faultsList")->isVisible());
    // The fault leads to where it stands.
    emit find<QListWidget>("faultsList")->itemActivated(find<QListWidget>("faultsList")->item(0));
    EXPECT_EQ(find<QTreeView>("editionTree")->currentIndex().data(EditionModel::PathRole).toString(),
              u"definitions/K"_s);
    EXPECT_FALSE(fault().isEmpty());
    picture(page, u"edition-draft-fault"_s);
    go(u"definitions/K_C"_s);
    write("maximumEdit", before);
    EXPECT_TRUE(state().startsWith(u"✓"_s)) << state().toStdString();
    EXPECT_FALSE(find<QListWidget>("faultsList")->isVisible());
    EXPECT_FALSE(state().contains(u"·"_s)) << "the text is the one that is kept";
}

TEST_F(Authoring, aFormulaIsCheckedWhileItIsWrittenAndReadInWords)
{
    copy(u"goals-2018-01-25"_s, u"goals-ours"_s);
    go(u"definitions/R"_s);
    EXPECT_TRUE(find<QPlainTextEdit>("wordsText")->toPlainText().contains(u"/ 2"_s));
    write("formulaEdit", u"(A + B) / 2 * C +"_s);
    EXPECT_TRUE(fault().contains(u"18"_s)) << fault().toStdString();
    picture(page, u"edition-draft-formula"_s);
    write("formulaEdit", u"(A + BB) / 2 * C"_s);
    EXPECT_TRUE(fault().contains(u"BB"_s)) << fault().toStdString();
    write("formulaEdit", u"(A + B) / 2 * C"_s);
    EXPECT_TRUE(fault().isEmpty());
    EXPECT_TRUE(state().startsWith(u"✓"_s)) << state().toStdString();
}

TEST_F(Authoring, eachPlaceStandsByItselfWhateverWasShownBefore)
{
    copy(u"goals-2018-01-25"_s, u"goals-ours"_s);
    for (const QString& path : {u"settings/factor_times"_s, u"scales/violations"_s, u"columns/plan"_s,
                                u"definitions/R"_s, u"settings/excuse_scope"_s, u"definitions/A"_s}) {
        go(path);
        QTest::qWait(20);
        int below = -1;
        for (const char* edit : {"nameKkEdit", "nameRuEdit", "choiceCombo", "formulaEdit", "wordsText", "minimumEdit",
                                 "maximumEdit", "weightEdit", "grid", "noteKkEdit", "noteRuEdit", "sourceKkEdit"}) {
            const auto* widget = find<QWidget>(edit);
            if (!widget->isVisible())
                continue;
            EXPECT_GT(widget->geometry().top(), below) << path.toStdString() << ' ' << edit;
            EXPECT_GT(widget->height(), 15) << path.toStdString() << ' ' << edit;
            below = widget->geometry().bottom();
        }
    }
    for (const char* edit : {"formulaEdit", "wordsText", "maximumEdit", "noteKkEdit"})
        EXPECT_TRUE(find<QWidget>(edit)->isVisible()) << edit;
    EXPECT_FALSE(find<QWidget>("choiceCombo")->isVisible());
}

TEST_F(Authoring, anEditionWithAFailingExampleCannotBeUsedUntilItIsUndone)
{
    copy(u"goals-2018-01-25"_s, u"goals-ours"_s);
    go(u"scales/direct-results"_s);
    QAbstractItemModel* grid = find<QTableView>("grid")->model();
    ASSERT_EQ(grid->index(1, 0).data().toString(), u"99,3"_s);
    ASSERT_TRUE(grid->setData(grid->index(1, 0), u"99,9"_s));
    settle();
    EXPECT_TRUE(state().startsWith(u"✗"_s)) << state().toStdString();
    const int examples = int(workflow::shippedEdition(u"goals-2018-01-25"_s).examples.size());
    EXPECT_TRUE(state().contains(QString::number(examples))) << state().toStdString();
    picture(page, u"edition-draft-example"_s);
    click("useButton");
    EXPECT_TRUE(QTest::qWaitFor([this] { return !office.prompts.problems.isEmpty(); }, 20'000));
    EXPECT_EQ(office.session().editionOf(u"goals"_s).id, u"goals-2018-01-25"_s);
    EXPECT_TRUE(kept(u"goals-ours"_s).contains("99.9")) << "what was written is kept, faulty or not";

    click("undoButton");
    settle();
    EXPECT_EQ(grid->index(1, 0).data().toString(), u"99,3"_s);
    EXPECT_TRUE(state().startsWith(u"✓"_s)) << state().toStdString();
    office.prompts.problems.clear();
    click("useButton");
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return office.session().editionOf(u"goals"_s).id == u"goals-ours"_s; }, 20'000));
    EXPECT_TRUE(office.prompts.problems.isEmpty());
    EXPECT_EQ(chosen(), u"goals-ours"_s);
    EXPECT_TRUE(find<QLabel>("stateLabel")->text().startsWith(u"●"_s));
    EXPECT_FALSE(find<QPushButton>("useButton")->isEnabled());
    picture(page, u"edition-in-use"_s);
}

TEST_F(Authoring, aDraftWhoseFirstChangeIsAStepIsSavedInTheNameOfWhoMadeIt)
{
    copy(u"interaction-2017-11-24"_s, u"interaction-ours"_s);
    go(u"scales/satisfaction-central"_s);
    auto* table = find<QTableView>("grid");
    table->setCurrentIndex(table->model()->index(1, 0));
    click("addStepButton");
    settle();
    const qsizetype before = workflow::journal(office.session()).size();
    office.workspace.setOfficial(u"Ержан Т."_s); // a reviewer goes on: what the assessor did is saved as the assessor's
    const QList<domain::JournalEntry> journal = workflow::journal(office.session());
    ASSERT_EQ(journal.size(), before + 1) << office.prompts.problems.join(u' ').toStdString();
    EXPECT_EQ(journal.last().official, u"Айгүл Ә."_s);
    EXPECT_FALSE(find<QPushButton>("undoButton")->isEnabled()) << "a reviewer changes no methodology";
    click("undoButton");
    EXPECT_EQ(workflow::journal(office.session()).size(), before + 1);
}

TEST_F(Authoring, deductionsHaveTheirFields)
{
    copy(u"goals-2018-01-25"_s, u"goals-ours"_s);
    go(u"definitions/W/late"_s);
    EXPECT_FALSE(find<QPlainTextEdit>("formulaEdit")->toPlainText().isEmpty());
    EXPECT_TRUE(find<QPlainTextEdit>("formulaEdit")->isVisible());
}

TEST_F(Authoring, aChangedSettingPinsItsExamplesAndStepsCanBeAddedAndRemoved)
{
    copy(u"interaction-2017-11-24"_s, u"interaction-ours"_s);
    go(u"settings/rate_form"_s);
    auto* combo = find<QComboBox>("choiceCombo");
    combo->setCurrentIndex(combo->findData(u"proportion"_s));
    emit combo->activated(combo->currentIndex());
    settle();
    EXPECT_TRUE(state().startsWith(u"✓"_s)) << state().toStdString();
    picture(page, u"edition-draft-setting"_s);
    go(u"scales/satisfaction-central"_s);
    auto* table = find<QTableView>("grid");
    const int rows = table->model()->rowCount();
    table->setCurrentIndex(table->model()->index(1, 0));
    click("addStepButton");
    EXPECT_EQ(table->model()->rowCount(), rows + 1);
    settle();
    EXPECT_TRUE(state().startsWith(u"✗"_s)) << "a step that nothing reaches";
    table->setCurrentIndex(table->model()->index(1, 0));
    click("removeStepButton");
    settle();
    EXPECT_EQ(table->model()->rowCount(), rows);
    EXPECT_TRUE(state().startsWith(u"✓"_s)) << state().toStdString();
}

TEST_F(Authoring, goesOutAndComesInByteForByte)
{
    copy(u"goals-2018-01-25"_s, u"goals-ours"_s);
    write("nameRuEdit", u"Новая \"методика\""_s);
    office.prompts.save = office.folder.path(u"редакция.json"_s);
    click("exportButton");
    const QByteArray file = bytesOf(office.prompts.save);
    EXPECT_EQ(file, kept(u"goals-ours"_s)) << "it is saved before";
    EXPECT_TRUE(file.contains("Новая \\\"методика\\\""));
    click("discardButton");
    EXPECT_EQ(find<QComboBox>("editionCombo")->findData(u"goals-ours"_s), -1);
    office.prompts.files = {office.prompts.save};
    click("importButton");
    EXPECT_TRUE(QTest::qWaitFor([this] { return chosen() == u"goals-ours"_s; }, 20'000));
    EXPECT_EQ(kept(u"goals-ours"_s), file);
    EXPECT_TRUE(office.prompts.problems.isEmpty());
    office.folder.write(u"редакция.json"_s, "no edition");
    click("importButton");
    EXPECT_TRUE(QTest::qWaitFor([this] { return !office.prompts.problems.isEmpty(); }, 20'000));
}

TEST_F(Authoring, whatWasWrittenIsKeptWhenTheDraftIsLeft)
{
    copy(u"goals-2018-01-25"_s, u"goals-ours"_s);
    find<QPlainTextEdit>("nameRuEdit")->setPlainText(u"Первая"_s);
    choose(u"goals-2019-01-16"_s); // before anything was read
    EXPECT_TRUE(kept(u"goals-ours"_s).contains("Первая"));
    choose(u"goals-ours"_s);
    settle();
    find<QPlainTextEdit>("nameRuEdit")->setPlainText(u"Вторая"_s);
    page.hide();
    EXPECT_TRUE(kept(u"goals-ours"_s).contains("Вторая"));
    page.show();
    settle();
    find<QPlainTextEdit>("nameRuEdit")->setPlainText(u"Третья"_s);
    const QString path = office.session().path();
    office.workspace.close();
    const workflow::Session again(path, workflow::Session::Mode::Read, office.environment);
    EXPECT_TRUE(workflow::editionBytes(&again, u"goals-ours"_s).contains("Третья"));
    EXPECT_TRUE(office.prompts.problems.isEmpty());
    EXPECT_EQ(find<QComboBox>("editionCombo")->findData(u"goals-ours"_s), -1) << "without a store only what ships";
}

TEST_F(Authoring, isForThoseWhoMay)
{
    copy(u"goals-2018-01-25"_s, u"goals-ours"_s);
    office.workspace.setOfficial(u"Ержан Т."_s);
    settle();
    EXPECT_TRUE(find<QPlainTextEdit>("nameRuEdit")->isReadOnly());
    EXPECT_FALSE(find<QLabel>("readOnlyLabel")->text().isEmpty());
    for (const char* button : {"copyButton", "importButton", "useButton", "discardButton"})
        EXPECT_FALSE(find<QPushButton>(button)->isEnabled()) << button;
    EXPECT_TRUE(find<QPushButton>("exportButton")->isEnabled());
}

TEST_F(Authoring, everyPlaceOfEveryShippedEditionCanBeShownAndWrittenUnchanged)
{
    for (const workflow::EditionInfo& info : workflow::shippedEditions()) {
        const QByteArray bytes = workflow::editionBytes(nullptr, info.id);
        const domain::Edition edition = workflow::shippedEdition(info.id);
        for (const desktop::EditionNode& node : desktop::editionTree(edition)) {
            const desktop::EditionPlaces places = desktop::placesOf(bytes, edition, &node);
            desktop::PlacesModel model;
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            model.show(places.grid, base::Language::Kk, false);
            for (const QString& path : {places.name, places.number, places.choice, places.formula, places.applies})
                EXPECT_TRUE(path.isEmpty() || !workflow::editionValue(bytes, path).isUndefined())
                    << info.id.toStdString() << ' ' << path.toStdString();
            for (const QList<desktop::PlaceCell>& row : places.grid.rows)
                for (const desktop::PlaceCell& cell : row)
                    EXPECT_TRUE(cell.kind != desktop::PlaceCell::Kind::Number || !cell.part.isEmpty() ||
                                desktop::numberValue(cell.text) == workflow::editionValue(bytes, cell.path));
        }
    }
}

TEST_F(Authoring, aDraftWithACycleOrWithoutNamesIsStillShown)
{
    QByteArray bytes = workflow::editionBytes(nullptr, u"goals-2018-01-25"_s);
    bytes = workflow::editedEdition(bytes, u"id"_s, u"goals-ours"_s);
    bytes = workflow::editedEdition(bytes, u"definitions/A/formula"_s, u"if(R) + R"_s);
    bytes = workflow::editedEdition(bytes, u"definitions/B"_s, QJsonValue::Undefined);
    bytes = workflow::editedEdition(bytes, u"columns/plan"_s, QJsonValue::Undefined);
    bytes = workflow::editedEdition(bytes, u"degrees"_s, QJsonArray());
    workflow::importEdition(office.session(), workflow::readEditionText(bytes), u"Айгүл Ә."_s);
    choose(u"goals-ours"_s);
    settle();
    EXPECT_TRUE(state().startsWith(u"✗"_s));
    const QAbstractItemModel* model = find<QTreeView>("editionTree")->model();
    const std::function<void(const QModelIndex&)> visit = [&](const QModelIndex& parent) {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            find<QTreeView>("editionTree")->setCurrentIndex(model->index(row, 0, parent));
            visit(model->index(row, 0, parent));
        }
    };
    visit({});
    picture(page, u"edition-draft-broken"_s);
}

} // namespace

} // namespace bagalau::tests
