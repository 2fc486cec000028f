#include "tools.h"

#include "documents/figure.h"
#include "documents/signature.h"
#include "support/folder.h"

#include <QProcess>
#include <QRegularExpression>
#include <QUrl>

using namespace bagalau::documents;
using namespace Qt::StringLiterals;

namespace bagalau::tests {

namespace {

constexpr int patience = 120'000;

QString plain(const Runs& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text + u'\n';
}

QString plain(const Table& table)
{
    QString text = table.caption + u'\n';
    for (const Row& row : table.rows) {
        for (const Cell& cell : row.cells) {
            for (const Runs& runs : cell.paragraphs)
                text += plain(runs);
        }
    }
    return text;
}

QString plain(const Chart& chart, base::Language language)
{
    QStringList words{captionOf(chart, language)};
    for (const base::Bilingual& category : chart.data.categories)
        words << category.in(language);
    for (const domain::ChartSeries& series : chart.data.series) {
        if (chart.data.series.size() > 1) // else there is no legend
            words << series.name.in(language);
        for (const std::optional<base::Number>& value : series.values)
            words << numberText(value, chart.data.places);
    }
    return words.join(u'\n') + u'\n';
}

QString plain(const Block& block, base::Language language)
{
    return std::visit(
        Overloaded{[](const Heading& heading) { return heading.text + u'\n'; },
                   [](const Paragraph& paragraph) { return plain(paragraph.runs); },
                   [](const ListItems& list) {
                       QString text;
                       for (qsizetype i = 0; i < list.items.size(); ++i)
                           text += (list.numbered ? QString::number(i + 1) : QString()) + u' ' + plain(list.items[i]);
                       return text;
                   },
                   [](const Table& table) { return plain(table); },
                   [&](const Chart& chart) { return plain(chart, language); },
                   [](const Picture& picture) { return picture.words; },
                   [&](const SignatureBlock& signers) { return plain(signatureTable(signers, language)); },
                   [](const Spacer&) { return QString(); }, [](const PageBreak&) { return QString(); }},
        block);
}

} // namespace

QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForStarted()) << program.toStdString() << " is not installed";
    EXPECT_TRUE(process.waitForFinished(patience));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

QStringList pagesOf(const QByteArray& pdf)
{
    const Folder folder;
    const QByteArray text = run(u"pdftotext"_s, {u"-layout"_s, folder.write(u"a.pdf"_s, pdf), u"-"_s});
    QStringList pages = QString::fromUtf8(text).split(u'\f');
    pages.removeLast(); // every page ends with a form feed
    return pages;
}

QString textOf(const QByteArray& pdf)
{
    return pagesOf(pdf).join(u'\n');
}

QString fontsOf(const QByteArray& pdf)
{
    const Folder folder;
    return QString::fromUtf8(run(u"pdffonts"_s, {folder.write(u"a.pdf"_s, pdf)}));
}

QImage picture(const QByteArray& pdf, int page)
{
    const Folder folder;
    const QString number = QString::number(page);
    run(u"pdftoppm"_s, {u"-r"_s, u"100"_s, u"-png"_s, u"-singlefile"_s, u"-f"_s, number, folder.write(u"a.pdf"_s, pdf),
                        folder.path(u"a"_s)});
    return QImage(folder.path(u"a.png"_s));
}

QByteArray byOffice(const QByteArray& file, const QString& format, const QString& suffix)
{
    const Folder folder;
    const QString profile = QUrl::fromLocalFile(folder.path(u"profile"_s)).toString(QUrl::FullyEncoded);
    run(u"soffice"_s, {u"-env:UserInstallation="_s + profile, u"--headless"_s, u"--convert-to"_s, format, u"--outdir"_s,
                       folder.path(), folder.write(u"a."_s + suffix, file)});
    return bytesOf(folder.path(u"a."_s + format.section(u':', 0, 0)));
}

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression between(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.split(between, Qt::SkipEmptyParts);
}

QString linesOf(const Document& document)
{
    QString text;
    for (const Block& block : document.blocks)
        text += plain(block, document.language);
    return text;
}

QStringList wordsOf(const Document& document)
{
    return wordsOf(linesOf(document));
}

bool hasWord(const QString& text, const QString& word)
{
    return wordsOf(text).contains(word);
}

int pageWith(const QStringList& pages, const QString& word)
{
    int found = -1;
    for (int i = 0; i < pages.size(); ++i) {
        const auto count = wordsOf(pages[i]).count(word);
        EXPECT_LE(count, found < 0 ? 1 : 0) << word.toStdString() << " again on page " << i + 1;
        found = count > 0 ? i : found;
    }
    return found;
}

} // namespace bagalau::tests
