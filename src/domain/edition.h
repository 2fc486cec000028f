#pragma once

#include "base/id.h"
#include "base/language.h"
#include "domain/formula.h"

#include <QDate>
#include <QMap>
#include <optional>

namespace bagalau::domain {

/// A column of a table of inputs: what a report or an assessor says about each row.
struct Column
{
    /// What a doubtful value means: nothing, a thing the assessor must settle before there is a score, or no intake.
    enum class Policy { Allowed, Settle, Blocker };

    QString id;
    base::Bilingual name;
    ValueType type = ValueType::Text;
    QMap<QString, base::Bilingual> choices; ///< id of a choice -> the words that stand for it in reports
    base::Bilingual unit;                   ///< "person-hours"; empty: none
    std::optional<base::Number> minimum;    ///< below it: a blocker
    std::optional<base::Number> maximum;    ///< above it: a blocker
    Policy whenMissing = Policy::Allowed;
    Policy whenZero = Policy::Allowed;
    bool byAssessor = false; ///< no report contains it: the assessor establishes it
    bool proposal = false;   ///< what the report says is only proposed and counts once the assessor has accepted it
    QString proposedBy;      ///< what the program itself proposes: "late-receipt", "late-days"; empty: nothing
    Value fallback;          ///< while nobody has said anything; missing unless the edition gives one
    QString key;             ///< its name in the file, where several share an id
};

/// What the sources of an edition leave open: a name that formulas use, its value here, and why it is doubtful.
struct Setting
{
    /// Why: the formula is drawn as an image, nothing is known, the texts differ, the text is silent.
    enum class Doubt { Reconstructed, Unknown, Contradiction, Unregulated };

    QString id;
    base::Bilingual name;
    ValueType type = ValueType::Text;
    Value value;                            ///< missing: only one way of reading is offered
    QMap<QString, base::Bilingual> choices; ///< id of a choice -> its name
    Doubt doubt = Doubt::Unregulated;
    base::Bilingual note; ///< how it is read, for the official
    base::Bilingual source;
};

/// A setting as something that is typed and checked like an input.
Column asColumn(const Setting& setting);

/// What becomes of a result where there is nothing to measure.
enum class Otherwise {
    Maximum,      ///< it gives all its points
    Zero,         ///< it gives none
    LeaveOut,     ///< its points and its maximum both leave the sum
    Redistribute, ///< it leaves the sum and the other parts are raised in proportion to their maxima
};
/// "maximum", "zero", "leave-out", "redistribute"; nothing for another word.
std::optional<Otherwise> otherwiseOf(const QString& word);

/// A named value that a methodology derives: for each row of a table, or one for the body.
struct Definition
{
    struct Part
    {
        QString id;
        QString weight; ///< a decimal number or the name of a setting; empty: 1
    };

    QString id;
    QString key; ///< its name in the file, where several share an id
    base::Bilingual name;
    QString text; ///< the formula as written in the edition, or the sum of its parts
    Formula formula;
    QList<Part> parts; ///< the formula is their weighted sum; empty: it is written out
    QString appliesText;
    Formula applies;    ///< a condition; null: there is always something to measure
    QString otherwise;  ///< what follows where it does not hold: a word of `Otherwise` or the name of a setting
    QStringList doubts; ///< settings it rests on beside those that its formula names
    base::Bilingual unit;
    ValueType type = ValueType::Number;
    bool item = false;                   ///< shown as a result, and an item an objection may contest
    bool penalty = false;                ///< points taken off
    std::optional<base::Number> maximum; ///< the most points it can give, where the methodology says so
    std::optional<base::Number> weight;  ///< its part in the score, for display: "× 0.5"
    QString direction;                   ///< empty: the whole block
    base::Bilingual note;                ///< how an open point of the text is read; empty if none
    base::Bilingual source;              ///< paragraph of the methodology
};

/// Rows of the same kind: goals, indicators, programmes ...
struct Table
{
    QString id;
    base::Bilingual name;
    QStringList key; ///< columns whose values name a row, joined by '/'; "#" is its number within the rest of the key
    QString title;   ///< the column that names a row for a reader
    QList<Column> columns;
    QString parent;                    ///< the table whose rows these rows belong to; empty: none
    QMap<QString, QString> parentBy;   ///< column here -> column of the parent with the same value
    QList<QMap<QString, Value>> fixed; ///< the rows that the edition itself gives, by column; empty: rows are reported
    QString groupOf; ///< rows of this table are the distinct values of groupBy in that table; empty: rows are inputs
    QString groupBy;
    QList<Definition> values;

