#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/effects.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// What decisions do, before and after: items, criteria, directions, the score of the block, the degree, the rank.
class EffectModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Before, After, Difference, ColumnCount };
    enum Role { MovedRole = Qt::UserRole + 1 }; ///< bool

    EffectModel(const Workspace& workspace, QObject* parent);

    void show(const QList<workflow::EffectLine>& lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString what(const workflow::EffectLine& line) const;
    QString difference(const workflow::EffectLine& line) const;

    const Workspace& m_workspace;
    QList<workflow::EffectLine> m_lines;
};

} // namespace bagalau::desktop
