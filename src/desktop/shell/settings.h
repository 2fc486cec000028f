#pragma once

#include "base/language.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

class QSettings;

namespace bagalau::desktop {

/// What the window remembers on this computer for this user. Nothing of it belongs to a store.
class Settings final
{
public:
    static constexpr qsizetype mostRecent = 10;

    explicit Settings(QSettings& settings) : m_settings(settings) {}
    Settings(const Settings&) = delete;
    Settings& operator=(const Settings&) = delete;

    base::Language language() const; ///< Kazakh until another one is chosen
    void setLanguage(base::Language language);

    /// Stores opened before, the latest first; those that are no longer there are left out.
    QStringList recentStores() const;
    void addRecent(const QString& path);

    QString lastOfficial() const;
    void setLastOfficial(const QString& name);

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    bool
    reminders() const; ///< of what is due: a line in the window and a notification of the system; at first they are on
    void setReminders(bool on);
    /// On which day of the store the system was last asked to notify; by the id of the store.
    QDate remindedOn(const QString& store) const;
    void setRemindedOn(const QString& store, QDate day);

    bool objectionBoard() const; ///< objections as a board by state; else as a list
    void setObjectionBoard(bool board);

    QString lastFolder() const; ///< of file choices; the documents folder at first
    void setLastFolder(const QString& folder);

private:
    QSettings& m_settings;
};

} // namespace bagalau::desktop
