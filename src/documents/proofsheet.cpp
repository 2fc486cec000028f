#include "base/dates.h"
#include "base/text.h"
#include "documents/compose.h"
#include "documents/formulawords.h"
#include "documents/proofnames.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Language;

namespace bagalau::documents {

namespace {

QList<Cell> smaller(QList<Cell> cells)
{
    for (Cell& cell : cells)
        cell.small = true;
    return cells;
}

Cell lines(const QStringList& lines)
{
    Cell cell;
    for (const QString& line : lines)
        cell.paragraphs << Runs{Run(line)};
    return cell;
}

class Sheet
{
public:
    Sheet(const ProofContent& content, Language language) : m_content(content), m_names(content, language) {}

    QList<Block> make()
    {
        results();
        scalars();
        for (const domain::Table& table : m_content.variant->tables)
            if (m_names.isUsed(table))
                rows(table);
        whole();
        formulas();
        openPoints();
        return m_blocks;
    }

private:
    QString say(const QString& id, const QList<Bilingual>& args = {}) const { return m_names.say(id, args); }
    void add(const Block& block) { m_blocks << block; }

    void add(const Table& table)
    {
        if (table.rows.size() <= table.headerRows)
            return;
        add(spacer(8));
        m_blocks << table;
    }

    static Table made(const QList<int>& widths, const QString& caption, const QList<Cell>& header)
    {
        Table table{widths, 1, {}, caption, true, false};
        table.rows << headerRow(smaller(header));
        return table;
    }

    void results()
    {
        Table table = made({34, 50, 16}, say(u"proof.results"_s),
                           {center(say(u"row.name"_s)), center(say(u"proof.numbers"_s)), center(say(u"points"_s))});
        const domain::Assessment& assessment = *m_content.assessment;
        const domain::Variant& variant = *m_content.variant;
        for (const domain::DirectionResult& result : assessment.directions) {
            const domain::Direction& direction = *variant.direction(result.id);
            table.rows << row(
                smaller({spanning(strong(left(m_names.in(m_content.edition->directionNames.value(result.id)))), 3)}));
            result3(table, direction.before, direction.penalty, direction.score, result.score);
        }
        if (m_names.step(variant.score.id) && !assessment.directions.isEmpty())
            table.rows << row(smaller({spanning(strong(left(m_names.in(m_content.edition->blockName))), 3)}));
        if (m_names.step(variant.score.id))
            result3(table, variant.beforePenalty.id, variant.penaltyTotal.id, variant.score.id, assessment.score);
        if (const domain::Degree* degree = assessment.score ? m_content.edition->degreeOf(*assessment.score) : nullptr)
            table.rows << row({small(left(say(u"degree"_s))), small(left({})), small(right(m_names.in(degree->name)))});
        for (const QString& remark : m_names.remarks())
            add(line(remark));
        add(table);
    }

    void result3(Table& table, const QString& before, const QString& penalty, const QString& score,
                 const std::optional<base::Number>& rounded)
    {
        for (const auto& [name, id] :
             {std::pair{u"before"_s, before}, std::pair{u"deductions"_s, penalty}, std::pair{u"score"_s, score}}) {
            const domain::ProofStep* step = m_names.step(id);
            if (!step || !step->taken)
                continue;
            QStringList how = m_names.howMade(*step);
            QString value = m_names.shown(step->step);
            if (id == score && rounded && step->step.value.number()) {
                how << m_names.rounding(*step->step.value.number(), *rounded);
                value = base::displayNumber(*rounded, m_content.edition->scorePlaces) +
                        (m_names.isDoubtful(id) ? u" ◇"_s : QString());
            }
            const QList<Cell> cells{left(say(name)), lines(how), right(value)};
            table.rows << (id == score ? totalRow(smaller(cells)) : row(smaller(cells)));
        }
    }

    void scalars()
    {
        Table table = made({46, 14, 20, 20}, say(u"proof.inputs"_s),
                           {center(say(u"row.name"_s)), center(say(u"proof.value"_s)), center(say(u"proof.source"_s)),
                            center(say(u"letter.ground"_s))});
        for (const domain::Column& column : m_content.variant->inputs) {
            const domain::Input input = m_content.inputs->scalars.value(column.id);
            if (m_names.isUsed(column.id) || input.accepted)
                table.rows << row(
                    smaller({left(named(column)), right(m_names.shown(input.effective(column), &column)),
                             left(ProofNames::place(input.origin)), left(m_names.changed(input, column))}));
        }
        add(table);
    }

    QString named(const domain::Column& column) const
    {
        const QString unit = m_names.in(column.unit);
        return m_names.in(column.name) + (unit.isEmpty() ? QString() : u", "_s + unit);
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
            if (column.type != domain::ValueType::Text && !isOfRow(column))
                out << &column;
        return out;
    }

    // Said beside the name of the row, where it is said at all.
    static bool isOfRow(const domain::Column& column)
    {
        return column.byAssessor && column.type == domain::ValueType::Boolean;
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
        const int narrow = std::min(14, 72 / count);
        QList<Cell> header{center(say(u"row.number"_s)), center(say(u"row.name"_s))};
        for (const domain::Column* column : columns)
            header << center(named(*column));
        Table out = made(QList<int>{6, 84 - narrow * count} + QList<int>(count, narrow) + QList<int>{10},
                         m_names.in(table.name), header << center(say(u"proof.source"_s)));
        for (const QString& key : m_names.keysOf(table)) {
            const domain::InputRow* input = m_names.row(table, key);
            const QString established = m_names.established(table, key);
            QList<Cell> cells{left(key), left(m_names.titleOf(table, key) +
                                              (established.isEmpty() ? QString() : u" ("_s + established + u')'))};
            for (const domain::Column* column : columns)
                cells << cellOf(input->cells.value(column->id), *column);
            out.rows << row(smaller(cells << left(places(*input, columns))));
        }
        add(out);
    }

