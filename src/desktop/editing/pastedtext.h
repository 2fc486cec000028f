#pragma once

#include "domain/richtext.h"

#include <optional>

class QMimeData;

namespace bagalau::desktop {

/// Under which a text copied in this program goes with its fields.
QString ownTextType();

/// What is on the clipboard, as a text of ours: paragraphs, lists, tables, bold and italic from any program, nothing
/// else; no picture and no file is loaded. Nothing where it is too large to be a text somebody wrote.
std::optional<domain::RichText> pastedText(const QMimeData& source);

} // namespace bagalau::desktop
