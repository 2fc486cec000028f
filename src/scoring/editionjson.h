#pragma once

#include "base/finding.h"
#include "domain/value.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace bagalau::scoring {

using JsonRows = QList<QJsonValue>;

JsonRows jsonRows(const QJsonValue& array);
QStringList jsonStrings(const QJsonValue& array);
QMap<QString, QString> jsonPairs(const QJsonValue& object);

/// "yes", "no", a decimal number, else a text.
domain::Value givenValue(const QString& text);
/// The same; an object with kk and ru is a text in both languages.
domain::Value givenValue(const QJsonValue& json);

/// Collects what is wrong in the file of an edition: each fault once, with its path in the file, its line and, in a
/// formula, its sign.
class EditionFaults
{
public:
    EditionFaults(const QByteArray& json, base::Findings& findings) : m_json(json), m_findings(findings) {}

    void add(const QString& path, const base::Message& message, int sign = -1);
    bool none() const { return m_findings.isEmpty(); }
    void setEdition(const QString& id) { m_edition = id; }

    /// Readers of values that leave a fault where the value is not what it should be.
    base::Bilingual text(const QJsonValue& json, const QString& path);
    base::Bilingual optionalText(const QJsonValue& json, const QString& path);
    std::optional<base::Number> number(const QJsonValue& json, const QString& path);
    /// An edition of the law has some ten of anything: thousands would only keep the reader busy.
    QJsonArray limited(const QJsonValue& json, qsizetype most, const QString& path);
    /// A key that means nothing would be silently ignored: it is a fault.
    void onlyKeys(const QJsonValue& object, const QSet<QString>& known, const QString& path);

    template <class T>
    T choice(const QJsonValue& json, const QMap<QString, T>& allowed, T fallback, const QString& path)
    {
        if (json.isUndefined())
            return fallback;
        const auto found = allowed.find(json.toString());
        if (found == allowed.end())
            add(path, {QStringLiteral("edition.word"),
                       QT_TRANSLATE_NOOP("Messages", "“%1” has no meaning here."),
                       {json.toVariant().toString()}});
        return found == allowed.end() ? fallback : *found;
    }

private:
    const QByteArray& m_json;
    base::Findings& m_findings;
    QString m_edition;
    QSet<QString> m_seen;
};

} // namespace bagalau::scoring
