#pragma once

#include "base/finding.h"
#include "workflow/library.h"

namespace bagalau::workflow {

/// A shipped methodology edition, for lists.
struct EditionInfo
{
    QString id;
    QString block;
    QString digest;
    QList<int> years; ///< for the results of these years; empty: only to compare with
    base::Bilingual title;
    base::Bilingual act;
};

QList<EditionInfo> shippedEditions();
/// A shipped edition by its id; throws Refused if there is none.
domain::Edition shippedEdition(const QString& id);

/// Everything that is wrong with an edition file, worked examples included. Throws Problem(File) if it cannot be read.
base::Findings testEdition(const QString& path);
/// The worked examples that do not hold here, of an edition that was read already; the place is "examples/3".
base::Findings failedExamples(const domain::Edition& edition);

/// One thing in which two editions differ; a side where it does not exist is empty.
struct EditionDifference
{
    QString path; ///< "definitions/K2/formula"
    base::Bilingual name;
    base::Bilingual before, after;
};
/// What is different between two editions: settings, inputs, criteria with formulas, maxima and weights, scales,
/// degrees. In the order of the paths.
QList<EditionDifference> compareEditions(const domain::Edition& before, const domain::Edition& after);

} // namespace bagalau::workflow
