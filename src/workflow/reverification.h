#pragma once

#include "workflow/objections.h"

namespace bagalau::workflow {

/// The working body of the Commission opens a second look at single results (clause 62). It is kept, decided and closed
/// as an objection is: decideItem(), closeObjection(); its act may lead to another successor.
struct ReverificationRequest
{
    QString body;
    QString block;
    QDate complaint;  ///< when the complaint was lodged
    QDate opened;     ///< the day of the working body's decision
    QString decision; ///< its number
    QList<ContestedItem> items;
    QString ground;
    QStringList documents; ///< the working body's decision among them
    QList<domain::CommissionMember> participants;
};

/// Until when a complaint can be lodged: 5 working days after the appeal ended, by its answer or, where nobody
/// objected, by its time limit. Nothing: the appeal has not ended.
std::optional<domain::Deadline> complaintLimit(const Session& session, const QString& body, const QString& block);

/// Throws Refused: an appeal that has not ended, a late complaint, no number or document of the working body's
/// decision, participants without the working body or without the assessor.
RegisteredObjection openReverification(Session& session, const ReverificationRequest& request, const QString& official);

} // namespace bagalau::workflow
