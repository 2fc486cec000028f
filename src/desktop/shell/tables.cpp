#include "desktop/shell/tables.h"

#include <QHeaderView>
#include <QTableView>

namespace bagalau::desktop {

void prepareTable(QTableView* table)
{
    constexpr int padding = 10;
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(table->fontMetrics().height() + 4);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + padding);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->setTabKeyNavigation(false);
}

} // namespace bagalau::desktop
