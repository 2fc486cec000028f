#include "intake/doubts.h"

#include "intake/limits.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace bagalau::intake {

namespace {

base::Finding tooMany()
{
    return {base::Finding::Weight::Blocker,
            {u"intake.too-many-findings"_s,
             QT_TRANSLATE_NOOP("Messages",
                               "The report has more than %1 doubtful places; only these are listed. Correct them "
                               "and load it again."),
             {QString::number(limits::findings)}},
            {}};
}

} // namespace

Spot Spot::at(int newRow, int newColumn) const
{
    Spot spot = *this;
    spot.row = newRow;
    spot.column = newColumn;
    return spot;
}

void Doubts::atCell(const Spot& spot, Weight weight, const QString& code, const char* text,
                    const QList<base::Bilingual>& further)
{
    add(spot, weight, {code, text, QList<base::Bilingual>{spot.sheetName, spot.cell()} + further});
}

void Doubts::add(const Spot& spot, Weight weight, const base::Message& message)
{
    if (m_all.size() < limits::findings)
        m_all << Placed{spot, {weight, message, {spot.fileName, spot.sheetName, spot.cell()}}};
    else if (m_all.size() == limits::findings)
        m_all << Placed{{}, tooMany()};
}

base::Findings Doubts::inOrder() const
{
    const auto order = [](const Placed& one) {
        return std::tie(one.spot.file, one.spot.sheet, one.spot.row, one.spot.column);
    };
    QList<Placed> sorted = m_all;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const Placed& a, const Placed& b) { return order(a) < order(b); });
    base::Findings findings;
    for (const Placed& one : sorted)
        findings << one.finding;
    return findings;
}

} // namespace bagalau::intake
