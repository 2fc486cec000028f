#include "workflow/papertemplates.h"

#include "archive/safefile.h"
#include "base/csv.h"
#include "base/digest.h"
#include "base/json.h"
#include "base/problem.h"
#include "documents/papercatalogue.h"
#include "documents/papertemplate.h"
#include "store/act.h"
#include "store/papers.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using bagalau::base::Finding;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

const QString folder = u":/templates/papers"_s;

void requireKnown(const QString& id)
{
    if (id.contains(u'/') || !QFile::exists(folder + u'/' + id + u".json"_s))
        throw Problem(Problem::Kind::Usage,
                      {u"papers.unknown"_s, QT_TRANSLATE_NOOP("Messages", "There is no paper “%1”."), {id}});
}

// Places of texts in both languages, anywhere in a template.
void collectTexts(const QJsonValue& json, const QString& path, QList<TemplateText>& texts)
{
    if (json.isArray()) {
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            collectTexts(array[i], path + u'/' + QString::number(i), texts);
        return;
    }
    const QJsonObject object = json.toObject();
    if (object.contains(u"kk"_s)) {
        texts << TemplateText{path, base::bilingualFromJson(object)};
        return;
    }
    for (auto one = object.begin(); one != object.end(); ++one)
        collectTexts(*one, path.isEmpty() ? one.key() : path + u'/' + one.key(), texts);
}

QJsonValue replaced(const QJsonValue& json, QStringList path, const QJsonObject& text)
{
    if (path.isEmpty())
        return text;
    const QString step = path.takeFirst();
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        if (const int at = step.toInt(); at >= 0 && at < array.size())
            array[at] = replaced(array[at], path, text);
        return array;
    }
    QJsonObject object = json.toObject();
    if (object.contains(step))
        object[step] = replaced(object[step], path, text);
    return object;
}

} // namespace

QList<TemplateInfo> paperTemplates(const Session& session)
{
    const QMap<QString, QByteArray> own = paperOffice(session).own;
    QList<TemplateInfo> all;
    for (const QString& file : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QString id = file.chopped(5);
        const QByteArray bytes = own.value(id, shippedTemplate(id));
        all << TemplateInfo{id, base::bilingualFromJson(QJsonDocument::fromJson(bytes).object()[u"name"_s]),
                            own.contains(id)};
    }
    return all;
}

QByteArray templateBytes(const PaperOffice& office, const QString& id)
{
    const auto own = office.own.constFind(id);
    return own == office.own.constEnd() ? shippedTemplate(id) : *own;
}

QByteArray shippedTemplate(const QString& id)
{
    requireKnown(id);
    return base::resource(u"templates/papers/"_s + id + u".json"_s);
}

base::Findings templateFaults(const QByteArray& bytes, const QString& id)
{
    base::Findings faults;
    const documents::PaperTemplate paper = documents::readTemplate(bytes, faults);
    if (!faults.isEmpty())
        return faults;
    base::Findings none;
    const documents::PaperTemplate shipped = documents::readTemplate(shippedTemplate(id), none);
    if (paper.id != id || paper.data != shipped.data)
        faults << Finding{Finding::Weight::Blocker,
                          {u"template.other"_s,
                           QT_TRANSLATE_NOOP("Messages", "This is a template of another paper (“%1”, “%2”); expected: "
                                                         "“%3”, “%4”."),
                           {paper.id, paper.data, id, shipped.data}},
                          {{}, {}, u"id"_s}};
    return faults;
}

qint64 useTemplate(Session& session, const QString& id, const QByteArray& bytes, const QString& official)
{
    if (const base::Findings faults = templateFaults(bytes, id); !faults.isEmpty()) {
        QStringList kk, ru;
        for (const Finding& fault : faults) {
            kk << fault.place.cell + u": "_s + base::render(fault.message, base::Language::Kk);
            ru << fault.place.cell + u": "_s + base::render(fault.message, base::Language::Ru);
        }
        throw Problem(Problem::Kind::Refused, {u"template.faults"_s,
                                               QT_TRANSLATE_NOOP("Messages", "The template cannot be used:\n%1"),
                                               {base::Bilingual(kk.join(u'\n'), ru.join(u'\n'))}});
    }
    store::Act act(session.database(), session.entry(official, u"papers"_s));
    store::PaperRecords(session.database()).setTemplate(act, id, bytes);
    act.commit({{u"template"_s, id}, {u"digest"_s, base::sha256(bytes)}});
    session.tellChanged();
    return act.entryNumber();
}

qint64 dropTemplate(Session& session, const QString& id, const QString& official)
{
    requireKnown(id);
    store::Act act(session.database(), session.entry(official, u"papers"_s));
    store::PaperRecords(session.database()).removeTemplate(act, id);
    act.commit({{u"template"_s, id}, {u"digest"_s, base::sha256(shippedTemplate(id))}});
    session.tellChanged();
    return act.entryNumber();
}

QByteArray readTemplateFile(const QString& path)
{
    return archive::readBounded(path, 1024 * 1024);
}

void writeTemplate(const QString& path, const QByteArray& bytes)
{
    archive::writeSafely(path, bytes);
}

QList<TemplateText> templateTexts(const QByteArray& bytes)
{
    QList<TemplateText> texts;
    collectTexts(QJsonDocument::fromJson(bytes).object(), {}, texts);
    return texts;
}

QList<TemplateText> templateFields(const QString& id)
{
    base::Findings none;
    const documents::PaperKind* kind = documents::paperKind(documents::readTemplate(shippedTemplate(id), none).data);
    QList<TemplateText> fields;
    const std::function<void(const documents::FieldScope&, const QString&)> collect =
        [&](const documents::FieldScope& scope, const QString& path) {
            for (auto one = scope.values.begin(); one != scope.values.end(); ++one)
                fields << TemplateText{path + one.key(), *one};
            for (auto list = scope.lists.begin(); list != scope.lists.end(); ++list)
                collect(*list, path + list.key() + u'/');
        };
    collect(*kind, {});
    return fields;
}

QByteArray withText(const QByteArray& bytes, const QString& path, const base::Bilingual& text)
{
    const QJsonValue json =
        replaced(QJsonDocument::fromJson(bytes).object(), path.split(u'/', Qt::SkipEmptyParts), base::toJson(text));
    return QJsonDocument(json.toObject()).toJson(QJsonDocument::Indented);
}

} // namespace bagalau::workflow