    Cell cellOf(const domain::Input& input, const domain::Column& column) const
    {
        const QString changed = m_names.changed(input, column);
        const QString text = m_names.shown(input.effective(column), &column) +
                             (changed.isEmpty() ? QString() : u" ("_s + changed + u')');
        return input.effective(column).text() ? left(text) : right(text);
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

    void valueRows(const domain::Table& table)
    {
        Table out = opened(m_names.in(table.name) + u": "_s + say(u"proof.calculated"_s));
        for (const QString& key : m_names.keysOf(table)) {
            QList<const domain::ProofStep*> steps;
            for (const domain::Definition& definition : table.values)
                if (const domain::ProofStep* step = m_names.step(definition.id + u'/' + key); step && step->taken)
                    steps << step;
            if (steps.isEmpty())
                continue;
            const QString title = m_names.titleOf(table, key), own = m_names.side(key);
            out.rows << row(smaller({spanning(strong(left(title == own ? title : own + u"  "_s + title)), 3)}));
            for (const domain::ProofStep* step : steps)
                out.rows << stepRow(*step);
        }
        add(out);
    }

    Table opened(const QString& caption) const
    {
        return made({34, 50, 16}, caption,
                    {center(say(u"row.name"_s)), center(say(u"proof.numbers"_s)), center(say(u"proof.value"_s))});
    }

    Row stepRow(const domain::ProofStep& step) const
    {
        const domain::Definition& definition = *m_names.definition(step.step);
        const QString symbol = symbolOf(definition, m_names.language()), name = m_names.in(definition.name);
        return row(smaller({left(symbol == name || name.startsWith(symbol) ? name : symbol + u" – "_s + name),
                            lines(m_names.how(step)), right(m_names.shown(step.step))}));
    }

    void whole()
    {
        Table table = opened(say(u"proof.totals"_s));
        for (const domain::ProofStep& step : m_content.proof->steps)
            if (step.taken && step.step.table.isEmpty())
                table.rows << stepRow(step);
        add(table);
    }

    void formulas()
    {
        Table table =
            made({18, 42, 40}, say(u"proof.formulas"_s),
                 {center(say(u"proof.id"_s)), center(say(u"proof.formula"_s)), center(say(u"proof.meaning"_s))});
        QSet<QString> used;
        for (const domain::ProofStep& step : m_content.proof->steps)
            if (step.taken)
                used.insert(step.step.table + u'/' + step.step.definition);
        for (const domain::Table& rows : m_content.variant->tables)
            for (const domain::Definition& definition : rows.values)
                if (used.contains(rows.id + u'/' + definition.id))
                    formula(table, definition, &rows);
        for (const domain::ProofStep& step : m_content.proof->steps)
            if (step.taken && step.step.table.isEmpty())
                formula(table, *m_names.definition(step.step), nullptr);
        add(table);
    }

    void formula(Table& table, const domain::Definition& definition, const domain::Table* rows) const
    {
        QStringList meaning{(rows ? m_names.in(rows->name) + u": "_s : QString()) + m_names.in(definition.name)};
        for (const Bilingual& more : {definition.note, definition.source})
            if (const QString text = m_names.in(more); !text.isEmpty())
                meaning << (text.endsWith(u'.') ? text.chopped(1) : text);
        table.rows << row(smaller(
            {left(symbolOf(definition, m_names.language())),
             left(formulaInWords(definition.formula, rows, *m_content.edition, *m_content.variant, m_names.language())),
             left(meaning.join(u". "_s))}));
    }

    void openPoints()
    {
        Table table =
            made({30, 20, 50}, say(u"proof.open"_s),
                 {center(say(u"proof.setting"_s)), center(say(u"proof.chosen"_s)), center(say(u"proof.note"_s))});
        for (const domain::Setting* setting : m_names.openPoints()) {
            const QString chosen = settingInWords(*m_content.edition, *setting, m_names.language());
            QStringList notes{m_names.in(setting->note)};
            if (const QString source = m_names.in(setting->source); !source.isEmpty())
                notes << source;
            table.rows << row(smaller({left(u"◇ "_s + m_names.in(setting->name)),
                                       left(chosen.isEmpty() ? say(u"proof.shown-once"_s) : chosen), lines(notes)}));
        }
        add(table);
    }

    const ProofContent& m_content;
    ProofNames m_names;
    QList<Block> m_blocks;
};

} // namespace

PaperData proofData(const ProofContent& content)
{
    const ProofNames kk(content, Language::Kk), ru(content, Language::Ru);
    PaperData data;
    data.values = {{u"body"_s, content.body},
                   {u"block"_s, content.edition->blockName},
                   {u"year"_s, QString::number(content.year)},
                   {u"direction"_s, content.edition->directionNames.value(content.direction)},
                   {u"edition"_s, content.edition->title},
                   {u"number"_s, content.number},
                   {u"made"_s, base::shortDate(content.made)},
                   {u"files"_s, kk.files()},
                   {u"rules"_s, content.assessment->editionDigest},
                   {u"inputs"_s, content.assessment->inputsDigest},
                   {u"footer"_s, Bilingual(kk.footer(), ru.footer())}};
    data.parts.insert(u"calculation"_s, [content](Language language) { return Sheet(content, language).make(); });
    return data;
}

} // namespace bagalau::documents
