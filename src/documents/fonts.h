#pragma once

#include <QString>

namespace bagalau::documents {

/// Makes the embedded Noto families known to Qt, once for the program; documents call it themselves. Needs a
/// QGuiApplication; any thread.
void loadFonts();

QString serifFamily();
QString sansFamily();
/// For the signs the other two lack: the minus U+2212, ≥, ≤, →, ∑ and their like.
QString signFamily();

} // namespace bagalau::documents
