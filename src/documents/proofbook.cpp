#include "base/text.h"
#include "documents/bookpage.h"
#include "documents/formulawords.h"
#include "documents/papertexts.h"
#include "documents/proofledger.h"

using namespace Qt::StringLiterals;
using bagalau::base::Language;
using bagalau::domain::Expression;
using bagalau::domain::Formula;
using bagalau::domain::Value;
using bagalau::domain::ValueType;

namespace bagalau::documents {

namespace {

using L = ProofLedger;

Formula placeOf(const QString& kind, const QString& id)
{
    auto name = std::make_shared<Expression>();
    name->kind = Expression::Kind::Name;
    name->table = kind;
    name->text = id;
    return name;
}

class Book
{
public:
    Book(const ProofContent& content, Language language)
        : m_content(content),
          m_names(content, language),
          m_ledger(content, m_names),
          m_formats(m_file, truths(), content.edition->scorePlaces)
    {
    }

    QByteArray make()
    {
        results();
        inputs();
        steps();
        settings();
        return m_file.bytes();
    }

private:
    QString say(const QString& id, const QList<base::Bilingual>& args = {}) const { return m_names.say(id, args); }
    const domain::Edition& edition() const { return *m_content.edition; }

    QString truths() const
    {
        // A quotation mark cannot be written in a format.
        const auto word = [this](const base::Bilingual& text) { return u'"' + m_names.in(text).remove(u'"') + u'"'; };
        const QString yes = word(m_content.edition->yes);
        return yes + u';' + yes + u';' + word(m_content.edition->no);
    }

    CellFormulas formulasOn(const QString& sheet) const
    {
        return CellFormulas(edition(), m_names.language(),
                            [this, sheet](const Expression& name) { return m_ledger.find(name, sheet); });
    }

    BookPage page(const QString& id, const QList<int>& widths, const QStringList& headings, const QString& remark)
    {
        BookPage page(m_file.addSheet(say(id)), widths);
        page.across(0, say(u"proof.title"_s) + u". "_s + m_names.in(m_content.body), m_formats.title);
        page.across(1, remark, m_formats.plain);
        page.headings(L::firstRow - 1, headings, m_formats.heading);
        return page;
    }

    // --- the result -----------------------------------------------------------------------------------------------

    void results()
    {
        const QString sheet = say(u"book.result"_s);
        BookPage page(m_file.addSheet(sheet), {58, 18, 70});
        page.across(0, say(u"proof.title"_s), m_formats.title);
        page.across(1, m_names.about(), m_formats.plain);
        page.across(2, say(u"book.about"_s, {say(u"book.inputs"_s)}), m_formats.plain);
        int row = 4;
        for (const auto& [name, value] : m_names.fields()) {
            page.text(row, 0, name, m_formats.text);
            page.over(row++, 1, 2, value, m_formats.text);
        }
        for (const QString& remark : m_names.remarks())
            page.across(++row, remark, m_formats.plain);
        row += 2;
        m_row = row;
        m_sheet = sheet;
        line(page, {say(u"row.name"_s), say(u"points"_s), say(u"proof.numbers"_s)}, m_formats.heading);
        const domain::Variant& variant = *m_content.variant;
        for (const domain::DirectionResult& result : m_content.assessment->directions) {
            const domain::Direction& direction = *variant.direction(result.id);
            group(page, m_names.in(edition().directionNames.value(result.id)));
            three(page, direction.before, direction.penalty, direction.score, result.score);
        }
        if (m_names.step(variant.score.id)) {
            if (!m_content.assessment->directions.isEmpty())
                group(page, m_names.in(edition().blockName));
            three(page, variant.beforePenalty.id, variant.penaltyTotal.id, variant.score.id,
                  m_content.assessment->score);
            degree(page);
        }
        items(page);
        page.end(m_row, m_formats.faint);
    }

    void line(BookPage& page, const QStringList& texts, lxw_format* format)
    {
        for (int column = 0; column < texts.size(); ++column)
            page.text(m_row, column, texts[column], format);
        ++m_row;
    }

    // Many digits are cut for the eye; the cell keeps them.
    lxw_format* faceOf(const Value& value) const
    {
        const bool whole = !value.number() || value.number()->rounded(0, base::Rounding::Down) == *value.number();
        return whole ? m_formats.result : m_formats.fraction;
    }

    void group(BookPage& page, const QString& name) { line(page, {name, {}, {}}, m_formats.group); }

