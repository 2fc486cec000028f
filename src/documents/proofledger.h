#pragma once

#include "documents/cellformula.h"
#include "documents/proofnames.h"

namespace bagalau::documents {

/// A line of the sheet of inputs, or the heading of a table (no column).
struct InputLine
{
    QString id;
    QString heading;
    QString row; ///< what the row is called; empty: the body as a whole
    const domain::Column* column = nullptr;
    domain::Input input;
    bool fixed = false; ///< the edition itself says what stands there
};

/// A line of the sheet of calculations: a step, a part of one that needs a cell of its own, or a heading (no id).
struct StepLine
{
    QString id;
    QString heading;
    QString row;
    QString name;
    domain::Formula formula;                 ///< null: none
    const domain::ProofStep* step = nullptr; ///< null: a part of the next step
    bool truth = false;
    bool taken = false; ///< a part of it is taken from the calculation
};

/// Which cell of the workbook of a proof holds what. Settled before anything is written, because formulas lead in all
/// directions.
class ProofLedger
{
public:
    static constexpr int firstRow = 3; ///< of every sheet: title, remark, heading row
    enum InputColumn { InputRow, InputName, Unit, Reported, Accepted, Counts, Ground, File, Sheet, Cell, InputId };
    enum StepColumn { StepRow, StepName, StepValue, InNumbers, Rule, Notes, Doubts, StepId };
    enum SettingColumn { SettingName, SettingValue, SettingNote, SettingSource, SettingId };

    ProofLedger(const ProofContent& content, const ProofNames& names);

    const QList<InputLine>& inputs() const { return m_inputs; }
    const QList<StepLine>& steps() const { return m_steps; }
    const QList<const domain::Setting*>& settings() const { return m_settings; }

    /// Where the name of a rule leads. `from`: the sheet in whose formulas it stands.
    CellTarget find(const domain::Expression& name, const QString& from) const;

private:
    void addInputs(const QSet<QString>& named);
    void addRows(const domain::Table& table, const QSet<QString>& named);
    void addSteps();
    void addStep(const domain::ProofStep& step, const domain::Table* table);
    void addSettings(const QSet<QString>& named);
    domain::Formula withParts(const domain::Formula& formula, const StepLine& line, int& parts);
    domain::Formula part(const domain::Formula& formula, const StepLine& line, int& parts, const QString& name);
    QString partName(const domain::Formula& formula) const;

    const ProofContent& m_content;
    const ProofNames& m_names;
    QList<InputLine> m_inputs;
    QList<StepLine> m_steps;
    QList<const domain::Setting*> m_settings;
    QHash<QString, CellTarget> m_targets; ///< by "kind:id"
};

} // namespace bagalau::documents
