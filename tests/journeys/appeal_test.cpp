#include "desktop/appealsteps.h"
#include "desktop/common/documentdrop.h"
#include "desktop/conclusions/issuedsnapshot.h"
#include "desktop/objections/attendancemodel.h"
#include "desktop/objections/notepaperdialog.h"
#include "desktop/objections/registerobjectiondialog.h"
#include "desktop/objections/withdrawitemsdialog.h"
#include "window.h"
#include "workflow/training.h"
#include "workflow/views.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QTabWidget>

namespace bagalau::tests {

namespace {

const QString secretary = u"Қ. Жаттығуов (оқу)"_s, assessor = u"Ә. Үлгібаев (оқу)"_s;
const QString energy = u"energy"_s;

// The secretary of the special commission, through the real window over the training office: from the receipt of a
// conclusion to the final one. Each of the six refusals is tried on the way.
class AppealJourney : public testing::Test
{
public:
    void open()
    {
        workflow::createTrainingStore(m_window.folder.path(u"оқу.bagalau"_s));
        m_window.main->useLanguage(base::Language::Kk);
        m_window.main->openTraining();
        ASSERT_TRUE(m_window.workspace.session());
        m_window.work(secretary);
        const auto conclusion = workflow::latestConclusion(session(), energy, u"goals"_s);
        ASSERT_TRUE(conclusion);
        for (const domain::AssessmentItem& item : desktop::issuedAssessment(session(), *conclusion).items)
            if (item.id != m_accepted && m_items.size() < 2)
                m_items << item.id;
        ASSERT_EQ(m_items.size(), 2);
    }

    void deliver()
    {
        m_window.go(u"conclusions"_s, energy);
        QWidget& panel = *m_window.find<QWidget>("deliveryPanel");
        recordPassage(panel, "dispatch", QDate(2018, 4, 17));
        recordPassage(panel, "deliver", QDate(2018, 4, 16));
        expectRefused(u"deliver.too-early"_s, shown(panel, "deliverHint"), u"57"_s);
        recordPassage(panel, "deliver", QDate(2018, 4, 18));
        ASSERT_EQ(workflow::latestConclusion(session(), energy, u"goals"_s)->delivered, QDate(2018, 4, 18));
    }

    void object()
    {
        QDialog& dialog = registering(energy, QDate(2018, 4, 20));
        contest(dialog, m_accepted, u"Фактілер саны азайтылсын"_s);
        contest(dialog, m_items[0]);
        contest(dialog, m_items[1]);
        child<desktop::DocumentDrop>(dialog, "documentList")
            ->addPaths({m_window.folder.write(u"дәлел.pdf"_s, "%PDF-1.4 оқу")});
        accept(dialog);
        ASSERT_EQ(objection().items.size(), 3);
    }

    // One came too late, another without documents: registered, not considered, answered.
    void objectInVain()
    {
        for (const auto& [body, day, rule] : {std::tuple{u"health"_s, QDate(2018, 4, 24), u"late"_s},
                                              std::tuple{u"education"_s, QDate(2018, 4, 20), u"no-documents"_s}}) {
            QDialog& dialog = registering(body, day);
            contest(dialog, m_accepted);
            child<QCheckBox>(dialog, "notConsidered")->setChecked(true);
            auto* rules = child<QComboBox>(dialog, "ruleChoice");
            ASSERT_GE(rules->findData(rule), 0);
            rules->setCurrentIndex(rules->findData(rule));
            accept(dialog);
            m_window.click("stepAnswer");
            m_window.find<QDateEdit>("sentDate")->setDate(QDate(2018, 4, 25));
            m_window.click("closeButton");
            ASSERT_TRUE(m_window.waitForJob("closeJob"));
            const domain::Objection made = workflow::objections(session()).last().objection;
            EXPECT_EQ(made.items.first().rule, rule);
            EXPECT_TRUE(made.closed.isValid());
            EXPECT_FALSE(made.answers.isEmpty());
            EXPECT_TRUE(made.successor.isEmpty());
        }
    }

    void answerTooSoon()
    {
        m_window.go(u"objections"_s, energy);
        m_window.click("stepAnswer");
        m_window.click("closeButton");
        expectRefused(u"close.undecided"_s, shown(*m_window.find<QWidget>("answerPanel"), "closeHint"), u"60"_s);
    }

