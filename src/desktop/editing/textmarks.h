#pragma once

#include "base/message.h"

#include <functional>

namespace bagalau::desktop {

/// A place in a paragraph that something is to be said about: a term that drifts from its official name.
struct TextMark
{
    qsizetype at = 0;
    qsizetype length = 0;
    base::Message what;
    QStringList better; ///< what could stand there
};

/// The marks of a paragraph (a field in it is one object character), in the language of its side.
using TextMarks = std::function<QList<TextMark>(const QString& plainText, base::Language language)>;

/// From a function that returns marks of another type with the same members.
template <class Function> TextMarks textMarks(Function function)
{
    return [function](const QString& plainText, base::Language language) {
        QList<TextMark> marks;
        for (const auto& one : function(plainText, language))
            marks << TextMark{one.at, one.length, one.what, one.better};
        return marks;
    };
}

} // namespace bagalau::desktop
