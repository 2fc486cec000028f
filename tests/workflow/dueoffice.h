#pragma once

#include "store/conclusions.h"
#include "store/objections.h"
#include "store/office.h"
#include "support/office.h"
#include "workflow/due.h"
#include "workflow/schedule.h"

namespace bagalau::tests {

/// An office that assesses four bodies only, so that every one of them can be followed; its appeals are written as
/// records, because what is due is read from records alone. The dates of the schedule are those of the training cycle,
/// invented: 20.02, 16.04, 15.05, 25.05, 08.06, 29.06.2018.
class DueOffice : public Office
{
public:
    DueOffice()
    {
        auto some = std::make_shared<workflow::Library>(workflow::Library::shipped());
        some->registers.bodies.removeIf([](const domain::AssessedBody& body) {
            return !QStringList{QStringLiteral("agriculture"), QStringLiteral("health"), QStringLiteral("education"),
                                QStringLiteral("energy")}
                        .contains(body.id);
        });
        library = some;
        reopen();
    }
    void reopen(workflow::Session::Mode mode = workflow::Session::Mode::Write)
    {
        close();
        session = std::make_unique<workflow::Session>(path, mode, workflow::Environment{clock, ids, library});
    }
    void go(QDate day) { clock->set(QDateTime(day, {9, 0}, Qt::OffsetFromUTC, 6 * 3600)); }

    void write(const std::function<void(const store::Act&)>& change)
    {
        store::Act act(session->database(), session->entry(secretary, QStringLiteral("deliver")));
        change(act);
        act.commit({});
    }
    domain::Conclusion latest(const QString& body) const
    {
        return *store::ConclusionRecords(session->database()).latest(body, block);
    }
    store::ConclusionRecords conclusions() const { return store::ConclusionRecords(session->database()); }
    store::ObjectionRecords objections() const { return store::ObjectionRecords(session->database()); }
    domain::Objection objection(int number) const { return *objections().byNumber(number); }

    void concludeNow(const QString& body)
    {
        accept(body);
        review(body);
        conclude(body);
    }
    void dispatch(const QString& body)
    {
        write([&](const store::Act& act) {
            conclusions().dispatch(act, latest(body).id, {session->today(), QStringLiteral("edms"), {}, {}});
        });
    }
    void receive(const QString& body)
    {
        write([&](const store::Act& act) {
            conclusions().deliver(act, latest(body).id, {session->today(), QStringLiteral("edms"), {}, {}});
        });
    }
    void agree(const QString& body)
    {
        write([&](const store::Act& act) {
            conclusions().noObjection(act, latest(body).id, {session->today(), {}, QStringLiteral("1-сынақ"), {}});
        });
    }
    void contest(const QString& body, const QStringList& items = {QStringLiteral("C/1.1"), QStringLiteral("C/1.4")},
                 domain::Objection::Kind kind = domain::Objection::Kind::Objection)
    {
        domain::Objection one;
        one.id = ids->next();
        one.number = objections().count() + 1;
        one.kind = kind;
        one.conclusion = latest(body).id;
        one.body = body;
        one.block = block;
        one.received = session->today();
        one.incoming = QStringLiteral("2-сынақ");
        one.dated = session->today();
        one.ground = QStringLiteral("ойдан алынған");
        for (const QString& item : items) {
            domain::ObjectionItem contested;
            contested.item = item;
            contested.demand = contested.reason = QStringLiteral("ойдан алынған");
            one.items << contested;
        }
        write([&](const store::Act& act) { objections().add(act, one); });
    }
    void form(int number)
    {
        write([&](const store::Act& act) {
            objections().setCommission(act, objection(number), members(), QStringLiteral("3-сынақ"), session->today());
        });
    }
    void sit(int number)
    {
        domain::Sitting sitting;
        sitting.number = 1;
        sitting.date = session->today();
        sitting.minutes = QStringLiteral("1");
        sitting.invited = QStringLiteral("–");
        sitting.heard = {QStringLiteral("тыңдалды"), QStringLiteral("заслушано")};
        write([&](const store::Act& act) { objections().addSitting(act, objection(number), sitting); });
    }
    void settle(int number, domain::Outcome outcome)
    {
        const domain::Objection one = objection(number);
        for (domain::ObjectionItem item : one.items) {
            item.outcome = outcome;
            item.rule = QStringLiteral("-");
            item.ground = item.finding = {QStringLiteral("негіз"), QStringLiteral("основание")};
            item.decided = session->today();
            write([&](const store::Act& act) { objections().settle(act, one, item); });
        }
    }
    void table(int number)
    {
        write([&](const store::Act& act) {
            objections().setPaper(
                act, objection(number),
                {QStringLiteral("disagreements"), QStringLiteral("4"), session->today(), QStringLiteral("Ойдан"), {}});
        });
    }
    /// The answer; with a successor of the contested conclusion where something was accepted.
    void answer(int number, bool successor)
    {
        const domain::Objection one = objection(number);
        domain::Conclusion next = latest(one.body);
        write([&](const store::Act& act) {
            if (successor) {
                next.predecessor = next.id;
                next.id = ids->next();
                next.sequence += 1;
                next.number += QStringLiteral("-түзетілген");
                next.issued = session->today();
                next.files.clear();
                next.entry = act.entryNumber();
                conclusions().add(act, next);
            }
            objections().close(act, one, session->today(), successor ? next.id : QString(), {});
        });
    }
    void handOn(const QString& body = QStringLiteral(""))
    {
        write([&](const store::Act& act) {
            const QByteArray bytes("ойдан алынған пакет");
            const QString digest = QStringLiteral("00");
            store::OfficeRecords(session->database()).keepFile(act, digest, bytes);
            const int number = static_cast<int>(conclusions().packages().size()) + 1;
            conclusions().addPackage(
                act, {ids->next(), number, QStringLiteral("planning"), block, body, act.entry().at, {}, digest});
        });
    }

    QList<workflow::DueItem> due() const { return workflow::dueItems(*session); }
    /// "stage 2 · 2018-04-16", "receipt agriculture · 2018-04-16".
    QStringList lines() const
    {
        QStringList all;
        for (const workflow::DueItem& item : due()) {
            const QString whom = !item.bodies.isEmpty() ? item.bodies.join(u'+')
                                 : item.body.isEmpty()  ? QString::number(item.stage)
                                                        : item.body;
            all << item.kind + u' ' + whom + QStringLiteral(" · ") + item.date.toString(Qt::ISODate);
        }
        all.sort();
        return all;
    }
    QStringList kinds() const
    {
        QStringList all;
        for (const workflow::DueItem& item : due())
            if (item.kind != QStringLiteral("stage"))
                all << item.kind;
        return all;
    }
    std::optional<workflow::DueItem> find(const QString& kind) const
    {
        for (const workflow::DueItem& item : due())
            if (item.kind == kind)
                return item;
        return std::nullopt;
    }

    std::shared_ptr<const workflow::Library> library;
};

} // namespace bagalau::tests
