#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/risk.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// The figures that a selection by risk rests on, with those that nobody knows; values can be typed and are kept here
/// until they are saved.
class RiskFiguresModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Body, Figure, Year, Value, Source, ColumnCount };

    explicit RiskFiguresModel(Workspace& workspace, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {
    }

    void load(const workflow::RiskView& view);
    bool isMissing(int row) const { return !m_figures[row].figure.known() && !m_typed.contains(row); }
    /// What was typed, from this source.
    QList<workflow::RiskGiven> typed(const QString& source) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void refused(const QString& text); ///< what was typed and is no value
    void typedChanged();

private:
    QString text(int row, int column) const;
    domain::RiskFigure shown(int row) const { return m_typed.value(row, m_figures[row].figure); }

    Workspace& m_workspace;
    QString m_block;
    QList<workflow::RiskFigureView> m_figures;
    QMap<int, domain::RiskFigure> m_typed;
};

} // namespace bagalau::desktop
