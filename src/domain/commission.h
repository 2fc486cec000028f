#pragma once

#include "base/message.h"
#include "base/number.h"

#include <QMap>

namespace bagalau::domain {

struct CommissionRole
{
    base::Bilingual name;
    int least = 0;
    int most = 1000;
    bool votes = true;
};

/// When a sitting can decide. The law gives no number: this is how it is read.
struct Quorum
{
    base::Number share;   ///< of the members with a vote; more than it must be there
    QStringList roles;    ///< of each at least one must be there
    base::Bilingual rule; ///< in words, with its ground
};

/// How a special commission is composed (clause 59 of the System; paragraph 39 of the block 1 methodology).
struct CommissionRule
{
    int least = 0; ///< members of all roles together
    base::Bilingual clause;
    QMap<QString, CommissionRole> roles;
    Quorum quorum;
};

struct CommissionMember
{
    QString name;
    QString organisation;
    QString role;              ///< id of a role of the rule
    QString alternateFor = {}; ///< the member in whose place this one sits when needed; empty: a member
    QString conflict = {};     ///< a conflict of interest that the member declared; empty: none
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
/// whoever asks for it; there is no way around. Alternates are held to the same and do not count as members.
QList<base::Message> commissionFaults(const CommissionRule& rule, const QList<CommissionMember>& members,
                                      const QList<Participation>& participants);

/// Who takes part in a re-verification: the same rules of roles, without the rule about participants, as those of the
/// assessor belong there.
QList<base::Message> participantFaults(const base::Bilingual& clause, const QMap<QString, CommissionRole>& roles,
                                       const QList<CommissionMember>& participants);

/// What forbids that these (by name) sit together: no member, an alternate beside the member, a declared conflict.
QList<base::Message> attendanceFaults(const CommissionRule& rule, const QList<CommissionMember>& members,
                                      const QStringList& present);

/// What forbids a decision where these sit: not enough of them have a vote, or a role is not there.
QList<base::Message> quorumFaults(const CommissionRule& rule, const QList<CommissionMember>& members,
                                  const QStringList& present);

/// Those of the present who have a vote, by the names of the list of members.
QStringList voters(const CommissionRule& rule, const QList<CommissionMember>& members, const QStringList& present);

/// The member of this name, forgiving case and blanks; null: none.
const CommissionMember* memberNamed(const QList<CommissionMember>& members, const QString& name);

} // namespace bagalau::domain
