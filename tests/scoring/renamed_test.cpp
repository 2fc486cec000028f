#include "base/csv.h"
#include "scoring/editionreader.h"
#include "support/print.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace bagalau;

// Nothing in the program knows a name of the law: with every block, direction, criterion, input, column, table, form
// and setting called otherwise, and for other years, all worked examples still hold.
namespace {

bool belongsToName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

class Renamer
{
public:
    explicit Renamer(const QJsonObject& edition) : m_edition(edition) { collect(); }

    QJsonObject renamed()
    {
        QJsonObject json = m_edition;
        json[u"id"_s] = u"other-edition"_s;
        json[u"block"_s] = u"other_block"_s;
        QJsonArray years;
        for (const QJsonValue& year : json[u"years"_s].toArray())
            years.append(year.toInt() + 57);
        json[u"years"_s] = years;
        for (const QString& part : {u"directions"_s, u"columns"_s, u"definitions"_s})
            json[part] = keys(json[part].toObject());
        for (const QString& part : {u"inputs"_s, u"settings"_s, u"forms"_s, u"variants"_s, u"examples"_s})
            json[part] = walk(part, json[part]);
        for (const QString& part : {u"columns"_s, u"definitions"_s, u"functions"_s}) {
            QJsonObject all = json[part].toObject();
            for (auto one = all.begin(); one != all.end(); ++one)
                *one = walk(part, *one);
            if (!all.isEmpty())
                json[part] = all;
        }
        return json;
    }

private:
    void add(const QString& name)
    {
        static const QSet<QString> own{u"before"_s, u"score"_s, u"W"_s}; // the format itself gives these their meaning
        if (!name.isEmpty() && !name.contains(u'/') && !own.contains(name) && !m_names.contains(name))
            m_names.insert(name, u"other%1"_s.arg(m_names.size()));
    }

    void collect()
    {
        for (const QString& part : {u"columns"_s, u"definitions"_s}) {
            const QJsonObject all = m_edition[part].toObject();
            for (auto one = all.begin(); one != all.end(); ++one) {
                add(one.key());
                add(one->toObject()[u"id"_s].toString());
            }
        }
        for (const QString& name : m_edition[u"directions"_s].toObject().keys())
            add(name);
        for (const QString& part : {u"inputs"_s, u"settings"_s, u"forms"_s})
            for (const QJsonValue& one : m_edition[part].toArray())
                add(one[u"id"_s].toString());
        for (const QJsonValue& variant : m_edition[u"variants"_s].toArray())
            for (const QJsonValue& table : variant[u"tables"_s].toArray())
                add(table[u"id"_s].toString());
    }

    QString name(const QString& text) const { return m_names.value(text, text); }

    QString formula(const QString& text) const
    {
        static const QSet<QString> words{u"yes"_s, u"no"_s, u"and"_s, u"or"_s, u"not"_s, u"where"_s};
        QString out;
        for (qsizetype i = 0; i < text.size();) {
            qsizetype end = i + 1;
            if (text[i] == u'\'')
                end = text.indexOf(u'\'', i + 1) + 1;
            else if (belongsToName(text[i]))
                while (end < text.size() && belongsToName(text[end]))
                    ++end;
            const QString word = text.sliced(i, end - i);
            out += words.contains(word) ? word : name(word);
            i = end;
        }
        return out;
    }

    QJsonObject keys(const QJsonObject& json) const
    {
        QJsonObject out;
        for (auto one = json.begin(); one != json.end(); ++one)
            out[name(one.key())] = *one;
        return out;
    }

    // "table.column", "definition/row"
    QString dotted(const QString& text) const
    {
        QStringList parts = text.split(u'.');
        for (QString& part : parts)
            part = name(part);
        return parts.join(u'.');
    }

    QJsonValue walk(const QString& key, const QJsonValue& value)
    {
        static const QSet<QString> formulas{u"formula"_s, u"applies"_s, u"before_penalty"_s, u"score"_s};
        static const QSet<QString> names{
            u"id"_s,       u"direction"_s,  u"table"_s,      u"otherwise"_s,   u"weight"_s,   u"title"_s,
            u"group_of"_s, u"group_by"_s,   u"before"_s,     u"penalty"_s,     u"parts"_s,    u"doubts"_s,
            u"fields"_s,   u"forms"_s,      u"inputs"_s,     u"values"_s,      u"columns"_s,  u"key"_s,
            u"join"_s,     u"parameters"_s, u"directions"_s, u"code_column"_s, u"penalties"_s};
        static const QSet<QString> named{u"take"_s,  u"inside"_s, u"set"_s,  u"by"_s,
                                         u"given"_s, u"inputs"_s, u"fixed"_s};
        if (value.isString()) {
            if (formulas.contains(key))
                return formula(value.toString());
            return names.contains(key) ? QJsonValue(name(value.toString())) : value;
        }
        if (value.isArray()) {
            QJsonArray out;
            for (const QJsonValue& one : value.toArray())
                out.append(key == u"fixed"_s ? QJsonValue(keys(one.toObject())) : walk(key, one));
            return out;
        }
        QJsonObject json = value.toObject(), out;
        if (!value.isObject())
            return value;
        if (key == u"rows"_s && !json.contains(u"table"_s) && !json.contains(u"words"_s))
            return exampleRows(json);
        if (key == u"expect"_s)
            return expected(json);
        if (named.contains(key) && !json.contains(u"id"_s))
            return pairs(key, json);
        for (auto one = json.begin(); one != json.end(); ++one)
            out[one.key()] = inner(key, one.key(), *one);
        return out;
    }

