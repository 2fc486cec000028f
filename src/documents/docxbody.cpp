#include "documents/docxbody.h"

#include "documents/docxfigure.h"
#include "documents/docxstyles.h"
#include "documents/docxtable.h"
#include "documents/paper.h"
#include "documents/signature.h"
#include "documents/words.h"

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

void writeWords(PartXml& xml, const QString& words)
{
    if (words.isEmpty())
        return;
    const auto text = xml.element("w:t", {{"xml:space", "preserve"}});
    xml.text(words);
}

/// Line feeds and tabs are elements of their own.
void writeText(PartXml& xml, const QString& text)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\n' && text[i] != u'\t')
            continue;
        writeWords(xml, text.mid(start, i - start));
        xml.leaf(text[i] == u'\n' ? "w:br" : "w:tab");
        start = i + 1;
    }
    writeWords(xml, text.mid(start));
}

void writeNumbering(PartXml& xml, int numbering)
{
    const auto element = xml.element("w:numPr");
    xml.value("w:ilvl", 0);
    xml.value("w:numId", numbering);
}

void writeLook(PartXml& xml, const ParagraphLook& look)
{
    constexpr const char* sides[] = {"left", "center", "right", "both"};
    const auto element = xml.element("w:pPr");
    xml.value("w:pStyle", look.style);
    if (look.keepWithNext)
        xml.leaf("w:keepNext");
    if (look.newPage)
        xml.leaf("w:pageBreakBefore");
    if (look.numbering > 0)
        writeNumbering(xml, look.numbering);
    if (look.alignment)
        xml.value("w:jc", sides[int(*look.alignment)]);
}

class Body
{
public:
    Body(PartXml& xml, const Document& document, const Figure*& figure, int listsBefore)
        : m_xml(xml),
          m_figure(figure),
          m_language(document.language),
          m_width(PaperSheet(document).textWidth()),
          m_numbered(listsBefore)
    {
    }

    void add(const Heading& heading)
    {
        constexpr const char* styles[] = {"Heading1", "Heading2", "Heading3"};
        text(Runs{Run(heading.text)}, {styles[qBound(1, heading.level, 3) - 1]});
    }

    void add(const Paragraph& paragraph)
    {
        constexpr const char* styles[] = {"Normal", "Note", "BodyIndent"};
        ParagraphLook look{styles[int(paragraph.style)], paragraph.alignment};
        look.keepWithNext = paragraph.keepWithNext;
        text(paragraph.runs, look);
    }

    void add(const ListItems& list)
    {
        ParagraphLook look{"ListParagraph"};
        look.numbering = list.numbered ? firstNumbering + m_numbered++ : dashNumbering;
        for (const Runs& item : list.items)
            text(item, look);
    }

    void add(const Table& table)
    {
        if (table.rows.isEmpty())
            return;
        if (!table.caption.isEmpty())
            text(Runs{Run(table.caption)}, {"Caption"});
        else if (m_newPage)
            gap(1);
        writeTable(m_xml, table, m_width);
        gap(8); // two tables without a paragraph between them would become one
    }

    void add(const Chart&)
    {
        const Figure& picture = *m_figure++;
        if (!picture.title.isEmpty())
            text(Runs{Run(picture.title)}, {"Caption"});
        writeFigure(m_xml, picture, std::exchange(m_newPage, false));
    }

    void add(const Picture&) { writeFigure(m_xml, *m_figure++, std::exchange(m_newPage, false), true); }

    void add(const SignatureBlock& block)
    {
        gap(24);
        add(signatureTable(block, m_language));
    }

    void add(const Spacer& spacer) { gap(spacer.points); }
    void add(const PageBreak&) { m_newPage = true; }

private:
    void text(const Runs& runs, ParagraphLook look)
    {
        look.newPage = std::exchange(m_newPage, false);
        writeParagraph(m_xml, runs, look);
    }

    void gap(int points) { writeGap(m_xml, points, std::exchange(m_newPage, false)); }

    PartXml& m_xml;
    const Figure*& m_figure; ///< the next one of all papers
    base::Language m_language;
    int m_width;
    int m_numbered;
    bool m_newPage = false;
};

