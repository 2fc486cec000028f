#include "workflow/objections.h"

#include "base/dates.h"
#include "base/json.h"
#include "base/problem.h"
#include "base/text.h"
#include "store/conclusions.h"
#include "store/objections.h"
#include "workflow/assessments.h"
#include "workflow/conclusionparts.h"
#include "workflow/decisions.h"
#include "workflow/objectionparts.h"
#include "workflow/papercontent.h"
#include "workflow/refusals.h"
#include "workflow/rights.h"

#include <QJsonArray>

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

domain::Conclusion requireContestable(const Session& session, const QString& body, const QString& block)
{
    const auto conclusion = store::ConclusionRecords(session.database()).latest(body, block);
    if (!conclusion)
        refuse(
            {u"objection.no-conclusion"_s, QT_TRANSLATE_NOOP("Messages", "There is no conclusion to object to."), {}});
    if (conclusion->sequence > 1)
        refuse({u"objection.final"_s,
                QT_TRANSLATE_NOOP("Messages", "Conclusion No. %1 corrects an earlier one after an objection; it is "
                                              "final and not subject to review (clause 60)."),
                {conclusion->number}});
    if (!conclusion->delivered.isValid())
        refuse({u"objection.not-delivered"_s,
                QT_TRANSLATE_NOOP(
                    "Messages",
                    "The delivery of conclusion No. %1 is not recorded yet: the time for objections starts there."),
                {conclusion->number}});
    return *conclusion;
}

domain::Deadline objectionLimit(const Session& session, const domain::Conclusion& conclusion)
{
    return session.library().procedure.deadline(session.library().calendar, u"objection"_s, conclusion.delivered);
}

[[noreturn]] void refuseLate(const Session& session, const domain::Conclusion& conclusion, QDate received)
{
    const domain::TimeLimit& rule = session.library().procedure.limits[u"objection"_s];
    refuse({u"objection.late"_s,
            QT_TRANSLATE_NOOP("Messages", "The objection came on %1. The last day was %2: %3 working days after the "
                                          "delivery on %4 (%5). A late objection is not accepted."),
            {base::shortDate(received), base::shortDate(objectionLimit(session, conclusion).lastDay),
             QString::number(rule.days), base::shortDate(conclusion.delivered), rule.clause}});
}

// An objection that the law does not let in is refused, unless it is registered as what it is.
void requireAdmissible(const Session& session, const domain::Conclusion& conclusion, const ObjectionRequest& request)
{
    const QList<domain::AdmissibilityRule> against =
        againstAdmission(session, request.body, request.block, request.received, !request.documents.isEmpty());
    for (const domain::AdmissibilityRule& rule : against)
        if (request.refusedBy.isEmpty()) {
            if (rule.test == domain::AdmissibilityRule::Test::Limit)
                refuseLate(session, conclusion, request.received);
            refuse({u"objection.no-documents"_s,
                    QT_TRANSLATE_NOOP("Messages", "An objection without supporting documents is not considered (%1)."),
                    {rule.clause}});
        }
}

// Why it is not considered must be true, or be judged by somebody who gives a ground.
Bilingual requireRefusal(const Session& session, const ObjectionRequest& request)
{
    const domain::AdmissibilityRule* rule = session.library().procedure.admissibilityRule(request.refusedBy);
    const bool holds = rule && (rule->blocks.isEmpty() || rule->blocks.contains(request.block));
    if (!holds)
        refuse({u"objection.rule"_s,
                QT_TRANSLATE_NOOP("Messages", "There is no rule “%1” by which an objection in this block is not "
                                              "considered."),
                {request.refusedBy}});
    if (rule->test == domain::AdmissibilityRule::Test::Judgement) {
        if (!request.refusalGround.complete())
            refuse({u"objection.refusal-ground"_s,
                    QT_TRANSLATE_NOOP("Messages", "Say in both languages why the objection is not considered (%1)."),
                    {rule->clause}});
        return request.refusalGround;
    }
    for (const domain::AdmissibilityRule& one :
         againstAdmission(session, request.body, request.block, request.received, !request.documents.isEmpty()))
        if (one.id == rule->id)
            return request.refusalGround.complete() ? request.refusalGround
                                                    : Bilingual(rule->name.kk + u" ("_s + rule->clause.kk + u")."_s,
                                                                rule->name.ru + u" ("_s + rule->clause.ru + u")."_s);
    refuse({u"objection.rule-not-met"_s,
            QT_TRANSLATE_NOOP("Messages", "The objection is not to be refused so: “%1” does not hold (%2)."),
            {rule->name, rule->clause}});
}

