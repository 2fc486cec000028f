#include "workflow/paperdata.h"

#include "base/dates.h"
#include "base/text.h"
#include "documents/compose.h"
#include "documents/papertexts.h"
#include "documents/richblocks.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::documents::PaperData;
using bagalau::documents::PaperRecord;

namespace bagalau::workflow {

namespace {

QString shown(const domain::Edition& edition, const QJsonValue& exact)
{
    const auto number = base::Number::fromExact(exact.toString());
    return number ? base::displayNumber(*number, edition.scorePlaces) : u"–"_s;
}

void addConclusion(QMap<QString, Bilingual>& values, const NamedConclusion& conclusion)
{
    values.insert(u"number"_s, conclusion.number);
    values.insert(u"issued"_s, base::longDate(conclusion.issued));
    values.insert(u"result"_s, conclusion.result);
    values.insert(u"degree"_s, conclusion.degree);
}

QString position(qsizetype index)
{
    return QString::number(index + 1);
}

// What stands in the place of a conclusion that is not there.
Bilingual stateOf(const OverallBlock& block)
{
    if (!block.conclusion.number.isEmpty())
        return {};
    return documents::phrase(block.assessed ? u"overall.missing"_s : u"overall.not-assessed"_s);
}

QList<documents::Block> recommendations(const QList<OverallBlock>& blocks, base::Language language)
{
    const documents::FieldValue asWritten = [](const QString& name) { return u'{' + name + u'}'; };
    QList<documents::Block> all;
    for (const OverallBlock& block : blocks) {
        if (block.conclusion.number.isEmpty())
            continue;
        all << documents::heading(3, block.name.in(language));
        for (const Bilingual& text : {block.findings, block.recommendations})
            all << documents::blocksOf(domain::richText(text.in(language)), asWritten);
    }
    return all;
}

} // namespace

Bilingual resultText(const domain::Edition& edition, const QJsonObject& result)
{
    if (result[u"score"_s].isString())
        return shown(edition, result[u"score"_s]);
    QStringList kk, ru;
    for (const QJsonValue& one : result[u"directions"_s].toArray()) {
        const Bilingual name = edition.directionNames.value(one[u"id"_s].toString());
        kk << name.kk + u": "_s + shown(edition, one[u"score"_s]);
        ru << name.ru + u": "_s + shown(edition, one[u"score"_s]);
    }
    return kk.isEmpty() ? Bilingual(u"–"_s) : Bilingual(kk.join(u"; "_s), ru.join(u"; "_s));
}

Bilingual degreeText(const domain::Edition& edition, const QJsonObject& result)
{
    for (const domain::Degree& degree : edition.degrees)
        if (degree.id == result[u"degree"_s].toString())
            return degree.name;
    return {};
}

Bilingual capitalised(const Bilingual& text)
{
    const auto side = [](const QString& one) { return one.isEmpty() ? one : one[0].toUpper() + one.sliced(1); };
    return {side(text.kk), side(text.ru)};
}

PaperData overallData(const OverallContent& content)
{
    PaperData data;
    QList<PaperRecord> blocks;
    int known = 0, due = 0;
    for (const OverallBlock& block : content.blocks) {
        PaperRecord one;
        one.values = {{u"key"_s, position(blocks.size())},
                      {u"name"_s, block.name},
                      {u"authority"_s, capitalised(block.authority)},
                      {u"state"_s, stateOf(block)}};
        addConclusion(one.values, block.conclusion);
        blocks << one;
        due += block.assessed ? 1 : 0;
        known += block.conclusion.number.isEmpty() ? 0 : 1;
    }
    const auto count = [](int number) { return number > 0 ? QString::number(number) : QString(); };
    data.values = {{u"office"_s, capitalised(content.head.office)},
                   {u"body"_s, content.head.body},
                   {u"year"_s, QString::number(content.head.year)},
                   {u"made"_s, base::longDate(content.made)},
                   {u"known"_s, QString::number(known)},
                   {u"due"_s, QString::number(due)},
                   {u"missing"_s, count(due - known)},
                   {u"total"_s, content.total},
                   {u"degree"_s, content.degree}};
    data.lists.insert(u"blocks"_s, blocks);
    data.parts.insert(u"recommendations"_s,
                      [all = content.blocks](base::Language language) { return recommendations(all, language); });
    return data;
}

PaperData findingsData(const FindingsContent& content)
{
    PaperData data;
    QList<PaperRecord> findings;
    for (const base::Finding& finding : content.findings) {
        const auto part = [](const QString& text) { return text.isEmpty() ? u"–"_s : text; };
        findings << PaperRecord{{{u"key"_s, position(findings.size())},
                                 {u"file"_s, part(finding.place.file)},
                                 {u"sheet"_s, part(finding.place.sheet)},
                                 {u"cell"_s, part(finding.place.cell)},
                                 {u"text"_s, Bilingual(base::render(finding.message, base::Language::Kk),
                                                       base::render(finding.message, base::Language::Ru))}},
                                {}};
    }
    data.values = {{u"office"_s, capitalised(content.head.office)},
                   {u"body"_s, content.head.body},
                   {u"block"_s, content.head.block},
                   {u"year"_s, QString::number(content.head.year)},
                   {u"received"_s, base::shortDate(content.received)},
                   {u"count"_s, QString::number(findings.size())}};
    data.lists.insert(u"findings"_s, findings);
    return data;
}

PaperData transmittalData(const TransmittalContent& content)
{
    PaperData data;
    QList<PaperRecord> files;
    for (const domain::FileReference& file : content.files)
        files << PaperRecord{{{u"key"_s, position(files.size())}, {u"name"_s, file.name}, {u"digest"_s, file.digest}},
                             {}};
    data.values = {{u"office"_s, capitalised(content.head.office)},
                   {u"body"_s, content.head.body},
                   {u"block"_s, content.head.block},
                   {u"year"_s, QString::number(content.head.year)},
                   {u"recipient"_s, capitalised(content.recipient)},
                   {u"replaces"_s, content.replaces},
                   {u"days"_s, QString::number(content.days)},
                   {u"limit"_s, content.limit}};
    addConclusion(data.values, content.conclusion);
    data.lists.insert(u"files"_s, files);
    return data;
}

PaperData deliveryData(const DeliveryContent& content)
{
    PaperData data;
    QList<PaperRecord> conclusions, missing;
    for (const auto& [body, conclusion] : content.conclusions) {
        PaperRecord one{{{u"key"_s, position(conclusions.size())}, {u"name"_s, body}}, {}};
        addConclusion(one.values, conclusion);
        conclusions << one;
    }
    for (const auto& [body, state] : content.missing)
        missing << PaperRecord{{{u"key"_s, position(missing.size())}, {u"name"_s, body}, {u"state"_s, state}}, {}};
    const domain::PackageInfo package = content.package.value_or(domain::PackageInfo());
    data.values = {{u"office"_s, capitalised(content.head.office)},
                   {u"block"_s, content.head.block},
                   {u"year"_s, QString::number(content.head.year)},
                   {u"count"_s, QString::number(conclusions.size())},
                   {u"package"_s, content.package ? QString::number(package.number) : QString()},
                   {u"digest"_s, package.digest},
                   {u"created"_s, base::shortDate(QDate::fromString(package.created.left(10), Qt::ISODate))}};
    data.lists = {{u"conclusions"_s, conclusions}, {u"missing"_s, missing}};
    return data;
}

} // namespace bagalau::workflow
