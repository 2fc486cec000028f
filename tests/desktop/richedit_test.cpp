#include "appealoffice.h"
#include "desktop/editing/pastedtext.h"
#include "desktop/editing/richdocument.h"
#include "desktop/editing/richedit.h"
#include "domain/richtext.h"
#include "support/print.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTextDocument>
#include <QTextTable>
#include <QToolTip>
#include <iostream>

using bagalau::desktop::RichEdit;
using bagalau::domain::RichBlock;
using bagalau::domain::RichLine;
using bagalau::domain::RichSpan;
using bagalau::domain::RichText;

namespace bagalau::tests {

namespace {

using namespace Qt::StringLiterals;

const QList<workflow::LiveField>& fields()
{
    static const QList<workflow::LiveField> all{
        {u"score"_s, {u"Жалпы балл"_s, u"Итоговый балл"_s}, u"81,25"_s},
        {u"body"_s, {u"Орган"_s, u"Орган"_s}, {u"Ойдан шығарылған министрлік"_s, u"Вымышленное министерство"_s}}};
    return all;
}

// An editor of the Kazakh side as it stands in the window.
struct Kazakh
{
    RichEdit edit;
    QStringList refusals;

    explicit Kazakh(const QString& text = {})
    {
        edit.setSide(base::Language::Kk);
        edit.setFields(fields(), base::Language::Ru);
        QObject::connect(&edit, &RichEdit::refused, [this](const QString& why) { refusals << why; });
        edit.resize(480, 200);
        edit.show(text);
        edit.QWidget::show();
        edit.moveCursor(QTextCursor::End);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&edit, key, modifiers); }
    void choose(int from, int to)
    {
        QTextCursor at = edit.textCursor();
        at.setPosition(from);
        at.setPosition(to, QTextCursor::KeepAnchor);
        edit.setTextCursor(at);
    }
    void paste(const QString& type, const QByteArray& bytes)
    {
        auto* data = new QMimeData; // belongs to the clipboard
        data->setData(type, bytes);
        QApplication::clipboard()->setMimeData(data);
        edit.paste();
    }
};

class Maker
{
public:
    explicit Maker(quint32 seed) : m_random(seed) {}

    RichText text()
    {
        RichText text;
        for (int i = 0, count = below(6) + 1; i < count; ++i)
            text << block();
        return text;
    }

private:
    int below(int limit) { return m_random.bounded(limit); }

    RichLine line()
    {
        static const QStringList words{u"өңір"_s, u"a_b"_s,     u"**"_s,           u"2018."_s,
                                       u"|"_s,    u"{x}"_s,     u"\\"_s,           u"- тек"_s,
                                       u"_"_s,    u"*"_s,       u"Қ ғ  ұ үһ"_s,    u"1. ә"_s,
                                       u"<b>"_s,  u"5 % & 3"_s, u"1\u00a0234,5"_s, u"\U0001F4C8"_s};
        RichLine line;
        for (int i = 0, count = below(4) + 1; i < count; ++i) {
            RichSpan span{{}, {}, below(3) == 0, below(3) == 0};
            if (below(3) == 0)
                span.field = below(2) == 0 ? u"score"_s : u"points.a_b/1.1"_s;
            else
                span.text = words[below(static_cast<int>(words.size()))];
            const bool joins = !line.isEmpty() && span.field.isEmpty() && line.last().field.isEmpty() &&
                               line.last().bold == span.bold && line.last().italic == span.italic;
            if (joins)
                line.last().text += span.text;
            else
                line << span;
        }
        return line;
    }

    RichBlock block()
    {
        const auto kind = static_cast<RichBlock::Kind>(below(4));
        if (kind != RichBlock::Kind::Table)
            return {kind, line(), {}};
        RichBlock table{kind, {}, {}};
        const int columns = below(3) + 1;
        for (int row = 0, rows = below(3) + 1; row < rows; ++row) {
            table.rows << QList<RichLine>();
            for (int column = 0; column < columns; ++column)
                table.rows.last() << (below(4) == 0 ? RichLine() : line());
        }
        return table;
    }

    QRandomGenerator m_random;
};

} // namespace

