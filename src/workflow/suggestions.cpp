#include "base/text.h"
#include "documents/papers.h"
#include "documents/papertexts.h"
#include "workflow/conclusionparts.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::documents::phrase;
using bagalau::domain::AssessmentItem;

namespace bagalau::workflow {

namespace {

QString shown(const std::optional<base::Number>& number)
{
    return number ? base::displayNumber(*number, 2) : u"–"_s;
}

void append(Bilingual& text, const Bilingual& sentence)
{
    const QString gap = text.kk.isEmpty() ? QString() : u"\n"_s;
    text.kk += gap + sentence.kk;
    text.ru += gap + sentence.ru;
}

base::Number share(const AssessmentItem& item)
{
    return item.points / *item.maximum;
}

// Results that can be compared: each against the most it can give. Single rows of a table come before their means only
// where nothing else is there, so criteria (the first items) are preferred to indicators.
struct Extremes
{
    const AssessmentItem* best = nullptr;
    const AssessmentItem* worst = nullptr;
};

Extremes extremes(const domain::Variant& variant, const domain::Assessment& assessment)
{
    Extremes found;
    QSet<QString> upper;
    for (const domain::Definition& definition : variant.values)
        upper.insert(definition.id);
    for (const domain::Table& table : variant.tables)
        for (const domain::Definition& definition :
             table.parent.isEmpty() && variant.values.isEmpty() ? table.values : QList<domain::Definition>())
            upper.insert(definition.id);
    for (const AssessmentItem& item : assessment.items) {
        if (item.penalty || !item.maximum || item.maximum->isZero() || !upper.contains(item.id.section(u'/', 0, 0)))
            continue;
        if (!found.best || share(item) > share(*found.best))
            found.best = &item;
        if (!found.worst || share(item) < share(*found.worst))
            found.worst = &item;
    }
    return found;
}

Bilingual resultSentence(const QString& id, const AssessmentItem& item)
{
    return phrase(id, {documents::itemTitle(item), shown(item.points), shown(item.maximum)});
}

Bilingual findings(const Extremes& found, const domain::Assessment& assessment)
{
    Bilingual text;
    if (found.best)
        append(text, resultSentence(u"suggest.best"_s, *found.best));
    if (found.worst && found.worst != found.best)
        append(text, resultSentence(u"suggest.worst"_s, *found.worst));
    bool any = false;
    for (const AssessmentItem& item : assessment.items)
        if (item.penalty && !item.points.isZero()) {
            append(text, phrase(u"suggest.deduction"_s, {item.name, shown(item.points)}));
            any = true;
        }
    if (!any)
        append(text, phrase(u"suggest.no-deduction"_s));
    return text;
}

Bilingual recommendations(const Extremes& found, const domain::Assessment& assessment)
{
    Bilingual text;
    if (found.worst && found.worst->points < *found.worst->maximum)
        append(text, phrase(u"suggest.improve"_s, {documents::itemTitle(*found.worst)}));
    for (const AssessmentItem& item : assessment.items)
        if (item.penalty && !item.points.isZero())
            append(text, phrase(u"suggest.avoid"_s, {item.name}));
    if (text.kk.isEmpty())
        append(text, phrase(u"suggest.keep"_s));
    return text;
}

Bilingual report(const Session& session, const QString& body, const QString& block,
                 const domain::Assessment& assessment)
{
    const domain::Edition& edition = session.editionOf(block);
    Bilingual degree(u"–"_s);
    for (const domain::Degree& one : edition.degrees)
        if (one.id == assessment.degree)
            degree = one.name;
    return phrase(u"suggest.report"_s, {QString::number(session.office().year), edition.blockName,
                                        session.library().registers.body(body)->name, shown(assessment.beforePenalty),
                                        shown(assessment.penalty), shown(assessment.score), degree});
}

} // namespace

Texts suggestedTexts(const Session& session, const QString& body, const QString& block,
                     const domain::Assessment& assessment)
{
    const Extremes found = extremes(session.variantOf(body, block), assessment);
    return {{u"report"_s, report(session, body, block, assessment)},
            {u"earlier"_s, phrase(u"suggest.earlier"_s)},
            {u"findings"_s, findings(found, assessment)},
            {u"recommendations"_s, recommendations(found, assessment)}};
}

} // namespace bagalau::workflow
