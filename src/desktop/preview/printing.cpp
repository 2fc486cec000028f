#include "desktop/preview/printing.h"

#include "base/problem.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int finest = 300; // dots an inch: more is not seen on paper and takes 140 MB a page

/// A document and the bytes that it reads from.
struct Opened
{
    explicit Opened(const QByteArray& pdf)
    {
        buffer.setData(pdf);
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
        if (document.status() != QPdfDocument::Status::Ready)
            throw base::Problem(
                base::Problem::Kind::File,
                {u"preview.damaged"_s,
                 QT_TRANSLATE_NOOP("Messages", "The pages cannot be shown: the file is damaged or no PDF."),
                 {}});
    }

    QBuffer buffer;
    QPdfDocument document;
};

// A page that lies on its side is printed so.
void turn(QPrinter& printer, const QPdfDocument& document, int page)
{
    const QSizeF size = document.pagePointSize(page);
    printer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
}

void begin(QPainter& painter, QPrinter& printer)
{
    if (!painter.begin(&printer))
        throw base::Problem(
            base::Problem::Kind::File,
            {u"print.refused"_s,
             QT_TRANSLATE_NOOP("Messages", "The printer takes no pages. Choose another one, or save them as PDF."),
             {}});
}

void printPage(QPainter& painter, QPrinter& printer, QPdfDocument& document, int page)
{
    const QRectF sheet = printer.paperRect(QPrinter::DevicePixel);
    const QSizeF whole = document.pagePointSize(page).scaled(sheet.size(), Qt::KeepAspectRatio);
    const qreal finer = qMin(1.0, qreal(finest) / printer.resolution());
    const QRectF target({0, 0}, whole);
    painter.drawImage(target, document.render(page, (whole * finer).toSize()));
}

} // namespace

int pagesOf(const QList<QByteArray>& papers)
{
    int pages = 0;
    for (const QByteArray& paper : papers)
        pages += Opened(paper).document.pageCount();
    return pages;
}

void printPages(QPrinter& printer, const QList<QByteArray>& papers, int from, int to,
                const std::function<bool(int done, int total)>& tick)
{
    const int total = qMin(to, pagesOf(papers)) - from + 1;
    printer.setFullPage(true);
    QPainter painter;
    int number = 0, done = 0;
    for (const QByteArray& paper : papers) {
        Opened opened(paper);
        for (int page = 0; page < opened.document.pageCount(); ++page) {
            if (++number < from || number > to)
                continue;
            if (!tick(done, total))
                return void(printer.abort());
            turn(printer, opened.document, page);
            if (done++ > 0)
                printer.newPage();
            else
                begin(painter, printer);
            printPage(painter, printer, opened.document, page);
        }
    }
    tick(done, total);
}

} // namespace bagalau::desktop
