#pragma once

#include "base/finding.h"
#include "intake/workbook.h"

namespace bagalau::intake {

/// Where something stands: numbers for the order, names for the reader. -1: the whole sheet, the whole file, all files.
struct Spot
{
    int file = -1;
    int sheet = -1;
    int row = -1;
    int column = -1;
    QString fileName;
    QString sheetName;

    Spot at(int newRow, int newColumn) const;
    QString cell() const { return row < 0 || column < 0 ? QString() : cellName(row, column); }
};

/// Collects the findings of one reading.
class Doubts final
{
public:
    using Weight = base::Finding::Weight;

    /// The message is given the sheet as %1 and the cell as %2, then the further arguments.
    void atCell(const Spot& spot, Weight weight, const QString& code, const char* text,
                const QList<base::Bilingual>& further = {});
    void add(const Spot& spot, Weight weight, const base::Message& message);

    /// In the order of file, sheet, row and column; those about no place come first.
    base::Findings inOrder() const;

private:
    struct Placed
    {
        Spot spot;
        base::Finding finding;
    };
    QList<Placed> m_all;
};

} // namespace bagalau::intake
