#include "workflow/loadreport.h"

#include "archive/safefile.h"
#include "base/json.h"
#include "base/problem.h"
#include "base/text.h"
#include "domain/inputs.h"
#include "intake/readreport.h"
#include "store/office.h"
#include "store/reports.h"
#include "workflow/assessments.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

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

bool fromBody(const LoadContext& context, const domain::ReportDraft& draft)
{
    return std::any_of(draft.forms.begin(), draft.forms.end(), [&](const QString& id) {
        const domain::Form* form = context.edition.form(id);
        return form && !form->byAssessor;
    });
}

// What the forms of this reading say nothing about.
void keepOthers(const LoadContext& context, const domain::ReportDraft& draft, const domain::ReportTables& before,
                domain::ReportTables& tables)
{
    QSet<QString> filled, fields;
    for (const QString& id : draft.forms)
        if (const domain::Form* form = context.edition.form(id)) {
            fields.unite({form->fields.begin(), form->fields.end()});
            for (const domain::Form::RowKind& kind : form->rows)
                filled.insert(kind.table);
        }
    for (auto table = before.begin(); table != before.end(); ++table)
        if (table.key() != domain::wholeBody && !filled.contains(table.key()))
            tables.insert(table.key(), *table);
    const QList<domain::ReportRow> whole = before.value(domain::wholeBody);
    if (whole.isEmpty())
        return;
    QList<domain::ReportRow>& now = tables[domain::wholeBody];
    if (now.isEmpty())
        now << domain::ReportRow();
    for (auto cell = whole.first().cells.begin(); cell != whole.first().cells.end(); ++cell)
        if (!fields.contains(cell.key()))
            now.first().cells.insert(cell.key(), *cell);
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
    return {request,
            session.editionOf(request.block),
            session.variantOf(request.body, request.block).id,
            session.library().registers.body(request.body)->name,
            session.office().year,
            directions};
}

LoadPlan readFiles(const LoadContext& context, const Tick& tick)
{
    QList<intake::SourceFile> files;
    for (const QString& path : context.request.files)
        files << intake::SourceFile{QFileInfo(path).fileName(), archive::readBounded(path, largestReport)};
    const intake::Request request{context.edition, variantById(context.edition, context.variant), context.bodyName,
                                  context.year, context.directions};
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
                            before && !fromBody(context, plan.draft) ? before->received : request.received,
                            act.entry().official,
                            act.entry().at,
                            plan.doubtful() ? base::simplified(reason) : QString(),
                            {},
                            plan.draft.findings};
    for (const domain::ReportFile& file : plan.draft.files) {
        office.keepFile(act, file.digest, file.bytes);
        info.files << domain::FileReference{file.name, file.digest};
    }
    domain::ReportTables tables = plan.draft.tables;
    if (before)
        keepOthers(context, plan.draft, reports.tables(before->id), tables);
    keepFiles(before, tables, info);
    reports.add(act, info, tables);
    act.commit(payloadOf(plan, info));
    session.tellChanged();
    return act.entryNumber();
}

} // namespace bagalau::workflow