    // Sheet columns of a form have ids of their own, texts and names of variants stay.
    QJsonValue inner(const QString& around, const QString& key, const QJsonValue& value)
    {
        if (around == u"forms"_s && key == u"columns"_s)
            return value;
        if (around == u"examples"_s && key == u"formula"_s)
            return name(value.toString());
        if ((around == u"variants"_s || around == u"degrees"_s) && key == u"id"_s)
            return value;
        return walk(key, value);
    }

    QJsonObject pairs(const QString& key, const QJsonObject& json) const
    {
        QJsonObject out;
        for (auto one = json.begin(); one != json.end(); ++one) {
            const bool both = key == u"by"_s || key == u"inside"_s;
            out[name(one.key())] = both ? QJsonValue(dotted(one->toString())) : *one;
        }
        return out;
    }

    QJsonObject exampleRows(const QJsonObject& json) const
    {
        QJsonObject out;
        for (auto table = json.begin(); table != json.end(); ++table) {
            QJsonArray rows;
            for (const QJsonValue& row : table->toArray())
                rows.append(keys(row.toObject()));
            out[name(table.key())] = rows;
        }
        return out;
    }

    QJsonObject expected(const QJsonObject& json) const
    {
        QJsonObject out;
        for (auto one = json.begin(); one != json.end(); ++one) {
            const qsizetype slash = one.key().indexOf(u'/');
            out[slash < 0 ? name(one.key()) : name(one.key().first(slash)) + one.key().sliced(slash)] = *one;
        }
        return out;
    }

    const QJsonObject m_edition;
    QMap<QString, QString> m_names;
};

QStringList shippedNames()
{
    return QDir(u":/methodologies"_s).entryList({u"*.json"_s});
}

class Shipped : public ::testing::TestWithParam<QString>
{
protected:
    QByteArray bytes() const { return base::resource(u"methodologies/"_s + GetParam()); }
    static void expectSound(const QByteArray& json)
    {
        base::Findings findings;
        scoring::readEdition(json, findings);
        for (const base::Finding& finding : findings.first(std::min<qsizetype>(findings.size(), 10)))
            ADD_FAILURE() << finding.place.sheet.toStdString() << ' ' << finding.place.cell.toStdString() << ": "
                          << finding.message.code.toStdString() << ' ' << finding.message.args.value(0).ru.toStdString()
                          << ' ' << finding.message.args.value(1).ru.toStdString() << ' '
                          << finding.message.args.value(2).ru.toStdString();
    }
};

TEST_P(Shipped, isSoundAndItsWorkedExamplesHold)
{
    expectSound(bytes());
    const domain::Edition edition = scoring::readEdition(bytes());
    EXPECT_TRUE(edition.develops.complete() && edition.approves.complete());
    EXPECT_FALSE(edition.sources.isEmpty());
    EXPECT_GE(edition.examples.size(), 7);
    for (const domain::Setting& setting : edition.settings)
        EXPECT_TRUE(setting.note.complete()) << setting.id.toStdString();
}

TEST_P(Shipped, holdsWithEveryNameOfTheLawChanged)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes()).object();
    const QByteArray renamed = QJsonDocument(Renamer(json).renamed()).toJson();
    for (const QString& direction : json[u"directions"_s].toObject().keys())
        EXPECT_FALSE(renamed.contains("\"direction\": \"" + direction.toUtf8())) << direction.toStdString();
    expectSound(renamed);
}

// An example that would hold whatever the formula says is no example: a changed constant or step of a scale is noticed.
TEST_P(Shipped, noticesAChangedScale)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes()).object();
    const QJsonObject scales = json[u"scales"_s].toObject();
    for (auto scale = scales.begin(); scale != scales.end(); ++scale) {
        QJsonObject changed = json, all = scales, whole = scale->toObject();
        QJsonArray steps = scale->isObject() ? whole[u"steps"_s].toArray() : scale->toArray();
        QJsonObject first = steps[0].toObject();
        first[u"points"_s] = u"0.375"_s;
        steps[0] = first;
        whole[u"steps"_s] = steps;
        all[scale.key()] = scale->isObject() ? QJsonValue(whole) : QJsonValue(steps);
        changed[u"scales"_s] = all;
        base::Findings findings;
        scoring::readEdition(QJsonDocument(changed).toJson(), findings);
        EXPECT_FALSE(findings.isEmpty()) << scale.key().toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(All, Shipped, ::testing::ValuesIn(shippedNames()), [](const auto& info) {
    return QString(info.param).replace(QRegularExpression(u"\\W"_s), u"_"_s).toStdString();
});

} // namespace
