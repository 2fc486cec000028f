#include "desktop/appealsteps.h"
#include "desktop/common/documentdrop.h"
#include "desktop/objections/changesmodel.h"
#include "desktop/objections/commissionmodel.h"
#include "desktop/objections/contesteditemsmodel.h"
#include "desktop/objections/registerobjectiondialog.h"
#include "desktop/packages/exportpackagedialog.h"
#include "window.h"
#include "workflow/packages.h"
#include "workflow/views.h"

#include <QtWidgets>

namespace bagalau::tests {

namespace {

const QString assessor = u"Әлия Қ."_s, reviewer = u"Ғалым Ө."_s, secretary = u"Ұлпан Һ."_s;

// One person after another, through the real window, from a file to a package. Each step looks at what the next needs.
class Journey : public testing::Test
{
public:
    void open()
    {
        const QString path = m_window.folder.path(u"кеңсе.bagalau"_s);
        workflow::createStore(path, {u"planning"_s, u"budget"_s}, 2017, m_window.environment);
        {
            workflow::Session session(path, workflow::Session::Mode::Write, m_window.environment);
            workflow::addOfficial(session, {{}, assessor, u"assessor"_s, {}}, {});
            workflow::addOfficial(session, {{}, reviewer, u"reviewer"_s, {}}, {});
            workflow::addOfficial(session, {{}, secretary, u"secretary"_s, {}}, {});
            workflow::setStage(session, 1, QDate(2018, 2, 20), assessor);
        }
        m_window.main->useLanguage(base::Language::Kk);
        m_window.main->openStore(path);
        ASSERT_TRUE(m_window.workspace.session());
        m_window.work(assessor);
    }

    void load()
    {
        m_window.go(u"reports"_s, u"agriculture"_s);
        m_window.find<QDateEdit>("receivedDate")->setDate(QDate(2018, 2, 8));
        m_window.prompts.files = {
            m_window.folder.write(u"есеп.xlsx"_s, bytesOf(u":/training/agriculture-goals.xlsx"_s))};
        m_window.click("chooseFiles");
        auto* steps = m_window.find<QStackedWidget>("stepStack");
        ASSERT_TRUE(QTest::qWaitFor([steps] { return steps->currentWidget()->objectName() == u"DraftView"_s; }, 30000));
        m_window.click("takeIn");
        ASSERT_TRUE(workflow::reportOf(session(), u"agriculture"_s, u"goals"_s));
    }

    void score()
    {
        m_window.go(u"scoring"_s, u"agriculture"_s);
        auto* field = m_window.find<QLineEdit>("fact_unreliable");
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("4"));
        m_window.click("establish");
        EXPECT_THAT(m_window.find<QLabel>("scoreLine")->text().toStdString(), testing::HasSubstr("90,38"));
    }

    void review()
    {
        m_window.work(reviewer);
        m_window.find<QTabWidget>("workTabs")->setCurrentWidget(m_window.find<QWidget>("reviewTab"));
        m_window.click("agree");
        ASSERT_TRUE(workflow::lastReview(session(), u"agriculture"_s, u"goals"_s));
    }

    void conclude()
    {
        m_window.go(u"conclusions"_s, u"agriculture"_s);
        m_window.click("issueButton");
        ASSERT_TRUE(m_window.waitForJob("issueJob"));
        ASSERT_TRUE(workflow::latestConclusion(session(), u"agriculture"_s, u"goals"_s));
        m_window.work(secretary);
        recordPassage(*m_window.current(), "dispatch", QDate(2018, 4, 13));
        recordPassage(*m_window.current(), "deliver", QDate(2018, 4, 16));
    }

    void object()
    {
        m_window.go(u"objections"_s, u"agriculture"_s);
        m_window.click("registerButton");
        auto* dialog = m_window.current()->findChild<desktop::RegisterObjectionDialog*>();
        ASSERT_TRUE(dialog);
        child<QDateEdit>(*dialog, "receivedDate")->setDate(QDate(2018, 4, 20));
        QAbstractItemModel& items = *child<QTableView>(*dialog, "itemsTable")->model();
        const auto* contested = qobject_cast<desktop::ContestedItemsModel*>(&items);
        items.setData(items.index(contested->rowOf(u"W/unreliable"_s), 0), Qt::Checked, Qt::CheckStateRole);
        typeText(*child<QPlainTextEdit>(*dialog, "groundText"), u"Құжат ұсынылды"_s);
        m_window.prompts.files = {m_window.folder.write(u"дәлел.pdf"_s, "%PDF-1.4 оқу")};
        child<QPushButton>(*dialog, "addDocuments")->click();
        QPushButton* ok = child<QDialogButtonBox>(*dialog, "buttons")->button(QDialogButtonBox::Ok);
        ASSERT_TRUE(ok->isEnabled()) << child<QLabel>(*dialog, "problemLabel")->text().toStdString();
        ok->click();
        ASSERT_EQ(workflow::objections(session()).size(), 1);
    }

