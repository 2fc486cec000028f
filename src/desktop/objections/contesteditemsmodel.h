#pragma once

#include "desktop/shell/workspace.h"
#include "domain/assessment.h"
#include "domain/records.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// Items of a conclusion: to be marked as contested, with what is asked for and why, or contested ones with their
/// decisions.
class ContestedItemsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Item, Row, Points, Maximum, Decision, Demand, Reason, ColumnCount };
    enum class Use { Mark, Read };

    ContestedItemsModel(const Workspace& workspace, Use use, QObject* parent);

    /// All items, none marked.
    void show(const domain::Assessment& assessment);
    /// The contested ones only, with what was decided.
    void show(const domain::Assessment& assessment, const domain::Objection& objection);
    const QString& idAt(int row) const { return m_lines[row].item.id; }
    int rowOf(const QString& item) const; ///< -1: not there
    QStringList marked() const;
    const QString& demandAt(int row) const { return m_lines[row].demand; }
    const QString& reasonAt(int row) const { return m_lines[row].reason; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        domain::AssessmentItem item;
        domain::Outcome outcome;
        bool marked = false;
        QString demand = {};
        QString reason = {};
    };

    QString text(const Line& line, int column) const;

    const Workspace& m_workspace;
    Use m_use;
    QList<Line> m_lines;
};

} // namespace bagalau::desktop
