#include "desktop/editing/markhighlighter.h"

#include "desktop/shell/signs.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int pauseMs = 150;

// What is known of a paragraph, for as long as its text is this.
struct Known final : QTextBlockUserData
{
    QString text;
    QList<TextMark> terms;
    bool termsRead = false;
    bool wordsRead = true;
};

Known* knownOf(const QTextBlock& block)
{
    return static_cast<Known*>(block.userData());
}

bool covers(qsizetype at, qsizetype length, qsizetype place)
{
    return at <= place && place <= at + length;
}

QTextCharFormat underlined(QTextCharFormat::UnderlineStyle style, Tone tone)
{
    QTextCharFormat format;
    format.setUnderlineStyle(style);
    format.setUnderlineColor(colourOf(tone));
    return format;
}

} // namespace

QList<WordPlace> wordsOf(const QString& paragraph)
{
    static const QRegularExpression word(u"\\p{L}+(?:[-'’]\\p{L}+)*"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<WordPlace> words;
    for (const QRegularExpressionMatch& match : word.globalMatch(paragraph)) {
        const QString found = match.captured();
        const auto digit = [&paragraph](qsizetype at) {
            return at >= 0 && at < paragraph.size() && paragraph[at].isDigit();
        };
        if (found.size() > 1 && found != found.toUpper() && !digit(match.capturedStart() - 1) &&
            !digit(match.capturedEnd()))
            words << WordPlace{match.capturedStart(), match.capturedLength()};
    }
    return words;
}

MarkHighlighter::MarkHighlighter(QTextDocument* document, base::Language side)
    : QSyntaxHighlighter(document), m_side(side)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &MarkHighlighter::goOn);
}

void MarkHighlighter::setSpelling(Spelling* spelling)
{
    if (m_spelling)
        m_spelling->disconnect(this);
    m_spelling = spelling;
    if (spelling) {
        connect(spelling, &Spelling::changed, this, &MarkHighlighter::lookAgain);
        connect(spelling, &Spelling::learned, this, &MarkHighlighter::lookFor);
    }
    rehighlight();
}

void MarkHighlighter::setTerms(TextMarks terms)
{
    m_terms = std::move(terms);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        block.setUserData(nullptr);
    rehighlight();
}

void MarkHighlighter::highlightBlock(const QString& text)
{
    auto* known = static_cast<Known*>(currentBlockUserData());
    if (!known) {
        known = new Known;
        setCurrentBlockUserData(known);
    }
    if (known->text != text) {
        known->text = text;
        known->terms.clear();
        known->termsRead = false;
    }
    markWords(text);
    markTerms(text);
}

void MarkHighlighter::markWords(const QString& text)
{
    Known* known = static_cast<Known*>(currentBlockUserData());
    known->wordsRead = true;
    if (!m_spelling)
        return;
    for (const WordPlace& word : wordsOf(text)) {
        const std::optional<bool> right = m_spelling->knows(text.sliced(word.at, word.length));
        if (!right)
            known->wordsRead = false;
        else if (!*right)
            setFormat(static_cast<int>(word.at), static_cast<int>(word.length),
                      underlined(QTextCharFormat::WaveUnderline, Tone::Bad));
    }
}

void MarkHighlighter::markTerms(const QString& text)
{
    Known* known = static_cast<Known*>(currentBlockUserData());
    known->termsRead = known->termsRead || !m_terms || text.isEmpty();
    if (!known->termsRead)
        lookAgain();
    for (const TextMark& mark : known->terms)
        setFormat(static_cast<int>(mark.at), static_cast<int>(mark.length),
                  underlined(QTextCharFormat::DotLine, Tone::Attention));
}

void MarkHighlighter::lookAgain()
{
    m_again = true;
    m_pause.start(pauseMs);
}

// Where a word stands that is right from now on.
void MarkHighlighter::lookFor(const QString& word)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (Known* known = knownOf(block); known && known->text.contains(word))
            known->wordsRead = false;
    lookAgain();
}

// A part at a time: the rest waits until the window did what else there is to do.
void MarkHighlighter::goOn()
{
    constexpr int most = 10;
    QElapsedTimer time;
    time.start();
    if (m_next == 0)
        m_again = false;
    for (QTextBlock block = document()->findBlockByNumber(m_next); block.isValid(); block = block.next()) {
        Known* known = knownOf(block);
        if (!known || (known->termsRead && known->wordsRead))
            continue;
        if (!known->termsRead && m_terms)
            known->terms = m_terms(known->text, m_side);
        known->termsRead = true;
        rehighlightBlock(block);
        if (time.elapsed() >= most) {
            m_next = block.blockNumber() + 1;
            return m_pause.start(0);
        }
    }
    m_next = 0;
    if (m_again)
        m_pause.start(pauseMs);
}

std::optional<WordPlace> MarkHighlighter::doubtedAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    if (!m_spelling || !block.isValid())
        return std::nullopt;
    const QString text = block.text();
    for (const WordPlace& word : wordsOf(text))
        if (covers(word.at, word.length, position - block.position()) &&
            !m_spelling->knows(text.sliced(word.at, word.length)).value_or(true))
            return WordPlace{block.position() + word.at, word.length};
    return std::nullopt;
}

std::optional<TextMark> MarkHighlighter::termAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const Known* known = block.isValid() ? knownOf(block) : nullptr;
    if (!known || known->text != block.text())
        return std::nullopt;
    for (TextMark mark : known->terms)
        if (covers(mark.at, mark.length, position - block.position())) {
            mark.at += block.position();
            return mark;
        }
    return std::nullopt;
}

} // namespace bagalau::desktop
