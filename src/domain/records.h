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
    QDate delivered; ///< when the assessed body received it; invalid: not yet
};

struct ObjectionItem
{
    QString item;                 ///< id of an item of the assessment
    std::optional<bool> accepted; ///< nothing: not decided yet
    QString ground;               ///< of the decision
    QMap<QString, Value> changes; ///< inputs that an accepted objection changes
};

/// An objection of an assessed body to a conclusion (chapter 9 of the System).
struct Objection
{
    QString id;
    int number = 0;
    QString conclusion;
    QString body;
    QString block;
    QDate received;
    QString ground;
    QString official;
    QString at;
    QList<ObjectionItem> items;
    QList<FileReference> files;         ///< documents that came with it
    QList<FileReference> answers;       ///< answer letters
    QList<CommissionMember> commission; ///< empty: not formed yet
    QDate closed;                       ///< when the answer was sent; invalid: open
    QString successor;                  ///< id of the conclusion that replaced the contested one; empty if none

    const ObjectionItem* item(const QString& itemId) const;
    bool decided() const; ///< every item has a decision
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
