#include "workflow/assessments.h"

#include "base/problem.h"
#include "scoring/assess.h"
#include "store/assessments.h"
#include "store/conclusions.h"
#include "store/objections.h"
#include "store/office.h"
#include "store/reports.h"
#include "workflow/reportversions.h"

using namespace Qt::StringLiterals;
using bagalau::base::Message;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

void propose(const Session& session, const domain::Variant& variant, const domain::ReportInfo& report,
             domain::Inputs& inputs)
{
    const QDate due = store::OfficeRecords(session.database()).stageDates().value(1);
    for (const domain::Column& input : variant.inputs)
        if (input.proposedBy == u"late-receipt"_s && due.isValid())
            inputs.scalars[input.id].reported = report.received > due;
        else if (input.proposedBy == u"late-days"_s && due.isValid())
            inputs.scalars[input.id].reported = base::Number(std::max<qint64>(0, due.daysTo(report.received)));
}

// An objection that is not considered leaves the time for objections as it is.
Progress afterConclusion(const Session& session, const domain::Conclusion& conclusion)
{
    bool answered = conclusion.sequence > 1;
    for (const domain::Objection& objection : store::ObjectionRecords(session.database()).of(conclusion.id)) {
        if (!objection.closed.isValid() && objection.considered())
            return Progress::Objected;
        answered = answered || (objection.closed.isValid() && objection.considered());
    }
    if (answered)
        return Progress::Final;
    if (!conclusion.delivered.isValid())
        return Progress::Concluded;
    const domain::Deadline limit =
        session.library().procedure.deadline(session.library().calendar, u"objection"_s, conclusion.delivered);
    return session.today() > limit.lastDay ? Progress::Final : Progress::Delivered;
}

bool hasReport(const Session& session, const QString& body, const QString& block, const domain::Inputs& inputs)
{
    QStringList directions = session.library().registers.directionsServed(session.office().authorities, body, block);
    directions.removeAll(QString());
    return holdsReport(session.editionOf(block), session.variantOf(body, block), directions, inputs);
}

domain::Inputs readInputs(const Session& session, const QString& body, const QString& block)
{
    const domain::Variant& variant = session.variantOf(body, block);
    const store::ReportRecords reports(session.database());
    const auto report = reports.latest(body, block);
    domain::Inputs inputs = domain::inputsFrom(variant, report ? reports.tables(report->id) : domain::ReportTables());
    if (report && hasReport(session, body, block, inputs))
        propose(session, variant, *report, inputs);
    for (const domain::AcceptedValue& value : store::AssessmentRecords(session.database()).accepted(body, block))
        if (domain::Input* input = inputs.find(value.input)) {
            input->accepted = value.value;
            input->ground = value.ground;
        }
    return inputs;
}

} // namespace

domain::Inputs inputsOf(const Session& session, const QString& body, const QString& block)
{
    QHash<QString, domain::Inputs>& known = session.recalled().inputs[body];
    if (!known.contains(block))
        known.insert(block, readInputs(session, body, block));
    return known.value(block);
}

domain::Assessment assessmentWith(const Session& session, const QString& body, const QString& block,
                                  const domain::Inputs& inputs)
{
    const QStringList directions = session.requireAssessor(body, block);
    const bool whole = directions == QStringList{QString()};
    return scoring::assess(session.editionOf(block), session.variantOf(body, block), body, inputs,
                           whole ? QStringList() : directions);
}

domain::Assessment assessmentOf(const Session& session, const QString& body, const QString& block,
                                const QString& direction)
{
    session.requireAssessor(body, block);
    const domain::Inputs inputs = inputsOf(session, body, block);
    if (!direction.isEmpty()) {
        requireDirection(session, body, block, direction);
        return scoring::assess(session.editionOf(block), session.variantOf(body, block), body, inputs, {direction});
    }
    QHash<QString, domain::Assessment>& known = session.recalled().assessments[body];
    if (!known.contains(block))
        known.insert(block, assessmentWith(session, body, block, inputs));
    return known.value(block);
}

