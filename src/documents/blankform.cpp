#include "documents/blankform.h"

#include "base/text.h"
#include "documents/papertexts.h"
#include "documents/workbookfile.h"

#include <QMap>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::domain::Column;
using bagalau::domain::Form;
using bagalau::domain::Table;

namespace bagalau::documents {

namespace {

constexpr int headingRow = 6;
constexpr int openRows = 500; // rows with a rule in a table of as many rows as needed

QString both(const Bilingual& text)
{
    return text.kk == text.ru ? text.kk : text.kk + u" / "_s + text.ru;
}

struct Formats
{
    explicit Formats(WorkbookFile& book)
        : title(book.addFormat(true)),
          plain(book.addFormat()),
          wrapped(book.addFormat()),
          heading(book.addFormat(true)),
          locked(book.addFormat()),
          open(book.addFormat()),
          openText(book.addFormat())
    {
        format_set_font_size(title, 13);
        for (lxw_format* framed : {heading, locked, open, openText}) {
            format_set_border(framed, LXW_BORDER_THIN);
            format_set_border_color(framed, 0x9A9A9A);
            format_set_text_wrap(framed);
            format_set_align(framed, LXW_ALIGN_VERTICAL_TOP);
        }
        format_set_bg_color(heading, 0xDCE6F1);
        format_set_bg_color(locked, 0xF2F2F2);
        for (lxw_format* filledIn : {open, openText}) {
            format_set_bg_color(filledIn, 0xFFFBE6);
            format_set_unlocked(filledIn);
        }
        format_set_text_wrap(wrapped);
        format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(openText, "@"); // "001" and "1.10" stay what was typed
    }

    lxw_format *title, *plain, *wrapped, *heading, *locked, *open, *openText;
};

class SheetWriter
{
public:
    SheetWriter(const BlankForm& content, lxw_worksheet* sheet, const Formats& formats)
        : m_content(content), m_sheet(sheet), m_formats(formats)
    {
    }

    void write(const Form& form)
    {
        text(0, 0, both(form.name), m_formats.title);
        text(1, 0, both(m_content.edition.bodyLabel) + u": "_s + both(m_content.body), m_formats.plain);
        text(2, 0, both(m_content.edition.yearLabel) + u": "_s + QString::number(m_content.year), m_formats.plain);
        text(3, 0, both(phrase(form.byAssessor ? u"form.assessor"_s : u"form.body"_s)), m_formats.plain);
        if (!m_content.excludedActivity.isEmpty())
            text(4, 0,
                 both(phrase(u"field.excluded"_s)) + u": "_s +
                     both(phrase(u"activity."_s + m_content.excludedActivity)),
                 m_formats.plain);
        if (form.fields.isEmpty()) {
            table(form);
            samples(form);
        } else {
            fields(form);
        }
        heights();
        worksheet_freeze_panes(m_sheet, headingRow + 1, 0);
        worksheet_repeat_rows(m_sheet, headingRow, headingRow);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        lxw_protection allowed = {};
        allowed.format_cells = allowed.format_columns = allowed.format_rows = LXW_TRUE;
        allowed.insert_rows = allowed.delete_rows = allowed.sort = LXW_TRUE;
        worksheet_protect(m_sheet, nullptr, &allowed);
    }

private:
    void text(int row, int column, const QString& text, lxw_format* format)
    {
        m_lines[row] = std::max(m_lines[row], row < headingRow ? 1 : linesOf(text, column));
        worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), text.toUtf8().constData(), format);
    }

