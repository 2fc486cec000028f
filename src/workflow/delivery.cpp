#include "workflow/delivery.h"

#include "base/dates.h"
#include "base/problem.h"
#include "base/text.h"
#include "store/conclusions.h"
#include "workflow/conclusionparts.h"
#include "workflow/papercontent.h"
#include "workflow/refusals.h"
#include "workflow/rights.h"

using namespace Qt::StringLiterals;
using bagalau::base::Message;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

[[noreturn]] void refuse(const Message& message)
{
    throw Problem(Problem::Kind::Refused, message);
}

domain::Conclusion requireConclusion(const Session& session, const QString& body, const QString& block)
{
    session.requireAssessor(body, block);
    session.requireConclusions(body);
    const auto conclusion = store::ConclusionRecords(session.database()).latest(body, block);
    if (!conclusion)
        refuse({u"deliver.no-conclusion"_s, QT_TRANSLATE_NOOP("Messages", "There is no conclusion to deliver."), {}});
    return *conclusion;
}

void requireWay(const Session& session, const PassageRequest& passage)
{
    QStringList known;
    for (const domain::Choice& way : session.library().procedure.ways)
        known << way.id;
    if (!passage.day.isValid())
        refuse({u"passage.no-day"_s, QT_TRANSLATE_NOOP("Messages", "Say on which day it was."), {}});
    if (!passage.way.isEmpty() && !known.contains(passage.way))
        refuse({u"passage.way"_s,
                QT_TRANSLATE_NOOP("Messages", "There is no way of delivery “%1”. Ways: %2."),
                {passage.way, known.join(u", "_s)}});
}

// The act itself: what is written, and the same in the journal.
template <typename Write>
qint64 record(Session& session, const domain::JournalEntry& entry, const domain::Conclusion& conclusion,
              const PassageRequest& request, Write write)
{
    const QList<MadeFile> documents = readDocuments(request.documents);
    store::Act act(session.database(), entry);
    const domain::Passage passage{request.day, request.way, base::simplified(request.number),
                                  keepFiles(session, act, documents)};
    write(act, passage);
    act.commit({{u"conclusion"_s, conclusion.number},
                {u"received"_s, request.day.toString(Qt::ISODate)},
                {u"way"_s, passage.way},
                {u"number"_s, passage.number},
                {u"documents"_s, filesJson(passage.proof)}});
    session.tellChanged();
    return act.entryNumber();
}

void requireNotDelivered(const domain::Conclusion& conclusion)
{
    if (conclusion.delivered.isValid())
        refuse({u"deliver.twice"_s,
                QT_TRANSLATE_NOOP("Messages", "Conclusion No. %1 was delivered on %2."),
                {conclusion.number, base::shortDate(conclusion.delivered)}});
}

} // namespace

qint64 dispatchConclusion(Session& session, const QString& body, const QString& block, const PassageRequest& passage,
                          const QString& official)
{
    const domain::JournalEntry entry = session.entry(official, u"dispatch"_s, body, block);
    return orRecordRefusal(session, {entry}, [&] {
        const domain::Conclusion conclusion = requireConclusion(session, body, block);
        requireWay(session, passage);
        requireNotDelivered(conclusion);
        if (conclusion.dispatched.day.isValid())
            refuse({u"dispatch.twice"_s,
                    QT_TRANSLATE_NOOP("Messages", "Conclusion No. %1 was sent on %2."),
                    {conclusion.number, base::shortDate(conclusion.dispatched.day)}});
        if (passage.day < conclusion.issued)
            refuse({u"dispatch.too-early"_s,
                    QT_TRANSLATE_NOOP("Messages", "Conclusion No. %1 was issued on %2; it cannot be sent before."),
                    {conclusion.number, base::shortDate(conclusion.issued)}});
        return record(session, entry, conclusion, passage, [&](const store::Act& act, const domain::Passage& made) {
            store::ConclusionRecords(session.database()).dispatch(act, conclusion.id, made);
        });
    });
}

qint64 deliverConclusion(Session& session, const QString& body, const QString& block, const PassageRequest& passage,
                         const QString& official)
{
    const domain::JournalEntry entry = session.entry(official, u"deliver"_s, body, block);
    return orRecordRefusal(session, {entry}, [&] {
        const domain::Conclusion conclusion = requireConclusion(session, body, block);
        requireWay(session, passage);
        requireNotDelivered(conclusion);
        if (conclusion.dispatched.day.isValid() && passage.day < conclusion.dispatched.day)
            refuse({u"deliver.too-early"_s,
                    QT_TRANSLATE_NOOP("Messages", "Conclusion No. %1 was sent on %2; it cannot have been received "
                                                  "before: the time for objections starts with the receipt (%3)."),
                    {conclusion.number, base::shortDate(conclusion.dispatched.day),
                     session.library().procedure.limits[u"objection"_s].clause}});
        return record(session, entry, conclusion, passage, [&](const store::Act& act, const domain::Passage& made) {
            store::ConclusionRecords(session.database()).deliver(act, conclusion.id, made);
        });
    });
}

qint64 recordNoObjection(Session& session, const QString& body, const QString& block, const PassageRequest& passage,
                         const QString& official)
{
    const domain::JournalEntry entry = session.entry(official, u"no-objection"_s, body, block);
    return orRecordRefusal(session, {entry}, [&] {
        const domain::Conclusion conclusion = requireConclusion(session, body, block);
        requireWay(session, passage);
        const domain::TimeLimit limit = session.library().procedure.limits[u"no-objection"_s];
        if (!conclusion.delivered.isValid() || passage.day < conclusion.delivered)
            refuse({u"no-objection.too-early"_s,
                    QT_TRANSLATE_NOOP("Messages", "The receipt of conclusion No. %1 is not recorded, or it is later "
                                                  "than this notice (%2)."),
                    {conclusion.number, limit.clause}});
        if (conclusion.noObjection.day.isValid())
            refuse({u"no-objection.twice"_s,
                    QT_TRANSLATE_NOOP("Messages", "The notice on conclusion No. %1 came on %2."),
                    {conclusion.number, base::shortDate(conclusion.noObjection.day)}});
        return record(session, entry, conclusion, passage, [&](const store::Act& act, const domain::Passage& made) {
            store::ConclusionRecords(session.database()).noObjection(act, conclusion.id, made);
        });
    });
}

} // namespace bagalau::workflow
