#include "scoring/proof.h"

#include "scoring/explained.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace bagalau::domain;

namespace bagalau::scoring {

namespace {

class Prover
{
public:
    Prover(const Edition& edition, const Variant& variant, const Inputs& inputs)
        : m_variant(variant), m_evaluator(edition, variant, inputs)
    {
        for (const Table& table : variant.tables)
            for (const RowIndex::Row& row : m_evaluator.rows().rowsOf(table.id))
                m_rows.insert({table.id, row.key}, &row);
    }

    Proof make(const QList<TraceStep>& trace)
    {
        for (const TraceStep& step : trace)
            if (const Definition* definition = m_variant.definition(step.table, step.definition))
                want({definition, m_rows.value({step.table, step.row})});
        const qsizetype taken = m_wanted.size();
        // What is opened asks for more: the list grows until every place that a rule names is there.
        for (qsizetype i = 0; i < m_wanted.size(); ++i)
            open(m_wanted[i], i < taken);
        return m_proof;
    }

private:
    void want(const Evaluator::Wanted& wanted)
    {
        const QString id = Evaluator::stepId(*wanted.definition, wanted.row);
        if (!m_known.contains(id))
            m_wanted << wanted;
        m_known.insert(id);
    }

    void open(const Evaluator::Wanted& wanted, bool taken)
    {
        ProofStep opened;
        m_evaluator.countAnew(); // the assessment bounded the data; here each step is gone through several times
        opened.how = explainedStep(m_evaluator, *wanted.definition, wanted.row);
        QList<Evaluator::Wanted> more;
        opened.places = m_evaluator.withPlaces(*wanted.definition, wanted.row, more);
        if (const TraceStep* step = m_evaluator.step(Evaluator::stepId(*wanted.definition, wanted.row)))
            opened.step = *step;
        opened.taken = taken;
        m_proof.steps << opened;
        for (const Evaluator::Wanted& one : std::as_const(more))
            want(one);
    }

    const Variant& m_variant;
    Evaluator m_evaluator;
    QHash<std::pair<QString, QString>, const RowIndex::Row*> m_rows; ///< by table and key
    QList<Evaluator::Wanted> m_wanted;
    QSet<QString> m_known;
    Proof m_proof;
};

} // namespace

Proof proofOf(const Edition& edition, const Variant& variant, const Inputs& inputs, const Assessment& assessment)
{
    return Prover(edition, variant, inputs).make(assessment.steps);
}

} // namespace bagalau::scoring
