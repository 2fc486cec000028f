#pragma once

#include "desktop/shell/workspace.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// The entries of the journal, as they are.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Time, Official, Act, Body, Block, ColumnCount };

    explicit JournalModel(Workspace& workspace, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {
    }

    void load(QList<domain::JournalEntry> entries);
    const domain::JournalEntry& entry(int row) const { return m_entries[row]; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const domain::JournalEntry& entry, int column) const;

    Workspace& m_workspace;
    QList<domain::JournalEntry> m_entries;
};

} // namespace bagalau::desktop