// One objection of a conclusion is considered at a time; those that were not considered do not count.
void requireNoOther(const Session& session, const domain::Conclusion& conclusion)
{
    for (const domain::Objection& other : store::ObjectionRecords(session.database()).of(conclusion.id))
        if (other.considered())
            refuse({u"objection.already"_s,
                    QT_TRANSLATE_NOOP("Messages", "Objection No. %1 to conclusion No. %2 is registered already."),
                    {QString::number(other.number), conclusion.number}});
}

domain::Objection objectionFrom(const Session& session, const domain::Conclusion& conclusion,
                                const ObjectionRequest& request)
{
    domain::Objection objection;
    objection.id = session.environment().ids->next();
    objection.conclusion = conclusion.id;
    objection.body = request.body;
    objection.block = request.block;
    objection.received = request.received;
    objection.incoming = base::simplified(request.incoming);
    objection.dated = request.dated;
    objection.ground = base::simplified(request.ground);
    objection.items = contestedItems(session, objection, request.items);
    if (!request.refusedBy.isEmpty())
        for (domain::ObjectionItem& item : objection.items) {
            item.outcome = domain::Outcome::Inadmissible;
            item.rule = request.refusedBy;
            item.ground = requireRefusal(session, request);
            item.decided = session.today();
        }
    return objection;
}

RegisteredObjection registerNow(Session& session, const domain::JournalEntry& entry, const ObjectionRequest& request)
{
    session.requireAssessor(request.body, request.block);
    session.requireConclusions(request.body);
    const domain::Conclusion conclusion = requireContestable(session, request.body, request.block);
    if (request.received < conclusion.delivered)
        refuse(
            {u"objection.too-early"_s,
             QT_TRANSLATE_NOOP("Messages", "The objection is dated %1, before the conclusion was delivered (%2): the "
                                           "time for objections starts with the receipt (%3)."),
             {base::shortDate(request.received), base::shortDate(conclusion.delivered),
              session.library().procedure.limits[u"objection"_s].clause}});
    requireAdmissible(session, conclusion, request);
    requireContested(session, request.body, request.block, request.items);
    if (base::simplified(request.ground).isEmpty())
        refuse({u"objection.no-ground"_s, QT_TRANSLATE_NOOP("Messages", "An objection gives its ground."), {}});
    if (request.refusedBy.isEmpty())
        requireNoOther(session, conclusion);
    const QList<MadeFile> documents = readDocuments(request.documents);
    return addObjection(session, entry, objectionFrom(session, conclusion, request), conclusion.number, documents);
}

