#include "workflow/papers.h"

#include "base/json.h"
#include "base/problem.h"
#include "documents/docxwriter.h"
#include "documents/odtwriter.h"
#include "documents/pdfwriter.h"
#include "store/conclusions.h"
#include "workflow/answers.h"
#include "workflow/papercontent.h"
#include "workflow/papertemplates.h"
#include "workflow/riskpapers.h"

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

using Kind = domain::Objection::Kind;

// Objections and re-verifications have papers of their own.
domain::Objection requireKind(const Session& session, const PaperRequest& request, Kind kind)
{
    const domain::Objection objection = requireObjection(session, request.objection);
    const QString number = QString::number(request.objection);
    if (objection.kind == kind)
        return objection;
    if (kind == Kind::Objection)
        refuse({u"papers.reverification"_s,
                QT_TRANSLATE_NOOP("Messages", "No. %1 is a re-verification; this paper belongs to an objection."),
                {number}});
    refuse({u"papers.objection"_s,
            QT_TRANSLATE_NOOP("Messages", "No. %1 is an objection; this paper belongs to a re-verification."),
            {number}});
}

void requireCommission(const domain::Objection& objection)
{
    if (objection.commission.isEmpty())
        refuse({u"decide.no-commission"_s,
                QT_TRANSLATE_NOOP("Messages", "The special commission for objection No. %1 is not formed yet."),
                {QString::number(objection.number)}});
}

void requireConsidered(const domain::Objection& objection)
{
    if (!objection.considered())
        refuse({u"commission.not-needed"_s,
                QT_TRANSLATE_NOOP("Messages", "Nothing of objection No. %1 is to be considered."),
                {QString::number(objection.number)}});
}

bool isRefused(const domain::Objection& objection)
{
    return std::any_of(objection.items.begin(), objection.items.end(),
                       [](const domain::ObjectionItem& item) { return item.outcome == domain::Outcome::Inadmissible; });
}

void requireDecisions(const domain::Objection& objection)
{
    if (objection.considered() && objection.kind == Kind::Objection)
        requireCommission(objection);
    if (!objection.decided())
        refuse({u"close.undecided"_s,
                QT_TRANSLATE_NOOP("Messages", "Objection No. %1 has items without a decision."),
                {QString::number(objection.number)}});
}

// An answer follows the sittings at which it was decided.
QDate earliestAnswer(const Session& session, const domain::Objection& objection)
{
    QDate day = std::max(session.today(), objection.received);
    for (const domain::ObjectionItem& item : objection.items)
        day = std::max(day, item.decided.isValid() ? item.decided : day);
    return day;
}

// What the answer would say before it is recorded: the successor that the decisions ask for.
NamedConclusion successorOf(const Session& session, const domain::Objection& objection)
{
    if (objection.closed.isValid() || !objection.decided())
        return {};
    const ClosePlan plan = planClose(session, objection.number, earliestAnswer(session, objection));
    return plan.successor ? namedConclusion(*plan.successor) : NamedConclusion();
}

PaperData aboutObjection(const Session& session, const domain::Objection& objection)
{
    return objectionData(session, objection, successorOf(session, objection), objection.closed);
}

PaperData order(const Session& session, const PaperRequest& request)
{
    const domain::Objection objection = requireKind(session, request, Kind::Objection);
    requireConsidered(objection);
    requireCommission(objection);
    return aboutObjection(session, objection);
}

PaperData disagreements(const Session& session, const PaperRequest& request)
{
    const domain::Objection objection = requireKind(session, request, Kind::Objection);
    requireConsidered(objection);
    return aboutObjection(session, objection);
}

// Of a sitting that was held, whether it decided or not; what was decided in an old store has no sitting.
PaperData minutes(const Session& session, const PaperRequest& request)
{
    const domain::Objection objection = requireKind(session, request, Kind::Objection);
    if (objection.sittings.isEmpty()) {
        requireConsidered(objection);
        requireCommission(objection);
        if (!objection.decided())
            refuse({u"papers.no-sitting"_s,
                    QT_TRANSLATE_NOOP("Messages", "The special commission has not sat on objection No. %1 yet."),
                    {QString::number(objection.number)}});
    }
    return aboutObjection(session, objection);
}

PaperData refusal(const Session& session, const PaperRequest& request)
{
    const domain::Objection objection = requireKind(session, request, Kind::Objection);
    if (!isRefused(objection))
        refuse({u"papers.not-refused"_s,
                QT_TRANSLATE_NOOP("Messages", "Consideration of objection No. %1 was not refused, in no item."),
                {QString::number(objection.number)}});
    return aboutObjection(session, objection);
}

