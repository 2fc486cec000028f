#include "desktop/shell/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;
using bagalau::base::Language;

namespace bagalau::desktop {

namespace {

/// The catalogue asked first comes last: the one installed last wins. For Russian our own words for Qt only fill the
/// gaps of Qt's catalogue; for Kazakh Qt has none.
QStringList cataloguesOf(Language language)
{
    const QString qts = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_ru.qm"_s;
    switch (language) {
    case Language::Kk:
        return {u":/i18n/qtbase_kk.qm"_s, u":/i18n/bagalau_kk.qm"_s};
    case Language::Ru:
        return {u":/i18n/qtbase_ru.qm"_s, qts, u":/i18n/bagalau_ru.qm"_s};
    case Language::En:
        break;
    }
    return {};
}

QLocale localeOf(Language language)
{
    return QLocale(language == Language::Kk ? QLocale::Kazakh : QLocale::Russian, QLocale::Kazakhstan);
}

} // namespace

Languages::Languages() = default;

Languages::~Languages() = default;

void Languages::use(Language language)
{
    m_translators.clear(); // a translator takes itself out of the application
    QLocale::setDefault(localeOf(language));
    for (const QString& catalogue : cataloguesOf(language))
        install(catalogue);
}

void Languages::install(const QString& catalogue)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(catalogue)) // no Qt catalogue on this computer: our own still covers what the window shows
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

QList<Language> Languages::offered()
{
#ifdef BAGALAU_DEVELOPER
    return {Language::Kk, Language::Ru, Language::En};
#else
    return {Language::Kk, Language::Ru};
#endif
}

QString Languages::ownName(Language language)
{
    switch (language) {
    case Language::Kk:
        return u"Қазақша"_s;
    case Language::Ru:
        return u"Русский"_s;
    case Language::En:
        break;
    }
    return u"English"_s;
}

Language Languages::fromCode(const QString& code)
{
    for (const Language language : offered())
        if (base::languageCode(language) == code)
            return language;
    return Language::Kk;
}

} // namespace bagalau::desktop
