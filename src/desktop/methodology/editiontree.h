#pragma once

#include "domain/edition.h"

namespace bagalau::desktop {

/// A place in the tree of an edition. Pointers lead into the edition that the tree was made from.
struct EditionNode
{
    enum class Kind { Root, Group, Setting, Definition, Input, Table, Scale, Form, Example };
    /// What a group holds.
    enum class Group { Settings, Variant, Penalties, Inputs, Scales, Forms, Examples };

    Kind kind = Kind::Root;
    Group group = Group::Settings;
    const domain::Variant* variant = nullptr;
    const domain::Table* table = nullptr; ///< where a definition or an input stands; null: the body as a whole
    const domain::Setting* setting = nullptr;
    const domain::Definition* definition = nullptr;
    const domain::Column* input = nullptr;
    const domain::Form* form = nullptr;
    const domain::WorkedExample* example = nullptr;
    QString id;     ///< of a scale; the number of an example
    QString weight; ///< of a part in the sum above it
    int parent = -1;
    int row = 0;
    QList<int> children;
};

/// Where a node stands in the text of the edition ("definitions/K2"); empty: it is none of its places.
QString editionPath(const EditionNode& node);
/// Where the formula of a definition stands; that of a block's result stands in its variant. Empty: it has none of its
/// own.
QString formulaPath(const EditionNode& node);
/// How much of a path of the text leads to the node; 0: it does not lead to it or into it.
qsizetype nearness(const QString& path, const EditionNode& node);

/// The tree, the root first: open points, then for each variant its result with what it is made of, deductions, inputs
/// and tables; scales, forms and worked examples at the end.
QList<EditionNode> editionTree(const domain::Edition& edition);

} // namespace bagalau::desktop
