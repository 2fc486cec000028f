#include "base/finding.h"

using namespace Qt::StringLiterals;

namespace bagalau::base {

QString weightCode(Finding::Weight weight)
{
    switch (weight) {
    case Finding::Weight::Note:
        return u"note"_s;
    case Finding::Weight::Warning:
        return u"warning"_s;
    case Finding::Weight::Blocker:
        break;
    }
    return u"blocker"_s;
}

} // namespace bagalau::base
