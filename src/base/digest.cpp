#include "base/digest.h"

#include <openssl/evp.h>

namespace bagalau::base {

struct Sha256::Context
{
    EVP_MD_CTX* md = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(md); }
};

Sha256::Sha256() : m_context(std::make_unique<Context>())
{
    const int ok = EVP_DigestInit_ex(m_context->md, EVP_sha256(), nullptr);
    Q_ASSERT(ok == 1);
    Q_UNUSED(ok);
}

Sha256::~Sha256() = default;

void Sha256::add(const char* data, qsizetype size)
{
    EVP_DigestUpdate(m_context->md, data, static_cast<size_t>(size));
}

QString Sha256::finish()
{
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_context->md, bytes, &size);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(bytes), static_cast<int>(size)).toHex());
}

QString sha256(const QByteArray& bytes)
{
    Sha256 digest;
    digest.add(bytes.constData(), bytes.size());
    return digest.finish();
}

} // namespace bagalau::base