TEST(RichDocument, holdsEveryTextAndGivesItBack)
{
    for (quint32 seed = 1; seed <= 400; ++seed) {
        const RichText text = Maker(seed).text();
        QTextDocument document;
        desktop::setRichText(document, text);
        ASSERT_EQ(domain::written(desktop::richTextOf(document)), domain::written(text)) << "seed " << seed;
        ASSERT_EQ(desktop::richTextOf(document), text) << "seed " << seed;
        ASSERT_EQ(domain::richText(domain::written(text)), text) << "seed " << seed;
    }
}

TEST(RichDocument, aPartOfATextKeepsItsForm)
{
    QTextDocument document;
    const QString written = u"Бірінші **қою ****{score}** соңы\n- тармақ\n- _екінші_"_s;
    desktop::setRichText(document, domain::richText(written));
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    EXPECT_EQ(domain::written(desktop::richTextOf(all.selection())), written);
}

TEST(RichEdit, takesKazakhLettersAndTheFormByKeys)
{
    Kazakh one;
    typeText(one.edit, u"Әңгіме "_s);
    one.key(Qt::Key_B, Qt::ControlModifier);
    typeText(one.edit, u"қою"_s);
    one.key(Qt::Key_B, Qt::ControlModifier);
    one.key(Qt::Key_Return);
    one.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    typeText(one.edit, u"үйлер"_s);
    one.key(Qt::Key_Return);
    typeText(one.edit, u"һәм"_s);
    one.key(Qt::Key_Return);
    one.key(Qt::Key_Return); // after an empty item the list ends
    one.key(Qt::Key_I, Qt::ControlModifier);
    typeText(one.edit, u"соңы"_s);
    EXPECT_EQ(one.edit.written(), u"Әңгіме **қою**\n- үйлер\n- һәм\n_соңы_"_s);
    for (int i = 0; i < 40; ++i)
        one.edit.undo();
    EXPECT_EQ(one.edit.written(), QString());
}

TEST(RichEdit, showsAFieldAsItsValueAndItIsOneStepOfTheCaret)
{
    Kazakh one(u"Балл {score} болды"_s);
    EXPECT_EQ(one.edit.words(), u"Балл 81,25 болды"_s);
    one.choose(5, 5);
    one.key(Qt::Key_Right);
    EXPECT_EQ(one.edit.textCursor().position(), 6);
    typeText(one.edit, u"-ге тең"_s);
    EXPECT_EQ(one.edit.written(), u"Балл {score}-ге тең болды"_s);
    QList<workflow::LiveField> changed = fields();
    changed[0].value = u"90,00"_s;
    const QSignalSpy edits(&one.edit, &QTextEdit::textChanged);
    one.edit.setFields(changed, base::Language::Ru);
    EXPECT_EQ(edits.count(), 0) << "the writer changed nothing";
    EXPECT_EQ(one.edit.words(), u"Балл 90,00-ге тең болды"_s);
    EXPECT_TRUE(one.edit.document()->isUndoAvailable());
}

TEST(RichEdit, aFieldIsNeverTypedOver)
{
    Kazakh one(u"Балл {score} болды"_s);
    one.choose(5, 6);
    typeText(one.edit, u"9"_s);
    one.key(Qt::Key_Return);
    QInputMethodEvent composed;
    composed.setCommitString(u"ң"_s);
    QApplication::sendEvent(&one.edit, &composed);
    one.paste(u"text/plain"_s, "99");
    one.edit.insertWritten(u"99"_s);
    one.key(Qt::Key_F2);
    EXPECT_EQ(one.edit.written(), u"Балл {score} болды"_s);
    EXPECT_EQ(one.refusals.size(), 6);
    EXPECT_TRUE(one.refusals.value(0).contains(u"assessment"_s));
    one.edit.selectAll();
    typeText(one.edit, u"а"_s);
    EXPECT_EQ(one.edit.written(), u"Балл {score} болды"_s);
    one.choose(6, 6);
    one.key(Qt::Key_Backspace);
    EXPECT_EQ(one.edit.written(), u"Балл  болды"_s) << "it goes as a whole";
    one.edit.undo();
    EXPECT_EQ(one.edit.words(), u"Балл 81,25 болды"_s);
}

