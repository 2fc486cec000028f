#pragma once

#include "documents/document.h"

#include <gtest/gtest.h>

namespace bagalau::tests {

/// Every letter that Kazakh has and Russian has not, both cases.
inline const QString kazakhLetters = QStringLiteral("әғқңөұүһі ӘҒҚҢӨҰҮҺІ");

/// For tests that run in both languages.
inline std::string languageName(const ::testing::TestParamInfo<base::Language>& info)
{
    return base::languageCode(info.param).toStdString();
}

/// A conclusion of two or three pages, as an authority would issue it.
documents::Document conclusion(base::Language language);

/// A table of `rows` rows after a heading; the first line of row n is "аn", its last "яn".
documents::Document longTable(base::Language language, int rows);

} // namespace bagalau::tests
