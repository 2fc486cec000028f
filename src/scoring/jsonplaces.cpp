#include "scoring/jsonplaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace bagalau::scoring {

namespace {

// Walks over a text that QJsonDocument has read already, so that it is well formed.
class Walker
{
public:
    explicit Walker(const QByteArray& json) : m_json(json) {}

    struct Span
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    /// Nothing if the path does not lead to its end.
    std::optional<Span> span(const QString& path)
    {
        if (!walk(path.split(u'/', Qt::SkipEmptyParts)))
            return std::nullopt;
        const qsizetype begin = m_at;
        skip();
        return Span{begin, m_at};
    }

    /// The elements of an array, or of an object from its key to the end of its value, that begins at a place.
    QList<Span> elements(qsizetype begin)
    {
        QList<Span> all;
        m_at = begin;
        const bool object = peek() == '{';
        ++m_at;
        while (peek() != ']' && peek() != '}' && m_at < m_json.size()) {
            const qsizetype start = m_at;
            if (object)
                string();
            skip();
            all << Span{start, m_at};
        }
        return all;
    }

    /// Where a value stands, or the last one on the way to it.
    qsizetype find(const QString& path)
    {
        walk(path.split(u'/', Qt::SkipEmptyParts));
        return m_at;
    }

private:
    // Stands at the value, or at the one that is nearest to it.
    bool walk(const QStringList& path)
    {
        m_nearest = m_at;
        m_left = path.size() + 1;
        const bool whole = enterAll(path);
        if (!whole)
            m_at = m_nearest;
        peek();
        return whole;
    }

    // "W/late" may be a name beside "W": each way of cutting the path is tried.
    bool enterAll(const QStringList& path)
    {
        if (path.size() < m_left) {
            m_left = path.size();
            m_nearest = m_at;
        }
        const qsizetype before = m_at;
        for (qsizetype steps = 1; steps <= path.size(); ++steps) {
            if (enter(path.first(steps).join(u'/').toUtf8()) && enterAll(path.sliced(steps)))
                return true;
            m_at = before;
        }
        return path.isEmpty();
    }

    char peek()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n,:").contains(m_json[m_at]))
            ++m_at;
        return m_at < m_json.size() ? m_json[m_at] : '\0';
    }

    QByteArray string()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        return m_json.mid(start, m_at++ - start);
    }

    void skip()
    {
        int depth = 0;
        do {
            switch (peek()) {
            case '"':
                string();
                break;
            case '{':
            case '[':
                ++depth;
                ++m_at;
                break;
            case '}':
            case ']':
                --depth;
                ++m_at;
                break;
            default:
                while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json[m_at]))
                    ++m_at;
            }
        } while (depth > 0 && m_at < m_json.size());
    }

    // Stands before the value that the step names, or stays where it was.
    bool enter(const QByteArray& step)
    {
        const char kind = peek();
        const qsizetype before = m_at;
        if (kind == '{' ? key(step) : kind == '[' && element(step))
            return true;
        m_at = before;
        return false;
    }

    bool key(const QByteArray& step)
    {
        for (++m_at; peek() == '"'; skip())
            if (string() == step)
                return true;
        return false;
    }

    bool element(const QByteArray& step)
    {
        int index = 0;
        for (++m_at; peek() != ']' && peek() != '\0'; ++index, skip()) {
            const qsizetype start = m_at;
            const bool named = peek() == '{' && key("id") && peek() == '"' && string() == step;
            m_at = start;
            if (named || QByteArray::number(index) == step)
                return true;
        }
        return false;
    }

    const QByteArray& m_json;
    qsizetype m_at = 0;
    qsizetype m_nearest = 0; ///< the value nearest to the end of the path
    qsizetype m_left = 0;    ///< steps that it lacks
};

// A path whose last step is not there yet: what stands above it, and the name of the step.
std::pair<QString, QString> lastStep(const QString& path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? std::pair{QString(), path} : std::pair{path.first(slash), path.sliced(slash + 1)};
}

// The white space before an element is that of its neighbour.
QByteArray blanksBefore(const QByteArray& json, qsizetype place)
{
    qsizetype start = place;
    while (start > 0 && QByteArrayView(" \t\r\n").contains(json[start - 1]))
        --start;
    return json.mid(start, place - start);
}

