#pragma once

#include <QString>

namespace bagalau::base {

/// The languages of the interface. Kazakh and Russian are complete; English is for developers.
enum class Language { Kk, Ru, En };

/// The two official languages, in the order in which documents name them.
inline constexpr Language officialLanguages[] = {Language::Kk, Language::Ru};

/// "kk", "ru" or "en"; as used in file names, settings and on the command line.
QString languageCode(Language language);

/// A content text that exists in both official languages: a name of a body, of a criterion, of a document.
struct Bilingual
{
    QString kk;
    QString ru;

    Bilingual() = default;
    Bilingual(QString kazakh, QString russian) : kk(std::move(kazakh)), ru(std::move(russian)) {}
    /// The same in every language: a number, a file name, a person's name.
    Bilingual(const QString& same) : kk(same), ru(same) {}

    /// English has no content of its own and reads the Russian text.
    const QString& in(Language language) const { return language == Language::Kk ? kk : ru; }
    bool complete() const { return !kk.isEmpty() && !ru.isEmpty(); }
    bool operator==(const Bilingual&) const = default;
};

} // namespace bagalau::base
