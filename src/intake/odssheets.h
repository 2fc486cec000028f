#pragma once

#include "intake/budget.h"
#include "intake/workbook.h"
#include "intake/xmlparser.h"

#include <QSet>

namespace bagalau::intake {

/// Builds the sheets from content.xml. A row or cell "repeated" a billion times, as programs fill the rest of a sheet,
/// costs nothing while it is blank and is counted cell by cell when it is not.
class OdsSheets final : public XmlParser
{
public:
    bool isSpreadsheet() const { return m_isSpreadsheet; }
    Workbook take() { return std::move(m_workbook); }

protected:
    void start(std::string_view local, const Attributes& attributes) override;
    void end(std::string_view local) override;
    void text(const QString& piece) override;

private:
    struct Repeated
    {
        qint64 column = 0;
        qint64 count = 1;
        Cell cell;
    };

    void startTable(const Attributes& attributes);
    void startRow(const Attributes& attributes);
    void startCell(const Attributes& attributes, bool covered);
    void startText(std::string_view local, const Attributes& attributes);
    void endCell();
    void endRow();
    Cell read() const;
    Cell number() const;

    Workbook m_workbook;
    Budget m_budget;
    QString m_style;
    QSet<QString> m_hiddenStyles;
    bool m_isSpreadsheet = false;
    int m_skipped = 0; // inside a note, a drawing or a table within a cell
    bool m_inTable = false;
    bool m_inCell = false;
    bool m_covered = false;
    bool m_formula = false;
    int m_paragraph = 0;
    qint64 m_row = 0;
    qint64 m_rowRepeat = 1;
    qint64 m_column = 0;
    qint64 m_cellRepeat = 1;
    QString m_type;
    QString m_stored;
    QString m_text;
    QList<Repeated> m_cells;
};

} // namespace bagalau::intake
