#pragma once

#include "base/language.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace bagalau::documents {

/// A whole day in a calendar.
struct CalendarEvent
{
    QString uid; ///< the same for the same thing in every file
    QDate date;
    QString summary;
    QString description; ///< may be empty
    QString category;    ///< may be empty
    int changed = 0;     ///< how often it was moved: a calendar takes the later version
};

/// An iCalendar file (RFC 5545): whole days with a reminder at nine on the day before and on the day itself, to be
/// imported or subscribed to by calendar programs. Pure: the same events and time give the same bytes.
QByteArray calendarFile(const QList<CalendarEvent>& events, const QString& name, base::Language language,
                        const QDateTime& made);

} // namespace bagalau::documents
