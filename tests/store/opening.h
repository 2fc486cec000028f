#pragma once

#include "store/act.h"
#include "store/office.h"
#include "support/folder.h"
#include "support/print.h"
#include "support/problems.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace bagalau::tests {

inline const base::SetClock& stillClock()
{
    static const base::SetClock clock(QDateTime(QDate(2018, 4, 12), {9, 0}, Qt::OffsetFromUTC, 6 * 3600));
    return clock;
}

inline domain::JournalEntry entry(const QString& act)
{
    domain::JournalEntry entry;
    entry.at = QStringLiteral("2018-04-12T09:00:00+06:00");
    entry.official = QStringLiteral("Ә. Бағалаушы");
    entry.act = act;
    return entry;
}

/// One act that adds an official.
inline void addOfficial(store::Database& database, const QString& name)
{
    store::Act act(database, entry(QStringLiteral("official")));
    store::OfficeRecords(database).addOfficial(act,
                                               {QStringLiteral("id-") + name, name, QStringLiteral("observer"), {}});
    act.commit({{QStringLiteral("name"), name}});
}

/// The file by another program: plain SQLite through Qt, as anybody has it. The engine's words if a statement fails.
inline QString outside(const QString& path, const QStringList& statements)
{
    QString error;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
        database.setDatabaseName(path);
        EXPECT_TRUE(database.open());
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            if (error.isEmpty() && !query.exec(statement))
                error = query.lastError().text();
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("outside"));
    return error;
}

} // namespace bagalau::tests
