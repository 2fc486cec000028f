#pragma once

#include "workflow/session.h"

namespace bagalau::workflow {

/// Which blank report forms are wanted.
struct FormsRequest
{
    QString block;
    QString direction; ///< with the forms that serve every direction; empty: all that this office scores
    QString body;      ///< empty: every body that this office assesses in the block
};

/// Writes the blank report forms of the store's edition into a folder, a workbook for each body, direction and hand:
/// what the assessed body fills in and what the assessing office does. They are read back without mapping. Returns the
/// paths. Throws Refused where others assess, or where the edition has no form; Problem(File) where a file cannot be
/// written.
QStringList writeForms(const Session& session, const FormsRequest& request, const QString& folder);

} // namespace bagalau::workflow
