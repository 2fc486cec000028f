#include "desktop/scoring/checklistmodel.h"

#include "base/text.h"
#include "desktop/common/choicedelegate.h"
#include "desktop/scoring/valuetext.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

QList<const domain::Form*> ChecklistModel::sheets(const Calculation& calculation, const QStringList& directions)
{
    QList<const domain::Form*> all;
    for (const QString& id : calculation.variant().forms) {
        const domain::Form* form = calculation.edition().form(id);
        if (!form || !form->byAssessor || (!directions.isEmpty() && !directions.contains(form->direction)))
            continue;
        const bool rows =
            !form->rows.isEmpty() && !calculation.inputs().tables.value(form->rows.first().table).isEmpty();
        if (rows || !form->fields.isEmpty())
            all << form;
    }
    return all;
}

void ChecklistModel::show(std::shared_ptr<const Calculation> calculation, const domain::Form& form,
                          const QList<domain::AcceptedValue>& accepted, Scoring scoring, base::Language language)
{
    beginResetModel();
    m_calculation = std::move(calculation);
    m_accepted = accepted;
    m_scoring = std::move(scoring);
    m_language = language;
    m_now = m_calculation->assessment();
    m_rows.clear();
    m_columns.clear();
    m_changed.clear();
    m_grounds.clear();
    form.fields.isEmpty() ? addTable(form) : addFields(form);
    m_columns << Column{Kind::Ground, tr("Ground"), {}} << Column{Kind::Author, tr("Marked by"), {}};
    endResetModel();
}

void ChecklistModel::addTable(const domain::Form& form)
{
    m_table = form.rows.first().table;
    const domain::Table& table = *m_calculation->variant().table(m_table);
    const QMap<QString, QString>& taken = form.rows.first().take;
    // What names a row is given, even where a report may write it.
    const auto entered = [&](const domain::Column& column) {
        return taken.contains(column.id) && !table.isFixed(column.id) && !table.key.contains(column.id) &&
               column.id != table.title;
    };
    for (const bool entry : {false, true})
        for (const domain::Column& column : table.columns)
            if (entered(column) == entry)
                m_columns << Column{entry ? Kind::Entry : Kind::Given, column.name.in(m_language), column.id};
    addResults(table);
    for (const domain::InputRow& row : m_calculation->inputs().tables.value(m_table))
        m_rows << row.key;
}

// What the rest of the methodology takes from a row, not what stands between.
void ChecklistModel::addResults(const domain::Table& table)
{
    const QList<domain::InputRow> rows = m_calculation->inputs().tables.value(m_table);
    const auto leaves = [&](const domain::InputRow& row, const domain::Definition& definition) {
        const QStringList users = m_calculation->usedBy(definition.id + u'/' + row.key);
        return std::any_of(users.begin(), users.end(), [&](const QString& user) {
            const domain::TraceStep* step = m_calculation->step(user);
            return step && step->table != m_table;
        });
    };
    for (const domain::Definition& definition : table.values)
        if (std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return leaves(row, definition); }))
            m_columns << Column{Kind::Result, definition.name.in(m_language), definition.id};
}

void ChecklistModel::addFields(const domain::Form& form)
{
    m_table.clear();
    m_columns << Column{Kind::Given, tr("What is established"), {}} << Column{Kind::Given, tr("Unit"), u"unit"_s}
              << Column{Kind::Entry, tr("Value"), {}};
    for (const QString& field : form.fields)
        if (m_calculation->cell(field))
            m_rows << field;
}

QString ChecklistModel::inputAt(int row, int column) const
{
    if (m_columns[column].kind != Kind::Entry)
        return {};
    return m_table.isEmpty() ? m_rows[row] : domain::inputId(m_table, m_rows[row], m_columns[column].id);
}

QStringList ChecklistModel::inputsOf(int row) const
{
    QStringList all;
    for (int column = 0; column < m_columns.size(); ++column)
        if (const QString input = inputAt(row, column); !input.isEmpty())
            all << input;
    return all;
}

const domain::Column* ChecklistModel::columnOf(const QString& input) const
{
    const Calculation::Cell* cell = m_calculation->cell(input);
    return cell ? cell->column : nullptr;
}

domain::Value ChecklistModel::value(const QString& input) const
{
    return m_changed.contains(input) ? m_changed[input] : m_calculation->valueOf(input);
}

bool ChecklistModel::isNumber(const QModelIndex& index) const
{
    const Column& column = m_columns[index.column()];
    const bool given = column.kind == Kind::Given && !m_table.isEmpty();
    const QString input =
        given ? domain::inputId(m_table, m_rows[index.row()], column.id) : inputAt(index.row(), index.column());
    const domain::Column* one = input.isEmpty() ? nullptr : columnOf(input);
    return one && one->type == domain::ValueType::Number;
}

QString ChecklistModel::author(int row) const
{
    QString text;
    const QStringList inputs = inputsOf(row);
    for (const domain::AcceptedValue& value : m_accepted)
        if (inputs.contains(value.input))
            text =
                value.official + u", "_s + QDate::fromString(value.at.left(10), Qt::ISODate).toString(u"dd.MM.yyyy"_s);
    for (const QString& input : inputs)
        if (m_changed.contains(input))
            text = tr("being marked now");
    return text;
}