// Settles open items of an objection in one act.
template <typename Settle>
qint64 settleItems(Session& session, const domain::JournalEntry& entry, const domain::Objection& objection,
                   const QStringList& items, const QList<MadeFile>& documents, QJsonObject payload, Settle settle)
{
    if (items.isEmpty())
        refuse({u"objection.no-items"_s,
                QT_TRANSLATE_NOOP("Messages", "An objection names the items that it contests."),
                {}});
    store::Act act(session.database(), entry);
    for (const QString& id : items) {
        const domain::ObjectionItem* item = objection.item(id);
        if (!item)
            refuse({u"decide.unknown-item"_s,
                    QT_TRANSLATE_NOOP("Messages", "Objection No. %1 does not contest “%2”."),
                    {QString::number(objection.number), id}});
        if (item->outcome != domain::Outcome::Open)
            refuse({u"decide.twice"_s,
                    QT_TRANSLATE_NOOP("Messages", "“%1” is decided already; a decision is final."),
                    {id}});
        domain::ObjectionItem settled = *item;
        settle(settled);
        store::ObjectionRecords(session.database()).settle(act, objection, settled);
    }
    const QList<domain::FileReference> kept = keepFiles(session, act, documents);
    store::ObjectionRecords(session.database()).addFiles(act, objection, kept);
    payload[u"documents"_s] = filesJson(kept);
    payload[u"objection"_s] = QString::number(objection.number);
    payload[u"items"_s] = QJsonArray::fromStringList(items);
    act.commit(payload);
    session.tellChanged();
    return act.entryNumber();
}

// Who leads the sittings signs the table of disagreements, nobody in that place.
constexpr QLatin1StringView tablePaper("disagreements"), chairRole("chair");

void requireChair(const Session& session, const domain::Objection& objection, const domain::SignedPaper& paper)
{
    if (paper.paper != tablePaper || base::simplified(paper.signer).isEmpty())
        return;
    const domain::CommissionMember* member = domain::memberNamed(objection.commission, paper.signer);
    if (!member || member->role != chairRole)
        refuse({u"sign.not-chair"_s,
                QT_TRANSLATE_NOOP("Messages", "The table of disagreements is signed by the chair of the special "
                                              "commission, not by %1 (%2)."),
                {paper.signer, session.library().procedure.limits[tablePaper].clause}});
}

// A signature stays; what comes later is the day on which the assessed body was made acquainted with the paper.
void requireNotSigned(const domain::Objection& objection, const domain::SignedPaper& paper)
{
    const domain::SignedPaper* before = objection.paper(paper.paper);
    if (!before || before->signer.isEmpty())
        return;
    const domain::SignedPaper same{before->paper, base::simplified(paper.number), paper.date,
                                   base::simplified(paper.signer), before->acquainted};
    if (*before != same)
        refuse({u"sign.twice"_s,
                QT_TRANSLATE_NOOP("Messages", "The paper was signed by %1 on %2; only the day on which the assessed "
                                              "body was made acquainted with it can be added."),
                {before->signer, base::shortDate(before->date)}});
}

QString groundText(const Bilingual& ground)
{
    return ground.kk == ground.ru ? ground.kk : ground.kk + u" / "_s + ground.ru;
}

} // namespace

void requireContested(const Session& session, const QString& body, const QString& block,
                      const QList<ContestedItem>& items)
{
    if (items.isEmpty())
        refuse({u"objection.no-items"_s,
                QT_TRANSLATE_NOOP("Messages", "An objection names the items that it contests."),
                {}});
    const domain::Assessment assessment = assessmentOf(session, body, block);
    for (const ContestedItem& item : items)
        if (!assessment.item(item.item))
            refuse({u"objection.unknown-item"_s,
                    QT_TRANSLATE_NOOP("Messages", "The conclusion has no item “%1”."),
                    {item.item}});
}

QList<domain::ObjectionItem> contestedItems(const Session& session, const domain::Objection& objection,
                                            const QList<ContestedItem>& contested)
{
    QMap<QString, domain::ObjectionItem> items; // in the order of their ids, each once
    for (const ContestedItem& one : contested) {
        inputsWith(session, objection, one.proposed); // throws for what cannot be changed so
        domain::ObjectionItem item;
        item.item = one.item;
        item.demand = base::simplified(one.demand);
        item.reason = base::simplified(one.reason);
        for (const EstablishedValue& value : one.proposed)
            item.proposed.insert(value.input, value.value);
        items.insert(one.item, item);
    }
    return items.values();
}

