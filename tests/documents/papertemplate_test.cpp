#include "base/csv.h"
#include "documents/papercatalogue.h"
#include "documents/papercompose.h"
#include "samples.h"
#include "support/print.h"
#include "tools.h"

#include <QDir>
#include <gtest/gtest.h>

using namespace bagalau;
using namespace bagalau::documents;
using namespace bagalau::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList codesOf(const base::Findings& faults)
{
    QStringList codes;
    for (const base::Finding& fault : faults)
        codes << fault.message.code + u' ' + fault.place.cell;
    return codes;
}

QByteArray templateWith(const QByteArray& blocks)
{
    return R"({"format": 1, "id": "сынақ", "data": "conclusion", "name": {"kk": "Сынақ", "ru": "Проба"},
               "title": {"kk": "Сынақ", "ru": "Проба"}, "blocks": [)" +
           blocks + "]}";
}

QStringList faultsOf(const QByteArray& blocks)
{
    base::Findings faults;
    readTemplate(templateWith(blocks), faults);
    return codesOf(faults);
}

PaperData sample()
{
    PaperData data;
    data.values = {{u"number"_s, u"7"_s}, {u"body"_s, {u"Ғылым қоры"_s, u"Фонд науки"_s}}, {u"replaces"_s, {}}};
    for (const QString& name : {u"бір"_s, u"екі"_s})
        data.lists[u"criteria"_s] << PaperRecord{{{u"name"_s, name}, {u"points"_s, u"1,00"_s}}, {}};
    data.lists[u"deductions"_s] = {};
    PaperRecord direction{{{u"name"_s, {u"Бағыт"_s, u"Направление"_s}}}, {}};
    direction.lists[u"deductions"_s] << PaperRecord{{{u"name"_s, u"кеш"_s}}, {}};
    data.lists[u"directions"_s] << direction;
    return data;
}

Document composed(const QByteArray& blocks, base::Language language = base::Language::Kk)
{
    base::Findings faults;
    const PaperTemplate paper = readTemplate(templateWith(blocks), faults);
    EXPECT_EQ(codesOf(faults), QStringList());
    return composePaper(paper, sample(), {}, language);
}

TEST(PaperTemplates, thatShipAreAllSound)
{
    const QDir folder(u":/templates/papers"_s);
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files);
    EXPECT_GE(files.size(), 3);
    for (const QString& file : files) {
        base::Findings faults;
        const PaperTemplate paper = readTemplate(base::resource(u"templates/papers/"_s + file), faults);
        EXPECT_EQ(codesOf(faults), QStringList()) << file.toStdString();
        EXPECT_EQ(paper.id + u".json"_s, file);
        EXPECT_TRUE(paper.name.complete()) << file.toStdString();
    }
}

TEST(PaperTemplates, ofEveryKindHaveTheirFieldsInBothLanguages)
{
    for (const QString& id : paperKinds())
        for (const base::Bilingual& name : paperKind(id)->values)
            EXPECT_TRUE(name.complete()) << id.toStdString();
}

