#include "documents/papertexts.h"

#include "base/csv.h"
#include "base/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

const QJsonObject& phrases()
{
    static const QJsonObject all = QJsonDocument::fromJson(base::resource(u"templates/papers.json"_s)).object();
    return all;
}

// In one pass: a '%2' inside an argument is text.
QString filled(const QString& pattern, const QList<base::Bilingual>& args, base::Language language)
{
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        const qsizetype index = place ? pattern[i + 1].digitValue() - 1 : -1;
        if (index >= 0 && index < args.size()) {
            out += args[index].in(language);
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

} // namespace

base::Bilingual phrase(const QString& id, const QList<base::Bilingual>& args)
{
    Q_ASSERT_X(phrases().contains(id), "phrase", qPrintable(id));
    const base::Bilingual pattern = base::bilingualFromJson(phrases()[id]);
    return {filled(pattern.kk, args, base::Language::Kk), filled(pattern.ru, args, base::Language::Ru)};
}

base::Bilingual itemTitle(const domain::AssessmentItem& item)
{
    const qsizetype slash = item.id.indexOf(u'/');
    if (slash < 0 || item.penalty)
        return item.name;
    const QString key = item.id.sliced(slash + 1);
    return {item.name.kk + u" – "_s + key + u' ' + item.row.kk, item.name.ru + u" – "_s + key + u' ' + item.row.ru};
}

} // namespace bagalau::documents
