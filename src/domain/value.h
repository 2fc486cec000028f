#pragma once

#include "base/number.h"

#include <QJsonValue>
#include <variant>

namespace bagalau::domain {

/// What kind of value a column, an input or a formula has.
enum class ValueType { Number, Boolean, Text, Choice };

/// A value of a report or of a formula. Missing is a state of its own: it is never 0, never "no".
class Value
{
public:
    Value() = default; ///< missing
    Value(base::Number number) : m_value(std::move(number)) {}
    Value(bool boolean) : m_value(boolean) {}
    Value(QString text) : m_value(std::move(text)) {}

    bool missing() const { return std::holds_alternative<std::monostate>(m_value); }
    const base::Number* number() const { return std::get_if<base::Number>(&m_value); }
    const bool* boolean() const { return std::get_if<bool>(&m_value); }
    const QString* text() const { return std::get_if<QString>(&m_value); } ///< a text or the id of a choice
    bool operator==(const Value&) const = default;

private:
    std::variant<std::monostate, base::Number, bool, QString> m_value;
};

/// Exact and reversible: null, {"n":"num/den"}, true/false, "text".
QJsonValue toJson(const Value& value);
Value valueFromJson(const QJsonValue& json);

} // namespace bagalau::domain
