#include "workflow/duefacts.h"

using namespace Qt::StringLiterals;
using bagalau::base::Message;

namespace bagalau::workflow {

namespace {

// Where in the window the stages of this office are worked on; those of others only pass by.
QString pageOf(int stage)
{
    return stage == 1 ? u"reports"_s : stage == 2 ? u"conclusions"_s : u"packages"_s;
}

bool sent(const DueFacts& facts, const QString& body, const QString& block)
{
    const auto conclusion = facts.latest.constFind({body, block});
    return conclusion != facts.latest.constEnd() &&
           (conclusion->dispatched.day.isValid() || conclusion->delivered.isValid() || conclusion->sequence > 1);
}

// Whether the work of a stage is done in a block, as far as a store can know it.
bool done(const DueFacts& facts, const domain::Stage& stage, const QString& block)
{
    const QList<domain::AssessedBody> bodies = facts.bodies.value(block);
    const auto every = [&](auto&& settled) {
        return !bodies.isEmpty() && std::all_of(bodies.begin(), bodies.end(), settled);
    };
    if (stage.number == 1)
        return every([&](const auto& body) { return facts.reportSettled(body.id, block); });
    if (stage.number == 2)
        return every([&](const auto& body) { return sent(facts, body.id, block); });
    if (stage.recipients.isEmpty())
        return false;
    return every([&](const auto& body) {
        const auto conclusion = facts.latest.constFind({body.id, block});
        return conclusion != facts.latest.constEnd() && facts.handedOn(*conclusion, stage.recipients);
    });
}

DueItem stageItem(const DueFacts& facts, const domain::Stage& stage, const domain::Block* block)
{
    const QString number = QString::number(stage.number);
    const Message text =
        block ? Message{u"due.stage-of"_s,
                        QT_TRANSLATE_NOOP("Messages", "Stage %1 (%3). %2"),
                        {number, stage.name, block->name}}
              : Message{u"due.stage"_s, QT_TRANSLATE_NOOP("Messages", "Stage %1. %2"), {number, stage.name}};
    const QString id = block ? block->id : QString();
    const bool parts =
        block ? facts.partly.contains(id) : facts.blocks.size() > 0 && facts.partly.size() == facts.blocks.size();
    DueItem item = facts.item(u"stage"_s, stage.date, parts ? stage.byOfParts : stage.by, text, {}, id);
    item.stage = stage.number;
    item.page = pageOf(stage.number);
    return item;
}

DueItem bodiesItem(const DueFacts& facts, const domain::Block& block, const QString& kind, int stage, QString by,
                   const Message& one, const Message& several, const QList<domain::AssessedBody>& bodies)
{
    const bool single = bodies.size() == 1;
    Message text = single ? one : several;
    if (single)
        text.args << bodies.first().name;
    else
        text.args << block.name << base::Bilingual(QString::number(bodies.size()));
    DueItem item =
        facts.item(kind, facts.stageDate(stage, block.id), by, text, single ? bodies.first().id : QString(), block.id);
    for (const domain::AssessedBody& body : bodies)
        item.bodies << body.id;
    item.stage = stage;
    item.page = pageOf(stage);
    return item;
}

// Until its day a stage stands for all bodies; after it those are listed for which it is not done.
void addLate(const DueFacts& facts, const domain::Block& block, QList<DueItem>& items)
{
    const QList<domain::Stage>& stages = facts.session.library().procedure.stages;
    const auto passed = [&](int number) {
        const QDate date = facts.stageDate(number, block.id);
        return date.isValid() && date < facts.today;
    };
    QList<domain::AssessedBody> silent, open;
    for (const domain::AssessedBody& body : facts.bodies.value(block.id)) {
        if (passed(1) && !facts.reportSettled(body.id, block.id))
            silent << body;
        if (passed(2) && !facts.latest.contains({body.id, block.id}))
            open << body;
    }
    if (!silent.isEmpty())
        items << bodiesItem(facts, block, u"report"_s, 1, stages[0].by,
                            {u"due.report"_s, QT_TRANSLATE_NOOP("Messages", "No report from: %1")},
                            {u"due.reports"_s, QT_TRANSLATE_NOOP("Messages", "%1: reports that have not come: %2")},
                            silent);
    if (!open.isEmpty())
        items << bodiesItem(
            facts, block, u"conclusion"_s, 2, stages[1].by,
            {u"due.conclusion"_s, QT_TRANSLATE_NOOP("Messages", "No conclusion issued yet: %1")},
            {u"due.conclusions"_s, QT_TRANSLATE_NOOP("Messages", "%1: conclusions that are not issued: %2")}, open);
}

// What is final after the appeal and not handed on, whether its day has come or not.
void addPackages(const DueFacts& facts, const domain::Block& block, QList<DueItem>& items)
{
    for (const domain::Stage& stage : facts.session.library().procedure.stages) {
        if (stage.recipients.isEmpty())
            continue;
        QList<domain::AssessedBody> ready;
        for (const domain::AssessedBody& body : facts.bodies.value(block.id)) {
            const auto conclusion = facts.latest.constFind({body.id, block.id});
            if (conclusion != facts.latest.constEnd() && facts.appealOver(*conclusion).isValid() &&
                !facts.handedOn(*conclusion, stage.recipients))
                ready << body;
        }
        if (!ready.isEmpty())
            items << bodiesItem(
                facts, block, u"package"_s, stage.number, facts.officeActor(),
                {u"due.package"_s, QT_TRANSLATE_NOOP("Messages", "Final after the appeal and not handed on yet: %1")},
                {u"due.packages"_s,
                 QT_TRANSLATE_NOOP("Messages", "%1: conclusions final after the appeal and not handed on yet: %2")},
                ready);
    }
}

} // namespace

// Blocks without a date of their own share an item; it is done when all of them are through.
void addStages(const DueFacts& facts, QList<DueItem>& items)
{
    for (const domain::Stage& common : facts.stages.value({})) {
        bool sharedOpen = facts.blocks.isEmpty();
        for (const domain::Block& block : facts.blocks) {
            const domain::Stage stage = facts.stages.value(block.id).value(common.number - 1);
            const bool open = !done(facts, stage, block.id);
            if (!stage.own)
                sharedOpen = sharedOpen || open;
            else if (open && stage.date >= facts.today)
                items << stageItem(facts, stage, &block);
        }
        if (sharedOpen && common.date.isValid() && common.date >= facts.today)
            items << stageItem(facts, common, nullptr);
    }
}

void addBodies(const DueFacts& facts, QList<DueItem>& items)
{
    for (const domain::Block& block : facts.blocks) {
        addLate(facts, block, items);
        addPackages(facts, block, items);
    }
}

} // namespace bagalau::workflow
