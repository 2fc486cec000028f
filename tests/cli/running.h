#pragma once

#include "cli/console.h"
#include "support/office.h"

namespace bagalau::tests {

/// What a command said and how it ended.
struct Said
{
    int exit = -1;
    QString out;
    QString err;

    QJsonObject json() const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << "one JSON document on stdout: " << out.toStdString();
        return document.object();
    }
};

/// Commands against one store, in this process, as the program runs them.
class CommandLine : public ::testing::Test
{
protected:
    Said run(const QStringList& words)
    {
        Said said;
        QTextStream out(&said.out), err(&said.err);
        said.exit = cli::run(words, out, err, m_environment);
        return said;
    }
    /// A command on the store: run("load", {"--body", ...}) is `bagalau-cli load STORE --body ...`.
    Said run(const QString& command, const QStringList& words) { return run(QStringList{command, m_store} + words); }
    /// The same with --json, which must end well.
    QJsonObject json(const QString& command, const QStringList& words)
    {
        const Said said = run(command, words + QStringList{QStringLiteral("--json")});
        EXPECT_EQ(said.exit, 0) << command.toStdString() << ": " << said.err.toStdString();
        return said.json();
    }
    QStringList by(const QString& name) const { return {QStringLiteral("--official"), name}; }
    QStringList of(const QString& body) const
    {
        return {QStringLiteral("--body"), body, QStringLiteral("--block"), QStringLiteral("goals")};
    }
    QString report(const QString& body) const { return trainingReport(m_folder, body); }

    void create(const QString& authorities = QStringLiteral("planning,budget,president-administration"),
                const QString& year = QStringLiteral("2017"))
    {
        const Said said =
            run(QStringLiteral("create"), {QStringLiteral("--authority"), authorities, QStringLiteral("--year"), year});
        ASSERT_EQ(said.exit, 0) << said.err.toStdString();
        for (const auto& [name, role] : {std::pair{m_assessor, "assessor"}, std::pair{m_reviewer, "reviewer"},
                                         std::pair{m_secretary, "secretary"}, std::pair{m_observer, "observer"}})
            ASSERT_EQ(run(QStringLiteral("official"),
                          {QStringLiteral("add"), name, QStringLiteral("--role"), QLatin1String(role)})
                          .exit,
                      0);
    }
    void load(const QString& body, const QStringList& more = {})
    {
        ASSERT_EQ(run(QStringLiteral("load"), of(body) + QStringList{report(body)} + by(m_assessor) + more).exit, 0);
    }
    QString facts()
    {
        return m_folder.write(QStringLiteral("facts.json"),
                              base::resource(QStringLiteral("training/assessor-input.json")));
    }
    /// From the report to the delivered conclusion.
    void deliver(const QString& body)
    {
        load(body);
        ASSERT_EQ(
            run(QStringLiteral("accept"), of(body) + QStringList{QStringLiteral("--input"), facts()} + by(m_assessor))
                .exit,
            0);
        ASSERT_EQ(run(QStringLiteral("review"),
                      of(body) + QStringList{QStringLiteral("--verdict"), QStringLiteral("agree")} + by(m_reviewer))
                      .exit,
                  0);
        ASSERT_EQ(run(QStringLiteral("conclude"),
                      of(body) + QStringList{QStringLiteral("--out"), m_folder.path(QStringLiteral("құжаттар"))} +
                          by(m_assessor))
                      .exit,
                  0);
        ASSERT_EQ(
            run(QStringLiteral("deliver"),
                of(body) + QStringList{QStringLiteral("--received"), QStringLiteral("16.04.2018")} + by(m_secretary))
                .exit,
            0);
    }

    workflow::Environment m_environment = workflow::systemEnvironment();
    const Folder m_folder;
    const QString m_store = m_folder.path(QStringLiteral("қойма.bagalau"));
    const QString m_assessor = QStringLiteral("Ә. Бағалаушы");
    const QString m_reviewer = QStringLiteral("Ғ. Тексеруші");
    const QString m_secretary = QStringLiteral("Қ. Хатшы");
    const QString m_observer = QStringLiteral("Ө. Бақылаушы");
};

} // namespace bagalau::tests
