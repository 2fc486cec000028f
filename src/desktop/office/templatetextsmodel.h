#pragma once

#include "workflow/papertemplates.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// The texts of a template of a paper, Kazakh beside Russian, to be written.
class TemplateTextsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kk, Ru, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QByteArray& bytes, bool editable);
    /// The template with what was written.
    const QByteArray& bytes() const { return m_bytes; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QByteArray m_bytes;
    QList<workflow::TemplateText> m_texts;
    bool m_editable = false;
};

} // namespace bagalau::desktop
