#pragma once

#include "base/message.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// What goes into a package and to whom: values only.
struct ExportPlan
{
    QString recipient; ///< "planning": the overall assessment
    QString block;
    QString body; ///< empty: every body of the block with a conclusion
    int number = 0;
    QString previous; ///< digest of the package before in this chain; empty for the first
    QStringList bodies;
    QMap<QString, QByteArray> payload; ///< path below data/ -> bytes
    QMap<QString, QString> info;       ///< lines of bag-info.txt
};

/// Throws Refused when nothing is concluded, or an objection is still open or not answered.
ExportPlan planExport(const Session& session, const QString& recipient, const QString& block, const QString& body = {});
/// The package file; pure: the same plan gives the same bytes.
QByteArray buildPackage(const ExportPlan& plan);
/// Verifies the bytes, writes them beside the file's place, keeps them in the store with the journal entry, and then
/// lets the file appear: a package that the journal does not know is never given out. Where the last step fails, the
/// package is in the store and exportAgain() gives the same bytes.
qint64 exportPackage(Session& session, const ExportPlan& plan, const QByteArray& bytes, const QString& path,
                     const QString& official);
/// Writes a package that was exported before, byte for byte.
void exportAgain(const Session& session, int number, const QString& path);

enum class Verdict { Yes, No, Unsigned, Unknown, NotChecked };
QString verdictCode(Verdict verdict); ///< "yes", "no", "unsigned", "unknown", "not-checked"

/// The four verdicts on a package, never merged into one.
struct Verification
{
    Verdict intact = Verdict::No;
    Verdict signature = Verdict::Unsigned;
    Verdict complete = Verdict::No;
    Verdict reproduced = Verdict::NotChecked;
    QList<base::Message> details;
    QStringList bodies;

    /// None of the verdicts is bad.
    bool good() const
    {
        return intact == Verdict::Yes && complete == Verdict::Yes && reproduced == Verdict::Yes &&
               signature != Verdict::No;
    }
};

/// The result of a conclusion's snapshot, calculated anew by an edition; nothing if the edition cannot be used.
std::optional<QJsonObject> recomputed(const QJsonObject& snapshot, const QByteArray& edition);

/// From the file alone, without a store: intact, signed, complete, and whether every score comes out again.
Verification verifyPackage(const QByteArray& bytes);
Verification verifyPackageFile(const QString& path);

} // namespace bagalau::workflow
