#pragma once

#include "base/finding.h"
#include "documents/document.h"

#include <QJsonValue>

namespace bagalau::documents {

/// A paper as an administrator writes it: what stands where, in both languages in step, with {fields} in place of what
/// differs from one paper to the next. resources/templates/*.json; docs/templates.md says how one is written.

/// Where a piece stands: once for each record of a list, only when something is there, only when it is not.
struct Standing
{
    QString each;
    QString when;
    QString unless;
};

struct TemplateCell
{
    Standing standing;
    base::Bilingual text;
    Cell form;     ///< everything but its text
    int width = 0; ///< in the first row: percent of the width of the table; 0: the average
};

struct TemplateRow
{
    enum class Form { Plain, Head, Total };

    Standing standing;
    Form form = Form::Plain;
    QList<TemplateCell> cells;
    QList<TemplateRow> rows; ///< under it, in its record
};

struct TemplateBlock
{
    enum class Kind {
        Letterhead, ///< of the office, from its settings
        Heading,
        Paragraph, ///< running text; may be a list or a table in the form of domain::RichText
        Line,      ///< one without an indent
        Note,
        Sides,  ///< two texts on one line, left and right
        Fields, ///< names and values in two columns
        Table,
        Section, ///< a text that officials wrote
        Chart,
        Part,  ///< a piece that is composed in code
        Group, ///< blocks that stand together, or once for each record
        Signatures,
        Space,
        NewPage
    };

    Kind kind = Kind::Paragraph;
    Standing standing;
    base::Bilingual text;
    base::Bilingual second; ///< of sides: the right one; of fields and signatures (as lines): nothing
    QString id;             ///< of a section, chart or part
    int level = 2;          ///< of a heading
    int points = 12;        ///< of a space
    Alignment alignment = Alignment::Left;
    bool bordered = true;
    QList<TemplateRow> rows;     ///< of a table
    QList<TemplateBlock> blocks; ///< of a group
    QList<TemplateBlock> lines;  ///< of fields and signatures: text is the name or position, second the value or name
};

struct PaperTemplate
{
    QString id;
    QString data; ///< the kind of data it speaks of, a name in fields.json
    base::Bilingual name;
    base::Bilingual title; ///< of the file
    base::Bilingual header;
    base::Bilingual footer;
    bool landscape = false;
    QList<TemplateBlock> blocks;
};

/// Reads a template and checks it: every key known, both languages everywhere, the same fields on both sides, no field,
/// list, section, chart or part that its kind of paper does not have. All faults at once, each with its path in the
/// file ("blocks/3/text/kk") as its cell; a template with faults is not to be used.
PaperTemplate readTemplate(const QByteArray& json, base::Findings& faults);

/// The faults of places where a field is named that this kind of paper does not have, and of sides out of step.
void checkFields(const PaperTemplate& paper, base::Findings& faults);

} // namespace bagalau::documents
