#pragma once

#include <QList>
#include <QString>
#include <map>

namespace bagalau::intake {

/// One cell as the program that saved the file left it. Blank cells are not kept.
struct Cell
{
    enum class Kind { Text, Number, Boolean, Error, Date };

    /// What the user sees, nearly: a number as a plain decimal with a point, a boolean as TRUE or FALSE, an error as
    /// "#DIV/0!".
    QString text;
    Kind kind = Kind::Text;
    bool formula = false;
    bool calculated = true; ///< false: a formula whose result the file does not hold. Neither blank nor 0.

    bool blank() const; ///< holds nothing but white space
};

/// Rows and cells by their number from 0; sparse, in order.
struct Sheet
{
    using Row = std::map<int, Cell>;

    QString name;
    bool hidden = false;
    std::map<int, Row> rows;

    const Cell* cell(int row, int column) const; ///< null for a blank one
};

struct Workbook
{
    QList<Sheet> sheets;
};

inline constexpr int maxRows = 1 << 20; // what spreadsheet programs can show
inline constexpr int maxColumns = 1 << 14;

/// "F12" for row 11 and column 5, as the user's program names it.
QString cellName(int row, int column);

} // namespace bagalau::intake
