#pragma once

#include <QFont>
#include <QObject>
#include <QTextObjectInterface>
#include <functional>
#include <optional>

namespace bagalau::desktop {

/// Paints a live field in a text: its value now, in a frame on a tint, so that it is seen without colours too. A value
/// wider than the text is broken into lines.
class FieldObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// The value of a field; nothing: there is no such field.
    using Value = std::function<std::optional<QString>(const QString& field)>;

    explicit FieldObject(Value value, QObject* parent) : QObject(parent), m_value(std::move(value)) {}

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& place, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    QString words(const QTextFormat& format) const;

    Value m_value;
};

} // namespace bagalau::desktop
