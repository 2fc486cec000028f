#pragma once

#include "domain/records.h"

namespace bagalau::domain {

/// A counter-act: what was recorded by mistake stays in the register and no longer counts.
struct Withdrawal
{
    QString reason; ///< empty: not withdrawn
    QString official;
    QString at;
    qint64 entry = 0;

    explicit operator bool() const { return entry > 0; }
    bool operator==(const Withdrawal&) const = default;
};

/// What the body does to carry a recommendation out.
struct Measure
{
    QString id;
    int number = 0; ///< within the recommendation, from 1
    base::Bilingual text;
    QString responsible;
    QDate due; ///< invalid: none
    QString official;
    QString at;
    qint64 entry = 0;
    Withdrawal withdrawn;
    bool operator==(const Measure&) const = default;
};

/// What was found, on a day, about how far a recommendation is carried out. Later ones are added; earlier ones stay.
struct Fulfilment
{
    QString id;
    int number = 0; ///< within the recommendation, from 1
    QString state;  ///< id of a state
    QDate day;
    base::Bilingual finding;
    QString official;
    QString at;
    qint64 entry = 0;
    QList<FileReference> evidence;
    Withdrawal withdrawn;
    bool operator==(const Fulfilment&) const = default;
};

/// An earlier instruction or recommendation of an assessing authority or of the Commission (clause 45 of the System).
struct Recommendation
{
    QString id;
    int number = 0; ///< of the register, from 1
    QString body;
    QString block;
    QString origin; ///< who gave it: id of a body that stands above all, or of an authority
    QString kind;   ///< id: an instruction or a recommendation
    QString paper;  ///< number of the paper that gives it
    QDate issued;   ///< date of that paper
    base::Bilingual text;
    QDate due;          ///< invalid: none was set
    QString conclusion; ///< id of a conclusion of this store that gives it; empty: another paper
    QString source;     ///< file and cell it was read from; empty: typed
    QString official;
    QString at;
    qint64 entry = 0;
    QList<Measure> measures;       ///< by number
    QList<Fulfilment> fulfilments; ///< by number
    Withdrawal withdrawn;

    /// The state in force: of the latest day, of several the last recorded; null: nothing was found yet.
    const Fulfilment* state() const
    {
        const Fulfilment* latest = nullptr;
        for (const Fulfilment& one : fulfilments)
            if (!one.withdrawn && (!latest || one.day >= latest->day))
                latest = &one;
        return latest;
    }
    bool operator==(const Recommendation&) const = default;
};

} // namespace bagalau::domain
