#pragma once

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// A table of finished texts, for reading: what a view shows line by line, with an id behind each line.
class TextTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    struct Column
    {
        QString heading;
        bool number = false; ///< stands at the right
    };
    struct Row
    {
        QString id;
        QStringList cells;
        bool strong = false;
        QString hint; ///< shown over the whole line; empty: the text of the cell
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(QList<Column> columns, QList<Row> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace bagalau::desktop
