#include "workflow/objections.h"

#include "base/dates.h"
#include "base/json.h"
#include "base/problem.h"
#include "base/text.h"
#include "domain/richtext.h"
#include "store/assessments.h"
#include "store/conclusions.h"
#include "store/objections.h"
#include "workflow/assessments.h"
#include "workflow/conclusionparts.h"
#include "workflow/papercontent.h"
#include "workflow/rights.h"
#include "workflow/suggestionrules.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Message;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

[[noreturn]] void refuse(const Message& message)
{
    throw Problem(Problem::Kind::Refused, message);
}

domain::Objection requireOpen(const Session& session, int number)
{
    const auto objection = store::ObjectionRecords(session.database()).byNumber(number);
    if (!objection)
        refuse({u"objection.unknown"_s,
                QT_TRANSLATE_NOOP("Messages", "There is no objection No. %1."),
                {QString::number(number)}});
    if (objection->closed.isValid())
        refuse(
            {u"objection.closed"_s,
             QT_TRANSLATE_NOOP("Messages", "Objection No. %1 was answered on %2; the decision is final (clause 60)."),
             {QString::number(number), base::shortDate(objection->closed)}});
    return *objection;
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

void requireInTime(const Session& session, const domain::Conclusion& conclusion, QDate received)
{
    const domain::Procedure& procedure = session.library().procedure;
    const domain::Deadline limit = procedure.deadline(session.library().calendar, u"objection"_s, conclusion.delivered);
    if (received < conclusion.delivered)
        refuse({u"objection.too-early"_s,
                QT_TRANSLATE_NOOP("Messages", "The objection is dated %1, before the conclusion was delivered (%2)."),
                {base::shortDate(received), base::shortDate(conclusion.delivered)}});
    if (received > limit.lastDay)
        refuse({u"objection.late"_s,
                QT_TRANSLATE_NOOP("Messages", "The objection came on %1. The last day was %2: %3 working days after "
                                              "the delivery on %4 (%5). A late objection is not accepted."),
                {base::shortDate(received), base::shortDate(limit.lastDay),
                 QString::number(procedure.limits[u"objection"_s].days), base::shortDate(conclusion.delivered),
                 procedure.limits[u"objection"_s].clause}});
}

void requireItems(const Session& session, const ObjectionRequest& request)
{
    if (request.items.isEmpty())
        refuse({u"objection.no-items"_s,
                QT_TRANSLATE_NOOP("Messages", "An objection names the items that it contests."),
                {}});
    const domain::Assessment assessment = assessmentOf(session, request.body, request.block);
    for (const QString& item : request.items)
        if (!assessment.item(item))
            refuse({u"objection.unknown-item"_s,
                    QT_TRANSLATE_NOOP("Messages", "The conclusion has no item “%1”."),
                    {item}});
}

QList<MadeFile> requireDocuments(const Session& session, const QStringList& paths)
{
    if (paths.isEmpty())
        refuse({u"objection.no-documents"_s,
                QT_TRANSLATE_NOOP("Messages", "An objection without supporting documents is not considered (%1)."),
                {session.library().procedure.documentsClause}});
    return readDocuments(paths);
}

void applyChanges(domain::Inputs& inputs, const domain::Variant& variant, const QList<EstablishedValue>& changes)
{
    for (const EstablishedValue& change : changes) {
        domain::Input* input = inputs.find(change.input);
        const domain::Column* column = domain::columnOf(variant, change.input);
        if (!input || !column)
            refuse({u"accept.unknown-input"_s,
                    QT_TRANSLATE_NOOP("Messages", "The assessment has no input “%1”."),
                    {change.input}});
        if (domain::isFixed(variant, change.input))
            refuse({u"value.fixed"_s,
                    QT_TRANSLATE_NOOP("Messages", "%1 is said by the methodology itself and cannot be changed."),
                    {column->name}});
        if (const auto fault = valueFault(*column, change.value))
            refuse(*fault);
        input->accepted = change.value;
        input->ground = change.ground;
    }
}

QList<EstablishedValue> acceptedChanges(const domain::Objection& objection)
{
    QList<EstablishedValue> all;
    for (const domain::ObjectionItem& item : objection.items)
        for (auto change = item.changes.begin(); item.accepted() && change != item.changes.end(); ++change)
            all << EstablishedValue{change.key(), *change, item.ground.kk};
    return all;
}

// Two items may rest on one value; the commission cannot give it two.
void requireAgreement(const domain::Objection& objection, const QList<EstablishedValue>& changes)
{
    for (const EstablishedValue& earlier : acceptedChanges(objection))
        for (const EstablishedValue& change : changes)
            if (change.input == earlier.input && change.value != earlier.value)
                refuse({u"decide.conflict"_s,
                        QT_TRANSLATE_NOOP("Messages", "By an earlier decision of this commission “%1” becomes another "
                                                      "value; one value cannot become two."),
                        {change.input}});
}

QJsonObject changesJson(const QMap<QString, domain::Value>& changes)
{
    QJsonObject json;
    for (auto change = changes.begin(); change != changes.end(); ++change)
        json[change.key()] = domain::toJson(*change);
    return json;
}

QJsonArray membersJson(const QList<domain::CommissionMember>& members)
{
    QJsonArray json;
    for (const domain::CommissionMember& member : members)
        json.append(
            QJsonObject{{u"name"_s, member.name}, {u"organisation"_s, member.organisation}, {u"role"_s, member.role}});
    return json;
}

} // namespace

