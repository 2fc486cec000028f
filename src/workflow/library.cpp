#include "workflow/library.h"

#include "base/csv.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace bagalau::workflow {

const Library& Library::shipped()
{
    static const Library library = [] {
        Library out;
        out.registers = domain::Registers::read(
            base::resource(u"registers/bodies.csv"_s), base::resource(u"registers/authorities.csv"_s),
            base::resource(u"registers/assessors.csv"_s), base::resource(u"registers/reasons.csv"_s),
            domain::Succession::read(base::resource(u"registers/reorganisations.csv"_s),
                                     base::resource(u"procedure/decree-954.json"_s)));
        out.procedure = domain::Procedure::read(base::resource(u"procedure/decree-954.json"_s));
        out.calendar = domain::WorkCalendar(base::resource(u"calendars/kz-workdays.csv"_s));
        for (const QFileInfo& file : QDir(u":/methodologies"_s).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
            out.editions.insert(file.completeBaseName(), base::resource(u"methodologies/"_s + file.fileName()));
        return out;
    }();
    return library;
}

Library Library::forYear(int year) const
{
    Library out = *this;
    out.registers = registers.forYear(year);
    return out;
}

} // namespace bagalau::workflow
