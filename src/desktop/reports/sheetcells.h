#pragma once

#include "base/finding.h"
#include "domain/edition.h"
#include "domain/inputs.h"

#include <map>

namespace bagalau::desktop {

/// A cell's name taken apart: "F12" is the column "F" and the row 12; the row is 0 for anything else.
struct CellAddress
{
    QString column;
    int row = 0;

    static CellAddress of(const QString& cell);
    bool operator==(const CellAddress&) const = default;
};

/// A piece of a sheet around one cell, as far as its cells were read.
struct CellWindow
{
    struct Column
    {
        QString letters;
        base::Bilingual name; ///< of the methodology's column that the row in question takes from it; may be empty
        bool operator==(const Column&) const = default;
    };

    base::Place place;
    CellAddress focus;
    QList<Column> columns;  ///< from left to right
    QList<int> rows;        ///< from above
    QList<QStringList> raw; ///< rows of columns: what stood in the cell; null: not read
    bool operator==(const CellWindow&) const = default;
};

/// The cells that a report's values came from, by their places: what a finding is looked at in.
class SheetCells
{
public:
    SheetCells() = default;
    static SheetCells from(const domain::Variant& variant, const domain::ReportTables& tables);
    static SheetCells from(const domain::Variant& variant, const domain::Inputs& inputs);

    /// The rows around the place (at most `reach` read rows above and below) with all columns read in them.
    CellWindow around(const base::Place& place, int reach = 2) const;

private:
    struct Cell
    {
        QString raw;
        base::Bilingual name;
    };
    struct ByColumn
    {
        bool operator()(const QString& left, const QString& right) const;
    };
    using Row = std::map<QString, Cell, ByColumn>;

    void add(const domain::Origin& origin, const base::Bilingual& column);
    static QString sheetKey(const QString& file, const QString& sheet);
    static QList<int> near(const std::map<int, Row>& sheet, int row, int reach);

    QHash<QString, std::map<int, Row>> m_sheets;
};

} // namespace bagalau::desktop
