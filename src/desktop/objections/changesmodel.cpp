#include "desktop/objections/changesmodel.h"

#include "base/text.h"
#include "desktop/common/choicedelegate.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

ChangesModel::ChangesModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void ChangesModel::show(const domain::Edition& edition, const QList<InputLine>& lines,
                        const QMap<QString, domain::Value>& changes, bool editable)
{
    beginResetModel();
    m_edition = &edition;
    m_editable = editable;
    m_lines.clear();
    for (const InputLine& input : lines) {
        Line line{input, {}, std::nullopt};
        if (changes.contains(input.input)) {
            line.value = changes[input.input];
            line.typed = inputWords(m_workspace, edition, *input.column, *line.value);
        }
        m_lines << line;
    }
    endResetModel();
}

void ChangesModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

QList<workflow::EstablishedValue> ChangesModel::changes() const
{
    QList<workflow::EstablishedValue> changes;
    for (const Line& line : m_lines)
        if (line.value && !line.value->missing())
            changes << workflow::EstablishedValue{line.input.input, *line.value, {}};
    return changes;
}

QStringList ChangesModel::faults() const
{
    QStringList faults;
    for (const Line& line : m_lines)
        if (line.value)
            if (const auto fault = workflow::valueFault(*line.input.column, *line.value))
                faults << m_workspace.text(*fault);
    return faults;
}

int ChangesModel::rowOf(const QString& input) const
{
    for (qsizetype row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].input.input == input)
            return static_cast<int>(row);
    return -1;
}

int ChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangesModel::newText(const Line& line) const
{
    if (!line.value)
        return {};
    return line.value->missing() ? u"⚠ "_s + line.typed
                                 : inputWords(m_workspace, *m_edition, *line.input.column, *line.value);
}

QString ChangesModel::text(const Line& line, int column) const
{
    const QString texts[] = {line.input.name, line.input.row, line.input.reported, line.input.current, newText(line)};
    return texts[column];
}

QStringList ChangesModel::words(const Line& line) const
{
    QStringList words;
    if (line.input.column->type == domain::ValueType::Boolean)
        words << m_workspace.text(m_edition->yes) << m_workspace.text(m_edition->no);
    for (const base::Bilingual& choice : line.input.column->choices)
        words << m_workspace.text(choice);
    return words;
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines[index.row()];
    if (role == Qt::EditRole)
        return index.column() == New ? line.typed : text(line, index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(line, index.column());
    if (role == ChoiceDelegate::WordsRole && index.column() == New)
        return words(line);
    if (role == Qt::TextAlignmentRole && index.column() >= Reported)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && index.column() == New) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

bool ChangesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != New || !m_editable)
        return false;
    Line& line = m_lines[index.row()];
    line.typed = base::simplified(value.toString());
    line.value.reset();
    if (!line.typed.isEmpty())
        line.value = workflow::typedValue(*m_edition, *line.input.column, line.typed);
    emit dataChanged(index, index);
    return true;
}

Qt::ItemFlags ChangesModel::flags(const QModelIndex& index) const
{
    const bool editable = m_editable && index.isValid() && index.column() == New;
    return QAbstractTableModel::flags(index) | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section >= Reported ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const QString names[] = {tr("Input"), tr("Of"), tr("Reported"), tr("Counts now"), tr("New value")};
    return role == Qt::DisplayRole ? names[section] : QVariant();
}

} // namespace bagalau::desktop
