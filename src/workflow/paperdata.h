#pragma once

#include "base/finding.h"
#include "documents/paperdata.h"
#include "domain/assessment.h"
#include "domain/inputs.h"
#include "domain/procedure.h"
#include "domain/records.h"

namespace bagalau::workflow {

// What the papers of an office may say, by the names of resources/templates/fields.json: pure functions of values, so
// that every name is there whatever is known. Conclusions have their own (conclusionpaper).

/// Whose paper it is and whom it is about; a paper about a whole block has no body.
struct PaperHead
{
    base::Bilingual office;
    base::Bilingual body;
    base::Bilingual block;
    int year = 0;
};

/// A conclusion as other papers name it; without a number there is none.
struct NamedConclusion
{
    QString number;
    QDate issued;
    base::Bilingual result;
    base::Bilingual degree;
};

/// "90,38"; of a conclusion on directions alone "Services: 88,20; openness: 91,00"; "–" where there is no number.
base::Bilingual resultText(const domain::Edition& edition, const QJsonObject& result);
/// The name of the degree; empty where the result has none.
base::Bilingual degreeText(const domain::Edition& edition, const QJsonObject& result);
/// With a capital at its beginning.
base::Bilingual capitalised(const base::Bilingual& text);

/// A block in which a body is assessed, as the overall assessment sees it.
struct OverallBlock
{
    base::Bilingual name;
    base::Bilingual authority;
    bool assessed = true; ///< else the body is not assessed in this block
    NamedConclusion conclusion;
    base::Bilingual findings; ///< in the written form of domain::RichText, as the recommendations
    base::Bilingual recommendations;
};

struct OverallContent
{
    PaperHead head;
    QDate made;
    QList<OverallBlock> blocks;
    base::Bilingual total; ///< the overall score, where it is known
    base::Bilingual degree;
};
documents::PaperData overallData(const OverallContent& content);

/// What a re-verification came to; what it points to lives as long as the call.
struct ReconciliationContent
{
    PaperHead head;
    const domain::Edition* edition = nullptr;
    const domain::Variant* variant = nullptr;
    const domain::Assessment* assessment = nullptr;
    const domain::Inputs* inputs = nullptr;
    QDate due;      ///< stage 1 of the schedule; invalid: not set
    QDate received; ///< invalid: no report
    QStringList files;
};
documents::PaperData reconciliationData(const ReconciliationContent& content);

/// A special commission as it sat from an entry of the journal on.
struct Composition
{
    qint64 entry = 0;
    QString orderNumber;
    QDate orderDate;
    QList<domain::CommissionMember> members;
};

/// How the decisions move a criterion.
struct CriterionMove
{
    base::Bilingual name;
    std::optional<base::Number> before, after;
};

/// An objection, or a re-verification, with the conclusion that it is about; what it points to lives as long as the
/// call.
struct ObjectionContent
{
    PaperHead head;
    const domain::Objection* objection = nullptr;
    const domain::Procedure* procedure = nullptr;
    const domain::Edition* edition = nullptr;
    const domain::Variant* variant = nullptr;
    const domain::Assessment* contested = nullptr;
    const domain::Assessment* after = nullptr; ///< with what was accepted
    const domain::Inputs* inputs = nullptr;    ///< of the contested conclusion
    QList<CriterionMove> criteria;             ///< of rows, by their means
    QList<Composition> compositions;           ///< oldest first
    QMap<QString, base::Bilingual> paperNames; ///< by template
    NamedConclusion conclusion;
    NamedConclusion successor; ///< without a number: nothing was changed
    domain::Passage dispatched, receipt;
    domain::Deadline appeal; ///< the days for an objection, from the receipt
    QDate due;               ///< the last day of the answer
    base::Bilingual limit;   ///< the clause that says so
    QDate sent;              ///< invalid: not sent yet
};
documents::PaperData objectionData(const ObjectionContent& content);
/// The same for one of its papers: its number, date, who signed it, where that was noted.
documents::PaperData ofPaper(documents::PaperData data, const domain::Objection& objection, const QString& paper);

struct FindingsContent
{
    PaperHead head;
    QDate received;
    base::Findings findings; ///< those that are asked about
};
documents::PaperData findingsData(const FindingsContent& content);

struct TransmittalContent
{
    PaperHead head;
    NamedConclusion conclusion;
    QString replaces; ///< number; empty: the first conclusion
    base::Bilingual recipient;
    int days = 0; ///< working days for an objection
    base::Bilingual limit;
    QList<domain::FileReference> files;
};
documents::PaperData transmittalData(const TransmittalContent& content);

struct DeliveryContent
{
    PaperHead head;
    QList<std::pair<base::Bilingual, NamedConclusion>> conclusions; ///< by the name of the body
    QList<std::pair<base::Bilingual, base::Bilingual>> missing;     ///< bodies without one, and where they stand
    std::optional<domain::PackageInfo> package;
};
documents::PaperData deliveryData(const DeliveryContent& content);

} // namespace bagalau::workflow
