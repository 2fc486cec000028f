#include "intake/layout.h"

#include "intake/fieldsreader.h"
#include "intake/leftover.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bagalau::intake {

namespace {

using Weight = Doubts::Weight;

QList<Layout> candidates(const QList<domain::Form>& forms, const domain::Variant& variant, const QList<ReadFile>& files,
                         const Progress& progress)
{
    QList<const domain::Form*> pointers;
    for (const domain::Form& form : forms)
        pointers << &form;
    QList<Layout> all;
    for (int file = 0; file < files.size(); ++file)
        for (int sheet = 0; sheet < files[file].workbook.sheets.size(); ++sheet) {
            progress.beat();
            for (Layout layout : layoutsOf(pointers, files[file].workbook.sheets[sheet])) {
                layout.spot = spotOf(files, file, sheet);
                layout.fileDigest = files[file].digest;
                if (layout.missing.isEmpty() && !layout.form->fields.isEmpty())
                    layout.fields = fieldsFound(layout, variant);
                if (layout.form->fields.isEmpty() || layout.fields > 0)
                    all << layout;
            }
        }
    return all;
}

QString sheetsSeen(const QList<ReadFile>& files)
{
    QStringList seen;
    for (const ReadFile& file : files) {
        QStringList names;
        for (const Sheet& sheet : file.workbook.sheets)
            names << u"“"_s + sheet.name + u"”"_s;
        seen << file.name + u": "_s + (names.isEmpty() ? u"–"_s : names.join(u", "_s));
    }
    return seen.join(u"; "_s);
}

// The sheet that is named as the nearest, if any.
const Sheet* reportMissing(const domain::Form& form, const QList<Layout>& all, const QList<ReadFile>& files,
                           Doubts& doubts)
{
    const Layout* nearest = nullptr;
    for (const Layout& layout : all) {
        if (layout.form != &form)
            continue;
        if (layout.missing.isEmpty() && layout.sheet->hidden) {
            doubts.add(layout.spot, Weight::Blocker,
                       {u"intake.form-hidden"_s,
                        QT_TRANSLATE_NOOP("Messages", "The form “%1” stands only in the hidden sheet “%2” of the file "
                                                      "“%3”. What is hidden is not read: ask the assessed body "
                                                      "to show the sheet and send the report again."),
                        {form.name, layout.spot.sheetName, layout.spot.fileName}});
            return nullptr;
        }
        const bool likely = layout.columns.size() > layout.missing.size() && !layout.sheet->hidden;
        if (likely && (!nearest || layout.missing.size() < nearest->missing.size()))
            nearest = &layout;
    }
    if (nearest && !nearest->missing.isEmpty()) {
        doubts.add({}, Weight::Blocker,
                   {u"intake.form-missing"_s,
                    QT_TRANSLATE_NOOP("Messages", "The form “%1” is missing. Sheets in the files: %2. The sheet “%3” "
                                                  "is the nearest, but has no column %4. Check that the report "
                                                  "follows the methodology."),
                    {form.name, sheetsSeen(files), nearest->spot.sheetName, headingsOf(nearest->missing)}});
        return nearest->sheet;
    }
    doubts.add(
        {}, Weight::Blocker,
        {u"intake.form-missing"_s,
         QT_TRANSLATE_NOOP("Messages", "The form “%1” is missing. Sheets in the files: %2. Load it together with the "
                                       "other forms, or check that the report follows the methodology."),
         {form.name, sheetsSeen(files)}});
    return nullptr;
}

void reportTwice(const Layout& taken, const Layout& other, Doubts& doubts)
{
    doubts.add(
        other.spot, Weight::Blocker,
        {u"intake.form-twice"_s,
         QT_TRANSLATE_NOOP("Messages", "The form “%1” stands twice: in the sheet “%2” of “%3” and in the sheet “%4” of "
                                       "“%5”. Load only the one that counts."),
         {taken.form->name, taken.spot.sheetName, taken.spot.fileName, other.spot.sheetName, other.spot.fileName}});
}

bool isAskedFor(const domain::Form& form, const QList<domain::Form>& forms,
                const QMap<const domain::Form*, Layout>& chosen)
{
    const auto any = [&](auto holds) { return std::any_of(forms.begin(), forms.end(), holds); };
    if (chosen.isEmpty())
        return !form.byAssessor || !any([](const domain::Form& one) { return !one.byAssessor; });
    return !form.byAssessor && any([&](const domain::Form& one) {
        return !one.byAssessor && one.direction == form.direction && chosen.contains(&one);
    });
}

} // namespace

Spot spotOf(const QList<ReadFile>& files, int file, int sheet)
{
    return {file, sheet, -1, -1, files[file].name, files[file].workbook.sheets[sheet].name};
}

QList<Layout> findForms(const QList<domain::Form>& forms, const QList<domain::Form>& others,
                        const domain::Variant& variant, const QList<ReadFile>& files, const Progress& progress,
                        Doubts& doubts)
{
    const QList<Layout> all = candidates(forms, variant, files, progress);
    QList<Layout> whole;
    for (const Layout& layout : all)
        if (layout.missing.isEmpty() && !layout.sheet->hidden)
            whole << layout;
    // A sheet may have the headings of a smaller form among its own: the best fit goes first and takes its sheet away.
    std::stable_sort(whole.begin(), whole.end(), [](const Layout& a, const Layout& b) {
        if (a.approximate != b.approximate)
            return a.approximate < b.approximate;
        return a.columns.size() != b.columns.size() ? a.columns.size() > b.columns.size() : a.fields > b.fields;
    });
    QMap<const domain::Form*, Layout> chosen;
    QSet<const Sheet*> used;
    for (const Layout& layout : std::as_const(whole))
        if (!chosen.contains(layout.form) && !used.contains(layout.sheet)) {
            chosen.insert(layout.form, layout);
            used.insert(layout.sheet);
        }
    const bool allRead = std::all_of(files.begin(), files.end(), [](const ReadFile& file) { return file.readable; });
    QList<Layout> found;
    QSet<const Sheet*> told = used;
    for (const domain::Form& form : forms) {
        if (!chosen.contains(&form)) {
            if (allRead && isAskedFor(form, forms, chosen)) // else it may stand in the file that could not be read
                told << reportMissing(form, all, files, doubts);
            continue;
        }
        found << chosen[&form];
        for (const Layout& layout : std::as_const(whole))
            if (layout.form == &form && !used.contains(layout.sheet) &&
                layout.approximate == chosen[&form].approximate) {
                reportTwice(chosen[&form], layout, doubts);
                told << layout.sheet;
            }
    }
    const QList<const domain::Form*> foundForms = chosen.keys();
    if (!found.isEmpty())
        reportLeftOver(forms, others, variant, files, told, {foundForms.begin(), foundForms.end()}, progress, doubts);
    return found;
}

} // namespace bagalau::intake
