#pragma once

#include "workflow/session.h"

namespace bagalau::workflow {

/// How a paper left the office, or came: its day, the way (an id of the procedure's ways), the number under which it
/// was registered, and documents that prove it (paths).
struct PassageRequest
{
    QDate day;
    QString way = {};
    QString number = {};
    QStringList documents = {};
};

/// The latest conclusion was sent to the assessed body. Once for each conclusion, not before it was issued.
qint64 dispatchConclusion(Session& session, const QString& body, const QString& block, const PassageRequest& passage,
                          const QString& official);

/// The assessed body has received the latest conclusion: the time for objections starts (clause 57). Once for each
/// conclusion, and never before it was sent.
qint64 deliverConclusion(Session& session, const QString& body, const QString& block, const PassageRequest& passage,
                         const QString& official);

/// The assessed body gives notice that it does not object (paragraph 38 of the block 1 methodology).
qint64 recordNoObjection(Session& session, const QString& body, const QString& block, const PassageRequest& passage,
                         const QString& official);

} // namespace bagalau::workflow
