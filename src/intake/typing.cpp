#include "intake/typing.h"

#include "base/text.h"
#include "intake/words.h"

using namespace Qt::StringLiterals;
using bagalau::base::Number;
using bagalau::domain::Column;
using bagalau::domain::Value;
using bagalau::domain::ValueType;

namespace bagalau::intake {

namespace {

using Weight = Doubts::Weight;

QString bothWordings(const base::Bilingual& words)
{
    return words.kk == words.ru ? words.kk : words.kk + u" / "_s + words.ru;
}

} // namespace

bool Typing::isMissingMark(const QString& text) const
{
    const QString folded = base::folded(text);
    if (folded.isEmpty())
        return true;
    for (const QString& mark : m_edition.missingMarks)
        if (folded == base::folded(mark))
            return true;
    return false;
}

Value Typing::read(const Column& column, const Cell* cell, const Spot& spot, bool essential)
{
    bool refused = false;
    const Value value = cell ? typed(column, *cell, spot, refused) : Value();
    if (refused)
        return {};
    if (value.missing())
        checkMissing(column, spot, essential);
    if (const Number* number = value.number())
        checkNumber(column, *number, cell->text, spot);
    return value;
}

Value Typing::typed(const Column& column, const Cell& cell, const Spot& spot, bool& refused)
{
    if (!cell.calculated) {
        refused = true;
        m_doubts.atCell(spot, Weight::Blocker, u"intake.not-calculated"_s,
                        QT_TRANSLATE_NOOP("Messages",
                                          "Sheet “%1”, cell %2: the formula in the column “%3” has never been "
                                          "calculated, so that the file holds no result. Open the file in a "
                                          "spreadsheet program, save it and load it again."),
                        {column.name});
        return {};
    }
    if (cell.kind == Cell::Kind::Error) {
        refused = true;
        m_doubts.atCell(spot, Weight::Blocker, u"intake.error-cell"_s,
                        QT_TRANSLATE_NOOP("Messages",
                                          "Sheet “%1”, cell %2: the column “%3” holds the error %4 of a "
                                          "spreadsheet program in place of a value. Ask the assessed body to "
                                          "correct the formula."),
                        {column.name, cell.text});
        return {};
    }
    switch (column.type) {
    case ValueType::Number:
        return number(column, cell, spot, refused);
    case ValueType::Boolean:
        return boolean(column, cell, spot, refused);
    case ValueType::Choice:
        return choice(column, cell, spot, refused);
    case ValueType::Text:
        break;
    }
    return isMissingMark(cell.text) ? Value() : Value(base::simplified(cell.text));
}

Value Typing::number(const Column& column, const Cell& cell, const Spot& spot, bool& refused)
{
    if (cell.kind == Cell::Kind::Number)
        if (const auto exact = Number::fromDecimal(cell.text))
            return *exact;
    if (cell.kind == Cell::Kind::Text && isMissingMark(cell.text))
        return {};
    const auto written = cell.kind == Cell::Kind::Text ? base::parseNumber(cell.text) : std::nullopt;
    if (!written) {
        refused = true;
        m_doubts.atCell(spot, Weight::Blocker, u"intake.not-a-number"_s,
                        QT_TRANSLATE_NOOP("Messages",
                                          "Sheet “%1”, cell %2: the column “%3” needs a number, but “%4” stands "
                                          "there. Ask the assessed body for the number."),
                        {column.name, base::simplified(cell.text)});
        return {};
    }
    m_doubts.atCell(spot, Weight::Warning, u"intake.number-as-text"_s,
                    QT_TRANSLATE_NOOP("Messages",
                                      "Sheet “%1”, cell %2: the number “%4” in the column “%3” is kept as text. It "
                                      "is read as %5; check that this is meant, sums in the file leave such "
                                      "cells out."),
                    {column.name, base::simplified(cell.text), base::shortNumber(*written)});
    return *written;
}

Value Typing::boolean(const Column& column, const Cell& cell, const Spot& spot, bool& refused)
{
    if (cell.kind == Cell::Kind::Boolean)
        return cell.text == u"TRUE"_s;
    // The words first: the word for "no" may also stand among the marks of a missing value.
    if (isWording(cell.text, m_edition.yes))
        return true;
    if (isWording(cell.text, m_edition.no))
        return false;
    if (isMissingMark(cell.text))
        return {};
    refused = true;
    unknownWord(column, cell, spot, bothWordings(m_edition.yes) + u"; "_s + bothWordings(m_edition.no));
    return {};
}

Value Typing::choice(const Column& column, const Cell& cell, const Spot& spot, bool& refused)
{
    QStringList allowed;
    for (auto one = column.choices.begin(); one != column.choices.end(); ++one) {
        if (isWording(cell.text, *one))
            return one.key();
        allowed << bothWordings(*one);
    }
    if (isMissingMark(cell.text))
        return {};
    refused = true;
    unknownWord(column, cell, spot, allowed.join(u"; "_s));
    return {};
}

void Typing::unknownWord(const Column& column, const Cell& cell, const Spot& spot, const base::Bilingual& allowed)
{
    m_doubts.atCell(spot, Weight::Blocker, u"intake.unknown-word"_s,
                    QT_TRANSLATE_NOOP("Messages",
                                      "Sheet “%1”, cell %2: “%4” is not one of the words of the column “%3”. "
                                      "Allowed are: %5. Ask the assessed body which is meant."),
                    {column.name, base::simplified(cell.text), allowed});
}

void Typing::checkMissing(const Column& column, const Spot& spot, bool essential)
{
    if (essential || column.whenMissing == Column::Policy::Blocker)
        m_doubts.atCell(spot, Weight::Blocker, u"intake.missing"_s,
                        QT_TRANSLATE_NOOP("Messages",
                                          "Sheet “%1”, cell %2: the column “%3” is empty, and the row cannot be "
                                          "read without it. Ask the assessed body to fill it in."),
                        {column.name});
    else if (column.whenMissing == Column::Policy::Settle)
        m_doubts.atCell(spot, Weight::Warning, u"intake.missing"_s,
                        QT_TRANSLATE_NOOP("Messages",
                                          "Sheet “%1”, cell %2: there is no value in the column “%3”. It is not "
                                          "taken as 0: the assessor must settle it before there is a score."),
                        {column.name});
}

void Typing::checkNumber(const Column& column, const Number& number, const QString& raw, const Spot& spot)
{
    if (column.minimum && number < *column.minimum) {
        m_doubts.atCell(spot, Weight::Blocker, u"intake.below-minimum"_s,
                        QT_TRANSLATE_NOOP("Messages",
                                          "Sheet “%1”, cell %2: the value %4 in the column “%3” is below %5, the "
                                          "least it can be. Ask the assessed body for the right value."),
                        {column.name, base::simplified(raw), base::shortNumber(*column.minimum)});
        return;
    }
    if (column.maximum && number > *column.maximum) {
        m_doubts.atCell(spot, Weight::Blocker, u"intake.above-maximum"_s,
                        QT_TRANSLATE_NOOP("Messages",
                                          "Sheet “%1”, cell %2: the value %4 in the column “%3” is above %5, the "
                                          "most it can be. Ask for the right value."),
                        {column.name, base::simplified(raw), base::shortNumber(*column.maximum)});
        return;
    }
    if (!number.isZero() || column.whenZero == Column::Policy::Allowed)
        return;
    if (column.whenZero == Column::Policy::Blocker)
        m_doubts.atCell(spot, Weight::Blocker, u"intake.zero"_s,
                        QT_TRANSLATE_NOOP("Messages",
                                          "Sheet “%1”, cell %2: the column “%3” is 0, which cannot be. Ask the "
                                          "assessed body for the right value."),
                        {column.name});
    else
        m_doubts.atCell(spot, Weight::Warning, u"intake.zero"_s,
                        QT_TRANSLATE_NOOP("Messages",
                                          "Sheet “%1”, cell %2: the column “%3” is 0, by which nothing can be "
                                          "divided. The assessor must settle it before there is a score."),
                        {column.name});
}

} // namespace bagalau::intake
