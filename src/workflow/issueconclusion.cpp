#include "workflow/issueconclusion.h"

#include "archive/safefile.h"
#include "base/digest.h"
#include "base/json.h"
#include "base/problem.h"
#include "base/text.h"
#include "documents/docxwriter.h"
#include "documents/odtwriter.h"
#include "documents/papers.h"
#include "documents/papertexts.h"
#include "documents/pdfwriter.h"
#include "scoring/proof.h"
#include "store/assessments.h"
#include "store/conclusions.h"
#include "store/office.h"
#include "workflow/assessments.h"
#include "workflow/conclusionparts.h"
#include "workflow/papercontent.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

void requireReview(const Session& session, const QString& body, const QString& block,
                   const domain::Assessment& assessment)
{
    const auto review = store::AssessmentRecords(session.database()).lastReview(body, block);
    if (!review)
        throw Problem(Problem::Kind::Refused,
                      {u"conclude.no-review"_s,
                       QT_TRANSLATE_NOOP("Messages", "A second official has not reviewed this assessment yet."),
                       {}});
    if (review->inputsDigest != assessment.inputsDigest)
        throw Problem(
            Problem::Kind::Refused,
            {u"conclude.edited"_s,
             QT_TRANSLATE_NOOP("Messages", "Values were edited after the review of %1; review the assessment again."),
             {review->official}});
    if (review->entry < session.editionSince(block))
        throw Problem(Problem::Kind::Refused,
                      {u"conclude.other-edition"_s,
                       QT_TRANSLATE_NOOP("Messages", "Another methodology edition came into use after the review of "
                                                     "%1; review the assessment again."),
                       {review->official}});
    if (!review->agreed)
        throw Problem(Problem::Kind::Refused, {u"conclude.returned"_s,
                                               QT_TRANSLATE_NOOP("Messages", "%1 returned the assessment: %2"),
                                               {review->official, review->remark}});
}

void requireTexts(const Texts& texts)
{
    for (const TextSection& section : textSections()) {
        const Bilingual text = texts.value(section.id);
        if (base::simplified(text.kk).isEmpty())
            throw Problem(Problem::Kind::Refused,
                          {u"conclude.no-kazakh"_s,
                           QT_TRANSLATE_NOOP("Messages", "The section “%1” has no Kazakh text."),
                           {section.heading}});
        if (base::simplified(text.ru).isEmpty())
            throw Problem(Problem::Kind::Refused,
                          {u"conclude.no-russian"_s,
                           QT_TRANSLATE_NOOP("Messages", "The section “%1” has no Russian text."),
                           {section.heading}});
    }
}

Bilingual authorityName(const Session& session, const QString& body, const QString& block)
{
    const domain::Registers& registers = session.library().registers;
    const QList<domain::AssessorRule> rules = registers.rulesFor(body, block);
    const QString id = rules.size() == 1 ? rules.first().authority : session.library().procedure.block(block)->lead;
    const domain::Authority* authority = registers.authority(id);
    return authority ? authority->name : Bilingual(id);
}