    void form()
    {
        m_window.click("stepCommission");
        QWidget& panel = *m_window.find<QWidget>("commissionPanel");
        auto* table = child<QTableView>(panel, "membersTable");
        QList<Member> wrong = others;
        wrong[3].name = assessor;
        typeMembers(*table, wrong);
        child<QLineEdit>(panel, "orderNumber")->setText(u"5-ө"_s);
        child<QDateEdit>(panel, "orderDate")->setDate(QDate(2018, 4, 23));
        m_window.click("formButton");
        expectRefused(u"commission.took-part"_s, shown(panel, "problemLabel"), u"59"_s);
        typeInCell(*table, 3, desktop::CommissionModel::Name, others[3].name);
        m_window.click("formButton");
        ASSERT_EQ(objection().commission.size(), 5) << shown(panel, "problemLabel").toStdString();
        m_window.click("changeButton");
        table->selectRow(1);
        m_window.click("removeMember");
        child<QLineEdit>(panel, "orderNumber")->setText(u"6-ө"_s);
        m_window.click("formButton");
        expectRefused(u"commission."_s, shown(panel, "problemLabel"), u"59"_s, 2);
        ASSERT_EQ(objection().commission.size(), 5);
    }

    void withdraw()
    {
        m_window.click("stepReceived");
        QWidget& panel = *m_window.find<QWidget>("receivedPanel");
        auto* table = child<QTableView>(panel, "itemsTable");
        table->selectRow(qobject_cast<desktop::ContestedItemsModel*>(table->model())->rowOf(m_items[1]));
        m_window.click("withdrawItems");
        auto* dialog = m_window.current()->findChild<desktop::WithdrawItemsDialog*>();
        ASSERT_TRUE(dialog);
        child<QDateEdit>(*dialog, "passageDay")->setDate(QDate(2018, 4, 24));
        accept(*dialog);
        ASSERT_EQ(objection().item(m_items[1])->outcome, domain::Outcome::Withdrawn);
    }

    void sit(bool quorum)
    {
        m_window.click("stepSittings");
        QWidget& panel = *m_window.find<QWidget>("sittingPanel");
        auto* table = child<QTableView>(panel, "attendanceTable");
        auto* model = qobject_cast<desktop::AttendanceModel*>(table->model());
        for (int row = 0; !quorum && row < 3; ++row)
            model->setData(model->index(row, 0), Qt::Unchecked, Qt::CheckStateRole);
        child<QDateEdit>(panel, "sittingDate")->setDate(QDate(2018, 4, quorum ? 26 : 25));
        m_window.click("holdButton");
    }

    void decide()
    {
        sit(false);
        decideOne(m_items[0], false);
        expectRefused(u"quorum"_s, shown(*m_window.find<QWidget>("decisionPanel"), "problemLabel"), u"59"_s);
        sit(true);
        ASSERT_EQ(objection().sittings.size(), 2);
        decideOne(m_items[0], false);
        decideOne(m_accepted, true);
        ASSERT_TRUE(objection().decided());
        EXPECT_EQ(objection().item(m_items[0])->outcome, domain::Outcome::Rejected);
        EXPECT_EQ(objection().item(m_accepted)->outcome, domain::Outcome::Accepted);
    }

    void decideOne(const QString& item, bool accepted)
    {
        m_window.click("stepDecisions");
        QWidget& panel = *m_window.find<QWidget>("decisionPanel");
        chooseItem(panel, item);
        m_window.click(accepted ? "acceptChoice" : "rejectChoice");
        write(panel, "groundKk", u"Комиссия негізі"_s);
        write(panel, "groundRu", u"Основание комиссии"_s);
        auto* changes = child<QTableView>(panel, "changesTable");
        ASSERT_GT(changes->model()->rowCount(), 0);
        if (accepted)
            typeInCell(*changes, 0, desktop::ChangesModel::New, u"1"_s);
        m_window.click("recordButton");
    }

    void answer()
    {
        m_window.click("stepAnswer");
        QWidget& panel = *m_window.find<QWidget>("answerPanel");
        child<QTableView>(panel, "papersTable")->selectRow(2);
        m_window.click("notePaper");
        auto* dialog = m_window.current()->findChild<desktop::NotePaperDialog*>();
        ASSERT_TRUE(dialog);
        child<QDateEdit>(*dialog, "paperDate")->setDate(QDate(2018, 4, 26));
        child<QComboBox>(*dialog, "paperSigner")->setCurrentText(others[0].name);
        accept(*dialog);
        m_window.find<QDateEdit>("sentDate")->setDate(QDate(2018, 4, 30));
        m_window.click("closeButton");
        ASSERT_TRUE(m_window.waitForJob("closeJob"));
        const auto successor = workflow::latestConclusion(session(), energy, u"goals"_s);
        ASSERT_EQ(successor->sequence, 2);
        EXPECT_EQ(objection().successor, successor->id);
        EXPECT_GE(objection().answers.size(), 4) << "letters to the body and to the working body, in both languages";
        EXPECT_TRUE(shown(panel, "closeHint").contains(u"60"_s)) << "it is final, said with the clause";
        EXPECT_FALSE(child<QPushButton>(panel, "closeButton")->isEnabled());
    }

