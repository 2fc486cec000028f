#pragma once

#include "base/language.h"

#include <optional>

namespace bagalau::intake {

/// The name of a row without the words that tell its kind: "Мақсат 1.1. А / Цель 1.1. Б" is "А / Б".
struct Opened
{
    QString name;
    QString code;              ///< "001"; only when asked for
    qsizetype wordsLength = 0; ///< the longer opening is the more specific one
};

/// Nothing when the text begins with neither wording. `withCode`: the first word after the opening is a code with a
/// digit in it. Without: only a number that plainly belongs to the opening ("1.1." or "2:") is taken off, so that the
/// name "100 мың тұрғынға" keeps its number.
std::optional<Opened> opened(const QString& text, const base::Bilingual& words, bool withCode);

/// Both texts compared by base::folded(); the words end where a letter would go on.
bool beginsWith(const QString& text, const base::Bilingual& words);

/// The folded text contains the folded words, and no letter or digit goes on at either end.
bool containsWords(const QString& foldedText, const QString& foldedWords);

/// The text is one of the two wordings, or both of them: "өсу", "рост", "өсу / рост".
bool isWording(const QString& text, const base::Bilingual& words);

} // namespace bagalau::intake
