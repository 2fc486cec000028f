#pragma once

#include <QStringList>
#include <functional>
#include <memory>

namespace bagalau::desktop {

/// The words of a language. Used by one thread at a time.
class Dictionary
{
public:
    virtual ~Dictionary() = default;
    virtual bool knows(const QString& word) const = 0;
    virtual QStringList suggestions(const QString& word) const = 0;
    virtual void add(const QString& word) = 0;
};

/// Makes a dictionary, which takes a moment; null: there is none on this computer.
using DictionarySource = std::function<std::unique_ptr<Dictionary>()>;

/// Where dictionaries are looked for: beside the program, then those of the system.
QStringList dictionaryFolders();

/// The hunspell dictionary `name` (name.aff and name.dic) of the first folder that has it.
DictionarySource hunspellSource(const QStringList& folders, const QString& name);

} // namespace bagalau::desktop
