#pragma once

#include "base/language.h"

#include <QMap>

namespace bagalau::workflow {

/// A phrase of the data with {names} in it, and the words in their places. What is put in is not searched again.
inline base::Bilingual filledWords(const base::Bilingual& phrase, const QMap<QString, base::Bilingual>& words)
{
    const auto side = [&](base::Language language) {
        const QString& text = phrase.in(language);
        QString out;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype end = text[at] == u'{' ? text.indexOf(u'}', at) : -1;
            const auto word = end < 0 ? words.end() : words.find(text.mid(at + 1, end - at - 1));
            out += word == words.end() ? QString(text[at]) : word->in(language);
            at = word == words.end() ? at + 1 : end + 1;
        }
        return out;
    };
    return {side(base::Language::Kk), side(base::Language::Ru)};
}

} // namespace bagalau::workflow
