#include "desktop/shell/settings.h"

#include "desktop/shell/languages.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

base::Language Settings::language() const
{
    return Languages::fromCode(m_settings.value("language"_L1).toString());
}

void Settings::setLanguage(base::Language language)
{
    m_settings.setValue("language"_L1, base::languageCode(language));
}

QStringList Settings::recentStores() const
{
    QStringList there;
    for (const QString& path : m_settings.value("recent"_L1).toStringList())
        if (there.size() < mostRecent && QFileInfo(path).isFile())
            there << path;
    return there;
}

void Settings::addRecent(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentStores();
    paths.removeAll(whole);
    paths.prepend(whole);
    m_settings.setValue("recent"_L1, QStringList(paths.mid(0, mostRecent)));
}

QString Settings::lastOfficial() const
{
    return m_settings.value("official"_L1).toString();
}

void Settings::setLastOfficial(const QString& name)
{
    m_settings.setValue("official"_L1, name);
}

QByteArray Settings::geometry() const
{
    return m_settings.value("geometry"_L1).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue("geometry"_L1, geometry);
}

bool Settings::reminders() const
{
    return m_settings.value("reminders"_L1, true).toBool();
}

void Settings::setReminders(bool on)
{
    m_settings.setValue("reminders"_L1, on);
}

QDate Settings::remindedOn(const QString& store) const
{
    return QDate::fromString(m_settings.value("reminded/"_L1 + store).toString(), Qt::ISODate);
}

void Settings::setRemindedOn(const QString& store, QDate day)
{
    m_settings.setValue("reminded/"_L1 + store, day.toString(Qt::ISODate));
}

bool Settings::objectionBoard() const
{
    return m_settings.value("objection-board"_L1).toBool();
}

void Settings::setObjectionBoard(bool board)
{
    m_settings.setValue("objection-board"_L1, board);
}

QString Settings::lastFolder() const
{
    const QString folder = m_settings.value("folder"_L1).toString();
    const bool there = !folder.isEmpty() && QFileInfo(folder).isDir();
    return there ? folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setLastFolder(const QString& folder)
{
    m_settings.setValue("folder"_L1, folder);
}

} // namespace bagalau::desktop
