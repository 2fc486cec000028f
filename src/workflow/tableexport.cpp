#include "workflow/tableexport.h"

#include "archive/safefile.h"
#include "base/dates.h"
#include "base/text.h"
#include "documents/tablebook.h"

using namespace Qt::StringLiterals;
using bagalau::domain::ShownCell;
using bagalau::domain::ShownNumber;

namespace bagalau::workflow {

namespace {

constexpr int mostDigits = 15; // that a workbook keeps

QString plain(QString text)
{
    text.replace(QChar(0x2212), u'-'); // minus sign
    for (const char16_t blank : {u'\u00a0', u'\u202f', u' '})
        text.remove(QChar(blank));
    return text;
}

QString blanksAlike(QString text)
{
    return text.replace(QChar(0x202f), QChar(0x00a0)).replace(u' ', QChar(0x00a0));
}

qsizetype digitsOf(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// The number that a text shows, if it shows as the same text again.
std::optional<ShownNumber> shownNumber(const QString& shown)
{
    QString text = plain(shown);
    ShownNumber number;
    number.percent = text.endsWith(u'%');
    number.grouped = !number.percent && text.size() < shown.trimmed().size();
    number.signedPlus = text.startsWith(u'+');
    if (number.percent)
        text.chop(1);
    if (number.signedPlus)
        text.remove(0, 1);
    const auto value = base::parseNumber(text);
    if (!value || digitsOf(text) > mostDigits)
        return std::nullopt;
    const qsizetype comma = text.indexOf(u',');
    number.places = comma < 0 ? 0 : int(text.size() - comma - 1);
    const QString again = base::displayNumber(*value, number.places);
    if (plain(again) != text ||
        (number.grouped && !blanksAlike(shown).contains(again.mid(again.startsWith(u'-') ? 1 : 0))))
        return std::nullopt;
    number.value = number.percent ? *value / base::Number(100) : *value;
    return number;
}

} // namespace

ShownCell shownCell(const QString& text, bool numbers)
{
    if (text.isEmpty())
        return {};
    const std::optional<QDate> date = text.size() == 10 ? base::parseDate(text) : std::nullopt;
    if (date && base::shortDate(*date) == text)
        return *date;
    const std::optional<ShownNumber> number = numbers ? shownNumber(text) : std::nullopt;
    return number ? ShownCell(*number) : ShownCell(text);
}

QByteArray tableWorkbook(const domain::ShownTable& table)
{
    return documents::tableBook(table);
}

void exportTable(const domain::ShownTable& table, const QString& path)
{
    archive::writeSafely(path, tableWorkbook(table));
}

} // namespace bagalau::workflow
