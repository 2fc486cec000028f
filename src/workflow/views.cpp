#include "workflow/views.h"

#include "base/dates.h"
#include "base/problem.h"
#include "documents/formulawords.h"
#include "scoring/explained.h"
#include "store/assessments.h"
#include "store/conclusions.h"
#include "store/office.h"
#include "store/reports.h"

using namespace Qt::StringLiterals;

namespace bagalau::workflow {

namespace {

void fillScore(const Session& session, const QString& block, BodyStatus& status)
{
    if (status.progress == Progress::NoReport)
        return;
    const domain::Assessment assessment = assessmentOf(session, status.body.id, block);
    status.score = assessment.score;
    status.open = assessment.findings.size();
    status.degreeId = assessment.degree;
    for (const domain::Degree& degree : session.editionOf(block).degrees)
        if (degree.id == assessment.degree)
            status.degree = degree.name;
}

} // namespace

QList<domain::Block> blocksOf(const Session& session)
{
    const domain::Registers& registers = session.library().registers;
    const QList<domain::AssessedBody> bodies = registers.bodiesOf(session.office().year);
    const auto assessesSomebody = [&](const QString& block) {
        return std::any_of(bodies.begin(), bodies.end(), [&](const domain::AssessedBody& body) {
            return body.blocks.contains(block) &&
                   !registers.directionsServed(session.office().authorities, body.id, block).isEmpty();
        });
    };
    QList<domain::Block> blocks;
    for (const domain::Block& block : session.library().procedure.blocks)
        for (const QString& id : session.editionIds())
            if (session.edition(id).block == block.id && !blocks.contains(block) && assessesSomebody(block.id))
                blocks << block;
    return blocks;
}

QList<YearBody> bodiesOfYear(const Session& session, int year)
{
    const bool own = year == session.office().year;
    const Library& all = session.environment().library ? *session.environment().library : Library::shipped();
    const domain::Registers registers = own ? session.library().registers : all.registers.forYear(year);
    // The schedule of another year is not known here.
    const QDate reportsDue = own ? session.stageDate(1) : QDate();
    QList<YearBody> bodies;
    for (const domain::ListedBody& one : registers.listOf(year, reportsDue))
        bodies << YearBody{one.body, one.standing, registers.note(one.standing)};
    return bodies;
}

QList<BodyStatus> bodyStatuses(const Session& session, const QString& block)
{
    QList<BodyStatus> all;
    const store::ReportRecords reports(session.database());
    const store::ConclusionRecords records(session.database());
    const domain::Block* named = session.library().procedure.block(block);
    for (const auto& [body, standing, note] : bodiesOfYear(session, session.office().year)) {
        if (!body.blocks.contains(block) || !named)
            continue;
        BodyStatus status{body,
                          session.library().registers.refusal(session.office().authorities, body.id, named->name, block,
                                                              session.office().year),
                          Progress::NoReport,
                          0,
                          {},
                          {},
                          {},
                          0,
                          {},
                          {},
                          note,
                          session.library().registers.noConclusion(body.id, session.office().year)};
        if (!status.refusal) {
            const auto report = reports.latest(body.id, block);
            status.reportVersion = report && reportTaken(session, body.id, block) ? report->version : 0;
            status.progress = progressOf(session, body.id, block);
            fillScore(session, block, status);
            if (const auto conclusion = records.latest(body.id, block)) {
                status.conclusion = conclusion->number;
                status.delivered = conclusion->delivered;
            }
        }
        all << status;
    }
    return all;
}

std::optional<domain::ReportInfo> reportOf(const Session& session, const QString& body, const QString& block)
{
    const store::ReportRecords records(session.database());
    auto report = records.latest(body, block);
    if (report)
        report->findings = records.findings(report->id);
    return report;
}

QByteArray fileBytes(const Session& session, const QString& digest)
{
    return store::OfficeRecords(session.database()).file(digest);
}

std::optional<domain::Review> lastReview(const Session& session, const QString& body, const QString& block)
{
    return store::AssessmentRecords(session.database()).lastReview(body, block);
}

QList<domain::Conclusion> conclusions(const Session& session)
{
    return store::ConclusionRecords(session.database()).all();
}

std::optional<domain::Conclusion> latestConclusion(const Session& session, const QString& body, const QString& block)
{
    return store::ConclusionRecords(session.database()).latest(body, block);
}

QList<domain::PackageInfo> packages(const Session& session)
{
    return store::ConclusionRecords(session.database()).packages();
}

QString formulaInWords(const domain::Formula& formula, const domain::Table* table, const domain::Edition& edition,
                       const domain::Variant& variant, base::Language language)
{
    return documents::formulaInWords(formula, table, edition, variant, language);
}

domain::Explained explained(const domain::Edition& edition, const domain::Variant& variant,
                            const domain::Inputs& inputs, const QString& stepId)
{
    return scoring::explained(edition, variant, inputs, stepId);
}

QString formulaInNumbers(const domain::Formula& formula, base::Language language)
{
    return documents::formulaInNumbers(formula, language);
}

QString scaleInWords(const domain::ScaleHit& hit, base::Language language)
{
    return documents::scaleInWords(hit, language);
}

QString otherwiseInWords(domain::Otherwise otherwise, base::Language language)
{
    return documents::otherwiseInWords(otherwise, language);
}

QString settingInWords(const domain::Edition& edition, const domain::Setting& setting, base::Language language)
{
    return documents::settingInWords(edition, setting, language);
}

QString exactText(const base::Number& number)
{
    return documents::exactText(number);
}

} // namespace bagalau::workflow
