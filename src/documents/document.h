#pragma once

#include "base/language.h"
#include "domain/chartdata.h"

#include <QList>
#include <QString>
#include <variant>

namespace bagalau::documents {

/// A paper as content, without a file format: values that a writer turns into PDF or DOCX. A writer visits the blocks
/// with std::visit, so a new kind of block does not compile until every writer knows it.

enum class Alignment { Left, Center, Right, Justify };

/// Text in one face. A line feed begins a new line of the same paragraph. Bold wins where both are asked for: the
/// embedded family has no bold italic.
struct Run
{
    QString text;
    bool bold = false;
    bool italic = false;

    Run() = default;
    Run(QString plain, bool isBold = false, bool isItalic = false)
        : text(std::move(plain)), bold(isBold), italic(isItalic)
    {
    }
    bool operator==(const Run&) const = default;
};
using Runs = QList<Run>;

/// Level 1 is the name of the paper (centred), 2 a part, 3 a section of a part. Never left alone at the foot of a page.
struct Heading
{
    int level = 1;
    QString text;

    bool operator==(const Heading&) const = default;
};

enum class ParagraphStyle {
    Normal,
    Small,   ///< notes, sources
    Indented ///< the first line begins 12.5 mm in, as running text of official papers does
};

struct Paragraph
{
    Runs runs;
    Alignment alignment = Alignment::Left;
    ParagraphStyle style = ParagraphStyle::Normal;
    bool keepWithNext = false;

    bool operator==(const Paragraph&) const = default;
};

/// "1.", "2." ... from 1 for each list, or a dash before each item.
struct ListItems
{
    bool numbered = false;
    QList<Runs> items;

    bool operator==(const ListItems&) const = default;
};

enum class CellPlace { Top, Middle, Bottom };

struct Cell
{
    QList<Runs> paragraphs;
    int columnSpan = 1;
    int rowSpan = 1;
    Alignment alignment = Alignment::Left;
    CellPlace place = CellPlace::Top;
    bool bold = false;
    bool shaded = false;
    bool small = false;
    /// A rule under the cell, for writing on; seen in tables without borders.
    bool ruled = false;

    Cell() = default;
    Cell(const QString& text, Alignment side = Alignment::Left) : paragraphs{Runs{Run(text)}}, alignment(side) {}
    bool operator==(const Cell&) const = default;
};

/// Cells from left to right; a place covered from above by a rowSpan has no cell of its own (as in HTML).
struct Row
{
    QList<Cell> cells;

    bool operator==(const Row&) const = default;
};

/// Rows are whole on a page (one that is taller than a page is continued on the next); rows joined by a rowSpan stay
/// together where a page can hold them (in DOCX the program that opens it decides). Header rows are repeated on each
/// page.
struct Table
{
    /// Percent of the width of the text. Scaled to 100 together; a missing one gets the average.
    QList<int> widths;
    int headerRows = 0;
    QList<Row> rows;
    QString caption; ///< above the table; may be empty
    bool bordered = true;
    bool keepTogether = false;

    bool operator==(const Table&) const = default;
};

/// A chart as wide as the text, drawn in rectangles, lines and letters that can be searched; its numbers stand in it,
/// and in words for those who do not see it. Whole on a page, together with its caption.
struct Chart
{
    domain::ChartData data;
    QString caption; ///< above the chart; empty: the chart's own title stands there

    bool operator==(const Chart&) const = default;
};

/// A picture in the middle of the line: PNG or JPEG.
struct Picture
{
    QByteArray bytes;
    int height = 18; ///< millimetres; its width follows
    QString words;   ///< for those who do not see it

    bool operator==(const Picture&) const = default;
};

struct Signer
{
    QString position;
    QString name;

    bool operator==(const Signer&) const = default;
};

/// For each signer the position, a line for the signature, the name and a line for the date. Never split over pages; in
/// the PDF a paragraph or list item right above goes with it to the next page.
struct SignatureBlock
{
    QList<Signer> signers;

    bool operator==(const SignatureBlock&) const = default;
};

/// Empty height in points; nothing at the top of a page.
struct Spacer
{
    int points = 12;

    bool operator==(const Spacer&) const = default;
};

struct PageBreak
{
    bool operator==(const PageBreak&) const = default;
};

using Block = std::variant<Heading, Paragraph, ListItems, Table, Chart, Picture, SignatureBlock, Spacer, PageBreak>;

/// How the pages look: margins in millimetres, the size of all letters in percent of the usual.
struct PageStyle
{
    int left = 25; ///< leaves room for binding
    int right = 15;
    int top = 20;
    int bottom = 20;
    bool sans = false; ///< letters without serifs
    int scale = 100;

    bool operator==(const PageStyle&) const = default;
};

struct Document
{
    base::Language language = base::Language::Kk;
    QString title;  ///< of the file (its properties); on the paper itself it stands as a Heading
    QString header; ///< small, at the top of each page
    QString footer; ///< small, at the foot of each page, beside the number of the page
    QList<Block> blocks;
    bool landscape = false;
    PageStyle style;

    bool operator==(const Document&) const = default;
};

/// For std::visit over a Block with one lambda for each kind.
template <class... Cases> struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template <class... Cases> Overloaded(Cases...) -> Overloaded<Cases...>;

} // namespace bagalau::documents
