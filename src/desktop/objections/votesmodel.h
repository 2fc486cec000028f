#pragma once

#include "desktop/shell/workspace.h"
#include "domain/records.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// How each who was there and has a vote voted on a decision, with a dissenting opinion.
class VotesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Member, Vote, Dissent, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// All for it, to be changed.
    void begin(const QStringList& voters);
    /// As they were recorded.
    void show(const QList<domain::Vote>& votes);
    const QList<domain::Vote>& votes() const { return m_votes; }
    /// "4 for, 1 against, 0 abstained"
    QString count() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reset(QList<domain::Vote> votes, bool editable);
    static QStringList ids();
    static QStringList words();

    QList<domain::Vote> m_votes;
    bool m_editable = false;
};

} // namespace bagalau::desktop
