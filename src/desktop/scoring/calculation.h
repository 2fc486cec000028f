#pragma once

#include "domain/assessment.h"
#include "domain/inputs.h"

#include <QHash>
#include <QSet>

namespace bagalau::desktop {

/// An assessment with all it was made of, so that each number is found by its id, what it was made from, and what was
/// made from it. Values only: it outlives the session it came from.
class Calculation final
{
public:
    /// Where an input stands.
    struct Cell
    {
        const domain::Column* column = nullptr;
        const domain::Table* table = nullptr;  ///< null: about the body as a whole
        const domain::InputRow* row = nullptr; ///< null: about the body as a whole
        const domain::Input* input = nullptr;
    };

    Calculation(domain::Edition edition, const QString& variant, domain::Inputs inputs, domain::Assessment assessment);
    Calculation(const Calculation&) = delete;
    Calculation& operator=(const Calculation&) = delete;

    const domain::Edition& edition() const { return m_edition; }
    const domain::Variant& variant() const { return *m_variant; }
    const domain::Inputs& inputs() const { return m_inputs; }
    const domain::Assessment& assessment() const { return m_assessment; }

    const domain::TraceStep* step(const QString& id) const { return m_steps.value(id); }
    const domain::AssessmentItem* item(const QString& id) const { return m_items.value(id); }
    const domain::Definition* definition(const QString& stepId) const;
    const Cell* cell(const QString& inputId) const;
    bool knows(const QString& id) const { return m_steps.contains(id) || m_cells.contains(id); }

    /// Whether an input about the body is a fact that the assessor states, and not a figure of a report; where only
    /// some directions are scored here, facts of others are none.
    bool isFact(const domain::Column& input) const;

    QStringList uses(const QString& id) const;
    /// The open points of the methodology on which a step rests, directly or through others.
    QList<const domain::Setting*> doubtsOf(const QString& stepId) const;
    QStringList usedBy(const QString& id) const { return m_usedBy.value(id); }
    /// The other inputs of the row in which this input or step stands.
    QStringList rowInputs(const QString& id) const;
    /// The input by which an assessor leaves the row of this input or step out; empty if there is none.
    QString exclusionOf(const QString& id) const;
    /// What a finding of the assessment speaks of: an input or a step; empty if it cannot be told.
    QString targetOf(const base::Finding& finding) const;

    domain::Value valueOf(const QString& id) const; ///< of a step, or the value of an input that counts
    base::Bilingual nameOf(const QString& id) const;
    /// "1.1.1 Share of ...": the row as a reader knows it; empty for the body as a whole.
    base::Bilingual rowOf(const QString& id) const;
    base::Bilingual titleOf(const domain::Table& table, const domain::InputRow& row) const;

private:
    void addScalars();
    void addRows(const domain::Table& table, const QList<domain::InputRow>& rows);
    void addSteps();
    void addDefinitions(const QList<domain::Definition>& definitions, const QString& table = {});

    domain::Edition m_edition;
    const domain::Variant* m_variant = nullptr;
    domain::Inputs m_inputs;
    domain::Assessment m_assessment;
    QHash<QString, const domain::TraceStep*> m_steps;
    QHash<QString, const domain::AssessmentItem*> m_items;
    QHash<QString, const domain::Definition*> m_definitions; ///< "table/definition"; the table is empty for the body
    QHash<QString, Cell> m_cells;
    QHash<QString, const domain::InputRow*> m_rows; ///< "table/key"
    QHash<QString, QStringList> m_usedBy;
    QHash<QString, QSet<QString>> m_doubts;
};

} // namespace bagalau::desktop
