#pragma once

#include "intake/formreader.h"

namespace bagalau::intake {

/// Brings the rows of all sheets together: partners from other sheets, keys, parents.
domain::ReportTables assemble(const domain::Variant& variant, QList<DraftRow> rows, const QList<Layout>& layouts,
                              Doubts& doubts);

} // namespace bagalau::intake
