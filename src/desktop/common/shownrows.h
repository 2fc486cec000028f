#pragma once

#include "domain/showntable.h"

class QAbstractItemView;

namespace bagalau::desktop {

/// What a table or a tree shows now: the columns that are seen in their order on the screen, the rows that the filter
/// left in the order of the sorting; of a tree the branches that are open. A cell with a sign alone (✓) gives the words
/// that a screen reader says. Without title and notes. `view` is a QTableView or a QTreeView with a model.
domain::ShownTable shownRows(const QAbstractItemView& view);

} // namespace bagalau::desktop
