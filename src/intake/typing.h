#pragma once

#include "domain/edition.h"
#include "domain/report.h"
#include "intake/doubts.h"

namespace bagalau::intake {

/// Reads cells as values of their columns, by the words and rules of an edition.
class Typing final
{
public:
    Typing(const domain::Edition& edition, Doubts& doubts) : m_edition(edition), m_doubts(doubts) {}

    /// `cell` null: blank. `essential`: the value names the row, so a missing one is always a blocker.
    domain::Value read(const domain::Column& column, const Cell* cell, const Spot& spot, bool essential);

private:
    domain::Value typed(const domain::Column& column, const Cell& cell, const Spot& spot, bool& refused);
    domain::Value number(const domain::Column& column, const Cell& cell, const Spot& spot, bool& refused);
    domain::Value boolean(const domain::Column& column, const Cell& cell, const Spot& spot, bool& refused);
    domain::Value choice(const domain::Column& column, const Cell& cell, const Spot& spot, bool& refused);
    void checkMissing(const domain::Column& column, const Spot& spot, bool essential);
    void checkNumber(const domain::Column& column, const base::Number& number, const QString& raw, const Spot& spot);
    void unknownWord(const domain::Column& column, const Cell& cell, const Spot& spot, const base::Bilingual& allowed);
    bool isMissingMark(const QString& text) const;

    const domain::Edition& m_edition;
    Doubts& m_doubts;
};

} // namespace bagalau::intake
