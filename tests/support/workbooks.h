#pragma once

#include "archive/zipwriter.h"

#include <QList>
#include <QString>

// Workbooks made in memory, as small as a reader accepts. A test that needs an odd one changes a part of its XML.
namespace bagalau::tests {

struct TestCell
{
    enum class Kind { Text, Number, Boolean, Error, Formula }; ///< a formula without a cached value

    QString value;
    Kind kind = Kind::Text;

    TestCell(const char16_t* text = u"") : value(QString::fromUtf16(text)) {}
    TestCell(QString text, Kind cellKind = Kind::Text) : value(std::move(text)), kind(cellKind) {}
};

inline TestCell number(const QString& value)
{
    return {value, TestCell::Kind::Number};
}

inline TestCell number(int value)
{
    return number(QString::number(value));
}

struct TestSheet
{
    QString name;
    QList<QList<TestCell>> rows;
    bool hidden = false;
    QByteArray tail = {}; ///< XML after the rows (.xlsx only)

    /// "F7", as a user names it; rows and cells up to it are made.
    TestCell& at(const char* cellName)
    {
        const QString cell = QString::fromLatin1(cellName);
        const int column = cell[0].unicode() - u'A';
        const int row = cell.sliced(1).toInt() - 1;
        while (rows.size() <= row)
            rows << QList<TestCell>();
        while (rows[row].size() <= column)
            rows[row] << TestCell();
        return rows[row][column];
    }
};

/// The parts of a container by name, so that a test can break one.
using Parts = QList<archive::ZipEntry>;

inline QByteArray zipOf(Parts parts)
{
    for (archive::ZipEntry& part : parts)
        part.deflate = true;
    return archive::writeZip(parts);
}

inline Parts replaced(Parts parts, const QString& name, const QByteArray& from, const QByteArray& to)
{
    for (archive::ZipEntry& part : parts)
        if (part.name == name)
            part.bytes.replace(from, to);
    return parts;
}

inline QByteArray xlsxCell(const TestCell& cell)
{
    const QByteArray value = cell.value.toHtmlEscaped().toUtf8();
    switch (cell.kind) {
    case TestCell::Kind::Number:
        return "<c><v>" + value + "</v></c>";
    case TestCell::Kind::Boolean:
        return "<c t=\"b\"><v>" + value + "</v></c>";
    case TestCell::Kind::Error:
        return "<c t=\"e\"><v>" + value + "</v></c>";
    case TestCell::Kind::Formula:
        return "<c><f>" + value + "</f><v></v></c>";
    case TestCell::Kind::Text:
        break;
    }
    return value.isEmpty() ? QByteArray("<c/>") : "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}

inline QByteArray xlsxSheet(const TestSheet& sheet)
{
    QByteArray xml = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    for (const QList<TestCell>& row : sheet.rows) {
        xml += "<row>";
        for (const TestCell& cell : row)
            xml += xlsxCell(cell);
        xml += "</row>";
    }
    return xml + "</sheetData>" + sheet.tail + "</worksheet>";
}

inline Parts xlsxParts(const QList<TestSheet>& sheets)
{
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    QByteArray list, relations;
    Parts parts;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray no = QByteArray::number(i + 1);
        list += "<sheet name=\"" + sheets[i].name.toHtmlEscaped().toUtf8() + "\" sheetId=\"" + no + "\" r:id=\"rId" +
                no + (sheets[i].hidden ? "\" state=\"hidden\"/>" : "\"/>");
        relations += "<Relationship Id=\"rId" + no + "\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet" +
                     no + ".xml\"/>";
        parts << archive::ZipEntry{QString::fromLatin1("xl/worksheets/sheet" + no + ".xml"), xlsxSheet(sheets[i])};
    }
    parts.prepend({QStringLiteral("xl/_rels/workbook.xml.rels"),
                   "<Relationships xmlns=\"" + package + "\">" + relations + "</Relationships>"});
    parts.prepend({QStringLiteral("xl/workbook.xml"),
                   "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + office +
                       "\"><sheets>" + list + "</sheets></workbook>"});
    parts.prepend(
        {QStringLiteral("_rels/.rels"), "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"r\" Type=\"" +
                                            office + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"});
    parts.prepend({QStringLiteral("[Content_Types].xml"), "<Types/>"});
    return parts;
}

inline QByteArray xlsx(const QList<TestSheet>& sheets)
{
    return zipOf(xlsxParts(sheets));
}

inline QByteArray odsCell(const TestCell& cell)
{
    const QByteArray value = cell.value.toHtmlEscaped().toUtf8();
    const QByteArray open = "<table:table-cell office:value-type=";
    const QByteArray close = "><text:p>" + value + "</text:p></table:table-cell>";
    switch (cell.kind) {
    case TestCell::Kind::Number:
        return open + "\"float\" office:value=\"" + value + "\"" + close;
    case TestCell::Kind::Boolean:
        return open + "\"boolean\" office:boolean-value=\"" + (value == "1" ? "true" : "false") + "\"" + close;
    case TestCell::Kind::Error:
        return open + "\"string\" calcext:value-type=\"error\"" + close;
    case TestCell::Kind::Formula:
        return "<table:table-cell table:formula=\"" + value + "\"/>";
    case TestCell::Kind::Text:
        break;
    }
    return value.isEmpty() ? QByteArray("<table:table-cell/>") : open + "\"string\"" + close;
}

inline QByteArray odsTable(const TestSheet& sheet)
{
    QByteArray xml = "<table:table table:name=\"" + sheet.name.toHtmlEscaped().toUtf8() + "\" table:style-name=\"" +
                     (sheet.hidden ? "hidden" : "shown") + "\">";
    for (const QList<TestCell>& row : sheet.rows) {
        xml += "<table:table-row>";
        for (const TestCell& cell : row)
            xml += odsCell(cell);
        xml += "</table:table-row>";
    }
    return xml + "</table:table>";
}

inline Parts odsPartsOf(const QByteArray& tables)
{
    const QByteArray names = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                             " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                             " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                             " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                             " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";
    const QByteArray styles =
        "<office:automatic-styles><style:style style:name=\"shown\" style:family=\"table\">"
        "<style:table-properties table:display=\"true\"/></style:style>"
        "<style:style style:name=\"hidden\" style:family=\"table\">"
        "<style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>";
    return {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
            {QStringLiteral("content.xml"), "<office:document-content" + names + ">" + styles +
                                                "<office:body><office:spreadsheet>" + tables +
                                                "</office:spreadsheet></office:body></office:document-content>"},
            {QStringLiteral("META-INF/manifest.xml"), "<manifest/>"}};
}

inline QByteArray ods(const QList<TestSheet>& sheets)
{
    QByteArray tables;
    for (const TestSheet& sheet : sheets)
        tables += odsTable(sheet);
    return zipOf(odsPartsOf(tables));
}

} // namespace bagalau::tests
