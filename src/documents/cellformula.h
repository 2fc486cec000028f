#pragma once

#include "domain/edition.h"

#include <functional>

namespace bagalau::documents {

/// A cell of a workbook: a sheet that is named in formulas (empty: their own sheet), a row and a column from 0; a
/// column below 0: no cell, and in formulas a missing value.
struct CellAddress
{
    QString sheet;
    int row = 0;
    int column = 0;

    /// "$D$14", "'Sheet'!$D$14"
    QString text() const;
    bool operator==(const CellAddress&) const = default;
};

/// What a name of a formula leads to.
struct CellTarget
{
    CellAddress place;
    domain::ValueType type = domain::ValueType::Number;
    QMap<QString, base::Bilingual> choices; ///< of a choice: how its values are written in cells
};

/// The word of a choice in a cell: in the language, unless two choices would look alike; then their ids.
QString choiceInCell(const QMap<QString, base::Bilingual>& choices, const QString& id, base::Language language);

/// A text as a formula of a spreadsheet holds it.
QString quotedInCell(QString text);

/// Writes formulas of an edition as a spreadsheet calculates them. In cells a truth is 1 or 0, and a missing value is
/// an error (#N/A), which goes through every formula as a missing value does here.
class CellFormulas
{
public:
    using Find = std::function<CellTarget(const domain::Expression& name)>;

    CellFormulas(const domain::Edition& edition, base::Language language, Find find);

    /// Without the sign of equality before it. Nothing where a spreadsheet cannot say it: too long, or a scale of more
    /// steps than it can nest. `truth`: the value is a truth.
    std::optional<QString> write(const domain::Formula& formula, bool truth) const;

private:
    struct Text
    {
        QString text;
        int strength = 9; ///< how strongly its outermost sign binds
        bool truth = false;
    };

    Text written(const domain::Expression& expression) const;
    QString text(const domain::Formula& formula, int around = 0) const;
    QString plainNumber(const domain::Formula& formula) const;
    Text constant(const domain::Value& value) const;
    Text binary(const domain::Expression& binary) const;
    Text equation(const domain::Expression& binary) const;
    Text call(const domain::Expression& call) const;
    Text rounded(const domain::Expression& call) const;
    Text scaled(const domain::Expression& call) const;
    Text ofRows(const domain::Expression& call) const;
    QString arguments(const domain::Expression& call) const;

    const domain::Edition& m_edition;
    base::Language m_language;
    Find m_find;
};

} // namespace bagalau::documents
