#include "desktop/overview/words.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

QString Words::due(QDate date, QDate today)
{
    const int days = static_cast<int>(today.daysTo(date));
    if (days == 0)
        return tr("today");
    return days > 0 ? tr("in %n day(s)", nullptr, days) : tr("overdue by %n day(s)", nullptr, -days);
}

QString Words::shortName(QString name)
{
    name.remove(u"Қазақстан Республикасының "_s);
    name.remove(u" Республики Казахстан"_s);
    return name.isEmpty() ? name : name[0].toUpper() + name.mid(1);
}

} // namespace bagalau::desktop
