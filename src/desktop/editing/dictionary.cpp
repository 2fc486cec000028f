#include "desktop/editing/dictionary.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>
#include <hunspell.hxx>
#include <mutex>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

// Hunspell's tables of letters are shared by all dictionaries and made and given up without a lock of their own, and
// each language has its thread.
std::mutex& tables()
{
    static std::mutex lock;
    return lock;
}

class HunspellDictionary final : public Dictionary
{
public:
    explicit HunspellDictionary(const QString& stem)
    {
        const std::lock_guard alone(tables());
        m_hunspell = std::make_unique<Hunspell>(QFile::encodeName(stem + u".aff"_s).constData(),
                                                QFile::encodeName(stem + u".dic"_s).constData());
    }
    ~HunspellDictionary() override
    {
        const std::lock_guard alone(tables());
        m_hunspell.reset();
    }

    // Dictionaries in old encodings of eight bits are not used: Kazakh has none, and Russian is in UTF-8 everywhere.
    bool usable() { return m_hunspell->get_dict_encoding() == "UTF-8"; }

    bool knows(const QString& word) const override { return m_hunspell->spell(word.toStdString()); }

    QStringList suggestions(const QString& word) const override
    {
        constexpr qsizetype most = 7;
        QStringList words;
        for (const std::string& one : m_hunspell->suggest(word.toStdString()))
            if (words.size() < most)
                words << QString::fromStdString(one);
        return words;
    }

    void add(const QString& word) override { m_hunspell->add(word.toStdString()); }

private:
    std::unique_ptr<Hunspell> m_hunspell;
};

} // namespace

QStringList dictionaryFolders()
{
    const QString program = QCoreApplication::applicationDirPath();
    QStringList folders{program + u"/dictionaries"_s, program + u"/../share/hunspell"_s, u"/usr/share/hunspell"_s};
    for (const QString& data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders << data + u"/hunspell"_s;
    folders.removeDuplicates();
    return folders;
}

DictionarySource hunspellSource(const QStringList& folders, const QString& name)
{
    return [folders, name]() -> std::unique_ptr<Dictionary> {
        for (const QString& folder : folders) {
            const QString stem = folder + u'/' + name;
            if (!QFile::exists(stem + u".aff"_s) || !QFile::exists(stem + u".dic"_s))
                continue;
            auto dictionary = std::make_unique<HunspellDictionary>(stem);
            if (dictionary->usable())
                return dictionary;
        }
        return nullptr;
    };
}

} // namespace bagalau::desktop
