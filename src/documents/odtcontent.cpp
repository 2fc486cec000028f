#include "documents/figure.h"
#include "documents/odtparts.h"
#include "documents/paper.h"
#include "documents/signature.h"
#include "documents/tablegrid.h"
#include "documents/words.h"

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

using Look = QList<PartXml::Attribute>;

/// The styles that only this document has, beside the named ones; equal ones share a name.
class OwnStyles
{
public:
    struct Style
    {
        const char* family;
        QString parent; ///< null: none
        Look look;
        Look text;
        QString master; ///< of the page that begins here; null: the page goes on
        bool operator==(const Style& other) const
        {
            return QByteArrayView(family) == other.family && parent == other.parent && look == other.look &&
                   text == other.text && master == other.master;
        }
    };

    QString nameOf(const Style& style)
    {
        qsizetype found = m_styles.indexOf(style);
        if (found < 0) {
            found = m_styles.size();
            m_styles << style;
        }
        return u"S"_s + QString::number(found + 1);
    }

    void write(PartXml& xml) const
    {
        for (qsizetype i = 0; i < m_styles.size(); ++i) {
            const Style& style = m_styles[i];
            const auto element = xml.element("style:style", {{"style:name", u"S"_s + QString::number(i + 1)},
                                                             {"style:family", style.family},
                                                             {"style:parent-style-name", style.parent},
                                                             {"style:master-page-name", style.master}});
            const QByteArray properties = QByteArray("style:") + style.family + "-properties";
            if (!style.look.isEmpty())
                xml.leaf(properties.constData(), style.look);
            if (!style.text.isEmpty())
                xml.leaf("style:text-properties", style.text);
        }
    }

private:
    QList<Style> m_styles;
};

const char* alignmentName(Alignment alignment)
{
    constexpr const char* names[] = {"start", "center", "end", "justify"};
    return names[int(alignment)];
}

Look boldText(bool bold)
{
    return bold ? Look{{"fo:font-weight", "bold"}} : Look{};
}

/// The blocks of a document, written once to learn its own styles and once for good.
class Content
{
public:
    /// `language` of what is not in the language of the whole file, and the page of a paper that follows another; empty
    /// for the first.
    Content(PartXml& xml, OwnStyles& styles, const Document& document, const Figure*& figure, Look language,
            QString master)
        : m_xml(xml),
          m_styles(styles),
          m_figure(figure),
          m_language(document.language),
          m_width(PaperSheet(document).textWidth()),
          m_own(std::move(language)),
          m_master(std::move(master)),
          m_newPage(!m_master.isEmpty())
    {
    }

    void add(const Heading& heading)
    {
        const int level = qBound(1, heading.level, 3);
        const QString style = paragraphStyle(u"Heading_20_%1"_s.arg(level), {});
        const auto element = m_xml.element("text:h", {{"text:style-name", style}, {"text:outline-level", level}});
        words(heading.text);
    }

    void add(const Paragraph& paragraph)
    {
        constexpr const char* styles[] = {"Standard", "Note", "BodyIndent"};
        Look look{{"fo:text-align", alignmentName(paragraph.alignment)}};
        if (paragraph.keepWithNext)
            look << PartXml::Attribute{"fo:keep-with-next", "always"};
        text(paragraph.runs, QString::fromLatin1(styles[int(paragraph.style)]), look);
    }

    void add(const ListItems& list)
    {
        const auto element = m_xml.element("text:list", {{"text:style-name", list.numbered ? "Numbered" : "Dashed"}});
        for (const Runs& item : list.items) {
            const auto entry = m_xml.element("text:list-item");
            text(item, u"ListParagraph"_s, {});
        }
    }

    void add(const Table& table)
    {
        if (table.rows.isEmpty())
            return;
        if (!table.caption.isEmpty())
            text(Runs{Run(table.caption)}, u"Caption"_s, {});
        else if (m_newPage)
            gap(1);
        write(table);
        gap(8);
    }

    void add(const Chart&)
    {
        const Figure& picture = *m_figure++;
        if (!picture.title.isEmpty())
            text(Runs{Run(picture.title)}, u"Caption"_s, {});
        const auto paragraph = m_xml.element("text:p", {{"text:style-name", paragraphStyle(u"Standard"_s, {})}});
        writeFrame(picture);
    }

    void add(const Picture&)
    {
        const QString style = paragraphStyle(u"Standard"_s, {{"fo:text-align", "center"}});
        const auto paragraph = m_xml.element("text:p", {{"text:style-name", style}});
        writeFrame(*m_figure++);
    }

