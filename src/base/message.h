#pragma once

#include "base/language.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>
#include <QList>

namespace bagalau::base {

/// A sentence for a person that is not yet in a language: a stable code, an English source text with %1, %2 ...,
/// and its arguments. The same message can be shown in Kazakh to the official and printed in Russian in a document.
/// Write the text as QT_TRANSLATE_NOOP("Messages", "..."), so that it is translated with the rest.
struct Message
{
    QString code;
    QByteArray text;
    QList<Bilingual> args;

    Message() = default;
    Message(QString stableCode, const char* english, QList<Bilingual> arguments = {})
        : code(std::move(stableCode)), text(english), args(std::move(arguments))
    {
    }
    bool operator==(const Message&) const = default;
};

/// The message in a language. An argument is inserted as it is: a '%1' inside it is not replaced again.
QString render(const Message& message, Language language);

/// An interface text of the given context in a language, whatever language the window shows now.
QString translated(const char* context, const char* english, Language language);

/// A message as it is kept in the store and in packages, and back.
QJsonObject toJson(const Message& message);
Message messageFromJson(const QJsonObject& object);

} // namespace bagalau::base
