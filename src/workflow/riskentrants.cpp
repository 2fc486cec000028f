#include "base/dates.h"
#include "base/problem.h"
#include "store/risk.h"
#include "workflow/earlier.h"
#include "workflow/riskwords.h"

using namespace Qt::StringLiterals;
using bagalau::base::Problem;
using bagalau::domain::RiskFigure;
using bagalau::domain::RiskKey;

namespace bagalau::workflow {

namespace {

const QList<domain::RiskSource>* sourcesOf(const domain::RiskBlock& block, const QString& figure)
{
    const QString kind = figure.section(u'/', 0, 0), id = figure.section(u'/', 1);
    for (const domain::RiskDirection& direction : block.directions) {
        if (direction.id == id && kind == u"penalty"_s)
            return &direction.penalty;
        if (direction.id == id && kind == u"result"_s)
            return &direction.result;
        for (const domain::RiskIndicator& indicator : direction.indicators)
            if (indicator.id == id && kind == u"indicator"_s)
                return &indicator.from;
    }
    return nullptr;
}

RiskFigure fromResult(const domain::RiskBlock& block, const QString& kind, const RiskKey& key,
                      const domain::EarlierResult& result)
{
    if (key.figure == u"block"_s)
        return {result.score, false, result.source, {}};
    const QList<domain::RiskSource>* sources = sourcesOf(block, key.figure);
    for (const domain::RiskSource& source : sources ? *sources : QList<domain::RiskSource>()) {
        if ((!source.kind.isEmpty() && source.kind != kind) || (source.from > 0 && key.year < source.from) ||
            (source.until > 0 && key.year > source.until))
            continue;
        if (const auto value = source.value(result.items, result.score))
            return {value, false, result.source, {}};
    }
    return {};
}

/// Everything that the office knows of the bodies in a block.
class Knowledge
{
public:
    Knowledge(const Session& session, const domain::RiskBlock& block)
        : m_session(session),
          m_block(block),
          m_year(session.office().year),
          m_given(store::RiskRecords(session.database()).figures(block.id))
    {
        for (const domain::EarlierResult& result : earlierResults(session, {}, block.id))
            m_results[result.body].insert(result.year, result);
    }

    domain::RiskEntrant entrant(const domain::AssessedBody& body) const
    {
        domain::RiskEntrant entrant{body.id, body.kind, {}};
        for (const RiskKey& key : domain::riskKeys(riskMethod(), m_block, body.kind, m_year)) {
            RiskFigure figure = own(body.id, body.kind, key);
            if (!figure.known() && key.figure == u"new"_s)
                figure = newcomer(body);
            else if (!figure.known() && key.figure != u"checked"_s)
                figure = inherited(body, key);
            if (figure.known())
                entrant.figures.insert(key, figure);
        }
        return entrant;
    }

private:
    RiskFigure own(const QString& body, const QString& kind, const RiskKey& key) const
    {
        const RiskFigure given = m_given.value(body).value(key);
        const auto results = m_results.find(body);
        if (given.known() || results == m_results.end() || !results->contains(key.year))
            return given;
        return fromResult(m_block, kind, key, (*results)[key.year]);
    }

    QStringList predecessors(const QString& body) const
    {
        QStringList all;
        for (const domain::Reorganisation& one : m_session.library().registers.succession.all)
            if (!one.authority && one.ends() && one.to.value(0) == body)
                all << one.from;
        return all;
    }

    // Of one predecessor; where several are known it is the official who says what counts.
    RiskFigure inherited(const domain::AssessedBody& body, const RiskKey& key) const
    {
        RiskFigure only;
        for (const QString& predecessor : predecessors(body.id)) {
            RiskFigure figure = own(predecessor, body.kind, key);
            if (!figure.known())
                continue;
            if (only.known())
                return {};
            only = figure;
            only.of = predecessor;
        }
        return only;
    }

    // Whether the register had it before. It begins with a year of its own: of that year nothing is known.
    RiskFigure newcomer(const domain::AssessedBody& body) const
    {
        const domain::Registers& registers = m_session.library().registers;
        const auto results = m_results.find(body.id);
        if (results != m_results.end() && results->contains(m_year - 1))
            return {base::Number(0), false, (*results)[m_year - 1].source, {}};
        QDate first;
        for (const domain::AssessedBody& one : registers.bodies)
            first = !first.isValid() || one.from < first ? one.from : first;
        if (body.from <= first && first.year() >= m_year)
            return {};
        const bool before = registers.standing(body.id, m_year - 1).kind != domain::Standing::Kind::NotListed;
        const bool successor = !predecessors(body.id).isEmpty();
        return {base::Number(before || successor ? 0 : 1), false, base::shortDate(body.from), {}};
    }

    const Session& m_session;
    const domain::RiskBlock& m_block;
    int m_year;
    QHash<QString, QMap<RiskKey, RiskFigure>> m_given;
    QHash<QString, QMap<int, domain::EarlierResult>> m_results;
};

} // namespace

const domain::RiskBlock& requireRiskBlock(const QString& block)
{
    const domain::RiskBlock* known = riskMethod().block(block);
    if (!known)
        throw Problem(
            Problem::Kind::Refused,
            {u"risk.block"_s,
             QT_TRANSLATE_NOOP("Messages", "The methodology of the risk management system has no block “%1”."),
             {block}});
    return *known;
}

QList<domain::RiskEntrant> riskEntrants(const Session& session, const domain::RiskBlock& block)
{
    const domain::Registers& registers = session.library().registers;
    const Knowledge knowledge(session, block);
    QList<domain::RiskEntrant> all;
    for (const domain::AssessedBody& body : registers.bodiesOf(session.office().year))
        if (body.blocks.contains(block.id) && session.standingOf(body.id).concluded())
            all << knowledge.entrant(body);
    return all;
}

} // namespace bagalau::workflow
