#include "scoring/jsonplaces.h"

#include <QStringList>

namespace bagalau::scoring {

namespace {

// Walks over a text that QJsonDocument has read already, so that it is well formed.
class Walker
{
public:
    explicit Walker(const QByteArray& json) : m_json(json) {}

    qsizetype find(QStringList path)
    {
        while (!path.isEmpty()) {
            if (enter(path.first().toUtf8()))
                path.removeFirst();
            else if (path.size() > 1) // "W/late" is one name
                path.prepend(path.takeFirst() + QStringLiteral("/") + path.takeFirst());
            else
                break;
        }
        peek();
        return m_at;
    }

private:
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
};

} // namespace

int lineOf(const QByteArray& json, const QString& path)
{
    const qsizetype at = Walker(json).find(path.split(u'/', Qt::SkipEmptyParts));
    return 1 + static_cast<int>(QByteArrayView(json).first(std::min(at, json.size())).count('\n'));
}

} // namespace bagalau::scoring