TEST(RichEdit, copiesValuesForOthersAndFieldsForItself)
{
    Kazakh one(u"**Балл** {score}\n- {body}"_s);
    one.edit.selectAll();
    one.edit.copy();
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    EXPECT_EQ(copied->text(), u"Балл 81,25\nОйдан шығарылған министрлік"_s);
    EXPECT_EQ(copied->html(), u"<p><b>Балл</b> 81,25</p><ul><li>Ойдан шығарылған министрлік</li></ul>"_s);
    Kazakh other(u"Алдында"_s);
    other.edit.paste();
    EXPECT_EQ(other.edit.written(), u"Алдында\n**Балл** {score}\n- {body}"_s);
}

TEST(RichEdit, pastesOnlyTheFormThatPapersHave)
{
    Kazakh one(u"Басы соңы"_s);
    one.choose(5, 5);
    one.paste(u"text/html"_s,
              u"<html><head><style>p {color: red}</style><link rel='stylesheet' href='file:///etc/passwd'></head><body>"
              u"<h1 style='font-size:40pt'>Тақырып</h1><p style='color:blue'>Жай <b>қою</b> <i>көлбеу</i> "
              u"<u><a href='http://example.org'>сілтеме</a></u><img src='file:///etc/passwd'></p>"
              u"<ul><li>бір<li><span style='font-weight:700'>екі</span></ul><ol><li>үш</ol>"
              u"<table><tr><th>Атауы<td>Балл</tr><tr><td colspan=2>Қосылған</tr></table>"
              u"<p class=MsoListParagraph>·&nbsp;&nbsp;&nbsp; Word тармағы</p></body></html>"_s.toUtf8());
    EXPECT_EQ(one.edit.written(), u"Басы\n**Тақырып**\nЖай **қою** _көлбеу_ сілтеме\n- бір\n- **екі**\n1. үш\n"
                                  "| **Атауы** | Балл |\n| Қосылған |  |\n- Word тармағы\nсоңы"_s)
        << qPrintable(one.edit.written());
    Kazakh two;
    two.paste(u"text/plain"_s, u"- сызықша\r\n**жұлдыз**\t{score}\r\n\r\n1. бір"_s.toUtf8());
    EXPECT_EQ(two.edit.words(), u"- сызықша\n**жұлдыз** {score}\n1. бір"_s) << "signs in plain text are words";
    Kazakh three;
    three.paste(u"text/plain"_s, QByteArray(5 * 1024 * 1024, 'a'));
    EXPECT_EQ(three.edit.written(), QString());
    EXPECT_EQ(three.refusals.size(), 1);
}

TEST(RichEdit, makesTablesAndChangesThem)
{
    Kazakh one(u"Алдында"_s);
    doAct(one.edit, desktop::TextAct::NewTable);
    ASSERT_TRUE(one.edit.textCursor().currentTable());
    typeText(one.edit, u"Атауы"_s);
    EXPECT_FALSE(canDo(one.edit, desktop::TextAct::Bullets));
    one.key(Qt::Key_Return);
    typeText(one.edit, u"Ғылым"_s);
    doAct(one.edit, desktop::TextAct::AddRow);
    doAct(one.edit, desktop::TextAct::AddColumn);
    one.key(Qt::Key_Return);
    typeText(one.edit, u"Өнер"_s);
    one.key(Qt::Key_Return);
    EXPECT_FALSE(one.edit.textCursor().currentTable()) << "below the last row";
    typeText(one.edit, u"Кейін"_s);
    EXPECT_EQ(one.edit.written(), u"Алдында\n| Атауы |  |  |\n| Ғылым |  |  |\n| Өнер |  |  |\nКейін"_s);
    one.choose(one.edit.document()->find(u"Ғылым"_s).position(), one.edit.document()->find(u"Ғылым"_s).position());
    doAct(one.edit, desktop::TextAct::RemoveRow);
    doAct(one.edit, desktop::TextAct::RemoveColumn);
    EXPECT_EQ(one.edit.written(), u"Алдында\n|  |  |\n|  |  |\nКейін"_s);
    for (int i = 0; i < 2; ++i) {
        one.edit.moveCursor(QTextCursor::Start);
        while (!one.edit.textCursor().currentTable())
            one.edit.moveCursor(QTextCursor::NextBlock);
        doAct(one.edit, desktop::TextAct::RemoveRow);
    }
    EXPECT_EQ(one.edit.written(), u"Алдында\nКейін"_s);
}

