#include "base/dates.h"
#include "base/text.h"
#include "documents/compose.h"
#include "documents/formulawords.h"
#include "documents/papers.h"
#include "documents/papertexts.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Language;

namespace bagalau::documents {

namespace {

class Sheet
{
public:
    Sheet(const ConclusionContent& content, Language language) : m_content(content), m_language(language) {}

    Document make()
    {
        m_paper.language = m_language;
        m_paper.landscape = true;
        m_paper.title = say(u"proof.title"_s) + u' ' + m_content.number;
        m_paper.header = m_content.body.in(m_language);
        m_paper.footer = say(u"footer"_s, {m_content.number});
        add(heading(1, say(u"proof.title"_s)));
        add(paragraph(say(u"proof.about"_s, {m_content.number})));
        add(fields({{say(u"field.body"_s), m_content.body.in(m_language)},
                    {say(u"field.method"_s), m_content.edition->title.in(m_language)},
                    {say(u"proof.files"_s), reportFiles()},
                    {say(u"field.edition"_s), m_content.assessment->editionDigest},
                    {say(u"field.inputs"_s), m_content.assessment->inputsDigest}}));
        scalars();
        for (const domain::Table& table : m_content.variant->tables)
            rows(table);
        totals();
        formulas();
        return m_paper;
    }

private:
    QString say(const QString& id, const QList<Bilingual>& args = {}) const { return phrase(id, args).in(m_language); }
    void add(const Block& block) { m_paper.blocks << block; }

    QString shown(const domain::Value& value, const domain::Column* column = nullptr) const
    {
        if (const base::Number* number = value.number())
            return base::shortNumber(*number);
        if (const bool* truth = value.boolean())
            return (*truth ? m_content.edition->yes : m_content.edition->no).in(m_language);
        if (!value.text())
            return u"–"_s;
        return column && column->choices.contains(*value.text()) ? column->choices[*value.text()].in(m_language)
                                                                 : *value.text();
    }

    QString reportFiles() const
    {
        QMap<QString, QString> files;
        for (const auto& table : m_content.inputs->tables)
            for (const domain::InputRow& row : table)
                for (const domain::Input& input : row.cells)
                    if (!input.origin.file.isEmpty())
                        files.insert(input.origin.file, input.origin.fileDigest);
        QStringList lines;
        for (auto file = files.begin(); file != files.end(); ++file)
            lines << file.key() + u", SHA-256 "_s + *file;
        return lines.isEmpty() ? u"–"_s : lines.join(u"; "_s);
    }

    void scalars()
    {
        Table table{{60, 15, 25}, 1, {}, say(u"proof.inputs"_s), true, true};
        table.rows << headerRow(
            {center(say(u"row.name"_s)), center(say(u"proof.value"_s)), center(say(u"letter.ground"_s))});
        for (const domain::Column& column : m_content.variant->inputs) {
            const domain::Input input = m_content.inputs->scalars.value(column.id);
            table.rows << row({small(left(column.name.in(m_language))),
                               small(right(shown(input.effective(column), &column))), small(left(side(input.ground)))});
        }
        add(table);
    }

    static Cell small(Cell cell)
    {
        cell.small = true;
        return cell;
    }

    // What a reader needs to redo the row: numbers, words that decide, results. Names stand once, keys first.
    QList<const domain::Column*> shownColumns(const domain::Table& table) const
    {
        QList<const domain::Column*> out;
        for (const domain::Column& column : table.columns)
            if (column.type != domain::ValueType::Text && !column.byAssessor)
                out << &column;
        return out;
    }

    // What the report says and what was made of it stand in two tables: one would be too wide to read.
    void rows(const domain::Table& table)
    {
        const QList<const domain::Column*> columns = shownColumns(table);
        if (!columns.isEmpty() && table.groupOf.isEmpty())
            inputRows(table, columns);
        if (!table.values.isEmpty())
            valueRows(table);
    }

    void inputRows(const domain::Table& table, const QList<const domain::Column*>& columns)
    {
        const int count = static_cast<int>(columns.size());
        const int narrow = std::min(12, 60 / count);
        Table out{{8, 76 - narrow * count}, 1, {}, table.name.in(m_language), true, false};
        QList<Cell> header{center(say(u"row.number"_s)), center(say(u"row.name"_s))};
        for (const domain::Column* column : columns)
            header << center(column->name.in(m_language));
        header << center(say(u"proof.source"_s));
        out.widths << QList<int>(count, narrow) << 16;
        out.rows << headerRow(smaller(header));
        for (const QString& key : keysOf(table)) {
            const domain::InputRow* input = find(table, key);
            QList<Cell> cells{left(key), left(titleOf(*input, table))};
            for (const domain::Column* column : columns)
                cells << right(cellText(input->cells.value(column->id), *column));
            out.rows << row(smaller(cells << left(places(*input, columns))));
        }
        add(spacer(8));
        add(out);
    }

    void valueRows(const domain::Table& table)
    {
        const int count = static_cast<int>(table.values.size());
        const int narrow = std::min(14, 62 / count);
        Table out{{8, 92 - narrow * count},
                  1,
                  {},
                  table.name.in(m_language) + u": "_s + say(u"proof.calculated"_s),
                  true,
                  false};
        QList<Cell> header{center(say(u"row.number"_s)), center(say(u"row.name"_s))};
        for (const domain::Definition& definition : table.values)
            header << center(symbolOf(definition, m_language));
        out.widths << QList<int>(count, narrow);
        out.rows << headerRow(smaller(header));
        for (const QString& key : keysOf(table)) {
            const domain::InputRow* input = find(table, key);
            QList<Cell> cells{left(key), left(input ? titleOf(*input, table) : QString())};
            for (const domain::Definition& definition : table.values) {
                const domain::TraceStep* step = m_content.assessment->step(definition.id + u'/' + key);
                cells << right(step ? shown(step->value) : QString());
            }
            out.rows << row(smaller(cells));
        }
        add(spacer(8));
        add(out);
    }

