#include "desktop/methodology/draft.h"

#include "desktop/shell/background.h"

namespace bagalau::desktop {

class TextChange final : public QUndoCommand
{
public:
    TextChange(Draft& draft, QByteArray after, QString typedPath)
        : m_draft(draft), m_before(draft.bytes()), m_after(std::move(after)), m_typedPath(std::move(typedPath))
    {
    }
    void undo() override { m_draft.take(m_before); }
    void redo() override { m_draft.take(m_after); }
    int id() const override { return m_typedPath.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* later = static_cast<const TextChange*>(next);
        if (later->m_typedPath != m_typedPath)
            return false;
        m_after = later->m_after;
        return true;
    }

private:
    Draft& m_draft;
    QByteArray m_before, m_after;
    QString m_typedPath; ///< empty: chosen, not typed
};

Draft::Draft(QByteArray bytes, QObject* parent) : QObject(parent), m_bytes(std::move(bytes)), m_kept(m_bytes)
{
    constexpr int most = 100; // an edition has some hundred kilobytes, and each step keeps one
    m_changes.setUndoLimit(most);
    readAgain();
}

void Draft::edit(const QString& path, const QJsonValue& value, bool typed)
{
    push(workflow::editedEdition(m_bytes, path, value), typed ? path : QString());
}

void Draft::insert(const QString& list, int number, const QJsonValue& value)
{
    push(workflow::withNewElement(m_bytes, list, number, value), {});
}

void Draft::push(const QByteArray& bytes, const QString& typedPath)
{
    if (bytes != m_bytes)
        m_changes.push(new TextChange(*this, bytes, typedPath));
}

void Draft::take(const QByteArray& bytes)
{
    m_bytes = bytes;
    emit changed();
    readAgain();
}

// One reading at a time: what changes meanwhile is read after it.
void Draft::readAgain()
{
    if (m_reads)
        return;
    m_reads = true;
    using Reading = std::shared_ptr<const workflow::EditionReading>;
    inBackground<Reading>(
        this,
        [bytes = m_bytes] {
            return std::make_shared<const workflow::EditionReading>(workflow::readEditionText(bytes));
        },
        [this](const Reading& reading) {
            m_reads = false;
            m_reading = reading;
            if (!isRead())
                return readAgain();
            emit read();
        },
        [this](const base::Problem&) { m_reads = false; });
}

} // namespace bagalau::desktop
