#pragma once

#include "base/csv.h"
#include "intake/readreport.h"
#include "scoring/editionreader.h"
#include "support/print.h"
#include "support/samplereport.h"

namespace bagalau::tests {

inline const domain::Edition& edition()
{
    static const domain::Edition edition =
        scoring::readEdition(base::resource(QStringLiteral("methodologies/goals-2018-01-25.json")));
    return edition;
}

inline const domain::Variant& variant(const QString& id)
{
    for (const domain::Variant& variant : edition().variants)
        if (variant.id == id)
            return variant;
    throw std::out_of_range(id.toStdString());
}

inline domain::ReportDraft readCentral(const QList<intake::SourceFile>& files, const intake::Tick& tick = {})
{
    const base::Bilingual body(QStringLiteral("Қазақстан Республикасының Сынақ министрлігі"),
                               QStringLiteral("Министерство испытаний Республики Казахстан"));
    return intake::readReport({edition(), variant(QStringLiteral("central")), body, 2017}, files, tick);
}

inline domain::ReportDraft readCentral(const QByteArray& bytes)
{
    return readCentral({{QStringLiteral("есеп.xlsx"), bytes}});
}

inline domain::ReportDraft readCentral(const QList<TestSheet>& sheets)
{
    return readCentral(xlsx(sheets));
}

inline domain::ReportDraft readLocal(const QList<TestSheet>& sheets)
{
    const base::Bilingual body(QStringLiteral("Сынақ облысының әкімдігі"),
                               QStringLiteral("акимат Испытательной области"));
    return intake::readReport({edition(), variant(QStringLiteral("local")), body, 2017},
                              {{QStringLiteral("есеп.xlsx"), xlsx(sheets)}});
}

/// "blocker intake.missing 1-нысан!F7", one for each finding, in their order.
inline QStringList lines(const base::Findings& findings)
{
    QStringList lines;
    for (const base::Finding& finding : findings) {
        QString line = base::weightCode(finding.weight) + u' ' + finding.message.code;
        if (!finding.place.sheet.isEmpty())
            line += u' ' + finding.place.sheet;
        if (!finding.place.cell.isEmpty())
            line += u'!' + finding.place.cell;
        lines << line;
    }
    return lines;
}

inline const domain::ReportRow* rowOf(const domain::ReportDraft& draft, const QString& table, const QString& key)
{
    const auto rows = draft.tables.constFind(table);
    for (qsizetype i = 0; rows != draft.tables.constEnd() && i < rows->size(); ++i)
        if (rows->at(i).key == key)
            return &rows->at(i);
    return nullptr;
}

} // namespace bagalau::tests

inline void PrintTo(const QStringList& list, std::ostream* out)
{
    *out << list.join(QStringLiteral("\n")).toStdString();
}
