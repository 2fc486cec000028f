#pragma once

#include "base/language.h"
#include "workflow/views.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// The bodies of a block with where each stands, for pages that work on one body at a time.
class BodyListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Version, Score, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< id of the body
        RefusedRole,           ///< bool: others assess it
        DetailRole,            ///< the second line: state, conclusion or version of the report, score
        SearchRole             ///< the names in both languages as searching compares them
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(QList<workflow::BodyStatus> bodies, base::Language language);
    const workflow::BodyStatus* body(const QString& id) const;
    const QList<workflow::BodyStatus>& bodies() const { return m_bodies; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const workflow::BodyStatus& body, int column) const;
    QString detail(const workflow::BodyStatus& body) const;

    QList<workflow::BodyStatus> m_bodies;
    base::Language m_language = base::Language::Kk;
};

} // namespace bagalau::desktop
