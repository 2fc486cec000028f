#pragma once

#include "base/language.h"

#include <QString>

namespace bagalau::documents {

/// What stands around the numbers in "3/7-бет" and "стр. 3 из 7".
struct PageLabel
{
    QString before;
    QString between;
    QString after;
};

PageLabel pageLabel(base::Language language);
QString pageText(base::Language language, int page, int pages);

base::Bilingual signatureWord();
base::Bilingual fullSignatureWord();
base::Bilingual dateWord();

/// "kk-KZ" or "ru-RU": the language of the text for spelling checkers and screen readers.
QString languageTag(base::Language language);

/// Without the characters that XML 1.0 forbids (control characters, halves of surrogate pairs); CR LF becomes LF.
/// Both writers use it, so that they say the same.
QString cleaned(const QString& text);

} // namespace bagalau::documents
