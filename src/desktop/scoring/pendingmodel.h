#pragma once

#include "desktop/scoring/calculation.h"
#include "workflow/acceptvalues.h"

#include <QAbstractTableModel>
#include <memory>

namespace bagalau::desktop {

/// Values collected to be established together, with what counts now and what would count.
class PendingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Row, Before, After, Ground, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< id of the input
        ProposalRole           ///< bool: nobody collected it, it is accepted as proposed with the others
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `proposals` follow the collected values.
    void show(std::shared_ptr<const Calculation> calculation, const QList<workflow::EstablishedValue>& values,
              const QList<workflow::EstablishedValue>& proposals, base::Language language);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    std::shared_ptr<const Calculation> m_calculation;
    QList<workflow::EstablishedValue> m_values;
    qsizetype m_collected = 0;
    base::Language m_language = base::Language::Kk;
};

} // namespace bagalau::desktop