    void three(BookPage& page, const QString& before, const QString& penalty, const QString& score,
               const std::optional<base::Number>& rounded)
    {
        for (const auto& [name, id] :
             {std::pair{u"before"_s, before}, std::pair{u"deductions"_s, penalty}, std::pair{u"score"_s, score}}) {
            const domain::ProofStep* step = m_names.step(id);
            if (!step)
                continue;
            const bool last = id == score;
            QStringList how = m_names.howMade(*step);
            if (last && rounded && step->step.value.number())
                how << m_names.rounding(*step->step.value.number(), *rounded);
            page.text(m_row, 0, marked(say(name), id), last ? m_formats.group : m_formats.text);
            Formula formula = placeOf(domain::placeOfStep, id);
            if (last)
                formula = roundedOf(formula);
            auto text = formulasOn(m_sheet).write(formula, false);
            if (last && !rounded)
                text = u"NA()"_s; // something is to be settled: there is no score, whatever the formula would give
            const Value value = last ? (rounded ? Value(*rounded) : Value()) : step->step.value;
            page.formula(m_row, 1, *text, value, last ? m_formats.score : faceOf(value));
            page.text(m_row, 2, how.join(u'\n'), m_formats.text);
            if (last)
                m_scoreRow = m_row;
            ++m_row;
        }
    }

    Formula roundedOf(const Formula& formula) const
    {
        auto places = std::make_shared<Expression>();
        places->value = base::Number(edition().scorePlaces);
        auto call = std::make_shared<Expression>();
        call->kind = Expression::Kind::Call;
        call->text = u"round"_s;
        call->operands = {formula, places};
        return call;
    }

    QString marked(const QString& text, const QString& stepId) const
    {
        return m_names.isDoubtful(stepId) ? text + u" ◇"_s : text;
    }

    void degree(BookPage& page)
    {
        const QString score = CellAddress{{}, m_scoreRow, 1}.text();
        QString formula, ends;
        for (const domain::Degree& one : edition().degrees) {
            formula +=
                u"IF("_s + score + u">="_s + one.from.toShort(15) + u","_s + quotedInCell(m_names.in(one.name)) + u',';
            ends += u')';
        }
        const auto& got = m_content.assessment->score;
        const domain::Degree* given = got ? edition().degreeOf(*got) : nullptr;
        page.text(m_row, 0, say(u"degree"_s), m_formats.text);
        page.formula(m_row, 1, formula + u"\"–\""_s + ends, given ? Value(m_names.in(given->name)) : Value(),
                     m_formats.result);
        page.text(m_row++, 2, {}, m_formats.text);
    }

    void items(BookPage& page)
    {
        if (m_content.assessment->items.isEmpty())
            return;
        ++m_row;
        line(page, {say(u"criterion"_s), say(u"points"_s), say(u"maximum"_s)}, m_formats.heading);
        for (const domain::AssessmentItem& item : m_content.assessment->items) {
            const Formula formula = placeOf(domain::placeOfStep, item.id);
            page.text(m_row, 0, marked(m_names.in(itemTitle(item)), item.id), m_formats.text);
            page.formula(m_row, 1, *formulasOn(m_sheet).write(formula, false), item.points, faceOf(item.points));
            page.text(m_row++, 2, item.maximum ? base::shortNumber(*item.maximum) : QString(), m_formats.text);
        }
    }

    // --- inputs ---------------------------------------------------------------------------------------------------

    void inputs()
    {
        BookPage page =
            this->page(u"book.inputs"_s, {24, 40, 11, 13, 13, 13, 24, 18, 14, 8, 20},
                       {say(u"book.row"_s), say(u"row.name"_s), say(u"book.unit"_s), say(u"book.reported"_s),
                        say(u"book.accepted"_s), say(u"book.counts"_s), say(u"book.ground"_s), say(u"book.file"_s),
                        say(u"book.sheet"_s), say(u"book.cell"_s), say(u"proof.id"_s)},
                       say(u"book.about"_s, {say(u"book.inputs"_s)}));
        int row = L::firstRow;
        for (const InputLine& line : m_ledger.inputs()) {
            if (line.column)
                input(page, row, line);
            else
                page.across(row, line.heading, m_formats.group);
            ++row;
        }
        page.end(row, m_formats.faint);
    }

    void input(BookPage& page, int row, const InputLine& line)
    {
        const domain::Column& column = *line.column;
        const QString ground = line.fixed ? say(u"book.fixed"_s) : m_names.side(line.input.ground);
        page.text(row, L::InputRow, line.row, m_formats.text);
        page.text(row, L::InputName, m_names.in(column.name), m_formats.text);
        page.text(row, L::Unit, column.type == ValueType::Boolean ? say(u"book.truth"_s) : m_names.in(column.unit),
                  m_formats.text);
        given(page, row, L::Reported, column, line.input.reported);
        given(page, row, L::Accepted, column, line.input.accepted.value_or(Value()));
        counted(page, row, line);
        page.text(row, L::Ground, ground, m_formats.text);
        page.text(row, L::File, line.input.origin.file, m_formats.text);
        page.text(row, L::Sheet, line.input.origin.sheet, m_formats.text);
        page.text(row, L::Cell, line.input.origin.cell, m_formats.text);
        page.text(row, L::InputId, line.id, m_formats.text);
    }

