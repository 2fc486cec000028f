#include "documents/papercatalogue.h"

#include "base/csv.h"
#include "base/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;

namespace bagalau::documents {

namespace {

QMap<QString, Bilingual> namesIn(const QJsonValue& json)
{
    QMap<QString, Bilingual> names;
    const QJsonObject object = json.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        names.insert(one.key(), base::bilingualFromJson(*one));
    return names;
}

void readScope(const QJsonObject& json, FieldScope& scope)
{
    scope.name = base::bilingualFromJson(json[u"name"_s]);
    scope.values = namesIn(json[u"values"_s]);
    const QJsonObject lists = json[u"lists"_s].toObject();
    for (auto one = lists.begin(); one != lists.end(); ++one)
        readScope(one->toObject(), scope.lists[one.key()]);
}

const QMap<QString, PaperKind>& kinds()
{
    static const QMap<QString, PaperKind> all = [] {
        QMap<QString, PaperKind> read;
        const QJsonObject json = QJsonDocument::fromJson(base::resource(u"templates/fields.json"_s)).object();
        for (auto one = json.begin(); one != json.end(); ++one) {
            PaperKind& kind = read[one.key()];
            const QJsonObject object = one->toObject();
            readScope(object, kind);
            kind.sections = namesIn(object[u"sections"_s]);
            kind.charts = namesIn(object[u"charts"_s]);
            kind.parts = namesIn(object[u"parts"_s]);
        }
        return read;
    }();
    return all;
}

} // namespace

const PaperKind* paperKind(const QString& id)
{
    const auto found = kinds().constFind(id);
    return found == kinds().constEnd() ? nullptr : &*found;
}

QStringList paperKinds()
{
    return kinds().keys();
}

} // namespace bagalau::documents
