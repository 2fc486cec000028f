#pragma once

#include "base/finding.h"
#include "domain/value.h"

#include <QDate>
#include <QMap>

namespace bagalau::domain {

/// Where a value of a report stands, so that a score leads back to it.
struct Origin
{
    QString fileDigest; ///< SHA-256 of the file as received
    QString file;       ///< its name as received
    QString sheet;
    QString cell; ///< "F12"
    QString raw;  ///< what stood in the cell, before it was read as a value
    bool operator==(const Origin&) const = default;
};

/// One value as reported, typed by its column.
struct ReportedValue
{
    Value value;
    Origin origin;
    bool operator==(const ReportedValue&) const = default;
};

/// A row of a table of the edition: its key and what the report says in each column.
struct ReportRow
{
    QString key;
    QMap<QString, ReportedValue> cells;
    bool operator==(const ReportRow&) const = default;
};

/// Rows by table, in the order of the sheets.
using ReportTables = QMap<QString, QList<ReportRow>>;

struct ReportFile
{
    QString name;   ///< as received, without folders
    QString digest; ///< SHA-256
    QByteArray bytes;
    bool operator==(const ReportFile&) const = default;
};

/// What intake read from the files of one body for one block: values and every doubt. Nothing is stored yet.
struct ReportDraft
{
    QList<ReportFile> files;
    QStringList forms; ///< ids of the forms that were found
    ReportTables tables;
    base::Findings findings;
};

} // namespace bagalau::domain
