#include "workflow/editions.h"

#include "archive/safefile.h"
#include "base/digest.h"
#include "base/json.h"
#include "base/problem.h"
#include "scoring/editionreader.h"
#include "store/office.h"
#include "workflow/editiontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

struct Fact
{
    Bilingual name;
    Bilingual text;
};

// An edition as a flat list of facts, each with its path in the file.
class Facts
{
public:
    explicit Facts(const domain::Edition& edition)
    {
        for (const domain::Setting& one : edition.settings) {
            const QString path = u"settings/"_s + one.id;
            add(path + u"/name"_s, one.name, one.name);
            add(path + u"/value"_s, one.name, valueText(one.value, one.choices));
        }
        for (auto scale = edition.scales.begin(); scale != edition.scales.end(); ++scale)
            add(u"scales/"_s + scale.key(), scale.key(), stepsText(*scale));
        for (const domain::Degree& degree : edition.degrees)
            add(u"degrees/"_s + degree.id, degree.name, degree.from.toShort());
        for (const domain::Variant& variant : edition.variants)
            ofVariant(variant);
    }

    const QMap<QString, Fact>& all() const { return m_facts; }

private:
    void add(const QString& path, const Bilingual& name, const Bilingual& text)
    {
        if (text != Bilingual())
            m_facts.insert(path, {name, text});
    }

    static Bilingual valueText(const domain::Value& value, const QMap<QString, Bilingual>& choices)
    {
        if (value.number())
            return value.number()->toShort();
        if (value.boolean())
            return QString(*value.boolean() ? u"+"_s : u"–"_s);
        return value.text() ? choices.value(*value.text(), *value.text()) : Bilingual();
    }

    static QString stepsText(const domain::Scale& scale)
    {
        QStringList steps;
        for (const domain::ScaleStep& step : scale.steps)
            steps << (step.from ? u"≥ "_s + step.from->toShort() : QString()) +
                         (step.upTo ? u" ≤ "_s + step.upTo->toShort() : QString()) + u": "_s + step.points.toShort();
        return steps.join(u"; "_s).simplified();
    }

    void ofVariant(const domain::Variant& variant)
    {
        for (const domain::Column& input : variant.inputs)
            add(u"inputs/"_s + input.id, input.name, input.name);
        for (const domain::Table& table : variant.tables) {
            for (const domain::Column& column : table.columns)
                add(u"columns/"_s + table.id + u'/' + column.id, column.name, column.name);
            for (const domain::Definition& one : table.values)
                definition(one);
        }
        for (const domain::Definition& one : variant.values + variant.penalties)
            definition(one);
        for (const domain::Definition* one : {&variant.beforePenalty, &variant.penaltyTotal, &variant.score})
            add(u"variants/"_s + variant.id + u'/' + one->id, one->name, one->text);
    }

    void definition(const domain::Definition& one)
    {
        const QString path = u"definitions/"_s + one.key;
        add(path + u"/name"_s, one.name, one.name);
        add(path + u"/formula"_s, one.name, one.text);
        add(path + u"/applies"_s, one.name, one.appliesText);
        if (one.maximum)
            add(path + u"/maximum"_s, one.name, one.maximum->toShort());
        if (one.weight)
            add(path + u"/weight"_s, one.name, one.weight->toShort());
    }

    QMap<QString, Fact> m_facts;
};

} // namespace

namespace {

EditionInfo infoOf(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    EditionInfo info;
    info.id = json[u"id"_s].toString();
    info.block = json[u"block"_s].toString();
    info.digest = base::sha256(bytes);
    for (const QJsonValue& year : json[u"years"_s].toArray())
        info.years << year.toInt();
    info.title = base::bilingualFromJson(json[u"title"_s]);
    info.act = base::bilingualFromJson(json[u"act"_s]);
    return info;
}

EditionInfo::State stateOf(domain::KeptEdition::State state)
{
    return state == domain::KeptEdition::State::Used    ? EditionInfo::State::Used
           : state == domain::KeptEdition::State::Draft ? EditionInfo::State::Draft
                                                        : EditionInfo::State::Former;
}

} // namespace

QList<EditionInfo> shippedEditions()
{
    QList<EditionInfo> all;
    for (const QByteArray& bytes : Library::shipped().editions)
        all << infoOf(bytes);
    return all;
}

QList<EditionInfo> knownEditions(const Session* session, const QString& block)
{
    QList<EditionInfo> all;
    const auto& shipped = Library::shipped().editions;
    const auto kept =
        session ? store::OfficeRecords(session->database()).editions() : QMap<QString, domain::KeptEdition>();
    for (const domain::KeptEdition& one : kept) {
        EditionInfo info = infoOf(one.bytes);
        info.id = one.id;
        info.state = stateOf(one.state);
        info.faults = one.faults;
        info.differs = shipped.contains(one.id) && shipped[one.id] != one.bytes;
        all << info;
    }
    for (auto one = shipped.begin(); one != shipped.end(); ++one)
        if (!kept.contains(one.key()))
            all << infoOf(*one);
    all.removeIf([&](const EditionInfo& one) { return !block.isEmpty() && one.block != block; });
    std::stable_sort(all.begin(), all.end(),
                     [](const EditionInfo& one, const EditionInfo& other) { return one.state < other.state; });
    return all;
}

QByteArray editionBytes(const Session* session, const QString& id)
{
    if (const auto kept = session ? store::OfficeRecords(session->database()).edition(id) : std::nullopt)
        return kept->bytes;
    if (Library::shipped().editions.contains(id))
        return Library::shipped().editions[id];
    throw Problem(Problem::Kind::Refused,
                  {u"edition.nowhere"_s,
                   QT_TRANSLATE_NOOP("Messages", "There is no methodology edition “%1”; “editions list” names them."),
                   {id}});
}

domain::Edition knownEdition(const Session* session, const QString& id)
{
    return scoring::readEdition(editionBytes(session, id));
}

domain::Edition shippedEdition(const QString& id)
{
    const auto found = Library::shipped().editions.constFind(id);
    if (found == Library::shipped().editions.constEnd())
        throw Problem(
            Problem::Kind::Refused,
            {u"edition.not-shipped"_s,
             QT_TRANSLATE_NOOP("Messages", "The program has no methodology edition “%1”; “editions list” names them."),
             {id}});
    return scoring::readEdition(*found);
}

base::Findings testEdition(const QString& path)
{
    base::Findings findings;
    scoring::readEdition(archive::readBounded(path, largestEdition), findings);
    return findings;
}

base::Findings failedExamples(const domain::Edition& edition)
{
    return scoring::failedExamples(edition);
}

QList<EditionDifference> compareEditions(const domain::Edition& before, const domain::Edition& after)
{
    const Facts old(before), now(after);
    QStringList paths = old.all().keys() + now.all().keys();
    paths.sort();
    paths.removeDuplicates();
    QList<EditionDifference> all;
    for (const QString& path : std::as_const(paths)) {
        const Fact a = old.all().value(path), b = now.all().value(path);
        if (a.text != b.text)
            all << EditionDifference{path, now.all().contains(path) ? b.name : a.name, a.text, b.text};
    }
    return all;
}

} // namespace bagalau::workflow
