#include "workflow/training.h"

#include "base/csv.h"
#include "base/json.h"
#include "base/problem.h"
#include "base/text.h"
#include "workflow/acceptvalues.h"
#include "workflow/answers.h"
#include "workflow/assessments.h"
#include "workflow/decisions.h"
#include "workflow/delivery.h"
#include "workflow/loadreport.h"
#include "workflow/objections.h"
#include "workflow/officeacts.h"
#include "workflow/packages.h"
#include "workflow/specialcommission.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using bagalau::base::Message;

namespace bagalau::workflow {

namespace {

QDate day(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

// One office working through its year by the plan of resources/training: the same acts that officials do.
class Training
{
public:
    explicit Training(const QString& path)
        : m_plan(QJsonDocument::fromJson(base::resource(u"training/plan.json"_s)).object())
    {
        QStringList authorities;
        for (const QJsonValue& authority : m_plan[u"authorities"_s].toArray())
            authorities << authority.toString();
        createStore(path, authorities, m_plan[u"year"_s].toInt(), systemEnvironment(), day(m_plan[u"training_day"_s]));
        m_session = std::make_unique<Session>(path, Session::Mode::Write, systemEnvironment());
        m_session->setTrainingDay(day(m_plan[u"loaded"_s]).addDays(-20));
        addOffice();
    }

    Session& session() { return *m_session; }
    qsizetype count() const { return m_plan[u"reports"_s].toArray().size(); }
    qsizetype windowCount(const QString& step) const { return m_plan[u"window"_s][step].toInt(); }
    QString body(qsizetype index) const { return m_plan[u"reports"_s][index][u"body"_s].toString(); }

    void load(qsizetype index)
    {
        on(u"loaded"_s);
        const QJsonValue report = m_plan[u"reports"_s][index];
        const QString file = report[u"file"_s].toString();
        const QString path = m_folder.filePath(file);
        writeFiles(m_folder.path(), {{file, base::resource(u"training/"_s + file)}});
        const LoadPlan plan =
            readFiles(prepareLoad(*m_session, {body(index), block(), {path}, day(report[u"received"_s])}));
        takeIn(*m_session, plan, assessor(), m_plan[u"warnings_reason"_s].toString());
    }

    void accept(qsizetype index)
    {
        on(u"accepted"_s);
        const QJsonObject given =
            QJsonDocument::fromJson(base::resource(u"training/assessor-input.json"_s)).object()[body(index)].toObject();
        const domain::Variant& variant = m_session->variantOf(body(index), block());
        QList<EstablishedValue> values;
        for (auto one = given.begin(); one != given.end(); ++one) {
            const QString text = one->isBool() ? (one->toBool() ? u"yes"_s : u"no"_s) : QString::number(one->toInt());
            values << EstablishedValue{
                one.key(), typedValue(m_session->editionOf(block()), *domain::columnOf(variant, one.key()), text), {}};
        }
        acceptValues(*m_session, body(index), block(), values, assessor());
    }

    void review(qsizetype index)
    {
        on(u"reviewed"_s);
        reviewAssessment(*m_session, body(index), block(), true, {}, name(1));
    }

    QList<MadeFile> conclude(qsizetype index)
    {
        on(u"concluded"_s);
        const ConclusionPlan plan = planConclusion(*m_session, body(index), block());
        const QList<MadeFile> files = makeDocuments(plan);
        issueConclusion(*m_session, plan, files, assessor());
        return files;
    }

    domain::Assessment assessment(qsizetype index) { return assessmentOf(*m_session, body(index), block()); }

    void dispatch(qsizetype index)
    {
        on(u"dispatched"_s);
        dispatchConclusion(*m_session, body(index), block(), passage(u"dispatched"_s, index), secretary());
    }

    void deliver(qsizetype index)
    {
        on(u"delivered"_s);
        deliverConclusion(*m_session, body(index), block(), passage(u"delivered"_s, index), secretary());
    }

    void object()
    {
        const QJsonValue objection = m_plan[u"objection"_s];
        const QString contested = objection[u"body"_s].toString();
        m_session->setTrainingDay(day(objection[u"received"_s]));
        const QString name = objection[u"document"_s][u"name"_s].toString();
        writeFiles(m_folder.path(), {{name, objection[u"document"_s][u"text"_s].toString().toUtf8()}});
        ObjectionRequest request{contested,
                                 block(),
                                 day(objection[u"received"_s]),
                                 {},
                                 objection[u"ground"_s].toString(),
                                 {m_folder.filePath(name)},
                                 objection[u"incoming"_s].toString(),
                                 day(objection[u"dated"_s])};
        for (const QJsonValue& item : objection[u"items"_s].toArray())
            request.items << ContestedItem{item[u"item"_s].toString(), item[u"demand"_s].toString(),
                                           item[u"reason"_s].toString(), valuesFrom(contested, item[u"values"_s])};
        registerObjection(*m_session, request, secretary());
    }

    ClosedFiles decide()
    {
        const QJsonValue objection = m_plan[u"objection"_s];
        m_session->setTrainingDay(day(objection[u"commission_day"_s]));
        QList<domain::CommissionMember> members;
        for (const QJsonValue& member : objection[u"members"_s].toArray())
            members << domain::CommissionMember{member[u"name"_s].toString(), member[u"organisation"_s].toString(),
                                                member[u"role"_s].toString()};
        const QJsonValue order = objection[u"order"_s];
        formCommission(*m_session, 1, members, secretary(), {order[u"number"_s].toString(), day(order[u"date"_s])});
        sit(objection[u"sitting"_s], namesOf(members));
        for (const QJsonValue& decision : objection[u"decisions"_s].toArray())
            decideOne(objection[u"body"_s].toString(), decision);
        for (const QJsonValue& paper : objection[u"papers"_s].toArray())
            note(paper);
        m_session->setTrainingDay(day(objection[u"sent"_s]));
        const ClosePlan plan = planClose(*m_session, 1, day(objection[u"sent"_s]));
        const ClosedFiles files = makeClosingDocuments(plan);
        closeObjection(*m_session, plan, files, secretary());
        return files;
    }

    void exportTo(const QString& path)
    {
        on(u"exported"_s);
        const ExportPlan plan = planExport(*m_session, u"planning"_s, block());
        exportPackage(*m_session, plan, buildPackage(plan), path, assessor());
    }

private:
    QString block() const { return m_plan[u"block"_s].toString(); }
    QString name(int index) const { return m_plan[u"officials"_s][index][u"name"_s].toString(); }
    QString assessor() const { return name(0); }
    QString secretary() const { return name(2); }
    void on(const QString& step) { m_session->setTrainingDay(day(m_plan[step])); }

    void addOffice()
    {
        for (const QJsonValue& official : m_plan[u"officials"_s].toArray())
            addOfficial(*m_session,
                        {{},
                         official[u"name"_s].toString(),
                         official[u"role"_s].toString(),
                         official[u"organisation"_s].toString()},
                        {});
        const QJsonObject dates = m_plan[u"schedule"_s].toObject();
        for (auto date = dates.begin(); date != dates.end(); ++date)
            setStage(*m_session, date.key().toInt(), day(*date), assessor());
    }

    static QStringList namesOf(const QList<domain::CommissionMember>& members)
    {
        QStringList names;
        for (const domain::CommissionMember& member : members)
            names << member.name;
        return names;
    }

    // Letters are counted from the first report of the plan.
    PassageRequest passage(const QString& step, qsizetype index) const
    {
        const QJsonValue plan = m_plan[u"passage"_s];
        return {day(m_plan[step]), plan[u"way"_s].toString(),
                plan[step].toString() + QString::number(plan[u"first"_s].toInt() + index)};
    }

    QList<EstablishedValue> valuesFrom(const QString& contested, const QJsonValue& json) const
    {
        const domain::Variant& variant = m_session->variantOf(contested, block());
        const QJsonObject given = json.toObject();
        QList<EstablishedValue> values;
        for (auto value = given.begin(); value != given.end(); ++value)
            values << EstablishedValue{
                value.key(),
                typedValue(m_session->editionOf(block()), *domain::columnOf(variant, value.key()), value->toString()),
                {}};
        return values;
    }

    // Everybody is there.
    void sit(const QJsonValue& sitting, const QStringList& present)
    {
        m_session->setTrainingDay(day(sitting[u"date"_s]));
        holdSitting(*m_session, 1,
                    {day(sitting[u"date"_s]), present, sitting[u"minutes"_s].toString(),
                     sitting[u"invited"_s].toString(), base::bilingualFromJson(sitting[u"heard"_s])},
                    secretary());
    }

    void decideOne(const QString& contested, const QJsonValue& decision)
    {
        Decision made{decision[u"item"_s].toString(), decision[u"verdict"_s].toString() == u"accept"_s,
                      base::bilingualFromJson(decision[u"ground"_s]), valuesFrom(contested, decision[u"values"_s]),
                      base::bilingualFromJson(decision[u"finding"_s])};
        for (const QJsonValue& vote : decision[u"votes"_s].toArray())
            made.votes << domain::Vote{vote[u"member"_s].toString(), vote[u"vote"_s].toString(),
                                       vote[u"dissent"_s].toString()};
        decideItem(*m_session, 1, made, secretary());
    }

    void note(const QJsonValue& paper)
    {
        m_session->setTrainingDay(day(paper[u"noted"_s]));
        notePaper(*m_session, 1,
                  {paper[u"paper"_s].toString(), paper[u"number"_s].toString(), day(paper[u"date"_s]),
                   paper[u"signer"_s].toString(), day(paper[u"acquainted"_s])},
                  secretary());
    }

    QJsonObject m_plan;
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

} // namespace

void runTraining(const QString& folder, const std::function<void(const Message&)>& tell)
{
    if (!QDir().mkpath(folder))
        throw base::Problem(
            base::Problem::Kind::File,
            {u"file.no-folder"_s, QT_TRANSLATE_NOOP("Messages", "The folder %1 cannot be made."), {folder}});
    const QDir out(folder);
    Training training(out.filePath(u"store.bagalau"_s));
    const auto bodyName = [&](qsizetype index) {
        return training.session().library().registers.body(training.body(index))->name;
    };
    for (qsizetype i = 0; i < training.count(); ++i) {
        training.load(i);
        training.accept(i);
        training.review(i);
        const domain::Assessment assessment = training.assessment(i);
        tell({u"training.scored"_s,
              QT_TRANSLATE_NOOP("Messages", "%1: score %2."),
              {bodyName(i), assessment.score ? base::displayNumber(*assessment.score, 2) : u"–"_s}});
    }
    for (qsizetype i = 0; i < training.count(); ++i)
        writeFiles(out.filePath(u"conclusions"_s), training.conclude(i));
    for (qsizetype i = 0; i < training.count(); ++i)
        training.dispatch(i);
    for (qsizetype i = 0; i < training.count(); ++i)
        training.deliver(i);
    tell({u"training.concluded"_s,
          QT_TRANSLATE_NOOP("Messages", "Conclusions issued and delivered: %1."),
          {QString::number(training.count())}});
    training.object();
    const ClosedFiles closed = training.decide();
    writeFiles(out.filePath(u"objection"_s), closed.letters + closed.successor);
    tell({u"training.objection"_s,
          QT_TRANSLATE_NOOP("Messages", "An objection was considered and answered; a corrected conclusion was issued."),
          {}});
    training.exportTo(out.filePath(u"package.zip"_s));
    tell({u"training.exported"_s,
          QT_TRANSLATE_NOOP("Messages", "The package for the overall assessment was exported and verified: %1"),
          {out.filePath(u"package.zip"_s)}});
}

void createTrainingStore(const QString& path)
{
    Training training(path);
    for (qsizetype i = 0; i < training.count(); ++i)
        training.load(i);
    for (qsizetype i = 0; i < training.windowCount(u"accepted"_s); ++i)
        training.accept(i);
    for (qsizetype i = 0; i < training.windowCount(u"reviewed"_s); ++i)
        training.review(i);
    for (qsizetype i = 0; i < training.windowCount(u"concluded"_s); ++i)
        training.conclude(i);
    for (qsizetype i = 0; i < training.windowCount(u"delivered"_s); ++i)
        training.dispatch(i);
    for (qsizetype i = 0; i < training.windowCount(u"delivered"_s); ++i)
        training.deliver(i);
    training.object();
}

} // namespace bagalau::workflow
