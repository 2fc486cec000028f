#pragma once

#include "desktop/scoring/assessmenttree.h"

#include <QAbstractItemModel>
#include <memory>

namespace bagalau::desktop {

/// The tree of an assessment, for reading.
class AssessmentModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Points, Maximum, BasisColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< id of the step or input; empty for headings
        KindRole               ///< int of AssessmentNode::Kind
    };
    using Pending = QHash<QString, domain::Value>;

    using QAbstractItemModel::QAbstractItemModel;

    void show(std::shared_ptr<const Calculation> calculation, base::Language language); ///< null: nothing
    /// Values that are about to be established: shown beside what counts now.
    void setPending(Pending pending);

    /// A place of this step or input: a child of `near` or one of its ancestors if there is one, else the place
    /// nearest to the root. Invalid if it stands nowhere.
    QModelIndex find(const QString& id, const QModelIndex& near = {}) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const AssessmentNode& node(const QModelIndex& index) const;
    QModelIndex indexOf(int node, int column = Name) const;
    int depth(int node) const;
    QString text(const AssessmentNode& node, int column) const;
    QString name(const AssessmentNode& node) const;
    QString rowText(const AssessmentNode& node) const;
    QString points(const AssessmentNode& node) const;
    QString maximum(const AssessmentNode& node) const;
    QString basis(const AssessmentNode& node) const;
    QString openPoints(const AssessmentNode& node) const;

    std::shared_ptr<const Calculation> m_calculation;
    QList<AssessmentNode> m_nodes{AssessmentNode()};
    Pending m_pending;
    base::Language m_language = base::Language::Kk;
};

} // namespace bagalau::desktop
