#include "workflow/effects.h"

#include "base/text.h"
#include "store/conclusions.h"
#include "workflow/comparison.h"
#include "workflow/decisions.h"
#include "workflow/objections.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Message;
using bagalau::base::Number;

namespace bagalau::workflow {

namespace {

using Of = EffectLine::Of;

Bilingual shown(const std::optional<Number>& number, int places)
{
    if (!number)
        return u"–"_s;
    const bool below = *number < Number(0);
    return (below ? u"−"_s : QString()) + base::displayNumber(below ? Number(0) - *number : *number, places);
}

// A deduction with its sign: less of it is a gain.
std::optional<Number> counted(const std::optional<Number>& points, bool penalty)
{
    return points && penalty ? Number(0) - *points : points;
}

// What is compared: two assessments of one body, by one edition.
class Comparing
{
public:
    Comparing(const Session& session, const domain::Objection& objection, const domain::Assessment& before,
              const domain::Assessment& after)
        : m_session(session),
          m_objection(objection),
          m_edition(session.editionOf(objection.block)),
          m_variant(session.variantOf(objection.body, objection.block)),
          m_before(before),
          m_after(after)
    {
    }

    QList<EffectLine> lines(const QStringList& items)
    {
        addItems(items);
        addMeans();
        for (const domain::DirectionResult& one : m_after.directions)
            addDirection(one);
        add(Of::Block, m_session.library().procedure.block(m_objection.block)->name, m_before.score, m_after.score,
            true);
        addDegree();
        addRank();
        return m_lines;
    }

private:
    void add(Of of, const Bilingual& name, const std::optional<Number>& before, const std::optional<Number>& after,
             bool always)
    {
        if (always || before != after)
            m_lines << EffectLine{of, name, shown(before, m_edition.scorePlaces), shown(after, m_edition.scorePlaces),
                                  before != after};
    }

    void addItems(const QStringList& asked)
    {
        for (const domain::AssessmentItem& item : m_after.items) {
            const domain::AssessmentItem* before = m_before.item(item.id);
            const Bilingual name = item.row == Bilingual() ? item.name
                                                           : Bilingual(item.name.kk + u" – "_s + item.row.kk,
                                                                       item.name.ru + u" – "_s + item.row.ru);
            const Of of = asked.contains(item.id) ? Of::Item : item.row == Bilingual() ? Of::Criterion : Of::Row;
            add(of, name, counted(before ? std::optional(before->points) : std::nullopt, item.penalty),
                counted(item.points, item.penalty), asked.contains(item.id));
        }
    }

    // A criterion of rows as their mean.
    void addMeans()
    {
        for (const ComparedItem& item : comparedItems(m_session, m_objection.block))
            if (item.variant == m_variant.id && !item.table.isEmpty())
                add(Of::Criterion, item.name, counted(comparedValue(m_before, m_variant, item), item.penalty),
                    counted(comparedValue(m_after, m_variant, item), item.penalty), false);
    }

    void addDirection(const domain::DirectionResult& after)
    {
        for (const domain::DirectionResult& before : m_before.directions)
            if (before.id == after.id && after.score) {
                add(Of::Direction, nameOf(after.id), before.score, after.score, true);
            }
    }

    Bilingual nameOf(const QString& id) const
    {
        for (const domain::Direction& direction : m_variant.directions)
            if (const domain::Definition* score = m_variant.definition({}, direction.score);
                score && direction.id == id)
                return score->name;
        return id;
    }

    Bilingual degree(const domain::Assessment& assessment) const
    {
        const domain::Degree* found = assessment.score ? m_edition.degreeOf(*assessment.score) : nullptr;
        return found ? found->name : Bilingual(u"–"_s);
    }

    void addDegree()
    {
        m_lines << EffectLine{Of::Degree, {}, degree(m_before), degree(m_after), m_before.degree != m_after.degree};
    }

    void addRank();

