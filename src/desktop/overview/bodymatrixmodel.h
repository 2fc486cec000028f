#pragma once

#include "desktop/shell/signs.h"
#include "desktop/shell/workspace.h"
#include "workflow/views.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// The bodies of the year against the steps of their assessment. Each cell is a sign; its tooltip says it in words.
class BodyMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Score, Report, Values, Review, Conclusion, Delivered, Objection, Final, ColumnCount };
    enum Role { BodyRole = Qt::UserRole + 1, AssessedHereRole, ToneRole };

    explicit BodyMatrixModel(Workspace& workspace, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {
    }

    void load(QList<workflow::BodyStatus> statuses);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// One step of one body.
    struct Cell
    {
        Tone tone = Tone::Quiet;
        QString words;
    };
    Cell cell(const workflow::BodyStatus& status, int column) const;
    Cell valuesCell(const workflow::BodyStatus& status) const;
    Cell reviewCell(workflow::Progress progress) const;
    Cell objectionCell(workflow::Progress progress) const;
    QString shown(const workflow::BodyStatus& status, int column) const;
    QString explained(const workflow::BodyStatus& status, int column) const;
    QVariant sortKey(const workflow::BodyStatus& status, int column) const;

    Workspace& m_workspace;
    QList<workflow::BodyStatus> m_statuses;
};

} // namespace bagalau::desktop
