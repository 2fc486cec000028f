#pragma once

#include "workflow/editiontext.h"

#include <QObject>
#include <QUndoStack>

namespace bagalau::desktop {

/// The text of an edition while it is being written: each change can be undone, and after each one the text is read and
/// its worked examples are calculated, in another thread.
class Draft final : public QObject
{
    Q_OBJECT

public:
    explicit Draft(QByteArray bytes, QObject* parent = nullptr);

    const QByteArray& bytes() const { return m_bytes; }
    QUndoStack& changes() { return m_changes; }
    /// Whether the text is another than the one that the store keeps.
    bool isChanged() const { return m_bytes != m_kept; }
    void setKept(const QByteArray& bytes) { m_kept = bytes; }
    const QByteArray& kept() const { return m_kept; }

    /// The latest reading; null before the first. It may be of an earlier text.
    const std::shared_ptr<const workflow::EditionReading>& reading() const { return m_reading; }
    bool isRead() const { return m_reading && m_reading->bytes == m_bytes; }

    /// Changes one place. Typing in one place is one step to undo. Throws Refused where there is no such place.
    void edit(const QString& path, const QJsonValue& value, bool typed);
    void insert(const QString& list, int number, const QJsonValue& value);

signals:
    void changed(); ///< the text is another
    void read();    ///< there is a reading of the text

private:
    friend class TextChange;
    void push(const QByteArray& bytes, const QString& typedPath);
    void take(const QByteArray& bytes);
    void readAgain();

    QByteArray m_bytes;
    QByteArray m_kept;
    QUndoStack m_changes;
    std::shared_ptr<const workflow::EditionReading> m_reading;
    bool m_reads = false;
};

} // namespace bagalau::desktop
