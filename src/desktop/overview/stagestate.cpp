#include "desktop/overview/stagestate.h"

#include "desktop/overview/words.h"

namespace bagalau::desktop {

namespace {

using workflow::Progress;

class StageWords
{
    Q_DECLARE_TR_FUNCTIONS(bagalau::desktop::StageWords)
};

/// From which progress on a body is through with a stage; stages 4 to 6 are other offices' work.
std::optional<Progress> goalOf(int stage)
{
    switch (stage) {
    case 1:
        return Progress::Loaded;
    case 2:
        return Progress::Delivered;
    case 3:
        return Progress::Final;
    default:
        return std::nullopt;
    }
}

struct Count
{
    int through = 0;
    int all = 0;
    bool complete() const { return all > 0 && through == all; }
};

Count countOf(int stage, const QList<workflow::BodyStatus>& statuses)
{
    Count count;
    const auto goal = goalOf(stage);
    for (const workflow::BodyStatus& status : goal ? statuses : QList<workflow::BodyStatus>()) {
        if (status.refusal || status.noConclusion)
            continue;
        ++count.all;
        count.through += status.progress >= *goal ? 1 : 0;
    }
    return count;
}

StageState stateOf(const domain::Stage& stage, const Count& count, QDate today)
{
    StageState state{stage, Tone::Quiet, {}, {}};
    if (count.all > 0)
        state.count = StageWords::tr("%1 of %2 bodies").arg(QString::number(count.through), QString::number(count.all));
    const bool passed = stage.date.isValid() && stage.date < today;
    if (count.complete() || (passed && count.all == 0)) {
        state.tone = count.complete() ? Tone::Good : Tone::Quiet;
        state.words = count.complete() ? StageWords::tr("done") : StageWords::tr("the date has passed");
    } else if (!stage.date.isValid()) {
        state.words = StageWords::tr("date not set");
    } else {
        state.tone = passed ? Tone::Attention : Tone::Next;
        state.words = Words::due(stage.date, today);
    }
    return state;
}

} // namespace

QList<StageState> stageStates(const QList<domain::Stage>& stages, const QList<workflow::BodyStatus>& statuses,
                              QDate today)
{
    QList<StageState> states;
    for (const domain::Stage& stage : stages)
        states << stateOf(stage, countOf(stage.number, statuses), today);
    return states;
}

} // namespace bagalau::desktop
