#include "documents/docxxml.h"

#include "documents/words.h"

namespace bagalau::documents {

DocxXml::DocxXml() : m_writer(&m_bytes)
{
    m_writer.writeStartDocument();
}

DocxXml::Element DocxXml::element(const char* name, Attributes attributes)
{
    m_writer.writeStartElement(QString::fromLatin1(name));
    write(attributes);
    return Element(m_writer);
}

void DocxXml::leaf(const char* name, Attributes attributes)
{
    m_writer.writeEmptyElement(QString::fromLatin1(name));
    write(attributes);
}

void DocxXml::text(const QString& text)
{
    m_writer.writeCharacters(cleaned(text));
}

QByteArray DocxXml::bytes()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

void DocxXml::write(Attributes attributes)
{
    for (const Attribute& attribute : attributes)
        m_writer.writeAttribute(QString::fromLatin1(attribute.name), attribute.value);
}

} // namespace bagalau::documents
