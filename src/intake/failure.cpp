#include "intake/failure.h"

#include "intake/limits.h"

using namespace Qt::StringLiterals;

namespace bagalau::intake {

namespace {

[[noreturn]] void fail(const QString& code, const char* text, const QList<base::Bilingual>& further = {})
{
    throw ReadFailure{{code, text, further}};
}

} // namespace

void failNotAWorkbook()
{
    fail(u"intake.not-a-workbook"_s,
         QT_TRANSLATE_NOOP("Messages",
                           "The file “%1” is not a workbook. Reports are read from .xlsx and .ods files: choose "
                           "the right file or save it again in one of these formats."));
}

void failDamaged()
{
    fail(u"intake.damaged"_s,
         QT_TRANSLATE_NOOP("Messages",
                           "The file “%1” is damaged or cut off. Copy or download it again; if that does not "
                           "help, ask the assessed body to save it anew."));
}

void failOldFormat()
{
    fail(u"intake.old-format"_s,
         QT_TRANSLATE_NOOP("Messages",
                           "The file “%1” is in a format that is not read here (.xls or .xlsb). Open it in a "
                           "spreadsheet program and save it as .xlsx or .ods."));
}

void failPassword()
{
    fail(u"intake.password"_s,
         QT_TRANSLATE_NOOP("Messages",
                           "The file “%1” is protected with a password. Ask the assessed body for a copy without "
                           "a password."));
}

void failTooLarge()
{
    fail(u"intake.too-large"_s,
         QT_TRANSLATE_NOOP("Messages", "The file “%1” is larger than any report may be, or unpacks to far more than is "
                                       "allowed. Check that it is the right file and ask for a new copy."));
}

void failEntities()
{
    fail(u"intake.entities"_s,
         QT_TRANSLATE_NOOP("Messages",
                           "The file “%1” contains a document type declaration, by which a file can read other "
                           "files or block the program; no spreadsheet program writes one. It is refused: ask "
                           "for a copy saved by a spreadsheet program."));
}

void failTooManyCells()
{
    fail(u"intake.too-many-cells"_s,
         QT_TRANSLATE_NOOP("Messages",
                           "The file “%1” holds more than %2 filled cells, or cells beyond the edge of a sheet. "
                           "Delete what does not belong to the report and save it again."),
         {QString::number(limits::cells)});
}

void failTooManySheets()
{
    fail(u"intake.too-many-sheets"_s,
         QT_TRANSLATE_NOOP("Messages",
                           "The file “%1” has more than %2 sheets. Delete those that do not belong to the report "
                           "and save it again."),
         {QString::number(limits::sheets)});
}

void failTooManyMerges()
{
    fail(u"intake.too-many-merges"_s,
         QT_TRANSLATE_NOOP("Messages",
                           "The file “%1” has more than %2 merged ranges of cells. Copy the values of the report "
                           "into an empty workbook and save that."),
         {QString::number(limits::merges)});
}

} // namespace bagalau::intake
