#include "workflow/decisions.h"

#include "base/dates.h"
#include "base/json.h"
#include "base/problem.h"
#include "base/text.h"
#include "store/objections.h"
#include "workflow/assessments.h"
#include "workflow/objectionparts.h"
#include "workflow/objections.h"
#include "workflow/refusals.h"
#include "workflow/specialcommission.h"

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

constexpr QLatin1StringView forIt("for"), against("against"), abstained("abstained");

// Each who was there and has a vote votes once; more for it than against, or as many and the chair for it.
void requireCarried(const QStringList& voters, const domain::CommissionRule& rule, const domain::Objection& objection,
                    const QList<domain::Vote>& votes)
{
    qsizetype yes = 0, no = 0;
    bool chairFor = false;
    QStringList voted;
    for (const domain::Vote& vote : votes) {
        const domain::CommissionMember* member = domain::memberNamed(objection.commission, vote.member);
        const bool known = vote.vote == forIt || vote.vote == against || vote.vote == abstained;
        if (!member || !voters.contains(member->name) || voted.contains(member->name) || !known)
            refuse({u"decide.vote"_s,
                    QT_TRANSLATE_NOOP("Messages", "The vote of %1 cannot be counted: each member who was there and "
                                                  "has a vote votes once (for, against, abstained)."),
                    {vote.member}});
        voted << member->name;
        yes += vote.vote == forIt ? 1 : 0;
        no += vote.vote == against ? 1 : 0;
        chairFor = chairFor || (vote.vote == forIt && rule.roles.value(member->role).most == 1);
    }
    if (voted.size() != voters.size())
        refuse(
            {u"decide.votes-missing"_s,
             QT_TRANSLATE_NOOP("Messages", "%1 of %2 votes are there. Each member who was there and has a vote votes."),
             {QString::number(voted.size()), QString::number(voters.size())}});
    if (yes < no || (yes == no && !chairFor))
        refuse({u"decide.outvoted"_s,
                QT_TRANSLATE_NOOP("Messages", "The votes do not carry this decision: %1 for, %2 against."),
                {QString::number(yes), QString::number(no)}});
}

// The sitting at which it is decided, with its quorum (clause 59). Who sat by a former order decides nothing any more:
// with another composition the votes and the quorum would be others.
const domain::Sitting& requireSitting(const Session& session, const domain::Objection& objection, int number)
{
    const auto found = std::find_if(objection.sittings.begin(), objection.sittings.end(),
                                    [&](const domain::Sitting& one) { return one.number == number; });
    if (number == 0 ? objection.sittings.isEmpty() : found == objection.sittings.end())
        refuse({u"decide.no-sitting"_s,
                QT_TRANSLATE_NOOP("Messages", "The special commission has not sat on objection No. %1 yet: who was "
                                              "there decides (%2)."),
                {QString::number(objection.number), session.library().procedure.commission.clause}});
    const domain::Sitting& sitting = number == 0 ? objection.sittings.last() : *found;
    if (sitting.entry > 0 && sitting.entry < lastComposition(session, objection))
        refuse({u"decide.former-commission"_s,
                QT_TRANSLATE_NOOP("Messages", "Who sits in the special commission changed after sitting No. %1. "
                                              "Decide at a sitting held since (%2)."),
                {QString::number(sitting.number), session.library().procedure.commission.clause}});
    if (const QList<Message> faults = quorumFaults(session, objection, sitting.present); !faults.isEmpty())
        refuse(faults.first());
    return sitting;
}

const domain::ObjectionItem& requireOpenItem(const domain::Objection& objection, const QString& id)
{
    const domain::ObjectionItem* item = objection.item(id);
    if (!item)
        refuse({u"decide.unknown-item"_s,
                QT_TRANSLATE_NOOP("Messages", "Objection No. %1 does not contest “%2”."),
                {QString::number(objection.number), id}});
    if (item->outcome != domain::Outcome::Open)
        refuse(
            {u"decide.twice"_s, QT_TRANSLATE_NOOP("Messages", "“%1” is decided already; a decision is final."), {id}});
    return *item;
}

void requireWhole(const Decision& decision)
{
    if (base::simplified(decision.ground.kk).isEmpty() || base::simplified(decision.ground.ru).isEmpty())
        refuse({u"decide.no-ground"_s,
                QT_TRANSLATE_NOOP("Messages", "A decision gives its ground, in Kazakh and in Russian."),
                {}});
    if (decision.accept == decision.changes.isEmpty())
        refuse(decision.accept
                   ? Message(u"decide.no-change"_s,
                             QT_TRANSLATE_NOOP("Messages", "An accepted objection says which value becomes what."), {})
                   : Message(u"decide.change"_s,
                             QT_TRANSLATE_NOOP("Messages", "A rejected objection changes no value."), {}));
}

// A decision is final: with one that leaves no score the objection could never be answered.
void requireScore(const domain::Assessment& after)
{
    if (!after.settled())
        refuse(
            {u"decide.no-score"_s,
             QT_TRANSLATE_NOOP("Messages", "With these values there is no score (%1). Decide on values that can "
                                           "be calculated with."),
             {after.findings.isEmpty() ? Bilingual(u"–"_s)
                                       : Bilingual(base::render(after.findings.first().message, base::Language::Kk),
                                                   base::render(after.findings.first().message, base::Language::Ru))}});
}

