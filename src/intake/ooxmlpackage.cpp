#include "intake/ooxmlpackage.h"

#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bagalau::intake {

namespace {

struct RelationsParser final : XmlParser
{
    struct Link
    {
        QString id, type, target;
    };
    QList<Link> links;

    void start(std::string_view local, const Attributes& attributes) override
    {
        if (local == "Relationship" && !attributes.is("TargetMode", "External"))
            links << Link{attributes.value("Id"), attributes.value("Type").section(u'/', -1),
                          attributes.value("Target")};
    }
    void end(std::string_view) override {}
    void text(const QString&) override {}
};

QString folderOf(const QString& part)
{
    return part.contains(u'/') ? part.section(u'/', 0, -2) : QString();
}

QString resolved(const QString& folder, QString target)
{
    target = QUrl::fromPercentEncoding(target.toUtf8()).replace(u'\\', u'/');
    const QString path = target.startsWith(u'/') ? target : u'/' + folder + u'/' + target;
    return QDir::cleanPath(path).sliced(1);
}

} // namespace

OoxmlPackage::OoxmlPackage(archive::ZipReader& zip, const Progress& progress) : m_zip(zip), m_progress(progress)
{
    for (const QString& name : zip.names())
        m_byFoldedName.insert(name.toCaseFolded(), name);
}

QString OoxmlPackage::find(const QString& path) const
{
    return m_zip.contains(path) ? path : m_byFoldedName.value(path.toCaseFolded());
}

QHash<QString, OoxmlPackage::Relation> OoxmlPackage::relations(const QString& part) const
{
    const QString folder = folderOf(part);
    const QString own =
        (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + part.section(u'/', -1) + u".rels"_s;
    const QString found = find(own);
    if (found.isEmpty())
        return {};
    RelationsParser parser;
    parser.parse(m_zip, found, m_progress);
    QHash<QString, Relation> relations;
    for (const RelationsParser::Link& link : parser.links)
        relations.insert(link.id, {link.type, find(resolved(folder, link.target))});
    return relations;
}

QString OoxmlPackage::partOfType(const QHash<QString, Relation>& relations, const QString& type)
{
    for (const Relation& relation : relations)
        if (relation.type == type && !relation.part.isEmpty())
            return relation.part;
    return {};
}

} // namespace bagalau::intake
