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

QPageLayout layoutOf(const Document& document)
{
    const auto side = document.landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    return QPageLayout(QPageSize(QPageSize::A4), side, QMarginsF());
}

void setUp(QPdfWriter& writer, const Document& document)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(twipsPerInch);
    writer.setPageLayout(layoutOf(document));
    writer.setTitle(cleaned(document.title));
    writer.setCreator(u"Bagalau"_s);
}

/// A paper that is divided into pages.
struct Paged
{
    explicit Paged(const Document& document)
        : layout(layoutOf(document)),
          sheet(document),
          frame(sheet.frame()),
          pages(paginate(flowsOf(document, frame), frame))
    {
    }

    QPageLayout layout;
    Sheet sheet;
    Frame frame;
    QList<Page> pages;
};

void paintPages(QPdfWriter& writer, const std::vector<Paged>& papers)
{
    int total = 0, number = 0;
    for (const Paged& paper : papers)
        total += int(paper.pages.size());
    QPainter painter(&writer);
    for (const Paged& paper : papers)
        for (const Page& page : paper.pages) {
            if (++number > 1) {
                writer.setPageLayout(paper.layout);
                writer.newPage();
            }
            paper.sheet.paint(painter, number, total);
            painter.save();
            painter.translate(paper.frame.left, paper.frame.top);
            page.paint(painter);
            painter.restore();
        }
}

} // namespace

QByteArray toPdf(const Document& document)
{
    return joinedPdf({document});
}

QByteArray joinedPdf(const QList<Document>& papers)
{
    Q_ASSERT(!papers.isEmpty());
    loadFonts();
    const std::vector<Paged> paged(papers.cbegin(), papers.cend());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer, papers.first());
    paintPages(writer, paged);
    return bytes;
}

} // namespace bagalau::documents
