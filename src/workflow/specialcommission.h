#pragma once

#include "workflow/session.h"

namespace bagalau::workflow {

/// The order by which a special commission sits as it does.
struct Order
{
    QString number;
    QDate date;
};

/// Everything that stands against this commission for an objection (clause 59); of a re-verification, against those who
/// take part in it (clause 62). Empty: it can be formed so.
QList<base::Message> commissionFaults(const Session& session, const domain::Objection& objection,
                                      const QList<domain::CommissionMember>& members);

/// Throws Refused with every fault: too few members, no representative of the working body, somebody who took part in
/// the assessment of the body in this cycle (with the entries of the journal). A commission that is formed already is
/// changed only by an order with its number and date.
qint64 formCommission(Session& session, int number, const QList<domain::CommissionMember>& members,
                      const QString& official, const Order& order = {});

/// A member declares a conflict of interest: from then on an alternate sits in the place.
qint64 declareConflict(Session& session, int number, const QString& member, const QString& reason,
                       const QString& official);

struct SittingRequest
{
    QDate date;                 ///< invalid: nobody said
    QStringList present;        ///< names of members and alternates; others may be invited
    QString minutes = {};       ///< number of the minutes
    QString invited = {};       ///< in words
    base::Bilingual heard = {}; ///< what was heard
};

/// What stands against deciding at a sitting where these are there: no quorum. Empty: it can decide.
QList<base::Message> quorumFaults(const Session& session, const domain::Objection& objection,
                                  const QStringList& present);

/// A sitting was held. One without a quorum is recorded too, but decides nothing. Throws Refused where somebody sat
/// who may not: no member, an alternate beside the member, one with a declared conflict.
qint64 holdSitting(Session& session, int number, const SittingRequest& sitting, const QString& official);

} // namespace bagalau::workflow
