#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace bagalau::base {

/// The rows of a register that ships with the program: UTF-8, comma, quotes, first row names the columns.
/// For data of our own; tables from outside are read by intake.
QList<QHash<QString, QString>> readRegister(const QByteArray& csv);

/// The bytes of a file under resources/; a missing one is a bug of the build.
QByteArray resource(const QString& path);

} // namespace bagalau::base