    void given(BookPage& page, int row, int at, const domain::Column& column, const Value& value)
    {
        const bool truth = column.type == ValueType::Boolean;
        lxw_format* format = truth ? m_formats.openTruth : m_formats.open;
        if (value.number())
            page.number(row, at, *value.number(), format);
        else if (value.boolean())
            page.number(row, at, base::Number(*value.boolean() ? 1 : 0), format);
        else
            page.text(row, at, value.text() ? word(column, *value.text()) : QString(), format);
        if (truth)
            page.listOf(row, at, {u"1"_s, u"0"_s});
        else if (column.type == ValueType::Choice)
            page.listOf(row, at, words(column.choices));
    }

    QString word(const domain::Column& column, const QString& text) const
    {
        return column.type == ValueType::Choice && column.choices.contains(text)
                   ? choiceInCell(column.choices, text, m_names.language())
                   : text;
    }

    QStringList words(const QMap<QString, base::Bilingual>& choices) const
    {
        QStringList all;
        for (auto choice = choices.begin(); choice != choices.end(); ++choice)
            all << choiceInCell(choices, choice.key(), m_names.language());
        return all;
    }

    // The value that counts: the established one, else the reported one where a report may say it, else the edition's.
    // Adding 0 turns a text among numbers into an error, which a sum of cells would pass over.
    void counted(BookPage& page, int row, const InputLine& line)
    {
        const domain::Column& column = *line.column;
        const bool numeric = column.type == ValueType::Number || column.type == ValueType::Boolean;
        const QString reported = CellAddress{{}, row, L::Reported}.text(),
                      accepted = CellAddress{{}, row, L::Accepted}.text();
        QString counts = fallback(column);
        if (!column.proposal && !column.byAssessor)
            counts = u"IF(ISBLANK("_s + reported + u"),"_s + counts + u',' + reported + u')';
        if (!line.input.accepted || !line.input.accepted->missing())
            counts = u"IF(ISBLANK("_s + accepted + u"),"_s + counts + u',' + accepted + u')';
        else
            counts = u"IF(ISBLANK("_s + accepted + u"),NA(),"_s + accepted + u')';
        Value value = line.input.effective(column);
        if ((column.type == ValueType::Number && !value.number()) ||
            (column.type == ValueType::Boolean && !value.boolean()))
            value = {};
        if (value.text())
            value = word(column, *value.text());
        page.formula(row, L::Counts, numeric ? counts + u"+0"_s : counts, value,
                     column.type == ValueType::Boolean ? m_formats.truth : m_formats.text);
    }

    QString fallback(const domain::Column& column) const
    {
        if (const base::Number* number = column.fallback.number())
            return number->toShort(15);
        if (const bool* truth = column.fallback.boolean())
            return *truth ? u"1"_s : u"0"_s;
        return column.fallback.text() ? u'"' + word(column, *column.fallback.text()) + u'"' : u"NA()"_s;
    }

    // --- steps ----------------------------------------------------------------------------------------------------

    void steps()
    {
        BookPage page =
            this->page(u"book.steps"_s, {22, 36, 15, 40, 48, 34, 16, 18},
                       {say(u"book.row"_s), say(u"row.name"_s), say(u"proof.value"_s), say(u"proof.numbers"_s),
                        say(u"book.rule"_s), say(u"book.notes"_s), say(u"proof.open"_s), say(u"proof.id"_s)},
                       say(u"proof.redo"_s));
        const QString sheet = say(u"book.steps"_s);
        int row = L::firstRow;
        for (const StepLine& line : m_ledger.steps()) {
            if (line.id.isEmpty())
                page.across(row, line.heading, m_formats.group);
            else
                step(page, row, line, formulasOn(sheet));
            ++row;
        }
        page.end(row, m_formats.faint);
    }

