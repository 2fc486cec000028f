#include "workflow/issueconclusion.h"

#include "archive/safefile.h"
#include "base/digest.h"
#include "base/json.h"
#include "base/problem.h"
#include "base/text.h"
#include "documents/docxwriter.h"
#include "documents/draftmark.h"
#include "documents/odtwriter.h"
#include "documents/papers.h"
#include "documents/papertexts.h"
#include "documents/pdfwriter.h"
#include "scoring/proof.h"
#include "store/assessments.h"
#include "store/conclusions.h"
#include "store/office.h"
#include "workflow/assessments.h"
#include "workflow/charts.h"
#include "workflow/conclusionpaper.h"
#include "workflow/conclusionparts.h"
#include "workflow/issuechecks.h"
#include "workflow/livefields.h"
#include "workflow/papercontent.h"
#include "workflow/papertemplates.h"
#include "workflow/refusals.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

const QString togetherTail = u"-conclusion-kk-ru"_s;

Bilingual nameOf(const Session& session, const QString& authority)
{
    const domain::Authority* known = session.library().registers.authority(authority);
    return known ? known->name : Bilingual(authority);
}

Bilingual leadOf(const Session& session, const QString& block)
{
    return nameOf(session, session.library().procedure.block(block)->lead);
}

// The directions of the block that this office scores; none: the whole block.
QStringList directionsScored(const Session& session, const QString& body, const QString& block)
{
    const QStringList scored = session.requireAssessor(body, block);
    return scored == QStringList{QString()} ? QStringList() : scored;
}

// Who assesses: of a part of the block those of the office that score it.
Bilingual authorityName(const Session& session, const QString& body, const QString& block,
                        const QStringList& directions)
{
    QStringList scoring;
    for (const domain::AssessorRule& rule : session.library().registers.rulesFor(body, block))
        if ((directions.isEmpty() || directions.contains(rule.direction)) && !scoring.contains(rule.authority))
            scoring << rule.authority;
    if (directions.isEmpty())
        return scoring.size() == 1 ? nameOf(session, scoring.first()) : leadOf(session, block);
    QStringList kk, ru;
    for (const QString& id : scoring) {
        kk << nameOf(session, id).kk;
        ru << nameOf(session, id).ru;
    }
    return {kk.join(u", "_s), ru.join(u", "_s)};
}

void requireSide(const TextSection& section, const Bilingual& text, base::Language side)
{
    if (!base::simplified(text.in(side)).isEmpty())
        return;
    if (side == base::Language::Kk)
        throw Problem(Problem::Kind::Refused, {u"conclude.no-kazakh"_s,
                                               QT_TRANSLATE_NOOP("Messages", "The section “%1” has no Kazakh text."),
                                               {section.heading}});
    throw Problem(Problem::Kind::Refused, {u"conclude.no-russian"_s,
                                           QT_TRANSLATE_NOOP("Messages", "The section “%1” has no Russian text."),
                                           {section.heading}});
}

// To whom the results go as recommendations (clause 55); empty where the body goes on.
Bilingual passedTo(const Session& session, const QString& body, const QString& block)
{
    const domain::Standing standing = session.standingOf(body, block);
    if (standing.kind != domain::Standing::Kind::ResultsPassed)
        return {};
    QStringList kk, ru;
    for (const QString& id : standing.successors) {
        const domain::AssessedBody* one = session.library().registers.body(id);
        kk << (one ? one->name.kk : id);
        ru << (one ? one->name.ru : id);
    }
    return {u"%1 (%2)"_s.arg(kk.join(u", "_s), standing.clause.kk),
            u"%1 (%2)"_s.arg(ru.join(u", "_s), standing.clause.ru)};
}

// The running number goes on within the block. Where the pattern was changed within a year, a number that is taken
// already is passed over.
QString nextNumber(const Session& session, const QString& block, const QString& pattern)
{
    int position = 1;
    for (const domain::Block& one : session.library().procedure.blocks) {
        if (one.id == block)
            break;
        ++position;
    }
    const store::ConclusionRecords records(session.database());
    QSet<QString> taken;
    for (const domain::Conclusion& one : records.all())
        taken << one.number;
    int running = records.countOf(block) + 1;
    while (taken.contains(paperNumber(pattern, position, session.office().year, running)))
        ++running;
    return paperNumber(pattern, position, session.office().year, running);
}

QJsonObject textsJson(const Texts& texts)
{
    QJsonObject json;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        json[text.key()] = base::toJson(*text);
    return json;
}

const domain::Variant& variantOf(const ConclusionPlan& plan)
{
    for (const domain::Variant& variant : plan.edition.variants)
        if (variant.id == plan.variant)
            return variant;
    Q_UNREACHABLE();
}

} // namespace

