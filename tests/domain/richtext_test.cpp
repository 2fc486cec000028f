#include "domain/richtext.h"

using namespace Qt::StringLiterals;
using namespace bagalau::domain;

namespace {

RichLine plain(const QString& text)
{
    return {RichSpan{text, {}, false, false}};
}

TEST(RichText, readsParagraphsListsTablesFacesAndFields)
{
    const RichText read = richText(u"Жалпы балл **{score}** болды, _өңір_ бойынша.\n"
                                   "- бірінші\n- екінші\n\n1. үшінші\n| Атауы | Балл |\n| Ғылым | {points.A} |"_s);
    ASSERT_EQ(read.size(), 5);
    EXPECT_EQ(read[0].line, (RichLine{{u"Жалпы балл "_s, {}, false, false},
                                      {{}, u"score"_s, true, false},
                                      {u" болды, "_s, {}, false, false},
                                      {u"өңір"_s, {}, false, true},
                                      {u" бойынша."_s, {}, false, false}}));
    EXPECT_EQ(read[1].kind, RichBlock::Kind::Bullet);
    EXPECT_EQ(read[2].line, plain(u"екінші"_s));
    EXPECT_EQ(read[3].kind, RichBlock::Kind::Numbered);
    ASSERT_EQ(read[4].rows.size(), 2);
    EXPECT_EQ(read[4].rows[0], (QList<RichLine>{plain(u"Атауы"_s), plain(u"Балл"_s)}));
    EXPECT_EQ(read[4].rows[1][1].first().field, u"points.A"_s);
    EXPECT_EQ(fieldsOf(read), (QStringList{u"score"_s, u"points.A"_s}));
}

TEST(RichText, isWrittenSoThatItIsReadBackTheSame)
{
    const QStringList texts{
        u"Жай мәтін"_s,           u"- тармақ"_s, u"1. бір\n2. екі"_s,        u"**қою** **_екеуі де_** _көлбеу_"_s,
        u"| а | ә |\n| б |  |"_s, u"{score}"_s,  u"**а****{score}** соңы"_s, u"| а |\n\n| б |"_s,
    };
    for (const QString& text : texts)
        EXPECT_EQ(written(richText(text)), text) << qPrintable(text);
}

TEST(RichText, ownSignsInsideWordsAreKept)
{
    const QStringList words{
        u"5 * 3 ** 2"_s, u"- емес тізім"_s, u"2018. жыл"_s,    u"12. тармақ"_s, u"{score}"_s, u"а|б"_s,   u"C:\\файл"_s,
        u"a_b_c"_s,      u"\\"_s,           u"| кесте емес"_s, u"**_{}|\\-"_s,  u"-"_s,       u"қ\\*ң*"_s};
    for (const QString& word : words)
        for (const RichBlock::Kind kind : {RichBlock::Kind::Paragraph, RichBlock::Kind::Bullet}) {
            const RichText text{RichBlock{kind, plain(word), {}}};
            EXPECT_EQ(richText(written(text)), text) << qPrintable(word) << " -> " << qPrintable(written(text));
        }
    const RichText table{RichBlock{RichBlock::Kind::Table, {}, {{plain(u"а | б"_s), plain(u"в\\"_s)}}}};
    EXPECT_EQ(richText(written(table)), table) << qPrintable(written(table));
}

TEST(RichText, ownSignsBeginAFaceOrStandInAField)
{
    for (const RichSpan& span : {RichSpan{u"_"_s, {}, false, true}, RichSpan{u"*"_s, {}, true, false},
                                 RichSpan{u"*_*"_s, {}, true, true}, RichSpan{{}, u"points.a_b|c"_s, true, true}})
        for (const RichText& text :
             {RichText{RichBlock{RichBlock::Kind::Paragraph, {span}, {}}},
              RichText{RichBlock{RichBlock::Kind::Table, {}, {{RichLine{span}, plain(u"ә"_s)}}}}})
            EXPECT_EQ(richText(written(text)), text) << qPrintable(written(text));
}

TEST(RichText, signsThatNothingEndsAreWords)
{
    EXPECT_EQ(richText(u"2 ** 3 және {"_s).first().line, plain(u"2 ** 3 және {"_s));
    EXPECT_EQ(
        plainText(richText(u"Балл: {score}\n| а | {score} |"_s), [](const QString& id) { return u'<' + id + u'>'; }),
        u"Балл: <score>\nа\t<score>"_s);
}

} // namespace
