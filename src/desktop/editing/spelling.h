#pragma once

#include "desktop/editing/dictionary.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <optional>

namespace bagalau::desktop {

/// The spelling of one language. The dictionary is loaded and asked in a thread of its own: the window never waits for
/// it, and hears of what it asked by changed().
class Spelling final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Unused, ///< nobody asked a word yet
        Loading,
        Ready,
        Missing ///< there is no dictionary: no word is wrong
    };

    /// `ownWords` is the file in which the words of this user are kept, one in a line; it need not be there.
    Spelling(DictionarySource source, QString ownWords, QObject* parent = nullptr);
    ~Spelling() override;

    State state() const { return m_state; }
    /// Loads the dictionary, if that was not done yet.
    void start();
    /// Nothing: it is not known yet, changed() will tell.
    std::optional<bool> knows(const QString& word);
    /// Finds out what was meant, and says it in the thread of `listener`, if that is still there.
    void suggest(const QString& word, QObject* listener, std::function<void(const QStringList&)> then);
    /// From now on the word is right; false: it is so only until the program ends, as the file cannot be written.
    bool addOwn(const QString& word);

signals:
    void changed();
    void learned(const QString& word);

private:
    struct Loaded;
    void ask();
    void take(const QHash<QString, bool>& answers);

    DictionarySource m_source;
    QString m_ownWords;
    State m_state = State::Unused;
    std::shared_ptr<Loaded> m_loaded;
    QHash<QString, bool> m_known;
    QStringList m_asked;    ///< since the dictionary was asked last
    QSet<QString> m_waited; ///< asked and not answered
    QThreadPool m_thread;
};

} // namespace bagalau::desktop
