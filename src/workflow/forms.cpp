#include "workflow/forms.h"

#include "base/problem.h"
#include "documents/blankform.h"
#include "workflow/assessments.h"
#include "workflow/issueconclusion.h"

#include <QDir>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

bool isServed(const Session& session, const FormsRequest& request, const QString& body, const domain::Form& form)
{
    if (!request.direction.isEmpty() && !form.direction.isEmpty() && form.direction != request.direction)
        return false;
    const QStringList served = session.requireAssessor(body, request.block);
    return served == QStringList{QString()} || form.direction.isEmpty() || served.contains(form.direction);
}

QStringList bodiesOf(const Session& session, const FormsRequest& request)
{
    if (!request.body.isEmpty())
        return {request.body};
    QStringList all;
    const domain::Registers& registers = session.library().registers;
    for (const domain::AssessedBody& body : registers.bodiesOf(session.office().year))
        if (body.blocks.contains(request.block) &&
            !registers.directionsServed(session.office().authorities, body.id, request.block).isEmpty())
            all << body.id;
    return all;
}

// In the order of the edition: direction, hand, forms.
QList<std::pair<QString, QList<const domain::Form*>>> workbooksOf(const Session& session, const FormsRequest& request,
                                                                  const QString& body)
{
    const domain::Edition& edition = session.editionOf(request.block);
    QList<std::pair<QString, QList<const domain::Form*>>> books;
    for (const QString& id : session.variantOf(body, request.block).forms) {
        const domain::Form* form = edition.form(id);
        if (!form || !isServed(session, request, body, *form))
            continue;
        const QString name = body + u'-' + request.block + (form->direction.isEmpty() ? QString() : u"-"_s) +
                             form->direction + (form->byAssessor ? u"-assessor"_s : QString()) + u".xlsx"_s;
        const auto same = std::find_if(books.begin(), books.end(), [&](const auto& one) { return one.first == name; });
        if (same == books.end())
            books.append({name, {form}});
        else
            same->second << form;
    }
    return books;
}

} // namespace

QStringList writeForms(const Session& session, const FormsRequest& request, const QString& folder)
{
    QList<MadeFile> files;
    for (const QString& id : bodiesOf(session, request)) {
        session.requireAssessor(id, request.block);
        if (!request.direction.isEmpty())
            requireDirection(session, id, request.block, request.direction);
        const domain::AssessedBody& body = *session.library().registers.body(id);
        for (const auto& [name, forms] : workbooksOf(session, request, id))
            files << MadeFile{
                name, documents::blankForm({session.editionOf(request.block), session.variantOf(id, request.block),
                                            forms, body.name, body.excludedActivity, session.office().year})};
    }
    if (files.isEmpty())
        throw Problem(
            Problem::Kind::Refused,
            {u"forms.none"_s, QT_TRANSLATE_NOOP("Messages", "The edition has no report form for what was asked."), {}});
    writeFiles(folder, files);
    QStringList paths;
    for (const MadeFile& file : files)
        paths << QDir(folder).filePath(file.name);
    return paths;
}

} // namespace bagalau::workflow
