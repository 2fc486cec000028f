#pragma once

#include "domain/records.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// The texts that the office keeps for reuse, in the order of their names.
QList<domain::TextBlock> textBlocks(const Session& session);

/// Keeps a text under a name; with the id of a block that is there it takes that one's place, with an empty id it is a
/// new one. Refused without a name, under the name of another block, or with nothing written on either side.
/// Returns the journal entry's number.
qint64 saveTextBlock(Session& session, const domain::TextBlock& block, const QString& official);
qint64 renameTextBlock(Session& session, const QString& id, const QString& name, const QString& official);
/// What was made with the block stays as it is.
qint64 removeTextBlock(Session& session, const QString& id, const QString& official);

} // namespace bagalau::workflow
