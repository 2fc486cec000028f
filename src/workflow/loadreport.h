#pragma once

#include "domain/report.h"
#include "workflow/session.h"

namespace bagalau::workflow {

using Tick = std::function<bool(qint64 done, qint64 total)>;

/// What the official asks for: the files of one body's report for one block.
struct LoadRequest
{
    QString body;
    QString block;
    QStringList files;
    QDate received; ///< when the office received it
};

/// A report that was read and not yet taken in. Reading needs no store and may run in a worker thread.
struct LoadPlan
{
    LoadRequest request;
    domain::ReportDraft draft; ///< laid over the version before it
    int version = 0;           ///< of that one; 0: none
    QString edition;           ///< digest of the edition by whose forms it was read

    bool blocked() const { return base::anyOf(draft.findings, base::Finding::Weight::Blocker); }
    bool doubtful() const { return base::anyOf(draft.findings, base::Finding::Weight::Warning); }
};

/// What reading needs to know from the store: values only, so that it can travel to another thread.
struct LoadContext
{
    LoadRequest request;
    domain::Edition edition;
    QString variant;
    base::Bilingual bodyName;
    int year = 0;
    QStringList directions; ///< that this office scores; empty: all
    int version = 0;        ///< of the report that is there; 0: none
    domain::ReportTables earlier;
};

/// Checks that this office may load this report now (assessor, state); throws Refused.
LoadContext prepareLoad(const Session& session, const LoadRequest& request);
/// Reads the files. Throws Problem(File) where a file cannot be opened; everything inside is a finding.
LoadPlan readFiles(const LoadContext& context, const Tick& tick = {});

/// Takes the report in as a new version. What its forms do not fill in stays as the version before has it: a working
/// sheet of the office may come before or after the report of the body, and does not change its date of receipt; alone
/// it is no report. Warnings need a
/// reason; throws Refused without one, or with a blocker. Returns the journal entry's number.
qint64 takeIn(Session& session, const LoadPlan& plan, const QString& official, const QString& reason);

} // namespace bagalau::workflow
