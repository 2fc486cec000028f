#include "intake/readreport.h"

#include "base/digest.h"
#include "domain/inputs.h"
#include "intake/assembly.h"
#include "intake/fieldsreader.h"
#include "intake/labels.h"
#include "intake/workbookreader.h"

using namespace Qt::StringLiterals;

namespace bagalau::intake {

namespace {

using Weight = Doubts::Weight;

QString withoutFolders(QString path)
{
    return path.replace(u'\\', u'/').section(u'/', -1);
}

// Broken files become one finding each; the others are read all the same.
QList<ReadFile> readFiles(domain::ReportDraft& draft, Progress& progress, Doubts& doubts)
{
    QList<ReadFile> read;
    for (const domain::ReportFile& file : std::as_const(draft.files)) {
        try {
            read << ReadFile{file.name, file.digest, readWorkbook(file.bytes, progress), true};
        } catch (const ReadFailure& failure) {
            base::Message message = failure.message;
            message.args.prepend(file.name);
            doubts.add(Spot{int(read.size()), -1, -1, -1, file.name, {}}, Weight::Blocker, message);
            read << ReadFile{file.name, file.digest, {}, false};
        }
        progress.advance(file.bytes.size());
    }
    return read;
}

void warnOfHiddenSheets(const QList<ReadFile>& files, Doubts& doubts)
{
    for (int file = 0; file < files.size(); ++file)
        for (int sheet = 0; sheet < files[file].workbook.sheets.size(); ++sheet)
            if (files[file].workbook.sheets[sheet].hidden)
                doubts.add(
                    spotOf(files, file, sheet), Weight::Warning,
                    {u"intake.hidden-sheet"_s,
                     QT_TRANSLATE_NOOP("Messages", "The file “%1” has a hidden sheet “%2”. It is not read: ask the "
                                                   "assessed body what it is for, or accept the report without it."),
                     {files[file].name, files[file].workbook.sheets[sheet].name}});
}

// Those of the directions that are looked for, or all the others.
QList<domain::Form> formsOf(const Request& request, bool wanted)
{
    QList<domain::Form> forms;
    for (const QString& id : request.variant.forms) {
        const domain::Form* form = request.edition.form(id);
        if (form && wanted == (request.directions.isEmpty() || form->direction.isEmpty() ||
                               request.directions.contains(form->direction)))
            forms << (form->fields.isEmpty() ? *form : withFieldColumns(*form, request.edition));
    }
    return forms;
}

void readFieldForm(domain::ReportDraft& draft, const Request& request, const Layout& layout, Doubts& doubts)
{
    QList<domain::ReportRow>& whole = draft.tables[domain::wholeBody];
    if (whole.isEmpty())
        whole << domain::ReportRow();
    const auto values = readFields(request.edition, request.variant, layout, doubts);
    for (auto value = values.begin(); value != values.end(); ++value)
        whole.first().cells.insert(value.key(), *value);
}

void fill(domain::ReportDraft& draft, const Request& request, Progress& progress)
{
    Doubts doubts;
    const QList<ReadFile> files = readFiles(draft, progress, doubts);
    warnOfHiddenSheets(files, doubts);
    const QList<domain::Form> forms = formsOf(request, true), others = formsOf(request, false);
    const QList<Layout> layouts = findForms(forms, others, request.variant, files, progress, doubts);
    checkLabels(request.edition, request.bodyName, request.year, layouts, doubts);
    QList<DraftRow> rows;
    for (const Layout& layout : layouts) {
        progress.beat();
        draft.forms << layout.form->id;
        if (layout.form->fields.isEmpty())
            rows += FormReader(request.edition, request.variant, layout, doubts).read();
        else
            readFieldForm(draft, request, layout, doubts);
    }
    draft.tables.insert(assemble(request.variant, rows, layouts, doubts));
    draft.findings = doubts.inOrder();
}

domain::ReportDraft cancelled()
{
    const base::Message message{u"intake.cancelled"_s,
                                QT_TRANSLATE_NOOP("Messages",
                                                  "The reading of the report was stopped. Nothing was taken in; "
                                                  "load it again when you are ready.")};
    return {{}, {}, {}, {{Weight::Blocker, message, {}}}};
}

} // namespace

domain::ReportDraft readReport(const Request& request, const QList<SourceFile>& files, const Tick& tick)
{
    domain::ReportDraft draft;
    qint64 total = 0;
    for (const SourceFile& file : files) {
        draft.files << domain::ReportFile{withoutFolders(file.name), base::sha256(file.bytes), file.bytes};
        total += file.bytes.size();
    }
    try {
        Progress progress(tick, total);
        fill(draft, request, progress);
    } catch (const Cancelled&) {
        return cancelled();
    }
    return draft;
}

} // namespace bagalau::intake
