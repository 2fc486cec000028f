#include "rules.h"

#include <QDir>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bagalau::tests {

const QMap<QString, QStringList>& floors()
{
    static const QStringList five{u"scoring"_s, u"intake"_s, u"store"_s, u"documents"_s, u"exchange"_s};
    static const QStringList lower{u"base"_s, u"archive"_s, u"domain"_s};
    static const QStringList shown{u"workflow"_s, u"domain"_s, u"base"_s};
    static const QMap<QString, QStringList> table{
        {u"base"_s, {}},
        {u"archive"_s, {u"base"_s}},
        {u"domain"_s, {u"base"_s}},
        {u"scoring"_s, {u"domain"_s, u"base"_s}},
        {u"intake"_s, lower},
        {u"store"_s, {u"domain"_s, u"base"_s}},
        {u"documents"_s, lower},
        {u"exchange"_s, lower},
        {u"workflow"_s, five + lower},
        {u"desktop"_s, shown},
        {u"cli"_s, shown},
        {u"app"_s, five + lower + QStringList{u"workflow"_s, u"desktop"_s, u"cli"_s}},
    };
    return table;
}

QStringList forbiddenIncludes(const QList<Source>& sources)
{
    QStringList wrong;
    for (const Source& source : sources) {
        const QString floor = source.floor();
        if (!floors().contains(floor))
            wrong << source.path + u": no such floor"_s;
        for (const QString& include : source.includes) {
            const QString target = include.section(u'/', 0, 0);
            const bool around = include.contains(u".."_s) || include.startsWith(u"./"_s) || include.startsWith(u'/');
            const bool other = floors().contains(target) && target != floor && !floors()[floor].contains(target);
            if (around || other)
                wrong << source.path + u" -> "_s + include;
        }
    }
    return wrong;
}

QStringList forbiddenLinks(const QString& floor, const QString& text)
{
    static const QRegularExpression linked(uR"(\bbagalau_(\w+))"_s);
    QStringList wrong;
    for (const QRegularExpressionMatch& match : linked.globalMatch(text)) {
        const QString target = match.captured(1);
        if (floors().contains(target) && target != floor && !floors()[floor].contains(target))
            wrong << floor + u" links "_s + target;
    }
    return wrong;
}

QSet<QString> headersOf(const QString& qtFolder)
{
    const QStringList names = QDir(qtFolder).entryList(QDir::Files);
    return {names.begin(), names.end()};
}

QStringList qtOutside(const QList<Source>& sources, const QString& part, const QSet<QString>& headers,
                      const QStringList& allowed)
{
    QStringList wrong;
    for (const Source& source : sources) {
        const auto covers = [&source](const QString& path) { return source.path.startsWith(path); };
        if (std::any_of(allowed.begin(), allowed.end(), covers))
            continue;
        for (const QString& include : source.includes) {
            if (headers.contains(include) || include.startsWith(part + u'/'))
                wrong << source.path + u" -> "_s + include;
        }
    }
    return wrong;
}

QStringList floatingPoint(const QList<Source>& sources, const QStringList& inFloors)
{
    static const QRegularExpression word(uR"(\b(double|float|qreal|toDouble|toFloat)\b)"_s);
    QStringList wrong;
    for (const Source& source : sources) {
        const QRegularExpressionMatch match = word.match(source.code);
        if (inFloors.contains(source.floor()) && match.hasMatch())
            wrong << source.path + u": "_s + match.captured();
    }
    return wrong;
}

QStringList sqlOutsideStore(const QList<Source>& sources)
{
    static const QRegularExpression sql(
        uR"(\b(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|PRAGMA\s)"
        uR"(|(CREATE|DROP|ALTER)\s+(TABLE|INDEX|VIEW|TRIGGER)\b|VACUUM\b|BEGIN\s+(IMMEDIATE|EXCLUSIVE)|ATTACH\s))"_s);
    QStringList wrong;
    for (const Source& source : sources) {
        for (const QString& literal : source.literals) {
            if (source.floor() != u"store"_s && sql.match(literal).hasMatch())
                wrong << source.path + u": "_s + literal;
        }
    }
    return wrong;
}

QStringList namedInCode(const QList<Source>& sources, const QSet<QString>& ids, const QSet<QString>& allowed)
{
    QStringList wrong;
    for (const Source& source : sources) {
        for (const QString& literal : source.literals) {
            const QString place = source.path + u": "_s + literal;
            if (ids.contains(literal) && !allowed.contains(place) && !wrong.contains(place))
                wrong << place;
        }
    }
    return wrong;
}

QStringList longerThan(const QList<Source>& sources, qsizetype lines)
{
    QStringList wrong;
    for (const Source& source : sources) {
        if (source.lines > lines)
            wrong << u"%1: %2 lines"_s.arg(source.path).arg(source.lines);
    }
    return wrong;
}

} // namespace bagalau::tests
