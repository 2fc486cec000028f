#include "documents/compose.h"
#include "documents/textwriter.h"
#include "samples.h"
#include "support/print.h"
#include "tools.h"

#include <gtest/gtest.h>

using namespace bagalau::documents;
using namespace bagalau::tests;
using namespace Qt::StringLiterals;
using bagalau::base::Language;

namespace {

TEST(PlainText, hasEveryWordInOrder)
{
    for (const Language language : {Language::Kk, Language::Ru}) {
        const Document document = conclusion(language);
        const QString text = toText(document);
        QStringList missing = wordsOf(document);
        for (const QString& word : wordsOf(text))
            missing.removeOne(word);
        // What stands under the lines for signature and date is of no use without the lines.
        EXPECT_LE(missing.size(), 4) << missing.join(u' ').toStdString();
        EXPECT_FALSE(text.contains(u"\n\n\n"_s));
    }
    Document two;
    two.blocks = {heading(1, u"Бір"_s), Table{{}, 0, {row({u"екі"_s, u"үш"_s})}, {}}};
    EXPECT_EQ(toText(two), u"Бір\n\nекі | үш\n\n"_s);
}

} // namespace
