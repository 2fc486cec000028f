#include "workflow/recommendationfinds.h"

#include "base/dates.h"
#include "workflow/paperdata.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;

namespace bagalau::workflow {

namespace {

Bilingual withoutStop(const Bilingual& text)
{
    static const QRegularExpression end(u"[.;,\\s]+$"_s);
    return {QString(text.kk).remove(end).replace(u'\n', u' '), QString(text.ru).remove(end).replace(u'\n', u' ')};
}

QString namesOf(const QList<domain::FileReference>& files)
{
    QStringList names;
    for (const domain::FileReference& file : files)
        names << file.name;
    return names.join(u", "_s);
}

} // namespace

RecommendationWords recommendationWords(const Session& session, const domain::Recommendation& one)
{
    const domain::Fulfilment* state = one.state();
    RecommendationWords words;
    words.number = one.number;
    words.state = state ? state->state : QString();
    words.open = isOpen(one);
    words.text = withoutStop(one.text);
    words.kind = capitalised(recommendationKindName(one.kind));
    words.origin = recommendationOriginName(session, one.origin);
    words.stateName = fulfilmentStateName(words.state);
    words.finding = state ? withoutStop(state->finding) : Bilingual();
    words.paper = one.paper;
    words.issued = base::shortDate(one.issued);
    words.due = base::shortDate(one.due);
    words.since = state ? base::shortDate(state->day) : QString();
    words.evidence = state ? namesOf(state->evidence) : QString();
    for (const domain::Measure& measure : one.measures)
        if (!measure.withdrawn)
            words.measures << measure;
    return words;
}

} // namespace bagalau::workflow
