#pragma once

#include "base/finding.h"
#include "base/language.h"
#include "domain/commission.h"
#include "domain/value.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <optional>

namespace bagalau::domain {

/// Somebody who works in a store.
struct Official
{
    QString id;
    QString name;
    QString role; ///< assessor, reviewer, secretary, administrator, observer
    QString organisation;
    bool operator==(const Official&) const = default;
};

/// What a store is: one office's work on the results of one year.
struct Office
{
    QString id; ///< of this copy of the store
    QStringList authorities;
    int year = 0;      ///< the assessed year
    QDate trainingDay; ///< the day that a training store takes for today; invalid in a real one
};

/// A methodology edition as a store keeps it. Its bytes change only while it is a draft.
struct KeptEdition
{
    enum class State {
        Draft, ///< being written; nothing is assessed by it
        Used,  ///< the store assesses by it: one for each block
        Former ///< was in use before another took its place
    };

    QString id;
    QString digest; ///< SHA-256 of the bytes
    QByteArray bytes;
    State state = State::Draft;
    qint64 since = 0; ///< the journal entry by which it came into use; 0: with the store itself
    int faults = 0;   ///< of a draft, when it was saved
};

/// A file that a record points to; its bytes lie in the store under the digest.
struct FileReference
{
    QString name;
    QString digest; ///< SHA-256
    bool operator==(const FileReference&) const = default;
};

/// A report as it was taken in. A corrected report is a new version.
struct ReportInfo
{
    QString id;
    QString body;
    QString block;
    int version = 0; ///< from 1
    QString edition;
    QDate received;
    QString official;
    QString at;
    QString reason; ///< why its warnings were accepted
    QList<FileReference> files;
    base::Findings findings;
};

/// What the assessor established for one input. The latest counts; earlier ones stay.
struct AcceptedValue
{
    QString id;
    QString input;
    Value value;
    QString ground;
    QString official;
    QString at;
    qint64 entry = 0;
    QList<FileReference> evidence; ///< documents of the act by which it was established
};

/// A second official's word on an assessment, bound to the values it was given for.
struct Review
{
    QString inputsDigest;
    bool agreed = false; ///< else returned
    QString remark;
    QString official;
    QString at;
    qint64 entry = 0;
};

/// How a paper left the office or came to somebody.
struct Passage
{
    QDate day;                  ///< invalid: not yet
    QString way;                ///< id of a way of delivery of the procedure; empty: not recorded
    QString number;             ///< of the letter, as it was registered; may be empty
    QList<FileReference> proof; ///< a receipt, a mark of the mail
    bool operator==(const Passage&) const = default;
};

/// An issued conclusion: numbered, frozen. A correction is a successor.
struct Conclusion
{
    QString id;
    QString body;
    QString block;
    int sequence = 0; ///< 1 for the first of a body and block, then its successors
    QString number;
    QString predecessor; ///< id; empty for the first
    QDate issued;
    QString official;
    QJsonObject snapshot; ///< inputs, results, texts: all that the documents were made of
    qint64 entry = 0;
    QList<FileReference> files;
    QDate delivered;     ///< when the assessed body received it; invalid: not yet
    Passage dispatched;  ///< how it was sent
    Passage receipt;     ///< how it arrived; its day is `delivered`
    Passage noObjection; ///< the notice of the assessed body that it does not object; invalid day: none
};

/// What became of one item of an objection.
enum class Outcome {
    Open,
    Accepted,
    Rejected,
    Withdrawn,   ///< by the assessed body itself
    Inadmissible ///< not considered: a rule of the procedure forbids it
};

/// How a member of the commission voted on an item.
struct Vote
{
    QString member;
    QString vote;    ///< for, against, abstained: for what was decided
    QString dissent; ///< the dissenting opinion; may be empty
    bool operator==(const Vote&) const = default;
};

struct ObjectionItem
{
    QString item;                  ///< id of an item of the assessment
    QString demand;                ///< what the assessed body asks for, in its words
    QString reason;                ///< on what it rests
    QMap<QString, Value> proposed; ///< inputs as the assessed body wants them; may be empty
    Outcome outcome = Outcome::Open;
    QString rule;                 ///< by which it is inadmissible: id of a rule of the procedure
    base::Bilingual finding;      ///< what the commission established; may be empty
    base::Bilingual ground;       ///< of the decision
    QMap<QString, Value> changes; ///< inputs that an accepted objection changes
    QDate decided;
    int sitting = 0; ///< at which sitting; 0: none
    QList<Vote> votes;

    bool accepted() const { return outcome == Outcome::Accepted; }
    bool operator==(const ObjectionItem&) const = default;
};

/// A sitting of a special commission.
struct Sitting
{
    int number = 0; ///< of the objection's sittings, from 1
    QDate date;
    QString minutes; ///< number of the minutes
    QStringList present;
    QString invited; ///< who else was there
    base::Bilingual heard;
    QString official;
    qint64 entry = 0;
};

/// A paper of an appeal that was made and signed: order, table of disagreements, minutes, letters.
struct SignedPaper
{
    QString paper; ///< id of its template
    QString number;
    QDate date;
    QString signer;   ///< who signed it; empty: not signed yet
    QDate acquainted; ///< when the assessed body was made acquainted with it; invalid: not yet
    bool operator==(const SignedPaper&) const = default;
};

/// An objection of an assessed body to a conclusion (chapter 9 of the System), or a re-verification of results that the
/// working body of the Commission opened (clause 62).
struct Objection
{
    enum class Kind { Objection, Reverification };

    QString id;
    int number = 0; ///< of the register, from 1
    Kind kind = Kind::Objection;
    QString conclusion;
    QString body;
    QString block;
    QDate received;   ///< of a re-verification: when the working body opened it
    QString incoming; ///< number of the letter; of a re-verification: of the working body's decision
    QDate dated;      ///< date of the letter; of a re-verification: when the complaint was lodged
    QString ground;
    QString official;
    QString at;
    QList<ObjectionItem> items;
    QList<FileReference> files;         ///< documents that came with it
    QList<FileReference> answers;       ///< answer letters
    QList<CommissionMember> commission; ///< empty: not formed yet
    QString orderNumber;                ///< of the order by which the commission sits as it does
    QDate orderDate;
    QList<Sitting> sittings;
    QList<SignedPaper> papers;
    QDate closed;      ///< when the answer was sent; invalid: open
    QString successor; ///< id of the conclusion that replaced the contested one; empty if none

    const ObjectionItem* item(const QString& itemId) const;
    const SignedPaper* paper(const QString& paperId) const;
    bool decided() const;    ///< no item is open
    bool considered() const; ///< an item is or was before the commission: not all are withdrawn or inadmissible
};

/// Text of an office for reuse in conclusions, in the form in which texts are kept; a side may be empty.
struct TextBlock
{
    QString id;
    QString name;
    base::Bilingual text;
    QString official; ///< who saved it last
    QString at;
};

/// A package that left the office.
struct PackageInfo
{
    QString id;
    int number = 0;
    QString recipient; ///< planning, lead, body, working-body
    QString block;
    QString body; ///< empty: all of the block
    QString created;
    QString official;
    QString digest; ///< of the file; its bytes lie in the store
};

} // namespace bagalau::domain
