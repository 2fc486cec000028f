#include "intake/xlsxreader.h"

#include "intake/budget.h"
#include "intake/ooxmlpackage.h"
#include "intake/xlsxsheet.h"
#include "intake/xlsxstrings.h"

using namespace Qt::StringLiterals;

namespace bagalau::intake {

namespace {

struct WorkbookParser final : XmlParser
{
    struct Entry
    {
        QString name, relation;
        bool hidden = false;
    };
    bool isWorkbook = false;
    QList<Entry> sheets;

    void start(std::string_view local, const Attributes& attributes) override
    {
        isWorkbook = isWorkbook || local == "workbook";
        if (local != "sheet")
            return;
        const QString state = attributes.value("state");
        sheets << Entry{attributes.value("name"), attributes.value("id"), !state.isEmpty() && state != u"visible"_s};
    }
    void end(std::string_view) override {}
    void text(const QString&) override {}
};

QString workbookPart(const OoxmlPackage& package)
{
    const QString part = OoxmlPackage::partOfType(package.relations({}), u"officeDocument"_s);
    if (part.endsWith(u".bin"_s, Qt::CaseInsensitive))
        failOldFormat();
    if (part.isEmpty())
        failNotAWorkbook();
    return part;
}

} // namespace

Workbook readXlsx(archive::ZipReader& zip, const Progress& progress)
{
    const OoxmlPackage package(zip, progress);
    const QString main = workbookPart(package);
    WorkbookParser list;
    list.parse(zip, main, progress);
    if (!list.isWorkbook)
        failNotAWorkbook();

    Budget budget;
    const auto relations = package.relations(main);
    const QString stringsPart = OoxmlPackage::partOfType(relations, u"sharedStrings"_s);
    const QStringList strings =
        stringsPart.isEmpty() ? QStringList() : readSharedStrings(zip, stringsPart, budget, progress);
    Workbook workbook;
    for (const WorkbookParser::Entry& entry : list.sheets) {
        const OoxmlPackage::Relation relation = relations.value(entry.relation);
        budget.sheet();
        Sheet sheet{entry.name, entry.hidden, {}};
        if (relation.part.isEmpty())
            failDamaged();
        if (relation.type == u"worksheet"_s) // the others are charts and dialogs: no cells
            readXlsxSheet(sheet, zip, relation.part, strings, budget, progress);
        workbook.sheets.append(std::move(sheet));
    }
    return workbook;
}

} // namespace bagalau::intake
