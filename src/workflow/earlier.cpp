#include "workflow/earlier.h"

#include "archive/safefile.h"
#include "base/json.h"
#include "base/problem.h"
#include "store/conclusions.h"
#include "store/earlier.h"
#include "store/office.h"
#include "workflow/earliertable.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Finding;
using bagalau::base::Message;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

bool isStore(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

QMap<QString, base::Number> itemsOf(const QJsonObject& result)
{
    QMap<QString, base::Number> items;
    for (const QJsonValue& item : result[u"items"_s].toArray())
        if (const auto points = base::Number::fromExact(item[u"points"_s].toString()))
            items.insert(item[u"id"_s].toString(), *points);
    return items;
}

domain::EarlierResult resultOf(const domain::Conclusion& conclusion, const QString& file, int year)
{
    const QJsonObject result = conclusion.snapshot[u"result"_s].toObject();
    return {year,
            conclusion.body,
            conclusion.block,
            base::Number::fromExact(result[u"score"_s].toString()),
            result[u"degree"_s].toString(),
            itemsOf(result),
            base::bilingualFromJson(conclusion.snapshot[u"texts"_s][u"recommendations"_s]),
            u"%1: № %2"_s.arg(file, conclusion.number)};
}

// The last conclusion of each body and block: it replaced the others.
EarlierLoad readStore(const Session& session, const QString& path)
{
    const store::Database database(path, store::Database::Mode::ReadAny, *session.environment().clock);
    const int year = store::OfficeRecords(database).office().year;
    if (year >= session.office().year)
        throw Problem(Problem::Kind::Refused,
                      {u"earlier.not-earlier"_s,
                       QT_TRANSLATE_NOOP("Messages", "The store %1 is about the results of %2; earlier than %3 was "
                                                     "asked for."),
                       {QFileInfo(path).fileName(), QString::number(year), QString::number(session.office().year)}});
    EarlierLoad load{QFileInfo(path).fileName(), {}, {}, {}};
    QMap<std::pair<QString, QString>, domain::EarlierResult> latest;
    for (const domain::Conclusion& conclusion : store::ConclusionRecords(database).frozen())
        latest.insert({conclusion.block, conclusion.body}, resultOf(conclusion, load.file, year));
    for (const domain::EarlierResult& result : latest)
        if (result.score && session.library().registers.body(result.body))
            load.results << result;
    if (load.results.isEmpty())
        load.findings << Finding{Finding::Weight::Blocker,
                                 {u"earlier.no-conclusions"_s,
                                  QT_TRANSLATE_NOOP("Messages", "No conclusion was issued in the store %1."),
                                  {load.file}},
                                 {load.file, {}, {}}};
    return load;
}

[[noreturn]] void refuse(const EarlierLoad& load)
{
    QStringList kk, ru;
    for (const Finding& finding : load.findings) {
        kk << base::render(finding.message, base::Language::Kk);
        ru << base::render(finding.message, base::Language::Ru);
    }
    throw Problem(Problem::Kind::Refused, {u"earlier.blocked"_s,
                                           QT_TRANSLATE_NOOP("Messages", "Nothing was taken in from %1:\n%2"),
                                           {load.file, {kk.join(u'\n'), ru.join(u'\n')}}});
}

} // namespace

EarlierLoad readEarlier(const Session& session, const QString& path)
{
    if (isStore(path))
        return readStore(session, path);
    constexpr qint64 largest = 16 * 1024 * 1024;
    return readEarlierTable(session, QFileInfo(path).fileName(), archive::readBounded(path, largest));
}

qint64 takeInEarlier(Session& session, const EarlierLoad& load, const QString& source, const QString& official)
{
    if (load.blocked())
        refuse(load);
    store::Act act(session.database(), session.entry(official, u"earlier"_s));
    QJsonArray results;
    for (domain::EarlierResult result : load.results) {
        if (!source.simplified().isEmpty())
            result.source = source.simplified();
        store::EarlierRecords(session.database()).set(act, result);
        results.append(QJsonObject{{u"year"_s, QString::number(result.year)},
                                   {u"body"_s, result.body},
                                   {u"block"_s, result.block},
                                   {u"score"_s, result.score->exact()},
                                   {u"source"_s, result.source}});
    }
    act.commit({{u"file"_s, load.file}, {u"digest"_s, load.digest}, {u"results"_s, results}});
    session.tellChanged();
    return act.entryNumber();
}

QList<domain::EarlierResult> earlierResults(const Session& session, const QString& body, const QString& block)
{
    return store::EarlierRecords(session.database()).results(body, block);
}

std::optional<domain::EarlierResult> lastEarlierResult(const Session& session, const QString& body,
                                                       const QString& block)
{
    const QList<domain::EarlierResult> all = earlierResults(session, body, block);
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

base::Bilingual degreeName(const Session& session, const QString& block, const QString& degree)
{
    if (session.hasEdition(block))
        for (const domain::Degree& one : session.editionOf(block).degrees)
            if (one.id == degree)
                return one.name;
    return degree;
}

} // namespace bagalau::workflow
