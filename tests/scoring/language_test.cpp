#include "scoring/assess.h"
#include "scoring/editionreader.h"
#include "scoring/explained.h"
#include "scoring/proof.h"
#include "support/print.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace bagalau;
using base::Number;
using domain::Value;

// What an edition can say, on small editions made here.
namespace {

QJsonObject both(const QString& text)
{
    return {{u"kk"_s, text + u" (қаз)"_s}, {u"ru"_s, text}};
}

QJsonArray names(const QStringList& list)
{
    return QJsonArray::fromStringList(list);
}

// An edition with one variant, to which a test adds what it is about.
struct Draft
{
    QJsonObject definitions{{u"before"_s, QJsonObject{{u"name"_s, both(u"До вычета"_s)}}},
                            {u"score"_s, QJsonObject{{u"name"_s, both(u"Балл"_s)}}},
                            {u"W"_s, QJsonObject{{u"name"_s, both(u"Вычет"_s)}}}};
    QStringList values;
    QJsonArray inputs, settings, examples, forms;
    QStringList inputNames;
    QJsonObject scales, functions;
    QString score = u"before - W"_s, before = u"0"_s;

    void input(const QString& id, const QJsonObject& more = {})
    {
        QJsonObject json{{u"id"_s, id}, {u"name"_s, both(id)}};
        for (auto one = more.begin(); one != more.end(); ++one)
            json[one.key()] = *one;
        inputs.append(json);
        inputNames << id;
    }
    void define(const QString& id, const QJsonObject& more)
    {
        QJsonObject json{{u"name"_s, both(id)}};
        for (auto one = more.begin(); one != more.end(); ++one)
            json[one.key()] = *one;
        definitions[id] = json;
        values << id;
    }
    void formula(const QString& id, const QString& text) { define(id, {{u"formula"_s, text}}); }
    void setting(const QString& id, const QJsonObject& more)
    {
        QJsonObject json{
            {u"id"_s, id}, {u"name"_s, both(id)}, {u"note"_s, both(u"прочтение"_s)}, {u"doubt"_s, u"reconstructed"_s}};
        for (auto one = more.begin(); one != more.end(); ++one)
            json[one.key()] = *one;
        settings.append(json);
    }

    QByteArray json() const
    {
        const QJsonObject words{{u"yes"_s, both(u"да"_s)},
                                {u"no"_s, both(u"нет"_s)},
                                {u"body_label"_s, both(u"Орган"_s)},
                                {u"year_label"_s, both(u"Год"_s)}};
        const QJsonObject variant{{u"id"_s, u"all"_s},
                                  {u"name"_s, both(u"Все"_s)},
                                  {u"body_kind"_s, u"central"_s},
                                  {u"conclusion_form"_s, both(u"Приложение"_s)},
                                  {u"inputs"_s, names(inputNames)},
                                  {u"values"_s, names(values)},
                                  {u"before_penalty"_s, before},
                                  {u"score"_s, score}};
        return QJsonDocument(QJsonObject{{u"format"_s, 2},
                                         {u"id"_s, u"draft"_s},
                                         {u"block"_s, u"any"_s},
                                         {u"block_name"_s, both(u"Блок"_s)},
                                         {u"title"_s, both(u"Методика"_s)},
                                         {u"act"_s, both(u"Приказ"_s)},
                                         {u"words"_s, words},
                                         {u"settings"_s, settings},
                                         {u"functions"_s, functions},
                                         {u"scales"_s, scales},
                                         {u"inputs"_s, inputs},
                                         {u"forms"_s, forms},
                                         {u"definitions"_s, definitions},
                                         {u"variants"_s, QJsonArray{variant}},
                                         {u"examples"_s, examples}})
            .toJson();
    }

    // "code @ path" of the first fault; empty: sound.
    QString fault() const
    {
        base::Findings findings;
        const QByteArray bytes = json();
        scoring::readEdition(bytes, findings);
        if (findings.isEmpty())
            return {};
        const int line = findings.first().place.cell.section(u':', 0, 0).toInt();
        EXPECT_TRUE(line > 1 && line <= bytes.count('\n')) << findings.first().place.cell.toStdString();
        return findings.first().message.code + u" @ "_s + findings.first().place.sheet;
    }

