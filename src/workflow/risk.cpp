#include "workflow/risk.h"

#include "base/csv.h"
#include "base/json.h"
#include "base/problem.h"
#include "base/text.h"
#include "store/risk.h"
#include "workflow/riskwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Problem;
using bagalau::domain::RiskPart;
using bagalau::domain::RiskVerdict;

namespace bagalau::workflow {

namespace {

QJsonValue exact(const std::optional<base::Number>& number)
{
    return number ? QJsonValue(number->exact()) : QJsonValue(QJsonValue::Null);
}

QJsonObject figureJson(const domain::RiskKey& key, const domain::RiskFigure& figure)
{
    return {{u"year"_s, QString::number(key.year)}, {u"figure"_s, key.figure},
            {u"value"_s, exact(figure.value)},      {u"none"_s, figure.none},
            {u"source"_s, figure.source},           {u"of"_s, figure.of}};
}

QJsonObject partJson(const RiskPart& part)
{
    static const QStringList criteria{u"penalty"_s, u"dynamics"_s, u"priority"_s};
    return {{u"criterion"_s, criteria[static_cast<int>(part.criterion)]},
            {u"direction"_s, part.direction},
            {u"indicator"_s, part.indicator},
            {u"value"_s, exact(part.value)},
            {u"none"_s, part.none},
            {u"place"_s, QString::number(part.place)},
            {u"start"_s, part.start.exact()},
            {u"step"_s, part.step.exact()},
            {u"points"_s, exact(part.points)}};
}

QJsonObject bodyJson(const RiskBody& body, const domain::RiskEntrant& entrant)
{
    const domain::RiskStanding& standing = body.standing;
    QJsonArray parts, why, figures;
    for (const RiskPart& part : standing.parts)
        parts.append(partJson(part));
    for (const Bilingual& line : body.why)
        why.append(base::toJson(line));
    for (auto figure = entrant.figures.begin(); figure != entrant.figures.end(); ++figure)
        figures.append(figureJson(figure.key(), *figure));
    return {{u"body"_s, body.body.id},
            {u"name"_s, base::toJson(body.body.name)},
            {u"penalty"_s, exact(standing.points(RiskPart::Criterion::Penalty))},
            {u"dynamics"_s, exact(standing.points(RiskPart::Criterion::Dynamics))},
            {u"priority"_s, exact(standing.points(RiskPart::Criterion::Priority))},
            {u"sum"_s, exact(standing.sum)},
            {u"place"_s, QString::number(standing.place)},
            {u"verdict"_s, domain::riskVerdictCode(standing.verdict)},
            {u"parts"_s, parts},
            {u"figures"_s, figures},
            {u"why"_s, why}};
}

bool undecided(RiskVerdict verdict)
{
    return verdict == RiskVerdict::Incomplete || verdict == RiskVerdict::TieOpen;
}

std::optional<RiskSelection> lastSelection(const Session& session, const QString& block)
{
    const QList<store::MadeSelection> all = store::RiskRecords(session.database()).selections(block);
    if (all.isEmpty())
        return std::nullopt;
    return RiskSelection{all.last().official, all.last().at, all.last().entry, all.last().snapshot};
}

// All figures that are needed, those that nobody knows among them.
void addFigures(RiskView& view, const domain::RiskBlock& block, const domain::AssessedBody& body,
                const domain::RiskEntrant& entrant)
{
    for (const domain::RiskKey& key : domain::riskKeys(riskMethod(), block, body.kind, view.year))
        view.figures << RiskFigureView{body, key, domain::riskFigureName(riskMethod(), block, key.figure),
                                       entrant.figures.value(key),
                                       key.figure == u"checked"_s || key.figure == u"new"_s};
}

} // namespace

const domain::RiskMethod& riskMethod()
{
    static const domain::RiskMethod method = domain::RiskMethod::read(base::resource(u"risk/risk-2019-01-31.json"_s));
    return method;
}

RiskView riskView(const Session& session, const QString& blockId)
{
    const domain::RiskMethod& method = riskMethod();
    const domain::RiskBlock& block = requireRiskBlock(blockId);
    const QList<domain::RiskEntrant> entrants = riskEntrants(session, block);
    QHash<QString, domain::RiskEntrant> byBody;
    for (const domain::RiskEntrant& one : entrants)
        byBody.insert(one.body, one);
    const domain::Block* named = session.library().procedure.block(blockId);
    RiskView view;
    view.block = blockId;
    view.blockName = named ? named->name : Bilingual(blockId);
    view.year = session.office().year;
    QJsonArray groups;
    for (const domain::RiskGroup& group : domain::rankRisk(method, block, view.year, entrants)) {
        const domain::RiskKind* kind = method.kind(group.kind);
        RiskGroupView shown{kind->name, group.counted, group.most, group.chosen(), {}};
        QJsonArray bodies;
        for (const domain::RiskStanding& standing : group.bodies) {
            const domain::RiskEntrant& entrant = byBody[standing.body];
            RiskBody body{*session.library().registers.body(standing.body), standing,
                          method.verdicts[domain::riskVerdictCode(standing.verdict)],
                          riskWhy({session, block, group, view.year}, standing, entrant)};
            bodies.append(bodyJson(body, entrant));
            if (undecided(standing.verdict))
                view.undecided << body.body.name;
            addFigures(view, block, body.body, entrant);
            shown.bodies << body;
        }
        groups.append(QJsonObject{{u"kind"_s, group.kind},
                                  {u"name"_s, base::toJson(kind->name)},
                                  {u"counted"_s, QString::number(group.counted)},
                                  {u"most"_s, QString::number(group.most)},
                                  {u"bodies"_s, bodies}});
        view.groups << shown;
    }
    view.snapshot = {{u"method"_s, method.id},
                     {u"block"_s, blockId},
                     {u"year"_s, QString::number(view.year)},
                     {u"groups"_s, groups}};
    view.made = lastSelection(session, blockId);
    return view;
}

qint64 makeRiskSelection(Session& session, const QString& block, const QString& givenReason, const QString& official)
{
    const domain::JournalEntry entry = session.entry(official, u"risk-selection"_s, {}, block);
    const RiskView view = riskView(session, block);
    const QString reason = base::simplified(givenReason);
    QStringList kk, ru;
    for (const Bilingual& name : view.undecided) {
        kk << name.kk;
        ru << name.ru;
    }
    int chosen = 0;
    for (const RiskGroupView& group : view.groups)
        chosen += group.chosen;
    if (chosen == 0)
        throw Problem(Problem::Kind::Refused,
                      {u"risk.nothing"_s,
                       QT_TRANSLATE_NOOP("Messages", "Nobody can be selected: of no body is everything known that the "
                                                     "selection rests on."),
                       {}});
    if (!view.undecided.isEmpty() && reason.isEmpty())
        throw Problem(
            Problem::Kind::Refused,
            {u"risk.incomplete"_s,
             QT_TRANSLATE_NOOP("Messages", "The selection cannot be made, because something is not known of: %1. Take "
                                           "the missing figures in, or say why it is made without them."),
             {Bilingual(kk.join(u"; "_s), ru.join(u"; "_s))}});
    QJsonObject snapshot = view.snapshot;
    snapshot[u"reason"_s] = reason;
    store::Act act(session.database(), entry);
    store::RiskRecords(session.database()).add(act, {session.environment().ids->next(), block, snapshot, {}, {}, 0});
    act.commit({{u"selection"_s, snapshot}});
    session.tellChanged();
    return act.entryNumber();
}

domain::ShownTable riskTable(const RiskView& view, base::Language language)
{
    const domain::RiskMethod& method = riskMethod();
    const auto in = [language](const Bilingual& text) { return text.in(language); };
    const auto points = [](const std::optional<base::Number>& number) -> domain::ShownCell {
        if (!number)
            return QString(u"–"_s);
        return domain::ShownNumber{*number, *number == number->rounded(0, base::Rounding::Down) ? 0 : 2};
    };
    domain::ShownTable table;
    table.title = in(view.blockName);
    table.notes << in(method.act) << QString::number(view.year);
    static const Bilingual place{u"Орны"_s, u"Место"_s}, body{u"Мемлекеттік орган"_s, u"Государственный орган"_s},
        sum{u"Тәуекел көрсеткіші"_s, u"Показатель риска"_s}, verdict{u"Нәтиже"_s, u"Результат"_s},
        why{u"Түсіндірме"_s, u"Объяснение"_s};
    table.headings = {
        in(place),   in(body), in(method.penalty.code), in(method.dynamics.code), in(method.priority.code), in(sum),
        in(verdict), in(why)};
    for (const RiskGroupView& group : view.groups) {
        table.rows << domain::ShownRow{{QString(), in(group.name)}, 0};
        for (const RiskBody& one : group.bodies) {
            QStringList lines;
            for (const Bilingual& line : one.why)
                lines << in(line);
            table.rows << domain::ShownRow{
                {one.standing.place > 0 ? domain::ShownCell(domain::ShownNumber{base::Number(one.standing.place)})
                                        : domain::ShownCell(QString(u"–"_s)),
                 in(one.body.name), points(one.standing.points(RiskPart::Criterion::Penalty)),
                 points(one.standing.points(RiskPart::Criterion::Dynamics)),
                 points(one.standing.points(RiskPart::Criterion::Priority)), points(one.standing.sum), in(one.verdict),
                 lines.join(u'\n')},
                0};
        }
    }
    return table;
}

} // namespace bagalau::workflow
