#include "documents/papertemplate.h"

#include "base/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Finding;

namespace bagalau::documents {

namespace {

constexpr qsizetype largest = 1024 * 1024;
constexpr int deepest = 6;

using Kind = TemplateBlock::Kind;

const QMap<QString, Kind>& kinds()
{
    static const QMap<QString, Kind> all{
        {u"letterhead"_s, Kind::Letterhead},
        {u"heading"_s, Kind::Heading},
        {u"paragraph"_s, Kind::Paragraph},
        {u"line"_s, Kind::Line},
        {u"note"_s, Kind::Note},
        {u"sides"_s, Kind::Sides},
        {u"fields"_s, Kind::Fields},
        {u"table"_s, Kind::Table},
        {u"section"_s, Kind::Section},
        {u"chart"_s, Kind::Chart},
        {u"part"_s, Kind::Part},
        {u"group"_s, Kind::Group},
        {u"signatures"_s, Kind::Signatures},
        {u"space"_s, Kind::Space},
        {u"page"_s, Kind::NewPage},
    };
    return all;
}

class Reader
{
public:
    explicit Reader(base::Findings& faults) : m_faults(faults) {}

    PaperTemplate read(const QJsonObject& json)
    {
        onlyKeys(json,
                 {u"format"_s, u"id"_s, u"data"_s, u"name"_s, u"title"_s, u"header"_s, u"footer"_s, u"landscape"_s,
                  u"blocks"_s, u"note"_s},
                 {});
        if (json[u"format"_s].toInt() != 1)
            fault(u"format"_s, {u"template.format"_s,
                                QT_TRANSLATE_NOOP("Messages", "This version of the program reads templates of format "
                                                              "1 only."),
                                {}});
        PaperTemplate paper;
        paper.id = json[u"id"_s].toString();
        paper.data = json[u"data"_s].toString();
        paper.name = text(json[u"name"_s], u"name"_s);
        paper.title = text(json[u"title"_s], u"title"_s);
        paper.header = optional(json[u"header"_s], u"header"_s);
        paper.footer = optional(json[u"footer"_s], u"footer"_s);
        paper.landscape = json[u"landscape"_s].toBool();
        paper.blocks = blocks(json[u"blocks"_s], u"blocks"_s, 0);
        if (paper.blocks.isEmpty())
            fault(u"blocks"_s,
                  {u"template.empty"_s, QT_TRANSLATE_NOOP("Messages", "The template has no content."), {}});
        return paper;
    }

private:
    void fault(const QString& path, const base::Message& message)
    {
        m_faults << Finding{Finding::Weight::Blocker, message, {{}, {}, path}};
    }

    void onlyKeys(const QJsonObject& json, const QSet<QString>& known, const QString& path)
    {
        for (const QString& key : json.keys())
            if (!known.contains(key))
                fault(path.isEmpty() ? key : path + u'/' + key,
                      {u"template.key"_s, QT_TRANSLATE_NOOP("Messages", "“%1” has no meaning here."), {key}});
    }

    Bilingual text(const QJsonValue& json, const QString& path)
    {
        // A text that is the same in both languages, such as a field alone.
        const Bilingual both = json.isString() ? Bilingual(json.toString()) : base::bilingualFromJson(json);
        if (both.kk.isEmpty())
            fault(path + u"/kk"_s,
                  {u"template.no-kazakh"_s, QT_TRANSLATE_NOOP("Messages", "The Kazakh text is missing."), {}});
        if (both.ru.isEmpty())
            fault(path + u"/ru"_s,
                  {u"template.no-russian"_s, QT_TRANSLATE_NOOP("Messages", "The Russian text is missing."), {}});
        return both;
    }

    Bilingual optional(const QJsonValue& json, const QString& path)
    {
        return json.isUndefined() || (json.isString() && json.toString().isEmpty()) ? Bilingual() : text(json, path);
    }

    template <class T> T word(const QJsonValue& json, const QMap<QString, T>& known, T fallback, const QString& path)
    {
        if (json.isUndefined())
            return fallback;
        const auto found = known.constFind(json.toString());
        if (found == known.constEnd())
            fault(path, {u"template.key"_s,
                         QT_TRANSLATE_NOOP("Messages", "“%1” has no meaning here."),
                         {json.toVariant().toString()}});
        return found == known.constEnd() ? fallback : *found;
    }

    Standing standing(const QJsonObject& json)
    {
        return {json[u"each"_s].toString(), json[u"when"_s].toString(), json[u"unless"_s].toString()};
    }

    Alignment alignment(const QJsonObject& json, const QString& path)
    {
        static const QMap<QString, Alignment> sides{{u"left"_s, Alignment::Left},
                                                    {u"center"_s, Alignment::Center},
                                                    {u"right"_s, Alignment::Right},
                                                    {u"justify"_s, Alignment::Justify}};
        return word(json[u"align"_s], sides, Alignment::Left, path + u"/align"_s);
    }

    bool tooDeep(const QJsonArray& array, const QString& path, int depth)
    {
        if (depth <= deepest)
            return false;
        if (!array.isEmpty())
            fault(path, {u"template.deep"_s,
                         QT_TRANSLATE_NOOP("Messages", "Pieces may stand inside each other %1 times at most."),
                         {QString::number(deepest)}});
        return true;
    }

