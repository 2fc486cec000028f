#include "cli/console.h"

#include "workflow/assessments.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::cli {

namespace {

QList<Command> commands()
{
    QList<Command> all;
    for (QList<Command> (*group)() :
         {officeCommands, calendarCommands, scheduleCommands, assessmentCommands, trialCommands, conclusionCommands,
          objectionCommands, commissionCommands, packageCommands, paperCommands, editionCommands, templateCommands,
          earlierCommands, riskCommands, recommendationCommands})
        all << group();
    return all;
}

std::optional<base::Language> languageOf(const QStringList& words)
{
    if (!words.contains(u"--lang"_s))
        return base::Language::Kk;
    const QString name = words.value(words.indexOf(u"--lang"_s) + 1);
    for (const base::Language language : {base::Language::Kk, base::Language::Ru, base::Language::En})
        if (base::languageCode(language) == name)
            return language;
    return std::nullopt;
}

// What is said of every command may stand before it: "--lang ru assess ..." is "assess ... --lang ru".
QStringList commandFirst(QStringList words)
{
    QStringList leading;
    while (words.size() > 1 && (words[0] == u"--json"_s || words[0] == u"--exact"_s))
        leading << words.takeFirst();
    while (words.size() > 2 && (words[0] == u"--lang"_s || words[0] == u"--official"_s))
        leading << words.takeFirst() << words.takeFirst();
    return leading.isEmpty() ? words : commandFirst(words) + leading;
}

void help(Console& console)
{
    for (const Command& command : commands())
        console.line(u"bagalau-cli "_s + command.synopsis);
}

Exit exitOf(Problem::Kind kind)
{
    return kind == Problem::Kind::Refused ? Refused : kind == Problem::Kind::Usage ? Usage : Unavailable;
}

} // namespace

void Console::print(const QJsonObject& object)
{
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Console::done(const base::Message& what, qint64 entry, QJsonObject more)
{
    more[u"entry"_s] = entry;
    if (json)
        print(more);
    else
        line(text(what) + u' ' +
             text({u"cli.entry"_s, QT_TRANSLATE_NOOP("Messages", "Journal entry No. %1."), {QString::number(entry)}}));
}

void Console::addScore(QJsonObject& object, const std::optional<base::Number>& score) const
{
    object[u"score"_s] = score ? QJsonValue(score->toFixed(2)) : QJsonValue();
    if (exact && score)
        object[u"score_exact"_s] = score->exact();
}

QJsonArray Console::findingsJson(const base::Findings& findings, base::Language language)
{
    QJsonArray all;
    for (const base::Finding& finding : findings)
        all.append(QJsonObject{{u"code"_s, finding.message.code},
                               {u"weight"_s, base::weightCode(finding.weight)},
                               {u"file"_s, finding.place.file},
                               {u"sheet"_s, finding.place.sheet},
                               {u"cell"_s, finding.place.cell},
                               {u"text"_s, base::render(finding.message, language)}});
    return all;
}

void Console::findings(const base::Findings& findings)
{
    for (const base::Finding& finding : findings) {
        const QStringList place{finding.place.file, finding.place.sheet, finding.place.cell};
        err << base::weightCode(finding.weight) << ' ' << finding.message.code << ' ' << place.join(u':') << ": "
            << text(finding.message) << '\n';
    }
}

void Call::checkDirection(const workflow::Session& session) const
{
    if (arguments.has(u"direction"_s))
        workflow::requireDirection(session, arguments.required(u"body"_s), arguments.required(u"block"_s),
                                   arguments.value(u"direction"_s));
}

std::unique_ptr<workflow::Session> Call::open(workflow::Session::Mode mode) const
{
    return std::make_unique<workflow::Session>(arguments.word(0, "STORE"), mode, environment);
}

int run(const QStringList& given, QTextStream& out, QTextStream& err, const workflow::Environment& environment)
{
    const QStringList words = commandFirst(given);
    const auto language = languageOf(words);
    Console console{out, err, language.value_or(base::Language::Kk), words.contains(u"--json"_s),
                    words.contains(u"--exact"_s)};
    try {
        if (!language)
            throw Problem(Problem::Kind::Usage, {u"cli.language"_s,
                                                 QT_TRANSLATE_NOOP("Messages", "The languages of messages are: %1."),
                                                 {u"kk, ru, en"_s}});
        if (words.isEmpty() || words.first() == u"--help"_s || words.first() == u"help"_s) {
            help(console);
            return words.isEmpty() ? Usage : Done;
        }
        for (const Command& command : commands())
            if (command.name == words.first()) {
                const Arguments arguments(words.sliced(1), command.signature);
                return command.run({arguments, console, environment});
            }
        throw Problem(
            Problem::Kind::Usage,
            {u"cli.unknown"_s,
             QT_TRANSLATE_NOOP("Messages", "There is no command “%1”. “bagalau-cli help” lists the commands."),
             {words.first()}});
    } catch (const Problem& problem) {
        err << problem.text(console.language) << '\n';
        if (!problem.detail().isEmpty())
            err << "  [" << problem.message().code << "] " << problem.detail() << '\n';
        return exitOf(problem.kind());
    }
}

} // namespace bagalau::cli
