#pragma once

#include "domain/edition.h"
#include "domain/procedure.h"
#include "domain/registers.h"

namespace bagalau::workflow {

/// What ships with the program as data: registers, procedure, calendar, methodology editions.
struct Library
{
    domain::Registers registers;
    domain::Procedure procedure;
    domain::WorkCalendar calendar;
    QMap<QString, QByteArray> editions; ///< id -> bytes

    static const Library& shipped();
    /// With the registers as they are for the results of a year.
    Library forYear(int year) const;
};

} // namespace bagalau::workflow
