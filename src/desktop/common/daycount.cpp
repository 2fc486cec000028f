#include "desktop/common/daycount.h"

#include "base/dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

// Not called tr(): lupdate would look for the text of a tr() itself and miss the marked ones inside.
QString said(const char* text, int count = -1)
{
    return QCoreApplication::translate("bagalau::desktop::DayCount", text, nullptr, count);
}

} // namespace

QString dayCount(const Workspace& workspace, const QString& limit, const domain::Deadline& deadline)
{
    const domain::Procedure& procedure = workspace.library().procedure;
    return dayCount(workspace, procedure, procedure.limits.value(limit), deadline);
}

QString dayCount(const Workspace& workspace, const domain::Procedure& procedure, const domain::TimeLimit& limit,
                 const domain::Deadline& deadline)
{
    const char* pattern =
        limit.clause.complete()
            ? (limit.working
                   ? QT_TRANSLATE_NOOP("bagalau::desktop::DayCount", "%1 working days from %2: last day %3 (%4).")
                   : QT_TRANSLATE_NOOP("bagalau::desktop::DayCount", "%1 calendar days from %2: last day %3 (%4)."))
        : limit.working ? QT_TRANSLATE_NOOP("bagalau::desktop::DayCount", "%1 working days from %2: last day %3.")
                        : QT_TRANSLATE_NOOP("bagalau::desktop::DayCount", "%1 calendar days from %2: last day %3.");
    QString text = said(pattern)
                       .replace(u"%1"_s, QString::number(limit.days))
                       .replace(u"%2"_s, base::shortDate(deadline.from))
                       .replace(u"%3"_s, base::shortDate(deadline.lastDay))
                       .replace(u"%4"_s, workspace.text(limit.clause));
    const domain::RollOverRule* rule = procedure.rollOverRule(deadline.rollOver);
    if (deadline.rolledFrom.isValid())
        text +=
            u' ' + said(QT_TRANSLATE_NOOP("bagalau::desktop::DayCount",
                                          "The count ends on %1, a day of rest, so the next working day counts (%2)."))
                       .arg(base::shortDate(deadline.rolledFrom), rule ? workspace.text(rule->source) : QString());
    else if (rule && !rule->moves)
        text += u' ' + said(QT_TRANSLATE_NOOP("bagalau::desktop::DayCount", "The rule of this office: %1."))
                           .arg(workspace.text(rule->name));
    if (deadline.provisional)
        text += u' ' + said(QT_TRANSLATE_NOOP("bagalau::desktop::DayCount",
                                              "⚠ Provisional: the work calendar has no holidays for this year yet."));
    return text;
}

QString daysLeft(int days)
{
    if (days == 0)
        return u"⚠ "_s + said(QT_TRANSLATE_NOOP("bagalau::desktop::DayCount", "the last day is today"));
    if (days < 0)
        return u"⚠ "_s + said(QT_TRANSLATE_N_NOOP("bagalau::desktop::DayCount", "overdue by %n day(s)"), -days);
    return said(QT_TRANSLATE_N_NOOP("bagalau::desktop::DayCount", "%n day(s) left"), days);
}

} // namespace bagalau::desktop
