#include "intake/xmlparser.h"

#include "intake/limits.h"

#include <expat.h>

namespace bagalau::intake {

namespace {

std::string_view localName(std::string_view name)
{
    const size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

std::optional<QString> Attributes::find(std::string_view local) const
{
    for (const char** pair = m_pairs; *pair; pair += 2)
        if (localName(*pair) == local)
            return QString::fromUtf8(pair[1]);
    return std::nullopt;
}

bool Attributes::is(std::string_view local, std::string_view value) const
{
    for (const char** pair = m_pairs; *pair; pair += 2)
        if (localName(*pair) == local && value == pair[1])
            return true;
    return false;
}

// What expat calls. No exception may cross its C frames: it is kept, and thrown again when expat has returned.
struct XmlParser::Calls
{
    template <class Work> static void guarded(void* data, const Work& work)
    {
        auto* self = static_cast<XmlParser*>(data);
        self->m_sinceEvent = 0;
        if (self->m_failure)
            return;
        try {
            work(*self);
        } catch (...) {
            self->m_failure = std::current_exception();
            XML_StopParser(self->m_parser, XML_FALSE);
        }
    }
    static void start(void* data, const char* name, const char** pairs)
    {
        guarded(data, [&](XmlParser& self) {
            if (++self.m_depth > limits::depth)
                failDamaged();
            self.start(localName(name), Attributes(pairs));
        });
    }
    static void end(void* data, const char* name)
    {
        guarded(data, [&](XmlParser& self) {
            --self.m_depth;
            self.end(localName(name));
        });
    }
    static void text(void* data, const char* piece, int size)
    {
        guarded(data, [&](XmlParser& self) { self.text(QString::fromUtf8(piece, size)); });
    }
    static void other(void* data, const char*, int)
    {
        guarded(data, [](XmlParser&) {});
    }
    static void doctype(void* data, const char*, const char*, const char*, int)
    {
        guarded(data, [](XmlParser&) { failEntities(); });
    }
};

void XmlParser::feed(const char* data, qsizetype size, bool last)
{
    // A tag is kept whole until it ends, so one that never ends would grow as far as the part.
    if ((m_sinceEvent += size) > limits::tokenBytes)
        failTooLarge();
    const XML_Status status = XML_Parse(m_parser, data, static_cast<int>(size), last);
    if (m_failure)
        std::rethrow_exception(m_failure);
    if (status != XML_STATUS_OK)
        failDamaged();
}

void XmlParser::parse(archive::ZipReader& zip, const QString& part, const Progress& progress)
{
    const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr), &XML_ParserFree);
    m_parser = parser.get();
    m_failure = nullptr;
    m_sinceEvent = 0;
    m_depth = 0;
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &Calls::start, &Calls::end);
    XML_SetCharacterDataHandler(m_parser, &Calls::text);
    XML_SetDefaultHandler(m_parser, &Calls::other);
    XML_SetStartDoctypeDeclHandler(m_parser, &Calls::doctype);
    zip.stream(part, [&](const char* data, qsizetype size) {
        progress.beat();
        feed(data, size, false);
        return true;
    });
    feed(nullptr, 0, true);
    m_parser = nullptr;
}

} // namespace bagalau::intake
