#pragma once

#include "base/csv.h"
#include "support/folder.h"
#include "support/print.h"
#include "support/problems.h"
#include "workflow/acceptvalues.h"
#include "workflow/answers.h"
#include "workflow/assessments.h"
#include "workflow/decisions.h"
#include "workflow/loadreport.h"
#include "workflow/officeacts.h"
#include "workflow/packages.h"
#include "workflow/specialcommission.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bagalau::tests {

/// Identities that are counted, so that two runs are the same.
class CountedIds final : public base::IdSource
{
public:
    QString next() override
    {
        return QStringLiteral("00000000-0000-4000-8000-%1").arg(++m_last, 12, 10, QLatin1Char('0'));
    }

private:
    int m_last = 0;
};

/// A training report by body ("agriculture"), written where a test wants it; its path.
inline QString trainingReport(const Folder& folder, const QString& body)
{
    const QString name = body + QLatin1String(body == u"justice" ? "-goals.ods" : "-goals.xlsx");
    return folder.write(name, base::resource(QStringLiteral("training/") + name));
}

inline QJsonObject trainingPlan()
{
    return QJsonDocument::fromJson(base::resource(QStringLiteral("training/plan.json"))).object();
}

inline QDate day(const QString& iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

/// An office at work on the results of 2017, on a clock that a test sets, with its people: each act in one word, so
/// that a test says only what it is about. Papers are stand-ins of a few bytes: making real ones is tested elsewhere.
class Office
{
public:
    explicit Office(const QStringList& authorities = {QStringLiteral("planning"), QStringLiteral("budget"),
                                                      QStringLiteral("president-administration")},
                    const QString& name = QStringLiteral("қойма.bagalau"))
        : path(folder.path(name))
    {
        workflow::createStore(path, authorities, 2017, environment());
        open();
        for (const auto& [who, role] : {std::pair{assessor, u"assessor"}, std::pair{reviewer, u"reviewer"},
                                        std::pair{secretary, u"secretary"}, std::pair{head, u"administrator"}})
            workflow::addOfficial(*session, {{}, who, QString::fromUtf16(role), QStringLiteral("Оқу кеңсесі")}, {});
        const QJsonObject dates = trainingPlan()[QStringLiteral("schedule")].toObject();
        for (auto date = dates.begin(); date != dates.end(); ++date)
            workflow::setStage(*session, date.key().toInt(), day(date->toString()), assessor);
    }

    workflow::Environment environment() const { return {clock, ids}; }
    void open(workflow::Session::Mode mode = workflow::Session::Mode::Write)
    {
        session.reset();
        session = std::make_unique<workflow::Session>(path, mode, environment());
    }
    void close() { session.reset(); }

    static QDate received(const QString& body)
    {
        for (const QJsonValue& report : trainingPlan()[QStringLiteral("reports")].toArray())
            if (report[QStringLiteral("body")] == body)
                return day(report[QStringLiteral("received")].toString());
        return {};
    }
    workflow::LoadPlan read(const QString& body) const
    {
        return workflow::readFiles(
            workflow::prepareLoad(*session, {body, block, {trainingReport(folder, body)}, received(body)}));
    }
    qint64 load(const QString& body, const QString& reason = QStringLiteral("Сынақ: қаралды"))
    {
        return workflow::takeIn(*session, read(body), assessor, reason);
    }
    static QList<workflow::EstablishedValue> facts(const QString& body)
    {
        QList<workflow::EstablishedValue> values;
        const QJsonObject given =
            QJsonDocument::fromJson(base::resource(QStringLiteral("training/assessor-input.json")))
                .object()[body]
                .toObject();
        for (auto one = given.begin(); one != given.end(); ++one)
            values << workflow::EstablishedValue{one.key(),
                                                 one->isBool() ? domain::Value(one->toBool())
                                                               : domain::Value(base::Number(one->toInteger())),
                                                 {}};
        return values;
    }
    qint64 accept(const QString& body, const QList<workflow::EstablishedValue>& more = {})
    {
        return workflow::acceptValues(*session, body, block, facts(body) + more, assessor);
    }
    qint64 review(const QString& body) { return workflow::reviewAssessment(*session, body, block, true, {}, reviewer); }
    static QList<workflow::MadeFile> papers(const workflow::ConclusionPlan& plan)
    {
        QList<workflow::MadeFile> files;
        const QString stem = QStringLiteral("%1-%2-%3-").arg(plan.body, plan.block).arg(plan.sequence);
        for (const char* tail : {"conclusion-kk.pdf", "conclusion-kk.docx", "conclusion-ru.pdf", "conclusion-ru.docx",
                                 "proof-kk.pdf", "proof-kk.xlsx", "proof-ru.pdf", "proof-ru.xlsx"})
            files << workflow::MadeFile{stem + QLatin1String(tail), (stem + QLatin1String(tail)).toUtf8()};
        return files;
    }
    qint64 conclude(const QString& body)
    {
        const workflow::ConclusionPlan plan = workflow::planConclusion(*session, body, block);
        return workflow::issueConclusion(*session, plan, papers(plan), assessor);
    }
    qint64 deliver(const QString& body, QDate on = QDate(2018, 4, 16))
    {
        return workflow::deliverConclusion(*session, body, block, {on}, secretary);
    }
    /// From the report to the delivered conclusion.
    void concludeAndDeliver(const QString& body)
    {
        load(body);
        accept(body);
        review(body);
        conclude(body);
        deliver(body);
    }

    workflow::ObjectionRequest request(const QString& body, QDate on = QDate(2018, 4, 20)) const
    {
        return {body,
                block,
                on,
                {{QStringLiteral("W/unreliable")}, {QStringLiteral("C/1.4")}},
                QStringLiteral("Негіз бар"),
                {folder.write(QStringLiteral("құжат.txt"), "document")}};
    }
    workflow::RegisteredObjection object(const QString& body)
    {
        return workflow::registerObjection(*session, request(body), secretary);
    }
    static QList<domain::CommissionMember> members()
    {
        QList<domain::CommissionMember> all;
        for (const QJsonValue& one : trainingPlan()[QStringLiteral("objection")][QStringLiteral("members")].toArray())
            all << domain::CommissionMember{one[QStringLiteral("name")].toString(),
                                            one[QStringLiteral("organisation")].toString(),
                                            one[QStringLiteral("role")].toString()};
        return all;
    }
    qint64 commission() { return workflow::formCommission(*session, 1, members(), secretary); }
    static QList<workflow::EstablishedValue> unreliable(int facts)
    {
        return {{QStringLiteral("unreliable"), domain::Value(base::Number(facts)), {}}};
    }
    /// All members are there.
    qint64 sit(QDate on = QDate(2018, 4, 26))
    {
        QStringList names;
        for (const domain::CommissionMember& member : members())
            names << member.name;
        return workflow::holdSitting(*session, 1, {on, names}, secretary);
    }
    void decide()
    {
        sit();
        workflow::decideItem(*session, 1,
                             {QStringLiteral("W/unreliable"), true, QStringLiteral("Құжат растайды"), unreliable(3)},
                             secretary);
        workflow::decideItem(*session, 1, {QStringLiteral("C/1.4"), false, QStringLiteral("Есеп дұрыс")}, secretary);
    }
    static workflow::ClosedFiles letters(const workflow::ClosePlan& plan)
    {
        workflow::ClosedFiles files;
        for (const char* tail : {"answer-kk.pdf", "answer-ru.pdf"})
            files.letters << workflow::MadeFile{QLatin1String(tail), tail};
        if (plan.successor)
            files.successor = papers(*plan.successor);
        return files;
    }
    qint64 closeObjection()
    {
        const workflow::ClosePlan plan = workflow::planClose(*session, 1, QDate(2018, 5, 4));
        return workflow::closeObjection(*session, plan, letters(plan), secretary);
    }
    /// The whole appeal of agriculture: registered, heard, answered with a successor.
    void appeal()
    {
        object(QStringLiteral("agriculture"));
        commission();
        decide();
        closeObjection();
    }
    QByteArray exportTo(const QString& file, const QString& body = {})
    {
        const workflow::ExportPlan plan = workflow::planExport(*session, QStringLiteral("planning"), block, body);
        workflow::exportPackage(*session, plan, workflow::buildPackage(plan), file, assessor);
        return bytesOf(file);
    }

    domain::Assessment assessment(const QString& body) const { return workflow::assessmentOf(*session, body, block); }
    QString score(const QString& body) const
    {
        const domain::Assessment one = assessment(body);
        return one.score ? one.score->toFixed(2) : QString();
    }
    qsizetype entries() const { return workflow::journal(*session).size(); }
    /// "tried code" of each act that was refused and stands in the journal so, oldest first.
    QStringList refusals() const
    {
        QStringList all;
        for (const domain::JournalEntry& entry : workflow::journal(*session))
            if (entry.act == u"refused") {
                const QJsonObject payload = QJsonDocument::fromJson(*entry.payload).object();
                all << payload[QStringLiteral("tried")].toString() + u' ' + payload[QStringLiteral("code")].toString();
            }
        return all;
    }
    /// Entries of acts that were done.
    qsizetype acts() const { return entries() - refusals().size(); }

    const Folder folder;
    const QString path;
    QString block = QStringLiteral("goals");
    const QString assessor = QStringLiteral("Ә. Бағалаушы");
    const QString reviewer = QStringLiteral("Ғ. Тексеруші");
    const QString secretary = QStringLiteral("Қ. Хатшы");
    const QString head = QStringLiteral("Ө. Әкімші");
    const std::shared_ptr<base::SetClock> clock =
        std::make_shared<base::SetClock>(QDateTime(QDate(2018, 4, 12), {9, 0}, Qt::OffsetFromUTC, 6 * 3600));
    const std::shared_ptr<CountedIds> ids = std::make_shared<CountedIds>();
    std::unique_ptr<workflow::Session> session;
};

} // namespace bagalau::tests