const QList<TextSection>& textSections()
{
    static const QList<TextSection> sections = [] {
        QList<TextSection> all;
        for (const QString& id : {u"report"_s, u"earlier"_s, u"findings"_s, u"recommendations"_s})
            all << TextSection{id, documents::phrase(u"section."_s + id)};
        return all;
    }();
    return sections;
}

Texts conclusionTexts(const Session& session, const QString& body, const QString& block)
{
    Texts texts = suggestedTexts(session, body, block, assessmentOf(session, body, block));
    texts.insert(store::AssessmentRecords(session.database()).drafts(body, block));
    return texts;
}

qint64 saveTexts(Session& session, const QString& body, const QString& block, const Texts& texts,
                 const QString& official)
{
    session.requireAssessor(body, block);
    session.requireConclusions(body);
    requireChangeable(session, body, block, u"draft"_s, official);
    store::Act act(session.database(), session.entry(official, u"draft"_s, body, block));
    for (auto text = texts.begin(); text != texts.end(); ++text)
        store::AssessmentRecords(session.database()).setDraft(act, body, block, text.key(), *text);
    act.commit({{u"texts"_s, textsJson(texts)}});
    session.tellChanged();
    return act.entryNumber();
}

Texts frozenTexts(const Session& session, const QString& body, const QString& block,
                  const domain::Assessment& assessment)
{
    Texts texts = suggestedTexts(session, body, block, assessment);
    texts.insert(store::AssessmentRecords(session.database()).drafts(body, block));
    const QList<LiveField> fields = liveFields(session, body, block, assessment);
    for (Bilingual& text : texts)
        text = filledText(text, fields);
    return texts;
}

QMap<QString, ReadySides> readySides(const Session& session, const QString& body, const QString& block)
{
    QMap<QString, ReadySides> all;
    const auto kept = store::AssessmentRecords(session.database()).readySides(body, block);
    for (auto side = kept.begin(); side != kept.end(); ++side)
        all.insert(side.key(), {side->kk, side->ru});
    return all;
}

qint64 setReady(Session& session, const QString& body, const QString& block, const QString& section,
                base::Language side, bool ready, const QString& official)
{
    session.requireAssessor(body, block);
    session.requireConclusions(body);
    requireChangeable(session, body, block, u"draft"_s, official);
    const Bilingual text = conclusionTexts(session, body, block).value(section);
    for (const TextSection& one : textSections())
        if (one.id == section && ready)
            requireSide(one, text, side);
    const store::AssessmentRecords records(session.database());
    store::Act act(session.database(), session.entry(official, u"draft"_s, body, block));
    // What is ready is kept as it is: a suggestion would go on to follow the numbers.
    records.setDraft(act, body, block, section, text);
    store::SidesReady sides = records.readySides(body, block).value(section);
    (side == base::Language::Kk ? sides.kk : sides.ru) = ready;
    records.setReady(act, body, block, section, sides);
    act.commit({{u"texts"_s, textsJson({{section, text}})},
                {u"ready"_s, QJsonObject{{u"section"_s, section}, {u"kk"_s, sides.kk}, {u"ru"_s, sides.ru}}}});
    session.tellChanged();
    return act.entryNumber();
}

ConclusionPlan planFor(const Session& session, const QString& body, const QString& block, const domain::Inputs& inputs)
{
    session.requireConclusions(body);
    const domain::AssessedBody& assessed = *session.library().registers.body(body);
    ConclusionPlan plan;
    plan.id = session.environment().ids->next();
    plan.body = body;
    plan.block = block;
    plan.papers = paperOffice(session);
    plan.number = nextNumber(session, block, plan.papers.settings.numbering);
    plan.issued = session.today();
    plan.bodyName = assessed.name;
    plan.edition = session.editionOf(block);
    plan.variant = session.variantOf(body, block).id;
    plan.directions = directionsScored(session, body, block);
    plan.lead = leadOf(session, block);
    plan.forLead = !plan.directions.isEmpty() &&
                   !session.office().authorities.contains(session.library().procedure.block(block)->lead);
    plan.authority = authorityName(session, body, block, plan.directions);
    plan.year = session.office().year;
    plan.excludedActivity = assessed.excludedActivity;
    plan.passedTo = passedTo(session, body, block);
    plan.inputs = inputs;
    plan.assessment = assessmentWith(session, body, block, inputs);
    for (const BodyChart& chart : bodyCharts(session, body, block, plan.assessment))
        plan.charts.insert(chart.id, chart.data);
    if (!plan.assessment.settled())
        throw Problem(
            Problem::Kind::Refused,
            {u"conclude.no-score"_s,
             QT_TRANSLATE_NOOP("Messages", "There is no result to conclude on: something is missing. See Scoring."),
             {}});
    return plan;
}

