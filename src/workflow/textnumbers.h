#pragma once

#include "domain/assessment.h"
#include "workflow/livefields.h"

namespace bagalau::workflow {

// Numbers that somebody typed into a text. Inside workflow only.

/// A number as it stands in a text.
struct TypedNumber
{
    qsizetype at = 0;
    qsizetype length = 0;
    QString text;
    QString value;         ///< the same for "12,50" and "12.5"; of dates and codes ("1.1.2") the text
    bool fraction = false; ///< it has decimals
};

/// All numbers of a text but those that belong to a name ("A/1.1", "K2").
QList<TypedNumber> typedNumbers(const QString& plainText);

/// A phrase after which a text gives a certain value: the name of a criterion, "общий балл".
struct ValueLabel
{
    QString phrase;      ///< folded
    QString field;       ///< the live field that belongs there
    QString shown;       ///< its value
    QStringList allowed; ///< values (as TypedNumber has them) that may be meant by the same phrase
};

/// The phrases of a language: names of results that are not alike, and the words that stand before a field in the
/// suggested texts. Phrases of one word are left out: they may mean anything.
QList<ValueLabel> valueLabels(const QList<base::Bilingual>& suggested, const domain::Assessment& assessment,
                              const QList<LiveField>& fields, base::Language language);

/// A number that was typed where a field belongs.
struct HandWritten
{
    ValueLabel label;
    TypedNumber number;
    bool contradicts = false; ///< else it is the value as it stands now, and will not follow it
};
QList<HandWritten> handWritten(const QString& plainText, const QList<ValueLabel>& labels);

} // namespace bagalau::workflow
