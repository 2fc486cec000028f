#pragma once

#include "desktop/shell/workspace.h"
#include "domain/recommendation.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// Earlier instructions and recommendations, each with its state.
class RecommendationsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Body, Block, Paper, Text, Due, State, ColumnCount };

    explicit RecommendationsModel(Workspace& workspace, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {
    }

    void load(QList<domain::Recommendation> recommendations);
    const domain::Recommendation& at(int row) const { return m_rows[row]; }
    int rowOf(int number) const; ///< -1: not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const domain::Recommendation& one, int column) const;

    Workspace& m_workspace;
    QList<domain::Recommendation> m_rows;
};

} // namespace bagalau::desktop
