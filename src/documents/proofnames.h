#pragma once

#include "documents/papers.h"

#include <QSet>

namespace bagalau::documents {

/// How a calculation is put into words, in one language: the same in the proof sheet and in its workbook.
class ProofNames
{
public:
    ProofNames(const ProofContent& content, base::Language language);

    QString say(const QString& id, const QList<base::Bilingual>& args = {}) const;
    QString in(const base::Bilingual& text) const { return text.in(m_language); }
    base::Language language() const { return m_language; }

    /// "Proof sheet to conclusion No. ...", or that it is a working paper of a date.
    QString about() const;
    QString footer() const;
    /// The files of the report with their digests; "–" where there is none.
    QString files() const;
    /// Head lines: body, year, block, direction, methodology, files, digests.
    QList<std::pair<QString, QString>> fields() const;
    /// What keeps the block's score open: others score a part, or something is missing; empty: nothing.
    QStringList remarks() const;

    /// A value as reports write it; "–" for a missing one.
    QString shown(const domain::Value& value, const domain::Column* column = nullptr) const;
    /// With the exact fraction where it can be redone by hand, and ◇ where the number rests on an open point.
    QString shown(const domain::TraceStep& step) const;
    /// The formula with the values in place, the steps of scales, or what followed where there was nothing to measure.
    QStringList how(const domain::ProofStep& step) const;
    /// The same; of a step that only takes over another one, how that one was made.
    QStringList howMade(const domain::ProofStep& step) const;
    /// By which rule and to how many places the score is rounded: "70,4075 → 70,41".
    QString rounding(const base::Number& exact, const base::Number& rounded) const;
    /// What the assessor changed and why: "in the report: 5; ground: ..."; empty: nothing.
    QString changed(const domain::Input& input, const domain::Column& column) const;
    static QString place(const domain::Origin& origin);
    QString side(const QString& text) const;

    /// Keys of the rows of a table: of the report, then those that only group others.
    QStringList keysOf(const domain::Table& table) const;
    const domain::InputRow* row(const domain::Table& table, const QString& key) const;
    /// The row's own name; its key where it has none.
    QString titleOf(const domain::Table& table, const QString& key) const;
    /// What the assessor established about the row as a whole: that it is left out, and why.
    QString established(const domain::Table& table, const QString& key) const;

    const domain::ProofStep* step(const QString& id) const { return m_steps.value(id); }
    const domain::Definition* definition(const domain::TraceStep& step) const;
    bool isUsed(const QString& inputId) const { return m_used.contains(inputId); }
    bool isUsed(const domain::Table& table) const { return m_usedTables.contains(table.id); }
    bool restsOn(const QString& stepId, const QString& setting) const
    {
        return m_doubts.value(stepId).contains(setting);
    }
    bool isDoubtful(const QString& stepId) const { return !m_doubts.value(stepId).isEmpty(); }
    /// The open points on which any number of this calculation rests, in the order of the edition.
    QList<const domain::Setting*> openPoints() const;

private:
    const ProofContent& m_content;
    base::Language m_language;
    QHash<QString, const domain::ProofStep*> m_steps;
    QHash<QString, QSet<QString>> m_doubts;
    QHash<QString, const domain::InputRow*> m_rows; ///< "table/key"
    QSet<QString> m_used;
    QSet<QString> m_usedTables;
};

} // namespace bagalau::documents
