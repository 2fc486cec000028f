#include "workflow/issuechecks.h"

#include "base/problem.h"
#include "store/act.h"
#include "store/assessments.h"
#include "workflow/assessments.h"
#include "workflow/recommendationoffers.h"
#include "workflow/textchecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using bagalau::base::Message;
using bagalau::base::Problem;
using Weight = bagalau::base::Finding::Weight;

namespace bagalau::workflow {

namespace {

std::optional<Message> reviewFault(const Session& session, const QString& body, const QString& block,
                                   const domain::Assessment& assessment)
{
    const auto review = store::AssessmentRecords(session.database()).lastReview(body, block);
    if (!review)
        return Message(u"conclude.no-review"_s,
                       QT_TRANSLATE_NOOP("Messages", "A second official has not reviewed this assessment yet."), {});
    if (review->inputsDigest != assessment.inputsDigest)
        return Message(
            u"conclude.edited"_s,
            QT_TRANSLATE_NOOP("Messages", "Values were edited after the review of %1; review the assessment again."),
            {review->official});
    if (review->entry < session.editionSince(block))
        return Message(u"conclude.other-edition"_s,
                       QT_TRANSLATE_NOOP("Messages", "Another methodology edition came into use after the review of "
                                                     "%1; review the assessment again."),
                       {review->official});
    if (!review->agreed)
        return Message(u"conclude.returned"_s, QT_TRANSLATE_NOOP("Messages", "%1 returned the assessment: %2"),
                       {review->official, review->remark});
    return std::nullopt;
}

// Calling a text ready is no writing.
bool marksReady(const domain::JournalEntry& entry)
{
    return QJsonDocument::fromJson(entry.payload.value_or(QByteArray())).object().contains(u"ready"_s);
}

// Texts name scores: what was written by the edition before has to be looked at again.
std::optional<Message> editionFault(const Session& session, const QString& body, const QString& block)
{
    qint64 written = 0;
    for (const domain::JournalEntry& entry : store::journal(session.database()))
        if (entry.act == u"draft"_s && entry.body == body && entry.block == block && !marksReady(entry))
            written = entry.number;
    if (written == 0 || written >= session.editionSince(block))
        return std::nullopt;
    return Message(u"conclude.other-edition-texts"_s,
                   QT_TRANSLATE_NOOP("Messages", "The texts were written before another methodology edition came "
                                                 "into use. Check the numbers in them and save them again."),
                   {});
}

// A conclusion says what became of earlier recommendations (clause 45): somebody has to have looked.
QList<IssueCheck> recommendationChecks(const Session& session, const QString& body, const QString& block)
{
    QList<IssueCheck> checks;
    const QList<domain::Recommendation> registered = earlierRecommendations(session, body, block);
    for (const domain::Recommendation& one : registered)
        if (!one.state())
            checks << IssueCheck{Weight::Warning,
                                 {u"conclude.recommendation-state"_s,
                                  QT_TRANSLATE_NOOP("Messages", "Of the earlier recommendation No. %1 (%2) it is not "
                                                                "established how far it is carried out."),
                                  {QString::number(one.number), one.paper}},
                                 u"earlier"_s,
                                 {}};
    const qsizetype left = registered.isEmpty() ? 0 : offeredRecommendations(session, body, block).size();
    if (left > 0)
        checks << IssueCheck{Weight::Warning,
                             {u"conclude.recommendations-offered"_s,
                              QT_TRANSLATE_NOOP("Messages", "Recommendations of earlier conclusions that were not "
                                                            "carried over into the register: %1."),
                              {QString::number(left)}},
                             u"earlier"_s,
                             {}};
    return checks;
}

} // namespace

QList<IssueCheck> issueChecks(const Session& session, const QString& body, const QString& block)
{
    session.requireAssessor(body, block);
    session.requireConclusions(body);
    requireNotConcluded(session, body, block);
    const domain::Assessment assessment = assessmentOf(session, body, block);
    QList<IssueCheck> checks;
    if (!assessment.settled())
        checks << IssueCheck{
            Weight::Blocker,
            {u"conclude.no-score"_s,
             QT_TRANSLATE_NOOP("Messages", "There is no result to conclude on: something is missing. See Scoring."),
             {}},
            {},
            {}};
    for (const auto& fault : {reviewFault(session, body, block, assessment), editionFault(session, body, block)})
        if (fault)
            checks << IssueCheck{Weight::Blocker, *fault, {}, {}};
    checks << recommendationChecks(session, body, block) << textChecks(session, body, block, assessment);
    std::stable_sort(checks.begin(), checks.end(),
                     [](const IssueCheck& a, const IssueCheck& b) { return a.weight > b.weight; });
    return checks;
}

void requireIssuable(const QList<IssueCheck>& checks)
{
    QList<Message> against;
    QStringList kk, ru;
    for (const IssueCheck& check : checks)
        if (check.weight == Weight::Blocker) {
            against << check.message;
            kk << base::render(check.message, base::Language::Kk);
            ru << base::render(check.message, base::Language::Ru);
        }
    if (against.size() == 1)
        throw Problem(Problem::Kind::Refused, against.first());
    if (!against.isEmpty())
        throw Problem(Problem::Kind::Refused,
                      {against.first().code,
                       QT_TRANSLATE_NOOP("Messages", "The conclusion cannot be issued yet:\n%1"),
                       {{kk.join(u'\n'), ru.join(u'\n')}}});
}

} // namespace bagalau::workflow
