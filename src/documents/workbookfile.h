#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QTemporaryDir>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace bagalau::documents {

/// A workbook (.xlsx) that is being written. The same contents give the same bytes. Throws a Problem(File) where the
/// workbook cannot be made.
class WorkbookFile final
{
public:
    WorkbookFile();
    ~WorkbookFile();
    WorkbookFile(const WorkbookFile&) = delete;
    WorkbookFile& operator=(const WorkbookFile&) = delete;

    lxw_workbook* book() const { return m_book; }
    /// A sheet with the name, or what Excel takes of it: no sign that it refuses, at most 31 letters, no two alike.
    lxw_worksheet* addSheet(const QString& name);
    /// The face of all our workbooks, to be made a format of one's own.
    lxw_format* addFormat(bool bold = false);
    /// Ends the writing.
    QByteArray bytes();

private:
    QString nameFor(const QString& text);

    QTemporaryDir m_folder;
    QSet<QString> m_names;
    lxw_workbook* m_book = nullptr;
};

} // namespace bagalau::documents
