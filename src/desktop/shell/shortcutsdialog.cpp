#include "desktop/shell/shortcutsdialog.h"

#include "desktop/common/tableexporter.h"
#include "desktop/shell/tables.h"
#include "ui_shortcutsdialog.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

QString plain(QString text)
{
    text.remove(u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget* parent) : QDialog(parent), m_ui(std::make_unique<Ui::ShortcutsDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->shortcutsTable->setColumnCount(2);
    m_ui->shortcutsTable->setHorizontalHeaderLabels({tr("Keys"), tr("What they do")});
    prepareTable(m_ui->shortcutsTable);
    m_ui->shortcutsTable->horizontalHeader()->setStretchLastSection(true);
}

ShortcutsDialog::~ShortcutsDialog() = default;

void ShortcutsDialog::load(const QList<QAction*>& actions)
{
    m_ui->shortcutsTable->setRowCount(0);
    for (const QAction* action : actions)
        if (!action->shortcut().isEmpty())
            add(action->shortcut().toString(QKeySequence::NativeText), plain(action->text()));
    add(QKeySequence(Qt::ALT).toString(QKeySequence::NativeText) + tr("underlined letter"),
        tr("Menu, button or field with this letter"));
    add(QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText), tr("Next field"));
    add(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), tr("Open what is selected"));
    add(QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText), tr("Edit the selected cell"));
    add(TableExporter::keys().toString(QKeySequence::NativeText), tr("Export the table in which you are"));
    add(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText), tr("Copy what is selected"));
    add(QKeySequence(Qt::CTRL | Qt::Key_B).toString(QKeySequence::NativeText), tr("In the text of a conclusion: bold"));
    add(QKeySequence(Qt::CTRL | Qt::Key_I).toString(QKeySequence::NativeText),
        tr("In the text of a conclusion: italic"));
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L).toString(QKeySequence::NativeText),
        tr("In the text of a conclusion: bulleted list"));
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N).toString(QKeySequence::NativeText),
        tr("In the text of a conclusion: numbered list"));
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F).toString(QKeySequence::NativeText),
        tr("In the text of a conclusion: insert field"));
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T).toString(QKeySequence::NativeText),
        tr("In the text of a conclusion: insert text for reuse"));
    add(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), tr("Close the dialog without changes"));
    m_ui->shortcutsTable->resizeColumnToContents(0);
}

void ShortcutsDialog::add(const QString& keys, const QString& what)
{
    const int row = m_ui->shortcutsTable->rowCount();
    m_ui->shortcutsTable->insertRow(row);
    m_ui->shortcutsTable->setItem(row, 0, new QTableWidgetItem(keys));
    m_ui->shortcutsTable->setItem(row, 1, new QTableWidgetItem(what));
}

} // namespace bagalau::desktop