    // The successor is sent and received; nobody objects to it any more.
    void contestFinal()
    {
        m_window.go(u"conclusions"_s, energy);
        QWidget& panel = *m_window.find<QWidget>("deliveryPanel");
        recordPassage(panel, "dispatch", QDate(2018, 4, 30));
        recordPassage(panel, "deliver", QDate(2018, 5, 2));
        QDialog& dialog = registering(energy, QDate(2018, 5, 3));
        contest(dialog, m_items[0]);
        child<desktop::DocumentDrop>(dialog, "documentList")
            ->addPaths({m_window.folder.write(u"тағы.pdf"_s, "%PDF-1.4 оқу")});
        child<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::Ok)->click();
        expectRefused(u"objection.final"_s, shown(dialog, "problemLabel"), u"60"_s);
        dialog.close();
    }

    void readHistory()
    {
        m_window.go(u"objections"_s, energy);
        m_window.click("stepHistory");
        const QAbstractItemModel& history = *m_window.find<QTableView>("historyTable")->model();
        int refused = 0;
        for (int row = 0; row < history.rowCount(); ++row) {
            refused += history.index(row, 3).data().toString().startsWith(u'✗') ? 1 : 0;
            EXPECT_FALSE(history.index(row, 4).data().toString().contains(u'{'));
        }
        EXPECT_EQ(refused, 5) << "the sixth was before the objection was registered";
    }

    workflow::Session& session() { return *m_window.workspace.session(); }

    Window m_window;

private:
    QDialog& registering(const QString& body, QDate received)
    {
        m_window.go(u"objections"_s, body);
        m_window.click("registerButton");
        QDialog* dialog = nullptr;
        for (auto* one : m_window.current()->findChildren<desktop::RegisterObjectionDialog*>())
            if (one->isVisible())
                dialog = one;
        auto* bodies = child<QComboBox>(*dialog, "bodyChoice");
        bodies->setCurrentIndex(bodies->findData(body));
        child<QDateEdit>(*dialog, "receivedDate")->setDate(received);
        write(*dialog, "groundText", u"Құжаттар ұсынылды"_s);
        return *dialog;
    }

    static void accept(QDialog& dialog)
    {
        const QPointer<QDialog> open(&dialog);
        auto* ok = child<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::Ok);
        ASSERT_TRUE(ok->isEnabled()) << shown(dialog, "problemLabel").toStdString();
        ok->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ASSERT_TRUE(open.isNull()) << (open ? shown(*open, "problemLabel").toStdString() : "");
    }

    void expectRefused(const QString& code, const QString& text, const QString& clause, int times = 1)
    {
        EXPECT_TRUE(text.contains(clause)) << code.toStdString() << ": " << text.toStdString();
        EXPECT_EQ(refusals(session(), code), times) << code.toStdString();
    }

    domain::Objection objection()
    {
        for (const workflow::ObjectionStatus& one : workflow::objections(session()))
            if (one.objection.body == energy)
                return one.objection;
        return {};
    }

    QString m_accepted = u"W/unreliable"_s;
    QStringList m_items; ///< one rejected, one withdrawn
};

} // namespace

TEST_F(AppealJourney, fromTheReceiptOfAConclusionToTheFinalOneThroughTheWindow)
{
    for (void (AppealJourney::*step)() :
         {&AppealJourney::open, &AppealJourney::deliver, &AppealJourney::object, &AppealJourney::objectInVain,
          &AppealJourney::answerTooSoon, &AppealJourney::form, &AppealJourney::withdraw, &AppealJourney::decide,
          &AppealJourney::answer, &AppealJourney::contestFinal, &AppealJourney::readHistory}) {
        (this->*step)();
        ASSERT_FALSE(HasFatalFailure());
        EXPECT_THAT(m_window.prompts.problems, testing::IsEmpty());
    }
}

} // namespace bagalau::tests
