#pragma once

#include "base/problem.h"

#include <QDate>
#include <QMap>
#include <QSet>

namespace bagalau::cli {

/// What a command takes: options with one value, options with one or more values, flags, and how many words beside
/// options. Every command also takes --lang, --json, --exact and --official.
struct Signature
{
    QSet<QString> single;
    QSet<QString> many;
    QSet<QString> flags;
    int words = 1;
};

inline constexpr int anyWords = 1'000'000;

/// The words of a command line. `--item A B` and `--item A --item B` are the same. Throws Problem(Usage).
class Arguments
{
public:
    Arguments(const QStringList& words, const Signature& signature);

    const QStringList& positional() const { return m_positional; }
    /// The positional word at an index; throws Usage naming `what` if it is not there.
    QString word(qsizetype index, const char* what) const;
    bool has(const QString& option) const { return m_values.contains(option); }
    QString value(const QString& option) const { return m_values.value(option).value(0); }
    QStringList values(const QString& option) const { return m_values.value(option); }
    QString required(const QString& option) const; ///< throws Usage if it is missing
    QDate date(const QString& option, QDate fallback) const;
    int number(const QString& option) const;

private:
    QStringList m_positional;
    QMap<QString, QStringList> m_values;
};

} // namespace bagalau::cli
