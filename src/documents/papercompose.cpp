#include "documents/papercompose.h"

#include "documents/compose.h"
#include "documents/richblocks.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Language;

namespace bagalau::documents {

namespace {

using Kind = TemplateBlock::Kind;

class Composer
{
public:
    Composer(const PaperData& data, const PaperLook& look, Language language)
        : m_data(data), m_look(look), m_language(language), m_scopes{&data}
    {
    }

    Document make(const PaperTemplate& paper)
    {
        m_paper.language = m_language;
        m_paper.landscape = paper.landscape;
        m_paper.style = m_look.page;
        m_paper.title = plain(paper.title);
        m_paper.header = plain(paper.header);
        m_paper.footer = plain(paper.footer);
        blocks(paper.blocks);
        return m_paper;
    }

private:
    void add(const Block& block) { m_paper.blocks << block; }

    const Bilingual* found(const QString& name) const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope)
            if (const auto value = (*scope)->values.constFind(name); value != (*scope)->values.constEnd())
                return &*value;
        return nullptr;
    }

    const QList<PaperRecord>* list(const QString& name) const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope)
            if (const auto records = (*scope)->lists.constFind(name); records != (*scope)->lists.constEnd())
                return &*records;
        return nullptr;
    }

    // In texts of officials a name may be wrong: then it stands as it was written, for everybody to see.
    QString value(const QString& name) const
    {
        const Bilingual* text = found(name);
        return text ? text->in(m_language) : u'{' + name + u'}';
    }

    bool isThere(const QString& name) const
    {
        if (const Bilingual* text = found(name))
            return !text->in(m_language).isEmpty();
        if (const QList<PaperRecord>* records = list(name))
            return !records->isEmpty();
        return !m_data.sections.value(name).in(m_language).isEmpty() || m_data.charts.contains(name);
    }

    // Runs `make` where the piece stands: not at all, once, or once for each record.
    template <class Make> void stand(const Standing& standing, const Make& make)
    {
        const auto once = [&] {
            if ((standing.when.isEmpty() || isThere(standing.when)) &&
                (standing.unless.isEmpty() || !isThere(standing.unless)))
                make();
        };
        if (standing.each.isEmpty())
            return once();
        const QList<PaperRecord>* records = list(standing.each);
        for (qsizetype i = 0; records && i < records->size(); ++i) {
            m_scopes << &(*records)[i];
            once();
            m_scopes.removeLast();
        }
    }

    FieldValue values() const
    {
        return [this](const QString& name) { return value(name); };
    }

    Runs runs(const Bilingual& text) const
    {
        Runs all;
        for (const QString& line : text.in(m_language).split(u'\n')) {
            if (!all.isEmpty())
                all << Run(u"\n"_s);
            all << runsOf(domain::richLine(line), values());
        }
        return all;
    }

    QString plain(const Bilingual& text) const
    {
        QString all;
        for (const Run& run : runs(text))
            all += run.text;
        return all;
    }

    void blocks(const QList<TemplateBlock>& all)
    {
        for (const TemplateBlock& one : all)
            stand(one.standing, [&] { block(one); });
    }

    void block(const TemplateBlock& block)
    {
        switch (block.kind) {
        case Kind::Letterhead:
            return letterhead();
        case Kind::Heading:
            return add(heading(block.level, plain(block.text)));
        case Kind::Paragraph:
            return texts(block.text);
        case Kind::Line:
            return add(line(runs(block.text), block.alignment));
        case Kind::Note:
            return add(note(plain(block.text)));
        case Kind::Sides:
            return add(sides(plain(block.text), plain(block.second)));
        case Kind::Fields:
            return names(block);
        case Kind::Table:
            return table(block);
        case Kind::Section:
            return section(block);
        case Kind::Chart:
            return chart(block.id);
        case Kind::Part:
            return part(block.id);
        case Kind::Group:
            return blocks(block.blocks);
        case Kind::Signatures:
            return signers(block);
        case Kind::Space:
            return add(spacer(block.points));
        case Kind::NewPage:
            return add(pageBreak());
        }
    }

    // Lists that follow each other without anything between them are one.
    void texts(const Bilingual& text)
    {
        for (const Block& made : blocksOf(domain::richText(text.in(m_language)), values())) {
            auto* before = m_paper.blocks.isEmpty() ? nullptr : std::get_if<ListItems>(&m_paper.blocks.last());
            const auto* list = std::get_if<ListItems>(&made);
            if (before && list && before->numbered == list->numbered)
                before->items << list->items;
            else
                add(made);
        }
    }

    void letterhead()
    {
        const Bilingual office = m_data.values.value(u"office"_s);
        const Bilingual head = m_look.head.complete() ? m_look.head : office;
        if (!m_look.emblem.isEmpty())
            add(Picture{m_look.emblem, m_look.emblemHeight, head.in(m_language)});
        Table table{{46, 8, 46}, 0, {}, {}, false, true};
        Row lines{{strong(center(head.kk)), left({}), strong(center(head.ru))}};
        for (Cell& cell : lines.cells)
            cell.ruled = true;
        table.rows << lines;
        add(table);
        add(spacer(12));
    }

    void names(const TemplateBlock& block)
    {
        QList<std::pair<QString, QString>> lines;
        for (const TemplateBlock& one : block.lines)
            stand(one.standing, [&] { lines << std::pair{plain(one.text), plain(one.second)}; });
        add(fields(lines));
    }

    void signers(const TemplateBlock& block)
    {
        QList<Signer> all;
        for (const TemplateBlock& one : block.lines)
            stand(one.standing, [&] { all << Signer{plain(one.text), plain(one.second)}; });
        add(signatures(all));
    }

    void section(const TemplateBlock& block)
    {
        for (const Block& made : blocksOf(domain::richText(m_data.sections.value(block.id).in(m_language)), values()))
            add(made);
    }

    void chart(const QString& id)
    {
        if (const auto found = m_data.charts.constFind(id); found != m_data.charts.constEnd())
            add(Chart{*found, {}});
    }

    void part(const QString& id)
    {
        if (const auto found = m_data.parts.constFind(id); found != m_data.parts.constEnd())
            for (const Block& made : (*found)(m_language))
                add(made);
    }

    void table(const TemplateBlock& block)
    {
        Table table;
        table.bordered = block.bordered;
        rows(block.rows, table);
        add(table);
    }

    void rows(const QList<TemplateRow>& all, Table& table)
    {
        for (const TemplateRow& one : all)
            stand(one.standing, [&] {
                if (!one.cells.isEmpty())
                    row(one, table);
                rows(one.rows, table);
            });
    }

    void row(const TemplateRow& one, Table& table)
    {
        const bool first = table.rows.isEmpty();
        QList<Cell> cells;
        for (const TemplateCell& cell : one.cells)
            stand(cell.standing, [&] {
                Cell made = cell.form;
                made.paragraphs = {runs(cell.text)};
                cells << made;
                if (first)
                    table.widths << cell.width;
            });
        const bool head = one.form == TemplateRow::Form::Head;
        if (head && table.headerRows == table.rows.size())
            ++table.headerRows;
        table.rows << (head ? headerRow(cells) : one.form == TemplateRow::Form::Total ? totalRow(cells) : Row{cells});
    }

    const PaperData& m_data;
    const PaperLook& m_look;
    Language m_language;
    QList<const PaperRecord*> m_scopes;
    Document m_paper;
};

} // namespace

Document composePaper(const PaperTemplate& paper, const PaperData& data, const PaperLook& look, Language language)
{
    return Composer(data, look, language).make(paper);
}

} // namespace bagalau::documents
