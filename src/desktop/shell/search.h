#pragma once

#include <QString>

namespace bagalau::desktop {

/// A text as searching compares it: without case, ё as е, and Kazakh letters as the Russian ones that people type in
/// their place (қ/к, ә/а, і/и). Finding means: the searchable text contains the searchable pattern.
QString searchable(const QString& text);

} // namespace bagalau::desktop