TEST(RichEdit, aTextThatIsShownAlreadyKeepsItsUndoAndOldTextsStayAsTheyAre)
{
    const QString old = u"Ескі мәтін. \n\nЕкінші жол"_s;
    Kazakh one(old);
    EXPECT_EQ(one.edit.written(), old) << "nobody changed it";
    typeText(one.edit, u"!"_s);
    const QString now = one.edit.written();
    EXPECT_EQ(now, u"Ескі мәтін.\nЕкінші жол!"_s);
    one.edit.show(now);
    EXPECT_TRUE(one.edit.document()->isUndoAvailable());
    one.edit.undo();
    EXPECT_EQ(one.edit.words(), u"Ескі мәтін.\nЕкінші жол"_s);
}

TEST(RichEdit, tabGoesOnAndAReadOnlyTextCannotBeChanged)
{
    QWidget window;
    auto* first = new RichEdit(&window);
    auto* second = new RichEdit(&window);
    first->setSide(base::Language::Kk);
    second->setSide(base::Language::Ru);
    window.show();
    window.activateWindow();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    EXPECT_EQ(first->written(), QString());
    EXPECT_EQ(window.focusWidget(), second);
    first->show(u"Мәтін"_s);
    first->setReadOnly(true);
    typeText(*first, u"қ"_s);
    QTest::keyClick(first, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(first, Qt::Key_Delete);
    first->insertWritten(u"қ"_s);
    first->insertField(u"score"_s);
    EXPECT_EQ(first->written(), u"Мәтін"_s);
}

TEST(RichEdit, aFieldSaysWhatItIs)
{
    Kazakh one(u"{score} және {жоқ}"_s);
    EXPECT_EQ(one.edit.words(), u"81,25 және {жоқ}"_s);
    QTextCursor at = one.edit.textCursor();
    at.setPosition(0);
    const QPoint point = one.edit.cursorRect(at).center() + QPoint(6, 0);
    QHelpEvent help(QEvent::ToolTip, point, one.edit.viewport()->mapToGlobal(point));
    QApplication::sendEvent(one.edit.viewport(), &help);
    EXPECT_TRUE(QToolTip::text().contains(u"Итоговый балл"_s)) << qPrintable(QToolTip::text());
    EXPECT_TRUE(QToolTip::text().contains(u"81,25"_s));
    QTest::mouseDClick(one.edit.viewport(), Qt::LeftButton, {}, point);
    EXPECT_EQ(one.edit.textCursor().selectedText(), QString(QChar::ObjectReplacementCharacter));
    EXPECT_EQ(one.refusals.size(), 1);
}

TEST(RichEdit, staysQuickInThirtyPages)
{
    const QString paragraph =
        u"Ойдан шығарылған мәтін {score} балл туралы, әр сөзі тек сынақ үшін жазылған. "_s.repeated(6);
    QStringList pages;
    for (int i = 0; i < 240; ++i)
        pages << paragraph.trimmed();
    Kazakh one(pages.join(u'\n'));
    EXPECT_GT(one.edit.document()->characterCount(), 90'000);
    one.choose(45'000, 45'000);
    QCoreApplication::processEvents();
    QElapsedTimer time;
    time.start();
    typeText(one.edit, u"Қазақша әңгіме болды"_s);
    QCoreApplication::processEvents();
    EXPECT_LT(time.elapsed(), 20 * 100) << "20 keys";
    EXPECT_GT(one.edit.minimumHeight(), 10'000) << "as high as its text";
    std::cout << "one key: " << double(time.elapsed()) / 20 << " ms\n";
}

} // namespace bagalau::tests
