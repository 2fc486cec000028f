#include "documents/textwriter.h"

#include "documents/figure.h"
#include "documents/words.h"

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

class Text
{
public:
    explicit Text(base::Language language) : m_language(language) {}

    void add(const Heading& heading) { m_lines << QString() << heading.text << QString(); }
    void add(const Paragraph& paragraph) { m_lines << plain(paragraph.runs); }
    void add(const ListItems& list)
    {
        for (qsizetype i = 0; i < list.items.size(); ++i)
            m_lines << (list.numbered ? u"%1. "_s.arg(i + 1) : u"– "_s) + plain(list.items[i]);
    }
    void add(const Table& table)
    {
        if (!table.caption.isEmpty())
            m_lines << QString() << table.caption;
        for (const Row& row : table.rows) {
            QStringList cells;
            for (const Cell& cell : row.cells) {
                QStringList paragraphs;
                for (const Runs& runs : cell.paragraphs)
                    paragraphs << plain(runs).simplified();
                cells << paragraphs.join(u' ');
            }
            m_lines << cells.join(table.bordered ? u" | "_s : u" "_s).trimmed();
        }
        m_lines << QString();
    }
    void add(const Picture&) {}
    void add(const Chart& chart)
    {
        QStringList names{QString()};
        for (const domain::ChartSeries& series : chart.data.series)
            names << series.name.in(m_language);
        m_lines << QString() << captionOf(chart, m_language) << names.join(u" | "_s).trimmed();
        for (qsizetype category = 0; category < chart.data.categories.size(); ++category) {
            QStringList cells{chart.data.categories[category].in(m_language)};
            for (const domain::ChartSeries& series : chart.data.series)
                cells << numberText(series.values.value(category), chart.data.places);
            m_lines << cells.join(u" | "_s);
        }
        m_lines << QString();
    }
    void add(const SignatureBlock& block)
    {
        m_lines << QString();
        for (const Signer& signer : block.signers)
            m_lines << signer.position + u"  ____________  "_s + signer.name;
    }
    void add(const Spacer&) { m_lines << QString(); }
    void add(const PageBreak&) { m_lines << QString(); }

    QString text() const
    {
        QString out;
        bool empty = true; // never two empty lines in a row, none at the start
        for (const QString& line : m_lines) {
            if (!line.isEmpty() || !empty)
                out += line + u'\n';
            empty = line.isEmpty();
        }
        return cleaned(out);
    }

private:
    static QString plain(const Runs& runs)
    {
        QString text;
        for (const Run& run : runs)
            text += run.text;
        return text;
    }

    base::Language m_language;
    QStringList m_lines;
};

} // namespace

QString toText(const Document& document)
{
    Text text(document.language);
    for (const Block& block : document.blocks)
        std::visit([&text](const auto& part) { text.add(part); }, block);
    return text.text();
}

} // namespace bagalau::documents
