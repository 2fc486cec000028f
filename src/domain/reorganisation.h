#pragma once

#include "base/language.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <optional>

namespace bagalau::domain {

/// What became of a body or of an assessing authority on a day, by which act.
struct Reorganisation
{
    QDate date;             ///< the first day of the new order
    bool authority = false; ///< of an assessing authority; else of an assessed body
    QString kind;           ///< "renamed", "merged", "split", "abolished"
    QString from;           ///< id
    QStringList to;         ///< ids of those who take over, the one that takes the functions over first
    base::Bilingual name;   ///< of a renamed one: its name from that day on
    base::Bilingual act;

    /// A renamed one goes on, and so does one that only gave a part of itself away.
    bool ends() const { return kind != QStringLiteral("renamed") && !to.contains(from); }
    bool operator==(const Reorganisation&) const = default;
};

/// A rule of the System for what was reorganised in a period (clauses 53 to 56). The periods are data.
struct ReorganisationRule
{
    enum class Effect {
        Within,   ///< assessed within the successor, counted in its final score
        Analysed, ///< analysed only; the results are recommendations for the successor
        Passed,   ///< assessed; the results are passed to the successor as recommendations
        Succeeds  ///< of an assessing authority: the successor assesses
    };
    /// A day of the assessed year or of one after it, or the day of a stage of the schedule.
    struct Bound
    {
        int year = 0; ///< after the assessed year
        int month = 0;
        int day = 0;
        int stage = 0; ///< 0: a day of the calendar
    };

    Effect effect = Effect::Within;
    bool authority = false;
    Bound from, until; ///< both days belong to the period
    base::Bilingual clause;

    /// Whether the day belongs to the period for the results of a year; never while a bound has no date yet.
    bool covers(QDate date, int year, QDate reportsDue) const;
};

/// How a body stands in the list for the results of a year.
struct Standing
{
    enum class Kind { NotListed, Assessed, WithinSuccessor, AnalysedOnly, ResultsPassed };

    Kind kind = Kind::NotListed;
    QStringList successors; ///< ids; empty unless the body was reorganised
    QDate date;             ///< of the reorganisation
    base::Bilingual clause; ///< that says so
    base::Bilingual act;    ///< of the reorganisation

    /// Something may be loaded and scored for it.
    bool worked() const { return kind != Kind::NotListed && kind != Kind::WithinSuccessor; }
    /// It gets a conclusion and may object to it.
    bool concluded() const { return kind == Kind::Assessed || kind == Kind::ResultsPassed; }
    bool operator==(const Standing&) const = default;
};
/// "assessed", "within-successor", "analysed-only", "results-passed"; empty: not listed.
QString standingCode(Standing::Kind kind);

/// Reorganisations and the rules for them.
struct Succession
{
    QList<Reorganisation> all;
    QList<ReorganisationRule> rules;

    /// From the bytes of the register and of the procedure.
    static Succession read(const QByteArray& reorganisations, const QByteArray& procedure);

    /// What the reorganisation of a body or authority makes of it for the results of a year; nothing if it was not
    /// reorganised in a period of any rule. `reportsDue` is stage 1 of the schedule; invalid: not set yet.
    struct Outcome
    {
        const ReorganisationRule* rule;
        const Reorganisation* reorganisation;
        QStringList successors; ///< those of a successor that ended in the same period stand in its place
    };
    std::optional<Outcome> outcome(bool authority, const QString& id, int year, QDate reportsDue) const;
    /// When it ended, or an invalid date.
    QDate endOf(bool authority, const QString& id) const;
    /// Its name on a day, where it was renamed; empty otherwise.
    base::Bilingual nameOn(bool authority, const QString& id, QDate day) const;

private:
    void addSuccessors(const Reorganisation& one, const ReorganisationRule& rule, int year, QDate reportsDue,
                       QStringList& seen, QStringList& out) const;
    const Reorganisation* ending(bool authority, const QString& id) const;
};

} // namespace bagalau::domain
