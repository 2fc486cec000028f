#include "cli/console.h"
#include "workflow/papers.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::cli {

namespace {

QJsonArray needsOf(workflow::PaperSubject subject)
{
    switch (subject) {
    case workflow::PaperSubject::Objection:
        return {u"objection"_s};
    case workflow::PaperSubject::Block:
        return {u"block"_s};
    case workflow::PaperSubject::Office:
        return {};
    case workflow::PaperSubject::Body:
        break;
    }
    return {u"body"_s, u"block"_s};
}

workflow::PaperRequest requestOf(const Call& call, const QString& id)
{
    workflow::PaperRequest request;
    request.id = id;
    request.body = call.arguments.value(u"body"_s);
    request.block = call.arguments.value(u"block"_s);
    request.objection = call.arguments.has(u"objection"_s) ? call.arguments.number(u"objection"_s) : 0;
    request.package = call.arguments.has(u"package"_s) ? call.arguments.number(u"package"_s) : 0;
    return request;
}

// What was asked about decides which papers can be said to be possible now.
bool isAsked(const workflow::OfficePaper& paper, const workflow::PaperRequest& request)
{
    if (paper.subject == workflow::PaperSubject::Objection)
        return request.objection > 0;
    if (paper.subject == workflow::PaperSubject::Office)
        return true;
    return !request.block.isEmpty() && (paper.subject == workflow::PaperSubject::Block || !request.body.isEmpty());
}

Exit list(const Call& call, const workflow::Session& session)
{
    QJsonArray all;
    for (const workflow::OfficePaper& paper : workflow::officePapers()) {
        QJsonObject one{{u"id"_s, paper.id},
                        {u"name"_s, QJsonObject{{u"kk"_s, paper.name.kk}, {u"ru"_s, paper.name.ru}}},
                        {u"needs"_s, needsOf(paper.subject)}};
        QString line = paper.id + u'\t' + call.console.text(paper.name);
        const workflow::PaperRequest request = requestOf(call, paper.id);
        if (isAsked(paper, request)) {
            const auto against = workflow::againstPaper(session, request);
            one[u"possible"_s] = !against;
            one[u"reason"_s] = against ? call.console.text(*against) : QString();
            line += against ? u'\t' + call.console.text(*against) : QString();
        }
        all.append(one);
        if (!call.console.json)
            call.console.line(line);
    }
    if (call.console.json)
        call.console.print({{u"papers"_s, all}});
    return Done;
}

Exit papers(const Call& call)
{
    const auto session = call.openForReading();
    if (!call.arguments.has(u"kind"_s))
        return list(call, *session);
    const QString folder = call.arguments.required(u"out"_s);
    const QList<workflow::MadeFile> files =
        workflow::makePaper(workflow::planPaper(*session, requestOf(call, call.arguments.required(u"kind"_s))));
    workflow::writeFiles(folder, files);
    QJsonArray names;
    for (const workflow::MadeFile& file : files) {
        names.append(file.name);
        if (!call.console.json)
            call.console.line(QDir(folder).filePath(file.name));
    }
    if (call.console.json)
        call.console.print({{u"files"_s, names}});
    return Done;
}

} // namespace

QList<Command> paperCommands()
{
    return {{u"papers"_s,
             {{u"kind"_s, u"body"_s, u"block"_s, u"objection"_s, u"package"_s, u"out"_s}, {}, {}},
             papers,
             u"papers STORE [--kind ID --out DIR] [--body B] [--block K] [--objection N] [--package N]"_s}};
}

} // namespace bagalau::cli
