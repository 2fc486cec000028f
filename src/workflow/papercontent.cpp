#include "workflow/papercontent.h"

#include "base/json.h"
#include "base/problem.h"
#include "store/conclusions.h"
#include "workflow/assessments.h"
#include "workflow/comparison.h"
#include "workflow/conclusionparts.h"
#include "workflow/livefields.h"
#include "workflow/objections.h"
#include "workflow/objectionviews.h"
#include "workflow/views.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Message;
using bagalau::base::Problem;
using bagalau::documents::PaperData;

namespace bagalau::workflow {

namespace {

[[noreturn]] void refuse(const Message& message)
{
    throw Problem(Problem::Kind::Refused, message);
}

Bilingual authorityName(const Session& session, const QString& id)
{
    const domain::Authority* authority = session.library().registers.authority(id);
    return authority ? authority->name : Bilingual(id);
}

// Which of the authorities of this office writes: the one that assesses the body, or that leads the block.
QString writerOf(const Session& session, const QString& body, const QString& block)
{
    const QStringList& ours = session.office().authorities;
    for (const domain::AssessorRule& rule : session.library().registers.rulesFor(body, block))
        if (ours.contains(rule.authority))
            return rule.authority;
    const domain::Block* known = session.library().procedure.block(block);
    return known && ours.contains(known->lead) ? known->lead : ours.value(0);
}

// Who gives the conclusion on the block: the only one that assesses the body in it, else the lead of the block.
QString concluderOf(const Session& session, const QString& body, const domain::Block& block)
{
    const QList<domain::AssessorRule> rules = session.library().registers.rulesFor(body, block.id);
    return rules.size() == 1 ? rules.first().authority : block.lead;
}

domain::Conclusion requireConclusion(const Session& session, const QString& body, const QString& block)
{
    const auto conclusion = store::ConclusionRecords(session.database()).latest(body, block);
    if (!conclusion)
        refuse({u"papers.no-conclusion"_s,
                QT_TRANSLATE_NOOP("Messages", "No conclusion was issued yet: %1."),
                {paperHead(session, body, block).body}});
    return *conclusion;
}

// A section of an issued conclusion, with the values in place that it was issued with.
Bilingual sectionOf(const Session& session, const domain::Conclusion& conclusion, const QString& section)
{
    const Bilingual text = base::bilingualFromJson(conclusion.snapshot[u"texts"_s][section]);
    if (!text.kk.contains(u'{') && !text.ru.contains(u'{'))
        return text;
    const domain::Assessment assessment =
        assessmentWith(session, conclusion.body, conclusion.block,
                       domain::inputsFromJson(conclusion.snapshot[u"inputs"_s].toObject()));
    return filledText(text, liveFields(session, conclusion.body, conclusion.block, assessment));
}

} // namespace

PaperHead paperHead(const Session& session, const QString& body, const QString& block)
{
    const domain::AssessedBody* assessed = session.library().registers.body(body);
    const domain::Block* known = session.library().procedure.block(block);
    return {authorityName(session, writerOf(session, body, block)), assessed ? assessed->name : Bilingual(body),
            session.hasEdition(block) ? session.editionOf(block).blockName
            : known                   ? known->name
                                      : Bilingual(block),
            session.office().year};
}

NamedConclusion namedConclusion(const Session& session, const domain::Conclusion& conclusion)
{
    const QJsonObject result = conclusion.snapshot[u"result"_s].toObject();
    const domain::Edition& edition = session.edition(result[u"edition"_s].toString());
    return {conclusion.number, conclusion.issued, resultText(edition, result), degreeText(edition, result)};
}

NamedConclusion namedConclusion(const ConclusionPlan& plan)
{
    const QJsonObject result = domain::resultJson(plan.assessment);
    return {plan.number, plan.issued, resultText(plan.edition, result), degreeText(plan.edition, result)};
}

PaperData overallData(const Session& session, const QString& body)
{
    const domain::AssessedBody* assessed = session.library().registers.body(body);
    OverallContent content;
    content.made = session.today();
    for (const domain::Block& block : session.library().procedure.blocks) {
        OverallBlock one;
        one.assessed = assessed && assessed->blocks.contains(block.id);
        one.name = paperHead(session, body, block.id).block;
        one.authority = one.assessed ? authorityName(session, concluderOf(session, body, block)) : Bilingual(u"–"_s);
        if (const auto conclusion = latestConclusion(session, body, block.id)) {
            one.conclusion = namedConclusion(session, *conclusion);
            one.findings = sectionOf(session, *conclusion, u"findings"_s);
            one.recommendations = sectionOf(session, *conclusion, u"recommendations"_s);
        }
        content.blocks << one;
    }
    const bool any = std::any_of(content.blocks.begin(), content.blocks.end(),
                                 [](const OverallBlock& one) { return !one.conclusion.number.isEmpty(); });
    if (!any)
        requireConclusion(session, body, session.library().procedure.blocks.value(0).id);
    content.head = paperHead(session, body, {});
    return overallData(content);
}

PaperData reconciliationData(const Session& session, const QString& body, const QString& block)
{
    session.requireAssessor(body, block);
    if (progressOf(session, body, block) == Progress::NoReport)
        refuse({u"papers.no-report"_s,
                QT_TRANSLATE_NOOP("Messages", "No report was taken in yet: %1."),
                {paperHead(session, body, block).body}});
    const domain::Inputs inputs = inputsOf(session, body, block);
    const domain::Assessment assessment = assessmentOf(session, body, block);
    const auto report = reportOf(session, body, block);
    ReconciliationContent content;
    content.head = paperHead(session, body, block);
    content.edition = &session.editionOf(block);
    content.variant = &session.variantOf(body, block);
    content.assessment = &assessment;
    content.inputs = &inputs;
    content.due = session.stageDate(1, block);
    content.received = report ? report->received : QDate();
    for (const domain::FileReference& file : report ? report->files : QList<domain::FileReference>())
        content.files << file.name;
    return reconciliationData(content);
}

PaperData findingsData(const Session& session, const PaperRequest& request)
{
    session.requireAssessor(request.body, request.block);
    FindingsContent content{paperHead(session, request.body, request.block), request.received, {}};
    const auto report = reportOf(session, request.body, request.block);
    if (!request.findings && !report)
        refuse({u"papers.no-report"_s,
                QT_TRANSLATE_NOOP("Messages", "No report was taken in yet: %1."),
                {content.head.body}});
    if (!request.findings)
        content.received = report->received;
    // A note asks for nothing.
    for (const base::Finding& finding : request.findings.value_or(report ? report->findings : base::Findings()))
        if (finding.weight != base::Finding::Weight::Note)
            content.findings << finding;
    if (content.findings.isEmpty())
        refuse({u"papers.no-findings"_s,
                QT_TRANSLATE_NOOP("Messages", "Nothing was found in the report that has to be asked about: %1."),
                {content.head.body}});
    return findingsData(content);
}

PaperData transmittalData(const Session& session, const QString& body, const QString& block)
{
    const domain::Conclusion conclusion = requireConclusion(session, body, block);
    const domain::Procedure& procedure = session.library().procedure;
    TransmittalContent content;
    content.head = paperHead(session, body, block);
    content.conclusion = namedConclusion(session, conclusion);
    content.replaces = conclusion.snapshot[u"predecessor"_s].toString();
    content.recipient = authorityName(session, procedure.block(block)->lead);
    content.days = procedure.limits[u"objection"_s].days;
    content.limit = procedure.limits[u"objection"_s].clause;
    content.files = conclusion.files;
    return transmittalData(content);
}

PaperData deliveryData(const Session& session, const QString& block, int package)
{
    DeliveryContent content;
    content.head = paperHead(session, {}, block);
    QString only;
    for (const domain::PackageInfo& one : packages(session))
        if (package > 0 && one.number == package && one.block == block) {
            content.package = one;
            only = one.body;
        }
    if (package > 0 && !content.package)
        refuse({u"papers.no-package"_s,
                QT_TRANSLATE_NOOP("Messages", "There is no package No. %1 of this block."),
                {QString::number(package)}});
    for (const BodyStatus& status : bodyStatuses(session, block)) {
        if (status.refusal || status.noConclusion || (!only.isEmpty() && status.body.id != only))
            continue;
        if (const auto conclusion = latestConclusion(session, status.body.id, block)) {
            content.conclusions << std::pair{status.body.name, namedConclusion(session, *conclusion)};
            continue;
        }
        const Message state = progressName(status.progress);
        content.missing << std::pair{status.body.name, Bilingual(base::render(state, base::Language::Kk),
                                                                 base::render(state, base::Language::Ru))};
    }
    if (content.conclusions.isEmpty())
        refuse({u"papers.nothing-concluded"_s,
                QT_TRANSLATE_NOOP("Messages", "Nothing was concluded in this block yet."),
                {}});
    return deliveryData(content);
}

namespace {

QList<domain::CommissionMember> membersFrom(const QJsonValue& json)
{
    QList<domain::CommissionMember> members;
    for (const QJsonValue& one : json.toArray())
        members << domain::CommissionMember{one[u"name"_s].toString(), one[u"organisation"_s].toString(),
                                            one[u"role"_s].toString(), one[u"alternate_for"_s].toString()};
    return members;
}

// The journal keeps every composition; the register only the one that counts.
QList<Composition> compositionsOf(const Session& session, const domain::Objection& objection)
{
    QList<Composition> all;
    for (const domain::JournalEntry& entry : historyOf(session, objection.number)) {
        if (entry.act != u"commission")
            continue;
        const QJsonObject payload = QJsonDocument::fromJson(entry.payload.value_or(QByteArray())).object();
        Composition one{entry.number, payload[u"order"_s][u"number"_s].toString(),
                        QDate::fromString(payload[u"order"_s][u"date"_s].toString(), Qt::ISODate),
                        membersFrom(payload[u"members"_s])};
        for (domain::CommissionMember& member : one.members)
            if (const auto* now = domain::memberNamed(objection.commission, member.name))
                member.conflict = now->conflict;
        all << one;
    }
    return all;
}

domain::Inputs withAccepted(domain::Inputs inputs, const domain::Objection& objection)
{
    for (const EstablishedValue& change : acceptedChanges(objection))
        if (domain::Input* input = inputs.find(change.input))
            input->accepted = change.value;
    return inputs;
}

QList<CriterionMove> criteriaOf(const Session& session, const domain::Objection& objection,
                                const domain::Assessment& before, const domain::Assessment& after)
{
    const domain::Variant& variant = session.variantOf(objection.body, objection.block);
    QList<CriterionMove> all;
    for (const ComparedItem& item : comparedItems(session, objection.block))
        if (item.variant == variant.id && !item.table.isEmpty())
            all << CriterionMove{item.name, comparedValue(before, variant, item), comparedValue(after, variant, item)};
    return all;
}

} // namespace

PaperData objectionData(const Session& session, const domain::Objection& objection, const NamedConclusion& successor,
                        QDate sent)
{
    const store::ConclusionRecords records(session.database());
    const domain::Conclusion contested = *records.byId(objection.conclusion);
    const domain::Procedure& procedure = session.library().procedure;
    const domain::Inputs inputs = domain::inputsFromJson(contested.snapshot[u"inputs"_s].toObject());
    const domain::Assessment before = assessmentWith(session, objection.body, objection.block, inputs);
    const domain::Assessment after =
        assessmentWith(session, objection.body, objection.block, withAccepted(inputs, objection));
    ObjectionContent content;
    content.head = paperHead(session, objection.body, objection.block);
    content.objection = &objection;
    content.procedure = &procedure;
    content.edition = &session.editionOf(objection.block);
    content.variant = &session.variantOf(objection.body, objection.block);
    content.contested = &before;
    content.after = &after;
    content.inputs = &inputs;
    content.criteria = criteriaOf(session, objection, before, after);
    content.compositions = compositionsOf(session, objection);
    for (const OfficePaper& paper : officePapers())
        content.paperNames.insert(paper.id, paper.name);
    content.conclusion = namedConclusion(session, contested);
    const auto answered = records.byId(objection.successor);
    content.successor = answered ? namedConclusion(session, *answered) : successor;
    content.dispatched = contested.dispatched;
    content.receipt = contested.receipt;
    content.receipt.day = contested.delivered;
    if (contested.delivered.isValid())
        content.appeal = procedure.deadline(session.library().calendar, u"objection"_s, contested.delivered);
    content.due = procedure.deadline(session.library().calendar, u"answer"_s, objection.received).lastDay;
    content.limit = procedure.limits[u"answer"_s].clause;
    content.sent = sent;
    return objectionData(content);
}

} // namespace bagalau::workflow
