#pragma once

#include "store/standing.h"
#include "workflow/due.h"

namespace bagalau::workflow {

/// All that the list of what is due is made of, read once.
struct DueFacts
{
    explicit DueFacts(const Session& session);

    const Session& session;
    QDate today;
    QList<domain::Block> blocks;                         ///< in which this office assesses
    QHash<QString, QList<domain::AssessedBody>> bodies;  ///< by block: on whom this office concludes
    QHash<QString, QList<domain::Stage>> stages;         ///< by block; of the empty block: of all blocks
    QSet<QString> partly;                                ///< blocks of which this office scores directions only
    QList<domain::Conclusion> conclusions;               ///< oldest first
    QHash<store::BodyBlock, domain::Conclusion> latest;  ///< of a body and block
    QList<domain::Objection> objections;                 ///< by number
    QHash<QString, const domain::Objection*> objectedTo; ///< by conclusion; re-verifications are none
    QSet<store::BodyBlock> reverified;
    QHash<QString, const domain::Objection*> succeeded; ///< by the successor that its answer brought
    QList<domain::PackageInfo> packages;

    QDate stageDate(int number, const QString& block) const;
    base::Bilingual bodyName(const QString& id) const;
    domain::Deadline deadline(const QString& limit, QDate from) const;
    /// Whether the body handed in a report, or the office went on without one.
    bool reportSettled(const QString& body, const QString& block) const;
    /// From which day on the appeal about a body's conclusion is over; invalid: it is not.
    QDate appealOver(const domain::Conclusion& latest) const;
    /// Whether the final conclusion went to one of the recipients.
    bool handedOn(const domain::Conclusion& latest, const QStringList& recipients) const;

    /// An item that is due on a day of the schedule, and one with a counted limit. The actor is that of the procedure.
    DueItem item(const QString& kind, QDate date, const QString& by, const base::Message& text, const QString& body,
                 const QString& block) const;
    DueItem counted(const QString& kind, const QString& limit, QDate from, const base::Message& text,
                    const QString& body, const QString& block) const;
    const QString& officeActor() const { return m_office; }

private:
    void readBodies();
    bool isMine(const domain::Actor& actor, const QString& block) const;

    QString m_office; ///< id of the actor that this office is
    QSet<store::BodyBlock> m_reported;
    QSet<store::BodyBlock> m_accepted;
};

/// The parts of the list, each in a file of its own.
void addStages(const DueFacts& facts, QList<DueItem>& items);
void addBodies(const DueFacts& facts, QList<DueItem>& items);
void addConclusions(const DueFacts& facts, QList<DueItem>& items);
void addObjections(const DueFacts& facts, QList<DueItem>& items);

} // namespace bagalau::workflow