qint64 deliverConclusion(Session& session, const QString& body, const QString& block, QDate received,
                         const QString& official)
{
    session.requireAssessor(body, block);
    session.requireConclusions(body);
    const auto conclusion = store::ConclusionRecords(session.database()).latest(body, block);
    if (!conclusion)
        refuse({u"deliver.no-conclusion"_s, QT_TRANSLATE_NOOP("Messages", "There is no conclusion to deliver."), {}});
    if (conclusion->delivered.isValid())
        refuse({u"deliver.twice"_s,
                QT_TRANSLATE_NOOP("Messages", "Conclusion No. %1 was delivered on %2."),
                {conclusion->number, base::shortDate(conclusion->delivered)}});
    store::Act act(session.database(), session.entry(official, u"deliver"_s, body, block));
    store::ConclusionRecords(session.database()).deliver(act, conclusion->id, {received, {}, {}, {}});
    act.commit({{u"conclusion"_s, conclusion->number}, {u"received"_s, received.toString(Qt::ISODate)}});
    session.tellChanged();
    return act.entryNumber();
}

RegisteredObjection registerObjection(Session& session, const ObjectionRequest& request, const QString& official)
{
    session.requireAssessor(request.body, request.block);
    session.requireConclusions(request.body);
    const domain::Conclusion conclusion = requireContestable(session, request.body, request.block);
    requireInTime(session, conclusion, request.received);
    requireItems(session, request);
    if (base::simplified(request.ground).isEmpty())
        refuse({u"objection.no-ground"_s, QT_TRANSLATE_NOOP("Messages", "An objection gives its ground."), {}});
    const QList<MadeFile> documents = requireDocuments(session, request.documents);
    const store::ObjectionRecords records(session.database());
    for (const domain::Objection& other : records.all())
        if (other.conclusion == conclusion.id)
            refuse({u"objection.already"_s,
                    QT_TRANSLATE_NOOP("Messages", "Objection No. %1 to conclusion No. %2 is registered already."),
                    {QString::number(other.number), conclusion.number}});
    store::Act act(session.database(), session.entry(official, u"object"_s, request.body, request.block));
    domain::Objection objection;
    objection.id = session.environment().ids->next();
    objection.number = records.count() + 1;
    objection.conclusion = conclusion.id;
    objection.body = request.body;
    objection.block = request.block;
    objection.received = request.received;
    objection.ground = base::simplified(request.ground);
    for (const QString& item : QSet<QString>(request.items.begin(), request.items.end()))
        objection.items.emplaceBack().item = item;
    std::sort(objection.items.begin(), objection.items.end(),
              [](const auto& a, const auto& b) { return a.item < b.item; });
    objection.files = keepFiles(session, act, documents);
    records.add(act, objection);
    QJsonArray items;
    for (const domain::ObjectionItem& item : objection.items)
        items.append(item.item);
    act.commit({{u"objection"_s, QString::number(objection.number)},
                {u"conclusion"_s, conclusion.number},
                {u"received"_s, request.received.toString(Qt::ISODate)},
                {u"items"_s, items},
                {u"ground"_s, objection.ground},
                {u"documents"_s, filesJson(objection.files)}});
    session.tellChanged();
    return {act.entryNumber(), objection.number,
            session.library().procedure.deadline(session.library().calendar, u"answer"_s, request.received)};
}

