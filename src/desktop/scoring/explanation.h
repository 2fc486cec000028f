#pragma once

#include "desktop/scoring/calculation.h"
#include "domain/records.h"

#include <QUrl>

namespace bagalau::desktop {

/// What an explanation needs beside the calculation.
struct ExplanationContext
{
    QList<domain::AcceptedValue> accepted; ///< of this body and block, oldest first
    base::Language language = base::Language::Kk;
};

/// The selected step or input in words, as HTML with links: what it is and by which formula, from what, for what, and
/// for an input where it stands in the report and who established it. Links lead to inputs and steps.
QString explain(const Calculation& calculation, const QString& id, const ExplanationContext& context);

/// The degree of the score and from which score on each degree is given, as HTML.
QString explainDegree(const Calculation& calculation, base::Language language);

/// The step or input that a link of an explanation leads to; empty for other links.
QString linkTarget(const QUrl& link);
/// The digest of the document that a link opens; empty for other links.
QString linkedDocument(const QUrl& link);
/// Whether the link asks for leaving the row out; its target is then the input by which that is said.
bool isExclusion(const QUrl& link);

} // namespace bagalau::desktop
