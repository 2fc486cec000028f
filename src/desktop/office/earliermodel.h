#pragma once

#include "desktop/shell/workspace.h"
#include "domain/earlier.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// Results of earlier years, with where they are from.
class EarlierModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Year, Body, Block, Score, Degree, Source, ColumnCount };

    explicit EarlierModel(Workspace& workspace, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {
    }

    void load(QList<domain::EarlierResult> results);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const domain::EarlierResult& result, int column) const;

    Workspace& m_workspace;
    QList<domain::EarlierResult> m_results;
};

} // namespace bagalau::desktop
