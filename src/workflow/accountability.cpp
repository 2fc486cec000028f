#include "workflow/accountability.h"

#include "base/csv.h"
#include "base/json.h"
#include "base/problem.h"
#include "base/text.h"
#include "store/assessments.h"
#include "store/risk.h"
#include "workflow/conclusionparts.h"
#include "workflow/earlier.h"
#include "workflow/fillwords.h"
#include "workflow/views.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Number;
using bagalau::base::Problem;
using bagalau::domain::Known;

namespace bagalau::workflow {

namespace {

Bilingual word(const QString& id, const QMap<QString, Bilingual>& words = {})
{
    return filledWords(accountabilityRule().words.value(id, Bilingual(id)), words);
}

/// What the office knows of all bodies in all blocks, read once.
class Scores
{
public:
    explicit Scores(const Session& session) : m_session(session), m_year(session.office().year)
    {
        for (const domain::EarlierResult& result : earlierResults(session))
            if (result.year == m_year - 1)
                m_before.insert({result.body, result.block}, result);
        for (const domain::Block& block : session.library().procedure.blocks)
            if (session.hasEdition(block.id))
                for (const BodyStatus& status : bodyStatuses(session, block.id))
                    if (status.score)
                        m_calculated.insert({status.body.id, block.id}, *status.score);
    }

    FallLine line(const domain::AssessedBody& body, const domain::Block& block) const
    {
        FallLine line;
        line.block = block.id;
        line.name = block.name;
        line.beforeFrom = word(u"no-before"_s, {{u"year"_s, QString::number(m_year - 1)}});
        if (const auto known = m_before.find({body.id, block.id}); known != m_before.end()) {
            line.before = known->score;
            line.beforeFrom = known->source;
        }
        setNow(line, body.id);
        if (const auto difference = line.difference())
            line.fell = *difference < Number() ? Known::Yes : Known::No;
        return line;
    }

private:
    void setNow(FallLine& line, const QString& body) const
    {
        line.nowFrom = word(u"no-now"_s, {{u"year"_s, QString::number(m_year)}});
        if (const auto conclusion = latestConclusion(m_session, body, line.block)) {
            line.now = Number::fromExact(conclusion->snapshot[u"result"_s][u"score"_s].toString());
            if (line.now)
                line.nowFrom = word(u"issued"_s, {{u"number"_s, conclusion->number}});
        } else if (m_calculated.contains({body, line.block})) {
            line.now = m_calculated[{body, line.block}];
            line.nowFrom = word(u"calculated"_s);
        }
    }

