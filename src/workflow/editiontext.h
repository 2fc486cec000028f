#pragma once

#include "base/finding.h"
#include "domain/edition.h"

#include <QJsonValue>

namespace bagalau::workflow {

/// The largest file of an edition that is read.
inline constexpr qint64 largestEdition = 16 * 1024 * 1024;

/// An edition as its text says it, with all that is wrong. Reading needs no store and may run in another thread.
struct EditionReading
{
    QByteArray bytes;
    std::shared_ptr<const domain::Edition> edition; ///< with faults it may lack formulas and names; never null
    base::Findings faults;                          ///< each with its path in the text
    base::Findings failed; ///< what worked examples give instead; calculated only where there is no fault

    QString digest() const; ///< of the bytes
    bool sound() const { return faults.isEmpty() && failed.isEmpty(); }
    /// The numbers of the examples that do not hold, ascending.
    QList<qsizetype> failedExamples() const;
};
EditionReading readEditionText(const QByteArray& bytes);

/// What stands at a path of the text ("definitions/K2/maximum", "scales/k1/3/points"); undefined: nothing.
QJsonValue editionValue(const QByteArray& bytes, const QString& path);

/// The text with one value changed, added (the last step may be a new key) or, by an undefined value, taken out;
/// everything else stays byte for byte. Where the value of a setting changes, every worked example that rests on it and
/// does not name it gets the old value as given: it goes on testing what it tested. Throws Refused where the path leads
/// nowhere.
QByteArray editedEdition(const QByteArray& bytes, const QString& path, const QJsonValue& value);
/// The text with a new element of a list, before the one at this number or after the last.
QByteArray withNewElement(const QByteArray& bytes, const QString& list, int number, const QJsonValue& value);

} // namespace bagalau::workflow
