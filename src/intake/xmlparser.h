#pragma once

#include "archive/zipreader.h"
#include "intake/progress.h"

#include <exception>
#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace bagalau::intake {

/// The attributes of a tag, by their names without prefix: programs choose prefixes, case and dialect as they like.
class Attributes final
{
public:
    explicit Attributes(const char** pairs) : m_pairs(pairs) {}
    std::optional<QString> find(std::string_view local) const;
    QString value(std::string_view local) const { return find(local).value_or(QString()); }
    bool is(std::string_view local, std::string_view value) const;

private:
    const char** m_pairs;
};

/// Reads one part of a container as XML, in pieces, and hands on its elements by their names without prefix. Any
/// document type declaration is refused (intake.entities): it is how entities, of the file or of the computer, come in.
class XmlParser
{
public:
    XmlParser() = default;
    XmlParser(const XmlParser&) = delete;
    XmlParser& operator=(const XmlParser&) = delete;
    virtual ~XmlParser() = default;

    /// Throws ReadFailure, Problem of the container, or Cancelled.
    void parse(archive::ZipReader& zip, const QString& part, const Progress& progress);

protected:
    virtual void start(std::string_view local, const Attributes& attributes) = 0;
    virtual void end(std::string_view local) = 0;
    virtual void text(const QString& piece) = 0;

private:
    struct Calls;
    void feed(const char* data, qsizetype size, bool last);

    XML_ParserStruct* m_parser = nullptr; // during parse() only
    std::exception_ptr m_failure;
    qint64 m_sinceEvent = 0;
    int m_depth = 0;
};

} // namespace bagalau::intake
