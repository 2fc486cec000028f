#pragma once

#include "domain/edition.h"
#include "domain/report.h"
#include "intake/layout.h"
#include "intake/typing.h"

namespace bagalau::intake {

/// A row of a sheet, typed, before it has a key or its partner from another sheet.
struct DraftRow
{
    const domain::Table* table = nullptr;
    const domain::Form* form = nullptr;
    const domain::Form::RowKind* kind = nullptr;
    Spot spot; ///< its first cell
    QMap<QString, domain::ReportedValue> cells;

    domain::Value value(const QString& column) const { return cells.value(column).value; }
    QString name() const; ///< for messages
};

/// Reads the rows of one sheet by its form.
class FormReader final
{
public:
    FormReader(const domain::Edition& edition, const domain::Variant& variant, const Layout& layout, Doubts& doubts);
    QList<DraftRow> read();

private:
    struct Kind
    {
        const domain::Form::RowKind* kind = nullptr;
        bool opened = false; // told by its opening words
        QString name;        // without them
        QString code;
    };

    void readRow(int row);
    Kind kindOf(int row) const;
    Kind kindWithoutWords(int row) const;
    bool hasKey(const domain::Form::RowKind& kind, int row) const;
    bool isOther(int row) const;
    bool isNumbering(const Sheet::Row& cells) const;
    bool isHeadingAgain(int row) const;
    bool blank(int row) const;
    void takeCells(DraftRow& draft, const Kind& kind, int row);
    void takeInside(DraftRow& draft);
    void forget(const QString& table);
    void checkUnique(int row);
    void checkUnknown(int row);
    const Cell* cellOf(const QString& sheetColumn, int row) const;
    Spot spotOf(const QString& sheetColumn, int row) const;
    Spot firstCell(int row) const;
    domain::Origin origin(const Spot& spot, const QString& raw) const;

    const domain::Variant& m_variant;
    const domain::Edition& m_edition;
    const Layout& m_layout;
    const domain::Form& m_form;
    Doubts& m_doubts;
    Typing m_typing;
    QList<DraftRow> m_rows;
    QMap<QString, DraftRow> m_above;                  // table -> its nearest row above
    QMap<QString, QHash<QString, QString>> m_uniques; // sheet column -> value -> cell
};

} // namespace bagalau::intake
