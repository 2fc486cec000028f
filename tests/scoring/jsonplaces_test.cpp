#include "scoring/jsonplaces.h"

#include "support/print.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace bagalau::scoring;

namespace {

const QByteArray text = R"({
  "id": "a-1",
  "definitions": {
    "K": {"name": {"kk": "К", "ru": "К \"1\""}, "maximum": "5"},
    "W": {"formula": "2"}, "W/late": {"formula": "1"}
  },
  "scales": {
    "s": [
      {"from": "4.80", "points": "15"}, {"from": "4.60", "points": "12"},
      {"points": "0"}
    ],
    "one": [{"points": "0"}],
    "none": []
  },
  "settings": [{"id": "w", "value": "0.5"}, {"value": "x", "id": "v"}],
  "empty": {}
})";

QByteArray with(const QString& path, const QJsonValue& value)
{
    return withValue(text, path, value).value_or("nowhere");
}

TEST(APlaceInJson, isReadByItsPath)
{
    EXPECT_EQ(valueAt(text, u"definitions/K/maximum"_s), QJsonValue(u"5"_s));
    EXPECT_EQ(valueAt(text, u"definitions/K/name/ru"_s), QJsonValue(u"К \"1\""_s));
    EXPECT_EQ(valueAt(text, u"definitions/W/late/formula"_s), QJsonValue(u"1"_s)) << "one name with a stroke";
    EXPECT_EQ(valueAt(text, u"definitions/W/formula"_s), QJsonValue(u"2"_s)) << "and the name before the stroke";
    EXPECT_EQ(valueAt(text, u"settings/v/value"_s), QJsonValue(u"x"_s)) << "the id stands after the value";
    EXPECT_EQ(valueAt(text, u"scales/s/1/from"_s), QJsonValue(u"4.60"_s));
    EXPECT_TRUE(valueAt(text, u"scales/s/3"_s).isUndefined());
    EXPECT_TRUE(valueAt(text, u"definitions/K/weight"_s).isUndefined());
    EXPECT_TRUE(valueAt(text, {}).isObject());
}

TEST(APlaceInJson, isChangedAndNothingElse)
{
    QByteArray expected = text;
    EXPECT_EQ(with(u"definitions/K/maximum"_s, u"7"_s), expected.replace("\"maximum\": \"5\"", "\"maximum\": \"7\""));
    expected = text;
    EXPECT_EQ(with(u"scales/s/1/points"_s, u"11"_s), expected.replace("\"12\"", "\"11\""));
    expected = text;
    EXPECT_EQ(with(u"settings/v/value"_s, u"«\"»\n"_s), expected.replace("\"x\"", "\"«\\\"»\\n\""));
    EXPECT_EQ(with(u"definitions/K/maximum"_s, u"5"_s), text);
    EXPECT_EQ(with(u"definitions/X/maximum"_s, u"5"_s), "nowhere");
    EXPECT_EQ(with(u"id/maximum"_s, u"5"_s), "nowhere");
}

TEST(APlaceInJson, isAddedAtTheEndOfWhatHoldsIt)
{
    QByteArray expected = text;
    EXPECT_EQ(with(u"definitions/K/weight"_s, u"0.5"_s),
              expected.replace("\"maximum\": \"5\"", "\"maximum\": \"5\", \"weight\": \"0.5\""));
    expected = text;
    EXPECT_EQ(with(u"empty/a"_s, u"b"_s), expected.replace("\"empty\": {}", "\"empty\": {\"a\": \"b\"}"));
    expected = text;
    EXPECT_EQ(with(u"scales/none/0"_s, QJsonObject{{u"points"_s, u"1"_s}}),
              expected.replace("\"none\": []", "\"none\": [{\"points\": \"1\"}]"));
    expected = text;
    EXPECT_EQ(with(u"scales/s/3"_s, QJsonObject{{u"points"_s, u"1"_s}}),
              expected.replace("{\"points\": \"0\"}\n    ]", "{\"points\": \"0\"},\n      {\"points\": \"1\"}\n    ]"));
}

TEST(APlaceInJson, isPutBetweenOthersAndTakenAway)
{
    const QJsonObject step{{u"from"_s, u"4.70"_s}, {u"points"_s, u"13"_s}};
    for (int at = 0; at <= 3; ++at) {
        const QByteArray more = withElement(text, u"scales/s"_s, at, step).value_or("nowhere");
        EXPECT_EQ(valueAt(more, u"scales/s/%1/points"_s.arg(at)), QJsonValue(u"13"_s)) << at;
        EXPECT_EQ(valueAt(more, u"scales/s"_s).toArray().size(), 4) << more.toStdString();
        const QByteArray back = without(more, u"scales/s/%1"_s.arg(at)).value_or("nowhere");
        EXPECT_EQ(QByteArray(back).simplified(), QByteArray(text).simplified()) << at;
    }
    EXPECT_FALSE(withElement(text, u"scales/s"_s, 4, step));
    EXPECT_FALSE(withElement(text, u"empty"_s, 0, step));
    EXPECT_EQ(valueAt(without(text, u"definitions/K/maximum"_s).value(), u"definitions/K"_s).toObject().size(), 1);
    EXPECT_EQ(valueAt(without(text, u"definitions/K/name"_s).value(), u"definitions/K"_s).toObject().size(), 1);
    EXPECT_EQ(valueAt(without(text, u"scales/one/0"_s).value(), u"scales/one"_s).toArray().size(), 0);
    EXPECT_FALSE(without(text, u"definitions/K/none"_s));
}

TEST(APlaceInJson, isWrittenAsPeopleWriteIt)
{
    EXPECT_EQ(inOneLine(QJsonObject{{u"weight"_s, u"0.5"_s}, {u"id"_s, u"U"_s}}), R"({"id": "U", "weight": "0.5"})");
    EXPECT_EQ(inOneLine(QJsonArray{2017, 2018}), "[2017, 2018]");
}

} // namespace
