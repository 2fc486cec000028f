#pragma once

#include "workflow/terms.h"

#include <functional>

namespace bagalau::desktop {

using workflow::TextMark;

/// The marks of a paragraph (a field in it is one object character), in the language of its side.
using TextMarks = std::function<QList<TextMark>(const QString& plainText, base::Language language)>;

} // namespace bagalau::desktop