ConclusionPlan planConclusion(const Session& session, const QString& body, const QString& block)
{
    session.requireAssessor(body, block);
    requireNotConcluded(session, body, block);
    session.requireConclusions(body);
    requireIssuable(issueChecks(session, body, block));
    ConclusionPlan plan = planFor(session, body, block, inputsOf(session, body, block));
    plan.reviewedBy = store::AssessmentRecords(session.database()).lastReview(body, block)->official;
    plan.texts = frozenTexts(session, body, block, plan.assessment);
    return plan;
}

ConclusionPlan planDraft(const Session& session, const QString& body, const QString& block)
{
    session.requireAssessor(body, block);
    ConclusionPlan plan = planFor(session, body, block, inputsOf(session, body, block));
    const QString blank = u"______"_s;
    const auto review = store::AssessmentRecords(session.database()).lastReview(body, block);
    const bool reviewed = review && review->agreed && review->inputsDigest == plan.assessment.inputsDigest;
    plan.draft = true;
    plan.number = blank;
    plan.reviewedBy = reviewed ? review->official : blank;
    plan.texts = frozenTexts(session, body, block, plan.assessment);
    return plan;
}

Bilingual resultText(const ConclusionPlan& plan)
{
    if (plan.assessment.score)
        return base::displayNumber(*plan.assessment.score, 2);
    QStringList kk, ru;
    for (const domain::DirectionResult& one : plan.assessment.directions)
        if (one.score) {
            const Bilingual name = plan.edition.directionNames.value(one.id, one.id);
            const QString score = u": "_s + base::displayNumber(*one.score, 2);
            kk << name.kk + score;
            ru << name.ru + score;
        }
    return kk.isEmpty() ? Bilingual(u"–"_s) : Bilingual(kk.join(u"; "_s), ru.join(u"; "_s));
}

QList<MadeFile> makeDocuments(const ConclusionPlan& plan)
{
    const bool partial = !plan.directions.isEmpty();
    const domain::Variant& variant = variantOf(plan);
    const domain::Proof opened = scoring::proofOf(plan.edition, variant, plan.inputs, plan.assessment);
    const documents::ProofContent proof{plan.number,   plan.issued, plan.bodyName,    plan.year,    {},     partial,
                                        &plan.edition, &variant,    &plan.assessment, &plan.inputs, &opened};
    const documents::PaperTemplate paper = paperTemplate(plan.papers, conclusionTemplate(plan));
    const documents::PaperData data = conclusionData(plan);
    const documents::PaperLook look = paperLook(plan.papers.settings);
    const QString stem = u"%1-%2-%3"_s.arg(plan.body, plan.block).arg(plan.sequence);
    QList<MadeFile> files;
    QList<documents::Document> conclusions;
    for (const base::Language language : base::officialLanguages) {
        const QString tail = u'-' + base::languageCode(language);
        documents::Document conclusion = documents::composePaper(paper, data, look, language);
        if (plan.draft) {
            documents::markDraft(conclusion);
            files << MadeFile{stem + u"-conclusion"_s + tail + u".pdf"_s, documents::toPdf(conclusion)};
            continue;
        }
        conclusions << conclusion;
        files << MadeFile{stem + u"-conclusion"_s + tail + u".pdf"_s, documents::toPdf(conclusion)}
              << MadeFile{stem + u"-conclusion"_s + tail + u".docx"_s, documents::toDocx(conclusion)}
              << MadeFile{stem + u"-conclusion"_s + tail + u".odt"_s, documents::toOdt(conclusion)}
              << MadeFile{stem + u"-proof"_s + tail + u".pdf"_s,
                          documents::toPdf(proofPaper(plan.papers, proof, language))}
              << MadeFile{stem + u"-proof"_s + tail + u".xlsx"_s, documents::proofBook(proof, language)};
    }
    if (plan.forLead && !plan.draft)
        files << makePaper(paperPlan(plan.papers, u"conclusion-partial"_s, stem + u"-partial"_s, data),
                           {.formats = {PaperFormat::Pdf, PaperFormat::Docx}});
    if (plan.together && !plan.draft)
        files << MadeFile{stem + togetherTail + u".pdf"_s, documents::joinedPdf(conclusions)}
              << MadeFile{stem + togetherTail + u".docx"_s, documents::joinedDocx(conclusions)}
              << MadeFile{stem + togetherTail + u".odt"_s, documents::joinedOdt(conclusions)};
    return files;
}

bool issuedTogether(const domain::Conclusion& conclusion)
{
    return std::any_of(conclusion.files.begin(), conclusion.files.end(),
                       [](const domain::FileReference& file) { return file.name.contains(togetherTail); });
}