TEST(PaperTemplates, tellEveryFaultWithItsPlace)
{
    EXPECT_EQ(faultsOf(R"({"type": "heading", "text": {"kk": "{баға}", "ru": "{score}"}})"),
              (QStringList{u"template.field blocks/0/text/kk"_s, u"template.sides blocks/0/text"_s}));
    EXPECT_EQ(faultsOf(R"({"type": "paragraph", "text": {"kk": "Мәтін"}})"),
              QStringList{u"template.no-russian blocks/0/text/ru"_s});
    EXPECT_EQ(faultsOf(R"({"type": "paragraph", "text": {"kk": "", "ru": "Текст"}, "color": "red"})"),
              (QStringList{u"template.key blocks/0/color"_s, u"template.no-kazakh blocks/0/text/kk"_s}));
    EXPECT_EQ(faultsOf(R"({"type": "heading", "each": "bodies", "text": "x"},
                          {"type": "section", "id": "preface"}, {"type": "chart", "id": "pie"})"),
              (QStringList{u"template.list blocks/0/each"_s, u"template.piece blocks/1/id"_s,
                           u"template.piece blocks/2/id"_s}));
    EXPECT_EQ(faultsOf(R"({"type": "table", "rows": [{"each": "criteria", "cells": ["{id}"]}]})"),
              QStringList{u"template.field blocks/0/rows/0/cells/0/text/kk"_s} +
                  QStringList{u"template.field blocks/0/rows/0/cells/0/text/ru"_s});
    EXPECT_EQ(faultsOf(""), QStringList{u"template.empty blocks"_s});
    QByteArray deep = R"({"type": "line", "text": "x"})";
    for (int i = 0; i < 8; ++i)
        deep = R"({"type": "group", "blocks": [)" + deep + "]}";
    ASSERT_EQ(faultsOf(deep).size(), 1);
    EXPECT_TRUE(faultsOf(deep).first().startsWith(u"template.deep blocks/0/blocks"_s));
    base::Findings faults;
    readTemplate("{", faults);
    EXPECT_EQ(codesOf(faults), QStringList{u"template.not-json "_s});
}

TEST(PaperTemplates, repeatBlocksRowsAndCellsForEachRecord)
{
    const Document paper = composed(R"(
        {"type": "heading", "each": "criteria", "text": "{name} {number}"},
        {"type": "table", "rows": [
            {"form": "head", "cells": ["№", {"each": "criteria", "text": "{name}", "width": 20}]},
            {"each": "directions", "cells": ["{name}"], "rows": [{"each": "deductions", "cells": ["{name}"]}]},
            {"form": "total", "unless": "deductions", "cells": ["жоқ"]}]})");
    EXPECT_EQ(std::get<Heading>(paper.blocks[0]).text, u"бір 7"_s);
    EXPECT_EQ(std::get<Heading>(paper.blocks[1]).text, u"екі 7"_s);
    const Table& table = std::get<Table>(paper.blocks[2]);
    EXPECT_EQ(table.headerRows, 1);
    EXPECT_EQ(table.widths, (QList<int>{0, 20, 20}));
    EXPECT_EQ(table.rows.size(), 4);
    EXPECT_EQ(wordsOf(paper).join(u' '), u"бір 7 екі 7 бір екі Бағыт кеш жоқ"_s);
}

TEST(PaperTemplates, leaveOutWhatIsNotThere)
{
    const QByteArray blocks = R"(
        {"type": "line", "when": "replaces", "text": "ауыстырады"}, {"type": "line", "when": "body", "text": "{body}"},
        {"type": "line", "unless": "body", "text": "жоқ"}, {"type": "section", "id": "report"})";
    EXPECT_EQ(wordsOf(composed(blocks)).join(u' '), u"Ғылым қоры"_s);
    EXPECT_EQ(wordsOf(composed(blocks, base::Language::Ru)).join(u' '), u"Фонд науки"_s);
}

TEST(PaperTemplates, makeOneListOfItemsThatFollowEachOther)
{
    const Document paper = composed(R"({"type": "paragraph", "each": "criteria", "text": "1. {name}"})");
    ASSERT_EQ(paper.blocks.size(), 1);
    EXPECT_EQ(std::get<ListItems>(paper.blocks.first()).items.size(), 2);
    EXPECT_TRUE(std::get<ListItems>(paper.blocks.first()).numbered);
}

TEST(PaperTemplates, keepTheNumberOfAHeadingAndSignsInsideValues)
{
    PaperData data = sample();
    data.values[u"body"_s] = {u"*{score}* | 1. _а_"_s, u"x"_s};
    base::Findings faults;
    const PaperTemplate paper = readTemplate(templateWith(R"({"type": "heading", "text": "1. {body}"})"), faults);
    EXPECT_EQ(std::get<Heading>(composePaper(paper, data, {}, base::Language::Kk).blocks.first()).text,
              u"1. *{score}* | 1. _а_"_s);
}

} // namespace
