#include "base/text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace bagalau::base {

namespace {

QChar cyrillicLookAlike(QChar c)
{
    static const QHash<QChar, QChar> alike{{u'a', u'а'}, {u'c', u'с'}, {u'e', u'е'}, {u'h', u'һ'}, {u'i', u'і'},
                                           {u'k', u'к'}, {u'o', u'о'}, {u'p', u'р'}, {u'x', u'х'}, {u'y', u'у'}};
    return alike.value(c, c);
}

bool isCyrillic(QChar c)
{
    return c.script() == QChar::Script_Cyrillic;
}

} // namespace

QString simplified(const QString& text)
{
    return text.simplified();
}

QString folded(const QString& text)
{
    QString out = text.simplified().toCaseFolded().replace(u'ё', u'е');
    for (qsizetype start = 0; start < out.size();) {
        qsizetype end = start;
        bool cyrillic = false;
        for (; end < out.size() && out[end].isLetter(); ++end)
            cyrillic = cyrillic || isCyrillic(out[end]);
        for (qsizetype i = start; cyrillic && i < end; ++i)
            out[i] = cyrillicLookAlike(out[i]);
        start = end + 1;
    }
    return out;
}

Bilingual bothSides(const QString& text)
{
    const qsizetype slash = text.indexOf(u" / "_s);
    return slash < 0 ? Bilingual(text) : Bilingual(text.first(slash), text.sliced(slash + 3));
}

std::optional<Number> parseNumber(const QString& text)
{
    QString plain = text.simplified();
    const bool percent = plain.endsWith(u'%');
    if (percent)
        plain.chop(1);
    plain.replace(QChar(0x2212), u'-');
    // Thousands are grouped by blanks only: a point or comma is always the decimal mark.
    const QStringList groups = plain.trimmed().split(u' ');
    for (qsizetype i = 1; i < groups.size(); ++i) {
        const QString digits = groups[i].section(u',', 0, 0).section(u'.', 0, 0);
        if (digits.size() != 3 || groups[0].size() > 4)
            return std::nullopt;
    }
    auto number = Number::fromDecimal(groups.join(QString()));
    if (number && percent)
        number = *number / Number(100);
    return number;
}

QString displayNumber(const Number& number, int places)
{
    QString text = number.toFixed(places);
    const qsizetype point = text.indexOf(u'.');
    if (point >= 0)
        text[point] = u',';
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype i = (point < 0 ? text.size() : point) - 3; i > first; i -= 3)
        text.insert(i, QChar(0x00a0));
    return text;
}

QString shortNumber(const Number& number, int places)
{
    const QString shortest = number.toShort(places);
    const qsizetype point = shortest.indexOf(u'.');
    return displayNumber(number, point < 0 ? 0 : static_cast<int>(shortest.size() - point - 1));
}

} // namespace bagalau::base
