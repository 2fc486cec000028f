#include "base/dates.h"
#include "base/text.h"
#include "workflow/inputnames.h"
#include "workflow/paperdata.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::documents::PaperData;
using bagalau::documents::PaperRecord;

namespace bagalau::workflow {

namespace {

// The two tables of the act: what is taken off and for what, and each value that is not the reported one.
class Act
{
public:
    explicit Act(const ReconciliationContent& content) : m_content(content) {}

    PaperData data()
    {
        PaperData data;
        const PaperHead& head = m_content.head;
        data.values = {{u"office"_s, capitalised(head.office)},
                       {u"body"_s, head.body},
                       {u"block"_s, head.block},
                       {u"year"_s, QString::number(head.year)},
                       {u"edition"_s, m_content.edition->title},
                       {u"received"_s, base::shortDate(m_content.received)},
                       {u"files"_s, m_content.files.join(u"; "_s)},
                       {u"total"_s, total()}};
        data.lists = {{u"deductions"_s, deductions()}, {u"changes"_s, changes()}};
        return data;
    }

private:
    QString points(const base::Number& number) const
    {
        return base::displayNumber(number, m_content.edition->scorePlaces);
    }

    Bilingual total() const
    {
        const domain::Assessment& assessment = *m_content.assessment;
        QStringList kk, ru;
        for (const domain::DirectionResult& one : assessment.directions)
            if (one.penalty) {
                const Bilingual name = m_content.edition->directionNames.value(one.id);
                kk << name.kk + u": "_s + points(*one.penalty);
                ru << name.ru + u": "_s + points(*one.penalty);
            }
        if (assessment.penalty && (kk.isEmpty() || !assessment.penalty->isZero())) {
            kk << points(*assessment.penalty);
            ru << points(*assessment.penalty);
        }
        return kk.isEmpty() ? Bilingual(u"–"_s) : Bilingual(kk.join(u"; "_s), ru.join(u"; "_s));
    }

    QList<PaperRecord> deductions() const
    {
        QList<PaperRecord> all;
        for (const domain::AssessmentItem& item : m_content.assessment->items) {
            if (!item.penalty)
                continue;
            const Bilingual direction = m_content.edition->directionNames.value(item.direction);
            const bool timed = isTimed(item.id);
            const auto date = [&](QDate day) { return timed && day.isValid() ? base::shortDate(day) : u"–"_s; };
            PaperRecord one;
            one.values = {{u"key"_s, QString::number(all.size() + 1)},
                          {u"name"_s, direction.kk.isEmpty() ? item.name
                                                             : Bilingual(item.name.kk + u" ("_s + direction.kk + u')',
                                                                         item.name.ru + u" ("_s + direction.ru + u')')},
                          {u"basis"_s, basis(item.id)},
                          {u"due"_s, date(m_content.due)},
                          {u"actual"_s, date(m_content.received)},
                          {u"points"_s, points(item.points)}};
            all << one;
        }
        return all;
    }

    // The facts about the body as a whole from which a deduction is calculated.
    QList<const domain::Column*> factsOf(const QString& item) const
    {
        QList<const domain::Column*> all;
        const domain::TraceStep* step = m_content.assessment->step(item);
        for (const QString& used : step ? step->uses : QStringList())
            if (const domain::Column* column = used.contains(u'/') ? nullptr : m_content.variant->input(used))
                all << column;
        return all;
    }

    // Whether it is a deduction for the day on which the report came.
    bool isTimed(const QString& item) const
    {
        const QList<const domain::Column*> facts = factsOf(item);
        return std::any_of(facts.begin(), facts.end(),
                           [](const domain::Column* one) { return !one->proposedBy.isEmpty(); });
    }

    Bilingual basis(const QString& item) const
    {
        QStringList kk, ru;
        for (const domain::Column* column : factsOf(item)) {
            const Bilingual value =
                valueText(*m_content.edition, *column, m_content.inputs->scalars.value(column->id).effective(*column));
            kk << value.kk;
            ru << value.ru;
        }
        return kk.isEmpty() ? Bilingual(u"–"_s) : Bilingual(kk.join(u" + "_s), ru.join(u" + "_s));
    }

    QList<PaperRecord> changes() const
    {
        QList<PaperRecord> all;
        for (auto table = m_content.inputs->tables.begin(); table != m_content.inputs->tables.end(); ++table)
            for (const domain::InputRow& row : *table)
                for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell)
                    addChange(all, domain::inputId(table.key(), row.key, cell.key()), *cell);
        for (auto input = m_content.inputs->scalars.begin(); input != m_content.inputs->scalars.end(); ++input)
            addChange(all, input.key(), *input);
        return all;
    }

    // Only what stood in a cell of the report: what the program or an assessor counted is no fact of the report.
    void addChange(QList<PaperRecord>& all, const QString& id, const domain::Input& input) const
    {
        const domain::Column* column = domain::columnOf(*m_content.variant, id);
        if (!column || !input.accepted || input.origin.cell.isEmpty() || *input.accepted == input.reported)
            return;
        PaperRecord one;
        one.values = {{u"key"_s, QString::number(all.size() + 1)},
                      {u"name"_s, inputTitle(*m_content.variant, *m_content.inputs, id)},
                      {u"reported"_s, valueText(*m_content.edition, *column, input.reported)},
                      {u"accepted"_s, valueText(*m_content.edition, *column, *input.accepted)},
                      {u"ground"_s, base::bothSides(input.ground)},
                      {u"place"_s, input.origin.sheet + u": "_s + input.origin.cell}};
        all << one;
    }

    const ReconciliationContent& m_content;
};

} // namespace

PaperData reconciliationData(const ReconciliationContent& content)
{
    return Act(content).data();
}

} // namespace bagalau::workflow