// To whom the results go as recommendations (clause 55); empty where the body goes on.
Bilingual passedTo(const Session& session, const QString& body)
{
    const domain::Standing standing = session.standingOf(body);
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

QString nextNumber(const Session& session, const QString& block)
{
    qsizetype position = 1;
    for (const domain::Block& one : session.library().procedure.blocks) {
        if (one.id == block)
            break;
        ++position;
    }
    const int sequence = store::ConclusionRecords(session.database()).countOf(block) + 1;
    return u"%1-%2/%3"_s.arg(position).arg(session.office().year).arg(sequence, 3, 10, QChar(u'0'));
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

documents::ConclusionContent contentOf(const ConclusionPlan& plan)
{
    documents::ConclusionContent content;
    content.number = plan.number;
    content.replaces = plan.predecessorNumber;
    content.issued = plan.issued;
    content.body = plan.bodyName;
    content.excludedActivity = plan.excludedActivity;
    content.passedTo = plan.passedTo;
    content.authority = plan.authority;
    content.year = plan.year;
    content.reviewedBy = plan.reviewedBy;
    content.edition = &plan.edition;
    content.variant = &variantOf(plan);
    content.assessment = &plan.assessment;
    content.inputs = &plan.inputs;
    for (const TextSection& section : textSections())
        content.sections << documents::WrittenSection{section.heading, plan.texts.value(section.id)};
    return content;
}

// Texts name scores: what was written by the edition before has to be looked at again.
void requireTextsOfEdition(const Session& session, const QString& body, const QString& block)
{
    qint64 written = 0;
    for (const domain::JournalEntry& entry : store::journal(session.database()))
        if (entry.act == u"draft"_s && entry.body == body && entry.block == block)
            written = entry.number;
    if (written > 0 && written < session.editionSince(block))
        throw Problem(Problem::Kind::Refused,
                      {u"conclude.other-edition-texts"_s,
                       QT_TRANSLATE_NOOP("Messages", "The texts were written before another methodology edition came "
                                                     "into use. Check the numbers in them and save them again."),
                       {}});
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
    requireNotConcluded(session, body, block);
    store::Act act(session.database(), session.entry(official, u"draft"_s, body, block));
    for (auto text = texts.begin(); text != texts.end(); ++text)
        store::AssessmentRecords(session.database()).setDraft(act, body, block, text.key(), *text);
    act.commit({{u"texts"_s, textsJson(texts)}});
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
    plan.number = nextNumber(session, block);
    plan.issued = session.today();
    plan.bodyName = assessed.name;
    plan.authority = authorityName(session, body, block);
    plan.edition = session.editionOf(block);
    plan.variant = session.variantOf(body, block).id;
    plan.year = session.office().year;
    plan.excludedActivity = assessed.excludedActivity;
    plan.passedTo = passedTo(session, body);
    plan.inputs = inputs;
    plan.assessment = assessmentWith(session, body, block, inputs);
    if (!plan.assessment.score)
        throw Problem(
            Problem::Kind::Refused,
            {u"conclude.no-score"_s,
             QT_TRANSLATE_NOOP(
                 "Messages",
                 "There is no score to conclude on: something is missing, or others score a part of this block."),
             {}});
    return plan;
}

ConclusionPlan planConclusion(const Session& session, const QString& body, const QString& block)
{
    session.requireAssessor(body, block);
    requireNotConcluded(session, body, block);
    const domain::Inputs inputs = inputsOf(session, body, block);
    ConclusionPlan plan = planFor(session, body, block, inputs);
    requireReview(session, body, block, plan.assessment);
    plan.reviewedBy = store::AssessmentRecords(session.database()).lastReview(body, block)->official;
    plan.texts = conclusionTexts(session, body, block);
    requireTexts(plan.texts);
    requireTextsOfEdition(session, body, block);
    return plan;
}

QList<MadeFile> makeDocuments(const ConclusionPlan& plan)
{
    const documents::ConclusionContent content = contentOf(plan);
    const domain::Proof opened = scoring::proofOf(plan.edition, *content.variant, plan.inputs, plan.assessment);
    const documents::ProofContent proof{plan.number,   plan.issued,     plan.bodyName,    plan.year,    {},     false,
                                        &plan.edition, content.variant, &plan.assessment, &plan.inputs, &opened};
    const QString stem = u"%1-%2-%3"_s.arg(plan.body, plan.block).arg(plan.sequence);
    QList<MadeFile> files;
    for (const base::Language language : base::officialLanguages) {
        const QString tail = u'-' + base::languageCode(language);
        const documents::Document conclusion = documents::conclusionPaper(content, language);
        files << MadeFile{stem + u"-conclusion"_s + tail + u".pdf"_s, documents::toPdf(conclusion)}
              << MadeFile{stem + u"-conclusion"_s + tail + u".docx"_s, documents::toDocx(conclusion)}
              << MadeFile{stem + u"-conclusion"_s + tail + u".odt"_s, documents::toOdt(conclusion)}
              << MadeFile{stem + u"-proof"_s + tail + u".pdf"_s, documents::toPdf(proofPaper(proof, language))}
              << MadeFile{stem + u"-proof"_s + tail + u".xlsx"_s, documents::proofBook(proof, language)};
    }
    return files;
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
            {u"score"_s, plan.assessment.score->exact()},
            {u"snapshot_digest"_s, base::sha256(base::canonicalJson(conclusion.snapshot))},
            {u"files"_s, filesJson(conclusion.files)}};
}

qint64 issueConclusion(Session& session, const ConclusionPlan& plan, const QList<MadeFile>& files,
                       const QString& official)
{
    // What was planned must still be what is true: somebody may have gone on while the documents were made.
    const ConclusionPlan now = planConclusion(session, plan.body, plan.block);
    if (now.number != plan.number || now.edition.digest != plan.edition.digest ||
        now.assessment.inputsDigest != plan.assessment.inputsDigest || now.texts != plan.texts)
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
