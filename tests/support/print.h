#pragma once

#include <QString>
#include <ostream>

// Readable failures: GoogleTest finds these by the namespace of the type.
inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}
