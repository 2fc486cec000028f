#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/papers.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// A paper that fits the place from which it is asked for, and whether it can be made now.
struct OfferedPaper
{
    workflow::PaperRequest request;
    base::Bilingual name;
    std::optional<base::Message> against; ///< why it cannot be made; nothing: it can
    bool chosen = false;
};

/// Papers to choose from: a check mark where one can be made, the reason where it cannot.
class PapersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, ColumnCount };

    PapersModel(const Workspace& workspace, QObject* parent);

    void show(const QList<OfferedPaper>& papers);
    QList<workflow::PaperRequest> chosen() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString state(const OfferedPaper& paper) const;

    const Workspace& m_workspace;
    QList<OfferedPaper> m_papers;
};

} // namespace bagalau::desktop
