#include "documents/workbookfile.h"

#include "base/problem.h"

#include <QFile>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

[[noreturn]] void failed(const char* detail)
{
    throw base::Problem(
        base::Problem::Kind::File,
        {u"workbook.not-made"_s,
         QT_TRANSLATE_NOOP("Messages", "The workbook could not be made. Make room on the disk and try again."),
         {}},
        QString::fromUtf8(detail));
}

} // namespace

WorkbookFile::WorkbookFile() : m_book(workbook_new(QFile::encodeName(m_folder.filePath(u"book.xlsx"_s)).constData()))
{
    if (!m_book)
        failed("workbook_new");
    lxw_doc_properties properties = {};
    properties.created = 1514764800; // 01.01.2018: the same bytes each time
    workbook_set_properties(m_book, &properties);
}

WorkbookFile::~WorkbookFile()
{
    if (m_book)
        workbook_close(m_book);
}

lxw_worksheet* WorkbookFile::addSheet(const QString& name)
{
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, nameFor(name).toUtf8().constData());
    if (!sheet)
        failed("workbook_add_worksheet");
    return sheet;
}

lxw_format* WorkbookFile::addFormat(bool bold)
{
    lxw_format* format = workbook_add_format(m_book);
    format_set_font_name(format, "Arial");
    format_set_font_size(format, 10);
    if (bold)
        format_set_bold(format);
    return format;
}

QByteArray WorkbookFile::bytes()
{
    if (const lxw_error error = workbook_close(std::exchange(m_book, nullptr)); error != LXW_NO_ERROR)
        failed(lxw_strerror(error));
    QFile file(m_folder.filePath(u"book.xlsx"_s));
    if (!file.open(QIODevice::ReadOnly))
        failed("open");
    return file.readAll();
}

QString WorkbookFile::nameFor(const QString& text)
{
    QString plain;
    for (const QChar c : text)
        plain += u"[]:*?/\\'"_s.contains(c) ? u' ' : c;
    QString name = plain.simplified().left(28).trimmed();
    for (int i = 2; m_names.contains(name.toLower()); ++i)
        name = plain.simplified().left(26).trimmed() + u' ' + QString::number(i);
    m_names.insert(name.toLower());
    return name;
}

} // namespace bagalau::documents
