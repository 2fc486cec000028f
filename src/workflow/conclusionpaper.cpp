#include "workflow/conclusionpaper.h"

#include "base/dates.h"
#include "base/text.h"
#include "documents/papertexts.h"
#include "workflow/conclusiondifference.h"
#include "workflow/conclusionparts.h"
#include "workflow/papertemplates.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::documents::PaperRecord;
using bagalau::documents::phrase;

namespace bagalau::workflow {

namespace {

Bilingual number(const std::optional<base::Number>& value)
{
    return value ? base::displayNumber(*value, 2) : u"–"_s;
}

class Data
{
public:
    explicit Data(const ConclusionPlan& plan) : m_plan(plan) {}

    documents::PaperData make()
    {
        values();
        m_data.lists[u"criteria"_s] = {};
        m_data.lists[u"columns"_s] = {};
        m_data.lists[u"rows"_s] = {};
        criteria();
        m_data.lists[u"deductions"_s] = deductions({});
        m_data.lists[u"directions"_s] = directions();
        differences();
        m_data.charts = m_plan.charts;
        for (const TextSection& section : textSections())
            m_data.sections.insert(section.id, m_plan.texts.value(section.id));
        return m_data;
    }

private:
    void values()
    {
        const domain::Assessment& assessment = m_plan.assessment;
        const domain::Degree* degree = assessment.score ? m_plan.edition.degreeOf(*assessment.score) : nullptr;
        m_data.values.insert({
            {u"office"_s, m_plan.authority},
            {u"lead"_s, m_plan.lead},
            {u"body"_s, m_plan.bodyName},
            {u"number"_s, m_plan.number},
            {u"issued"_s, base::longDate(m_plan.issued)},
            {u"year"_s, QString::number(m_plan.year)},
            {u"block"_s, m_plan.edition.blockName},
            {u"parts"_s, partNames()},
            {u"edition"_s, m_plan.edition.title},
            {u"form"_s, phrase(u"form"_s, {variant().conclusionForm})},
            {u"reviewer"_s, m_plan.reviewedBy},
            {u"excluded"_s,
             m_plan.excludedActivity.isEmpty() ? Bilingual() : phrase(u"activity."_s + m_plan.excludedActivity)},
            {u"passed"_s, m_plan.passedTo},
            {u"replaces"_s, m_plan.predecessorNumber},
            {u"score"_s, number(assessment.score)},
            {u"degree"_s, degree ? degree->name : Bilingual(u"–"_s)},
            {u"before"_s, number(assessment.beforePenalty)},
            {u"penalty"_s, number(assessment.penalty.value_or(base::Number()))},
        });
    }

    const domain::Variant& variant() const { return *m_plan.edition.variant(m_plan.variant); }

    Bilingual partNames() const
    {
        QStringList kk, ru;
        for (const QString& id : m_plan.directions) {
            const Bilingual name = m_plan.edition.directionNames.value(id, id);
            kk << name.kk;
            ru << name.ru;
        }
        return {kk.join(u"; "_s), ru.join(u"; "_s)};
    }

    // Criteria of the body as a whole where the methodology has them, else those of its uppermost rows.
    void criteria()
    {
        for (const domain::Definition& definition : variant().values)
            if (const domain::AssessmentItem* item = m_plan.assessment.item(definition.id))
                m_data.lists[u"criteria"_s] << PaperRecord{
                    {{u"name"_s, item->name},
                     {u"points"_s, number(item->points)},
                     {u"maximum"_s, number(item->maximum)},
                     {u"weight"_s, item->weight ? u"× "_s + base::displayNumber(*item->weight, 1) : QString()}},
                    {}};
        for (const domain::Table& table : variant().tables)
            if (m_data.lists[u"criteria"_s].isEmpty() && table.parent.isEmpty())
                rows(table);
    }

    void rows(const domain::Table& table)
    {
        QList<const domain::Definition*> definitions;
        for (const domain::Definition& definition : table.values)
            if (definition.item)
                definitions << &definition;
        for (const domain::Definition* definition : definitions)
            m_data.lists[u"columns"_s] << PaperRecord{{{u"id"_s, definition->id}, {u"name"_s, definition->name}}, {}};
        for (const domain::InputRow& one : m_plan.inputs.tables.value(definitions.isEmpty() ? QString() : table.id)) {
            PaperRecord row{{{u"key"_s, one.key}, {u"name"_s, {}}}, {}};
            for (const domain::Definition* definition : definitions) {
                const domain::AssessmentItem* item = m_plan.assessment.item(definition->id + u'/' + one.key);
                row.lists[u"cells"_s] << PaperRecord{{{u"points"_s, item ? number(item->points) : Bilingual(u"–"_s)}},
                                                     {}};
                if (item)
                    row.values[u"name"_s] = item->row;
            }
            m_data.lists[u"rows"_s] << row;
        }
    }

    void differences()
    {
        QList<PaperRecord>& lines = m_data.lists[u"differences"_s];
        if (m_plan.predecessor.isEmpty())
            return;
        for (const ChangeLine& one : changeLines(
                 differenceOf(m_plan.predecessorSnapshot, snapshotOf(m_plan), m_plan.edition, m_plan.assessment)))
            lines << PaperRecord{{{u"name"_s, one.what}, {u"before"_s, one.before}, {u"after"_s, one.after}}, {}};
    }

    QList<PaperRecord> deductions(const QString& direction) const
    {
        QList<PaperRecord> all;
        for (const domain::AssessmentItem& item : m_plan.assessment.items)
            if (item.penalty && item.direction == direction && !item.points.isZero())
                all << PaperRecord{{{u"name"_s, item.name}, {u"points"_s, number(item.points)}}, {}};
        return all;
    }

    // What is taken off within a direction is in its result already and no part of the block's own deductions.
    QList<PaperRecord> directions() const
    {
        QList<PaperRecord> all;
        for (const domain::Direction& direction : variant().directions) {
            if (!m_plan.directions.isEmpty() && !m_plan.directions.contains(direction.id))
                continue;
            PaperRecord record{{{u"name"_s, m_plan.edition.directionNames.value(direction.id, direction.id)},
                                {u"before"_s, {}},
                                {u"penalty"_s, {}},
                                {u"score"_s, {}}},
                               {{u"deductions"_s, deductions(direction.id)}}};
            for (const domain::DirectionResult& result : m_plan.assessment.directions)
                if (result.id == direction.id) {
                    if (result.score)
                        record.values[u"score"_s] = number(result.score);
                    if (result.penalty) {
                        record.values[u"before"_s] = number(result.before);
                        record.values[u"penalty"_s] = number(result.penalty);
                    }
                }
            all << record;
        }
        return all;
    }

    const ConclusionPlan& m_plan;
    documents::PaperData m_data;
};

} // namespace

documents::PaperData conclusionData(const ConclusionPlan& plan)
{
    return Data(plan).make();
}

QString conclusionTemplate(const ConclusionPlan& plan)
{
    return plan.directions.isEmpty() ? u"conclusion"_s : u"conclusion-direction"_s;
}

} // namespace bagalau::workflow
