#pragma once

#include "base/problem.h"

#include <QString>

namespace bagalau::tests {

/// The code of the Problem that a call throws; empty when it throws none.
template <class Call> QString problemOf(const Call& call)
{
    try {
        call();
    } catch (const base::Problem& problem) {
        return problem.message().code;
    }
    return {};
}

} // namespace bagalau::tests