    domain::Assessment assess(const QMap<QString, Value>& given) const
    {
        const domain::Edition edition = scoring::readEdition(json());
        domain::ReportTables tables;
        tables[domain::wholeBody] << domain::ReportRow();
        for (auto one = given.begin(); one != given.end(); ++one)
            tables[domain::wholeBody].first().cells.insert(one.key(), {*one, {}});
        const domain::Variant& variant = edition.variants.first();
        return scoring::assess(edition, variant, u"any"_s, domain::inputsFrom(variant, tables));
    }
};

Value decimal(const QString& text)
{
    return *Number::fromDecimal(text);
}

TEST(Language, everyFaultIsFoundWithItsPlaceAndLine)
{
    const auto with = [](auto change) {
        Draft draft;
        draft.input(u"a"_s);
        draft.formula(u"x"_s, u"a"_s);
        change(draft);
        return draft.fault();
    };
    EXPECT_EQ(with([](Draft&) {}), QString());
    EXPECT_EQ(with([](Draft& d) { d.formula(u"y"_s, u"b + 1"_s); }), u"formula.unknown-name @ definitions/y/formula"_s);
    EXPECT_EQ(with([](Draft& d) { d.formula(u"y"_s, u"not a"_s); }), u"formula.type @ definitions/y/formula"_s);
    EXPECT_EQ(with([](Draft& d) { d.formula(u"y"_s, u"min(5, 0,2 * a)"_s); }),
              u"formula.syntax @ definitions/y/formula"_s);
    EXPECT_EQ(with([](Draft& d) { d.formula(u"y"_s, u"y + 1"_s); }), u"formula.cycle @ definitions/y"_s);
    EXPECT_EQ(with([](Draft& d) {
                  d.define(u"y"_s, {{u"formula"_s, u"1"_s}, {u"applies"_s, u"y > 1"_s}, {u"otherwise"_s, u"zero"_s}});
              }),
              u"formula.cycle @ definitions/y"_s);
    EXPECT_EQ(with([](Draft& d) {
                  d.define(u"y"_s, {{u"formula"_s, u"1"_s}, {u"maxmum"_s, u"5"_s}});
              }),
              u"edition.unknown-key @ definitions/y/maxmum"_s);
    EXPECT_EQ(with([](Draft& d) {
                  d.define(u"y"_s, {{u"formula"_s, u"a"_s}, {u"name"_s, QJsonObject{{u"ru"_s, u"Y"_s}}}});
              }),
              u"edition.text @ definitions/y"_s);
    EXPECT_EQ(with([](Draft& d) {
                  d.define(u"y"_s, {{u"formula"_s, u"a"_s}, {u"doubts"_s, names({u"z"_s})}});
              }),
              u"edition.unknown-name @ definitions/y/doubts"_s);
    EXPECT_EQ(with([](Draft& d) {
                  d.define(u"y"_s, {{u"formula"_s, u"a"_s}, {u"applies"_s, u"a > 0"_s}, {u"otherwise"_s, u"never"_s}});
              }),
              u"edition.unknown-name @ definitions/y/otherwise"_s);
    EXPECT_EQ(
        with([](Draft& d) {
            d.define(u"y"_s, {{u"formula"_s, u"a"_s}, {u"applies"_s, u"a > 0"_s}, {u"otherwise"_s, u"maximum"_s}});
        }),
        u"edition.no-maximum @ definitions/y/otherwise"_s);
    EXPECT_EQ(with([](Draft& d) {
                  d.setting(u"a"_s, {{u"type"_s, u"number"_s}, {u"value"_s, u"1"_s}});
              }),
              u"edition.two-things @ variants/all"_s);
    EXPECT_EQ(with([](Draft& d) {
                  d.setting(u"s"_s, {{u"type"_s, u"number"_s}, {u"value"_s, u"много"_s}});
              }),
              u"edition.setting @ settings/s"_s);
    EXPECT_EQ(with([](Draft& d) {
                  d.setting(u"s"_s, {{u"type"_s, u"choice"_s},
                                     {u"value"_s, u"one"_s},
                                     {u"choices"_s, QJsonObject{{u"one"_s, both(u"Один"_s)}}}});
                  d.formula(u"y"_s, u"if(s = 'onne', 1, 2)"_s);
              }),
              u"formula.unknown-choice @ definitions/y/formula"_s);
    EXPECT_EQ(with([](Draft& d) {
                  d.input(u"hours"_s, {{u"unit"_s, both(u"часы"_s)}});
                  d.input(u"people"_s, {{u"unit"_s, both(u"люди"_s)}});
                  d.formula(u"y"_s, u"hours + people"_s);
              }),
              u"formula.unit @ definitions/y/formula"_s);
    EXPECT_EQ(with([](Draft& d) {
                  d.forms.append(
                      QJsonObject{{u"id"_s, u"f"_s}, {u"name"_s, both(u"Форма"_s)}, {u"fields"_s, names({u"b"_s})}});
              }),
              u"edition.unknown-name @ forms/f/fields"_s);
}

TEST(Language, sumsAndWeightsOfPartsMustBeRight)
{
    Draft draft;
    draft.define(u"p"_s, {{u"formula"_s, u"1"_s}, {u"maximum"_s, u"20"_s}});
    draft.define(u"q"_s, {{u"formula"_s, u"2"_s}, {u"maximum"_s, u"40"_s}});
    const auto whole = [&](const QJsonArray& parts, const QString& maximum) {
        Draft changed = draft;
        changed.define(u"y"_s, {{u"parts"_s, parts}, {u"maximum"_s, maximum}});
        return changed.fault();
    };
    const auto part = [](const QString& id, const QString& weight) {
        return QJsonObject{{u"id"_s, id}, {u"weight"_s, weight}};
    };
    EXPECT_EQ(whole({u"p"_s, u"q"_s}, u"60"_s), QString());
    EXPECT_EQ(whole({u"p"_s, u"q"_s}, u"50"_s), u"edition.maxima @ definitions/y/parts"_s);
    EXPECT_EQ(whole({part(u"p"_s, u"0.5"_s), part(u"q"_s, u"0.5"_s)}, u"30"_s), QString());
    EXPECT_EQ(whole({part(u"p"_s, u"0.5"_s), part(u"q"_s, u"0.4"_s)}, u"26"_s),
              u"edition.weights @ definitions/y/parts"_s);
    draft.define(u"y"_s, {{u"parts"_s, names({u"p"_s})}, {u"formula"_s, u"p"_s}});
    EXPECT_EQ(draft.fault(), u"edition.two-formulas @ definitions/y"_s);
}

TEST(Language, scalesHaveNoGapsOverlapsOrStepsThatAreNeverReached)
{
    const auto fault = [](const QJsonValue& scale) {
        Draft draft;
        draft.scales[u"s"_s] = scale;
        return draft.fault().section(u' ', 0, 0);
    };
    const auto step = [](const QString& from, const QString& upTo) {
        QJsonObject json{{u"points"_s, u"1"_s}};
        if (!from.isEmpty())
            json[u"from"_s] = from;
        if (!upTo.isEmpty())
            json[u"up_to"_s] = upTo;
        return json;
    };
    const QJsonObject others = step({}, {});
    EXPECT_EQ(fault(QJsonArray{step(u"4.8"_s, {}), step(u"4.6"_s, {}), others}), QString());
    EXPECT_EQ(fault(QJsonArray{step({}, u"5"_s), step({}, u"9.9"_s), others}), QString());
    EXPECT_EQ(fault(QJsonArray{step(u"4.6"_s, {}), step(u"4.8"_s, {}), others}), u"scale.order"_s);
    EXPECT_EQ(fault(QJsonArray{others, step(u"4.8"_s, {})}), u"scale.open"_s);
    EXPECT_EQ(fault(QJsonArray{step(u"4.8"_s, {})}), u"scale.open"_s);
    const auto bounded = [&](const QString& second) {
        return fault(QJsonObject{{u"step"_s, u"0.01"_s},
                                 {u"steps"_s, QJsonArray{step(u"4.8"_s, u"5"_s), step(u"4.6"_s, second), others}}});
    };
    EXPECT_EQ(bounded(u"4.79"_s), QString());
    EXPECT_EQ(bounded(u"4.78"_s), u"scale.gap"_s);
    EXPECT_EQ(bounded(u"4.8"_s), u"scale.overlap"_s);
}

TEST(Language, whereNothingOccurredTheEditionSaysWhatFollows)
{
    const auto score = [](const QString& otherwise, const QString& cases) {
        Draft draft;
        draft.input(u"cases"_s);
        draft.setting(u"chosen"_s, {{u"type"_s, u"choice"_s},
                                    {u"value"_s, u"redistribute"_s},
                                    {u"choices"_s, QJsonObject{{u"redistribute"_s, both(u"разделить"_s)},
                                                               {u"zero"_s, both(u"0"_s)}}}});
        draft.define(u"p"_s, {{u"formula"_s, u"10 / cases"_s},
                              {u"maximum"_s, u"10"_s},
                              {u"applies"_s, u"cases > 0"_s},
                              {u"otherwise"_s, otherwise}});
        draft.define(u"q"_s, {{u"formula"_s, u"15"_s}, {u"maximum"_s, u"30"_s}});
        draft.define(u"y"_s, {{u"parts"_s, names({u"p"_s, u"q"_s})}, {u"maximum"_s, u"40"_s}});
        draft.before = u"y"_s;
        const domain::Assessment got = draft.assess({{u"cases"_s, decimal(cases)}});
        return got.score ? got.score->toFixed(2) : got.findings.value(0).message.code;
    };
    EXPECT_EQ(score(u"maximum"_s, u"0"_s), u"25.00"_s);
    EXPECT_EQ(score(u"zero"_s, u"0"_s), u"15.00"_s);
    EXPECT_EQ(score(u"leave-out"_s, u"0"_s), u"15.00"_s);
    EXPECT_EQ(score(u"redistribute"_s, u"0"_s), u"20.00"_s) << "15 of 30 are 20 of 40";
    EXPECT_EQ(score(u"chosen"_s, u"0"_s), u"20.00"_s);
    for (const QString& word : {u"maximum"_s, u"zero"_s, u"leave-out"_s, u"redistribute"_s})
        EXPECT_EQ(score(word, u"4"_s), u"17.50"_s) << word.toStdString();
}

TEST(Language, functionsAreFilledInAndCannotGrowWithoutEnd)
{
    Draft draft;
    draft.input(u"late"_s);
    draft.input(u"all"_s);
    draft.functions[u"rate"_s] = QJsonObject{{u"parameters"_s, names({u"k"_s, u"cases"_s})},
                                             {u"formula"_s, u"max(0, k - cases / all * 10000)"_s}};
    draft.before = u"rate(15, late)"_s;
    EXPECT_EQ(draft.fault(), QString());
    const QMap<QString, Value> given{{u"late"_s, decimal(u"12"_s)}, {u"all"_s, decimal(u"48000"_s)}};
    EXPECT_EQ(draft.assess(given).score->toFixed(2), u"12.50"_s);
    draft.before = u"rate(15)"_s;
    EXPECT_EQ(draft.fault().section(u' ', 0, 0), u"formula.syntax"_s);
    draft.functions[u"twice"_s] = QJsonObject{{u"parameters"_s, names({u"x"_s})}, {u"formula"_s, u"x + x"_s}};
    draft.before = u"twice("_s.repeated(40) + u"1"_s + u")"_s.repeated(40);
    EXPECT_EQ(draft.fault().section(u' ', 0, 0), u"formula.syntax"_s) << "two to the fortieth parts";
}

TEST(Language, aFindingIsNotLostWhereAValueWasOnlyAskedFor)
{
    Draft draft;
    draft.input(u"a"_s);
    draft.formula(u"x"_s, u"a / 0"_s);
    draft.before = u"if(known(x), 1, 2) + x"_s;
    const domain::Assessment got = draft.assess({{u"a"_s, decimal(u"1"_s)}});
    EXPECT_FALSE(got.score.has_value());
    EXPECT_EQ(got.findings.value(0).message.code, u"scoring.zero-divisor"_s);
}

TEST(Language, aHostileEditionEndsWithAFault)
{
    Draft loop;
    loop.definitions[u"before"_s] =
        QJsonObject{{u"name"_s, both(u"До вычета"_s)}, {u"applies"_s, u"before > 0"_s}, {u"otherwise"_s, u"zero"_s}};
    loop.before.clear();
    EXPECT_NE(loop.fault(), QString()) << "a cycle through a condition";
    Draft asking;
    asking.formula(u"x20"_s, u"1 / 0"_s);
    for (int i = 19; i >= 0; --i)
        asking.formula(u"x%1"_s.arg(i), u"if(known(x%1), 1, 0) + if(known(x%1), 1, 0) + x%1"_s.arg(i + 1));
    asking.before = u"x0"_s;
    EXPECT_EQ(asking.fault(), QString());
    EXPECT_EQ(asking.assess({}).findings.value(0).message.code, u"scoring.zero-divisor"_s) << "and in no time";
    Draft twice;
    twice.input(u"a"_s);
    twice.formula(u"x"_s, u"a"_s);
    twice.values << u"x"_s;
    EXPECT_EQ(twice.fault(), u"edition.twice @ variants/all/values"_s);
    Draft nowhere;
    nowhere.input(u"a"_s);
    nowhere.define(u"p"_s, {{u"formula"_s, u"a"_s},
                            {u"maximum"_s, u"5"_s},
                            {u"applies"_s, u"a > 0"_s},
                            {u"otherwise"_s, u"redistribute"_s}});
    nowhere.before = u"p"_s;
    EXPECT_EQ(nowhere.fault(), u"edition.no-sum @ definitions/p/otherwise"_s);
}

TEST(Language, theExplanationOfASharedOutSumGivesTheSameNumber)
{
    Draft draft;
    draft.input(u"cases"_s);
    draft.define(u"p"_s, {{u"formula"_s, u"10 / cases"_s},
                          {u"maximum"_s, u"10"_s},
                          {u"applies"_s, u"cases > 0"_s},
                          {u"otherwise"_s, u"redistribute"_s}});
    draft.define(u"q"_s, {{u"formula"_s, u"15"_s}, {u"maximum"_s, u"30"_s}});
    draft.define(u"y"_s, {{u"parts"_s, names({u"p"_s, u"q"_s})}, {u"maximum"_s, u"40"_s}});
    draft.before = u"y"_s;
    const domain::Edition edition = scoring::readEdition(draft.json());
    domain::Inputs inputs = domain::inputsFrom(edition.variants.first(), {});
    inputs.scalars[u"cases"_s].accepted = decimal(u"0"_s);
    const domain::Explained how = scoring::explained(edition, edition.variants.first(), inputs, u"y"_s);
    ASSERT_TRUE(how.formula);
    EXPECT_EQ(how.result, decimal(u"20"_s));
    EXPECT_EQ(how.formula->text, u"*"_s);
    EXPECT_EQ(how.formula->operands[1]->value, Value(Number::ratio(4, 3)));
}

TEST(Language, aConditionThatAloneDecidesIsShownWithItsValues)
{
    Draft draft;
    draft.input(u"a"_s);
    draft.setting(u"form"_s, {{u"type"_s, u"choice"_s},
                              {u"choices"_s, QJsonObject{{u"one"_s, both(u"раз"_s)}, {u"two"_s, both(u"два"_s)}}},
                              {u"value"_s, u"one"_s}});
    draft.formula(u"y"_s, u"if(form = 'two', 7, if(not known(a), 8, if(a <= 0.06, 10, a)))"_s);
    draft.before = u"y"_s;
    const domain::Edition edition = scoring::readEdition(draft.json());
    domain::Inputs inputs = domain::inputsFrom(edition.variants.first(), {});
    inputs.scalars[u"a"_s].accepted = decimal(u"0.05"_s);
    const domain::Formula formula = scoring::explained(edition, edition.variants.first(), inputs, u"y"_s).formula;
    ASSERT_EQ(formula->text, u"if"_s) << "the setting and what is known are decided, and not shown";
    EXPECT_EQ(formula->operands[0]->text, u"<="_s);
    EXPECT_EQ(formula->operands[0]->operands[0]->value, decimal(u"0.05"_s));
    EXPECT_EQ(formula->operands[1]->value, decimal(u"10"_s));
    EXPECT_EQ(formula->operands[2]->value, Value(u"…"_s)) << "the other branch is not told";
}

TEST(Language, aProofHasTheWholeRuleWithPlacesAndItsBranchesThatWereNotTaken)
{
    Draft draft;
    draft.input(u"a"_s);
    draft.formula(u"far"_s, u"a * 2"_s);
    draft.formula(u"y"_s, u"if(a > 0, 1, far)"_s);
    draft.before = u"y"_s;
    const domain::Edition edition = scoring::readEdition(draft.json());
    domain::Inputs inputs = domain::inputsFrom(edition.variants.first(), {});
    inputs.scalars[u"a"_s].accepted = decimal(u"3"_s);
    const domain::Variant& variant = edition.variants.first();
    const domain::Proof proof =
        scoring::proofOf(edition, variant, inputs, scoring::assess(edition, variant, u"x"_s, inputs));
    const auto find = [&](const QString& id) {
        return std::find_if(proof.steps.begin(), proof.steps.end(), [&](const auto& one) { return one.step.id == id; });
    };
    ASSERT_NE(find(u"y"_s), proof.steps.end());
    ASSERT_NE(find(u"far"_s), proof.steps.end());
    EXPECT_TRUE(find(u"y"_s)->taken);
    EXPECT_FALSE(find(u"far"_s)->taken);
    EXPECT_EQ(find(u"far"_s)->step.value, decimal(u"6"_s));
    const domain::Formula rule = find(u"y"_s)->places;
    EXPECT_EQ(rule->operands[0]->operands[0]->table, domain::placeOfInput);
    EXPECT_EQ(rule->operands[2]->text, u"far"_s);
    EXPECT_EQ(rule->operands[2]->table, domain::placeOfStep);
}

TEST(Language, aNumberCarriesTheOpenPointsItRestsOn)
{
    Draft draft;
    draft.input(u"a"_s);
    draft.setting(u"named"_s, {{u"type"_s, u"number"_s}, {u"value"_s, u"3"_s}});
    draft.setting(u"said"_s, {{u"type"_s, u"reading"_s}});
    draft.setting(u"idle"_s, {{u"type"_s, u"reading"_s}});
    draft.formula(u"x"_s, u"a * named"_s);
    draft.define(u"y"_s, {{u"formula"_s, u"x + 1"_s}, {u"doubts"_s, names({u"said"_s})}});
    draft.before = u"y"_s;
    const domain::Assessment got = draft.assess({{u"a"_s, decimal(u"2"_s)}});
    const auto doubts = domain::doubtsOf(got, scoring::readEdition(draft.json()));
    EXPECT_EQ(doubts[u"x"_s], (QSet<QString>{u"named"_s}));
    EXPECT_EQ(doubts[u"score"_s], (QSet<QString>{u"named"_s, u"said"_s}));
}

// Five levels, two hundred criteria, three kinds of rounding: leaf i has i / 7 points, each group of five rounds its
// sum down to one place, each ten of these half to even, the whole by the edition.
TEST(Language, carriesAnEditionOfFiveLevelsAndTwoHundredCriteria)
{
    Draft draft;
    draft.input(u"n"_s);
    QStringList tens, branches;
    Number expected;
    for (int ten = 0; ten < 4; ++ten) {
        QStringList groups;
        Number sumOfTen;
        for (int group = 0; group < 10; ++group) {
            QStringList leaves;
            Number sum;
            for (int leaf = 0; leaf < 5; ++leaf) {
                const int number = (ten * 10 + group) * 5 + leaf;
                const QString id = u"leaf%1"_s.arg(number);
                draft.formula(id, u"%1 / n"_s.arg(number));
                leaves << id;
                sum = sum + Number::ratio(number, 7);
            }
            const QString id = u"group%1"_s.arg(ten * 10 + group);
            draft.formula(id, u"round(%1, 1, 'down')"_s.arg(leaves.join(u" + "_s)));
            groups << id;
            sumOfTen = sumOfTen + sum.rounded(1, base::Rounding::Down);
        }
        const QString id = u"ten%1"_s.arg(ten);
        draft.formula(id, u"round((%1) / 4, 1, 'half-even')"_s.arg(groups.join(u" + "_s)));
        tens << id;
        expected = expected + (sumOfTen / Number(4)).rounded(1, base::Rounding::HalfEven);
    }
    draft.formula(u"branch"_s, u"round((%1) / 3, 3)"_s.arg(tens.join(u" + "_s)));
    draft.before = u"branch"_s;
    EXPECT_EQ(draft.fault(), QString());
    const domain::Assessment got = draft.assess({{u"n"_s, decimal(u"7"_s)}});
    EXPECT_EQ(got.step(u"branch"_s)->value, Value((expected / Number(3)).rounded(3, base::Rounding::HalfUp)));
    EXPECT_GT(got.steps.size(), 245);
}

} // namespace
