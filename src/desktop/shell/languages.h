#pragma once

#include "base/language.h"

#include <memory>
#include <vector>

class QTranslator;

namespace bagalau::desktop {

/// The language of the whole window: our catalogue, Qt's own words, dates and numbers. Switched while the program runs.
class Languages final
{
public:
    Languages();
    ~Languages();
    Languages(const Languages&) = delete;
    Languages& operator=(const Languages&) = delete;

    /// Installs the catalogues and the default locale; every widget then gets a LanguageChange event.
    void use(base::Language language);

    /// Kazakh and Russian; English in developers' builds only.
    static QList<base::Language> offered();
    /// The language's name in itself.
    static QString ownName(base::Language language);
    static base::Language fromCode(const QString& code); ///< Kazakh for anything unknown

private:
    void install(const QString& catalogue);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace bagalau::desktop
