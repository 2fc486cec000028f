#pragma once

#include "desktop/editing/spelling.h"
#include "desktop/editing/textmarks.h"

#include <QPointer>
#include <QSyntaxHighlighter>
#include <QTimer>

namespace bagalau::desktop {

/// A word of a paragraph.
struct WordPlace
{
    qsizetype at = 0;
    qsizetype length = 0;
};
/// The words that spelling looks at: of letters, also with hyphens; not abbreviations in capitals.
QList<WordPlace> wordsOf(const QString& paragraph);

/// Underlines words that the dictionary does not know (waved) and places that terms are watched for (dotted), when the
/// writer pauses: a key never waits for it.
class MarkHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    MarkHighlighter(QTextDocument* document, base::Language side);

    void setSpelling(Spelling* spelling);
    void setTerms(TextMarks terms);
    Spelling* spelling() const { return m_spelling; }

    /// What is marked at a place of the document; nothing: no word there is doubted.
    std::optional<WordPlace> doubtedAt(int position) const;
    std::optional<TextMark> termAt(int position) const;

protected:
    void highlightBlock(const QString& text) override;

private:
    void markWords(const QString& text);
    void markTerms(const QString& text);
    void lookAgain();
    void lookFor(const QString& word);
    void goOn();

    base::Language m_side;
    QPointer<Spelling> m_spelling;
    TextMarks m_terms;
    QTimer m_pause;
    int m_next = 0;       ///< the paragraph with which goOn() goes on
    bool m_again = false; ///< something changed behind it
};

} // namespace bagalau::desktop
