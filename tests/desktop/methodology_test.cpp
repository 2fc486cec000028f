#include "desktop/methodology/editionmodel.h"
#include "desktop/methodology/methodologypage.h"
#include "office.h"
#include "workflow/editions.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeView>

namespace bagalau::tests {

namespace {

using desktop::EditionModel;
using desktop::EditionNode;

class Methodology : public ::testing::Test
{
protected:
    Methodology()
    {
        page.resize(1166, 640);
        page.show();
        page.refresh();
    }
    void choose(const char* combo, const QString& id)
    {
        auto* box = child<QComboBox>(page, combo);
        box->setCurrentIndex(box->findData(id));
        emit box->activated(box->currentIndex());
    }
    QModelIndex find(const QString& name, const QModelIndex& parent = {}) const
    {
        const QAbstractItemModel* model = tree()->model();
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            if (index.data().toString().startsWith(name))
                return index;
            if (const QModelIndex below = find(name, index); below.isValid())
                return below;
        }
        return {};
    }
    QTreeView* tree() const { return child<QTreeView>(page, "editionTree"); }
    QString details() const { return child<QTextBrowser>(page, "details")->toPlainText(); }

    Office office;
    desktop::MethodologyPage page{office.workspace};
};

TEST_F(Methodology, opensAtTheEditionOfTheStoreAndSaysWhatItIs)
{
    EXPECT_EQ(child<QComboBox>(page, "editionCombo")->currentData().toString(), u"goals-2018-01-25"_s);
    EXPECT_TRUE(details().contains(u"№ 540"_s)) << details().toStdString();
    EXPECT_EQ(child<QComboBox>(page, "editionCombo")->count(), workflow::Library::shipped().editions.size());
    picture(page, u"methodology-goals"_s);
}

TEST_F(Methodology, everyShippedEditionIsATreeThatKeepsTheRules)
{
    for (const workflow::EditionInfo& info : workflow::shippedEditions()) {
        const domain::Edition edition = workflow::shippedEdition(info.id);
        EditionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(&edition, base::Language::Kk);
        EXPECT_GE(model.rowCount(), 3) << info.id.toStdString();
        model.setOutcome({{u"0"_s, u"×"_s}});
        model.show(nullptr, base::Language::Kk);
        EXPECT_EQ(model.rowCount(), 0);
    }
}

TEST_F(Methodology, showsACriterionWithItsFormulaOpenPointsAndSource)
{
    choose("editionCombo", u"interaction-2017-11-24"_s);
    const QModelIndex criterion = find(u"R1. "_s);
    ASSERT_TRUE(criterion.isValid());
    EXPECT_EQ(criterion.siblingAtColumn(EditionModel::Points).data().toString(), u"40"_s);
    EXPECT_TRUE(criterion.siblingAtColumn(EditionModel::Rule).data().toString().contains(u"40 − "_s));
    tree()->setCurrentIndex(criterion);
    EXPECT_TRUE(details().contains(u"40"_s));
    EXPECT_TRUE(details().contains(u"◇"_s)) << details().toStdString();
    picture(page, u"methodology-criterion"_s);
    const QModelIndex setting = tree()->model()->index(0, 0, tree()->model()->index(0, 0));
    tree()->setCurrentIndex(setting);
    EXPECT_TRUE(details().startsWith(u"◇"_s));
}

TEST_F(Methodology, calculatesTheWorkedExamplesHere)
{
    child<QPushButton>(page, "examplesButton")->click();
    const QString said = child<QLabel>(page, "outcomeLabel")->text();
    EXPECT_TRUE(said.startsWith(u"✓"_s) || said.startsWith(u"✔"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(QString::number(workflow::shippedEdition(u"goals-2018-01-25"_s).examples.size())));
    picture(page, u"methodology-examples"_s);
}

TEST_F(Methodology, saysWhatIsDifferentInAnotherEdition)
{
    choose("editionCombo", u"organisation-2017-10-24"_s);
    choose("compareCombo", u"organisation-2018-03-30"_s);
    EXPECT_TRUE(details().contains(u"definitions/I_A/formula"_s)) << details().left(400).toStdString();
    picture(page, u"methodology-compared"_s);
}

} // namespace

} // namespace bagalau::tests
