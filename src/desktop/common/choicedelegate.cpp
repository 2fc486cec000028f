#include "desktop/common/choicedelegate.h"

#include "desktop/shell/numberkeys.h"

#include <QComboBox>
#include <QLineEdit>

namespace bagalau::desktop {

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    const QStringList words = index.data(WordsRole).toStringList();
    if (words.isEmpty()) {
        QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto* line = qobject_cast<QLineEdit*>(editor); line && index.data(NumberRole).toBool())
            NumberKeys::install(*line);
        return editor;
    }
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
        choice->setCurrentIndex(choice->findText(index.data(Qt::EditRole).toString())); // -1: nothing is chosen yet
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    auto* choice = qobject_cast<QComboBox*>(editor);
    if (!choice)
        QStyledItemDelegate::setModelData(editor, model, index);
    else if (choice->currentIndex() >= 0) // walking through is no choice
        model->setData(index, choice->currentText(), Qt::EditRole);
}

} // namespace bagalau::desktop
