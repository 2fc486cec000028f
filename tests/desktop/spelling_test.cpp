#include "appealoffice.h"
#include "desktop/editing/markhighlighter.h"
#include "desktop/editing/richedit.h"
#include "desktop/editing/spelling.h"
#include "support/print.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>

using bagalau::desktop::RichEdit;
using bagalau::desktop::Spelling;

namespace bagalau::tests {

namespace {

using namespace Qt::StringLiterals;

// A dictionary of four words.
class Words : public testing::Test
{
protected:
    Words()
    {
        m_folder.write(u"kk_KZ.aff"_s, "SET UTF-8\nTRY әңғүұқөһаеиоу\n");
        m_folder.write(u"kk_KZ.dic"_s, u"4\nқала\nдала\nөңір\nбалл\n"_s.toUtf8());
    }
    std::unique_ptr<Spelling> spelling(const QString& name = u"kk_KZ"_s) const
    {
        return std::make_unique<Spelling>(desktop::hunspellSource({m_folder.path(QString())}, name), m_own);
    }
    static bool knows(Spelling& spelling, const QString& word)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return spelling.knows(word).has_value(); }, 5000));
        return spelling.knows(word).value_or(true);
    }
    static QStringList marked(const RichEdit& edit, QTextCharFormat::UnderlineStyle style)
    {
        QStringList words;
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next())
            for (const QTextLayout::FormatRange& range : block.layout()->formats())
                if (range.format.underlineStyle() == style)
                    words << block.text().sliced(range.start, range.length);
        return words;
    }
    static QMenu* menuAt(RichEdit& edit, int place)
    {
        QTextCursor at = edit.textCursor();
        at.setPosition(place);
        edit.setTextCursor(at);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(&edit, &event);
        return edit.findChild<QMenu*>();
    }
    static QAction* action(const QMenu& menu, const QString& text)
    {
        for (QAction* one : menu.actions())
            if (one->text() == text)
                return one;
        return nullptr;
    }

    const Folder m_folder;
    const QString m_own = m_folder.path(u"менің/words-kk.txt"_s);
};

} // namespace

TEST_F(Words, ofTheDictionaryAreRightAndOthersAreNot)
{
    const auto one = spelling();
    EXPECT_TRUE(knows(*one, u"қала"_s));
    EXPECT_TRUE(knows(*one, u"қала-дала"_s));
    EXPECT_FALSE(knows(*one, u"калa"_s));
    EXPECT_EQ(one->state(), Spelling::State::Ready);
}

TEST_F(Words, areAllRightWithoutADictionary)
{
    const auto one = spelling(u"ru_RU"_s);
    EXPECT_TRUE(knows(*one, u"ыыы"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return one->state() == Spelling::State::Missing; }, 5000));
}

TEST_F(Words, ofTheWriterAreKept)
{
    {
        const auto one = spelling();
        EXPECT_FALSE(knows(*one, u"Бағалау"_s));
        EXPECT_TRUE(one->addOwn(u"Бағалау"_s));
        EXPECT_TRUE(knows(*one, u"Бағалау"_s));
    }
    const auto again = spelling();
    EXPECT_TRUE(knows(*again, u"Бағалау"_s));
    EXPECT_FALSE(knows(*again, u"Баға"_s));
}

TEST_F(Words, areFoundInATextWithoutNumbersAbbreviationsAndFields)
{
    QStringList words;
    const QString text = u"ОМО 2018ж. жыл-жылы, «өңір» \uFFFC ә бала's"_s;
    for (const desktop::WordPlace& word : desktop::wordsOf(text))
        words << text.sliced(word.at, word.length);
    EXPECT_EQ(words, (QStringList{u"жыл-жылы"_s, u"өңір"_s, u"бала's"_s}));
}

