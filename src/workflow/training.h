#pragma once

#include "base/message.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// The whole main job on the training reports, with invented people and dates: leaves store.bagalau, package.zip and
/// the documents in the folder (which is made if needed; a store in it is refused). Throws Problem.
void runTraining(const QString& folder, const std::function<void(const base::Message&)>& tell);

/// A training store to work on in the window: officials, schedule, the ten reports taken in, one of them carried
/// through to an objection.
void createTrainingStore(const QString& path);

} // namespace bagalau::workflow