    void width(int column, int width)
    {
        m_widths[column] = width;
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), width, nullptr);
    }

    // No program makes room for wrapped text in a workbook that says nothing of the heights.
    int linesOf(const QString& text, int column) const
    {
        const int width = std::max(4, m_widths.value(column, 8) - 1);
        return 1 + static_cast<int>((text.size() - 1) / width);
    }

    void heights()
    {
        for (auto row = m_lines.begin(); row != m_lines.end(); ++row)
            worksheet_set_row(m_sheet, lxw_row_t(row.key()), 13.5 * *row + 1.5, nullptr);
    }

    // Rows are told apart by how their names begin: what stands here can be copied.
    void samples(const Form& form)
    {
        QStringList all;
        bool inside = false;
        for (const Form::RowKind& kind : form.rows)
            if (kind.words.complete()) {
                const Bilingual code = kind.codeColumn.isEmpty() ? Bilingual() : Bilingual(u" 001"_s);
                all << u"«"_s + both(phrase(u"form.sample"_s, {kind.words, code})) + u"»"_s;
                inside = inside || !kind.inside.isEmpty();
            }
        if (all.isEmpty())
            return;
        constexpr int row = headingRow - 1;
        const QString line =
            both(phrase(inside ? u"form.samples-inside"_s : u"form.samples"_s)) + u": "_s + all.join(u", "_s) + u'.';
        constexpr int seen = 120; // characters that stand on a screen side by side
        int width = 0, last = -1;
        for (const int one : std::as_const(m_widths))
            if (width < seen) {
                width += one;
                ++last;
            }
        m_lines[row] = 1 + static_cast<int>(line.size()) / std::max(20, width);
        if (last < 1) // nothing to merge
            return text(row, 0, line, m_formats.wrapped);
        worksheet_merge_range(m_sheet, row, 0, row, lxw_col_t(last), line.toUtf8().constData(), m_formats.wrapped);
    }

    void fields(const Form& form)
    {
        const domain::Edition& edition = m_content.edition;
        width(0, 7);
        width(1, 90);
        width(2, 26);
        width(3, 24);
        int column = 0;
        for (const Bilingual& heading : {edition.fieldNumber, edition.fieldName, edition.fieldUnit, edition.fieldValue})
            text(headingRow, column++, both(heading), m_formats.heading);
        int row = headingRow;
        for (const QString& id : form.fields) {
            const Column* input = m_content.variant.input(id);
            if (!input || input->byAssessor)
                continue;
            ++row;
            worksheet_write_number(m_sheet, lxw_row_t(row), 0, row - headingRow, m_formats.locked);
            text(row, 1, both(input->name), m_formats.locked);
            text(row, 2, both(input->unit), m_formats.locked);
            worksheet_write_blank(m_sheet, lxw_row_t(row), 3, m_formats.open);
            rule(*input, row, row, 3);
        }
    }

    // The table that the first row kind with this column fills in from it.
    std::pair<const Table*, QString> taken(const Form& form, const QString& sheetColumn) const
    {
        for (const Form::RowKind& kind : form.rows)
            if (const Table* table = m_content.variant.table(kind.table)) {
                if (const QString column = kind.take.key(sheetColumn); !column.isEmpty())
                    return {table, column};
                if (table->column(sheetColumn) && table->isFixed(sheetColumn))
                    return {table, sheetColumn};
            }
        return {nullptr, {}};
    }

    void table(const Form& form)
    {
        const Table* fixed = nullptr;
        for (const Form::RowKind& kind : form.rows)
            if (const Table* table = m_content.variant.table(kind.table); table && !table->fixed.isEmpty())
                fixed = table;
        const int last = headingRow + (fixed ? int(fixed->fixed.size()) : openRows);
        for (int column = 0; column < form.columns.size(); ++column) {
            const Form::SheetColumn& sheetColumn = form.columns[column];
            const auto [table, id] = taken(form, sheetColumn.id);
            const Column* one = table ? table->column(id) : nullptr;
            const QString unit = one && one->unit.complete() ? u", "_s + both(one->unit) : QString();
            const bool words = !one || one->type == domain::ValueType::Text;
            width(column, column == 0 ? 14 : words ? 46 : 20);
            text(headingRow, column, both(sheetColumn.heading) + unit, m_formats.heading);
            if (fixed && table == fixed && fixed->isFixed(id))
                given(*fixed, id, column);
            else
                open(form, sheetColumn.id, one, last, column);
        }
    }

    static QString words(const Column& column, const domain::Value& value)
    {
        if (!value.text())
            return {};
        return column.choices.contains(*value.text()) ? both(column.choices[*value.text()]) : *value.text();
    }

    void given(const Table& table, const QString& id, int column)
    {
        int row = headingRow;
        for (const QMap<QString, domain::Value>& cells : table.fixed) {
            const domain::Value value = cells.value(id);
            ++row;
            if (value.number())
                worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), value.number()->toShort().toDouble(),
                                       m_formats.locked);
            else
                text(row, column, words(*table.column(id), value), m_formats.locked);
        }
    }

    void open(const Form& form, const QString& sheetColumn, const Column* column, int last, int at)
    {
        const bool words = !column || column->type == domain::ValueType::Text;
        for (int row = headingRow + 1; row <= last; ++row)
            worksheet_write_blank(m_sheet, lxw_row_t(row), lxw_col_t(at), words ? m_formats.openText : m_formats.open);
        if (sheetColumn == form.nameColumn && column && column->type == domain::ValueType::Text)
            openingWords(form, last, at);
        else if (column)
            rule(*column, headingRow + 1, last, at);
    }

    void openingWords(const Form& form, int last, int at)
    {
        const bool any = std::any_of(form.rows.begin(), form.rows.end(),
                                     [](const Form::RowKind& kind) { return kind.words.complete(); });
        if (any)
            hint(both(phrase(u"form.rows"_s)), headingRow + 1, last, at);
    }

    void hint(const QString& message, int first, int last, int at)
    {
        lxw_data_validation validation = {};
        validation.validate = LXW_VALIDATION_TYPE_ANY;
        apply(validation, message, first, last, at);
    }

    // Excel takes 255 characters of a hint.
    void apply(lxw_data_validation& validation, const QString& message, int first, int last, int at)
    {
        const QByteArray shown = message.left(250).toUtf8();
        validation.input_message = const_cast<char*>(shown.constData());
        validation.ignore_blank = LXW_VALIDATION_ON;
        worksheet_data_validation_range(m_sheet, lxw_row_t(first), lxw_col_t(at), lxw_row_t(last), lxw_col_t(at),
                                        &validation);
    }

    void rule(const Column& column, int first, int last, int at)
    {
        using domain::ValueType;
        if (column.type == ValueType::Number)
            number(column, first, last, at);
        else if (column.type == ValueType::Boolean)
            list({both(m_content.edition.yes), both(m_content.edition.no)}, first, last, at);
        else if (column.type == ValueType::Choice) {
            QStringList words;
            for (const Bilingual& choice : column.choices)
                words << both(choice);
            list(words, first, last, at);
        }
    }

    void number(const Column& column, int first, int last, int at)
    {
        lxw_data_validation validation = {};
        validation.validate = LXW_VALIDATION_TYPE_DECIMAL;
        validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        validation.minimum_number = column.minimum ? column.minimum->toShort().toDouble() : -1e15;
        validation.maximum_number = column.maximum ? column.maximum->toShort().toDouble() : 1e15;
        const bool bounded = column.minimum && column.maximum;
        apply(validation,
              both(bounded ? phrase(u"form.range"_s,
                                    {base::shortNumber(*column.minimum), base::shortNumber(*column.maximum)})
                           : phrase(u"form.number"_s)),
              first, last, at);
    }

    // Excel takes 255 characters of a list; longer ones are only told.
    void list(const QStringList& words, int first, int last, int at)
    {
        const QString all = words.join(u',');
        if (all.size() > 250 || words.join(QString()).contains(u','))
            return hint(both(phrase(u"form.choice"_s)) + u": "_s + words.join(u"; "_s), first, last, at);
        lxw_data_validation validation = {};
        validation.validate = LXW_VALIDATION_TYPE_LIST;
        QList<QByteArray> texts;
        QList<const char*> pointers;
        for (const QString& word : words)
            texts << word.toUtf8();
        for (const QByteArray& text : std::as_const(texts))
            pointers << text.constData();
        pointers << nullptr;
        validation.value_list = const_cast<char**>(pointers.data());
        apply(validation, both(phrase(u"form.choice"_s)), first, last, at);
    }

    const BlankForm& m_content;
    lxw_worksheet* m_sheet;
    const Formats& m_formats;
    QMap<int, int> m_widths; ///< column -> characters
    QMap<int, int> m_lines;  ///< row -> lines of its highest cell
};

} // namespace

QByteArray blankForm(const BlankForm& content)
{
    WorkbookFile book;
    const Formats formats(book);
    for (const Form* form : content.forms)
        SheetWriter(content, book.addSheet(form->name.kk), formats).write(*form);
    return book.bytes();
}

} // namespace bagalau::documents