PaperData answer(const Session& session, const PaperRequest& request)
{
    const domain::Objection objection = requireKind(session, request, Kind::Objection);
    requireDecisions(objection);
    if (!objection.considered() && isRefused(objection))
        refuse({u"papers.refused"_s,
                QT_TRANSLATE_NOOP("Messages", "Nothing of objection No. %1 was considered: the letter on the refusal "
                                              "answers it."),
                {QString::number(objection.number)}});
    return aboutObjection(session, objection);
}

PaperData reverified(const Session& session, const PaperRequest& request)
{
    const domain::Objection objection = requireKind(session, request, Kind::Reverification);
    requireDecisions(objection);
    return aboutObjection(session, objection);
}

PaperData toLead(const Session& session, const PaperRequest& request)
{
    const domain::Block* block = session.library().procedure.block(request.block);
    const QStringList served = session.requireAssessor(request.body, request.block);
    if (served == QStringList{QString()} || (block && session.office().authorities.contains(block->lead)))
        refuse({u"papers.own-block"_s,
                QT_TRANSLATE_NOOP("Messages", "This office gives the conclusion on the whole block itself: there is "
                                              "nobody to send a part of it to."),
                {}});
    return transmittalData(session, request.body, request.block);
}

// How a paper is filled: by its template, what it is about, and what it reads.
struct Recipe
{
    QString id;
    PaperSubject subject;
    PaperData (*data)(const Session&, const PaperRequest&);
};

const QList<Recipe>& recipes()
{
    using S = const Session&;
    using R = const PaperRequest&;
    static const QList<Recipe> all{
        {u"query"_s, PaperSubject::Body, [](S session, R request) { return findingsData(session, request); }},
        {u"reconciliation"_s, PaperSubject::Body,
         [](S session, R request) { return reconciliationData(session, request.body, request.block); }},
        {u"transmittal-body"_s, PaperSubject::Body,
         [](S session, R request) { return transmittalData(session, request.body, request.block); }},
        {u"transmittal-lead"_s, PaperSubject::Body, toLead},
        {u"transmittal-planning"_s, PaperSubject::Block,
         [](S session, R request) { return deliveryData(session, request.block, request.package); }},
        {u"recommendations"_s, PaperSubject::Body,
         [](S session, R request) { return recommendationsData(session, request.body, request.block); }},
        {u"objection-refused"_s, PaperSubject::Objection, refusal},
        {u"commission-order"_s, PaperSubject::Objection, order},
        {u"commission-invitation"_s, PaperSubject::Objection, order},
        {u"disagreements"_s, PaperSubject::Objection, disagreements},
        {u"commission-minutes"_s, PaperSubject::Objection, minutes},
        {u"answer-body"_s, PaperSubject::Objection, answer},
        {u"answer-commission"_s, PaperSubject::Objection, answer},
        {u"reverification-act"_s, PaperSubject::Objection, reverified},
        {u"reverification-answer"_s, PaperSubject::Objection, reverified},
        {u"overall"_s, PaperSubject::Body, [](S session, R request) { return overallData(session, request.body); }},
        {u"risk-selection"_s, PaperSubject::Block,
         [](S session, R request) { return riskData(session, request.block); }},
        {u"accountability"_s, PaperSubject::Office, [](S session, R) { return accountabilityData(session); }},
    };
    return all;
}

const Recipe& recipeOf(const QString& id)
{
    QStringList known;
    for (const Recipe& one : recipes()) {
        if (one.id == id)
            return one;
        known << one.id;
    }
    refuse({u"papers.unknown"_s,
            QT_TRANSLATE_NOOP("Messages", "There is no paper “%1”. Papers: %2."),
            {id, known.join(u", "_s)}});
}

void requireSubject(const Session& session, PaperSubject subject, const PaperRequest& request)
{
    if (subject == PaperSubject::Objection || subject == PaperSubject::Office)
        return;
    const bool known = session.library().procedure.block(request.block) &&
                       (subject == PaperSubject::Block || session.library().registers.body(request.body));
    if (!known)
        refuse(subject == PaperSubject::Block
                   ? Message(u"papers.which-block"_s,
                             QT_TRANSLATE_NOOP("Messages", "This paper is about a block; say which one."), {})
                   : Message(u"papers.which-body"_s,
                             QT_TRANSLATE_NOOP("Messages", "This paper is about a body in a block; say which ones."),
                             {}));
}

QString stemOf(const Recipe& recipe, const PaperRequest& request)
{
    switch (recipe.subject) {
    case PaperSubject::Objection:
        return u"objection-%1-%2"_s.arg(QString::number(request.objection), recipe.id);
    case PaperSubject::Block:
        return request.block + u'-' + recipe.id;
    case PaperSubject::Office:
        return recipe.id;
    case PaperSubject::Body:
        break;
    }
    return request.body + u'-' + request.block + u'-' + recipe.id;
}