    void step(BookPage& page, int row, const StepLine& line, const CellFormulas& formulas)
    {
        QStringList notes, doubts, how;
        QString rule;
        if (line.step) {
            const domain::Definition& definition = *m_names.definition(line.step->step);
            how = m_names.how(*line.step);
            if (!how.isEmpty() && (line.step->how.otherwise || !line.step->how.formula ||
                                   line.step->how.formula->kind == Expression::Kind::Constant))
                notes << how.takeFirst();
            else if (how.size() > 1)
                notes << how.sliced(1);
            how = how.mid(0, 1);
            doubts = numbersOf(line.id);
            rule = formulaInWords(definition.formula, m_content.variant->table(line.step->step.table), edition(),
                                  *m_content.variant, m_names.language());
            if (!line.step->taken)
                notes << say(u"book.not-taken"_s);
        }
        const auto formula = line.formula ? formulas.write(line.formula, line.truth) : std::nullopt;
        if (!formula)
            notes << say(u"book.taken"_s);
        else if (line.taken)
            notes << say(u"book.taken.part"_s);
        page.text(row, L::StepRow, line.row, m_formats.text);
        page.text(row, L::StepName, line.step ? line.name : u"   "_s + line.name, m_formats.text);
        value(page, row, line, formula);
        page.text(row, L::InNumbers, how.join(u'\n'), m_formats.text);
        page.text(row, L::Rule, rule, m_formats.text);
        page.text(row, L::Notes, notes.join(u'\n'), m_formats.text);
        page.text(row, L::Doubts, doubts.isEmpty() ? QString() : u"◇ "_s + doubts.join(u", "_s), m_formats.text);
        page.text(row, L::StepId, line.id, m_formats.text);
    }

    // As the open points are numbered on their own sheet.
    QStringList numbersOf(const QString& stepId) const
    {
        QStringList numbers;
        for (qsizetype i = 0; i < m_ledger.settings().size(); ++i)
            if (m_names.restsOn(stepId, m_ledger.settings()[i]->id))
                numbers << QString::number(i + 1);
        return numbers;
    }

    void value(BookPage& page, int row, const StepLine& line, const std::optional<QString>& formula)
    {
        const Value value = line.step ? line.step->step.value : Value();
        lxw_format* format = !line.step ? m_formats.part : line.truth ? m_formats.truth : faceOf(value);
        if (formula)
            page.formula(row, L::StepValue, *formula, value, format);
        else if (value.number())
            page.number(row, L::StepValue, *value.number(), format);
        else if (value.boolean())
            page.number(row, L::StepValue, base::Number(*value.boolean() ? 1 : 0), format);
        else if (line.step)
            page.formula(row, L::StepValue, u"NA()"_s, Value(), format); // empty would count as 0 in other cells
        else
            page.text(row, L::StepValue, {}, format);
    }

    // --- open points ----------------------------------------------------------------------------------------------

    void settings()
    {
        if (m_ledger.settings().isEmpty())
            return;
        BookPage page = this->page(u"book.settings"_s, {44, 26, 70, 34, 18},
                                   {say(u"proof.setting"_s), say(u"proof.chosen"_s), say(u"book.reading"_s),
                                    say(u"book.source"_s), say(u"proof.id"_s)},
                                   say(u"proof.open"_s));
        int row = L::firstRow;
        for (const domain::Setting* setting : m_ledger.settings()) {
            page.text(row, L::SettingName,
                      u"◇ %1. %2"_s.arg(QString::number(row - L::firstRow + 1), m_names.in(setting->name)),
                      m_formats.text);
            chosen(page, row, *setting);
            page.text(row, L::SettingNote, m_names.in(setting->note), m_formats.text);
            page.text(row, L::SettingSource, m_names.in(setting->source), m_formats.text);
            page.text(row++, L::SettingId, setting->id, m_formats.text);
        }
        page.end(row, m_formats.faint);
    }

    void chosen(BookPage& page, int row, const domain::Setting& setting)
    {
        if (const base::Number* number = setting.value.number())
            return page.number(row, L::SettingValue, *number, m_formats.open);
        if (const bool* truth = setting.value.boolean()) {
            page.number(row, L::SettingValue, base::Number(*truth ? 1 : 0), m_formats.openTruth);
            return page.listOf(row, L::SettingValue, {u"1"_s, u"0"_s});
        }
        if (setting.value.missing())
            return page.text(row, L::SettingValue, say(u"proof.shown-once"_s), m_formats.text);
        page.text(row, L::SettingValue, choiceInCell(setting.choices, *setting.value.text(), m_names.language()),
                  m_formats.open);
        page.listOf(row, L::SettingValue, words(setting.choices));
    }

    const ProofContent& m_content;
    ProofNames m_names;
    ProofLedger m_ledger;
    WorkbookFile m_file;
    BookFormats m_formats;
    QString m_sheet; ///< of the result
    int m_row = 0, m_scoreRow = 0;
};

} // namespace

QByteArray proofBook(const ProofContent& content, Language language)
{
    return Book(content, language).make();
}

} // namespace bagalau::documents
