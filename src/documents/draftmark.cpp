#include "documents/draftmark.h"

using namespace Qt::StringLiterals;

namespace bagalau::documents {

void markDraft(Document& document)
{
    const QString mark = u"ЖОБА / ПРОЕКТ"_s;
    document.header = document.header.isEmpty() ? mark : mark + u" · "_s + document.header;
    document.footer = document.footer.isEmpty() ? mark : mark + u" · "_s + document.footer;
    document.title = mark + u" · "_s + document.title;
}

} // namespace bagalau::documents
