#include "desktop/common/choicedelegate.h"
#include "desktop/scoring/checklistdialog.h"
#include "desktop/scoring/scoringpage.h"
#include "office.h"
#include "workflow/acceptvalues.h"
#include "workflow/assessments.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>

// Marks by hand: the working sheets of the office that assesses sites and portals.
namespace bagalau::tests {

namespace {

const QString body = u"agriculture"_s, block = u"interaction"_s;

class Checklist : public ::testing::TestWithParam<base::Language>
{
protected:
    Checklist() : office(GetParam(), {u"informatisation"_s})
    {
        office.workspace.setBlock(block);
        page.resize(1166, 640);
        page.show();
        page.showBody(body);
        page.refresh();
        child<QPushButton>(page, "checklistButton")->click();
        dialog = page.findChild<desktop::ChecklistDialog*>();
    }
    QTableView* table() const { return child<QTableView>(*dialog, "checklistTable"); }
    // The row and the column of an input of the shown sheet.
    QModelIndex cell(const QString& input) const
    {
        const QAbstractItemModel& model = *table()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                if (model.index(row, column).data(desktop::ChecklistModel::InputRole).toString() == input)
                    return model.index(row, column);
        return {};
    }
    bool mark(const QString& input, const QString& text)
    {
        EXPECT_TRUE(cell(input).isValid()) << input.toStdString();
        return table()->model()->setData(cell(input), text, Qt::EditRole);
    }
    QString row(const QString& input) const
    {
        QStringList cells;
        for (int column = 0; column < table()->model()->columnCount(); ++column)
            cells << cell(input).siblingAtColumn(column).data().toString();
        return cells.join(u'|');
    }
    const workflow::Session& office_() const { return *office.workspace.session(); }
    QPushButton* ok() const { return child<QDialogButtonBox>(*dialog, "buttonBox")->button(QDialogButtonBox::Ok); }
    QString suffix() const { return GetParam() == base::Language::Kk ? u"-kk"_s : u"-ru"_s; }

