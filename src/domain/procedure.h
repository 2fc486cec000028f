#pragma once

#include "base/language.h"
#include "domain/commission.h"
#include "domain/workcalendar.h"

#include <QMap>
#include <optional>

namespace bagalau::domain {

/// One of the three blocks of the assessment (clause 16 of the System) and who puts its conclusions together.
struct Block
{
    QString id;
    base::Bilingual name;
    QString lead;
    bool operator==(const Block&) const = default;
};

/// One of the six dates of the schedule (clause 7).
struct Stage
{
    int number = 0; ///< 1 to 6
    base::Bilingual name;
    QDate date;                  ///< invalid: not set yet
    bool own = false;            ///< the date is the block's own
    QString by = {};             ///< id of the actor who has to do it
    QString byOfParts = {};      ///< where an office scores only directions of a block; empty: the same
    QStringList recipients = {}; ///< packages to these do it; empty: no package does
};

/// Who has to do something by a date.
struct Actor
{
    QString id;
    base::Bilingual name;
    bool office = false; ///< the office that assesses
    bool lead = false;   ///< who puts the conclusions of the block together
    QString authority;   ///< id of the register; empty: none
};

/// Until when the schedule is changed (clause 7), as far as it is known: a note, no refusal.
struct ScheduleRule
{
    base::Bilingual clause;
    int year = 0; ///< after the assessed year
    int month = 0;
    int day = 0;
    QDate inForceTo;
    base::Bilingual note;

    /// Whether a change on this day comes later than the rule allows.
    bool late(int assessedYear, QDate on) const;
};

/// A time limit of the law.
struct TimeLimit
{
    int days = 0;
    bool working = false; ///< working days; else calendar days
    base::Bilingual clause;
    QString by = {}; ///< id of the actor who has to keep it
};

/// Why an objection, or an item of it, is not considered.
struct AdmissibilityRule
{
    /// How it is established: by the time limit, by the absence of documents, or by an official with a ground.
    enum class Test { Limit, Documents, Judgement };

    QString id;
    Test test = Test::Judgement;
    base::Bilingual name;
    base::Bilingual clause;
    QStringList blocks; ///< where it holds; empty: everywhere
};

/// A second look by the working body of the Commission at single results after an appeal (clause 62).
struct ReverificationRule
{
    base::Bilingual clause;
    QMap<QString, CommissionRole> roles; ///< who takes part
};

/// What becomes of a last day that is a day of rest, where calendar days are counted. The System says nothing about it:
/// an office may choose another of the rules.
struct RollOverRule
{
    QString id;
    bool moves = false; ///< to the next working day; else the count ends where it ends
    base::Bilingual name;
    base::Bilingual source;
};

/// A named choice, such as a way of delivery.
struct Choice
{
    QString id;
    base::Bilingual name;
};

/// The procedure of the System as data: blocks, stages, time limits, the rule of the special commission.
struct Procedure
{
    base::Bilingual act;
    QList<Block> blocks;
    QList<Stage> stages; ///< without dates
    QList<Actor> actors;
    ScheduleRule schedule;
    QMap<QString, TimeLimit> limits;
    QList<RollOverRule> rollOvers; ///< the one that holds unless an office chooses is the first
    QString rollOverId;            ///< the one that holds
    base::Bilingual documentsClause;
    CommissionRule commission;
    QList<AdmissibilityRule> admissibility;
    ReverificationRule reverification;
    QList<Choice> ways; ///< of delivery

    static Procedure read(const QByteArray& json);
    const Block* block(const QString& id) const;
    const Actor* actor(const QString& id) const;
    const AdmissibilityRule* admissibilityRule(const QString& id) const;
    const RollOverRule* rollOverRule(const QString& id) const;
    const RollOverRule& rollOver() const; ///< the one that holds
    Deadline deadline(const WorkCalendar& calendar, const QString& limit, QDate from) const;
    /// So many days by the rule that holds. `limit.days` is at least 1.
    Deadline count(const WorkCalendar& calendar, const TimeLimit& limit, QDate from) const;
};

} // namespace bagalau::domain
