#pragma once

#include "cli/arguments.h"
#include "workflow/session.h"

#include <QTextStream>

namespace bagalau::cli {

/// Where a command speaks: results on `out` (one JSON document with --json), messages on `err`.
struct Console
{
    QTextStream& out;
    QTextStream& err;
    base::Language language = base::Language::Kk;
    bool json = false;
    bool exact = false;

    QString text(const base::Message& message) const { return base::render(message, language); }
    QString text(const base::Bilingual& both) const { return both.in(language); }
    void line(const QString& text) { out << text << '\n'; }
    void say(const base::Message& message) { err << text(message) << '\n'; }
    void print(const QJsonObject& object);
    /// What an act did, and the number of its journal entry.
    void done(const base::Message& what, qint64 entry, QJsonObject more = {});
    void findings(const base::Findings& findings);
    /// "score" with two decimals, null without one; with --exact "score_exact" too.
    void addScore(QJsonObject& object, const std::optional<base::Number>& score) const;
    static QJsonArray findingsJson(const base::Findings& findings, base::Language language);
};

enum Exit { Done = 0, Findings = 1, Usage = 2, Refused = 3, Unavailable = 4 };

/// What every command gets.
struct Call
{
    const Arguments& arguments;
    Console& console;
    const workflow::Environment& environment;

    QString official() const { return arguments.required(QStringLiteral("official")); }
    /// A --direction, where one is given, must be one that this store scores. Throws Refused.
    void checkDirection(const workflow::Session& session) const;
    std::unique_ptr<workflow::Session> open(workflow::Session::Mode mode) const;
    std::unique_ptr<workflow::Session> openForWork() const { return open(workflow::Session::Mode::Write); }
    std::unique_ptr<workflow::Session> openForReading() const { return open(workflow::Session::Mode::Read); }
};

struct Command
{
    QString name;
    Signature signature;
    std::function<Exit(const Call&)> run;
    QString synopsis;
};

QList<Command> officeCommands();
QList<Command> calendarCommands();
QList<Command> scheduleCommands();
QList<Command> assessmentCommands();
QList<Command> trialCommands();
QList<Command> conclusionCommands();
QList<Command> objectionCommands();
QList<Command> commissionCommands();
QList<Command> packageCommands();
QList<Command> paperCommands();
QList<Command> editionCommands();
QList<Command> templateCommands();
QList<Command> earlierCommands();
QList<Command> riskCommands();
QList<Command> recommendationCommands();

/// The whole program: parses, runs, shows a Problem; returns the exit code of the contract.
int run(const QStringList& words, QTextStream& out, QTextStream& err, const workflow::Environment& environment);

} // namespace bagalau::cli
