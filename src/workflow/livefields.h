#pragma once

#include "domain/assessment.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// A value that the text of a conclusion may name, as {id}: it is shown as it stands now and is never typed.
struct LiveField
{
    QString id;           ///< "score", "points.A/1.1"
    base::Bilingual name; ///< for lists: "Points: achievement of goals – 1.1"
    base::Bilingual value;
};

/// All that a conclusion on this assessment may name, in the order in which officials look for it.
QList<LiveField> liveFields(const Session& session, const QString& body, const QString& block,
                            const domain::Assessment& assessment);

/// The text with the values in place; a name that is not a field stays as it is written.
base::Bilingual filledText(const base::Bilingual& text, const QList<LiveField>& fields);

} // namespace bagalau::workflow
