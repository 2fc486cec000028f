#pragma once

#include "base/message.h"

namespace bagalau::base {

/// Where in a file from outside something was found. Empty parts are not known or do not apply.
struct Place
{
    QString file;
    QString sheet;
    QString cell; ///< as the user's spreadsheet names it: "F12"
    bool operator==(const Place&) const = default;
};

/// One doubt about data from outside, with its place and weight. All of them are collected, never the first only.
struct Finding
{
    enum class Weight {
        Note,    ///< worth knowing; asks for nothing
        Warning, ///< taken in only when an official accepts it and gives a reason
        Blocker  ///< nothing is taken in
    };

    Weight weight = Weight::Note;
    Message message;
    Place place;
    bool operator==(const Finding&) const = default;
};

using Findings = QList<Finding>;

inline bool anyOf(const Findings& findings, Finding::Weight weight)
{
    for (const Finding& finding : findings)
        if (finding.weight == weight)
            return true;
    return false;
}

/// "note", "warning" or "blocker", as the command line and the store write it.
QString weightCode(Finding::Weight weight);

} // namespace bagalau::base
