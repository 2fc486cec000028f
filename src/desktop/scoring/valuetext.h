#pragma once

#include "desktop/scoring/calculation.h"

namespace bagalau::desktop {

/// What the value of an input that counts rests on.
enum class Basis {
    Established, ///< the assessor said so
    Reported,    ///< the report says so
    Proposed,    ///< the report or the program only proposes another value; nobody has decided
    Fallback,    ///< nobody said anything: the edition's own value
    Missing      ///< there is none
};
Basis basisOf(const Calculation::Cell& cell);
/// A sign and a word.
QString basisName(Basis basis);

/// A value as reports and officials write it: words of the edition for yes, no and choices. Missing: "no data".
QString valueText(const domain::Edition& edition, const domain::Column& column, const domain::Value& value,
                  base::Language language);

/// The value of a step or an input of a calculation. The score and what it is taken from have the places that the
/// edition rounds to; everything between them at most four.
QString valueText(const Calculation& calculation, const QString& id, base::Language language);

/// What a setting is in its edition, in words; empty where only one way of reading is offered.
QString settingValueText(const domain::Edition& edition, const domain::Setting& setting, base::Language language);

/// "Score 90,38, high": the result in a line; "–" while there is none.
QString scoreText(const domain::Assessment& assessment, const domain::Edition& edition, base::Language language);

} // namespace bagalau::desktop
