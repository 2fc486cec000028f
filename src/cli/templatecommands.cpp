#include "cli/console.h"
#include "workflow/papertemplates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bagalau::cli {

namespace {

Exit listTemplates(const Call& call)
{
    const workflow::Session session(call.arguments.word(1, "STORE"), workflow::Session::Mode::Read, call.environment);
    QJsonArray all;
    for (const workflow::TemplateInfo& one : workflow::paperTemplates(session)) {
        all.append(QJsonObject{{u"id"_s, one.id}, {u"name"_s, call.console.text(one.name)}, {u"own"_s, one.own}});
        if (!call.console.json)
            call.console.line((one.own ? u"* "_s : u"  "_s) + one.id + u"  "_s + call.console.text(one.name));
    }
    if (call.console.json)
        call.console.print({{u"templates"_s, all}});
    return Done;
}

Exit exportTemplate(const Call& call)
{
    const workflow::Session session(call.arguments.word(1, "STORE"), workflow::Session::Mode::Read, call.environment);
    const QString out = call.arguments.required(u"out"_s);
    workflow::writeTemplate(out, workflow::templateBytes(workflow::paperOffice(session), call.arguments.word(2, "ID")));
    call.console.say(
        {u"cli.template-written"_s, QT_TRANSLATE_NOOP("Messages", "The template was written to %1."), {out}});
    return Done;
}

Exit checkTemplate(const Call& call)
{
    const QString id = call.arguments.word(1, "ID");
    const base::Findings faults =
        workflow::templateFaults(workflow::readTemplateFile(call.arguments.word(2, "FILE")), id);
    call.console.findings(faults);
    if (call.console.json)
        call.console.print({{u"findings"_s, Console::findingsJson(faults, call.console.language)}});
    return faults.isEmpty() ? Done : Findings;
}

Exit useTemplate(const Call& call)
{
    workflow::Session session(call.arguments.word(1, "STORE"), workflow::Session::Mode::Write, call.environment);
    const QString id = call.arguments.word(2, "ID");
    const QByteArray bytes = workflow::readTemplateFile(call.arguments.word(3, "FILE"));
    const qint64 entry = workflow::useTemplate(session, id, bytes, call.official());
    call.console.done({u"cli.template-used"_s,
                       QT_TRANSLATE_NOOP("Messages", "The office's own template is in use from now on: %1."),
                       {id}},
                      entry, {{u"template"_s, id}});
    return Done;
}

Exit dropTemplate(const Call& call)
{
    workflow::Session session(call.arguments.word(1, "STORE"), workflow::Session::Mode::Write, call.environment);
    const QString id = call.arguments.word(2, "ID");
    const qint64 entry = workflow::dropTemplate(session, id, call.official());
    call.console.done({u"cli.template-dropped"_s,
                       QT_TRANSLATE_NOOP("Messages", "The template that ships is in use again: %1."),
                       {id}},
                      entry, {{u"template"_s, id}});
    return Done;
}

Exit templates(const Call& call)
{
    static const QMap<QString, Exit (*)(const Call&)> words{{u"list"_s, listTemplates},
                                                            {u"export"_s, exportTemplate},
                                                            {u"check"_s, checkTemplate},
                                                            {u"use"_s, useTemplate},
                                                            {u"drop"_s, dropTemplate}};
    const QString word = call.arguments.word(0, "list|export|check|use|drop");
    const auto run = words.value(word);
    if (!run)
        throw base::Problem(base::Problem::Kind::Usage, {u"cli.word"_s,
                                                         QT_TRANSLATE_NOOP("Messages", "“%1” is none of: %2."),
                                                         {word, QStringList(words.keys()).join(u", "_s)}});
    return run(call);
}

} // namespace

QList<Command> templateCommands()
{
    return {{u"templates"_s,
             {{u"out"_s}, {}, {}, 4},
             templates,
             u"templates list STORE|export STORE ID --out FILE|check ID FILE|use STORE ID FILE|drop STORE ID"_s}};
}

} // namespace bagalau::cli
