#include "desktop/trials/trialrows.h"

#include "base/text.h"
#include "desktop/scoring/valuetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bagalau::desktop::TrialRows)
};

QString placeText(const std::optional<workflow::Rank>& rank)
{
    return rank ? Texts::tr("%1 of %2").arg(rank->place).arg(rank->of) : u"–"_s;
}

} // namespace

QString TrialRows::valueText(const domain::Column& column, const domain::Value& value) const
{
    return desktop::valueText(m_sides.tried.edition, column, value, m_language);
}

QString TrialRows::nameOf(const QString& input) const
{
    const QString row = m_calculation.rowOf(input).in(m_language);
    return (row.isEmpty() ? QString() : row + u": "_s) + m_calculation.nameOf(input).in(m_language);
}

QString TrialRows::degreeName(const domain::Edition& edition, const QString& id) const
{
    for (const domain::Degree& degree : edition.degrees)
        if (degree.id == id)
            return degree.name.in(m_language);
    return u"–"_s;
}

TextTable::Row TrialRows::points(const QString& name, const std::optional<base::Number>& was,
                                 const std::optional<base::Number>& would, bool strong) const
{
    const domain::Edition& edition = m_sides.tried.edition;
    const auto rounded = [&](const base::Number& number) {
        return number.rounded(edition.scorePlaces, edition.rounding);
    };
    const auto shown = [&](const std::optional<base::Number>& number) {
        return number ? base::displayNumber(rounded(*number), edition.scorePlaces) : u"–"_s;
    };
    QString difference;
    if (was && would && rounded(*was) != rounded(*would))
        difference = (*would > *was ? u"+"_s : QString()) +
                     base::displayNumber(rounded(*would) - rounded(*was), edition.scorePlaces);
    return {{}, {name, shown(was), shown(would), difference}, strong, {}};
}

QList<TextTable::Row> TrialRows::results() const
{
    const domain::Assessment &was = m_sides.recorded.assessment, &would = m_sides.tried.assessment;
    QList<TextTable::Row> rows;
    // An office that scores only directions has no score of the block to look for.
    if (m_sides.recorded.directions.isEmpty())
        rows << points(Texts::tr("Score"), was.score, would.score, true)
             << TextTable::Row{{},
                               {Texts::tr("Degree of effectiveness"),
                                degreeName(m_sides.recorded.edition, was.degree),
                                degreeName(m_sides.tried.edition, would.degree),
                                {}},
                               true,
                               {}}
             << TextTable::Row{{},
                               {Texts::tr("Place among the scored bodies"),
                                placeText(m_sides.recordedRank),
                                placeText(m_sides.triedRank),
                                {}},
                               false,
                               {}};
    for (const domain::DirectionResult& one : would.directions) {
        std::optional<base::Number> before;
        for (const domain::DirectionResult& other : was.directions)
            if (other.id == one.id)
                before = other.score;
        rows << points(m_sides.tried.edition.directionNames.value(one.id).in(m_language), before, one.score);
    }
    if (was.penalty || would.penalty)
        rows << points(Texts::tr("Before deduction"), was.beforePenalty, would.beforePenalty)
             << points(Texts::tr("Deduction"), was.penalty, would.penalty);
    return rows;
}

QList<TextTable::Row> TrialRows::changes(const workflow::Trial& trial) const
{
    QList<TextTable::Row> rows;
    for (auto one = trial.settings.begin(); one != trial.settings.end(); ++one) {
        const domain::Column now = domain::asColumn(*m_sides.tried.edition.setting(one.key()));
        const domain::Setting* before = m_sides.recorded.edition.setting(one.key());
        rows << TextTable::Row{
            one.key(),
            {now.name.in(m_language), before ? valueText(now, before->value) : u"–"_s, valueText(now, *one)},
            false,
            {}};
    }
    for (auto one = trial.values.begin(); one != trial.values.end(); ++one) {
        const domain::Column& column = *m_calculation.cell(one.key())->column;
        const domain::Input* before = m_sides.recorded.inputs.find(one.key());
        rows << TextTable::Row{one.key(),
                               {nameOf(one.key()), before ? valueText(column, before->effective(column)) : u"–"_s,
                                valueText(column, *one)},
                               false,
                               {}};
    }
    return rows;
}

QList<TextTable::Row> TrialRows::readings(const workflow::Trial& trial) const
{
    QList<TextTable::Row> rows;
    for (const domain::Setting& setting : m_sides.tried.edition.settings)
        if (!setting.value.missing())
            rows << TextTable::Row{setting.id,
                                   {setting.name.in(m_language), valueText(domain::asColumn(setting), setting.value)},
                                   trial.settings.contains(setting.id),
                                   setting.note.in(m_language)};
    return rows;
}

QList<TextTable::Row> TrialRows::lifts(const QList<workflow::Lift>& lifts) const
{
    QList<TextTable::Row> rows;
    for (const workflow::Lift& lift : lifts) {
        const domain::Column& column = *m_calculation.cell(lift.input)->column;
        rows << TextTable::Row{lift.input,
                               {nameOf(lift.input), valueText(column, lift.now), valueText(column, lift.tried),
                                base::displayNumber(lift.score, m_sides.tried.edition.scorePlaces)},
                               false,
                               {}};
    }
    return rows;
}

} // namespace bagalau::desktop
