#include "workflow/answers.h"

#include "base/dates.h"
#include "base/json.h"
#include "base/problem.h"
#include "domain/richtext.h"
#include "store/assessments.h"
#include "store/conclusions.h"
#include "store/objections.h"
#include "workflow/conclusionparts.h"
#include "workflow/decisions.h"
#include "workflow/papercontent.h"
#include "workflow/refusals.h"
#include "workflow/suggestionrules.h"

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

// A value that the text names is not there any more, such as one of an earlier year.
bool namesFields(const base::Bilingual& text)
{
    return !domain::fieldsOf(domain::richText(text.kk)).isEmpty() ||
           !domain::fieldsOf(domain::richText(text.ru)).isEmpty();
}

// An answer says what was decided before it.
void requireSentAfter(const domain::Objection& objection, QDate sent)
{
    if (sent < objection.received)
        refuse({u"close.too-early"_s,
                QT_TRANSLATE_NOOP("Messages", "The answer is dated %1, before the objection came (%2)."),
                {base::shortDate(sent), base::shortDate(objection.received)}});
    for (const domain::ObjectionItem& item : objection.items)
        if (item.outcome == domain::Outcome::Withdrawn && sent < item.decided)
            refuse({u"close.before-withdrawal"_s,
                    QT_TRANSLATE_NOOP("Messages", "The answer is dated %1, before the letter of %2 by which an item "
                                                  "was taken back."),
                    {base::shortDate(sent), base::shortDate(item.decided)}});
        else if (item.decided.isValid() && item.sitting > 0 && sent < item.decided)
            refuse({u"close.before-decision"_s,
                    QT_TRANSLATE_NOOP("Messages", "The answer is dated %1, before the sitting of %2 at which it was "
                                                  "decided."),
                    {base::shortDate(sent), base::shortDate(item.decided)}});
}

} // namespace

ClosePlan planClose(const Session& session, int number, QDate sent)
{
    const domain::Objection objection = requireOpenObjection(session, number);
    if (!objection.decided())
        refuse({u"close.undecided"_s,
                QT_TRANSLATE_NOOP("Messages", "Objection No. %1 has items without a decision: an answer says of each "
                                              "what was decided (%2)."),
                {QString::number(number), session.library().procedure.limits[u"answer"_s].clause}});
    requireSentAfter(objection, sent);
    const auto conclusion = store::ConclusionRecords(session.database()).byId(objection.conclusion);
    ClosePlan plan{number, sent, objection, {}, {}};
    const QList<EstablishedValue> changes = acceptedChanges(objection);
    if (changes.isEmpty()) {
        plan.letters = answerPapers(session, objection, {}, sent);
        return plan;
    }
    ConclusionPlan successor =
        planFor(session, objection.body, objection.block, inputsWith(session, objection, changes));
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

ClosePlan requireClosable(Session& session, int number, QDate sent, const QString& official)
{
    const domain::Objection objection = requireObjection(session, number);
    return orRecordRefusal(session, {session.entry(official, u"close"_s, objection.body, objection.block), number},
                           [&] { return planClose(session, number, sent); });
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

namespace {

qint64 closeNow(Session& session, const domain::JournalEntry& entry, const ClosePlan& plan, const ClosedFiles& files)
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
    store::Act act(session.database(), entry);
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

} // namespace

qint64 closeObjection(Session& session, const ClosePlan& plan, const ClosedFiles& files, const QString& official)
{
    const domain::JournalEntry entry = session.entry(official, u"close"_s, plan.objection.body, plan.objection.block);
    return orRecordRefusal(session, {entry, plan.number}, [&] { return closeNow(session, entry, plan, files); });
}

} // namespace bagalau::workflow