    void form()
    {
        const domain::CommissionRule& rule = workflow::Library::shipped().procedure.commission;
        auto* table = m_window.find<QTableView>("membersTable");
        const QStringList roles{u"chair"_s, u"working-body"_s, u"member"_s, u"member"_s, u"member"_s};
        for (int row = 0; row < roles.size(); ++row) {
            typeInCell(*table, row, desktop::CommissionModel::Name, u"Мүше "_s + QChar(u'А' + row));
            typeInCell(*table, row, desktop::CommissionModel::Organisation, u"Оқу министрлігі"_s);
            typeInCell(*table, row, desktop::CommissionModel::Role, rule.roles[roles[row]].name.kk);
        }
        m_window.click("formButton");
        ASSERT_EQ(workflow::objections(session()).first().objection.commission.size(), 5);
    }

    void decide()
    {
        m_window.click("stepSittings");
        m_window.click("holdButton");
        m_window.click("stepDecisions");
        auto* items = m_window.find<QTableView>("decisionItems");
        items->selectRow(qobject_cast<desktop::ContestedItemsModel*>(items->model())->rowOf(u"W/unreliable"_s));
        m_window.click("acceptChoice");
        QWidget& panel = *m_window.find<QWidget>("decisionPanel");
        write(panel, "groundKk", u"Құжат растайды"_s);
        write(panel, "groundRu", u"Подтверждено документом"_s);
        typeChange(panel, u"4"_s, u"3"_s);
        m_window.click("recordButton");
        ASSERT_TRUE(workflow::objections(session()).first().objection.decided());
        m_window.click("stepAnswer");
        m_window.find<QDateEdit>("sentDate")->setDate(QDate(2018, 5, 4));
        m_window.click("closeButton");
        ASSERT_TRUE(m_window.waitForJob("closeJob"));
        const auto successor = workflow::latestConclusion(session(), u"agriculture"_s, u"goals"_s);
        ASSERT_EQ(successor->sequence, 2);
    }

    void exportPackage()
    {
        m_window.work(assessor);
        m_window.go(u"packages"_s);
        m_window.click("exportButton");
        auto* dialog = m_window.current()->findChild<desktop::ExportPackageDialog*>();
        ASSERT_TRUE(dialog);
        m_window.prompts.save = m_window.folder.path(u"пакет.zip"_s);
        QPushButton* ok = child<QDialogButtonBox>(*dialog, "buttons")->button(QDialogButtonBox::Ok);
        ASSERT_TRUE(ok->isEnabled()) << child<QLabel>(*dialog, "problemLabel")->text().toStdString();
        const QPointer<QDialog> open(dialog);
        ok->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return open.isNull(); }, 60000));
        ASSERT_TRUE(m_window.waitForJob("packageJob"));
    }

    workflow::Session& session() { return *m_window.workspace.session(); }

    Window m_window;
};

} // namespace

TEST_F(Journey, fromAReportToAPackageThroughTheWindow)
{
    for (void (Journey::*step)() :
         {&Journey::open, &Journey::load, &Journey::score, &Journey::review, &Journey::conclude, &Journey::object,
          &Journey::form, &Journey::decide, &Journey::exportPackage}) {
        (this->*step)();
        ASSERT_FALSE(HasFatalFailure());
        EXPECT_THAT(m_window.prompts.problems, testing::IsEmpty());
    }
    const workflow::Verification verdicts = workflow::verifyPackageFile(m_window.folder.path(u"пакет.zip"_s));
    EXPECT_TRUE(verdicts.good());
    EXPECT_EQ(verdicts.bodies, QStringList{u"agriculture"_s});
}

} // namespace bagalau::tests
