#pragma once

#include "domain/inputs.h"

namespace bagalau::workflow {

/// Lays what was read over the version of the report before it: tables and columns that the forms of this reading do
/// not fill in stay as they were, so that a body's report and the office's own working sheets may come one after the
/// other, in any order. A row of a working sheet that belongs to no row of the report becomes a blocker in the draft.
void layOver(const domain::Edition& edition, const domain::Variant& variant, const domain::ReportTables& earlier,
             domain::ReportDraft& draft);

/// Whether one of the forms is filled in by the assessed body.
bool isFromBody(const domain::Edition& edition, const QStringList& forms);

/// Whether something in these inputs stands in a form that the assessed body fills in and the office does not. Working
/// sheets alone are no report: nothing was received, and nothing can be late. True where the body fills in no form of
/// these directions (empty: all): there the working sheets are all that comes.
bool holdsReport(const domain::Edition& edition, const domain::Variant& variant, const QStringList& directions,
                 const domain::Inputs& inputs);

} // namespace bagalau::workflow