    void add(const SignatureBlock& block)
    {
        gap(24);
        add(signatureTable(block, m_language));
    }

    void add(const Spacer& spacer) { gap(spacer.points); }
    void add(const PageBreak&) { m_newPage = true; }

private:
    QString paragraphStyle(const QString& parent, Look look, bool bold = false)
    {
        const QString master = std::exchange(m_master, QString());
        if (std::exchange(m_newPage, false) && master.isEmpty())
            look << PartXml::Attribute{"fo:break-before", "page"};
        const Look own = boldText(bold) + m_own;
        return look.isEmpty() && own.isEmpty() && master.isEmpty()
                   ? parent
                   : m_styles.nameOf({"paragraph", parent, look, own, master});
    }

    void text(const Runs& runs, const QString& parent, const Look& look, bool bold = false)
    {
        const auto element = m_xml.element("text:p", {{"text:style-name", paragraphStyle(parent, look, bold)}});
        for (const Run& run : runs)
            if (run.bold || run.italic) {
                const Look weight = run.bold ? boldText(true) : Look{{"fo:font-style", "italic"}};
                const auto span = m_xml.element(
                    "text:span", {{"text:style-name", m_styles.nameOf({"text", QString(), {}, weight, {}})}});
                words(run.text);
            } else {
                words(run.text);
            }
    }

    /// Line feeds, tabs and runs of blanks are elements of their own.
    void words(const QString& text)
    {
        QString plain;
        const auto flush = [&] { m_xml.text(std::exchange(plain, QString())); };
        for (const QChar sign : cleaned(text)) {
            const bool again = sign == u' ' && (plain.isEmpty() || plain.endsWith(u' '));
            if (sign != u'\n' && sign != u'\t' && !again) {
                plain += sign;
                continue;
            }
            flush();
            m_xml.leaf(again ? "text:s" : sign == u'\n' ? "text:line-break" : "text:tab");
        }
        flush();
    }

    void gap(int points)
    {
        const Look look{{"fo:line-height", odtLength(qBound(1, points, 1500) * twipsPerPoint)},
                        {"fo:margin-bottom", "0mm"}};
        const auto element = m_xml.element("text:p", {{"text:style-name", paragraphStyle(u"Gap"_s, look)}});
    }

    /// It stands like a letter in its paragraph, so that it is never parted.
    void writeFrame(const Figure& picture)
    {
        const QString number = QString::number(picture.number);
        const auto frame =
            m_xml.element("draw:frame", {{"draw:name", u"Chart"_s + number},
                                         {"text:anchor-type", "as-char"},
                                         {"svg:width", odtLength(qRound(picture.width * twipsPerPoint))},
                                         {"svg:height", odtLength(qRound(picture.height * twipsPerPoint))}});
        m_xml.leaf("draw:image", {{"xlink:href", odtFigureFile(picture)},
                                  {"xlink:type", "simple"},
                                  {"xlink:show", "embed"},
                                  {"xlink:actuate", "onLoad"}});
        for (const auto& [name, words] : {std::pair{"svg:title", picture.title}, {"svg:desc", picture.words}}) {
            const auto element = m_xml.element(name);
            m_xml.text(words);
        }
    }

    void write(const Table& table)
    {
        const TableGrid grid(table);
        const QList<int> edges = columnEdges(table, grid.columns, m_width);
        const QString style = m_styles.nameOf({"table",
                                               QString(),
                                               {{"style:width", odtLength(edges.last())},
                                                {"table:align", "left"},
                                                {"table:border-model", "collapsing"},
                                                {"fo:keep-with-next", table.keepTogether ? "always" : "auto"}},
                                               {},
                                               {}});
        const auto element = m_xml.element("table:table", {{"table:style-name", style}});
        for (int i = 0; i < grid.columns; ++i)
            m_xml.leaf(
                "table:table-column",
                {{"table:style-name", m_styles.nameOf({"table-column",
                                                       QString(),
                                                       {{"style:column-width", odtLength(edges[i + 1] - edges[i])}},
                                                       {},
                                                       {}})}});
        if (grid.headerRows > 0) {
            const auto header = m_xml.element("table:table-header-rows");
            for (int row = 0; row < grid.headerRows; ++row)
                writeRow(table, grid, row);
        }
        for (int row = grid.headerRows; row < grid.rows; ++row)
            writeRow(table, grid, row);
    }

