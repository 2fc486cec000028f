#pragma once

#include "desktop/methodology/editiontree.h"

#include <QAbstractItemModel>
#include <QHash>

namespace bagalau::desktop {

/// An edition as a tree: what there is, how many points it can give, by which formula.
class EditionModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Points, Rule, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    enum Role {
        PathRole = Qt::UserRole + 1 ///< where the node stands in the text of the edition
    };

    /// The edition must live as long as it is shown. Where only what it says changed and not what there is, open and
    /// chosen places stay.
    void show(const domain::Edition* edition, base::Language language);
    /// Which worked examples do not hold, by number, and what they give; shown beside them.
    void setOutcome(const QHash<QString, QString>& failed);
    const EditionNode* node(const QModelIndex& index) const;
    /// The first place in the tree to which a path of the text leads; invalid: there is none.
    QModelIndex find(const QString& path) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const EditionNode& at(const QModelIndex& index) const { return m_nodes[index.isValid() ? index.internalId() : 0]; }
    QString name(const EditionNode& node) const;
    QString groupName(const EditionNode& node) const;
    QString points(const EditionNode& node) const;
    QString rule(const EditionNode& node) const;

    const domain::Edition* m_edition = nullptr;
    base::Language m_language = base::Language::Kk;
    QList<EditionNode> m_nodes{EditionNode()};
    std::optional<QHash<QString, QString>> m_failed; ///< nothing: the examples were not calculated
};

} // namespace bagalau::desktop
