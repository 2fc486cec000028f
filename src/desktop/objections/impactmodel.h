#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/effects.h"
#include "workflow/objectionviews.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// Open objections by what granting all they ask for could change; a row is worked out when its turn comes.
class ImpactModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Body,
        ScoreBefore,
        ScoreAfter,
        Difference,
        DegreeBefore,
        DegreeAfter,
        RankBefore,
        RankAfter,
        Unknown,
        ColumnCount
    };
    enum Role { NumberRole = Qt::UserRole + 1 };

    ImpactModel(const Workspace& workspace, QObject* parent);

    void show(const QList<workflow::ObjectionStatus>& open);
    int done() const { return m_done; }
    /// Works out the next row; false: there was none.
    bool next();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        domain::Objection objection;
        std::optional<workflow::Impact> impact;
        QString problem; ///< why it cannot be worked out
    };

    QString text(const Row& row, int column) const;
    QVariant sortKey(const Row& row, int column) const;

    const Workspace& m_workspace;
    QList<Row> m_rows;
    int m_done = 0;
};

} // namespace bagalau::desktop
