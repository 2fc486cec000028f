#pragma once

#include "base/message.h"

#include <QSet>
#include <QStringList>
#include <optional>

namespace bagalau::intake {

/// A line of a plain table: its cells as they read, from the first column.
struct TableLine
{
    int row = 0;       ///< from 0, where it begins in its file
    QStringList cells; ///< without blanks around them
    QSet<int> unknown; ///< columns whose formula the file holds no result of
    bool operator==(const TableLine&) const = default;
};

/// A plain table as somebody keeps it: the first sheet of a workbook (.xlsx, .ods) that is shown and holds something,
/// or UTF-8 text separated by semicolons, commas or tabs. Lines without a word are left out.
struct TableFile
{
    QString sheet; ///< empty: of a text
    QList<TableLine> lines;
    QStringList others;                   ///< further sheets that hold something and are shown: they were not read
    std::optional<base::Message> failure; ///< why the file cannot be read at all; its first argument is the file
};

/// Never throws; whatever the file holds, the answer is a table or a failure. `name`: for the failure.
TableFile readTableFile(const QString& name, const QByteArray& bytes);

/// The lines of a text with separators; quotes hold a cell together, with line feeds too.
QList<TableLine> textLines(const QString& text);

} // namespace bagalau::intake