QJsonObject snapshotOf(const ConclusionPlan& plan)
{
    return {{u"number"_s, plan.number},
            {u"issued"_s, plan.issued.toString(Qt::ISODate)},
            {u"year"_s, QString::number(plan.year)},
            {u"sequence"_s, QString::number(plan.sequence)},
            {u"predecessor"_s, plan.predecessorNumber},
            {u"authority"_s, base::toJson(plan.authority)},
            {u"body_name"_s, base::toJson(plan.bodyName)},
            {u"variant"_s, plan.variant},
            {u"directions"_s, QJsonArray::fromStringList(plan.directions)},
            {u"template"_s, base::sha256(templateBytes(plan.papers, conclusionTemplate(plan)))},
            {u"reviewed_by"_s, plan.reviewedBy},
            {u"inputs"_s, domain::toJson(plan.inputs)},
            {u"result"_s, domain::resultJson(plan.assessment)},
            {u"texts"_s, textsJson(plan.texts)}};
}

QList<MadeFile> readDocuments(const QStringList& paths)
{
    constexpr qint64 largest = 64 * 1024 * 1024;
    QList<MadeFile> files;
    for (const QString& path : paths)
        files << MadeFile{QFileInfo(path).fileName(), archive::readBounded(path, largest)};
    return files;
}

QList<domain::FileReference> keepFiles(const Session& session, const store::Act& act, const QList<MadeFile>& files)
{
    QList<domain::FileReference> kept;
    for (const MadeFile& file : files) {
        kept << domain::FileReference{file.name, base::sha256(file.bytes)};
        store::OfficeRecords(session.database()).keepFile(act, kept.last().digest, file.bytes);
    }
    return kept;
}

QJsonArray filesJson(const QList<domain::FileReference>& files)
{
    QJsonArray json;
    for (const domain::FileReference& file : files)
        json.append(QJsonObject{{u"name"_s, file.name}, {u"digest"_s, file.digest}});
    return json;
}

QJsonObject addConclusion(const Session& session, const store::Act& act, const ConclusionPlan& plan,
                          const QList<MadeFile>& files)
{
    domain::Conclusion conclusion;
    conclusion.id = plan.id;
    conclusion.body = plan.body;
    conclusion.block = plan.block;
    conclusion.sequence = plan.sequence;
    conclusion.number = plan.number;
    conclusion.predecessor = plan.predecessor;
    conclusion.issued = plan.issued;
    conclusion.snapshot = snapshotOf(plan);
    conclusion.files = keepFiles(session, act, files);
    store::ConclusionRecords(session.database()).add(act, conclusion);
    return {{u"conclusion"_s, plan.id},
            {u"number"_s, plan.number},
            {u"predecessor"_s, plan.predecessorNumber},
            {u"score"_s, plan.assessment.score ? plan.assessment.score->exact() : QString()},
            {u"snapshot_digest"_s, base::sha256(base::canonicalJson(conclusion.snapshot))},
            {u"files"_s, filesJson(conclusion.files)}};
}

qint64 issueConclusion(Session& session, const ConclusionPlan& plan, const QList<MadeFile>& files,
                       const QString& official)
{
    Q_ASSERT(!plan.draft);
    // What was planned must still be what is true: somebody may have gone on while the documents were made.
    const ConclusionPlan now = planConclusion(session, plan.body, plan.block);
    if (now.number != plan.number || now.edition.digest != plan.edition.digest ||
        now.assessment.inputsDigest != plan.assessment.inputsDigest || now.texts != plan.texts ||
        now.papers != plan.papers)
        throw Problem(
            Problem::Kind::Refused,
            {u"conclude.changed"_s,
             QT_TRANSLATE_NOOP("Messages",
                               "The assessment changed while its documents were made. Issue the conclusion again."),
             {}});
    store::Act act(session.database(), session.entry(official, u"conclude"_s, plan.body, plan.block));
    act.commit(addConclusion(session, act, plan, files));
    session.tellChanged();
    return act.entryNumber();
}

void writeFiles(const QString& folder, const QList<MadeFile>& files)
{
    if (!QDir().mkpath(folder))
        throw Problem(Problem::Kind::File,
                      {u"file.no-folder"_s, QT_TRANSLATE_NOOP("Messages", "The folder %1 cannot be made."), {folder}});
    for (const MadeFile& file : files)
        archive::writeSafely(QDir(folder).filePath(file.name), file.bytes);
}

QList<MadeFile> filesOf(const Session& session, const QList<domain::FileReference>& references)
{
    QList<MadeFile> files;
    for (const domain::FileReference& reference : references)
        files << MadeFile{reference.name, store::OfficeRecords(session.database()).file(reference.digest)};
    return files;
}

} // namespace bagalau::workflow
