#pragma once

#include "desktop/common/texttable.h"
#include "desktop/scoring/calculation.h"
#include "workflow/trials.h"

namespace bagalau::desktop {

/// What stands and what is tried, side by side.
struct TrialSides
{
    workflow::TrialResult recorded, tried;
    std::optional<workflow::Rank> recordedRank, triedRank;
};

/// The lines of the tables of a trial calculation, in a language.
class TrialRows final
{
public:
    TrialRows(const TrialSides& sides, const Calculation& tried, base::Language language)
        : m_sides(sides), m_calculation(tried), m_language(language)
    {
    }

    /// Score, degree, place, directions, deduction: as they stand, tried, and the difference of what is shown.
    QList<TextTable::Row> results() const;
    QList<TextTable::Row> changes(const workflow::Trial& trial) const;
    QList<TextTable::Row> readings(const workflow::Trial& trial) const;
    QList<TextTable::Row> lifts(const QList<workflow::Lift>& lifts) const;

    /// "1.1 Share of ...: fact"
    QString nameOf(const QString& input) const;
    QString valueText(const domain::Column& column, const domain::Value& value) const;

private:
    TextTable::Row points(const QString& name, const std::optional<base::Number>& was,
                          const std::optional<base::Number>& would, bool strong = false) const;
    QString degreeName(const domain::Edition& edition, const QString& id) const;

    const TrialSides& m_sides;
    const Calculation& m_calculation;
    base::Language m_language;
};

} // namespace bagalau::desktop
