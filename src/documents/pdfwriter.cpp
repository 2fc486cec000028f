#include "documents/pdfwriter.h"

#include "documents/fonts.h"
#include "documents/paper.h"
#include "documents/pdfblocks.h"
#include "documents/pdfface.h"
#include "documents/words.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

/// Between the header or footer and the text, when they are so long that the margin grows.
constexpr int edgeGap = millimetres(4);
constexpr int edgeGrey = 0x50;

/// Header and footer of the pages, and the room they leave.
class Sheet
{
public:
    explicit Sheet(const Document& document)
        : m_language(document.language),
          m_width(document.landscape ? paper::longSide : paper::shortSide),
          m_height(document.landscape ? paper::shortSide : paper::longSide),
          m_header(small(document.header, Alignment::Left, textWidth())),
          m_footer(small(document.footer, Alignment::Left, textWidth() - labelWidth)),
          m_hasHeader(!document.header.isEmpty())
    {
    }

    Frame frame() const
    {
        const int top = qMax(paper::top, m_hasHeader ? paper::edge + m_header.height() + edgeGap : 0);
        const int bottom = qMax(paper::bottom, paper::edge + m_footer.height() + edgeGap);
        return {paper::left, top, textWidth(), m_height - top - bottom};
    }

    void paint(QPainter& painter, int page, int pages) const
    {
        const int foot = m_height - paper::edge - m_footer.height();
        if (m_hasHeader)
            paintBox(painter, m_header, {paper::left, paper::edge});
        paintBox(painter, m_footer, {paper::left, foot});
        const TextBox label = small(pageText(m_language, page, pages), Alignment::Right, labelWidth);
        paintBox(painter, label, {paper::left + textWidth() - labelWidth, foot});
    }

private:
    static constexpr int labelWidth = millimetres(35);

    int textWidth() const { return m_width - paper::left - paper::right; }

    static TextBox small(const QString& text, Alignment alignment, int width)
    {
        return TextBox(Runs{Run(text)}, {face::edge, false, alignment, 0, edgeGrey}, width);
    }

    static void paintBox(QPainter& painter, const TextBox& box, QPoint at)
    {
        for (int i = 0; i < box.lines(); ++i)
            box.paintLine(painter, i, at + QPoint(0, i * box.pitch()));
    }

    base::Language m_language;
    int m_width;
    int m_height;
    TextBox m_header;
    TextBox m_footer;
    bool m_hasHeader;
};

void setUp(QPdfWriter& writer, const Document& document)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(twipsPerInch);
    const auto side = document.landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), side, QMarginsF()));
    writer.setTitle(cleaned(document.title));
    writer.setCreator(u"Bagalau"_s);
}

void paintPages(QPdfWriter& writer, const Document& document)
{
    const Sheet sheet(document);
    const Frame frame = sheet.frame();
    const QList<Page> pages = paginate(flowsOf(document, frame), frame);
    QPainter painter(&writer);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        sheet.paint(painter, int(i) + 1, int(pages.size()));
        painter.save();
        painter.translate(frame.left, frame.top);
        pages[i].paint(painter);
        painter.restore();
    }
}

} // namespace

QByteArray toPdf(const Document& document)
{
    loadFonts();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer, document);
    paintPages(writer, document);
    return bytes;
}

} // namespace bagalau::documents