    static QList<Cell> smaller(QList<Cell> cells)
    {
        for (Cell& cell : cells)
            cell.small = true;
        return cells;
    }

    QStringList keysOf(const domain::Table& table) const
    {
        QStringList keys;
        for (const domain::InputRow& row : m_content.inputs->tables.value(table.id))
            keys << row.key;
        for (const domain::TraceStep& step : m_content.assessment->steps)
            if (!table.groupOf.isEmpty() && step.table == table.id && !keys.contains(step.row))
                keys << step.row;
        return keys;
    }

    const domain::InputRow* find(const domain::Table& table, const QString& key) const
    {
        const auto rows = m_content.inputs->tables.constFind(table.id);
        for (qsizetype i = 0; rows != m_content.inputs->tables.constEnd() && i < rows->size(); ++i)
            if (rows->at(i).key == key)
                return &rows->at(i);
        return nullptr;
    }

    // The row's own name, with what the assessor established about the row as a whole: that it is left out, and why.
    QString titleOf(const domain::InputRow& row, const domain::Table& table) const
    {
        const domain::Value titled = row.cells.value(table.title).reported; // text() points into it
        const QString* text = titled.text();
        QString title = text ? side(*text) : QString();
        for (const domain::Column& column : table.columns) {
            const domain::Input input = row.cells.value(column.id);
            if (column.byAssessor && input.effective(column) != column.fallback)
                title += u" ("_s + column.name.in(m_language) + u"; "_s + say(u"proof.ground"_s, {side(input.ground)}) +
                         u')';
        }
        return title;
    }

    QString side(const QString& text) const { return base::bothSides(text).in(m_language); }

    QString cellText(const domain::Input& input, const domain::Column& column) const
    {
        const domain::Value value = input.effective(column);
        QString text = shown(value, &column);
        if (input.accepted && value != input.reported)
            text += u" ("_s + say(u"proof.changed"_s, {shown(input.reported, &column)}) +
                    (input.ground.isEmpty() ? QString() : u"; "_s + say(u"proof.ground"_s, {side(input.ground)})) +
                    u')';
        return text;
    }

    static QString places(const domain::InputRow& row, const QList<const domain::Column*>& columns)
    {
        QMap<QString, QStringList> sheets;
        for (const domain::Column* column : columns)
            if (const domain::Origin& origin = row.cells[column->id].origin; !origin.cell.isEmpty())
                sheets[origin.sheet] << origin.cell;
        QStringList out;
        for (auto sheet = sheets.begin(); sheet != sheets.end(); ++sheet)
            out << sheet.key() + u": "_s + sheet->join(u", "_s);
        return out.join(u"; "_s);
    }

    QList<const domain::Definition*> wholeDefinitions() const
    {
        QList<const domain::Definition*> out;
        for (const QList<domain::Definition>* list : {&m_content.variant->values, &m_content.variant->penalties})
            for (const domain::Definition& definition : *list)
                out << &definition;
        out << &m_content.variant->penaltyTotal << &m_content.variant->beforePenalty << &m_content.variant->score;
        return out;
    }

    void totals()
    {
        Table table{{38, 48, 14}, 1, {}, say(u"proof.totals"_s), true, false};
        table.rows << headerRow(
            {center(say(u"row.name"_s)), center(say(u"proof.formula"_s)), center(say(u"proof.value"_s))});
        for (const domain::Definition* definition : wholeDefinitions())
            if (const domain::TraceStep* step = m_content.assessment->step(definition->id))
                table.rows << row({small(left(definition->name.in(m_language))), small(left(words(*definition))),
                                   small(right(shown(step->value)))});
        if (m_content.assessment->score)
            table.rows << totalRow(
                {spanning(left(say(u"score"_s)), 2),
                 right(base::displayNumber(*m_content.assessment->score, m_content.edition->scorePlaces))});
        add(spacer(8));
        add(table);
    }

    void formulas()
    {
        Table table{{18, 42, 40}, 1, {}, say(u"proof.formulas"_s), true, false};
        table.rows << headerRow(
            {center(say(u"proof.id"_s)), center(say(u"proof.formula"_s)), center(say(u"proof.meaning"_s))});
        for (const domain::Table& rows : m_content.variant->tables)
            for (const domain::Definition& definition : rows.values)
                formula(table, definition, &rows);
        for (const domain::Definition* definition : wholeDefinitions())
            formula(table, *definition, nullptr);
        add(spacer(8));
        add(table);
    }

    QString words(const domain::Definition& definition, const domain::Table* table = nullptr) const
    {
        return formulaInWords(definition.formula, table, *m_content.edition, *m_content.variant, m_language);
    }

    void formula(Table& table, const domain::Definition& definition, const domain::Table* rows) const
    {
        QStringList meaning{(rows ? rows->name.in(m_language) + u": "_s : QString()) + definition.name.in(m_language)};
        for (const Bilingual& more : {definition.note, definition.source})
            if (const QString text = more.in(m_language); !text.isEmpty())
                meaning << (text.endsWith(u'.') ? text.chopped(1) : text);
        table.rows << row({small(left(symbolOf(definition, m_language))), small(left(words(definition, rows))),
                           small(left(meaning.join(u". "_s)))});
    }

    const ConclusionContent& m_content;
    Language m_language;
    Document m_paper;
};

} // namespace

Document proofSheet(const ConclusionContent& content, Language language)
{
    return Sheet(content, language).make();
}

} // namespace bagalau::documents