void writePageSize(PartXml& xml, const PaperSheet& sheet)
{
    if (sheet.width > sheet.height)
        xml.leaf("w:pgSz", {{"w:w", sheet.width}, {"w:h", sheet.height}, {"w:orient", "landscape"}});
    else
        xml.leaf("w:pgSz", {{"w:w", sheet.width}, {"w:h", sheet.height}});
}

void writeSection(PartXml& xml, const Document& document, qsizetype paper)
{
    const auto section = xml.element("w:sectPr");
    if (!document.header.isEmpty())
        xml.leaf("w:headerReference", {{"w:type", "default"}, {"r:id", edgeReference("Header", paper)}});
    xml.leaf("w:footerReference", {{"w:type", "default"}, {"r:id", edgeReference("Footer", paper)}});
    const PaperSheet sheet(document);
    writePageSize(xml, sheet);
    xml.leaf("w:pgMar", {{"w:top", sheet.top},
                         {"w:right", sheet.right},
                         {"w:bottom", sheet.bottom},
                         {"w:left", sheet.left},
                         {"w:header", paper::edge},
                         {"w:footer", paper::edge},
                         {"w:gutter", 0}});
}

// A section that others follow ends with a paragraph that says so.
void endSection(PartXml& xml, const Document& document, qsizetype paper)
{
    const auto element = xml.element("w:p");
    const auto look = xml.element("w:pPr");
    xml.value("w:pStyle", "Gap");
    writeSection(xml, document, paper);
}

} // namespace

void writeRun(PartXml& xml, const Run& run, bool bold)
{
    const auto element = xml.element("w:r");
    if (bold || run.bold || run.italic || !xml.language().isEmpty()) {
        const auto look = xml.element("w:rPr");
        if (bold || run.bold || run.italic)
            xml.leaf(bold || run.bold ? "w:b" : "w:i");
        if (!xml.language().isEmpty())
            xml.value("w:lang", xml.language());
    }
    writeText(xml, run.text);
}

void writeParagraph(PartXml& xml, const Runs& runs, const ParagraphLook& look)
{
    const auto element = xml.element("w:p");
    writeLook(xml, look);
    for (const Run& run : runs)
        writeRun(xml, run, look.bold);
}

void writeGap(PartXml& xml, int points, bool newPage)
{
    const auto element = xml.element("w:p");
    const auto look = xml.element("w:pPr");
    xml.value("w:pStyle", "Gap");
    if (newPage)
        xml.leaf("w:pageBreakBefore");
    const int height = qBound(1, points, 1500) * twipsPerPoint;
    xml.leaf("w:spacing", {{"w:before", 0}, {"w:after", 0}, {"w:line", height}, {"w:lineRule", "exact"}});
}

QString edgeReference(const char* edge, qsizetype paper)
{
    return u"rId"_s + QLatin1String(edge) + (paper > 0 ? QString::number(paper + 1) : QString());
}

QString ownLanguage(const QList<Document>& papers, qsizetype paper)
{
    const base::Language language = papers[paper].language;
    return language == papers.first().language ? QString() : languageTag(language);
}

QByteArray docxBody(const QList<Document>& papers, const QList<Figure>& figures)
{
    PartXml xml;
    {
        const auto root = xml.element("w:document", {{"xmlns:w", wordNamespace}, {"xmlns:r", referenceNamespace}});
        const auto element = xml.element("w:body");
        const Figure* next = figures.constData();
        for (qsizetype i = 0; i < papers.size(); ++i) {
            xml.setLanguage(ownLanguage(papers, i));
            Body body(xml, papers[i], next, numberedLists(papers.first(i)));
            for (const Block& block : papers[i].blocks)
                std::visit([&body](const auto& part) { body.add(part); }, block);
            if (i + 1 < papers.size())
                endSection(xml, papers[i], i);
            else
                writeSection(xml, papers[i], i);
        }
    }
    return xml.bytes();
}

int numberedLists(const QList<Document>& papers)
{
    const auto numbered = [](const Block& block) {
        const auto* list = std::get_if<ListItems>(&block);
        return list && list->numbered;
    };
    qsizetype count = 0;
    for (const Document& document : papers)
        count += std::count_if(document.blocks.cbegin(), document.blocks.cend(), numbered);
    return int(count);
}

} // namespace bagalau::documents
