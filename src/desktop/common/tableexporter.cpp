#include "desktop/common/tableexporter.h"

#include "base/dates.h"
#include "desktop/common/shownrows.h"
#include "desktop/shell/background.h"
#include "desktop/shell/page.h"
#include "workflow/tableexport.h"

#include <QAbstractProxyModel>
#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QRegularExpression>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

const QString actionName = u"exportTableAction"_s;

template <class Ancestor> Ancestor* above(const QWidget& widget)
{
    for (QWidget* one = widget.parentWidget(); one; one = one->parentWidget())
        if (auto* found = qobject_cast<Ancestor*>(one))
            return found;
    return nullptr;
}

// Tables of our own: not the days of a calendar, the files of a file dialog, the words of a combo box.
bool ours(const QAbstractItemView& view)
{
    const bool table = qobject_cast<const QTableView*>(&view) || qobject_cast<const QTreeView*>(&view);
    return table && !above<QCalendarWidget>(view) && !above<QFileDialog>(view) &&
           view.window()->windowType() != Qt::Popup;
}

QString fileNameOf(const QString& title, QDate day)
{
    QString name = title.simplified();
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|]"_s);
    name.replace(forbidden, u" "_s);
    return name.left(80).trimmed() + u' ' + day.toString(Qt::ISODate) + u".xlsx"_s;
}

} // namespace

TableExporter::TableExporter(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    qApp->installEventFilter(this);
}

QKeySequence TableExporter::keys()
{
    return QKeySequence(Qt::CTRL | Qt::Key_E);
}

QString TableExporter::actionText()
{
    return tr("Export table…");
}

bool TableExporter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::LanguageChange) {
        auto* view = qobject_cast<QAbstractItemView*>(watched);
        if (view && ours(*view))
            offer(*view);
    }
    return QObject::eventFilter(watched, event);
}

void TableExporter::offer(QAbstractItemView& view)
{
    auto* action = view.findChild<QAction*>(actionName, Qt::FindDirectChildrenOnly);
    if (!action) {
        action = new QAction(&view);
        action->setObjectName(actionName);
        action->setShortcut(keys());
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, &view] { exportTable(view); });
        view.addAction(action);
        if (view.contextMenuPolicy() == Qt::DefaultContextMenu)
            view.setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    action->setText(actionText());
}

QString TableExporter::titleOf(const QAbstractItemView& view) const
{
    const auto* page = above<Page>(view);
    const QString place = page ? page->title() : view.window()->windowTitle();
    if (view.accessibleName().isEmpty() || view.accessibleName() == place)
        return place;
    return place.isEmpty() ? view.accessibleName() : place + u" – "_s + view.accessibleName();
}

QStringList TableExporter::notesOf(const QAbstractItemView& view, qsizetype rows) const
{
    const workflow::Session* session = m_workspace.session();
    QStringList place{tr("As of %1").arg(base::shortDate(m_workspace.environment().clock->today()))};
    if (session) {
        const domain::Block* block = session->library().procedure.block(m_workspace.block());
        place << tr("results of %1").arg(session->office().year);
        if (block && above<Page>(view))
            place << tr("block “%1”").arg(m_workspace.text(block->name));
    }
    QStringList notes{place.join(u" · "_s)};
    const auto* proxy = qobject_cast<const QAbstractProxyModel*>(view.model());
    if (proxy && qobject_cast<const QTableView*>(&view) && proxy->sourceModel()->rowCount() > rows)
        notes << tr("Filtered: %1 of %2 rows").arg(rows).arg(proxy->sourceModel()->rowCount());
    return notes;
}

void TableExporter::exportTable(QAbstractItemView& view)
{
    if (!view.model() || view.model()->columnCount() == 0)
        return;
    domain::ShownTable table = shownRows(view);
    table.title = titleOf(view);
    table.notes = notesOf(view, table.rows.size());
    const QPointer<QWidget> window = view.window();
    const QString path = m_workspace.prompts().saveFile(
        window, tr("Export table"), fileNameOf(table.title, m_workspace.environment().clock->today()),
        tr("Workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    const int rows = int(table.rows.size());
    inBackground<bool>(
        this,
        [table, path] {
            workflow::exportTable(table, path);
            return true;
        },
        [this, path, rows](bool) {
            emit said(tr("%n row(s) saved to %1", nullptr, rows).arg(QDir::toNativeSeparators(path)));
        },
        [this, window](const base::Problem& problem) { m_workspace.show(window, problem); });
}

} // namespace bagalau::desktop
