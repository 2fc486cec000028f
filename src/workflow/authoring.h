#pragma once

#include "workflow/editiontext.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// What an act on an edition left: the number of its journal entry and all that is wrong with the edition now. A draft
/// may have faults; it cannot be used with them.
struct EditionAct
{
    qint64 entry = 0;
    QString id;
    base::Findings findings;
};

/// A new draft in the store: the text of a known edition (of the store or shipped) with another id and, where it is
/// given, another title. A copy is for the results that the store assesses. Throws Refused where the id is taken or is
/// no id.
EditionAct copyEdition(Session& session, const QString& from, const QString& id, const base::Bilingual& title,
                       const QString& official);

/// Another text of the draft with its id. Throws Refused where there is no such draft.
EditionAct saveDraft(Session& session, const EditionReading& reading, const QString& official);

/// A draft from a file (docs/editions.md), read before. The id is new, or that of a draft, whose text it then replaces.
/// Throws Refused where the text has no id to keep it under, or its id belongs to another edition.
EditionAct importEdition(Session& session, const EditionReading& reading, const QString& official);
/// The file of an edition. Throws Problem(File).
EditionReading readEditionFile(const QString& path);

/// Writes the text of a known edition as it is kept; a null session: of a shipped one. Throws Refused, File.
void exportEdition(const Session* session, const QString& id, const QString& path);

qint64 discardDraft(Session& session, const QString& id, const QString& official);

/// Throws Refused with what stands against using the edition, apart from the rights of a person.
void requireUsable(const Session& session, const EditionReading& reading);

/// From now on the store assesses the edition's block by it; the one before is kept as a former one. The reading must
/// be of the bytes that the store (or the program) has. Throws Refused: a fault or a failing worked example, another
/// year, a conclusion of the block was issued (it stands by the edition it was issued with), values that were taken in
/// would be lost.
qint64 useEdition(Session& session, const EditionReading& reading, const QString& official);

} // namespace bagalau::workflow
