#pragma once

#include "base/message.h"

#include <exception>

namespace bagalau::base {

/// The world said no. Thrown across floors and shown at the edges (window, command line); whatever was begun is undone
/// on the way. A bug is an assert, wrong data from outside is a list of findings: neither is a Problem.
class Problem : public std::exception
{
public:
    enum class Kind {
        Refused, ///< a rule of the procedure forbids it; the text names the rule and its clause
        Usage,   ///< the request itself is not understood
        File     ///< a file or the store cannot be read or written
    };

    Problem(Kind kind, Message message, QString detail = {})
        : m_kind(kind), m_message(std::move(message)), m_detail(std::move(detail)), m_what(m_message.code.toUtf8())
    {
    }

    Kind kind() const { return m_kind; }
    const Message& message() const { return m_message; }
    /// For the log and for developers: what the system or a library said. May be empty.
    const QString& detail() const { return m_detail; }
    QString text(Language language) const { return render(m_message, language); }
    const char* what() const noexcept override { return m_what.constData(); }

private:
    Kind m_kind;
    Message m_message;
    QString m_detail;
    QByteArray m_what;
};

} // namespace bagalau::base
