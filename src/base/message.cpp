#include "base/message.h"

#include <QJsonArray>
#include <QTranslator>
#include <memory>

using namespace Qt::StringLiterals;

namespace bagalau::base {

namespace {

const QTranslator& catalogue(Language language)
{
    const auto load = [](Language which) {
        auto translator = std::make_unique<QTranslator>();
        // Without a catalogue (a developer's test binary) the English text is shown: nothing to report here,
        // tests/translations fails when a catalogue is missing or unfinished.
        (void)translator->load(u":/i18n/bagalau_"_s + languageCode(which) + u".qm"_s);
        return translator;
    };
    static const std::unique_ptr<QTranslator> kk = load(Language::Kk);
    static const std::unique_ptr<QTranslator> ru = load(Language::Ru);
    return language == Language::Kk ? *kk : *ru;
}

} // namespace

QString languageCode(Language language)
{
    switch (language) {
    case Language::Kk:
        return u"kk"_s;
    case Language::Ru:
        return u"ru"_s;
    case Language::En:
        break;
    }
    return u"en"_s;
}

QString translated(const char* context, const char* english, Language language)
{
    if (language == Language::En)
        return QString::fromUtf8(english);
    const QString text = catalogue(language).translate(context, english);
    return text.isEmpty() ? QString::fromUtf8(english) : text;
}

QString render(const Message& message, Language language)
{
    const QString pattern = translated("Messages", message.text.constData(), language);
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        const qsizetype index = place ? pattern[i + 1].digitValue() - 1 : -1;
        if (place && index >= 0 && index < message.args.size()) {
            out += message.args[index].in(language);
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

QJsonObject toJson(const Message& message)
{
    QJsonArray args;
    for (const Bilingual& arg : message.args)
        args.append(QJsonObject{{u"kk"_s, arg.kk}, {u"ru"_s, arg.ru}});
    return {{u"code"_s, message.code}, {u"text"_s, QString::fromUtf8(message.text)}, {u"args"_s, args}};
}

Message messageFromJson(const QJsonObject& object)
{
    Message message;
    message.code = object[u"code"_s].toString();
    message.text = object[u"text"_s].toString().toUtf8();
    for (const QJsonValue& arg : object[u"args"_s].toArray())
        message.args.append(Bilingual(arg[u"kk"_s].toString(), arg[u"ru"_s].toString()));
    return message;
}

} // namespace bagalau::base
