#pragma once

#include "base/language.h"
#include "base/message.h"
#include "domain/reorganisation.h"

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

/// A body in the list for the results of a year.
struct ListedBody
{
    AssessedBody body;
    Standing standing;
};

/// The registers that ship with the program. No I/O: read from the bytes of their files.
struct Registers
{
    QList<AssessedBody> bodies;
    QList<Authority> authorities;
    QList<AssessorRule> rules;
    Succession succession;

    static Registers read(const QByteArray& bodies, const QByteArray& authorities, const QByteArray& assessors,
                          const QByteArray& reasons, const Succession& succession);
    /// As they are for the results of a year: bodies with the names that they had on its 31 December, and a successor
    /// in the place of an authority that was reorganised before it could assess (clause 56).
    Registers forYear(int year) const;

    const AssessedBody* body(const QString& id) const;
    const Authority* authority(const QString& id) const;
    /// How a body stands in the list of a year (clauses 53 to 55). `reportsDue`: stage 1 of the schedule; while it is
    /// not set, what was reorganised after the year is assessed like any other.
    Standing standing(const QString& body, int year, QDate reportsDue = {}) const;
    /// Everybody whom the results of a year are about, in the order of the register: those in force on its 31 December
    /// and those that were reorganised in it.
    QList<ListedBody> listOf(int year, QDate reportsDue = {}) const;
    /// Those of the list that are assessed or analysed themselves.
    QList<AssessedBody> bodiesOf(int year) const;
    /// What becomes of a reorganised body, in a few words with its successor and the clause; nothing for others.
    std::optional<base::Message> note(const Standing& standing) const;
    /// Why there is no conclusion on a body and no objection for the results of a year; nothing if there may be.
    std::optional<base::Message> noConclusion(const QString& body, int year) const;
    QList<AssessorRule> rulesFor(const QString& body, const QString& block) const;
    /// The directions of a body's block that these authorities score; one empty string: the whole block.
    QStringList directionsServed(const QStringList& authorities, const QString& body, const QString& block) const;
    /// Why these authorities may not assess this body in this block; nothing if they may (at least one direction).
    /// Nobody assesses itself, whatever a register says.
    std::optional<base::Message> refusal(const QStringList& authorities, const QString& body,
                                         const base::Bilingual& blockName, const QString& block, int year) const;

private:
    base::Bilingual namesOf(const QStringList& bodies) const;
};

} // namespace bagalau::domain