RegisteredObjection addObjection(Session& session, const domain::JournalEntry& entry, domain::Objection objection,
                                 const QString& conclusion, const QList<MadeFile>& documents)
{
    const store::ObjectionRecords records(session.database());
    store::Act act(session.database(), entry);
    objection.number = records.count() + 1;
    objection.files = keepFiles(session, act, documents);
    records.add(act, objection);
    if (!objection.commission.isEmpty())
        records.setCommission(act, objection, objection.commission, {}, {});
    QJsonArray items, contested;
    for (const domain::ObjectionItem& item : objection.items) {
        items.append(item.item);
        contested.append(QJsonObject{{u"item"_s, item.item},
                                     {u"demand"_s, item.demand},
                                     {u"reason"_s, item.reason},
                                     {u"proposed"_s, valuesJson(item.proposed)}});
    }
    QJsonObject payload{{u"objection"_s, QString::number(objection.number)},
                        {u"conclusion"_s, conclusion},
                        {u"received"_s, objection.received.toString(Qt::ISODate)},
                        {u"items"_s, items},
                        {u"contested"_s, contested},
                        {u"ground"_s, objection.ground},
                        {u"documents"_s, filesJson(objection.files)}};
    if (!objection.incoming.isEmpty())
        payload[u"incoming"_s] = objection.incoming;
    if (objection.dated.isValid())
        payload[u"dated"_s] = objection.dated.toString(Qt::ISODate);
    if (!objection.commission.isEmpty())
        payload[u"members"_s] = membersJson(objection.commission);
    if (!objection.considered()) {
        payload[u"refused_by"_s] = objection.items.first().rule;
        payload[u"refusal_ground"_s] = base::toJson(objection.items.first().ground);
    }
    act.commit(payload);
    session.tellChanged();
    return {act.entryNumber(), objection.number,
            session.library().procedure.deadline(session.library().calendar, u"answer"_s, objection.received)};
}

domain::Objection requireObjection(const Session& session, int number)
{
    const auto objection = store::ObjectionRecords(session.database()).byNumber(number);
    if (!objection)
        refuse({u"objection.unknown"_s,
                QT_TRANSLATE_NOOP("Messages", "There is no objection No. %1."),
                {QString::number(number)}});
    return *objection;
}

domain::Objection requireOpenObjection(const Session& session, int number)
{
    const domain::Objection objection = requireObjection(session, number);
    if (objection.closed.isValid())
        refuse(
            {u"objection.closed"_s,
             QT_TRANSLATE_NOOP("Messages", "Objection No. %1 was answered on %2; the decision is final (clause 60)."),
             {QString::number(number), base::shortDate(objection.closed)}});
    return objection;
}

QList<EstablishedValue> acceptedChanges(const domain::Objection& objection)
{
    QList<EstablishedValue> all;
    for (const domain::ObjectionItem& item : objection.items)
        for (auto change = item.changes.begin(); item.accepted() && change != item.changes.end(); ++change)
            all << EstablishedValue{change.key(), *change, groundText(item.ground)};
    return all;
}

QList<domain::AdmissibilityRule> againstAdmission(const Session& session, const QString& body, const QString& block,
                                                  QDate received, bool documents)
{
    QList<domain::AdmissibilityRule> against;
    const auto conclusion = store::ConclusionRecords(session.database()).latest(body, block);
    for (const domain::AdmissibilityRule& rule : session.library().procedure.admissibility) {
        const bool late = rule.test == domain::AdmissibilityRule::Test::Limit && conclusion &&
                          conclusion->delivered.isValid() && received > objectionLimit(session, *conclusion).lastDay;
        const bool without = rule.test == domain::AdmissibilityRule::Test::Documents && !documents;
        if (late || without)
            against << rule;
    }
    return against;
}