    void writeRow(const Table& table, const TableGrid& grid, int row)
    {
        const QString style = m_styles.nameOf({"table-row", QString(), {{"fo:keep-together", "always"}}, {}, {}});
        const auto element = m_xml.element("table:table-row", {{"table:style-name", style}});
        for (int column = 0; column < grid.columns; ++column) {
            const PlacedCell& cell = grid.at(row, column);
            if (cell.row == row && cell.column == column)
                writeCell(table, grid, cell);
            else
                m_xml.leaf("table:covered-table-cell");
        }
    }

    void writeCell(const Table& table, const TableGrid& grid, const PlacedCell& cell)
    {
        const auto span = [](int count) { return count > 1 ? QString::number(count) : QString(); };
        const auto element = m_xml.element("table:table-cell", {{"table:style-name", cellStyle(table, grid, cell)},
                                                                {"office:value-type", "string"},
                                                                {"table:number-columns-spanned", span(cell.columns)},
                                                                {"table:number-rows-spanned", span(cell.rows)}});
        const QString parent = cell.cell.small ? u"TableSmall"_s : table.bordered ? u"TableText"_s : u"FieldText"_s;
        Look look{{"fo:text-align", alignmentName(cell.cell.alignment)}, {"fo:margin-bottom", "0mm"}};
        if (table.keepTogether && cell.endRow() < grid.rows)
            look << PartXml::Attribute{"fo:keep-with-next", "always"};
        for (const Runs& runs : cell.cell.paragraphs.isEmpty() ? QList<Runs>{{}} : cell.cell.paragraphs)
            text(runs, parent, look, cell.cell.bold);
    }

    QString cellStyle(const Table& table, const TableGrid& grid, const PlacedCell& cell)
    {
        constexpr const char* places[] = {"top", "middle", "bottom"};
        Look look{{"style:vertical-align", places[int(cell.cell.place)]},
                  {"fo:padding-top", odtLength(paper::cellTop)},
                  {"fo:padding-bottom", odtLength(paper::cellTop)}};
        // Without borders the outer columns stand flush with the text around the table.
        const bool first = cell.column == 0 && !table.bordered,
                   last = cell.endColumn() == grid.columns && !table.bordered;
        look << PartXml::Attribute{"fo:padding-left", odtLength(first ? 0 : paper::cellSide)}
             << PartXml::Attribute{"fo:padding-right", odtLength(last ? 0 : paper::cellSide)};
        if (table.bordered)
            look << PartXml::Attribute{"fo:border", "0.5pt solid #000000"};
        else if (cell.cell.ruled)
            look << PartXml::Attribute{"fo:border-bottom", "0.5pt solid #000000"};
        if (cell.cell.shaded)
            look << PartXml::Attribute{"fo:background-color", u'#' + QString::number(paper::shade * 0x10101, 16)};
        return m_styles.nameOf({"table-cell", QString(), look, {}, {}});
    }

    PartXml& m_xml;
    OwnStyles& m_styles;
    const Figure*& m_figure; ///< the next one of all papers
    base::Language m_language;
    int m_width;
    Look m_own;
    QString m_master;
    bool m_newPage;
};

Look languageLook(base::Language language)
{
    const QString tag = languageTag(language);
    return {{"fo:language", tag.section(u'-', 0, 0)}, {"fo:country", tag.section(u'-', 1)}};
}

void writeText(PartXml& xml, OwnStyles& styles, const QList<Document>& papers, const QList<Figure>& figures)
{
    const auto body = xml.element("office:body");
    const auto text = xml.element("office:text");
    const Figure* next = figures.constData();
    for (qsizetype i = 0; i < papers.size(); ++i) {
        const bool own = papers[i].language != papers.first().language;
        Content content(xml, styles, papers[i], next, own ? languageLook(papers[i].language) : Look(),
                        i > 0 ? odtMaster(i) : QString());
        for (const Block& block : papers[i].blocks)
            std::visit([&content](const auto& part) { content.add(part); }, block);
    }
}

} // namespace

QByteArray odtContent(const QList<Document>& papers, const QList<Figure>& figures)
{
    OwnStyles styles;
    {
        PartXml rehearsal;
        writeText(rehearsal, styles, papers, figures);
    }
    PartXml xml;
    {
        const auto root = odtRoot(xml, "office:document-content");
        {
            const auto own = xml.element("office:automatic-styles");
            styles.write(xml);
        }
        writeText(xml, styles, papers, figures);
    }
    return xml.bytes();
}

} // namespace bagalau::documents
