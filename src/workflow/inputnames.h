#pragma once

#include "domain/inputs.h"

namespace bagalau::workflow {

/// An input as papers name it: "1.1.1 Share of ...: fact"; one about the body as a whole by its own name.
base::Bilingual inputTitle(const domain::Variant& variant, const domain::Inputs& inputs, const QString& input);
/// A value as papers show it: "12,5", "yes", a choice by its name; "–" for a missing one.
base::Bilingual valueText(const domain::Edition& edition, const domain::Column& column, const domain::Value& value);

} // namespace bagalau::workflow
