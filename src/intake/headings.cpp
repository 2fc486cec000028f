#include "base/text.h"
#include "intake/layout.h"
#include "intake/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bagalau::intake {

namespace {

constexpr int headingRows = 60;
constexpr int headingColumns = 256;
constexpr qsizetype longestHeading = 250;

struct Heading
{
    int column = 0;
    QString text; // folded
    QStringList parts;
};

QList<Heading> headingsOf(const Sheet::Row& row)
{
    QList<Heading> headings;
    for (const auto& [column, cell] : row) {
        if (column >= headingColumns || cell.text.size() > longestHeading || cell.blank())
            continue;
        Heading heading{column, base::folded(cell.text), {}};
        for (const QString& part : heading.text.split(u'/'))
            heading.parts << part.trimmed();
        headings << heading;
    }
    return headings;
}

// A part may add its unit: "Освоено, млн тенге" is "Освоено".
bool isExactly(const Heading& heading, const QString& words)
{
    if (words.isEmpty())
        return false;
    const auto same = [&](const QString& part) { return part == words || part.startsWith(words + u','); };
    return heading.text == words || std::any_of(heading.parts.begin(), heading.parts.end(), same);
}

struct Words
{
    const domain::Form::SheetColumn* column;
    QString kk, ru; // folded
    qsizetype length() const { return qMax(kk.size(), ru.size()); }
};

QList<Words> wordsOf(const domain::Form& form)
{
    QList<Words> all;
    for (const domain::Form::SheetColumn& column : form.columns)
        all << Words{&column, base::folded(column.heading.kk), base::folded(column.heading.ru)};
    return all;
}

// Takes the exact headings first, so that "Факт" is never the column "Факт прошлого года"; then, the longest first,
// those that are contained in a cell, the shortest cell first.
Layout matched(const QList<Words>& words, QList<Heading> free)
{
    Layout layout;
    QList<Words> open;
    for (const Words& one : words) {
        const auto found = std::find_if(free.begin(), free.end(),
                                        [&](const Heading& h) { return isExactly(h, one.kk) || isExactly(h, one.ru); });
        if (found == free.end()) {
            open << one;
            continue;
        }
        layout.columns.insert(one.column->id, found->column);
        free.erase(found);
    }
    std::stable_sort(open.begin(), open.end(), [](const Words& a, const Words& b) { return a.length() > b.length(); });
    std::stable_sort(free.begin(), free.end(),
                     [](const Heading& a, const Heading& b) { return a.text.size() < b.text.size(); });
    for (const Words& one : std::as_const(open)) {
        const auto found = std::find_if(free.begin(), free.end(), [&](const Heading& h) {
            return containsWords(h.text, one.kk) || containsWords(h.text, one.ru);
        });
        if (found != free.end()) {
            layout.columns.insert(one.column->id, found->column);
            ++layout.approximate;
            free.erase(found);
        } else if (one.column->required) {
            layout.missing << one.column;
        }
    }
    return layout;
}

bool better(const Layout& a, const Layout& b)
{
    if (a.missing.size() != b.missing.size())
        return a.missing.size() < b.missing.size();
    return a.approximate < b.approximate;
}

} // namespace

QList<Layout> layoutsOf(const QList<const domain::Form*>& forms, const Sheet& sheet)
{
    QList<QList<Words>> words;
    for (const domain::Form* form : forms)
        words << wordsOf(*form);
    QList<std::optional<Layout>> best(forms.size());
    int seen = 0;
    for (const auto& [row, cells] : sheet.rows) {
        if (++seen > headingRows)
            break;
        const QList<Heading> headings = headingsOf(cells);
        for (qsizetype i = 0; i < forms.size(); ++i) {
            Layout layout = matched(words[i], headings);
            if (layout.columns.isEmpty() || (best[i] && !better(layout, *best[i])))
                continue;
            layout.form = forms[i];
            layout.sheet = &sheet;
            layout.headingRow = row;
            best[i] = layout;
        }
    }
    QList<Layout> layouts;
    for (const std::optional<Layout>& layout : std::as_const(best))
        if (layout)
            layouts << *layout;
    return layouts;
}

} // namespace bagalau::intake
