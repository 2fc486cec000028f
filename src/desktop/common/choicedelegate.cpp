#include "desktop/common/choicedelegate.h"

#include <QComboBox>

namespace bagalau::desktop {

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    const QStringList words = index.data(WordsRole).toStringList();
    if (words.isEmpty())
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto* choice = new QComboBox(parent);
    choice->addItems(words);
    connect(choice, &QComboBox::activated, this, &ChoiceDelegate::takeChoice);
    return choice;
}

void ChoiceDelegate::takeChoice()
{
    auto* choice = qobject_cast<QComboBox*>(sender());
    emit commitData(choice);
    emit closeEditor(choice);
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* choice = qobject_cast<QComboBox*>(editor))
        choice->setCurrentText(index.data(Qt::EditRole).toString());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* choice = qobject_cast<QComboBox*>(editor))
        model->setData(index, choice->currentText(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace bagalau::desktop
