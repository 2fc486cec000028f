#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/recommendationoffers.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// Recommendations that may be carried over: ticked, and completed where something is missing.
class OffersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { From, Body, Kazakh, Russian, Paper, Date, ColumnCount };

    explicit OffersModel(Workspace& workspace, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {
    }

    void load(const QList<workflow::OfferedRecommendation>& offers);
    void tickAll();
    /// For those that have no date of their own.
    void setMissingDates(QDate date);
    QList<workflow::RecommendationRequest> chosen() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        workflow::OfferedRecommendation offer;
        bool ticked = false;
    };
    QString text(const Row& row, int column) const;

    Workspace& m_workspace;
    QList<Row> m_rows;
    QDate m_missing;
};

} // namespace bagalau::desktop
