#pragma once

#include "base/message.h"

namespace bagalau::intake {

/// A file cannot be read as a workbook at all. Thrown inside this module only: it becomes one blocker finding. The
/// first argument of the message, the name of the file, is put in where it is caught.
struct ReadFailure
{
    base::Message message;
};

/// The tick asked to stop.
struct Cancelled
{
};

[[noreturn]] void failNotAWorkbook();
[[noreturn]] void failDamaged();
[[noreturn]] void failOldFormat();
[[noreturn]] void failPassword();
[[noreturn]] void failTooLarge();
[[noreturn]] void failEntities();
[[noreturn]] void failTooManyCells();
[[noreturn]] void failTooManySheets();
[[noreturn]] void failTooManyMerges();

} // namespace bagalau::intake