qint64 formCommission(Session& session, int number, const QList<domain::CommissionMember>& members,
                      const QString& official)
{
    const domain::Objection objection = requireOpen(session, number);
    if (!objection.commission.isEmpty())
        refuse({u"commission.formed"_s,
                QT_TRANSLATE_NOOP("Messages", "The special commission for objection No. %1 is formed already."),
                {QString::number(number)}});
    const QList<Message> faults = domain::commissionFaults(session.library().procedure.commission, members,
                                                           participants(session, objection.body, objection.block));
    if (!faults.isEmpty()) {
        QStringList kk, ru;
        for (const Message& fault : faults) {
            kk << base::render(fault, base::Language::Kk);
            ru << base::render(fault, base::Language::Ru);
        }
        refuse({faults.first().code,
                QT_TRANSLATE_NOOP("Messages", "The commission cannot be formed so:\n%1"),
                {base::Bilingual(kk.join(u'\n'), ru.join(u'\n'))}});
    }
    store::Act act(session.database(), session.entry(official, u"commission"_s, objection.body, objection.block));
    store::ObjectionRecords(session.database()).setCommission(act, objection, members, {}, {});
    act.commit({{u"objection"_s, QString::number(number)}, {u"members"_s, membersJson(members)}});
    session.tellChanged();
    return act.entryNumber();
}

domain::Assessment assessmentAfter(const Session& session, int number, const QList<EstablishedValue>& changes)
{
    const domain::Objection objection = requireOpen(session, number);
    domain::Inputs inputs = inputsOf(session, objection.body, objection.block);
    applyChanges(inputs, session.variantOf(objection.body, objection.block), acceptedChanges(objection) + changes);
    return assessmentWith(session, objection.body, objection.block, inputs);
}

qint64 decideItem(Session& session, int number, const QString& itemId, bool accept, const QString& ground,
                  const QList<EstablishedValue>& changes, const QString& official)
{
    const domain::Objection objection = requireOpen(session, number);
    const domain::ObjectionItem* item = objection.item(itemId);
    if (objection.commission.isEmpty())
        refuse({u"decide.no-commission"_s,
                QT_TRANSLATE_NOOP("Messages", "The special commission for objection No. %1 is not formed yet."),
                {QString::number(number)}});
    if (!item)
        refuse({u"decide.unknown-item"_s,
                QT_TRANSLATE_NOOP("Messages", "Objection No. %1 does not contest “%2”."),
                {QString::number(number), itemId}});
    if (item->outcome != domain::Outcome::Open)
        refuse({u"decide.twice"_s,
                QT_TRANSLATE_NOOP("Messages", "“%1” is decided already; a decision is final."),
                {itemId}});
    if (base::simplified(ground).isEmpty())
        refuse({u"decide.no-ground"_s, QT_TRANSLATE_NOOP("Messages", "A decision gives its ground."), {}});
    if (accept == changes.isEmpty())
        refuse(accept
                   ? Message(u"decide.no-change"_s,
                             QT_TRANSLATE_NOOP("Messages", "An accepted objection says which value becomes what."), {})
                   : Message(u"decide.change"_s,
                             QT_TRANSLATE_NOOP("Messages", "A rejected objection changes no value."), {}));
    requireAgreement(objection, changes);
    const domain::Assessment before = assessmentAfter(session, number, {});
    const domain::Assessment after = assessmentAfter(session, number, changes);
    // A decision is final: with one that leaves no score the objection could never be answered.
    if (accept && !after.settled())
        refuse({u"decide.no-score"_s,
                QT_TRANSLATE_NOOP("Messages", "With these values there is no score (%1). Decide on values that can "
                                              "be calculated with."),
                {after.findings.isEmpty()
                     ? base::Bilingual(u"–"_s)
                     : base::Bilingual(base::render(after.findings.first().message, base::Language::Kk),
                                       base::render(after.findings.first().message, base::Language::Ru))}});
    domain::ObjectionItem decided = *item;
    decided.outcome = accept ? domain::Outcome::Accepted : domain::Outcome::Rejected;
    decided.ground = base::bothSides(base::simplified(ground));
    for (const EstablishedValue& change : changes)
        decided.changes.insert(change.input, change.value);
    store::Act act(session.database(), session.entry(official, u"decide"_s, objection.body, objection.block));
    store::ObjectionRecords(session.database()).settle(act, objection, decided);
    act.commit({{u"objection"_s, QString::number(number)},
                {u"item"_s, itemId},
                {u"verdict"_s, accept ? u"accept"_s : u"reject"_s},
                {u"ground"_s, base::toJson(decided.ground)},
                {u"changes"_s, changesJson(decided.changes)},
                {u"score_before"_s, before.score ? before.score->exact() : QString()},
                {u"score_after"_s, after.score ? after.score->exact() : QString()}});
    session.tellChanged();
    return act.entryNumber();
}