    const Column* column(const QString& columnId) const;
    /// Whether the edition itself says what stands in the column.
    bool isFixed(const QString& columnId) const;
};

/// A sheet of a report: how it is recognised and where its values go. The law's form, as it is really filled in.
struct Form
{
    struct SheetColumn
    {
        QString id;              ///< as rows take it
        base::Bilingual heading; ///< the heading contains one of the two, in any case
        bool required = true;    ///< the sheet is recognised by its required headings in one row
        bool unique = false;     ///< the same value twice in the sheet is a blocker
    };
    struct RowKind
    {
        base::Bilingual words;         ///< with which the name begins, in either language; empty: any row with a key
        QString table;                 ///< empty: recognised and left aside
        QMap<QString, QString> take;   ///< column of the table -> column of the sheet
        QMap<QString, QString> inside; ///< column of the table -> "table.column" of the nearest row above
        QMap<QString, Value> set;      ///< column of the table -> a constant
        QString codeColumn;            ///< column of the table that takes the first word after the opening words
        QStringList join;              ///< columns by which the row is added to one that another sheet has made
    };

    QString id;
    base::Bilingual name;    ///< "Annex 1, linkage of goals ..."
    bool byAssessor = false; ///< a working sheet of the assessing authority, no part of a body's report
    QString direction;       ///< empty: the whole block
    QStringList fields;      ///< inputs of the body as a whole, one in each row; then there are no columns and rows
    QString nameColumn;      ///< the sheet's column in which the words of a row kind stand
    QList<SheetColumn> columns;
    QList<RowKind> rows;
};

struct Degree
{
    QString id;
    base::Bilingual name;
    base::Number from; ///< the lowest score of this degree
};

struct ScaleStep
{
    std::optional<base::Number> from; ///< at least this; with neither bound: all others
    std::optional<base::Number> upTo; ///< at most this
    base::Number points;
};

/// The first step that fits is taken.
struct Scale
{
    QList<ScaleStep> steps;
    std::optional<base::Number> step; ///< the smallest difference of values, where steps have both bounds
};

/// A direction of a block as a variant assesses it: the names of the definitions of its result.
struct Direction
{
    QString id;
    QString before;  ///< empty: the edition gives the direction no result of its own
    QString penalty; ///< empty: nothing is taken off in this direction
    QString score;
};

/// One way of assessing within an edition: central bodies, the National Bank, local bodies.
struct Variant
{
    QString id;
    base::Bilingual name;
    QString bodyKind;            ///< applies to bodies of this kind ...
    QStringList bodies;          ///< ... or to these bodies only, which then are not covered by their kind
    QList<Direction> directions; ///< empty: the block is one
    QStringList forms;
    QList<Table> tables;
    QList<Column> inputs; ///< about the body as a whole
    QList<Definition> values;
    QList<Definition> penalties;
    Definition penaltyTotal;
    Definition beforePenalty;
    Definition score;
    base::Bilingual conclusionForm; ///< the annex that a conclusion follows

    const Table* table(const QString& tableId) const;
    const Column* input(const QString& inputId) const;
    const Direction* direction(const QString& directionId) const;
    /// Of the table, or of the body as a whole if `tableId` is empty; null if there is none.
    const Definition* definition(const QString& tableId, const QString& definitionId) const;
};

/// An example printed in the methodology or worked by hand: it must hold on this computer before the edition is used.
struct WorkedExample
{
    base::Bilingual name;
    QString variant;
    QString formula; ///< evaluated with `given`; empty: everything is calculated from `inputs` and `rows`
    QMap<QString, Value> given;
    Value expected;
    QMap<QString, Value> inputs;
    QMap<QString, QList<QMap<QString, Value>>> rows; ///< of each table
    QMap<QString, QString> expect;                   ///< definition -> its value, to as many decimals as are written
    QString source;
};

/// A methodology of a block as it was in force: data, exact, sourced. Issued results keep its digest.
struct Edition
{
    QString id;
    QString digest; ///< SHA-256 of the file's bytes
    QString block;
    base::Bilingual blockName;
    base::Bilingual title;
    QList<int> years; ///< for the results of these years
    base::Bilingual act;
    base::Bilingual develops; ///< who develops the methodology (clauses 26, 33, 39 of the System)
    base::Bilingual approves;
    QList<base::Bilingual> sources; ///< from which text each part was read, and how certainly
    base::Rounding rounding = base::Rounding::HalfUp;
    int scorePlaces = 2;
    QList<Form> forms;
    QList<Setting> settings;
    QMap<QString, Scale> scales;
    QMap<QString, QList<base::Bilingual>> lists;
    base::Bilingual yes, no;              ///< words of a boolean in reports
    QStringList missingMarks;             ///< "-", "н/д" ...
    QList<base::Bilingual> otherRows;     ///< rows of no kind begin with these: totals, signatures
    base::Bilingual bodyLabel, yearLabel; ///< cells before which the body and the year stand
    base::Bilingual fieldNumber, fieldName, fieldUnit, fieldValue; ///< headings of sheets that list single inputs
    QMap<QString, base::Bilingual> directionNames;
    QList<Degree> degrees; ///< from the highest
    QList<Variant> variants;
    QList<WorkedExample> examples;

    const Variant* variantFor(const QString& body, const QString& bodyKind) const;
    const Variant* variant(const QString& variantId) const;
    const Form* form(const QString& formId) const;
    const Setting* setting(const QString& settingId) const;
    const Degree* degreeOf(const base::Number& score) const;
};

} // namespace bagalau::domain
