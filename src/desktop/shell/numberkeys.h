#pragma once

#include <QObject>

class QKeyEvent;
class QLineEdit;

namespace bagalau::desktop {

/// Makes a number field read the physical keys of the main row as digits. The standard Kazakh keyboard has letters
/// there and laptops have no number pad, so that nobody could type a number without changing the layout.
class NumberKeys final : public QObject
{
    Q_OBJECT

public:
    /// The filter belongs to the field.
    static void install(QLineEdit& field);

    /// What a key of the main row means in a number field: a digit, '-', or the decimal comma; null for keys that are
    /// left alone: other keys, keys with Shift, Ctrl, Alt, and those that already give a sign of a number.
    static QChar numberSign(const QKeyEvent& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using QObject::QObject;
};

} // namespace bagalau::desktop
