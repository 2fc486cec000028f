#pragma once

#include "base/language.h"
#include "base/number.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <optional>

namespace bagalau::domain {

// Which bodies are checked again before they are scored: the methodology of the risk management system as data, what
// is known of each body, and the ranking that follows. Pure: same input, same result.

/// From the highest points, a share of the number of bodies, down by a step for each lower value.
struct RiskScale
{
    base::Number start; ///< "1/2": half the number of bodies
    base::Number step;
    base::Bilingual clause;
};

/// Where a figure can be found among the results of an earlier year.
struct RiskSource
{
    enum class How {
        Sum,     ///< of all the items; nothing unless all are there
        Mean,    ///< of the items, an item "A/*" stands for all that begin so
        ZeroOnly ///< nothing unless the sum is zero: a deduction that is not divided by directions
    };

    QString kind;            ///< of body; empty: any
    int from = 0, until = 0; ///< years of the results; 0: open
    QStringList items;       ///< ids of items; "score": the score of the block
    How how = How::Sum;
    std::optional<base::Number> value(const QMap<QString, base::Number>& items,
                                      const std::optional<base::Number>& score) const;
};

struct RiskIndicator
{
    QString id;
    base::Bilingual name;
    QMap<QString, RiskScale> scales; ///< by the kind of body; without one it does not concern the kind
    QList<RiskSource> from;
};

struct RiskDirection
{
    QString id;
    base::Bilingual name;
    QList<RiskSource> penalty, result;
    QList<RiskIndicator> indicators;
};

struct RiskBlock
{
    QString id;
    QList<RiskDirection> directions;
};

struct RiskCriterion
{
    base::Bilingual code; ///< "К1"
    base::Bilingual name;
    RiskScale scale; ///< of the third: each indicator has its own
};

/// How an open point of the methodology is read.
struct RiskReading
{
    QString id;
    base::Bilingual name;
    base::Bilingual note;
};

struct RiskKind
{
    QString id;
    base::Bilingual name; ///< of all of them
    base::Bilingual one;
};

struct RiskMethod
{
    QString id;
    base::Bilingual act;
    base::Number most; ///< the largest share that is checked
    base::Bilingual mostClause;
    int checkedYears = 2; ///< who was checked so many years running is left in peace
    QList<RiskKind> kinds;
    QMap<QString, base::Bilingual> clauses;
    RiskCriterion penalty, dynamics, priority;
    QList<RiskBlock> blocks;
    QList<RiskReading> readings;
    QMap<QString, base::Bilingual> figures;  ///< names of figures by their kind, with {name}
    QMap<QString, base::Bilingual> phrases;  ///< of explanations, with {fields}
    QMap<QString, base::Bilingual> verdicts; ///< by code

    static RiskMethod read(const QByteArray& json);
    const RiskBlock* block(const QString& id) const;
    const RiskKind* kind(const QString& id) const;
};

/// What is known of a body in one respect; neither a value nor `none`: nothing is known.
struct RiskFigure
{
    std::optional<base::Number> value; ///< of a question 1 for yes, 0 for no
    bool none = false;                 ///< declared not to concern the body
    QString source;
    QString of; ///< the reorganised body whose figure it is; empty: its own

    bool known() const { return value || none; }
    bool yes() const { return value && !value->isZero(); }
    bool operator==(const RiskFigure&) const = default;
};

/// Which figure: of the results of a year; "penalty/D", "result/D", "indicator/I", "block", "checked", "new".
struct RiskKey
{
    int year = 0;
    QString figure;
    bool operator==(const RiskKey&) const = default;
    bool operator<(const RiskKey& other) const
    {
        return year != other.year ? year < other.year : figure < other.figure;
    }
};

/// The figures that a selection for the results of a year needs of a body of a kind.
QList<RiskKey> riskKeys(const RiskMethod& method, const RiskBlock& block, const QString& kind, int year);
/// The name of a figure in words.
base::Bilingual riskFigureName(const RiskMethod& method, const RiskBlock& block, const QString& figure);

struct RiskEntrant
{
    QString body;
    QString kind;
    QMap<RiskKey, RiskFigure> figures;
};

/// The points of a body by one criterion in one direction.
struct RiskPart
{
    enum class Criterion { Penalty, Dynamics, Priority };

    Criterion criterion = Criterion::Penalty;
    QString direction;
    QString indicator; ///< of the third criterion
    std::optional<base::Number> value;
    bool none = false; ///< does not concern the body: no points, and said
    int place = 0;     ///< from 1; equal values share it, the next value has the next place
    int places = 0;    ///< how many different values there are
    base::Number start, step;
    std::optional<base::Number> points;
};

enum class RiskVerdict {
    Chosen,
    Below,        ///< others have more
    TieLost,      ///< the same as others at the cut, with a better result of the last year
    TieOpen,      ///< the same as others at the cut, and nothing that decides between them
    CheckedTwice, ///< so many years running
    Newcomer,
    Incomplete ///< a figure is missing: there is no sum
};
/// "chosen", "below", "tie-lost", "tie-open", "checked", "new", "no-data".
QString riskVerdictCode(RiskVerdict verdict);

struct RiskStanding
{
    QString body;
    QList<RiskPart> parts;
    std::optional<base::Number> sum;
    int place = 0; ///< by the sum; 0: none
    RiskVerdict verdict = RiskVerdict::Incomplete;
    bool byTie = false;               ///< chosen at the cut, for the lower result of the last year
    std::optional<base::Number> last; ///< result of the block in the last year
    QList<RiskKey> missing;           ///< figures without which there is no sum
    bool checkedKnown = true;         ///< whether the years before say if it was checked running
    std::optional<base::Number> points(RiskPart::Criterion criterion) const; ///< none while one of them is missing
};

/// Bodies of one kind: they are ranked among themselves.
struct RiskGroup
{
    QString kind;
    int counted = 0;                   ///< bodies that are assessed in the block
    int most = 0;                      ///< of them may be chosen
    std::optional<base::Number> least; ///< the lowest sum of a chosen one
    QList<RiskStanding> bodies;        ///< by place; without a sum at the end

    int chosen() const;
};

/// In the order of the methodology's kinds; a kind without bodies is left out.
QList<RiskGroup> rankRisk(const RiskMethod& method, const RiskBlock& block, int year,
                          const QList<RiskEntrant>& entrants);

} // namespace bagalau::domain
