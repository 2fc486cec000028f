#pragma once

#include "base/language.h"
#include "base/message.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <optional>

namespace bagalau::domain {

/// A state body whose effectiveness is assessed (list of the Decree's annex, akimats), for a span of time.
struct AssessedBody
{
    QString id;
    QString kind; ///< "central" or "local", as editions name it
    base::Bilingual name;
    QStringList blocks;       ///< in which it is assessed
    QString excludedActivity; ///< named on forms and conclusions; empty: none
    QDate from;
    QDate to; ///< invalid: still in force
};

/// Who may assess: an authorised body, an office of the President or of the Prime Minister, the working body.
struct Authority
{
    QString id;
    base::Bilingual name;
    QString isBody; ///< the same organisation as this assessed body; empty: none
};

/// Who assesses which body in which block and direction, and by which rule.
struct AssessorRule
{
    QString body;
    QString block;
    QString direction; ///< empty: the whole block
    QString authority;
    base::Bilingual reason;
};

/// The registers that ship with the program. No I/O: read from the bytes of their files.
struct Registers
{
    QList<AssessedBody> bodies;
    QList<Authority> authorities;
    QList<AssessorRule> rules;

    static Registers read(const QByteArray& bodies, const QByteArray& authorities, const QByteArray& assessors,
                          const QByteArray& reasons);

    const AssessedBody* body(const QString& id) const;
    const Authority* authority(const QString& id) const;
    /// The bodies assessed for the results of a year: those in force on its 31 December.
    QList<AssessedBody> bodiesOf(int year) const;
    QList<AssessorRule> rulesFor(const QString& body, const QString& block) const;
    /// The directions of a body's block that these authorities score; one empty string: the whole block.
    QStringList directionsServed(const QStringList& authorities, const QString& body, const QString& block) const;
    /// Why these authorities may not assess this body in this block; nothing if they may (at least one direction).
    /// Nobody assesses itself, whatever a register says.
    std::optional<base::Message> refusal(const QStringList& authorities, const QString& body,
                                         const base::Bilingual& blockName, const QString& block, int year) const;
};

} // namespace bagalau::domain
