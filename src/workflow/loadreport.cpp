#include "workflow/loadreport.h"

#include "archive/safefile.h"
#include "base/json.h"
#include "base/problem.h"
#include "base/text.h"
#include "intake/readreport.h"
#include "store/office.h"
#include "store/reports.h"
#include "workflow/assessments.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

constexpr qint64 largestReport = 64 * 1024 * 1024; // a form workbook has kilobytes; this is a bound, not a size

const domain::Variant& variantById(const domain::Edition& edition, const QString& id)
{
    for (const domain::Variant& variant : edition.variants)
        if (variant.id == id)
            return variant;
    Q_UNREACHABLE();
}

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

} // namespace

LoadContext prepareLoad(const Session& session, const LoadRequest& request)
{
    session.requireAssessor(request.body, request.block);
    requireNotConcluded(session, request.body, request.block);
    if (!request.received.isValid())
        throw Problem(
            Problem::Kind::Usage,
            {u"load.no-date"_s, QT_TRANSLATE_NOOP("Messages", "Say on which date the report was received."), {}});
    return {request, session.editionOf(request.block), session.variantOf(request.body, request.block).id,
            session.library().registers.body(request.body)->name, session.office().year};
}

LoadPlan readFiles(const LoadContext& context, const Tick& tick)
{
    QList<intake::SourceFile> files;
    for (const QString& path : context.request.files)
        files << intake::SourceFile{QFileInfo(path).fileName(), archive::readBounded(path, largestReport)};
    const intake::Request request{context.edition, variantById(context.edition, context.variant), context.bodyName,
                                  context.year};
    return {context.request, intake::readReport(request, files, tick)};
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
    store::Act act(session.database(), session.entry(official, u"load"_s, request.body, request.block));
    domain::ReportInfo info{session.environment().ids->next(),
                            request.body,
                            request.block,
                            before ? before->version + 1 : 1,
                            context.edition.id,
                            request.received,
                            act.entry().official,
                            act.entry().at,
                            plan.doubtful() ? base::simplified(reason) : QString(),
                            {},
                            plan.draft.findings};
    for (const domain::ReportFile& file : plan.draft.files) {
        office.keepFile(act, file.digest, file.bytes);
        info.files << domain::FileReference{file.name, file.digest};
    }
    reports.add(act, info, plan.draft.tables);
    act.commit(payloadOf(plan, info));
    session.tellChanged();
    return act.entryNumber();
}

} // namespace bagalau::workflow
