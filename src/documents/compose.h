#pragma once

#include "documents/document.h"

#include <QStringList>

namespace bagalau::documents {

/// Short names for what papers are made of, so that composing one reads like the paper itself.

Block heading(int level, const QString& text);
/// Running text: first line indented, both edges straight.
Block paragraph(const QString& text);
Block paragraph(const Runs& runs);
/// One line or a few, without an indent.
Block line(const QString& text, Alignment alignment = Alignment::Left);
Block line(const Runs& runs, Alignment alignment = Alignment::Left);
Block note(const QString& text);
Block numbered(const QStringList& items);
Block bulleted(const QStringList& items);
/// With the title of the chart as its caption.
Block chart(const domain::ChartData& data);
Block spacer(int points = 12);
Block pageBreak();
Block signatures(const QList<Signer>& signers);
/// The date at the left and the number at the right, on one line.
Block sides(const QString& left, const QString& right);
/// Names and their values in two columns without borders.
Block fields(const QList<std::pair<QString, QString>>& values);

Run bold(const QString& text);
Run italic(const QString& text);

Cell left(const QString& text);
Cell center(const QString& text);
Cell right(const QString& text);
Cell strong(Cell cell);
Cell shaded(Cell cell);
Cell spanning(Cell cell, int columns, int rows = 1);

Row row(const QList<Cell>& cells);
/// Bold, centred and shaded.
Row headerRow(const QList<Cell>& cells);
/// A row of totals: bold.
Row totalRow(const QList<Cell>& cells);

} // namespace bagalau::documents