    const Session& m_session;
    const domain::Objection& m_objection;
    const domain::Edition& m_edition;
    const domain::Variant& m_variant;
    const domain::Assessment& m_before;
    const domain::Assessment& m_after;
    QList<EffectLine> m_lines;
};

struct Rank
{
    int place = 0; ///< 0: not known
    int bodies = 0;
};

// By the scores of the others as they stand now; equal scores share a place.
std::optional<Comparison> othersOf(const Session& session, const QString& body, const QString& block)
{
    const domain::Variant& variant = session.variantOf(body, block);
    for (const ComparedItem& item : comparedItems(session, block))
        if (item.variant == variant.id && item.id == variant.score.id && item.table.isEmpty() &&
            item.direction.isEmpty())
            return compared(session, block, item);
    return std::nullopt;
}

Rank rankOf(const std::optional<Comparison>& others, const QString& body, const std::optional<Number>& score)
{
    if (!others || !score)
        return {};
    Rank rank{1, 1};
    for (const ComparedBody& one : others->bodies)
        if (one.body.id != body) {
            ++rank.bodies;
            rank.place += one.points > *score ? 1 : 0;
        }
    return rank.bodies > 1 ? rank : Rank();
}

QString shown(const Rank& rank)
{
    return rank.place > 0 ? u"%1 / %2"_s.arg(rank.place).arg(rank.bodies) : u"–"_s;
}

void Comparing::addRank()
{
    const auto others = othersOf(m_session, m_objection.body, m_objection.block);
    const Rank before = rankOf(others, m_objection.body, m_before.score);
    const Rank after = rankOf(others, m_objection.body, m_after.score);
    if (before.place > 0 || after.place > 0)
        m_lines << EffectLine{Of::Rank, {}, shown(before), shown(after), before.place != after.place};
}

domain::Assessment contestedAssessment(const Session& session, const domain::Objection& objection)
{
    const auto conclusion = store::ConclusionRecords(session.database()).byId(objection.conclusion);
    return assessmentWith(session, objection.body, objection.block,
                          domain::inputsFromJson(conclusion->snapshot[u"inputs"_s].toObject()));
}

// What the body wants for its open items, and what was granted already.
QList<EstablishedValue> wanted(const domain::Objection& objection)
{
    QList<EstablishedValue> all = acceptedChanges(objection);
    for (const domain::ObjectionItem& item : objection.items)
        if (item.outcome == domain::Outcome::Open)
            for (auto value = item.proposed.begin(); value != item.proposed.end(); ++value)
                all << EstablishedValue{value.key(), *value, {}};
    return all;
}

} // namespace

QList<EffectLine> effectOf(const Session& session, const domain::Objection& objection, const QStringList& items,
                           const QList<EstablishedValue>& changes)
{
    const domain::Assessment before = contestedAssessment(session, objection);
    const domain::Assessment after = assessmentWith(
        session, objection.body, objection.block, inputsWith(session, objection, acceptedChanges(objection) + changes));
    return Comparing(session, objection, before, after).lines(items);
}

Impact impactOf(const Session& session, const domain::Objection& objection)
{
    const domain::Edition& edition = session.editionOf(objection.block);
    const domain::Assessment before = assessmentOf(session, objection.body, objection.block);
    const domain::Assessment after =
        assessmentWith(session, objection.body, objection.block, inputsWith(session, objection, wanted(objection)));
    const auto others = othersOf(session, objection.body, objection.block);
    Impact impact{before.score, after.score, {}, {}, 0, 0, 0, 0};
    const auto degree = [&](const std::optional<Number>& score) {
        const domain::Degree* found = score ? edition.degreeOf(*score) : nullptr;
        return found ? found->name : Bilingual();
    };
    impact.degreeBefore = degree(before.score);
    impact.degreeAfter = degree(after.score);
    const Rank rank = rankOf(others, objection.body, before.score);
    impact.rankBefore = rank.place;
    impact.rankAfter = rankOf(others, objection.body, after.score).place;
    impact.bodies = rank.bodies;
    for (const domain::ObjectionItem& item : objection.items)
        impact.unknown += item.outcome == domain::Outcome::Open && item.proposed.isEmpty() ? 1 : 0;
    return impact;
}

} // namespace bagalau::workflow
