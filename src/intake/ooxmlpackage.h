#pragma once

#include "intake/xmlparser.h"

#include <QHash>

namespace bagalau::intake {

/// Finds the parts of an Office Open XML container: by relationships, whose targets may be relative or absolute, and
/// with names in any case, as its standard says.
class OoxmlPackage final
{
public:
    struct Relation
    {
        QString type; ///< the last word of its address: the same in both dialects of the format
        QString part; ///< as the container names it; empty when the container has no such part
    };

    OoxmlPackage(archive::ZipReader& zip, const Progress& progress);

    archive::ZipReader& zip() const { return m_zip; }
    const Progress& progress() const { return m_progress; }
    /// The relations of a part by their ids; of the container itself for an empty name.
    QHash<QString, Relation> relations(const QString& part) const;
    /// Empty when there is none.
    static QString partOfType(const QHash<QString, Relation>& relations, const QString& type);

private:
    QString find(const QString& path) const;

    archive::ZipReader& m_zip;
    const Progress& m_progress;
    QHash<QString, QString> m_byFoldedName;
};

} // namespace bagalau::intake
