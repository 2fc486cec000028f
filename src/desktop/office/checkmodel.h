#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/check.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// What the check of a store found, line by line: a sign, the same in a word, and what was verified.
class CheckModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Verdict, Text, ColumnCount };

    explicit CheckModel(Workspace& workspace, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {
    }

    void load(QList<workflow::CheckLine> lines);
    QString protocol() const; ///< all lines as plain text
    qsizetype faults() const;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString verdict(const workflow::CheckLine& line) const;

    Workspace& m_workspace;
    QList<workflow::CheckLine> m_lines;
};

} // namespace bagalau::desktop
