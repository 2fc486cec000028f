#include "base/csv.h"
#include "rules.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

// The law is data: no C++ knows a block, a body, an authority or a criterion by name.
namespace bagalau::tests {

namespace {

QList<QHash<QString, QString>> rows(const QString& name)
{
    return base::readRegister(projectFile(u"resources/registers/"_s + name).toUtf8());
}

void addRegisters(QSet<QString>& ids)
{
    for (const auto& row : rows(u"bodies.csv"_s)) {
        ids << row[u"id"_s];
        for (const QString& block : row[u"blocks"_s].split(u' ', Qt::SkipEmptyParts))
            ids << block;
    }
    for (const auto& row : rows(u"authorities.csv"_s))
        ids << row[u"id"_s];
    for (const auto& row : rows(u"assessors.csv"_s))
        ids << row[u"block"_s] << row[u"direction"_s];
}

void addEdition(QSet<QString>& ids, const QJsonObject& edition)
{
    ids << edition[u"id"_s].toString() << edition[u"block"_s].toString();
    for (const QString& direction : edition[u"directions"_s].toObject().keys())
        ids << direction;
    for (const QJsonValue& input : edition[u"inputs"_s].toArray())
        ids << input[u"id"_s].toString();
    const QJsonObject definitions = edition[u"definitions"_s].toObject();
    for (auto one = definitions.begin(); one != definitions.end(); ++one) {
        const QJsonObject definition = one->toObject();
        if (definition[u"item"_s].toBool())
            ids << definition[u"id"_s].toString(one.key());
    }
}

QSet<QString> lawIds()
{
    QSet<QString> ids;
    addRegisters(ids);
    const QDir folder(QStringLiteral(BAGALAU_SOURCE_DIR "/resources/methodologies"));
    for (const QString& file : folder.entryList({u"*.json"_s}, QDir::Files)) {
        const QByteArray bytes = projectFile(u"resources/methodologies/"_s + file).toUtf8();
        addEdition(ids, QJsonDocument::fromJson(bytes).object());
    }
    ids.remove({});
    return ids;
}

/// Words that are an id by chance and mean something else where they stand.
QSet<QString> otherMeanings()
{
    const QMap<QString, QStringList> words{
        // The organisation of an official or of a member of a commission; also a block.
        {u"organisation"_s,
         {u"cli/officecommands.cpp"_s, u"workflow/objectionpackage.cpp"_s, u"workflow/objectionparts.cpp"_s,
          u"workflow/officeacts.cpp"_s, u"workflow/papercontent.cpp"_s}},
        // A recipient of packages, as the command line names it; also an authority.
        {u"planning"_s,
         {u"workflow/packages.cpp"_s, u"desktop/packages/exportpackagedialog.cpp"_s,
          u"desktop/packages/packagemodel.cpp"_s}},
        // Attributes of a cell in a workbook; also a criterion and an input.
        {u"r"_s, {u"intake/xlsxsheet.cpp"_s}},
        {u"d"_s, {u"intake/xlsxsheet.cpp"_s}},
        // What an objection is proved with, and the papers of a conclusion; also an input.
        {u"documents"_s,
         {u"cli/conclusioncommands.cpp"_s, u"desktop/objections/historywords.cpp"_s, u"workflow/delivery.cpp"_s,
          u"workflow/objectionpackage.cpp"_s, u"workflow/objections.cpp"_s, u"workflow/verifypackage.cpp"_s}},
        // Who was not at a sitting; also an input.
        {u"absent"_s, {u"cli/commissioncommands.cpp"_s}},
        // Keys of what commands print and fields of papers; also inputs.
        {u"information"_s, {u"cli/schedulecommands.cpp"_s}},
        {u"working_days"_s, {u"cli/calendarcommands.cpp"_s}},
        {u"late"_s, {u"workflow/recommendationsheet.cpp"_s}},
        {u"considered"_s, {u"workflow/objectiondata.cpp"_s}},
        {u"explained"_s, {u"workflow/objectionitems.cpp"_s}},
        // What a body does to carry a recommendation out; also an input.
        {u"measures"_s, {u"cli/recommendationcommands.cpp"_s}},
    };
    QSet<QString> places;
    for (auto word = words.begin(); word != words.end(); ++word) {
        for (const QString& path : *word)
            places << path + u": "_s + word.key();
    }
    return places;
}

} // namespace

TEST(Names, theIdsOfTheLawAreRead)
{
    const QSet<QString> ids = lawIds();
    EXPECT_GT(ids.size(), 60);
    for (const QString& id : {u"goals"_s, u"agriculture"_s, u"planning"_s, u"W/unreliable"_s, u"late"_s})
        EXPECT_TRUE(ids.contains(id)) << id.toStdString();
}

TEST(Names, noCodeKnowsABlockABodyAnAuthorityOrACriterion)
{
    QList<Source> sources = sourcesUnder(u"src"_s);
    // The training cycle is a story about named bodies.
    sources.removeIf([](const Source& source) { return source.path.startsWith(u"workflow/training."_s); });
    const QStringList wrong = namedInCode(sources, lawIds(), otherMeanings());
    EXPECT_TRUE(wrong.isEmpty()) << wrong.join(u'\n').toStdString();
}

TEST(Names, aNamedBlockIsFoundAndACommentIsNot)
{
    const QList<Source> made{
        sourceFrom(u"workflow/a.cpp"_s, u"if (block == u\"goals\"_s) // \"agriculture\"\n    say(\"goals are\");\n"_s),
        sourceFrom(u"cli/officecommands.cpp"_s, u"key(u\"organisation\"_s); body(\"almaty\");\n"_s)};
    EXPECT_EQ(namedInCode(made, lawIds(), otherMeanings()),
              (QStringList{u"workflow/a.cpp: goals"_s, u"cli/officecommands.cpp: almaty"_s}));
}

} // namespace bagalau::tests
