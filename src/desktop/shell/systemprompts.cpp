#include "desktop/shell/systemprompts.h"

#include "desktop/shell/problemdialog.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

/// "zip" of "Packages (*.zip)": the ending a name gets when none was typed.
QString endingOf(const QString& filter)
{
    static const QRegularExpression pattern(u"\\*\\.([A-Za-z0-9]+)"_s);
    return pattern.match(filter).captured(1);
}

} // namespace

void SystemPrompts::showProblem(QWidget* parent, const QString& text, const QString& detail)
{
    auto* dialog = new ProblemDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->load(text, detail);
    dialog->open();
}

bool SystemPrompts::confirm(QWidget* parent, const QString& question)
{
    QMessageBox box(QMessageBox::Question, u"Bagalau"_s, question, QMessageBox::Yes | QMessageBox::No, parent);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::No);
    return box.exec() == QMessageBox::Yes;
}

QString SystemPrompts::askText(QWidget* parent, const QString& title, const QString& label)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput); // reasons and grounds are sentences
    dialog.resize(520, 220);
    return dialog.exec() == QDialog::Accepted ? dialog.textValue().trimmed() : QString();
}

QStringList SystemPrompts::openFiles(QWidget* parent, const QString& title, const QString& filter)
{
    QFileDialog dialog(parent, title, m_settings.lastFolder(), filter);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return choose(dialog);
}

QString SystemPrompts::saveFile(QWidget* parent, const QString& title, const QString& name, const QString& filter)
{
    QFileDialog dialog(parent, title, m_settings.lastFolder(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(endingOf(filter));
    dialog.selectFile(name);
    return choose(dialog).value(0);
}

QString SystemPrompts::chooseFolder(QWidget* parent, const QString& title)
{
    QFileDialog dialog(parent, title, m_settings.lastFolder());
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return choose(dialog).value(0);
}

QStringList SystemPrompts::choose(QFileDialog& dialog)
{
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    m_settings.setLastFolder(dialog.directory().absolutePath());
    return dialog.selectedFiles();
}

void SystemPrompts::openInSystem(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

bool SystemPrompts::setUpPrinter(QWidget* parent, QPrinter& printer, int pages)
{
    // Where no printer is installed Qt offers a file alone; it needs a place at once.
    if (printer.outputFormat() == QPrinter::PdfFormat)
        printer.setOutputFileName(m_settings.lastFolder() + u'/' + printer.docName());
    printer.setFromTo(1, pages);
    QPrintDialog dialog(&printer, parent);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                      QAbstractPrintDialog::PrintCollateCopies | QAbstractPrintDialog::PrintShowPageSize);
    dialog.setMinMax(1, pages);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    if (dialog.printRange() != QAbstractPrintDialog::PageRange)
        printer.setFromTo(1, pages);
    return true;
}

} // namespace bagalau::desktop