    const Session& m_session;
    int m_year;
    QMap<std::pair<QString, QString>, domain::EarlierResult> m_before;
    QMap<std::pair<QString, QString>, Number> m_calculated;
};

// How the overall score is made of the blocks is not known: it is said, with how far the blocks are known.
FallLine overallLine(const QList<FallLine>& blocks)
{
    int known = 0, fell = 0;
    for (const FallLine& one : blocks) {
        known += one.fell != Known::Unknown ? 1 : 0;
        fell += one.fell == Known::Yes ? 1 : 0;
    }
    FallLine line;
    line.name = accountabilityRule().overall;
    line.nowFrom = filledWords(accountabilityRule().overallUnknown, {{u"known"_s, QString::number(known)},
                                                                     {u"due"_s, QString::number(blocks.size())},
                                                                     {u"fell"_s, QString::number(fell)}});
    return line;
}

domain::ShownCell shown(const std::optional<Number>& number, bool withSign = false)
{
    if (!number)
        return QString(u"–"_s);
    return domain::ShownNumber{*number, 2, false, false, withSign && *number > Number()};
}

} // namespace

const domain::AccountabilityRule& accountabilityRule()
{
    static const domain::AccountabilityRule rule =
        domain::AccountabilityRule::read(base::resource(u"procedure/accountability-65.json"_s));
    return rule;
}

QList<AccountabilityBody> accountability(const Session& session)
{
    QHash<QString, QList<domain::SectorFinding>> findings;
    for (const domain::SectorFinding& one : store::SectorRecords(session.database()).findings())
        findings[one.body] << one;
    const Scores scores(session);
    QList<AccountabilityBody> all;
    for (const YearBody& listed : bodiesOfYear(session, session.office().year)) {
        if (!listed.standing.concluded())
            continue;
        AccountabilityBody body;
        body.body = listed.body;
        QList<Known> fell;
        for (const domain::Block& block : session.library().procedure.blocks)
            if (listed.body.blocks.contains(block.id)) {
                body.blocks << scores.line(listed.body, block);
                fell << body.blocks.last().fell;
            }
        body.overall = overallLine(body.blocks);
        body.findings = findings.value(listed.body.id);
        body.fell = domain::anyOf(fell);
        if (body.finding())
            body.worsened = body.finding()->worsened ? Known::Yes : Known::No;
        body.proposed = domain::allOf(body.fell, body.worsened);
        all << body;
    }
    return all;
}

qint64 recordSectorFinding(Session& session, const GivenFinding& given, const QString& official)
{
    const domain::AssessedBody* body = session.library().registers.body(given.body);
    if (!body || !session.standingOf(given.body).concluded())
        throw Problem(Problem::Kind::Refused,
                      {u"sector.body"_s,
                       QT_TRANSLATE_NOOP("Messages", "“%1” gets no conclusions for the results of this year."),
                       {body ? body->name : Bilingual(given.body)}});
    const domain::JournalEntry entry = session.entry(official, u"sector-finding"_s, given.body);
    domain::SectorFinding finding;
    finding.body = given.body;
    finding.worsened = given.worsened;
    finding.text = {given.text.kk.trimmed(), given.text.ru.trimmed()};
    finding.source = base::simplified(given.source);
    if (!finding.text.complete())
        throw Problem(Problem::Kind::Refused,
                      {u"sector.text"_s,
                       QT_TRANSLATE_NOOP("Messages", "The finding on the state of the sector is needed in Kazakh and "
                                                     "in Russian (%1)."),
                       {accountabilityRule().clause}});
    if (finding.source.isEmpty())
        throw Problem(Problem::Kind::Refused,
                      {u"sector.source"_s,
                       QT_TRANSLATE_NOOP("Messages", "Say what the finding on the state of the sector rests on (%1)."),
                       {accountabilityRule().clause}});
    const QList<MadeFile> documents = readDocuments(given.documents);
    store::Act act(session.database(), entry);
    finding.id = session.environment().ids->next();
    store::SectorRecords(session.database()).add(act, finding);
    finding.evidence = keepFiles(session, act, documents);
    store::AssessmentRecords(session.database()).addEvidence(act, finding.evidence);
    act.commit({{u"worsened"_s, finding.worsened},
                {u"text"_s, base::toJson(finding.text)},
                {u"source"_s, finding.source},
                {u"evidence"_s, filesJson(finding.evidence)}});
    session.tellChanged();
    return act.entryNumber();
}

Bilingual knownText(const QString& question, Known known)
{
    if (known == Known::Unknown)
        return word(question == u"worsened"_s ? u"no-finding"_s : question == u"fell"_s ? u"no-data"_s : u"unknown"_s);
    return word(known == Known::Yes ? question : u"not-"_s + question);
}

domain::ShownTable accountabilityTable(const Session& session, const QList<AccountabilityBody>& bodies,
                                       base::Language language)
{
    const auto in = [language](const Bilingual& text) { return text.in(language); };
    const int year = session.office().year;
    static const Bilingual name{u"Мемлекеттік орган, блок"_s, u"Государственный орган, блок"_s},
        from{u"Дереккөзі"_s, u"Источник"_s}, change{u"Айырмасы"_s, u"Разница"_s}, fell{u"Көрсеткіш"_s, u"Показатель"_s},
        sector{u"Саладағы ахуал"_s, u"Ситуация в отрасли"_s}, proposed{u"Ұсыныс"_s, u"Предложение"_s},
        finding{u"Тұжырым"_s, u"Вывод"_s};
    domain::ShownTable table;
    table.title = in(accountabilityRule().clause);
    table.notes << in(accountabilityRule().text);
    table.headings = {in(name),
                      QString::number(year - 1),
                      QString::number(year),
                      in(change),
                      in(fell),
                      in(sector),
                      in(proposed),
                      in(finding),
                      in(from)};
    for (const AccountabilityBody& body : bodies) {
        table.rows << domain::ShownRow{{in(body.body.name),
                                        {},
                                        {},
                                        {},
                                        in(knownText(u"fell"_s, body.fell)),
                                        in(knownText(u"worsened"_s, body.worsened)),
                                        in(knownText(u"proposed"_s, body.proposed)),
                                        body.finding() ? in(body.finding()->text) : QString(),
                                        body.finding() ? body.finding()->source : QString()},
                                       0};
        for (const FallLine& line : body.blocks + QList<FallLine>{body.overall})
            table.rows << domain::ShownRow{{in(line.name),
                                            shown(line.before),
                                            shown(line.now),
                                            shown(line.difference(), true),
                                            in(knownText(u"fell"_s, line.fell)),
                                            {},
                                            {},
                                            {},
                                            in(line.nowFrom)},
                                           1};
    }
    return table;
}

} // namespace bagalau::workflow
