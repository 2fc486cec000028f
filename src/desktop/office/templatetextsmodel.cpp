#include "desktop/office/templatetextsmodel.h"

namespace bagalau::desktop {

void TemplateTextsModel::show(const QByteArray& bytes, bool editable)
{
    beginResetModel();
    m_bytes = bytes;
    m_texts = workflow::templateTexts(bytes);
    m_editable = editable;
    endResetModel();
}

int TemplateTextsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_texts.size());
}

int TemplateTextsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TemplateTextsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const base::Bilingual& text = m_texts[index.row()].text;
    return index.column() == Kk ? text.kk : text.ru;
}

bool TemplateTextsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_editable || value == data(index, role))
        return false;
    workflow::TemplateText& one = m_texts[index.row()];
    (index.column() == Kk ? one.text.kk : one.text.ru) = value.toString();
    m_bytes = workflow::withText(m_bytes, one.path, one.text);
    emit dataChanged(index, index);
    return true;
}

Qt::ItemFlags TemplateTextsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_editable && index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

QVariant TemplateTextsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Kk ? tr("In Kazakh") : tr("In Russian");
}

} // namespace bagalau::desktop