namespace {

// A value that the text names is not there any more, such as one of an earlier year.
bool namesFields(const base::Bilingual& text)
{
    return !domain::fieldsOf(domain::richText(text.kk)).isEmpty() ||
           !domain::fieldsOf(domain::richText(text.ru)).isEmpty();
}

} // namespace

ClosePlan planClose(const Session& session, int number, QDate sent)
{
    const domain::Objection objection = requireOpen(session, number);
    if (!objection.decided())
        refuse({u"close.undecided"_s,
                QT_TRANSLATE_NOOP("Messages", "Objection No. %1 has items without a decision."),
                {QString::number(number)}});
    if (sent < objection.received)
        refuse({u"close.too-early"_s,
                QT_TRANSLATE_NOOP("Messages", "The answer is dated %1, before the objection came (%2)."),
                {base::shortDate(sent), base::shortDate(objection.received)}});
    const auto conclusion = store::ConclusionRecords(session.database()).byId(objection.conclusion);
    domain::Inputs inputs = inputsOf(session, objection.body, objection.block);
    ClosePlan plan{number, sent, objection, {}, {}};
    const QList<EstablishedValue> changes = acceptedChanges(objection);
    if (changes.isEmpty()) {
        plan.letters = answerPapers(session, objection, {}, sent);
        return plan;
    }
    applyChanges(inputs, session.variantOf(objection.body, objection.block), changes);
    ConclusionPlan successor = planFor(session, objection.body, objection.block, inputs);
    successor.issued = sent;
    successor.sequence = conclusion->sequence + 1;
    successor.predecessor = conclusion->id;
    successor.predecessorNumber = conclusion->number;
    successor.predecessorSnapshot = conclusion->snapshot;
    successor.reviewedBy = conclusion->snapshot[u"reviewed_by"_s].toString();
    successor.texts = frozenTexts(session, objection.body, objection.block, successor.assessment);
    // A successor is not edited: where a suggestion would leave something open, the words of the predecessor stay.
    const base::Bilingual open = suggestionPlaceholder();
    for (auto text = successor.texts.begin(); text != successor.texts.end(); ++text)
        if (text->kk.contains(open.kk) || text->ru.contains(open.ru) || namesFields(*text))
            *text = base::bilingualFromJson(conclusion->snapshot[u"texts"_s][text.key()]);
    successor.together = issuedTogether(*conclusion); // it comes in the same documents as the one it replaces
    plan.successor = successor;
    plan.letters = answerPapers(session, objection, namedConclusion(successor), sent);
    return plan;
}

ClosedFiles makeClosingDocuments(const ClosePlan& plan)
{
    ClosedFiles files;
    for (const PaperPlan& letter : plan.letters)
        files.letters << makePaper(letter, {.formats = {PaperFormat::Pdf, PaperFormat::Docx}});
    if (plan.successor)
        files.successor = makeDocuments(*plan.successor);
    return files;
}

qint64 closeObjection(Session& session, const ClosePlan& plan, const ClosedFiles& files, const QString& official)
{
    const ClosePlan now = planClose(session, plan.number, plan.sent);
    if (now.successor.has_value() != plan.successor.has_value() ||
        (now.successor && now.successor->number != plan.successor->number) ||
        (now.successor && now.successor->assessment.inputsDigest != plan.successor->assessment.inputsDigest))
        throw Problem(
            Problem::Kind::Refused,
            {u"conclude.changed"_s,
             QT_TRANSLATE_NOOP("Messages",
                               "The assessment changed while its documents were made. Issue the conclusion again."),
             {}});
    const domain::Objection& objection = plan.objection;
    store::Act act(session.database(), session.entry(official, u"close"_s, objection.body, objection.block));
    QJsonObject payload{{u"objection"_s, QString::number(plan.number)}, {u"sent"_s, plan.sent.toString(Qt::ISODate)}};
    if (plan.successor) {
        for (const EstablishedValue& change : acceptedChanges(objection))
            store::AssessmentRecords(session.database())
                .accept(act, objection.body, objection.block,
                        {session.environment().ids->next(), change.input, change.value, change.ground, {}, {}, 0, {}});
        payload[u"successor"_s] = addConclusion(session, act, *plan.successor, files.successor);
    }
    const QList<domain::FileReference> letters = keepFiles(session, act, files.letters);
    payload[u"letters"_s] = filesJson(letters);
    store::ObjectionRecords(session.database())
        .close(act, objection, plan.sent, plan.successor ? plan.successor->id : QString(), letters);
    act.commit(payload);
    session.tellChanged();
    return act.entryNumber();
}

} // namespace bagalau::workflow