// How the commission came to it; a re-verification has no commission, its act decides.
void addVotes(const Session& session, const domain::Objection& objection, const Decision& decision,
              domain::ObjectionItem& decided)
{
    decided.decided = session.today();
    if (objection.kind == domain::Objection::Kind::Reverification)
        return;
    const domain::CommissionRule& rule = session.library().procedure.commission;
    const domain::Sitting& sitting = requireSitting(session, objection, decision.sitting);
    const QStringList voters = domain::voters(rule, objection.commission, sitting.present);
    decided.votes = decision.votes;
    if (decided.votes.isEmpty())
        for (const QString& name : voters)
            decided.votes << domain::Vote{name, forIt, {}};
    requireCarried(voters, rule, objection, decided.votes);
    decided.sitting = sitting.number;
    decided.decided = sitting.date;
}

// A decision that may be recorded.
struct Judged
{
    domain::ObjectionItem item;
    std::optional<base::Number> before, after; ///< the score
};

Judged judge(const Session& session, const domain::Objection& objection, const Decision& decision)
{
    if (objection.commission.isEmpty())
        refuse({u"decide.no-commission"_s,
                QT_TRANSLATE_NOOP("Messages", "The special commission for objection No. %1 is not formed yet."),
                {QString::number(objection.number)}});
    domain::ObjectionItem decided = requireOpenItem(objection, decision.item);
    requireWhole(decision);
    addVotes(session, objection, decision, decided);
    requireAgreement(objection, decision.changes);
    const domain::Assessment before = assessmentAfter(session, objection.number, {});
    const domain::Assessment after = assessmentAfter(session, objection.number, decision.changes);
    if (decision.accept)
        requireScore(after);
    decided.outcome = decision.accept ? domain::Outcome::Accepted : domain::Outcome::Rejected;
    decided.ground = {base::simplified(decision.ground.kk), base::simplified(decision.ground.ru)};
    decided.finding = {base::simplified(decision.finding.kk), base::simplified(decision.finding.ru)};
    for (const EstablishedValue& change : decision.changes)
        decided.changes.insert(change.input, change.value);
    return {decided, before.score, after.score};
}

qint64 recordDecision(Session& session, const domain::JournalEntry& entry, const domain::Objection& objection,
                      const Judged& judged)
{
    const domain::ObjectionItem& decided = judged.item;
    store::Act act(session.database(), entry);
    store::ObjectionRecords(session.database()).settle(act, objection, decided);
    act.commit({{u"objection"_s, QString::number(objection.number)},
                {u"item"_s, decided.item},
                {u"verdict"_s, decided.accepted() ? u"accept"_s : u"reject"_s},
                {u"finding"_s, base::toJson(decided.finding)},
                {u"ground"_s, base::toJson(decided.ground)},
                {u"changes"_s, valuesJson(decided.changes)},
                {u"sitting"_s, QString::number(decided.sitting)},
                {u"votes"_s, votesJson(decided.votes)},
                {u"score_before"_s, judged.before ? judged.before->exact() : QString()},
                {u"score_after"_s, judged.after ? judged.after->exact() : QString()}});
    return act.entryNumber();
}

// Where nobody recorded the sitting, it is recorded with the first decision: both stand or none.
qint64 decideNow(Session& session, const domain::JournalEntry& entry, domain::Objection objection,
                 const Decision& decision)
{
    const bool sat = objection.kind == domain::Objection::Kind::Reverification || !objection.sittings.isEmpty() ||
                     decision.present.isEmpty();
    if (sat)
        return recordDecision(session, entry, objection, judge(session, objection, decision));
    const domain::JournalEntry sitting = session.entry(entry.official, u"sitting"_s, objection.body, objection.block);
    const domain::Sitting held = sittingOf(session, objection, {{}, decision.present});
    objection.sittings << held;
    const Judged judged = judge(session, objection, decision);
    store::Together together(session.database());
    recordSitting(session, sitting, objection, held);
    const qint64 made = recordDecision(session, entry, objection, judged);
    together.commit();
    return made;
}

} // namespace

domain::Inputs inputsWith(const Session& session, const domain::Objection& objection,
                          const QList<EstablishedValue>& changes)
{
    domain::Inputs inputs = inputsOf(session, objection.body, objection.block);
    applyChanges(inputs, session.variantOf(objection.body, objection.block), changes);
    return inputs;
}

domain::Assessment assessmentAfter(const Session& session, int number, const QList<EstablishedValue>& changes)
{
    const domain::Objection objection = requireOpenObjection(session, number);
    return assessmentWith(session, objection.body, objection.block,
                          inputsWith(session, objection, acceptedChanges(objection) + changes));
}

qint64 decideItem(Session& session, int number, const Decision& decision, const QString& official)
{
    const domain::Objection objection = requireObjection(session, number);
    const domain::JournalEntry entry = session.entry(official, u"decide"_s, objection.body, objection.block);
    return orRecordRefusal(session, {entry, number}, [&] {
        requireOpenObjection(session, number);
        const qint64 made = decideNow(session, entry, objection, decision);
        session.tellChanged();
        return made;
    });
}

} // namespace bagalau::workflow
