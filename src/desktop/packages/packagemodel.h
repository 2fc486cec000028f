#pragma once

#include "desktop/shell/workspace.h"
#include "domain/records.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// The packages that left the office.
class PackageModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Recipient, Contents, Created, Official, Digest, ColumnCount };

    PackageModel(const Workspace& workspace, QObject* parent);

    /// The newest first.
    void show(const QList<domain::PackageInfo>& packages);
    const domain::PackageInfo& at(int row) const { return m_rows[row]; }

    /// "State planning authority ..." for "planning".
    static QString recipientName(const QString& recipient);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const domain::PackageInfo& package, int column) const;
    QString contentsOf(const domain::PackageInfo& package) const;

    const Workspace& m_workspace;
    QList<domain::PackageInfo> m_rows;
};

} // namespace bagalau::desktop
