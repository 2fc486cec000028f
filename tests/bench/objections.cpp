#include "store/objections.h"
#include "bench/measure.h"
#include "desktop/objections/objectionspage.h"
#include "desktop/shell/workspace.h"
#include "store/act.h"
#include "store/conclusions.h"
#include "store/database.h"
#include "support/office.h"
#include "workflow/effects.h"
#include "workflow/objections.h"
#include "workflow/objectionviews.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace bagalau::bench {

namespace {

constexpr int many = 1000, bodies = 40;

struct NoPrompts final : desktop::Prompts
{
    void showProblem(QWidget*, const QString&, const QString&) override {}
    bool confirm(QWidget*, const QString&) override { return false; }
    QString askText(QWidget*, const QString&, const QString&) override { return {}; }
    QStringList openFiles(QWidget*, const QString&, const QString&) override { return {}; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString chooseFolder(QWidget*, const QString&) override { return {}; }
    void openInSystem(const QString&) override {}
    bool setUpPrinter(QWidget*, QPrinter&, int) override { return false; }
};

// Written as acts write them, a thousand in one: what is measured is looking at them. The conclusions are one office's
// own, under the names of forty bodies.
void fill(Office& office)
{
    workflow::Session& session = *office.session;
    const auto all = workflow::conclusionHeads(session);
    const domain::Conclusion model = *workflow::conclusionById(session, all.first().id);
    QStringList ids;
    for (const domain::AssessedBody& body : session.library().registers.bodiesOf(2017))
        if (ids.size() < bodies)
            ids << body.id;
    store::Act act(session.database(), session.entry(office.secretary, u"object"_s, model.body, model.block));
    const store::ConclusionRecords conclusions(session.database());
    const store::ObjectionRecords records(session.database());
    QStringList contested;
    for (const QString& body : ids) {
        domain::Conclusion one = model;
        one.id = session.environment().ids->next();
        one.body = body;
        one.number = u"Б-"_s + QString::number(contested.size() + 100);
        one.sequence = 9;
        one.predecessor.clear();
        conclusions.add(act, one);
        conclusions.deliver(act, one.id, {model.issued.addDays(3), {}, {}, {}});
        contested << one.id;
    }
    for (int i = 0; i < many; ++i) {
        domain::Objection one;
        one.id = session.environment().ids->next();
        one.number = records.count() + 1;
        one.conclusion = contested[i % contested.size()];
        one.body = ids[i % ids.size()];
        one.block = model.block;
        one.received = model.issued.addDays(4 + i % 20);
        one.incoming = u"12-3/%1"_s.arg(i);
        one.ground = u"Оқу негіздемесі"_s;
        for (const QString& item : {u"W/unreliable"_s, u"W/hidden"_s, u"W/late"_s}) {
            domain::ObjectionItem contestedItem;
            contestedItem.item = item;
            contestedItem.demand = u"Қайта қаралсын"_s;
            one.items << contestedItem;
        }
        records.add(act, one);
    }
    act.commit({});
}

// The other bodies of the kind have scores too: without them there is no rank.
void scoreOthers(Office& office, const QString& model)
{
    const workflow::Session& session = *office.session;
    workflow::LoadPlan plan = office.read(model);
    const QString variant = session.variantOf(model, office.block).id;
    for (const domain::AssessedBody& body : session.library().registers.bodiesOf(2017)) {
        if (body.id == model || !body.blocks.contains(office.block) ||
            session.variantOf(body.id, office.block).id != variant ||
            session.library().registers.refusal(session.office().authorities, body.id, {}, office.block, 2017))
            continue; // of another kind, or assessed elsewhere
        plan.request.body = body.id;
        workflow::takeIn(*office.session, plan, office.assessor, {});
        workflow::acceptValues(*office.session, body.id, office.block, Office::facts(model), office.assessor);
    }
}

// The least that any window needs for it: a list of a thousand finished texts, painted once.
double plainList()
{
    return median(9, [] {
        QListWidget list;
        list.setUniformItemSizes(true);
        for (int i = 0; i < many; ++i)
            list.addItem(u"№ %1 · мемлекеттік орган"_s.arg(i));
        list.resize(1180, 640);
        list.grab();
    });
}

double plainFilter()
{
    QStringList texts;
    for (int i = 0; i < many; ++i)
        texts << u"№ %1 · мемлекеттік орган"_s.arg(i);
    return median(31, [&] {
        qsizetype found = 0;
        for (const QString& text : texts)
            found += text.contains(u"99"_s) ? 1 : 0;
        if (found == 0)
            qFatal("nothing was found");
    });
}

double openingOf(desktop::Workspace& workspace, const char* view)
{
    return median(5, [&] {
        desktop::ObjectionsPage page(workspace);
        page.findChild<QAbstractButton*>(QString::fromLatin1(view))->click();
        page.resize(1180, 640);
        page.show();
        page.grab();
    });
}

double filteringOf(desktop::Workspace& workspace, const char* view)
{
    desktop::ObjectionsPage page(workspace);
    page.findChild<QAbstractButton*>(QString::fromLatin1(view))->click();
    page.resize(1180, 640);
    page.show();
    page.grab();
    auto* text = page.findChild<QLineEdit*>(u"filterText"_s);
    int turn = 0;
    return median(15, [&] {
        text->setText(QString::number(++turn));
        page.grab();
    });
}

} // namespace

Lines objectionFigures()
{
    Office office;
    const QString model = u"agriculture"_s;
    scoreOthers(office, model);
    office.concludeAndDeliver(model);
    fill(office);
    office.close();
    NoPrompts prompts;
    desktop::Workspace workspace(office.environment(), prompts);
    workspace.open(
        std::make_unique<workflow::Session>(office.path, workflow::Session::Mode::Write, office.environment()));
    workspace.setOfficial(office.secretary);
    const double list = plainList(), filter = plainFilter();
    domain::Objection contested;
    for (const workflow::ObjectionStatus& one : workflow::objections(*workspace.session()))
        if (one.objection.body == model)
            contested = one.objection;
    const double assessed =
        median(9, [&] { workflow::assessmentOf(*workspace.session(), contested.body, contested.block); });
    const double effect =
        median(5, [&] { workflow::effectOf(*workspace.session(), contested, {contested.items.first().item}, {}); });
    const double impact = median(5, [&] { workflow::impactOf(*workspace.session(), contested); });
    const double read = median(9, [&] { workflow::objections(*workspace.session()); });
    return {{u"effect of a decision with its rank"_s, effect, u"one assessment"_s, assessed, 100},
            {u"impact of an objection with its rank"_s, impact, u"one assessment"_s, assessed, 100},
            {u"1000 objections read with their limits"_s, read, u"a list of 1000 texts, painted"_s, list, 0},
            {u"page of 1000 objections opened, list"_s, openingOf(workspace, "listButton"),
             u"a list of 1000 texts, painted"_s, list, 150},
            {u"page of 1000 objections opened, board"_s, openingOf(workspace, "boardButton"),
             u"a list of 1000 texts, painted"_s, list, 150},
            {u"1000 objections filtered and painted, list"_s, filteringOf(workspace, "listButton"),
             u"1000 texts searched"_s, filter, 50},
            {u"1000 objections filtered and painted, board"_s, filteringOf(workspace, "boardButton"),
             u"1000 texts searched"_s, filter, 50}};
}

} // namespace bagalau::bench
