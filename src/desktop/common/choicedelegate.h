#pragma once

#include <QStyledItemDelegate>

namespace bagalau::desktop {

/// Offers the words of a closed list in a cell; a cell without a list is typed as usual. A cell's model gives the words
/// under WordsRole and takes the chosen word under EditRole; an editor that is left without a choice writes nothing.
class ChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        WordsRole = Qt::UserRole + 40,
        NumberRole ///< bool: a number is typed here
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    void takeChoice();
};

} // namespace bagalau::desktop
