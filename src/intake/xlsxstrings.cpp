#include "intake/xlsxstrings.h"

#include "intake/xmlparser.h"

using namespace Qt::StringLiterals;

namespace bagalau::intake {

namespace {

class StringsParser final : public XmlParser
{
public:
    explicit StringsParser(Budget& budget) : m_budget(budget) {}
    QStringList strings;

protected:
    void start(std::string_view local, const Attributes&) override
    {
        if (local == "si")
            m_current.clear();
        m_phonetic += local == "rPh";
        m_inText = local == "t" && m_phonetic == 0;
    }
    void end(std::string_view local) override
    {
        m_phonetic -= local == "rPh";
        m_inText = false;
        if (local != "si")
            return;
        m_budget.string();
        strings << withoutEscapes(m_current);
    }
    void text(const QString& piece) override
    {
        if (!m_inText)
            return;
        m_budget.text(piece.size());
        m_current += piece;
    }

private:
    Budget& m_budget;
    QString m_current;
    int m_phonetic = 0;
    bool m_inText = false;
};

} // namespace

QStringList readSharedStrings(archive::ZipReader& zip, const QString& part, Budget& budget, const Progress& progress)
{
    StringsParser parser(budget);
    parser.parse(zip, part, progress);
    return parser.strings;
}

QString withoutEscapes(const QString& text)
{
    if (!text.contains(u"_x"_s))
        return text;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView escape = QStringView(text).mid(i, 7);
        bool ok = escape.size() == 7 && escape.startsWith(u"_x"_s) && escape.endsWith(u'_');
        const ushort code = ok ? escape.mid(2, 4).toUShort(&ok, 16) : 0;
        out += ok ? QChar(code) : text[i];
        i += ok ? 6 : 0;
    }
    return out;
}

} // namespace bagalau::intake
