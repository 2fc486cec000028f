#pragma once

#include "domain/recommendation.h"
#include "workflow/recommendationchoices.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// An earlier instruction or recommendation, to be registered.
struct RecommendationRequest
{
    QString body;
    QString block;
    QString origin;
    QString kind;
    QString paper; ///< number of the paper that gives it
    QDate issued;  ///< date of that paper
    base::Bilingual text;
    QDate due;          ///< invalid: none was set
    QString conclusion; ///< id of a conclusion of this store that gives it; empty: another paper
    QString source;     ///< file and cell
    bool operator==(const RecommendationRequest&) const = default;
};

struct MeasureRequest
{
    base::Bilingual text;
    QString responsible;
    QDate due;
};

struct FulfilmentRequest
{
    QString state;
    QDate day;
    base::Bilingual finding;
    QStringList documents; ///< paths
};

/// A part of the register by its short numbers: a recommendation, or one of its measures or states.
struct RecommendationPart
{
    int recommendation = 0;
    int measure = 0;
    int fulfilment = 0;
};

struct RegisteredRecommendations
{
    qint64 entry = 0;
    QList<int> numbers; ///< in the order in which they were given
};

/// What is against registering it, all at once; empty: nothing. What the register knows already is against it, too.
QList<base::Message> recommendationFaults(const Session& session, const RecommendationRequest& request);

/// Registers all of them in one act, or none: throws Refused with everything that is against it.
RegisteredRecommendations addRecommendations(Session& session, const QList<RecommendationRequest>& requests,
                                             const QString& official);

/// A measure of the body; the number that it has within the recommendation.
struct RegisteredPart
{
    qint64 entry = 0;
    int number = 0;
};
RegisteredPart addMeasure(Session& session, int recommendation, const MeasureRequest& request, const QString& official);

/// How far it is carried out from that day on; what was found before stays. Throws Refused for a day in the future,
/// before the paper, or before a state that is recorded already.
RegisteredPart addFulfilment(Session& session, int recommendation, const FulfilmentRequest& request,
                             const QString& official);

/// The counter-act for what was recorded by mistake: it stays, with the reason, and no longer counts.
qint64 withdrawRecommendation(Session& session, const RecommendationPart& part, const QString& reason,
                              const QString& official);

// Views

/// Which of the register; what is empty or false asks for nothing.
struct RecommendationFilter
{
    QString body = {};
    QString block = {};
    std::optional<QString> state = {}; ///< an empty id: those without a state
    bool overdue = false;
    bool withdrawn = false; ///< the withdrawn too
};
QList<domain::Recommendation> recommendations(const Session& session, const RecommendationFilter& filter = {});

/// What was registered of a body and block and counts as given before this assessment: not withdrawn, and not by a
/// conclusion of this store.
QList<domain::Recommendation> earlierRecommendations(const Session& session, const QString& body, const QString& block);

/// Neither carried out nor without relevance; one without a state is open, a withdrawn one is not.
bool isOpen(const domain::Recommendation& recommendation);
/// Open, and its own day or that of a measure has passed.
bool isOverdue(const domain::Recommendation& recommendation, QDate today);

/// Something that is still to be done, with its day: an open recommendation, or a measure of one.
struct OpenRecommendation
{
    domain::Recommendation recommendation;
    std::optional<domain::Measure> measure;
    QDate due; ///< invalid: none was set
    bool overdue = false;
};
/// By day; those without one at the end.
QList<OpenRecommendation> openRecommendations(const Session& session);

} // namespace bagalau::workflow
