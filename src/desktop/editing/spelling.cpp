#include "desktop/editing/spelling.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

/// What the one thread of a Spelling works with; nobody else touches it.
struct Spelling::Loaded
{
    std::unique_ptr<Dictionary> dictionary;
};

namespace {

constexpr qsizetype longest = 60; // longer ones are no words, and suggestions for them take long
constexpr qsizetype remembered = 200'000;

QStringList wordsIn(const QString& path)
{
    QFile file(path);
    QStringList words;
    if (file.open(QIODevice::ReadOnly))
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
            if (!line.trimmed().isEmpty())
                words << line.trimmed();
    return words;
}

bool right(const Dictionary& dictionary, const QString& word)
{
    if (dictionary.knows(word))
        return true;
    const QStringList parts = word.split(u'-');
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
               return part.isEmpty() || dictionary.knows(part);
           });
}

} // namespace

Spelling::Spelling(DictionarySource source, QString ownWords, QObject* parent)
    : QObject(parent),
      m_source(std::move(source)),
      m_ownWords(std::move(ownWords)),
      m_loaded(std::make_shared<Loaded>())
{
    m_thread.setMaxThreadCount(1); // one after the other: a dictionary is asked by one thread
}

Spelling::~Spelling()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void Spelling::start()
{
    if (m_state != State::Unused)
        return;
    m_state = State::Loading;
    m_thread.start([this, loaded = m_loaded, source = m_source, own = m_ownWords] {
        loaded->dictionary = source ? source() : nullptr;
        if (loaded->dictionary)
            for (const QString& word : wordsIn(own))
                loaded->dictionary->add(word);
        const State state = loaded->dictionary ? State::Ready : State::Missing;
        QMetaObject::invokeMethod(
            this,
            [this, state] {
                m_state = state;
                emit changed();
            },
            Qt::QueuedConnection);
    });
}

std::optional<bool> Spelling::knows(const QString& word)
{
    if (m_state == State::Missing || word.size() > longest)
        return true;
    start();
    if (const auto known = m_known.constFind(word); known != m_known.constEnd())
        return *known;
    if (m_waited.contains(word))
        return std::nullopt;
    if (m_asked.isEmpty())
        QTimer::singleShot(0, this, &Spelling::ask);
    m_asked << word;
    m_waited << word;
    return std::nullopt;
}

void Spelling::ask()
{
    const QStringList words = std::exchange(m_asked, {});
    m_thread.start([this, loaded = m_loaded, words] {
        QHash<QString, bool> answers;
        for (const QString& word : words)
            answers.insert(word, !loaded->dictionary || right(*loaded->dictionary, word));
        QMetaObject::invokeMethod(
            this, [this, answers] { take(answers); }, Qt::QueuedConnection);
    });
}

void Spelling::take(const QHash<QString, bool>& answers)
{
    if (m_known.size() > remembered)
        m_known.clear();
    m_known.insert(answers);
    for (auto answer = answers.keyBegin(); answer != answers.keyEnd(); ++answer)
        m_waited.remove(*answer);
    emit changed();
}

void Spelling::suggest(const QString& word, QObject* listener, std::function<void(const QStringList&)> then)
{
    m_thread.start(
        [this, loaded = m_loaded, word, listener = QPointer<QObject>(listener), then] {
            const QStringList words =
                loaded->dictionary && word.size() <= longest ? loaded->dictionary->suggestions(word) : QStringList();
            QMetaObject::invokeMethod(
                this,
                [listener, then, words] {
                    if (listener)
                        then(words);
                },
                Qt::QueuedConnection);
        },
        1); // before the words of the text: somebody waits for it
}

bool Spelling::addOwn(const QString& word)
{
    m_known.insert(word, true);
    m_thread.start([loaded = m_loaded, word] {
        if (loaded->dictionary)
            loaded->dictionary->add(word);
    });
    emit learned(word);
    QFile file(m_ownWords);
    return QDir().mkpath(QFileInfo(m_ownWords).path()) && file.open(QIODevice::Append) &&
           file.write(word.toUtf8() + '\n') >= 0 && file.flush();
}

} // namespace bagalau::desktop
