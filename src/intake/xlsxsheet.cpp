#include "intake/xlsxsheet.h"

#include "intake/decimaltext.h"
#include "intake/xlsxstrings.h"
#include "intake/xmlparser.h"

using namespace Qt::StringLiterals;

namespace bagalau::intake {

namespace {

// "F12" -> row 11, column 5; the sheet is damaged when it is anything else.
std::pair<int, int> rowAndColumn(const QString& reference)
{
    qsizetype at = 0;
    int column = 0;
    for (; at < reference.size() && at < 3 && reference[at].toUpper() >= u'A' && reference[at].toUpper() <= u'Z'; ++at)
        column = column * 26 + (reference[at].toUpper().unicode() - u'A' + 1);
    bool ok = false;
    const int row = QStringView(reference).sliced(at).toInt(&ok);
    if (column == 0 || !ok || row < 1)
        failDamaged();
    return {row - 1, column - 1};
}

class SheetParser final : public XmlParser
{
public:
    SheetParser(Sheet& sheet, const QStringList& strings, Budget& budget)
        : m_sheet(sheet), m_strings(strings), m_budget(budget)
    {
    }

protected:
    void start(std::string_view local, const Attributes& attributes) override
    {
        if (local == "mergeCell")
            m_budget.merge();
        else if (local == "sheetData")
            m_inData = true;
        else if (m_inData && local == "row")
            startRow(attributes);
        else if (m_inData && local == "c")
            startCell(attributes);
        else if (m_inCell)
            startPart(local);
    }

    void end(std::string_view local) override
    {
        m_buffer = nullptr;
        if (local == "sheetData")
            m_inData = false;
        else if (local == "rPh")
            m_phonetic = false;
        else if (m_inCell && local == "c")
            endCell();
    }

    void text(const QString& piece) override
    {
        if (!m_buffer)
            return;
        m_budget.text(piece.size());
        m_buffer->append(piece);
    }

private:
    void startRow(const Attributes& attributes)
    {
        ++m_row;
        m_column = -1;
        if (const auto number = attributes.find("r")) {
            bool ok = false;
            m_row = number->toInt(&ok) - 1;
            if (!ok || m_row < 0)
                failDamaged();
        }
    }

    void startCell(const Attributes& attributes)
    {
        ++m_column;
        if (const auto reference = attributes.find("r"))
            std::tie(m_row, m_column) = rowAndColumn(*reference);
        m_type = attributes.value("t");
        m_inCell = true;
        m_formula = false;
        m_phonetic = false;
        m_value.clear();
        m_inline.clear();
    }

    void startPart(std::string_view local)
    {
        m_formula = m_formula || local == "f";
        m_phonetic = m_phonetic || local == "rPh";
        if (local == "v")
            m_buffer = &m_value;
        else if (local == "t" && !m_phonetic)
            m_buffer = &m_inline;
        else
            m_buffer = nullptr;
    }

    void endCell()
    {
        m_inCell = false;
        Cell cell = read();
        cell.formula = m_formula;
        cell.calculated = !m_formula || !m_value.isEmpty() || m_type == u"str"_s;
        if (cell.text.isEmpty() && cell.calculated)
            return;
        m_budget.cell(m_row, m_column);
        if (m_type == u"s"_s) // one long text in many cells takes little room, but much time
            m_budget.text(cell.text.size());
        // Two cells in one place: programs differ in which of them they show.
        if (!m_sheet.rows[m_row].emplace(m_column, std::move(cell)).second)
            failDamaged();
    }

    Cell read() const
    {
        if (m_type == u"s"_s)
            return {m_value.isEmpty() ? QString() : shared(), Cell::Kind::Text};
        if (m_type == u"inlineStr"_s)
            return {withoutEscapes(m_inline), Cell::Kind::Text};
        if (m_type == u"str"_s)
            return {withoutEscapes(m_value), Cell::Kind::Text};
        if (m_type == u"e"_s)
            return {m_value, Cell::Kind::Error};
        if (m_type == u"d"_s)
            return {m_value, Cell::Kind::Date};
        if (m_type == u"b"_s && !m_value.isEmpty())
            return {m_value.trimmed() == u"0"_s ? u"FALSE"_s : u"TRUE"_s, Cell::Kind::Boolean};
        const auto decimal = shownDecimal(m_value);
        return {decimal.value_or(m_value), decimal ? Cell::Kind::Number : Cell::Kind::Text};
    }

    QString shared() const
    {
        bool ok = false;
        const qlonglong index = m_value.trimmed().toLongLong(&ok);
        if (!ok || index < 0 || index >= m_strings.size())
            failDamaged();
        return m_strings[index];
    }

    Sheet& m_sheet;
    const QStringList& m_strings;
    Budget& m_budget;
    bool m_inData = false;
    bool m_inCell = false;
    bool m_formula = false;
    bool m_phonetic = false;
    int m_row = -1;
    int m_column = -1;
    QString m_type;
    QString m_value;  // of <v>
    QString m_inline; // of <is>
    QString* m_buffer = nullptr;
};

} // namespace

void readXlsxSheet(Sheet& sheet, archive::ZipReader& zip, const QString& part, const QStringList& strings,
                   Budget& budget, const Progress& progress)
{
    SheetParser(sheet, strings, budget).parse(zip, part, progress);
}

} // namespace bagalau::intake