    Office office;
    desktop::ScoringPage page{office.workspace};
    desktop::ChecklistDialog* dialog = nullptr;
};

TEST_P(Checklist, offersTheWorkingSheetsOfTheDirectionsThatTheOfficeScores)
{
    ASSERT_TRUE(dialog);
    const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto* combo = child<QComboBox>(*dialog, "sheetCombo");
    EXPECT_EQ(combo->count(), 5) << "portals, dialogue, access, sections, mobile version: no services, no complaints";
    for (int sheet = 0; sheet < combo->count(); ++sheet) {
        combo->setCurrentIndex(sheet);
        emit combo->activated(sheet);
        EXPECT_GT(table()->model()->rowCount(), 0) << combo->currentText().toStdString();
        picture(*dialog, u"checklist-%1"_s.arg(sheet) + suffix());
    }
    EXPECT_FALSE(ok()->isEnabled());
}

TEST_P(Checklist, takesDefectsOffInBothLanguagesAndShowsThePointsAtOnce)
{
    ASSERT_TRUE(dialog);
    const QString state = u"portals/OD-1/state_"_s, defects = u"portals/OD-1/defects_"_s;
    ASSERT_TRUE(cell(state + u"kk"_s).isValid());
    const QStringList words = cell(state + u"kk"_s).data(desktop::ChoiceDelegate::WordsRole).toStringList();
    ASSERT_GE(words.size(), 2);
    EXPECT_FALSE(mark(state + u"kk"_s, u"бірдеңе"_s)) << "not a word of the methodology";
    EXPECT_TRUE(child<QLabel>(*dialog, "faultLabel")->isVisible());
    const domain::Column* column = office_().variantOf(body, block).table(u"portals"_s)->column(u"state_kk"_s);
    const QString present = column->choices.value(u"present"_s).in(GetParam());
    ASSERT_FALSE(present.isEmpty());
    for (const char* language : {"kk", "ru"}) {
        EXPECT_TRUE(mark(state + QLatin1String(language), present));
        EXPECT_TRUE(mark(defects + QLatin1String(language), u"0"_s));
    }
    EXPECT_FALSE(child<QLabel>(*dialog, "faultLabel")->isVisible());
    // An approved list of open data: one point in each language; 0.1 off for each defect, no more than three quarters.
    EXPECT_TRUE(row(defects + u"kk"_s).contains(u"|2|"_s)) << row(defects + u"kk"_s).toStdString();
    mark(defects + u"kk"_s, u"2"_s);
    mark(defects + u"ru"_s, u"1"_s);
    EXPECT_TRUE(row(defects + u"kk"_s).contains(u"|1,7|"_s)) << row(defects + u"kk"_s).toStdString();
    mark(defects + u"kk"_s, u"50"_s);
    EXPECT_TRUE(row(defects + u"kk"_s).contains(u"|1,15|"_s)) << row(defects + u"kk"_s).toStdString();
    EXPECT_FALSE(mark(defects + u"kk"_s, u"-1"_s));
    EXPECT_EQ(cell(defects + u"kk"_s).data().toString(), u"50"_s);
    picture(*dialog, u"checklist-marked"_s + suffix());
}

TEST_P(Checklist, needsAGroundAndIsEstablishedWithItsAuthor)
{
    ASSERT_TRUE(dialog);
    mark(u"portals/OD-1/defects_kk"_s, u"3"_s);
    ok()->click();
    EXPECT_TRUE(dialog->isVisible()) << "no ground";
    EXPECT_TRUE(child<QLabel>(*dialog, "faultLabel")->isVisible());
    child<QLineEdit>(*dialog, "groundField")->setText(u"Порталды қарау хаттамасы, 10.02.2018"_s);
    ok()->click();
    EXPECT_FALSE(dialog->isVisible());
    office.prompts.files = {office.folder.write(u"портал суреті ә.png"_s, "png")};
    child<QPushButton>(page, "addDocument")->click();
    picture(page, u"checklist-pending"_s + suffix());
    child<QPushButton>(page, "establish")->click();
    EXPECT_TRUE(office.prompts.problems.isEmpty()) << office.prompts.problems.join(u' ').toStdString();
    const auto accepted = workflow::acceptedValues(office_(), body, block);
    ASSERT_EQ(accepted.size(), 1);
    EXPECT_EQ(accepted[0].input, u"portals/OD-1/defects_kk"_s);
    EXPECT_EQ(accepted[0].ground, u"Порталды қарау хаттамасы, 10.02.2018"_s);
    ASSERT_EQ(accepted[0].evidence.size(), 1);
    EXPECT_EQ(accepted[0].evidence[0].name, u"портал суреті ә.png"_s);
    page.showNode(accepted[0].input);
    auto* explanation = child<QTextBrowser>(page, "explanation");
    EXPECT_TRUE(explanation->toPlainText().contains(u"портал суреті ә.png"_s));
    emit explanation->anchorClicked(QUrl(u"document:"_s + accepted[0].evidence[0].digest));
    ASSERT_EQ(office.prompts.opened.size(), 1);
    EXPECT_EQ(bytesOf(office.prompts.opened[0]), "png");
    // Opened again, the sheet shows who marked it.
    child<QPushButton>(page, "checklistButton")->click();
    dialog = page.findChildren<desktop::ChecklistDialog*>().last();
    EXPECT_TRUE(row(u"portals/OD-1/defects_kk"_s).contains(u"Айгүл Ә."_s));
    EXPECT_EQ(cell(u"portals/OD-1/defects_kk"_s).data().toString(), u"3"_s);
}

TEST_P(Checklist, walkingThroughMarksNothing)
{
    ASSERT_TRUE(dialog);
    const QModelIndex state = cell(u"portals/OD-1/state_kk"_s);
    table()->setCurrentIndex(state);
    table()->edit(state);
    ASSERT_TRUE(table()->indexWidget(state) || table()->findChild<QComboBox*>());
    table()->setCurrentIndex(cell(u"portals/OD-2/state_kk"_s)); // the editor closes and commits
    QCoreApplication::processEvents();
    EXPECT_EQ(state.data().toString(), QString());
    EXPECT_FALSE(ok()->isEnabled());
}

TEST_P(Checklist, doesNotThrowMarksAwayUnasked)
{
    ASSERT_TRUE(dialog);
    mark(u"portals/OD-1/defects_kk"_s, u"3"_s);
    office.prompts.yes = false;
    dialog->reject();
    EXPECT_TRUE(dialog->isVisible());
    office.prompts.yes = true;
    dialog->reject();
    EXPECT_FALSE(dialog->isVisible());
}

TEST_P(Checklist, endsWithTheBlockItBelongsTo)
{
    ASSERT_TRUE(dialog);
    mark(u"portals/OD-1/defects_kk"_s, u"3"_s);
    office.workspace.setBlock(u"organisation"_s);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(office.prompts.problems.isEmpty());
}

TEST_P(Checklist, keepsTheDocumentsOfEachBodyApart)
{
    ASSERT_TRUE(dialog);
    mark(u"portals/OD-1/defects_kk"_s, u"3"_s);
    child<QLineEdit>(*dialog, "groundField")->setText(u"Хаттама"_s);
    ok()->click();
    office.prompts.files = {office.folder.write(u"хаттама.pdf"_s, "pdf")};
    child<QPushButton>(page, "addDocument")->click();
    page.showBody(u"health"_s);
    EXPECT_EQ(child<QListWidget>(page, "documentList")->count(), 0);
    page.showBody(body);
    EXPECT_EQ(child<QListWidget>(page, "documentList")->count(), 1);
    child<QPushButton>(page, "establish")->click();
    EXPECT_EQ(workflow::acceptedValues(office_(), body, block).value(0).evidence.size(), 1);
    EXPECT_EQ(child<QListWidget>(page, "documentList")->count(), 0);
}

INSTANTIATE_TEST_SUITE_P(Languages, Checklist, ::testing::Values(base::Language::Kk, base::Language::Ru));

} // namespace

} // namespace bagalau::tests
