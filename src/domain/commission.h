#pragma once

#include "base/message.h"

#include <QMap>

namespace bagalau::domain {

struct CommissionRole
{
    base::Bilingual name;
    int least = 0;
    int most = 1000;
};

/// How a special commission is composed (clause 59 of the System; paragraph 39 of the block 1 methodology).
struct CommissionRule
{
    int least = 0; ///< members of all roles together
    base::Bilingual clause;
    QMap<QString, CommissionRole> roles;
};

struct CommissionMember
{
    QString name;
    QString organisation;
    QString role; ///< id of a role of the rule
    bool operator==(const CommissionMember&) const = default;
};

/// Somebody did something in the assessment of a body: an entry of the journal.
struct Participation
{
    QString name;
    qint64 entry = 0;
    base::Bilingual act;
};

/// What forbids this commission, all of it. Whoever took part in the assessment may not sit in it, in any role and
/// whoever asks for it; there is no way around.
QList<base::Message> commissionFaults(const CommissionRule& rule, const QList<CommissionMember>& members,
                                      const QList<Participation>& participants);

} // namespace bagalau::domain
