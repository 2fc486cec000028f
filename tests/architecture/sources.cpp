#include "sources.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace bagalau::tests {

namespace {

/// Walks over C++ text once and tells comments, literals and code apart.
class Scanner
{
public:
    Scanner(const QString& text, Source& source) : m_text(text), m_source(source) {}

    void run()
    {
        while (m_at < m_text.size()) {
            if (startsWith(u"//"))
                skipTo(m_text.indexOf(u'\n', m_at));
            else if (startsWith(u"/*"))
                skipTo(after(u"*/"_s, m_at + 2));
            else if (rawStringStarts())
                rawString();
            else if (m_text[m_at] == u'"')
                quoted(true);
            else if (m_text[m_at] == u'\'' && !insideNumber())
                quoted(false);
            else
                m_source.code += m_text[m_at++];
        }
    }

private:
    bool startsWith(QStringView word) const { return QStringView(m_text).sliced(m_at).startsWith(word); }
    void skipTo(qsizetype end) { m_at = end < 0 ? m_text.size() : end; }
    qsizetype after(const QString& word, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(word, from);
        return found < 0 ? -1 : found + word.size();
    }
    bool insideNumber() const { return !m_source.code.isEmpty() && m_source.code.back().isDigit(); }

    bool rawStringStarts() const
    {
        const bool wordBefore = m_at > 0 && m_text[m_at - 1].isLetterOrNumber() && m_text[m_at - 1] != u'u' &&
                                m_text[m_at - 1] != u'8' && m_text[m_at - 1] != u'L' && m_text[m_at - 1] != u'U';
        return startsWith(u"R\"") && !wordBefore;
    }

    void rawString()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.sliced(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype end = m_text.indexOf(close, open);
        m_source.literals << m_text.sliced(open + 1, (end < 0 ? m_text.size() : end) - open - 1);
        m_source.code += u"\"\""_s;
        skipTo(end < 0 ? -1 : end + close.size());
    }

    void quoted(bool string)
    {
        const QChar quote = m_text[m_at];
        const qsizetype begin = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != u'\n')
            m_at += m_text[m_at] == u'\\' ? 2 : 1;
        m_at = std::min(m_at, m_text.size());
        if (string)
            m_source.literals << m_text.sliced(begin, m_at - begin);
        m_source.code += QString(2, quote);
        if (m_at < m_text.size() && m_text[m_at] == quote)
            ++m_at;
    }

    const QString& m_text;
    Source& m_source;
    qsizetype m_at = 0;
};

/// Include lines leave the text, so that their paths are no literals.
QString takeIncludes(const QString& text, Source& source)
{
    static const QRegularExpression include(uR"(^[ \t]*#[ \t]*include[ \t]*["<]([^">\n]*)[">])"_s,
                                            QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch& match : include.globalMatch(text))
        source.includes << match.captured(1);
    return QString(text).remove(include);
}

} // namespace

Source sourceFrom(const QString& path, const QString& text)
{
    Source source;
    source.path = path;
    source.lines = text.count(u'\n') + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1);
    Scanner(takeIncludes(text, source), source).run();
    return source;
}

QString projectFile(const QString& path)
{
    QFile file(QStringLiteral(BAGALAU_SOURCE_DIR "/") + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

QList<Source> sourcesUnder(const QString& folder)
{
    const QString root = QStringLiteral(BAGALAU_SOURCE_DIR "/") + folder + u'/';
    QStringList paths;
    for (QDirIterator it(root, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        paths << it.next().sliced(root.size());
    paths.sort();
    QList<Source> sources;
    for (const QString& path : paths)
        sources << sourceFrom(path, projectFile(folder + u'/' + path));
    return sources;
}

} // namespace bagalau::tests
