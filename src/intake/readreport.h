#pragma once

#include "domain/edition.h"
#include "domain/report.h"

#include <functional>

namespace bagalau::intake {

/// A file as it was received.
struct SourceFile
{
    QString name; ///< folders in it are left out
    QByteArray bytes;
};

/// Whose report is expected, by which methodology, for the results of which year.
struct Request
{
    const domain::Edition& edition;
    const domain::Variant& variant;
    base::Bilingual bodyName;
    int year = 0;
    QStringList directions = {}; ///< whose forms are looked for; empty: all
};

/// False cancels: the draft then holds nothing but the blocker intake.cancelled.
using Tick = std::function<bool(qint64 done, qint64 total)>;

/// Reads a report from one or several files that together hold the forms of the variant. Pure: nothing is stored,
/// nothing is changed, and whatever the files contain, the answer is a draft: every doubt is a finding with its place.
/// Bounded in time and memory; made to run beside the window.
domain::ReportDraft readReport(const Request& request, const QList<SourceFile>& files, const Tick& tick = {});

} // namespace bagalau::intake
