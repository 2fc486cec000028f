#include "desktop/shell/search.h"

#include "base/text.h"

#include <QHash>

namespace bagalau::desktop {

QString searchable(const QString& text)
{
    static const QHash<QChar, QChar> plain{{u'ә', u'а'}, {u'ғ', u'г'}, {u'қ', u'к'}, {u'ң', u'н'}, {u'ө', u'о'},
                                           {u'ұ', u'у'}, {u'ү', u'у'}, {u'һ', u'х'}, {u'і', u'и'}};
    QString out = base::folded(text);
    for (QChar& letter : out)
        letter = plain.value(letter, letter);
    return out;
}

} // namespace bagalau::desktop
