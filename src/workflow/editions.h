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
    base::Bilingual title;
    base::Bilingual act;
};

QList<EditionInfo> shippedEditions();

/// Everything that is wrong with an edition file, worked examples included. Throws Problem(File) if it cannot be read.
base::Findings testEdition(const QString& path);

} // namespace bagalau::workflow
