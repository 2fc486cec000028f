#include "workflow/recommendations.h"

#include "base/dates.h"
#include "base/json.h"
#include "base/problem.h"
#include "base/text.h"
#include "store/recommendations.h"
#include "workflow/conclusionparts.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Message;
using bagalau::base::Problem;
using bagalau::domain::Recommendation;

namespace bagalau::workflow {

namespace {

[[noreturn]] void refuse(const Message& message)
{
    throw Problem(Problem::Kind::Refused, message);
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

// Lines of a text stay lines.
QString tidy(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (const QString words = base::simplified(line); !words.isEmpty())
            lines << words;
    return lines.join(u'\n');
}

Bilingual tidy(const Bilingual& text)
{
    return {tidy(text.kk), tidy(text.ru)};
}

RecommendationRequest tidy(RecommendationRequest request)
{
    request.text = tidy(request.text);
    request.paper = base::simplified(request.paper);
    request.source = base::simplified(request.source);
    return request;
}

void addSideFaults(const Bilingual& text, QList<Message>& faults)
{
    if (text.kk.isEmpty())
        faults << Message{
            u"recommendation.no-kazakh"_s, QT_TRANSLATE_NOOP("Messages", "The Kazakh text is missing."), {}};
    if (text.ru.isEmpty())
        faults << Message{
            u"recommendation.no-russian"_s, QT_TRANSLATE_NOOP("Messages", "The Russian text is missing."), {}};
}

template <class Choices> bool among(const Choices& choices, const QString& id)
{
    return std::any_of(choices.begin(), choices.end(), [&id](const auto& one) { return one.id == id; });
}

void addPaperFaults(const Session& session, const RecommendationRequest& request, QList<Message>& faults)
{
    if (!among(recommendationOrigins(session), request.origin))
        faults << Message{u"recommendation.origin"_s,
                          QT_TRANSLATE_NOOP("Messages", "Nobody who gives recommendations is called “%1”."),
                          {request.origin}};
    if (!among(recommendationKinds(), request.kind))
        faults << Message{u"recommendation.kind"_s,
                          QT_TRANSLATE_NOOP("Messages", "There is no kind “%1”: an instruction or a recommendation."),
                          {request.kind}};
    if (request.paper.isEmpty())
        faults << Message{u"recommendation.no-number"_s,
                          QT_TRANSLATE_NOOP("Messages", "Give the number of the paper that gives it."),
                          {}};
    if (!request.issued.isValid())
        faults << Message{u"recommendation.no-date"_s,
                          QT_TRANSLATE_NOOP("Messages", "Give the date of the paper that gives it."),
                          {}};
    else if (request.issued > session.today())
        faults << Message{u"recommendation.future"_s,
                          QT_TRANSLATE_NOOP("Messages", "The paper is dated %1; today is %2."),
                          {base::shortDate(request.issued), base::shortDate(session.today())}};
    if (request.due.isValid() && request.issued.isValid() && request.due < request.issued)
        faults << Message{u"recommendation.due"_s,
                          QT_TRANSLATE_NOOP("Messages", "It is due on %1, before the paper of %2 that gives it."),
                          {base::shortDate(request.due), base::shortDate(request.issued)}};
}

bool sameContent(const Recommendation& known, const RecommendationRequest& request)
{
    return known.body == request.body && known.block == request.block && known.issued == request.issued &&
           base::folded(known.paper) == base::folded(request.paper) &&
           base::folded(known.text.kk) == base::folded(request.text.kk) &&
           base::folded(known.text.ru) == base::folded(request.text.ru);
}

std::optional<Message> knownAlready(const QList<Recommendation>& all, const RecommendationRequest& request)
{
    for (const Recommendation& one : all)
        if (!one.withdrawn && sameContent(one, request))
            return Message{u"recommendation.known"_s,
                           QT_TRANSLATE_NOOP("Messages", "It is in the register already, as No. %1."),
                           {QString::number(one.number)}};
    return std::nullopt;
}

QList<Message> faultsOf(const Session& session, const RecommendationRequest& request,
                        const QList<Recommendation>& known)
{
    QList<Message> faults;
    const bool block = session.library().procedure.block(request.block) != nullptr;
    if (!session.library().registers.body(request.body))
        faults << Message{u"recommendation.body"_s,
                          QT_TRANSLATE_NOOP("Messages", "No assessed body is called “%1”."),
                          {request.body}};
    else if (block)
        try {
            session.requireAssessor(request.body, request.block);
        } catch (const Problem& problem) {
            faults << problem.message();
        }
    if (!block)
        faults << Message{
            u"recommendation.block"_s, QT_TRANSLATE_NOOP("Messages", "No block is called “%1”."), {request.block}};
    addPaperFaults(session, request, faults);
    addSideFaults(request.text, faults);
    if (const auto already = knownAlready(known, request))
        faults << *already;
    return faults;
}

[[noreturn]] void refuseAll(const QList<Message>& faults)
{
    if (faults.size() == 1)
        refuse(faults.first());
    QStringList kk, ru;
    for (const Message& fault : faults) {
        kk << base::render(fault, base::Language::Kk);
        ru << base::render(fault, base::Language::Ru);
    }
    refuse({faults.first().code,
            QT_TRANSLATE_NOOP("Messages", "Nothing was registered:\n%1"),
            {{kk.join(u'\n'), ru.join(u'\n')}}});
}

Recommendation fromRequest(const Session& session, const RecommendationRequest& request, int number)
{
    Recommendation one;
    one.id = session.environment().ids->next();
    one.number = number;
    one.body = request.body;
    one.block = request.block;
    one.origin = request.origin;
    one.kind = request.kind;
    one.paper = request.paper;
    one.issued = request.issued;
    one.text = request.text;
    one.due = request.due;
    one.conclusion = request.conclusion;
    one.source = request.source;
    return one;
}

QJsonObject toJson(const Recommendation& one)
{
    return {{u"number"_s, QString::number(one.number)},
            {u"body"_s, one.body},
            {u"block"_s, one.block},
            {u"origin"_s, one.origin},
            {u"kind"_s, one.kind},
            {u"paper"_s, one.paper},
            {u"issued"_s, iso(one.issued)},
            {u"text"_s, base::toJson(one.text)},
            {u"due"_s, iso(one.due)},
            {u"conclusion"_s, one.conclusion},
            {u"source"_s, one.source}};
}

// What all of them are about, for the entry; empty where they differ.
QString common(const QList<RecommendationRequest>& requests, QString RecommendationRequest::*part)
{
    const bool same = std::all_of(requests.begin(), requests.end(), [&](const RecommendationRequest& one) {
        return one.*part == requests.first().*part;
    });
    return same && !requests.isEmpty() ? requests.first().*part : QString();
}

Recommendation requireLiving(const Session& session, int number)
{
    const auto one = store::RecommendationRecords(session.database()).byNumber(number);
    if (!one)
        refuse({u"recommendation.unknown"_s,
                QT_TRANSLATE_NOOP("Messages", "The register has no recommendation No. %1."),
                {QString::number(number)}});
    if (one->withdrawn)
        refuse({u"recommendation.withdrawn"_s,
                QT_TRANSLATE_NOOP("Messages", "Recommendation No. %1 was withdrawn by %2: %3"),
                {QString::number(number), one->withdrawn.official, one->withdrawn.reason}});
    session.requireAssessor(one->body, one->block);
    return *one;
}

void requireDay(const Session& session, const Recommendation& recommendation, QDate day)
{
    if (!day.isValid() || day > session.today() || day < recommendation.issued)
        refuse({u"fulfilment.day"_s,
                QT_TRANSLATE_NOOP("Messages", "The state is of a day from %1, the date of the paper, to today (%2)."),
                {base::shortDate(recommendation.issued), base::shortDate(session.today())}});
    if (const domain::Fulfilment* last = recommendation.state(); last && day < last->day)
        refuse({u"fulfilment.earlier"_s,
                QT_TRANSLATE_NOOP("Messages", "A state of %1 is recorded already: %2. If it is a mistake, withdraw it "
                                              "first."),
                {base::shortDate(last->day), fulfilmentStateName(last->state)}});
}

void requireFinding(const FulfilmentState& state, const Bilingual& finding)
{
    if (!state.needsFinding && finding.kk.isEmpty() && finding.ru.isEmpty())
        return;
    if (!finding.complete())
        refuse({u"fulfilment.no-finding"_s,
                QT_TRANSLATE_NOOP("Messages", "The state “%1” is established with a finding in both languages."),
                {state.name}});
}

QString reasonOf(const QString& reason)
{
    const QString words = base::simplified(reason);
    if (words.isEmpty())
        refuse({u"recommendation.no-reason"_s,
                QT_TRANSLATE_NOOP("Messages", "Say why it is withdrawn: the entry stays, with the reason."),
                {}});
    return words;
}

// The id of a part that still counts.
template <class Parts> QString livingPart(const Parts& parts, int number)
{
    for (const auto& one : parts)
        if (one.number == number && !one.withdrawn)
            return one.id;
    refuse({u"recommendation.no-part"_s,
            QT_TRANSLATE_NOOP("Messages", "The recommendation has no entry No. %1 that still counts."),
            {QString::number(number)}});
}

} // namespace

QList<Message> recommendationFaults(const Session& session, const RecommendationRequest& request)
{
    const RecommendationRequest tidied = tidy(request);
    return faultsOf(session, tidied, store::RecommendationRecords(session.database()).all(tidied.body, tidied.block));
}

RegisteredRecommendations addRecommendations(Session& session, const QList<RecommendationRequest>& given,
                                             const QString& official)
{
    QList<RecommendationRequest> requests;
    for (const RecommendationRequest& request : given)
        requests << tidy(request);
    const domain::JournalEntry entry =
        session.entry(official, u"recommendation"_s, common(requests, &RecommendationRequest::body),
                      common(requests, &RecommendationRequest::block));
    const store::RecommendationRecords records(session.database());
    QList<Recommendation> known = records.all(), added;
    QList<Message> faults;
    int number = records.lastNumber();
    for (const RecommendationRequest& request : requests) {
        faults << faultsOf(session, request, known);
        added << fromRequest(session, request, ++number);
        known << added.last();
    }
    if (requests.isEmpty())
        faults << Message{u"recommendation.none"_s, QT_TRANSLATE_NOOP("Messages", "There is nothing to register."), {}};
    if (!faults.isEmpty())
        refuseAll(faults);
    store::Act act(session.database(), entry);
    RegisteredRecommendations registered{act.entryNumber(), {}};
    QJsonArray payload;
    for (const Recommendation& one : added) {
        records.add(act, one);
        registered.numbers << one.number;
        payload.append(toJson(one));
    }
    act.commit({{u"recommendations"_s, payload}});
    session.tellChanged();
    return registered;
}

RegisteredPart addMeasure(Session& session, int recommendation, const MeasureRequest& request, const QString& official)
{
    const Recommendation one = requireLiving(session, recommendation);
    domain::Measure measure;
    measure.text = tidy(request.text);
    measure.responsible = base::simplified(request.responsible);
    measure.due = request.due;
    QList<Message> faults;
    addSideFaults(measure.text, faults);
    if (measure.responsible.isEmpty())
        faults << Message{
            u"measure.no-responsible"_s, QT_TRANSLATE_NOOP("Messages", "Say who is responsible for the measure."), {}};
    if (!measure.due.isValid() || measure.due < one.issued)
        faults << Message{u"measure.due"_s,
                          QT_TRANSLATE_NOOP("Messages",
                                            "A measure has a day by which it is carried out, not before the "
                                            "paper of %1."),
                          {base::shortDate(one.issued)}};
    if (!faults.isEmpty())
        refuseAll(faults);
    measure.id = session.environment().ids->next();
    measure.number = static_cast<int>(one.measures.size()) + 1;
    store::Act act(session.database(), session.entry(official, u"measure"_s, one.body, one.block));
    store::RecommendationRecords(session.database()).addMeasure(act, one.id, measure);
    act.commit({{u"recommendation"_s, QString::number(one.number)},
                {u"number"_s, QString::number(measure.number)},
                {u"text"_s, base::toJson(measure.text)},
                {u"responsible"_s, measure.responsible},
                {u"due"_s, iso(measure.due)}});
    session.tellChanged();
    return {act.entryNumber(), measure.number};
}

RegisteredPart addFulfilment(Session& session, int recommendation, const FulfilmentRequest& request,
                             const QString& official)
{
    const Recommendation one = requireLiving(session, recommendation);
    const FulfilmentState* state = fulfilmentState(request.state);
    if (!state)
        refuse({u"fulfilment.state"_s,
                QT_TRANSLATE_NOOP("Messages", "There is no state of carrying out “%1”."),
                {request.state}});
    requireDay(session, one, request.day);
    domain::Fulfilment found;
    found.state = state->id;
    found.day = request.day;
    found.finding = tidy(request.finding);
    requireFinding(*state, found.finding);
    const domain::JournalEntry entry = session.entry(official, u"fulfilment"_s, one.body, one.block);
    const QList<MadeFile> documents = readDocuments(request.documents);
    found.id = session.environment().ids->next();
    found.number = static_cast<int>(one.fulfilments.size()) + 1;
    store::Act act(session.database(), entry);
    found.evidence = keepFiles(session, act, documents);
    store::RecommendationRecords(session.database()).addFulfilment(act, one.id, found);
    act.commit({{u"recommendation"_s, QString::number(one.number)},
                {u"number"_s, QString::number(found.number)},
                {u"state"_s, found.state},
                {u"day"_s, iso(found.day)},
                {u"finding"_s, base::toJson(found.finding)},
                {u"evidence"_s, filesJson(found.evidence)}});
    session.tellChanged();
    return {act.entryNumber(), found.number};
}

qint64 withdrawRecommendation(Session& session, const RecommendationPart& part, const QString& reason,
                              const QString& official)
{
    const Recommendation one = requireLiving(session, part.recommendation);
    const QString record = part.measure > 0      ? livingPart(one.measures, part.measure)
                           : part.fulfilment > 0 ? livingPart(one.fulfilments, part.fulfilment)
                                                 : one.id;
    const QString words = reasonOf(reason);
    store::Act act(session.database(), session.entry(official, u"recommendation-withdrawal"_s, one.body, one.block));
    store::RecommendationRecords(session.database()).withdraw(act, record, words);
    act.commit({{u"recommendation"_s, QString::number(one.number)},
                {u"measure"_s, QString::number(part.measure)},
                {u"fulfilment"_s, QString::number(part.measure > 0 ? 0 : part.fulfilment)},
                {u"reason"_s, words}});
    session.tellChanged();
    return act.entryNumber();
}

// Views

bool isOpen(const Recommendation& recommendation)
{
    if (recommendation.withdrawn)
        return false;
    const domain::Fulfilment* state = recommendation.state();
    const FulfilmentState* known = state ? fulfilmentState(state->state) : nullptr;
    return !known || known->open;
}

bool isOverdue(const Recommendation& recommendation, QDate today)
{
    const auto passed = [today](QDate due) { return due.isValid() && due < today; };
    return isOpen(recommendation) &&
           (passed(recommendation.due) ||
            std::any_of(recommendation.measures.begin(), recommendation.measures.end(),
                        [&](const domain::Measure& one) { return !one.withdrawn && passed(one.due); }));
}

QList<Recommendation> recommendations(const Session& session, const RecommendationFilter& filter)
{
    QList<Recommendation> all = store::RecommendationRecords(session.database()).all(filter.body, filter.block);
    all.removeIf([&](const Recommendation& one) {
        const domain::Fulfilment* state = one.state();
        return (one.withdrawn && !filter.withdrawn) || (filter.overdue && !isOverdue(one, session.today())) ||
               (filter.state && *filter.state != (state ? state->state : QString()));
    });
    return all;
}

QList<Recommendation> earlierRecommendations(const Session& session, const QString& body, const QString& block)
{
    QList<Recommendation> all = recommendations(session, {body, block, {}, false, false});
    all.removeIf([](const Recommendation& one) { return !one.conclusion.isEmpty(); });
    return all;
}

QList<OpenRecommendation> openRecommendations(const Session& session)
{
    QList<OpenRecommendation> all;
    const QDate today = session.today();
    const auto late = [today](QDate due) { return due.isValid() && due < today; };
    for (const Recommendation& one : recommendations(session)) {
        if (!isOpen(one))
            continue;
        all << OpenRecommendation{one, {}, one.due, late(one.due)};
        for (const domain::Measure& measure : one.measures)
            if (!measure.withdrawn)
                all << OpenRecommendation{one, measure, measure.due, late(measure.due)};
    }
    std::stable_sort(all.begin(), all.end(), [](const OpenRecommendation& a, const OpenRecommendation& b) {
        return a.due.isValid() && (!b.due.isValid() || a.due < b.due);
    });
    return all;
}

} // namespace bagalau::workflow