    QList<TemplateBlock> blocks(const QJsonValue& json, const QString& path, int depth)
    {
        QList<TemplateBlock> all;
        const QJsonArray array = json.toArray();
        if (tooDeep(array, path, depth))
            return all;
        for (qsizetype i = 0; i < array.size(); ++i)
            all << block(array[i].toObject(), path + u'/' + QString::number(i), depth);
        return all;
    }

    TemplateBlock block(const QJsonObject& json, const QString& path, int depth)
    {
        onlyKeys(json,
                 {u"type"_s, u"each"_s, u"when"_s, u"unless"_s, u"text"_s, u"right"_s, u"id"_s, u"level"_s, u"points"_s,
                  u"align"_s, u"bordered"_s, u"rows"_s, u"blocks"_s, u"lines"_s},
                 path);
        TemplateBlock block;
        block.kind = word(json[u"type"_s], kinds(), Kind::Paragraph, path + u"/type"_s);
        block.standing = standing(json);
        block.id = json[u"id"_s].toString();
        block.level = qBound(1, json[u"level"_s].toInt(2), 3);
        block.points = qBound(0, json[u"points"_s].toInt(12), 400);
        block.alignment = alignment(json, path);
        block.bordered = json[u"bordered"_s].toBool(true);
        const bool said = block.kind == Kind::Heading || block.kind == Kind::Paragraph || block.kind == Kind::Line ||
                          block.kind == Kind::Note || block.kind == Kind::Sides;
        block.text = said ? text(json[u"text"_s], path + u"/text"_s) : optional(json[u"text"_s], path + u"/text"_s);
        block.second = optional(json[u"right"_s], path + u"/right"_s);
        block.rows = rows(json[u"rows"_s], path + u"/rows"_s, depth + 1);
        block.blocks = blocks(json[u"blocks"_s], path + u"/blocks"_s, depth + 1);
        block.lines = lines(json[u"lines"_s], path + u"/lines"_s);
        return block;
    }

    QList<TemplateBlock> lines(const QJsonValue& json, const QString& path)
    {
        QList<TemplateBlock> all;
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject object = array[i].toObject();
            const QString at = path + u'/' + QString::number(i);
            onlyKeys(object, {u"each"_s, u"when"_s, u"unless"_s, u"text"_s, u"right"_s}, at);
            TemplateBlock line;
            line.standing = standing(object);
            line.text = text(object[u"text"_s], at + u"/text"_s);
            line.second = optional(object[u"right"_s], at + u"/right"_s);
            all << line;
        }
        return all;
    }

    QList<TemplateRow> rows(const QJsonValue& json, const QString& path, int depth)
    {
        QList<TemplateRow> all;
        const QJsonArray array = json.toArray();
        if (tooDeep(array, path, depth))
            return all;
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject object = array[i].toObject();
            const QString at = path + u'/' + QString::number(i);
            onlyKeys(object, {u"each"_s, u"when"_s, u"unless"_s, u"form"_s, u"cells"_s, u"rows"_s}, at);
            static const QMap<QString, TemplateRow::Form> forms{{u"plain"_s, TemplateRow::Form::Plain},
                                                                {u"head"_s, TemplateRow::Form::Head},
                                                                {u"total"_s, TemplateRow::Form::Total}};
            TemplateRow row;
            row.standing = standing(object);
            row.form = word(object[u"form"_s], forms, TemplateRow::Form::Plain, at + u"/form"_s);
            const QJsonArray cells = object[u"cells"_s].toArray();
            for (qsizetype c = 0; c < cells.size(); ++c)
                row.cells << cell(cells[c], at + u"/cells/"_s + QString::number(c));
            row.rows = rows(object[u"rows"_s], at + u"/rows"_s, depth + 1);
            all << row;
        }
        return all;
    }

    // A text alone, or an object with a text and what it looks like.
    TemplateCell cell(const QJsonValue& json, const QString& path)
    {
        TemplateCell cell;
        const QJsonObject object = json.toObject();
        if (json.isString() || object.contains(u"kk"_s)) {
            cell.text = optional(json, path);
            return cell;
        }
        onlyKeys(object,
                 {u"each"_s, u"when"_s, u"unless"_s, u"text"_s, u"align"_s, u"width"_s, u"span"_s, u"bold"_s,
                  u"shaded"_s, u"small"_s, u"ruled"_s},
                 path);
        cell.standing = standing(object);
        cell.text = optional(object[u"text"_s], path + u"/text"_s);
        cell.form.alignment = alignment(object, path);
        cell.form.columnSpan = qBound(1, object[u"span"_s].toInt(1), 50);
        cell.form.bold = object[u"bold"_s].toBool();
        cell.form.shaded = object[u"shaded"_s].toBool();
        cell.form.small = object[u"small"_s].toBool();
        cell.form.ruled = object[u"ruled"_s].toBool();
        cell.width = qBound(0, object[u"width"_s].toInt(), 100);
        return cell;
    }

    base::Findings& m_faults;
};

} // namespace

PaperTemplate readTemplate(const QByteArray& json, base::Findings& faults)
{
    QJsonParseError error;
    const QJsonDocument document = json.size() > largest ? QJsonDocument() : QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        faults << Finding{Finding::Weight::Blocker,
                          {u"template.not-json"_s,
                           QT_TRANSLATE_NOOP("Messages", "This is not the file of a template (JSON, at most 1 MiB)."),
                           {}},
                          {}};
        return {};
    }
    const qsizetype before = faults.size();
    const PaperTemplate paper = Reader(faults).read(document.object());
    if (faults.size() == before)
        checkFields(paper, faults);
    return paper;
}

} // namespace bagalau::documents
