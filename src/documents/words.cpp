#include "documents/words.h"

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

bool isKazakh(base::Language language)
{
    return language == base::Language::Kk;
}

bool allowed(QChar c)
{
    const char16_t code = c.unicode();
    return code >= 0x20 ? code < 0xfffe : code == u'\t' || code == u'\n';
}

bool isPair(const QString& text, qsizetype at)
{
    return at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
}

} // namespace

PageLabel pageLabel(base::Language language)
{
    return isKazakh(language) ? PageLabel{{}, u"/"_s, u"-бет"_s} : PageLabel{u"стр. "_s, u" из "_s, {}};
}

QString pageText(base::Language language, int page, int pages)
{
    const PageLabel label = pageLabel(language);
    return label.before + QString::number(page) + label.between + QString::number(pages) + label.after;
}

base::Bilingual signatureWord()
{
    return {u"қолы"_s, u"подпись"_s};
}

base::Bilingual fullSignatureWord()
{
    return {u"қолының толық жазылуы"_s, u"расшифровка подписи"_s};
}

base::Bilingual dateWord()
{
    return {u"күні"_s, u"дата"_s};
}

QString languageTag(base::Language language)
{
    return isKazakh(language) ? u"kk-KZ"_s : u"ru-RU"_s;
}

QString cleaned(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPair(text, i)) {
            out += text[i];
            out += text[++i];
        } else if (!text[i].isSurrogate() && allowed(text[i])) {
            out += text[i];
        }
    }
    return out;
}

} // namespace bagalau::documents