TEST_F(Words, thatAreDoubtedAreWavedAndCanBeReplacedOrKept)
{
    const auto one = spelling();
    RichEdit edit;
    edit.setSide(base::Language::Kk);
    edit.setSpelling(one.get());
    edit.show(u"қала кала өңір\n- {score} онир"_s);
    edit.QWidget::show();
    const auto waved = [&] { return marked(edit, QTextCharFormat::WaveUnderline); };
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return waved() == QStringList({u"кала"_s, u"онир"_s});
        },
        5000))
        << qPrintable(waved().join(u','));
    EXPECT_FALSE(edit.document()->isUndoAvailable()) << "marks are no edit";
    EXPECT_EQ(edit.written(), u"қала кала өңір\n- {score} онир"_s);

    QMenu* menu = menuAt(edit, 7);
    ASSERT_TRUE(menu);
    ASSERT_TRUE(QTest::qWaitFor([&] { return action(*menu, u"қала"_s) != nullptr; }, 5000));
    action(*menu, u"қала"_s)->trigger();
    menu->close();
    EXPECT_EQ(edit.written(), u"қала қала өңір\n- {score} онир"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    menu = menuAt(edit, static_cast<int>(edit.document()->toPlainText().indexOf(u"онир"_s)) + 1);
    ASSERT_TRUE(menu);
    auto* own = menu->findChild<QAction*>(u"addOwnWord"_s);
    ASSERT_TRUE(own);
    own->trigger();
    menu->close();
    EXPECT_TRUE(QTest::qWaitFor([&] { return waved().isEmpty(); }, 5000)) << qPrintable(waved().join(u','));
}

TEST_F(Words, ofTermsThatDriftAreDottedAndReplaced)
{
    RichEdit edit;
    edit.setSide(base::Language::Kk);
    edit.show(u"Бағалау жүйесі {score} туралы"_s);
    edit.QWidget::show();
    edit.setTerms([](const QString& text, base::Language side) {
        const qsizetype at = text.indexOf(u"жүйесі"_s);
        if (at < 0 || side != base::Language::Kk)
            return QList<desktop::TextMark>();
        return QList<desktop::TextMark>{{at, 6, {u"term"_s, "Official name", {}}, {u"жүйесінің атауы"_s}}};
    });
    const auto dotted = [&] { return marked(edit, QTextCharFormat::DotLine); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return dotted() == QStringList{u"жүйесі"_s}; }, 5000));
    typeText(edit, u"Ә"_s); // at the start: the mark goes along
    EXPECT_TRUE(QTest::qWaitFor([&] { return dotted() == QStringList{u"жүйесі"_s}; }, 5000));
    QMenu* menu = menuAt(edit, 11);
    ASSERT_TRUE(menu);
    QAction* better = action(*menu, u"Write “жүйесінің атауы”"_s);
    ASSERT_TRUE(better);
    better->trigger();
    menu->close();
    EXPECT_EQ(edit.written(), u"ӘБағалау жүйесінің атауы {score} туралы"_s);
}

TEST_F(Words, andFieldsAreSeenInATextWithTables)
{
    const auto one = spelling();
    RichEdit edit;
    edit.setSide(base::Language::Kk);
    edit.setSpelling(one.get());
    edit.setFields(
        {{u"score"_s, u"Балл"_s, u"81,25"_s},
         {u"body"_s, u"Орган"_s,
          u"Қазақстан Республикасының Ойдан шығарылған мемлекеттік істер және үлкен әңгімелер министрлігі"_s}},
        base::Language::Kk);
    edit.resize(430, 300);
    edit.show(u"қала **дала** кала {score}, **{score}** және {жоқ}\n- өңір {body} балл\n- _балл_\n"
              "1. дала\n2. қала\n| қала | балл |\n| өңір | {score} |\nдала"_s);
    edit.QWidget::show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !marked(edit, QTextCharFormat::WaveUnderline).isEmpty(); }, 5000));
    edit.resize(430, edit.minimumHeight());
    picture(edit, u"richedit"_s);
    EXPECT_LT(edit.document()->size().width(), 431) << "a long value is broken into lines";
}

TEST(Spelling, ofTheSystemKnowsBothLanguagesWhereTheDictionariesAreInstalled)
{
    for (const auto& [name, word, wrong] : {std::tuple(u"kk_KZ"_s, u"мемлекеттік"_s, u"мемлекетттік"_s),
                                            std::tuple(u"ru_RU"_s, u"государственных"_s, u"гасударственных"_s)}) {
        const auto dictionary = desktop::hunspellSource(desktop::dictionaryFolders(), name)();
        if (!dictionary)
            continue;
        EXPECT_TRUE(dictionary->knows(word)) << qPrintable(word);
        EXPECT_FALSE(dictionary->knows(wrong)) << qPrintable(wrong);
        EXPECT_TRUE(dictionary->suggestions(wrong).contains(word)) << qPrintable(wrong);
    }
}

} // namespace bagalau::tests
