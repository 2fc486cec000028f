#pragma once

#include "domain/assessment.h"
#include "domain/inputs.h"

namespace bagalau::scoring {

/// The score of a body by an edition, with a trace of every number. Pure: the same edition and inputs give the same
/// result. `directions` empty: the whole block; else only the results of these directions are calculated and there is
/// no score, because others score the rest.
domain::Assessment assess(const domain::Edition& edition, const domain::Variant& variant, const QString& body,
                          const domain::Inputs& inputs, const QStringList& directions = {});

/// A single formula with given values, as the worked examples of an edition need it. Missing if it cannot be computed.
domain::Value evaluate(const domain::Edition& edition, const domain::Variant& variant, const QString& definition,
                       const QMap<QString, domain::Value>& given);

} // namespace bagalau::scoring
