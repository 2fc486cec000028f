#include "workflow/reverification.h"

#include "base/dates.h"
#include "base/problem.h"
#include "base/text.h"
#include "store/conclusions.h"
#include "store/objections.h"
#include "workflow/conclusionparts.h"
#include "workflow/objectionparts.h"
#include "workflow/refusals.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Message;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

[[noreturn]] void refuse(const Message& message)
{
    throw Problem(Problem::Kind::Refused, message);
}

// The day on which the appeal on a conclusion ended: the last answer or, where nobody objected, the end of the time for
// objections. Invalid: it has not ended.
QDate appealEnd(const Session& session, const domain::Conclusion& first)
{
    QDate end;
    for (const domain::Objection& one : store::ObjectionRecords(session.database()).of(first.id)) {
        if (one.kind != domain::Objection::Kind::Objection || !admitted(one))
            continue; // what is not considered neither ends the appeal nor opens it again
        if (!one.closed.isValid())
            return {};
        end = std::max(end, one.closed);
    }
    if (end.isValid() || !first.delivered.isValid())
        return end;
    const QDate last =
        session.library().procedure.deadline(session.library().calendar, u"objection"_s, first.delivered).lastDay;
    return session.today() > last ? last : QDate();
}

std::optional<domain::Conclusion> firstConclusion(const Session& session, const QString& body, const QString& block)
{
    for (const domain::Conclusion& one : store::ConclusionRecords(session.database()).of(body, block))
        if (one.sequence == 1)
            return one;
    return std::nullopt;
}

void requireParticipants(const Session& session, const QList<domain::CommissionMember>& participants)
{
    const domain::ReverificationRule& rule = session.library().procedure.reverification;
    const QList<Message> faults = domain::participantFaults(rule.clause, rule.roles, participants);
    if (faults.isEmpty())
        return;
    QStringList kk, ru;
    for (const Message& fault : faults) {
        kk << base::render(fault, base::Language::Kk);
        ru << base::render(fault, base::Language::Ru);
    }
    refuse({faults.first().code,
            QT_TRANSLATE_NOOP("Messages", "The re-verification cannot be made so:\n%1"),
            {Bilingual(kk.join(u'\n'), ru.join(u'\n'))}});
}

void requireInTime(const Session& session, const ReverificationRequest& request)
{
    const Bilingual clause = session.library().procedure.reverification.clause;
    const auto limit = complaintLimit(session, request.body, request.block);
    if (!limit)
        refuse({u"reverify.not-ended"_s,
                QT_TRANSLATE_NOOP("Messages", "The appeal on this conclusion has not ended; results are re-verified "
                                              "after it (%1)."),
                {clause}});
    if (!request.complaint.isValid() || request.complaint < limit->from)
        refuse({u"reverify.too-early"_s,
                QT_TRANSLATE_NOOP("Messages", "The appeal ended on %1; a complaint is lodged after it (%2)."),
                {base::shortDate(limit->from), clause}});
    if (request.complaint > limit->lastDay)
        refuse({u"reverify.late"_s,
                QT_TRANSLATE_NOOP("Messages", "The complaint was lodged on %1. The last day was %2: %3 working days "
                                              "after the appeal ended on %4 (%5)."),
                {base::shortDate(request.complaint), base::shortDate(limit->lastDay),
                 QString::number(limit->counted.size()), base::shortDate(limit->from), clause}});
}

void requireDecision(const Session& session, const ReverificationRequest& request)
{
    const bool whole = !base::simplified(request.decision).isEmpty() && request.opened.isValid() &&
                       request.opened >= request.complaint && !request.documents.isEmpty();
    if (!whole)
        refuse({u"reverify.decision"_s,
                QT_TRANSLATE_NOOP("Messages", "Only the working body of the Commission opens a re-verification: give "
                                              "the number and the date of its decision, from the day of the complaint "
                                              "on, and the document itself (%1)."),
                {session.library().procedure.reverification.clause}});
}

RegisteredObjection openNow(Session& session, const domain::JournalEntry& entry, const ReverificationRequest& request)
{
    session.requireAssessor(request.body, request.block);
    session.requireConclusions(request.body);
    const auto first = firstConclusion(session, request.body, request.block);
    const auto latest = store::ConclusionRecords(session.database()).latest(request.body, request.block);
    if (!first)
        refuse(
            {u"objection.no-conclusion"_s, QT_TRANSLATE_NOOP("Messages", "There is no conclusion to object to."), {}});
    requireInTime(session, request);
    for (const domain::Objection& one : store::ObjectionRecords(session.database()).all())
        if (one.kind == domain::Objection::Kind::Reverification && one.body == request.body &&
            one.block == request.block)
            refuse({u"reverify.twice"_s,
                    QT_TRANSLATE_NOOP("Messages", "These results were re-verified already: No. %1."),
                    {QString::number(one.number)}});
    requireDecision(session, request);
    requireParticipants(session, request.participants);
    requireContested(session, request.body, request.block, request.items);
    domain::Objection made;
    made.id = session.environment().ids->next();
    made.kind = domain::Objection::Kind::Reverification;
    made.conclusion = latest->id;
    made.body = request.body;
    made.block = request.block;
    made.received = request.opened;
    made.incoming = base::simplified(request.decision);
    made.dated = request.complaint;
    made.ground = base::simplified(request.ground);
    made.items = contestedItems(session, made, request.items);
    made.commission = request.participants;
    return addObjection(session, entry, made, latest->number, readDocuments(request.documents));
}

} // namespace

std::optional<domain::Deadline> complaintLimit(const Session& session, const QString& body, const QString& block)
{
    const auto first = firstConclusion(session, body, block);
    const QDate end = first ? appealEnd(session, *first) : QDate();
    if (!end.isValid())
        return std::nullopt;
    return session.library().procedure.deadline(session.library().calendar, u"complaint"_s, end);
}

RegisteredObjection openReverification(Session& session, const ReverificationRequest& request, const QString& official)
{
    const domain::JournalEntry entry = session.entry(official, u"reverify"_s, request.body, request.block);
    return orRecordRefusal(session, {entry}, [&] { return openNow(session, entry, request); });
}

} // namespace bagalau::workflow
