#include "workflow/editiontext.h"

#include "base/digest.h"
#include "base/problem.h"
#include "scoring/editionreader.h"
#include "scoring/jsonplaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

[[noreturn]] void noPlace(const QString& path)
{
    throw Problem(Problem::Kind::Refused,
                  {u"edition.no-place"_s, QT_TRANSLATE_NOOP("Messages", "The edition has no place “%1”."), {path}});
}

QByteArray placed(const std::optional<QByteArray>& edited, const QString& path)
{
    if (!edited)
        noPlace(path);
    return *edited;
}

// Whether a definition rests on a setting, through others too; what an example gives is not calculated.
class Reach
{
public:
    Reach(const domain::Variant& variant, QString setting) : m_variant(variant), m_setting(std::move(setting)) {}

    bool of(const domain::WorkedExample& example)
    {
        m_seen.clear();
        for (const QString& given : example.given.keys())
            m_seen.insert(given);
        return name(example.formula);
    }

private:
    bool name(const QString& name)
    {
        if (m_seen.contains(name))
            return false;
        m_seen.insert(name);
        if (name == m_setting)
            return true;
        for (const domain::Table& table : m_variant.tables)
            if (among(table.values, name))
                return true;
        return among(m_variant.values + m_variant.penalties, name) ||
               among({m_variant.beforePenalty, m_variant.penaltyTotal, m_variant.score}, name);
    }

    bool among(const QList<domain::Definition>& definitions, const QString& id)
    {
        return std::any_of(definitions.begin(), definitions.end(), [&](const domain::Definition& one) {
            return one.id == id && (formula(one.formula) || formula(one.applies) || name(one.otherwise));
        });
    }

    bool formula(const domain::Formula& formula)
    {
        if (!formula)
            return false;
        if (formula->kind == domain::Expression::Kind::Name && name(formula->text))
            return true;
        if (this->formula(formula->filter))
            return true;
        return std::any_of(formula->operands.begin(), formula->operands.end(),
                           [this](const domain::Formula& one) { return this->formula(one); });
    }

    const domain::Variant& m_variant;
    QString m_setting;
    QSet<QString> m_seen;
};

QByteArray withGiven(const QByteArray& bytes, const QString& path, const QString& name, const QJsonValue& value)
{
    if (scoring::valueAt(bytes, path).isObject())
        return placed(scoring::withValue(bytes, path + u'/' + name, value), path);
    return placed(scoring::withValue(bytes, path, QJsonObject{{name, value}}), path);
}

// The examples as they were meant, before a setting got another value.
QByteArray withPinned(QByteArray bytes, const QString& setting, const QJsonValue& old)
{
    base::Findings ignored;
    const domain::Edition edition = scoring::readUntested(bytes, ignored);
    for (qsizetype i = 0; i < edition.examples.size(); ++i) {
        const domain::WorkedExample& example = edition.examples[i];
        const domain::Variant* variant = edition.variant(example.variant);
        const bool whole = example.formula.isEmpty();
        if (!variant || (whole ? example.inputs : example.given).contains(setting) ||
            (!whole && !Reach(*variant, setting).of(example)))
            continue;
        bytes = withGiven(bytes, u"examples/%1/"_s.arg(i) + (whole ? u"inputs"_s : u"given"_s), setting, old);
    }
    return bytes;
}

// "settings/w_services/value": the setting; empty for any other path.
QString settingOf(const QString& path)
{
    const QStringList steps = path.split(u'/');
    return steps.size() == 3 && steps[0] == u"settings"_s && steps[2] == u"value"_s ? steps[1] : QString();
}

} // namespace

QList<qsizetype> EditionReading::failedExamples() const
{
    QSet<qsizetype> numbers;
    for (const base::Finding& finding : failed)
        if (finding.place.sheet.startsWith(u"examples/"_s))
            numbers << finding.place.sheet.section(u'/', 1).toLongLong();
    QList<qsizetype> ascending = numbers.values();
    std::sort(ascending.begin(), ascending.end());
    return ascending;
}

QString EditionReading::digest() const
{
    return base::sha256(bytes);
}

EditionReading readEditionText(const QByteArray& bytes)
{
    EditionReading reading;
    reading.bytes = bytes;
    reading.edition = std::make_shared<const domain::Edition>(scoring::readUntested(bytes, reading.faults));
    if (reading.faults.isEmpty())
        reading.failed = scoring::failedExamples(*reading.edition);
    return reading;
}

QJsonValue editionValue(const QByteArray& bytes, const QString& path)
{
    return scoring::valueAt(bytes, path);
}

QByteArray editedEdition(const QByteArray& bytes, const QString& path, const QJsonValue& value)
{
    const QJsonValue old = scoring::valueAt(bytes, path);
    if (value == old)
        return bytes;
    if (value.isUndefined())
        return placed(scoring::without(bytes, path), path);
    const QString setting = settingOf(path);
    const QByteArray kept = setting.isEmpty() || old.isUndefined() ? bytes : withPinned(bytes, setting, old);
    return placed(scoring::withValue(kept, path, value), path);
}

QByteArray withNewElement(const QByteArray& bytes, const QString& list, int number, const QJsonValue& value)
{
    return placed(scoring::withElement(bytes, list, number, value), list);
}

} // namespace bagalau::workflow
