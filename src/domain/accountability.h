#pragma once

#include "base/number.h"
#include "domain/records.h"

namespace bagalau::domain {

// Clause 65 of the System: where the indicators of a body fell and the sector entrusted to it worsened as well, the
// Commission proposes to consider who answers for it.

/// The clause as data.
struct AccountabilityRule
{
    struct Reading
    {
        base::Bilingual name;
        base::Bilingual note;
    };

    base::Bilingual clause;
    base::Bilingual text;
    base::Bilingual overall;        ///< name of the line of the overall assessment
    base::Bilingual overallUnknown; ///< why it has no score; {known}, {due}, {fell}
    QList<Reading> readings;
    QMap<QString, base::Bilingual> words;

    static AccountabilityRule read(const QByteArray& json);
};

/// Yes, no, or not known: what is not known is never taken for a no.
enum class Known { No, Yes, Unknown };
Known allOf(Known one, Known other);
Known anyOf(const QList<Known>& all);

/// What an official found about the state of the sector entrusted to a body.
struct SectorFinding
{
    QString id;
    QString body;
    bool worsened = false;
    base::Bilingual text;
    QString source;
    QString official;
    QString at;
    qint64 entry = 0;
    QList<FileReference> evidence;
    bool operator==(const SectorFinding&) const = default;
};

} // namespace bagalau::domain
