#include "workflow/paperfile.h"

#include "archive/safefile.h"
#include "base/problem.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::workflow {

void writePaperFile(const PaperPlan& plan, const QString& path, base::Language language)
{
    // English has no papers of its own.
    const base::Language official = language == base::Language::Kk ? language : base::Language::Ru;
    QStringList names;
    for (const PaperFormat format : paperFormats) {
        names << u'.' + paperFormatName(format);
        if (QFileInfo(path).suffix().toLower() == paperFormatName(format)) {
            archive::writeSafely(path, makePaper(plan, {{official}, {format}}).first().bytes);
            return;
        }
    }
    throw Problem(Problem::Kind::Usage,
                  {u"papers.suffix"_s,
                   QT_TRANSLATE_NOOP("Messages", "The name of the file says its format: %1 ends with none of %2."),
                   {QFileInfo(path).fileName(), names.join(u", "_s)}});
}

} // namespace bagalau::workflow
