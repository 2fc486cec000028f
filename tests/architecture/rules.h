#pragma once

#include "sources.h"

#include <QSet>

// The rules, each a function from sources to what is wrong with them, so that a made-up source can show that it bites.
namespace bagalau::tests {

/// What a floor may include besides itself; a floor that is not named here may not exist.
const QMap<QString, QStringList>& floors();

/// Arrows that the table does not know, paths that lead around it, and floors that are not in it.
QStringList forbiddenIncludes(const QList<Source>& sources);

/// The same for what the build links: `text` is the CMakeLists.txt of the floor.
QStringList forbiddenLinks(const QString& floor, const QString& text);

/// The names under which a part of Qt is included: "QSqlQuery", "QtSql".
QSet<QString> headersOf(const QString& qtFolder);

/// Includes of a part of Qt, outside the paths that begin with one of `allowed`.
QStringList qtOutside(const QList<Source>& sources, const QString& part, const QSet<QString>& headers,
                      const QStringList& allowed);

/// Floating point words in the code of these floors.
QStringList floatingPoint(const QList<Source>& sources, const QStringList& inFloors);

/// Literals outside the store that are SQL.
QStringList sqlOutsideStore(const QList<Source>& sources);

/// Literals that are exactly one of the ids, but for "path: id" pairs that are allowed.
QStringList namedInCode(const QList<Source>& sources, const QSet<QString>& ids, const QSet<QString>& allowed);

QStringList longerThan(const QList<Source>& sources, qsizetype lines);

} // namespace bagalau::tests
