#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QXmlStreamWriter>

namespace bagalau::documents {

/// One XML part of an office document. Elements close with their scope; names are ASCII with their prefix ("w:p").
class PartXml
{
public:
    struct Attribute
    {
        const char* name;
        QString value; ///< null: the attribute is left out

        Attribute(const char* key, const QString& text) : name(key), value(text) {}
        Attribute(const char* key, const char* text) : name(key), value(QString::fromLatin1(text)) {}
        Attribute(const char* key, int number) : name(key), value(QString::number(number)) {}
        bool operator==(const Attribute& other) const
        {
            return QByteArrayView(name) == other.name && value == other.value;
        }
    };
    using Attributes = std::initializer_list<Attribute>;

    class [[nodiscard]] Element
    {
    public:
        explicit Element(QXmlStreamWriter& writer) : m_writer(writer) {}
        ~Element() { m_writer.writeEndElement(); }
        Element(const Element&) = delete;
        Element& operator=(const Element&) = delete;

    private:
        QXmlStreamWriter& m_writer;
    };

    PartXml();
    Element element(const char* name, Attributes attributes = {});
    void leaf(const char* name, Attributes attributes = {});
    void leaf(const char* name, const QList<Attribute>& attributes);
    /// <name w:val="value"/>, the commonest form in WordprocessingML.
    template <class Value> void value(const char* name, const Value& value) { leaf(name, {{"w:val", value}}); }
    void text(const QString& text);
    /// The language of what is written from here on, where it is not that of the part; null: that of the part.
    void setLanguage(const QString& tag) { m_language = tag; }
    const QString& language() const { return m_language; }
    QByteArray bytes();

private:
    void write(const Attribute& attribute);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
    QString m_language;
};

/// The names of the namespaces: "w" for text, "r" for references between parts.
inline const char* const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline const char* const referenceNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

} // namespace bagalau::documents
