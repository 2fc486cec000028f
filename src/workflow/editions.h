#pragma once

#include "base/finding.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// A methodology edition that the store or the program has, for lists.
struct EditionInfo
{
    enum class State {
        Used,   ///< the store assesses its block by it
        Draft,  ///< being written in the store
        Former, ///< was in use in the store
        Shipped ///< only the program has it
    };

    QString id;
    QString block;
    QString digest;
    QList<int> years; ///< for the results of these years; empty: only to compare with
    base::Bilingual title;
    base::Bilingual act;
    State state = State::Shipped;
    int faults = 0;       ///< of a draft, when it was saved
    bool differs = false; ///< the program ships other bytes under the same id
};

/// Every edition that the store knows, then those that only the program has; of one block, or of all. Where both have
/// an id, the store's own is meant. A null session: the shipped ones.
QList<EditionInfo> knownEditions(const Session* session, const QString& block = {});
/// The bytes of a known edition; throws Refused if there is none.
QByteArray editionBytes(const Session* session, const QString& id);
/// A known edition, read; throws a Problem for a draft with faults.
domain::Edition knownEdition(const Session* session, const QString& id);

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
