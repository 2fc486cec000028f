#include "workflow/resultset.h"

#include "base/dates.h"
#include "workflow/comparison.h"
#include "workflow/views.h"

using namespace Qt::StringLiterals;
using bagalau::base::Message;
using bagalau::base::Number;
using bagalau::domain::ShownCell;
using bagalau::domain::ShownNumber;

namespace bagalau::workflow {

namespace {

constexpr int pointPlaces = 2;

ShownCell cell(const std::optional<Number>& number)
{
    return number ? ShownCell(ShownNumber{*number, pointPlaces}) : ShownCell();
}

ShownCell cell(const QString& text)
{
    return text.isEmpty() ? ShownCell() : ShownCell(text);
}

ShownCell cell(QDate date)
{
    return date.isValid() ? ShownCell(date) : ShownCell();
}

struct Line
{
    BodyStatus status;
    const domain::Variant* variant;
    domain::Assessment assessment;
};

class ResultSet
{
public:
    ResultSet(const Session& session, const QString& block, base::Language language)
        : m_session(session), m_block(block), m_language(language), m_items(comparedItems(session, block))
    {
        for (const BodyStatus& status : bodyStatuses(session, block))
            if (!status.refusal)
                m_lines.push_back(
                    {status, &session.variantOf(status.body.id, block), assessmentOf(session, status.body.id, block)});
        for (const Line& line : m_lines)
            if (!m_groups.contains(line.variant))
                m_groups << line.variant;
        std::stable_sort(m_lines.begin(), m_lines.end(), [this](const Line& a, const Line& b) {
            if (a.variant != b.variant)
                return m_groups.indexOf(a.variant) < m_groups.indexOf(b.variant);
            return scoreOf(a) && (!scoreOf(b) || *scoreOf(a) > *scoreOf(b));
        });
    }

    domain::ShownTable make()
    {
        const domain::Block* block = m_session.library().procedure.block(m_block);
        m_table.title =
            say({u"results.title"_s,
                 QT_TRANSLATE_NOOP("Messages", "Results of the block “%1”, %2"),
                 {block ? block->name : base::Bilingual(m_block), QString::number(m_session.office().year)}});
        m_table.notes << say({u"results.note"_s,
                              QT_TRANSLATE_NOOP("Messages", "As of %1. Edition: %2. An empty cell means no data, not "
                                                            "zero. Places are within a group of bodies."),
                              {base::shortDate(m_session.today()), m_session.editionOf(m_block).title}});
        addHeadings();
        for (const Line& line : m_lines)
            addRow(line);
        return m_table;
    }

private:
    QString say(const Message& message) const { return base::render(message, m_language); }

    // Only what was measured: where nothing was taken in there is no score to place.
    static std::optional<Number> scoreOf(const Line& line)
    {
        return line.status.progress == Progress::NoReport ? std::nullopt : line.assessment.score;
    }

    QString headingOf(const ComparedItem& item) const
    {
        const QString name = item.name.in(m_language);
        if (item.penalty)
            return say({u"results.deduction"_s, QT_TRANSLATE_NOOP("Messages", "%1 (deduction)"), {name}});
        if (!item.table.isEmpty())
            return say({u"results.mean"_s, QT_TRANSLATE_NOOP("Messages", "%1 (mean of the rows)"), {name}});
        return name;
    }

    void addHeadings()
    {
        m_table.headings << say({u"results.place"_s, QT_TRANSLATE_NOOP("Messages", "Place"), {}})
                         << say({u"results.body"_s, QT_TRANSLATE_NOOP("Messages", "Assessed body"), {}})
                         << say({u"results.group"_s, QT_TRANSLATE_NOOP("Messages", "Group"), {}})
                         << say({u"results.state"_s, QT_TRANSLATE_NOOP("Messages", "State"), {}})
                         << say({u"results.score"_s, QT_TRANSLATE_NOOP("Messages", "Score"), {}})
                         << say({u"results.degree"_s, QT_TRANSLATE_NOOP("Messages", "Degree of effectiveness"), {}})
                         << say({u"results.before"_s, QT_TRANSLATE_NOOP("Messages", "Before deductions"), {}})
                         << say({u"results.penalty"_s, QT_TRANSLATE_NOOP("Messages", "Deductions"), {}})
                         << say({u"results.number"_s, QT_TRANSLATE_NOOP("Messages", "Conclusion No."), {}})
                         << say({u"results.delivered"_s, QT_TRANSLATE_NOOP("Messages", "Delivered"), {}});
        // Criteria of the same name in two groups share a column.
        for (const ComparedItem& item : m_items)
            if (!isScore(item) && !m_criteria.contains(headingOf(item)))
                m_criteria << headingOf(item);
        m_table.headings += m_criteria;
    }

    bool isScore(const ComparedItem& item) const
    {
        return std::any_of(m_lines.begin(), m_lines.end(), [&item](const Line& line) {
            return line.variant->id == item.variant && line.variant->score.id == item.id;
        });
    }

    int placeOf(const Line& line) const
    {
        return 1 + int(std::count_if(m_lines.begin(), m_lines.end(), [&line](const Line& other) {
                   return other.variant == line.variant && scoreOf(other) && *scoreOf(other) > *scoreOf(line);
               }));
    }

    void addRow(const Line& line)
    {
        const std::optional<Number> score = scoreOf(line);
        QList<ShownCell> cells{
            score ? ShownCell(ShownNumber{Number(placeOf(line)), 0}) : ShownCell(),
            cell(line.status.body.name.in(m_language)),
            cell(line.variant->name.in(m_language)),
            cell(say(progressName(line.status.progress))),
            cell(score),
            cell(score ? line.status.degree.in(m_language) : QString()),
            cell(score ? line.assessment.beforePenalty : std::nullopt),
            cell(score ? line.assessment.penalty : std::nullopt),
            cell(line.status.conclusion),
            cell(line.status.delivered),
        };
        const qsizetype fixed = cells.size();
        cells.resize(fixed + m_criteria.size());
        for (const ComparedItem& item : m_items)
            if (item.variant == line.variant->id && !isScore(item) && line.status.progress != Progress::NoReport)
                cells[fixed + m_criteria.indexOf(headingOf(item))] =
                    cell(comparedValue(line.assessment, *line.variant, item));
        m_table.rows << domain::ShownRow{cells};
    }

    const Session& m_session;
    QString m_block;
    base::Language m_language;
    QList<ComparedItem> m_items;
    std::vector<Line> m_lines;
    QList<const domain::Variant*> m_groups;
    QStringList m_criteria;
    domain::ShownTable m_table;
};

} // namespace

domain::ShownTable resultSet(const Session& session, const QString& block, base::Language language)
{
    return ResultSet(session, block, language).make();
}

} // namespace bagalau::workflow
