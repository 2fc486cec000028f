#include "cli/arguments.h"

#include "base/dates.h"

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::cli {

namespace {

[[noreturn]] void usage(const char* english, const QString& word)
{
    throw Problem(Problem::Kind::Usage, {u"cli.usage"_s, english, {word}});
}

} // namespace

Arguments::Arguments(const QStringList& words, const Signature& signature)
{
    static const QSet<QString> everywhere{u"lang"_s, u"official"_s};
    static const QSet<QString> everywhereFlags{u"json"_s, u"exact"_s};
    QString open; // the option that still takes values
    for (const QString& word : words) {
        if (word.startsWith(u"--"_s)) {
            if (!open.isEmpty() && m_values[open].isEmpty())
                usage(QT_TRANSLATE_NOOP("Messages", "The option --%1 needs a value."), open);
            const QString name = word.sliced(2);
            const bool flag = signature.flags.contains(name) || everywhereFlags.contains(name);
            if (!flag && !signature.single.contains(name) && !signature.many.contains(name) &&
                !everywhere.contains(name))
                usage(QT_TRANSLATE_NOOP("Messages", "There is no option --%1 here."), name);
            m_values[name];
            open = flag ? QString() : name;
        } else if (open.isEmpty()) {
            m_positional << word;
        } else {
            m_values[open] << word;
            if (!signature.many.contains(open))
                open.clear();
        }
    }
    if (!open.isEmpty() && m_values[open].isEmpty())
        usage(QT_TRANSLATE_NOOP("Messages", "The option --%1 needs a value."), open);
    // A word too many is a slip (an option without its dashes, a file where none is taken): never passed over.
    if (m_positional.size() > signature.words)
        usage(QT_TRANSLATE_NOOP("Messages", "The word “%1” has no place here."), m_positional[signature.words]);
}

QString Arguments::word(qsizetype index, const char* what) const
{
    if (index >= m_positional.size())
        usage(QT_TRANSLATE_NOOP("Messages", "The command line lacks: %1."), QString::fromUtf8(what));
    return m_positional[index];
}

QString Arguments::required(const QString& option) const
{
    if (!has(option))
        usage(QT_TRANSLATE_NOOP("Messages", "The option --%1 is missing."), option);
    return value(option);
}

QDate Arguments::date(const QString& option, QDate fallback) const
{
    if (!has(option))
        return fallback;
    const auto date = base::parseDate(value(option));
    if (!date)
        usage(QT_TRANSLATE_NOOP("Messages", "“%1” is not a date. Write dd.MM.yyyy or yyyy-MM-dd."), value(option));
    return *date;
}

int Arguments::number(const QString& option) const
{
    bool good = false;
    const int number = required(option).toInt(&good);
    if (!good || number < 1)
        usage(QT_TRANSLATE_NOOP("Messages", "“%1” is not a whole number from 1."), value(option));
    return number;
}

} // namespace bagalau::cli
