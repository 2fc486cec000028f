#include "documents/proofnames.h"

#include "base/dates.h"
#include "base/text.h"
#include "documents/formulawords.h"
#include "documents/papertexts.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Language;

namespace bagalau::documents {

ProofNames::ProofNames(const ProofContent& content, Language language)
    : m_content(content), m_language(language), m_doubts(domain::doubtsOf(*content.assessment, *content.edition))
{
    for (const domain::ProofStep& step : content.proof->steps)
        m_steps.insert(step.step.id, &step);
    for (auto table = content.inputs->tables.begin(); table != content.inputs->tables.end(); ++table)
        for (const domain::InputRow& row : *table)
            m_rows.insert(table.key() + u'/' + row.key, &row);
    for (const domain::TraceStep& step : content.assessment->steps) {
        m_used.unite({step.uses.begin(), step.uses.end()});
        if (!step.table.isEmpty())
            m_usedTables.insert(step.table);
    }
    for (const QString& used : std::as_const(m_used))
        if (content.inputs->find(used) && used.contains(u'/'))
            m_usedTables.insert(used.section(u'/', 0, 0));
}

QString ProofNames::say(const QString& id, const QList<Bilingual>& args) const
{
    return phrase(id, args).in(m_language);
}

QString ProofNames::about() const
{
    return m_content.number.isEmpty() ? say(u"proof.working"_s, {base::shortDate(m_content.made)})
                                      : say(u"proof.about"_s, {m_content.number});
}

QString ProofNames::footer() const
{
    return m_content.number.isEmpty() ? say(u"proof.working.footer"_s, {base::shortDate(m_content.made)})
                                      : say(u"footer"_s, {m_content.number});
}

QList<std::pair<QString, QString>> ProofNames::fields() const
{
    const domain::Edition& edition = *m_content.edition;
    QList<std::pair<QString, QString>> lines{{say(u"field.body"_s), in(m_content.body)},
                                             {say(u"field.year"_s), QString::number(m_content.year)},
                                             {say(u"proof.block"_s), in(edition.blockName)}};
    if (!m_content.direction.isEmpty())
        lines << std::pair{say(u"proof.direction"_s), in(edition.directionNames.value(m_content.direction))};
    return lines << std::pair{say(u"field.method"_s), in(edition.title)} << std::pair{say(u"proof.files"_s), files()}
                 << std::pair{say(u"field.edition"_s), m_content.assessment->editionDigest}
                 << std::pair{say(u"field.inputs"_s), m_content.assessment->inputsDigest};
}

QString ProofNames::files() const
{
    QMap<QString, QString> files;
    const auto add = [&](const domain::Input& input) {
        if (!input.origin.file.isEmpty())
            files.insert(input.origin.file, input.origin.fileDigest);
    };
    for (const domain::Input& input : m_content.inputs->scalars)
        add(input);
    for (const auto& table : m_content.inputs->tables)
        for (const domain::InputRow& row : table)
            for (const domain::Input& input : row.cells)
                add(input);
    QStringList lines;
    for (auto file = files.begin(); file != files.end(); ++file)
        lines << file.key() + u", SHA-256 "_s + *file;
    return lines.isEmpty() ? u"–"_s : lines.join(u"; "_s);
}

QStringList ProofNames::remarks() const
{
    QStringList all;
    if (!m_content.direction.isEmpty())
        all << say(u"proof.narrowed"_s);
    else if (m_content.partial)
        all << say(u"proof.partial"_s);
    if (m_content.assessment->findings.isEmpty())
        return all;
    all << say(u"proof.unsettled"_s);
    for (const base::Finding& finding : m_content.assessment->findings)
        all << u"– "_s + base::render(finding.message, m_language);
    return all;
}

QString ProofNames::shown(const domain::Value& value, const domain::Column* column) const
{
    if (const base::Number* number = value.number())
        return base::shortNumber(*number);
    if (const bool* truth = value.boolean())
        return in(*truth ? m_content.edition->yes : m_content.edition->no);
    if (!value.text())
        return u"–"_s;
    return column && column->choices.contains(*value.text()) ? in(column->choices[*value.text()]) : side(*value.text());
}

QString ProofNames::shown(const domain::TraceStep& step) const
{
    QString text = shown(step.value);
    if (const QString exact = step.value.number() ? exactText(*step.value.number()) : QString(); exact.contains(u'/'))
        text += u" ("_s + exact + u')';
    return isDoubtful(step.id) ? text + u" ◇"_s : text;
}

QStringList ProofNames::how(const domain::ProofStep& step) const
{
    const domain::Explained& how = step.how;
    if (how.otherwise)
        return {otherwiseInWords(*how.otherwise, m_language)};
    QStringList lines;
    if (how.formula && how.formula->kind != domain::Expression::Kind::Constant && !how.result.missing())
        lines << formulaInNumbers(how.formula, m_language) + u" = "_s + shown(how.result);
    for (const domain::ScaleHit& hit : how.scales)
        lines << scaleInWords(hit, m_language);
    return lines;
}

QStringList ProofNames::howMade(const domain::ProofStep& step) const
{
    const domain::ProofStep* from = &step;
    while (how(*from).isEmpty() && from->step.uses.size() == 1 && m_steps.contains(from->step.uses.first()))
        from = m_steps[from->step.uses.first()];
    return how(*from);
}

QString ProofNames::rounding(const base::Number& exact, const base::Number& rounded) const
{
    static const QHash<base::Rounding, QString> words{{base::Rounding::HalfUp, u"rounding.half-up"_s},
                                                      {base::Rounding::HalfEven, u"rounding.half-even"_s},
                                                      {base::Rounding::Down, u"rounding.down"_s},
                                                      {base::Rounding::Up, u"rounding.up"_s}};
    const int places = m_content.edition->scorePlaces;
    return say(u"proof.rounded"_s, {QString::number(places), phrase(words[m_content.edition->rounding])}) + u": "_s +
           base::shortNumber(exact) + u" → "_s + base::displayNumber(rounded, places);
}

QString ProofNames::changed(const domain::Input& input, const domain::Column& column) const
{
    QStringList parts;
    if (input.accepted && *input.accepted != input.reported && !input.reported.missing())
        parts << say(u"proof.changed"_s, {shown(input.reported, &column)});
    if (input.accepted && !input.ground.isEmpty())
        parts << say(u"proof.ground"_s, {side(input.ground)});
    return parts.join(u"; "_s);
}

QString ProofNames::place(const domain::Origin& origin)
{
    return origin.cell.isEmpty() ? QString() : origin.sheet + u": "_s + origin.cell;
}

QString ProofNames::side(const QString& text) const
{
    return base::bothSides(text).in(m_language);
}

QStringList ProofNames::keysOf(const domain::Table& table) const
{
    QStringList keys;
    for (const domain::InputRow& row : m_content.inputs->tables.value(table.id))
        keys << row.key;
    QSet<QString> known(keys.begin(), keys.end());
    for (const domain::ProofStep& step : table.groupOf.isEmpty() ? QList<domain::ProofStep>() : m_content.proof->steps)
        if (step.step.table == table.id && !known.contains(step.step.row)) {
            known.insert(step.step.row);
            keys << step.step.row;
        }
    return keys;
}

const domain::InputRow* ProofNames::row(const domain::Table& table, const QString& key) const
{
    return m_rows.value(table.id + u'/' + key);
}

QString ProofNames::titleOf(const domain::Table& table, const QString& key) const
{
    const domain::InputRow* found = row(table, key);
    const domain::Column* column = table.column(table.title);
    const domain::Value title = found && column ? found->cells.value(column->id).effective(*column) : domain::Value();
    return title.text() ? side(*title.text()) : side(key);
}

QString ProofNames::established(const domain::Table& table, const QString& key) const
{
    QStringList all;
    const domain::InputRow* found = row(table, key);
    for (const domain::Column& column : found ? table.columns : QList<domain::Column>()) {
        const domain::Input input = found->cells.value(column.id);
        if (column.byAssessor && column.type == domain::ValueType::Boolean &&
            input.effective(column) != column.fallback)
            all << in(column.name) +
                       (input.ground.isEmpty() ? QString() : u"; "_s + say(u"proof.ground"_s, {side(input.ground)}));
    }
    return all.join(u"; "_s);
}

const domain::Definition* ProofNames::definition(const domain::TraceStep& step) const
{
    return m_content.variant->definition(step.table, step.definition);
}

QList<const domain::Setting*> ProofNames::openPoints() const
{
    QSet<QString> all;
    for (const QSet<QString>& doubts : m_doubts)
        all.unite(doubts);
    QList<const domain::Setting*> out;
    for (const domain::Setting& setting : m_content.edition->settings)
        if (all.contains(setting.id))
            out << &setting;
    return out;
}

} // namespace bagalau::documents
