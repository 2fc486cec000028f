#pragma once

#include "base/finding.h"
#include "workflow/issueconclusion.h"

namespace bagalau::workflow {

struct PaperMaterial;

/// What a paper is about: the body in a block, a whole block, an objection, or the office's whole year.
enum class PaperSubject { Body, Block, Objection, Office };

/// A paper that an office makes beside its conclusions: an act, an order, a letter.
struct OfficePaper
{
    QString id; ///< of its template
    base::Bilingual name;
    PaperSubject subject = PaperSubject::Body;
};
const QList<OfficePaper>& officePapers();

struct PaperRequest
{
    QString id;
    QString body;
    QString block;
    int objection = 0;
    int package = 0; ///< the number of the package that a letter goes with; 0: none
    /// Findings of a report that was read and not taken in, with the day on which it came; nothing: those of the
    /// report in the store.
    std::optional<base::Findings> findings = {};
    QDate received = {};
};

/// A paper that can be made in a worker thread: values only.
struct PaperPlan
{
    QString id;
    QString stem; ///< of its files
    std::shared_ptr<const PaperMaterial> material;
};

/// Throws Refused where something that the paper needs is not there, with all of it said.
PaperPlan planPaper(const Session& session, const PaperRequest& request);

enum class PaperFormat { Pdf, Docx, Odt };
QString paperFormatName(PaperFormat format); ///< "pdf", as files end
inline constexpr PaperFormat paperFormats[] = {PaperFormat::Pdf, PaperFormat::Docx, PaperFormat::Odt};

struct PaperOutput
{
    QList<base::Language> languages{base::Language::Kk, base::Language::Ru};
    QList<PaperFormat> formats{PaperFormat::Pdf, PaperFormat::Docx, PaperFormat::Odt};
};

/// A file for each language and format. Pure.
QList<MadeFile> makePaper(const PaperPlan& plan, const PaperOutput& output = {});

/// Why a paper cannot be made now; nothing: it can.
std::optional<base::Message> againstPaper(const Session& session, const PaperRequest& request);

} // namespace bagalau::workflow
