#pragma once

#include "documents/document.h"

#include <QByteArray>

namespace bagalau::documents {

/// The document as PDF/A-1b: A4, embedded fonts, text that can be searched and copied; no printer is needed, only a
/// QGuiApplication (offscreen will do). Pages and line breaks are the same on every machine; the bytes are not the same
/// from run to run, because the time of creation and the /ID differ: what is issued is kept as bytes, not made again.
QByteArray toPdf(const Document& document);

/// Several papers as one document: each begins on a new page and keeps its own footer, the numbers of the pages go on.
/// The properties of the file are those of the first.
QByteArray joinedPdf(const QList<Document>& papers);

} // namespace bagalau::documents
