#pragma once

#include "desktop/shell/workspace.h"
#include "domain/assessment.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// The results of an assessment as a conclusion shows them: items with points and maximum, then the totals.
class SummaryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Item, Row, Points, Maximum, ColumnCount };

    SummaryModel(const Workspace& workspace, QObject* parent);

    void show(const domain::Edition* edition, const domain::Assessment& assessment);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        QString texts[ColumnCount];
        bool total = false;
    };

    void addItem(const domain::AssessmentItem& item);
    void addTotal(const QString& name, const std::optional<base::Number>& points);

    const Workspace& m_workspace;
    QList<Line> m_lines;
};

} // namespace bagalau::desktop
