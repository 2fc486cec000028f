#include "intake/leftover.h"

#include "base/text.h"
#include "intake/fieldsreader.h"
#include "intake/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bagalau::intake {

namespace {

using Weight = Doubts::Weight;
using Columns = QList<const domain::Form::SheetColumn*>;

constexpr int namedWithin = 60; // rows, as headings

QList<const domain::Form*> pointers(const QList<domain::Form>& forms)
{
    QList<const domain::Form*> all;
    for (const domain::Form& form : forms)
        all << &form;
    return all;
}

Columns required(const domain::Form& form)
{
    Columns all;
    for (const domain::Form::SheetColumn& column : form.columns)
        if (column.required)
            all << &column;
    return all;
}

bool holdsAnything(const Sheet& sheet)
{
    return std::any_of(sheet.rows.begin(), sheet.rows.end(), [](const auto& row) {
        return std::any_of(row.second.begin(), row.second.end(), [](const auto& cell) { return !cell.second.blank(); });
    });
}

// One heading alone ("Атауы") says nothing.
bool resembles(const Layout& layout)
{
    const qsizetype all = required(*layout.form).size();
    const qsizetype there = all - layout.missing.size();
    return there * 2 >= all && there >= std::min<qsizetype>(2, all);
}

bool names(const Sheet& sheet, const domain::Form& form)
{
    const QString kk = base::folded(form.name.kk), ru = base::folded(form.name.ru);
    int seen = 0;
    for (const auto& [row, cells] : sheet.rows) {
        if (++seen > namedWithin)
            break;
        for (const auto& [column, cell] : cells) {
            const QString text = base::folded(cell.text);
            if (containsWords(text, kk) || containsWords(text, ru))
                return true;
        }
    }
    return false;
}

class LeftOver
{
public:
    LeftOver(const domain::Variant& variant, const Spot& spot, const Sheet& sheet, Doubts& doubts)
        : m_variant(variant), m_spot(spot), m_sheet(sheet), m_doubts(doubts)
    {
    }

    bool belongsToOthers(const QList<domain::Form>& others)
    {
        for (const Layout& layout : layoutsOf(pointers(others), m_sheet))
            if (layout.missing.isEmpty() && (layout.form->fields.isEmpty() || fieldsFound(layout, m_variant) > 0)) {
                m_doubts.add(m_spot, Weight::Note,
                             {u"intake.sheet-of-others"_s,
                              QT_TRANSLATE_NOOP("Messages", "The sheet “%1” of the file “%2” is the form “%3”, which "
                                                            "another authority reads. It is left aside."),
                              {m_spot.sheetName, m_spot.fileName, layout.form->name}});
                return true;
            }
        return false;
    }

    bool resemblesOne(const QList<domain::Form>& forms)
    {
        const QList<Layout> layouts = layoutsOf(pointers(forms), m_sheet);
        const Layout* nearest = nullptr;
        for (const Layout& layout : layouts)
            if (resembles(layout) && (!nearest || layout.missing.size() < nearest->missing.size()))
                nearest = &layout;
        if (nearest)
            warn(*nearest->form, nearest->missing);
        return nearest;
    }

    bool namesOne(const QList<domain::Form>& forms, const QSet<const domain::Form*>& found)
    {
        // A sheet that names several is a list of contents.
        QList<const domain::Form*> named;
        for (const domain::Form& form : forms)
            if (names(m_sheet, form))
                named << &form;
        const bool bodysOwn =
            std::any_of(found.begin(), found.end(), [](const domain::Form* form) { return !form->byAssessor; });
        if (named.size() == 1 && !found.contains(named.first()) && !(named.first()->byAssessor && bodysOwn)) {
            warn(*named.first(), required(*named.first()));
            return true;
        }
        return false;
    }

    void note()
    {
        m_doubts.add(m_spot, Weight::Note,
                     {u"intake.sheet-no-form"_s,
                      QT_TRANSLATE_NOOP("Messages", "The sheet “%1” of the file “%2” is no form of the methodology. "
                                                    "Nothing was read from it."),
                      {m_spot.sheetName, m_spot.fileName}});
    }

private:
    void warn(const domain::Form& form, const Columns& missing)
    {
        if (missing.isEmpty())
            m_doubts.add(m_spot, Weight::Warning,
                         {u"intake.sheet-left-out"_s,
                          QT_TRANSLATE_NOOP("Messages", "The sheet “%1” of the file “%2” has the headings of the form "
                                                        "“%3”, but none of its rows is in that form, or another sheet "
                                                        "was read as the form. Nothing was read from it: ask the "
                                                        "assessed body what it is for."),
                          {m_spot.sheetName, m_spot.fileName, form.name}});
        else
            m_doubts.add(m_spot, Weight::Warning,
                         {u"intake.sheet-left-out"_s,
                          QT_TRANSLATE_NOOP("Messages", "The sheet “%1” of the file “%2” resembles the form “%3”, but "
                                                        "has no column %4 in the row of its headings. Nothing was "
                                                        "read from it: ask the assessed body to correct it, or accept "
                                                        "the report without it."),
                          {m_spot.sheetName, m_spot.fileName, form.name, headingsOf(missing)}});
    }

    const domain::Variant& m_variant;
    const Spot& m_spot;
    const Sheet& m_sheet;
    Doubts& m_doubts;
};

} // namespace

base::Bilingual headingsOf(const Columns& columns)
{
    QStringList kk, ru;
    for (const domain::Form::SheetColumn* column : columns) {
        kk << u"“"_s + column->heading.kk + u"”"_s;
        ru << u"“"_s + column->heading.ru + u"”"_s;
    }
    return {kk.join(u", "_s), ru.join(u", "_s)};
}

void reportLeftOver(const QList<domain::Form>& forms, const QList<domain::Form>& others, const domain::Variant& variant,
                    const QList<ReadFile>& files, const QSet<const Sheet*>& told,
                    const QSet<const domain::Form*>& found, const Progress& progress, Doubts& doubts)
{
    for (int file = 0; file < files.size(); ++file)
        for (int at = 0; at < files[file].workbook.sheets.size(); ++at) {
            const Sheet& sheet = files[file].workbook.sheets[at];
            if (sheet.hidden || told.contains(&sheet) || !holdsAnything(sheet))
                continue;
            progress.beat();
            const Spot spot = spotOf(files, file, at);
            LeftOver left(variant, spot, sheet, doubts);
            if (!left.belongsToOthers(others) && !left.resemblesOne(forms) && !left.namesOne(forms, found))
                left.note();
        }
}

} // namespace bagalau::intake