RegisteredObjection registerObjection(Session& session, const ObjectionRequest& request, const QString& official)
{
    const domain::JournalEntry entry = session.entry(official, u"object"_s, request.body, request.block);
    return orRecordRefusal(session, {entry}, [&] { return registerNow(session, entry, request); });
}

qint64 refuseItems(Session& session, int number, const QStringList& items, const QString& rule, const Bilingual& ground,
                   const QString& official)
{
    const domain::Objection objection = requireObjection(session, number);
    const domain::JournalEntry entry = session.entry(official, u"refuse-objection"_s, objection.body, objection.block);
    return orRecordRefusal(session, {entry, number}, [&] {
        requireOpenObjection(session, number);
        ObjectionRequest request;
        request.body = objection.body;
        request.block = objection.block;
        request.received = objection.received;
        request.refusedBy = rule;
        request.refusalGround = ground;
        for (const domain::FileReference& file : objection.files)
            request.documents << file.name;
        const Bilingual given = requireRefusal(session, request);
        return settleItems(session, entry, objection, items, {},
                           {{u"rule"_s, rule}, {u"ground"_s, base::toJson(given)}}, [&](domain::ObjectionItem& item) {
                               item.outcome = domain::Outcome::Inadmissible;
                               item.rule = rule;
                               item.ground = given;
                               item.decided = session.today();
                           });
    });
}

qint64 withdrawItems(Session& session, int number, const QStringList& items, const PassageRequest& letter,
                     const QString& official)
{
    const domain::Objection objection = requireObjection(session, number);
    const domain::JournalEntry entry = session.entry(official, u"withdraw"_s, objection.body, objection.block);
    return orRecordRefusal(session, {entry, number}, [&] {
        requireOpenObjection(session, number);
        if (!letter.day.isValid() || letter.day < objection.received)
            refuse({u"withdraw.too-early"_s,
                    QT_TRANSLATE_NOOP("Messages", "Objection No. %1 came on %2; it cannot be taken back before."),
                    {QString::number(number), base::shortDate(objection.received)}});
        const QString letterNumber = base::simplified(letter.number);
        return settleItems(session, entry, objection, items, readDocuments(letter.documents),
                           {{u"received"_s, letter.day.toString(Qt::ISODate)}, {u"number"_s, letterNumber}},
                           [&](domain::ObjectionItem& item) {
                               item.outcome = domain::Outcome::Withdrawn;
                               item.ground = withdrawalGround(letter.day, letterNumber);
                               item.decided = letter.day;
                           });
    });
}

qint64 notePaper(Session& session, int number, const domain::SignedPaper& paper, const QString& official)
{
    const domain::Objection objection = requireObjection(session, number);
    const domain::JournalEntry entry = session.entry(official, u"sign"_s, objection.body, objection.block);
    return orRecordRefusal(session, {entry, number}, [&] {
        if (!paper.date.isValid() || paper.date < objection.received)
            refuse({u"sign.date"_s,
                    QT_TRANSLATE_NOOP("Messages", "A paper on objection No. %1 has a date from %2 on."),
                    {QString::number(number), base::shortDate(objection.received)}});
        requireChair(session, objection, paper);
        requireNotSigned(objection, paper);
        domain::SignedPaper noted = paper;
        noted.number = base::simplified(paper.number);
        noted.signer = base::simplified(paper.signer);
        store::Act act(session.database(), entry);
        store::ObjectionRecords(session.database()).setPaper(act, objection, noted);
        act.commit({{u"objection"_s, QString::number(number)},
                    {u"paper"_s, noted.paper},
                    {u"number"_s, noted.number},
                    {u"date"_s, noted.date.toString(Qt::ISODate)},
                    {u"signer"_s, noted.signer},
                    {u"acquainted"_s, noted.acquainted.toString(Qt::ISODate)}});
        session.tellChanged();
        return act.entryNumber();
    });
}

} // namespace bagalau::workflow
