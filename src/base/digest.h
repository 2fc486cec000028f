#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

namespace bagalau::base {

/// SHA-256 by libcrypto, in lower-case hexadecimal: the way manifests, the journal and documents name bytes.
QString sha256(const QByteArray& bytes);

/// The same for bytes that come in pieces.
class Sha256 final
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    void add(const char* data, qsizetype size);
    QString finish(); ///< once

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace bagalau::base
