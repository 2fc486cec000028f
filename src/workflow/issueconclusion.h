#pragma once

#include "domain/assessment.h"
#include "domain/chartdata.h"
#include "domain/inputs.h"
#include "workflow/papersettings.h"

namespace bagalau::workflow {

/// A file that the program made: a document of a conclusion, a letter.
struct MadeFile
{
    QString name;
    QByteArray bytes;
};

/// A section of a conclusion's text: its id and its heading.
struct TextSection
{
    QString id;
    base::Bilingual heading;
};
const QList<TextSection>& textSections();

using Texts = QMap<QString, base::Bilingual>;

/// What officials wrote so far; sections nobody wrote yet hold text suggested from the numbers.
Texts conclusionTexts(const Session& session, const QString& body, const QString& block);
/// Keeps the texts of a conclusion that is not issued yet; both sides may still be incomplete.
qint64 saveTexts(Session& session, const QString& body, const QString& block, const Texts& texts,
                 const QString& official);

/// Which sides of a section their writers have finished; editing a side makes it a draft again.
struct ReadySides
{
    bool kk = false;
    bool ru = false;
    bool operator==(const ReadySides&) const = default;
};
/// By section; what nobody wrote yet is not ready.
QMap<QString, ReadySides> readySides(const Session& session, const QString& body, const QString& block);
/// Says of a side, as it is written now, that it is ready, or a draft again. An empty side cannot be ready.
qint64 setReady(Session& session, const QString& body, const QString& block, const QString& section,
                base::Language side, bool ready, const QString& official);

/// All that a conclusion is made of: values only, so that its documents can be made in a worker thread.
struct ConclusionPlan
{
    QString id;
    QString body;
    QString block;
    int sequence = 1;
    QString number;
    QString predecessor; ///< id; empty for the first
    QString predecessorNumber;
    QJsonObject predecessorSnapshot; ///< what the predecessor froze
    QDate issued;
    base::Bilingual bodyName;
    base::Bilingual authority;
    domain::Edition edition;
    QString variant;
    QStringList directions; ///< that this office scores; empty: the whole block
    base::Bilingual lead;   ///< who concludes on the block
    bool forLead = false;   ///< another office concludes on the block and gets this one as a part
    int year = 0;
    QString excludedActivity;
    base::Bilingual passedTo; ///< who gets the results as recommendations, for a reorganised body; else empty
    domain::Inputs inputs;
    domain::Assessment assessment;
    QString reviewedBy;
    Texts texts;
    QMap<QString, domain::ChartData> charts; ///< by the ids of their kind
    PaperOffice papers;                      ///< by which templates they are written, and how they look
    bool together = false;                   ///< both languages in one document too
    bool draft = false;                      ///< to be looked at, never issued: see planDraft()
};

/// "90.38", or what the directions came to, by name, where the office scores only these.
base::Bilingual resultText(const ConclusionPlan& plan);

/// Throws Refused, with all that is missing, unless a second official has agreed with exactly these values and both
/// sides of every section are there.
ConclusionPlan planConclusion(const Session& session, const QString& body, const QString& block);

/// The conclusion as it would look now, whatever is still missing: without a number, marked as a draft on each page.
/// Throws Refused without a score.
ConclusionPlan planDraft(const Session& session, const QString& body, const QString& block);

/// The conclusion as PDF, DOCX and ODT and the proof sheet as PDF and XLSX, in Kazakh and Russian; together both
/// languages of the conclusion in one document too. Of a draft the PDF of the conclusion alone. Pure.
QList<MadeFile> makeDocuments(const ConclusionPlan& plan);

/// Freezes it: number, snapshot, files with their digests. Returns the journal entry's number.
qint64 issueConclusion(Session& session, const ConclusionPlan& plan, const QList<MadeFile>& files,
                       const QString& official);

/// Writes files into a folder (made if needed), each safely.
void writeFiles(const QString& folder, const QList<MadeFile>& files);

/// The files of an issued conclusion, from the store.
QList<MadeFile> filesOf(const Session& session, const QList<domain::FileReference>& files);

} // namespace bagalau::workflow
