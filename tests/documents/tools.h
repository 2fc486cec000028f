#pragma once

#include "documents/document.h"

#include <QImage>
#include <QStringList>

namespace bagalau::tests {

/// What a program prints; a failed test if it cannot be run or fails.
QByteArray run(const QString& program, const QStringList& arguments);

/// The text of each page as pdftotext sees it.
QStringList pagesOf(const QByteArray& pdf);
QString textOf(const QByteArray& pdf);
QString fontsOf(const QByteArray& pdf);
/// A page as a picture, 100 dots to the inch.
QImage picture(const QByteArray& pdf, int page);

/// The file as LibreOffice converts it: "pdf", or "txt:Text (encoded):UTF8".
QByteArray byOffice(const QByteArray& file, const QString& format, const QString& suffix = QStringLiteral("docx"));

/// Letters and digits between everything else, in order; hyphens and line ends do not matter.
QStringList wordsOf(const QString& text);
/// What the document says, a line for each line of it.
QString linesOf(const documents::Document& document);
/// The words of the document itself.
QStringList wordsOf(const documents::Document& document);

/// Whether the word stands in the text by itself, not inside another.
bool hasWord(const QString& text, const QString& word);

/// The page that holds the word; -1 for none, and for several a failed test.
int pageWith(const QStringList& pages, const QString& word);

} // namespace bagalau::tests