void requireDirection(const Session& session, const QString& body, const QString& block, const QString& direction)
{
    const QStringList served = session.requireAssessor(body, block);
    QStringList directions;
    for (const domain::Direction& one : session.variantOf(body, block).directions)
        directions << one.id;
    const bool ours = served == QStringList{QString()} || served.contains(direction);
    if (!directions.contains(direction) || !ours)
        throw Problem(Problem::Kind::Refused,
                      {u"direction.unknown"_s,
                       QT_TRANSLATE_NOOP("Messages", "This office scores no direction “%1” of %2 in this block. "
                                                     "Directions: %3."),
                       {direction, session.library().registers.body(body)->name,
                        directions.isEmpty() ? u"–"_s : directions.join(u", "_s)}});
}

bool reportTaken(const Session& session, const QString& body, const QString& block)
{
    return store::ReportRecords(session.database()).latest(body, block) &&
           hasReport(session, body, block, inputsOf(session, body, block));
}

Progress progressOf(const Session& session, const QString& body, const QString& block)
{
    if (const auto conclusion = store::ConclusionRecords(session.database()).latest(body, block))
        return afterConclusion(session, *conclusion);
    const store::AssessmentRecords records(session.database());
    const bool accepted = !records.accepted(body, block).isEmpty();
    if (!accepted && !reportTaken(session, body, block))
        return Progress::NoReport;
    const auto review = records.lastReview(body, block);
    if (!review)
        return accepted ? Progress::Accepted : Progress::Loaded;
    if (review->inputsDigest != assessmentOf(session, body, block).inputsDigest ||
        review->entry < session.editionSince(block))
        return Progress::Edited;
    return review->agreed ? Progress::Reviewed : Progress::Returned;
}

Message progressName(Progress progress)
{
    switch (progress) {
    case Progress::NoReport:
        return {u"progress.no-report"_s, QT_TRANSLATE_NOOP("Messages", "No report")};
    case Progress::Loaded:
        return {u"progress.loaded"_s, QT_TRANSLATE_NOOP("Messages", "Report taken in")};
    case Progress::Accepted:
        return {u"progress.accepted"_s, QT_TRANSLATE_NOOP("Messages", "Values established")};
    case Progress::Returned:
        return {u"progress.returned"_s, QT_TRANSLATE_NOOP("Messages", "Returned by the reviewer")};
    case Progress::Edited:
        return {u"progress.edited"_s, QT_TRANSLATE_NOOP("Messages", "Edited after review")};
    case Progress::Reviewed:
        return {u"progress.reviewed"_s, QT_TRANSLATE_NOOP("Messages", "Review agreed")};
    case Progress::Concluded:
        return {u"progress.concluded"_s, QT_TRANSLATE_NOOP("Messages", "Conclusion issued")};
    case Progress::Delivered:
        return {u"progress.delivered"_s, QT_TRANSLATE_NOOP("Messages", "Time for objections")};
    case Progress::Objected:
        return {u"progress.objected"_s, QT_TRANSLATE_NOOP("Messages", "Objection considered")};
    case Progress::Final:
        break;
    }
    return {u"progress.final"_s, QT_TRANSLATE_NOOP("Messages", "Final")};
}

void requireNotConcluded(const Session& session, const QString& body, const QString& block)
{
    const auto conclusion = store::ConclusionRecords(session.database()).latest(body, block);
    if (conclusion && afterConclusion(session, *conclusion) == Progress::Final)
        throw Problem(Problem::Kind::Refused,
                      {u"state.final"_s,
                       QT_TRANSLATE_NOOP("Messages", "Conclusion No. %1 is final and not subject to review (clause 60, "
                                                     "but for clause 62); its values do not change."),
                       {conclusion->number}});
    if (conclusion)
        throw Problem(Problem::Kind::Refused,
                      {u"state.concluded"_s,
                       QT_TRANSLATE_NOOP("Messages", "Conclusion No. %1 was issued; its values are frozen. They change "
                                                     "only by a decision on an objection."),
                       {conclusion->number}});
}

} // namespace bagalau::workflow