// The new element `text` among those that stand there, before the one at this number.
QByteArray inserted(const QByteArray& json, qsizetype container, const QList<Walker::Span>& elements, qsizetype number,
                    const QByteArray& text)
{
    if (elements.isEmpty())
        return json.first(container + 1) + text + json.sliced(container + 1);
    if (number < elements.size()) {
        const Walker::Span next = elements[number];
        // The first element stands as its container opens; the one after it shows how lines go on.
        const QByteArray blanks = blanksBefore(json, elements[std::min<qsizetype>(1, elements.size() - 1)].begin);
        return json.first(next.begin) + text + "," + blanks + json.sliced(next.begin);
    }
    const Walker::Span last = elements.last();
    QByteArray blanks = blanksBefore(json, last.begin);
    if (blanks.isEmpty() && elements.size() == 1)
        blanks = " ";
    return json.first(last.end) + "," + blanks + text + json.sliced(last.end);
}

} // namespace

int lineOf(const QByteArray& json, const QString& path)
{
    const qsizetype at = Walker(json).find(path);
    return 1 + static_cast<int>(QByteArrayView(json).first(std::min(at, json.size())).count('\n'));
}

QJsonValue valueAt(const QByteArray& json, const QString& path)
{
    const auto span = Walker(json).span(path);
    if (!span)
        return QJsonValue::Undefined;
    // Only an array or an object is a document; a value alone is put into an array.
    return QJsonDocument::fromJson('[' + json.mid(span->begin, span->end - span->begin) + ']').array().at(0);
}

std::optional<QByteArray> withValue(const QByteArray& json, const QString& path, const QJsonValue& value)
{
    if (const auto span = Walker(json).span(path))
        return json.first(span->begin) + inOneLine(value) + json.sliced(span->end);
    const auto [above, name] = lastStep(path);
    const auto container = Walker(json).span(above);
    if (!container)
        return std::nullopt;
    const QList<Walker::Span> elements = Walker(json).elements(container->begin);
    if (json[container->begin] == '[')
        return name == QString::number(elements.size()) ? withElement(json, above, int(elements.size()), value)
                                                        : std::nullopt;
    if (json[container->begin] != '{')
        return std::nullopt;
    return inserted(json, container->begin, elements, elements.size(),
                    inOneLine(QJsonValue(name)) + ": " + inOneLine(value));
}

std::optional<QByteArray> withElement(const QByteArray& json, const QString& array, int number, const QJsonValue& value)
{
    const auto container = Walker(json).span(array);
    if (!container || json[container->begin] != '[')
        return std::nullopt;
    const QList<Walker::Span> elements = Walker(json).elements(container->begin);
    if (number < 0 || number > elements.size())
        return std::nullopt;
    return inserted(json, container->begin, elements, number, inOneLine(value));
}

std::optional<QByteArray> without(const QByteArray& json, const QString& path)
{
    const auto value = Walker(json).span(path);
    const auto container = Walker(json).span(lastStep(path).first);
    if (!value || !container)
        return std::nullopt;
    const QList<Walker::Span> elements = Walker(json).elements(container->begin);
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (elements[i].end != value->end)
            continue;
        // With the comma after it, or with the one before it where it is the last.
        if (i + 1 < elements.size())
            return json.first(elements[i].begin) + json.sliced(elements[i + 1].begin);
        const qsizetype from = i > 0 ? elements[i - 1].end : elements[i].begin;
        return json.first(from) + json.sliced(elements[i].end);
    }
    return std::nullopt;
}

QByteArray inOneLine(const QJsonValue& value)
{
    QByteArrayList parts;
    if (value.isArray()) {
        for (const QJsonValue& one : value.toArray())
            parts << inOneLine(one);
        return '[' + parts.join(", ") + ']';
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const bool ids : {true, false})
            for (auto one = object.begin(); one != object.end(); ++one)
                if ((one.key() == u"id"_s) == ids)
                    parts << inOneLine(QJsonValue(one.key())) + ": " + inOneLine(*one);
        return '{' + parts.join(", ") + '}';
    }
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return text.sliced(1, text.size() - 2);
}

} // namespace bagalau::scoring
