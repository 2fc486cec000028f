#pragma once

#include "desktop/shell/workspace.h"
#include "domain/assessment.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// What a decision does: score, degree and items, before and after.
class EffectModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Before, After, Difference, ColumnCount };

    EffectModel(const Workspace& workspace, QObject* parent);

    void show(const domain::Edition& edition, const domain::Assessment& before, const domain::Assessment& after,
              const QStringList& items);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        QString texts[ColumnCount];
    };

    Line lineOf(const QString& what, const std::optional<base::Number>& before,
                const std::optional<base::Number>& after) const;
    Line degreeLine(const domain::Edition& edition, const domain::Assessment& before,
                    const domain::Assessment& after) const;

    const Workspace& m_workspace;
    QList<Line> m_lines;
};

} // namespace bagalau::desktop
