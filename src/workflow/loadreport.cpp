#include "workflow/loadreport.h"

#include "archive/safefile.h"
#include "base/json.h"
#include "base/problem.h"
#include "base/text.h"
#include "intake/readreport.h"
#include "store/office.h"
#include "store/reports.h"
#include "workflow/assessments.h"
#include "workflow/reportversions.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

constexpr qint64 largestReport = 64 * 1024 * 1024; // a form workbook has kilobytes; this is a bound, not a size

QJsonObject payloadOf(const LoadPlan& plan, const domain::ReportInfo& info)
{
    QJsonArray files, warnings;
    for (const domain::FileReference& file : info.files)
        files.append(QJsonObject{{u"name"_s, file.name}, {u"digest"_s, file.digest}});
    for (const base::Finding& finding : plan.draft.findings)
        if (finding.weight == base::Finding::Weight::Warning)
            warnings.append(QJsonObject{
                {u"code"_s, finding.message.code}, {u"sheet"_s, finding.place.sheet}, {u"cell"_s, finding.place.cell}});
    return {{u"report"_s, info.id},
            {u"version"_s, QString::number(info.version)},
            {u"received"_s, info.received.toString(Qt::ISODate)},
            {u"edition"_s, info.edition},
            {u"files"_s, files},
            {u"warnings"_s, warnings},
            {u"reason"_s, info.reason}};
}

// A value that stayed leads to its file as before.
void keepFiles(const std::optional<domain::ReportInfo>& before, const domain::ReportTables& tables,
               domain::ReportInfo& info)
{
    QSet<QString> used;
    for (const QList<domain::ReportRow>& rows : tables)
        for (const domain::ReportRow& row : rows)
            for (const domain::ReportedValue& cell : row.cells)
                used.insert(cell.origin.fileDigest);
    for (const domain::FileReference& file : before ? before->files : QList<domain::FileReference>())
        if (used.contains(file.digest) && !info.files.contains(file))
            info.files << file;
}

} // namespace

LoadContext prepareLoad(const Session& session, const LoadRequest& request)
{
    QStringList directions = session.requireAssessor(request.body, request.block);
    directions.removeAll(QString());
    requireNotConcluded(session, request.body, request.block);
    if (!request.received.isValid())
        throw Problem(
            Problem::Kind::Usage,
            {u"load.no-date"_s, QT_TRANSLATE_NOOP("Messages", "Say on which date the report was received."), {}});
    const store::ReportRecords reports(session.database());
    const auto before = reports.latest(request.body, request.block);
    return {request,
            session.editionOf(request.block),
            session.variantOf(request.body, request.block).id,
            session.library().registers.body(request.body)->name,
            session.office().year,
            directions,
            before ? before->version : 0,
            before ? reports.tables(before->id) : domain::ReportTables()};
}

LoadPlan readFiles(const LoadContext& context, const Tick& tick)
{
    QList<intake::SourceFile> files;
    for (const QString& path : context.request.files)
        files << intake::SourceFile{QFileInfo(path).fileName(), archive::readBounded(path, largestReport)};
    const domain::Variant& variant = *context.edition.variant(context.variant);
    const intake::Request request{context.edition, variant, context.bodyName, context.year, context.directions};
    LoadPlan plan{context.request, intake::readReport(request, files, tick), context.version, context.edition.digest};
    layOver(context.edition, variant, context.earlier, plan.draft);
    return plan;
}

qint64 takeIn(Session& session, const LoadPlan& plan, const QString& official, const QString& reason)
{
    const LoadRequest& request = plan.request;
    const LoadContext context = prepareLoad(session, request);
    if (plan.blocked())
        throw Problem(
            Problem::Kind::Refused,
            {u"load.blocked"_s, QT_TRANSLATE_NOOP("Messages", "The report has errors; nothing was taken in."), {}});
    if (plan.doubtful() && base::simplified(reason).isEmpty())
        throw Problem(
            Problem::Kind::Refused,
            {u"load.reason"_s,
             QT_TRANSLATE_NOOP(
                 "Messages",
                 "The report has warnings. It is taken in only when an official accepts them and gives a reason."),
             {}});
    const store::ReportRecords reports(session.database());
    const store::OfficeRecords office(session.database());
    const auto before = reports.latest(request.body, request.block);
    if (context.version != plan.version || context.edition.digest != plan.edition)
        throw Problem(
            Problem::Kind::Refused,
            {u"load.stale"_s,
             QT_TRANSLATE_NOOP("Messages", "Another report of this body was taken in meanwhile. Read the files "
                                           "again: they are compared with what is there."),
             {}});
    store::Act act(session.database(), session.entry(official, u"load"_s, request.body, request.block));
    domain::ReportInfo info{session.environment().ids->next(),
                            request.body,
                            request.block,
                            before ? before->version + 1 : 1,
                            context.edition.id,
                            before && !isFromBody(context.edition, plan.draft.forms) ? before->received
                                                                                     : request.received,
                            act.entry().official,
                            act.entry().at,
                            plan.doubtful() ? base::simplified(reason) : QString(),
                            {},
                            plan.draft.findings};
    for (const domain::ReportFile& file : plan.draft.files) {
        office.keepFile(act, file.digest, file.bytes);
        info.files << domain::FileReference{file.name, file.digest};
    }
    keepFiles(before, plan.draft.tables, info);
    reports.add(act, info, plan.draft.tables);
    act.commit(payloadOf(plan, info));
    session.tellChanged();
    return act.entryNumber();
}

} // namespace bagalau::workflow
