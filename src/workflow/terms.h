#pragma once

#include "base/message.h"

#include <QStringList>

namespace bagalau::workflow {

/// A place in a text to look at again, and what would be better there.
struct TextMark
{
    qsizetype at = 0;
    qsizetype length = 0;
    base::Message what;
    QStringList better;
    bool operator==(const TextMark&) const = default;
};

/// What a text is about: some terms are drifts in one block, or until some year, only.
struct TermScope
{
    QString block; ///< empty: not known; terms that hold for one block are not watched
    int year = 0;  ///< the assessed year; 0: not known, all years are watched
};

/// Words that stand for an official term without being it (resources/terms/drift.csv), in the order of the text; of
/// marks that overlap the longest stays. English has no official terms.
QList<TextMark> termDrifts(const QString& plainText, base::Language language, const TermScope& scope = {});

/// An official term with where it is found (resources/terms/glossary.csv).
struct OfficialTerm
{
    base::Bilingual term;
    QString source;
};
const QList<OfficialTerm>& officialTerms();

} // namespace bagalau::workflow
