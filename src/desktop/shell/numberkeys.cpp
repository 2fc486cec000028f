#include "desktop/shell/numberkeys.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

// The main row from the key of 1 to the key right of 0, then the two keys right of M: the same places on every layout.
// X11 and Wayland count keys from 8 above the hardware's own numbers, which Windows gives as they are.
#ifdef Q_OS_WIN
constexpr quint32 firstKey = 2;
#else
constexpr quint32 firstKey = 10;
#endif
constexpr quint32 commaKey = firstKey + 49;

QChar signOfPlace(quint32 scanCode)
{
    static const QString row = u"1234567890-"_s;
    if (scanCode >= firstKey && scanCode < firstKey + quint32(row.size()))
        return row[scanCode - firstKey];
    return scanCode == commaKey || scanCode == commaKey + 1 ? QChar(u',') : QChar();
}

} // namespace

void NumberKeys::install(QLineEdit& field)
{
    field.installEventFilter(new NumberKeys(&field));
}

QChar NumberKeys::numberSign(const QKeyEvent& key)
{
    if (key.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier | Qt::GroupSwitchModifier))
        return {};
    const QChar sign = signOfPlace(key.nativeScanCode());
    const bool letterKey = sign == u',';
    const QString typed = key.text();
    // The comma's place gives a point or a comma on some layouts and a letter on others: only the letter is replaced.
    if (typed.size() == 1 && (typed[0] == sign || (letterKey && !typed[0].isLetter())))
        return {};
    return sign;
}

bool NumberKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const QChar sign = numberSign(static_cast<const QKeyEvent&>(*event));
    if (sign.isNull())
        return QObject::eventFilter(watched, event);
    static_cast<QLineEdit*>(watched)->insert(sign);
    return true;
}

} // namespace bagalau::desktop
