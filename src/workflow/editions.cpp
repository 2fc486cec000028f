#include "workflow/editions.h"

#include "archive/safefile.h"
#include "scoring/editionreader.h"

namespace bagalau::workflow {

QList<EditionInfo> shippedEditions()
{
    QList<EditionInfo> all;
    for (const QByteArray& bytes : Library::shipped().editions) {
        const domain::Edition edition = scoring::readEdition(bytes);
        all << EditionInfo{edition.id, edition.block, edition.digest, edition.title, edition.act};
    }
    return all;
}

base::Findings testEdition(const QString& path)
{
    base::Findings findings;
    scoring::readEdition(archive::readBounded(path, 16 * 1024 * 1024), findings);
    return findings;
}

} // namespace bagalau::workflow
