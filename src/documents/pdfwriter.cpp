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

/// Header and footer of the pages, and the room they leave. Everything is laid out on a sheet that is larger or smaller
/// by the scale of the letters, and painted at that scale.
class Sheet
{
public:
    explicit Sheet(const Document& document)
        : m_language(document.language),
          m_scale(document.style.scale / 100.0),
          m_sans(document.style.sans),
          m_sheet(document),
          m_header(small(document.header, Alignment::Left, textWidth())),
          m_footer(small(document.footer, Alignment::Left, textWidth() - labelWidth)),
          m_hasHeader(!document.header.isEmpty())
    {
    }

    double scale() const { return m_scale; }

    Frame frame() const
    {
        const int edge = laid(paper::edge);
        const int top = qMax(laid(m_sheet.top), m_hasHeader ? edge + m_header.height() + edgeGap : 0);
        const int bottom = qMax(laid(m_sheet.bottom), edge + m_footer.height() + edgeGap);
        return {laid(m_sheet.left), top, textWidth(), laid(m_sheet.height) - top - bottom, m_sans};
    }

    void paint(QPainter& painter, int page, int pages) const
    {
        const int left = laid(m_sheet.left), edge = laid(paper::edge);
        const int foot = laid(m_sheet.height) - edge - m_footer.height();
        if (m_hasHeader)
            paintBox(painter, m_header, {left, edge});
        paintBox(painter, m_footer, {left, foot});
        const TextBox label = small(pageText(m_language, page, pages), Alignment::Right, labelWidth);
        paintBox(painter, label, {left + textWidth() - labelWidth, foot});
    }

private:
    static constexpr int labelWidth = millimetres(35);

    int laid(int twips) const { return qRound(twips / m_scale); }
    int textWidth() const { return laid(m_sheet.textWidth()); }

    TextBox small(const QString& text, Alignment alignment, int width) const
    {
        return TextBox(Runs{Run(text)}, {face::edge, false, alignment, 0, edgeGrey, m_sans}, width);
    }

    static void paintBox(QPainter& painter, const TextBox& box, QPoint at)
    {
        for (int i = 0; i < box.lines(); ++i)
            box.paintLine(painter, i, at + QPoint(0, i * box.pitch()));
    }

    base::Language m_language;
    double m_scale;
    bool m_sans;
    PaperSheet m_sheet;
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
            painter.save();
            painter.scale(paper.sheet.scale(), paper.sheet.scale());
            paper.sheet.paint(painter, number, total);
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
