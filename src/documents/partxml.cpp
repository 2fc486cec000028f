#include "documents/partxml.h"

#include "documents/words.h"

namespace bagalau::documents {

PartXml::PartXml() : m_writer(&m_bytes)
{
    m_writer.writeStartDocument();
}

PartXml::Element PartXml::element(const char* name, Attributes attributes)
{
    m_writer.writeStartElement(QString::fromLatin1(name));
    for (const Attribute& attribute : attributes)
        write(attribute);
    return Element(m_writer);
}

void PartXml::leaf(const char* name, Attributes attributes)
{
    leaf(name, QList<Attribute>(attributes));
}

void PartXml::leaf(const char* name, const QList<Attribute>& attributes)
{
    m_writer.writeEmptyElement(QString::fromLatin1(name));
    for (const Attribute& attribute : attributes)
        write(attribute);
}

void PartXml::text(const QString& text)
{
    m_writer.writeCharacters(cleaned(text));
}

QByteArray PartXml::bytes()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

void PartXml::write(const Attribute& attribute)
{
    if (!attribute.value.isNull())
        m_writer.writeAttribute(QString::fromLatin1(attribute.name), attribute.value);
}

} // namespace bagalau::documents
