#include "base/dates.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bagalau::base {

namespace {

// Not from QLocale: its Kazakh and Russian long forms are not those of official papers.
const std::array<Bilingual, 12>& months()
{
    static const std::array<Bilingual, 12> names{{{u"қаңтар"_s, u"января"_s},
                                                  {u"ақпан"_s, u"февраля"_s},
                                                  {u"наурыз"_s, u"марта"_s},
                                                  {u"сәуір"_s, u"апреля"_s},
                                                  {u"мамыр"_s, u"мая"_s},
                                                  {u"маусым"_s, u"июня"_s},
                                                  {u"шілде"_s, u"июля"_s},
                                                  {u"тамыз"_s, u"августа"_s},
                                                  {u"қыркүйек"_s, u"сентября"_s},
                                                  {u"қазан"_s, u"октября"_s},
                                                  {u"қараша"_s, u"ноября"_s},
                                                  {u"желтоқсан"_s, u"декабря"_s}}};
    return names;
}

} // namespace

QString shortDate(QDate date)
{
    return date.isValid() ? date.toString(u"dd.MM.yyyy") : QString();
}

QString longDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    const QString month = months()[static_cast<size_t>(date.month() - 1)].in(language);
    const QString day = QString::number(date.day());
    const QString year = QString::number(date.year());
    return language == Language::Kk ? year + u" жылғы "_s + day + u' ' + month
                                    : day + u' ' + month + u' ' + year + u" года"_s;
}

Bilingual longDate(QDate date)
{
    return {longDate(date, Language::Kk), longDate(date, Language::Ru)};
}

Bilingual weekday(QDate date)
{
    static const std::array<Bilingual, 7> names{{{u"дүйсенбі"_s, u"понедельник"_s},
                                                 {u"сейсенбі"_s, u"вторник"_s},
                                                 {u"сәрсенбі"_s, u"среда"_s},
                                                 {u"бейсенбі"_s, u"четверг"_s},
                                                 {u"жұма"_s, u"пятница"_s},
                                                 {u"сенбі"_s, u"суббота"_s},
                                                 {u"жексенбі"_s, u"воскресенье"_s}}};
    return date.isValid() ? names[static_cast<size_t>(date.dayOfWeek() - 1)] : Bilingual();
}

std::optional<QDate> parseDate(const QString& text)
{
    const QString plain = text.trimmed();
    QDate date = QDate::fromString(plain, u"dd.MM.yyyy"_s);
    if (!date.isValid())
        date = QDate::fromString(plain, u"yyyy-MM-dd"_s);
    if (!date.isValid() || date.year() < 1900 || date.year() > 2199)
        return std::nullopt;
    return date;
}

} // namespace bagalau::base