// The ground of the line as it is typed, else the one that stands.
QString ChecklistModel::ground(int row) const
{
    if (m_grounds.contains(row))
        return m_grounds[row];
    for (const QString& input : inputsOf(row))
        if (const Calculation::Cell* cell = m_calculation->cell(input); cell && !cell->input->ground.isEmpty())
            return cell->input->ground;
    return {};
}

QString ChecklistModel::text(int row, const Column& column, int section) const
{
    switch (column.kind) {
    case Kind::Given: {
        if (m_table.isEmpty()) {
            const domain::Column& field = *columnOf(m_rows[row]);
            return (column.id.isEmpty() ? field.name : field.unit).in(m_language);
        }
        const QString input = domain::inputId(m_table, m_rows[row], column.id);
        const domain::Column* one = columnOf(input);
        const domain::Value value = m_calculation->valueOf(input);
        return one && !value.missing()
                   ? base::bothSides(valueText(m_calculation->edition(), *one, value, m_language)).in(m_language)
                   : QString();
    }
    case Kind::Entry: {
        const QString input = inputAt(row, section);
        const domain::Value now = value(input);
        return now.missing() ? QString() : valueText(m_calculation->edition(), *columnOf(input), now, m_language);
    }
    case Kind::Result: {
        const domain::TraceStep* step = m_now.step(column.id + u'/' + m_rows[row]);
        return step && step->value.number() ? base::shortNumber(*step->value.number(), 4) : u"–"_s;
    }
    case Kind::Ground:
        return ground(row);
    case Kind::Author:
        return author(row);
    }
    return {};
}

QStringList ChecklistModel::words(const domain::Column& column) const
{
    QStringList words;
    if (column.type == domain::ValueType::Boolean)
        words << m_calculation->edition().yes.in(m_language) << m_calculation->edition().no.in(m_language);
    for (const base::Bilingual& choice : column.choices)
        words << choice.in(m_language);
    return words;
}

int ChecklistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChecklistModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return plain;
    const Kind kind = m_columns[index.column()].kind;
    return kind == Kind::Entry || kind == Kind::Ground ? plain | Qt::ItemIsEditable : plain;
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column& column = m_columns[index.column()];
    const QString input = inputAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return text(index.row(), column, index.column());
    case Qt::TextAlignmentRole:
        return column.kind == Kind::Result || isNumber(index) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                              : QVariant();
    case Qt::FontRole:
        if (m_changed.contains(input)) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case ChoiceDelegate::WordsRole:
        return input.isEmpty() ? QStringList() : words(*columnOf(input));
    case ChoiceDelegate::NumberRole:
        return isNumber(index);
    case InputRole:
        return input;
    }
    return {};
}

bool ChecklistModel::setData(const QModelIndex& index, const QVariant& typed, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    emit faulty(std::nullopt);
    if (typed.toString() == data(index, Qt::EditRole).toString())
        return true; // left as it was: what is shown may be shorter than what stands
    if (m_columns[index.column()].kind == Kind::Ground) {
        m_grounds[index.row()] = base::simplified(typed.toString());
        emit dataChanged(index, index);
        return true;
    }
    const QString input = inputAt(index.row(), index.column());
    if (input.isEmpty())
        return false;
    const domain::Column& column = *columnOf(input);
    const QString words = typed.toString().trimmed();
    if (words.isEmpty()) {
        m_changed.remove(input); // what stood before stands again
    } else {
        const domain::Value value = workflow::typedValue(m_calculation->edition(), column, words);
        const auto fault = workflow::valueFault(column, value);
        emit faulty(fault);
        if (fault)
            return false;
        value == m_calculation->valueOf(input) ? void(m_changed.remove(input)) : void(m_changed.insert(input, value));
    }
    domain::Inputs inputs = m_calculation->inputs();
    for (auto one = m_changed.begin(); one != m_changed.end(); ++one)
        inputs.find(one.key())->accepted = *one;
    m_now = m_scoring(inputs);
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, columnCount() - 1));
    emit edited();
    return true;
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool known = orientation == Qt::Horizontal && section >= 0 && section < m_columns.size();
    return known && (role == Qt::DisplayRole || role == Qt::ToolTipRole) ? QVariant(m_columns[section].heading)
                                                                         : QVariant();
}

QList<workflow::EstablishedValue> ChecklistModel::changed(const QString& commonGround) const
{
    QList<workflow::EstablishedValue> values;
    for (int row = 0; row < m_rows.size(); ++row)
        for (const QString& input : inputsOf(row))
            if (m_changed.contains(input)) {
                const QString own = m_grounds.value(row);
                values << workflow::EstablishedValue{input, m_changed[input], own.isEmpty() ? commonGround : own};
            }
    return values;
}

std::pair<int, int> ChecklistModel::filled() const
{
    int done = 0, all = 0;
    for (int row = 0; row < m_rows.size(); ++row)
        for (const QString& input : inputsOf(row)) {
            ++all;
            done += value(input).missing() ? 0 : 1;
        }
    return {done, all};
}

} // namespace bagalau::desktop
