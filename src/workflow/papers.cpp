#include "workflow/papers.h"

#include "base/json.h"
#include "base/problem.h"
#include "documents/docxwriter.h"
#include "documents/odtwriter.h"
#include "documents/pdfwriter.h"
#include "store/conclusions.h"
#include "store/objections.h"
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

domain::Objection requireObjection(const Session& session, const PaperRequest& request)
{
    const auto objection = store::ObjectionRecords(session.database()).byNumber(request.objection);
    if (!objection)
        refuse({u"objection.unknown"_s,
                QT_TRANSLATE_NOOP("Messages", "There is no objection No. %1."),
                {QString::number(request.objection)}});
    return *objection;
}

void requireCommission(const domain::Objection& objection)
{
    if (objection.commission.isEmpty())
        refuse({u"decide.no-commission"_s,
                QT_TRANSLATE_NOOP("Messages", "The special commission for objection No. %1 is not formed yet."),
                {QString::number(objection.number)}});
}

void requireDecisions(const domain::Objection& objection)
{
    requireCommission(objection);
    if (!objection.decided())
        refuse({u"close.undecided"_s,
                QT_TRANSLATE_NOOP("Messages", "Objection No. %1 has items without a decision."),
                {QString::number(objection.number)}});
}

// What the answer would say before it is recorded: the successor that the decisions ask for.
NamedConclusion successorOf(const Session& session, const domain::Objection& objection)
{
    if (objection.closed.isValid() || !objection.decided())
        return {};
    const ClosePlan plan = planClose(session, objection.number, std::max(session.today(), objection.received));
    return plan.successor ? namedConclusion(*plan.successor) : NamedConclusion();
}

PaperData aboutObjection(const Session& session, const domain::Objection& objection)
{
    return objectionData(session, objection, successorOf(session, objection), objection.closed);
}

PaperData order(const Session& session, const PaperRequest& request)
{
    const domain::Objection objection = requireObjection(session, request);
    requireCommission(objection);
    return aboutObjection(session, objection);
}

PaperData disagreements(const Session& session, const PaperRequest& request)
{
    return aboutObjection(session, requireObjection(session, request));
}

PaperData decided(const Session& session, const PaperRequest& request)
{
    const domain::Objection objection = requireObjection(session, request);
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
        {u"commission-order"_s, PaperSubject::Objection, order},
        {u"disagreements"_s, PaperSubject::Objection, disagreements},
        {u"commission-minutes"_s, PaperSubject::Objection, decided},
        {u"answer-body"_s, PaperSubject::Objection, decided},
        {u"answer-commission"_s, PaperSubject::Objection, decided},
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
    return paperPlan(paperOffice(session), recipe.id, stemOf(recipe, request), recipe.data(session, request));
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

QList<PaperPlan> answerPapers(const Session& session, const domain::Objection& objection,
                              const NamedConclusion& successor, QDate sent)
{
    const PaperData data = objectionData(session, objection, successor, sent);
    QList<PaperPlan> plans;
    for (const QString& id : {u"answer-body"_s, u"answer-commission"_s, u"disagreements"_s})
        plans << paperPlan(
            paperOffice(session), id,
            u"%1-%2-objection-%3-%4"_s.arg(objection.body, objection.block, QString::number(objection.number), id),
            data);
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
