#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace bagalau::tests {

/// A C++ file as the rules see it.
struct Source
{
    QString path;         ///< below src/: "store/act.cpp"
    QStringList includes; ///< as written, without quotes or angle brackets
    QString code;         ///< without comments, and with every string literal emptied
    QStringList literals; ///< what stands between the quotes, in order
    qsizetype lines = 0;

    QString floor() const { return path.section(u'/', 0, 0); }
};

/// Takes a file apart. Knows //, /* */, strings, raw strings and characters; digits may hold separators (1'000).
Source sourceFrom(const QString& path, const QString& text);

/// Every .h and .cpp under a folder of the project ("src").
QList<Source> sourcesUnder(const QString& folder);

/// The text of a file of the project.
QString projectFile(const QString& path);

} // namespace bagalau::tests
