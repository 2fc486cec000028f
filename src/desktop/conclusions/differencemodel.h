#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/conclusiondifference.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// What a successor says otherwise than the conclusion that it replaces.
class DifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Before, After, ColumnCount };

    explicit DifferenceModel(Workspace& workspace, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {
    }

    void load(const std::optional<workflow::ConclusionDifference>& difference);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        base::Bilingual texts[ColumnCount];
        bool number = true;
    };
    void add(const QList<workflow::ChangedNumber>& numbers);

    Workspace& m_workspace;
    QList<Line> m_lines;
};

} // namespace bagalau::desktop