QByteArray bytesOf(const documents::Document& paper, PaperFormat format)
{
    switch (format) {
    case PaperFormat::Docx:
        return documents::toDocx(paper);
    case PaperFormat::Odt:
        return documents::toOdt(paper);
    case PaperFormat::Pdf:
        break;
    }
    return documents::toPdf(paper);
}

} // namespace

documents::PaperTemplate paperTemplate(const PaperOffice& office, const QString& id)
{
    const QByteArray bytes = templateBytes(office, id);
    const base::Findings faults = templateFaults(bytes, id); // a store may be changed by another program
    if (!faults.isEmpty())
        refuse({u"papers.template"_s,
                QT_TRANSLATE_NOOP("Messages", "The template “%1” cannot be used: %2 (%3)."),
                {id,
                 Bilingual(base::render(faults.first().message, base::Language::Kk),
                           base::render(faults.first().message, base::Language::Ru)),
                 faults.first().place.cell}});
    base::Findings none;
    return documents::readTemplate(bytes, none);
}

documents::PaperLook paperLook(const PaperSettings& settings)
{
    documents::PaperLook look;
    look.head = settings.head;
    look.emblem = settings.emblem;
    look.emblemHeight = settings.emblemHeight;
    look.page = {settings.left, settings.right, settings.top, settings.bottom, settings.sans, settings.scale};
    return look;
}

const QList<OfficePaper>& officePapers()
{
    static const QList<OfficePaper> all = [] {
        QList<OfficePaper> made;
        for (const Recipe& one : recipes()) {
            const QJsonObject json = QJsonDocument::fromJson(shippedTemplate(one.id)).object();
            made << OfficePaper{one.id, base::bilingualFromJson(json[u"name"_s]), one.subject};
        }
        return made;
    }();
    return all;
}

PaperPlan paperPlan(const PaperOffice& office, const QString& id, const QString& stem, const PaperData& data)
{
    return {id, stem,
            std::make_shared<const PaperMaterial>(
                PaperMaterial{paperTemplate(office, id), data, paperLook(office.settings)})};
}

PaperPlan planPaper(const Session& session, const PaperRequest& request)
{
    const Recipe& recipe = recipeOf(request.id);
    requireSubject(session, recipe.subject, request);
    PaperData data = recipe.data(session, request);
    if (recipe.subject == PaperSubject::Objection)
        data = ofPaper(std::move(data), requireObjection(session, request.objection), recipe.id);
    return paperPlan(paperOffice(session), recipe.id, stemOf(recipe, request), data);
}

QString paperFormatName(PaperFormat format)
{
    return format == PaperFormat::Pdf ? u"pdf"_s : format == PaperFormat::Docx ? u"docx"_s : u"odt"_s;
}

QList<MadeFile> makePaper(const PaperPlan& plan, const PaperOutput& output)
{
    const PaperMaterial& material = *plan.material;
    QList<MadeFile> files;
    for (const base::Language language : output.languages) {
        const documents::Document paper =
            documents::composePaper(material.paper, material.data, material.look, language);
        for (const PaperFormat format : output.formats)
            files << MadeFile{plan.stem + u'-' + base::languageCode(language) + u'.' + paperFormatName(format),
                              bytesOf(paper, format)};
    }
    return files;
}

documents::Document proofPaper(const PaperOffice& office, const documents::ProofContent& content,
                               base::Language language)
{
    return documents::composePaper(paperTemplate(office, u"proof"_s), documents::proofData(content),
                                   paperLook(office.settings), language);
}

namespace {

// One of which nothing was considered is answered with that; one that was taken back has no decisions to be listed in a
// table.
QStringList answersTo(const domain::Objection& objection)
{
    if (objection.kind == Kind::Reverification)
        return {u"reverification-act"_s, u"reverification-answer"_s};
    if (objection.considered())
        return {u"answer-body"_s, u"answer-commission"_s, u"disagreements"_s};
    if (isRefused(objection))
        return {u"objection-refused"_s};
    return {u"answer-body"_s, u"answer-commission"_s};
}

} // namespace

QList<PaperPlan> answerPapers(const Session& session, const domain::Objection& objection,
                              const NamedConclusion& successor, QDate sent)
{
    const PaperData data = objectionData(session, objection, successor, sent);
    QList<PaperPlan> plans;
    for (const QString& id : answersTo(objection))
        plans << paperPlan(
            paperOffice(session), id,
            u"%1-%2-objection-%3-%4"_s.arg(objection.body, objection.block, QString::number(objection.number), id),
            ofPaper(data, objection, id));
    return plans;
}

std::optional<Message> againstPaper(const Session& session, const PaperRequest& request)
{
    try {
        planPaper(session, request);
    } catch (const Problem& problem) {
        return problem.message();
    }
    return std::nullopt;
}

} // namespace bagalau::workflow
