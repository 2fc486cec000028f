#include "intake/labels.h"

#include "base/text.h"
#include "intake/words.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace bagalau::intake {

namespace {

using Weight = Doubts::Weight;

struct Labelled
{
    QString text;
    Spot spot;
};

QString textRightOf(const Sheet::Row& row, int column, int& at)
{
    for (auto next = row.upper_bound(column); next != row.end(); ++next)
        if (!next->second.blank()) {
            at = next->first;
            return base::simplified(next->second.text);
        }
    at = column;
    return base::simplified(row.at(column).text.section(u':', 1));
}

std::optional<Labelled> labelled(const Layout& layout, const base::Bilingual& label)
{
    for (const auto& [row, cells] : layout.sheet->rows) {
        if (row >= layout.headingRow)
            break;
        for (const auto& [column, cell] : cells) {
            if (!beginsWith(cell.text, label))
                continue;
            int at = column;
            const QString text = textRightOf(cells, column, at);
            return Labelled{text, layout.spot.at(row, at)};
        }
    }
    return std::nullopt;
}

bool names(const QString& text, const base::Bilingual& bodyName)
{
    const QString folded = base::folded(text);
    return containsWords(folded, base::folded(bodyName.kk)) || containsWords(folded, base::folded(bodyName.ru));
}

bool isYear(const QString& text, int year)
{
    static const QRegularExpression number(u"(?<!\\d)\\d{4}(?!\\d)"_s);
    return number.match(text).captured().toInt() == year;
}

void checkBody(const Labelled& found, const base::Bilingual& bodyName, Doubts& doubts)
{
    if (names(found.text, bodyName))
        return;
    doubts.atCell(found.spot, Weight::Blocker, u"intake.other-body"_s,
                  QT_TRANSLATE_NOOP("Messages",
                                    "Sheet “%1”, cell %2: the report names the body “%3”, but it is being loaded "
                                    "for “%4”. Choose the other file or the other body."),
                  {found.text, bodyName});
}

void checkYear(const Labelled& found, int year, Doubts& doubts)
{
    if (isYear(found.text, year))
        return;
    doubts.atCell(found.spot, Weight::Blocker, u"intake.other-year"_s,
                  QT_TRANSLATE_NOOP("Messages",
                                    "Sheet “%1”, cell %2: the report is for “%3”, but the results of %4 are being "
                                    "assessed. Choose the report of that year."),
                  {found.text, QString::number(year)});
}

void reportUnnamed(const Spot& spot, Doubts& doubts)
{
    doubts.add(
        Spot{spot.file, -1, -1, -1, spot.fileName, {}}, Weight::Warning,
        {u"intake.not-named"_s,
         QT_TRANSLATE_NOOP("Messages", "The file “%1” does not say above its tables whose report it is and for which "
                                       "year. Make sure that it is the right one before you accept it."),
         {spot.fileName}});
}

} // namespace

void checkLabels(const domain::Edition& edition, const base::Bilingual& bodyName, int year,
                 const QList<Layout>& layouts, Doubts& doubts)
{
    QSet<int> bodySaid, yearSaid;
    for (const Layout& layout : layouts) {
        if (const auto body = labelled(layout, edition.bodyLabel)) {
            checkBody(*body, bodyName, doubts);
            bodySaid.insert(layout.spot.file);
        }
        if (const auto said = labelled(layout, edition.yearLabel)) {
            checkYear(*said, year, doubts);
            yearSaid.insert(layout.spot.file);
        }
    }
    QSet<int> reported;
    for (const Layout& layout : layouts) {
        const int file = layout.spot.file;
        if ((bodySaid.contains(file) && yearSaid.contains(file)) || reported.contains(file))
            continue;
        reported.insert(file);
        reportUnnamed(layout.spot, doubts);
    }
}

} // namespace bagalau::intake
