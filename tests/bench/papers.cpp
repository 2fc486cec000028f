#include "base/digest.h"
#include "bench/measure.h"
#include "documents/compose.h"
#include "documents/pdfwriter.h"
#include "support/office.h"
#include "workflow/issueall.h"

#include <QDir>
#include <QProcess>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace bagalau::bench {

namespace {

constexpr int bodies = 37;

// The same 37 DOCX by LibreOffice, all in one call, as a script would do it.
double byOffice(const Folder& folder, const QStringList& papers)
{
    const QString profile =
        u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder.path(u"lo-profile"_s)).toString(QUrl::FullyEncoded);
    const auto convert = [&](const QStringList& files) {
        QProcess office;
        office.start(u"soffice"_s, QStringList{profile, u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s,
                                               folder.path(u"pdf"_s)} +
                                       files);
        if (!office.waitForFinished(300'000))
            office.kill();
        office.waitForFinished();
    };
    convert(papers.first(1)); // the profile is made at the first start
    return median(1, [&] { convert(papers); });
}

Line conclusionsLine(const Office& office)
{
    const workflow::ConclusionPlan plan = workflow::planConclusion(*office.session, u"education"_s, office.block);
    QStringList papers;
    const double all = median(1, [&] {
        for (int i = 0; i < bodies; ++i)
            for (const workflow::MadeFile& file : workflow::makeDocuments(plan))
                if (i >= papers.size() && file.name.endsWith(u"conclusion-kk.docx"_s))
                    papers << office.folder.write(u"%1.docx"_s.arg(i), file.bytes);
    });
    return {u"papers of %1 bodies, kk and ru, PDF DOCX ODT XLSX"_s.arg(bodies), all,
            u"LibreOffice: %1 DOCX (kk) to PDF"_s.arg(bodies), byOffice(office.folder, papers), 20'000};
}

Line issueAllLine(Office& office)
{
    QStringList ready;
    const double list = median(3, [&] {
        ready.clear();
        for (const workflow::IssueCandidate& one : workflow::issueCandidates(*office.session, office.block))
            if (!one.missing)
                ready << one.body.id;
    });
    return {u"who is ready, what is missing (%1 ready)"_s.arg(ready.size()), list, u"reading the store's bytes"_s,
            median(9, [&] { bytesOf(office.path); }), 100};
}

Line longTableLine()
{
    documents::Document document;
    document.footer = u"№ 1"_s;
    documents::Table table{{10, 50, 20, 20}, 1, {}, {}, true, false};
    table.rows << documents::headerRow({u"№"_s, u"Көрсеткіш"_s, u"Жоспар"_s, u"Нақты"_s});
    for (int i = 1; i <= 400; ++i)
        table.rows << documents::row({QString::number(i),
                                      u"Тиімділікті бағалау көрсеткішінің ұзақ атауы, ол бірнеше жолға созылады және "
                                      "бетте бөлінбеуі тиіс %1"_s.arg(i),
                                      u"100,00"_s, u"97,50"_s});
    document.blocks << table;
    QByteArray pdf;
    const double make = median(5, [&] { pdf = documents::toPdf(document); });
    return {u"a table of 400 rows as PDF (%1 pages)"_s.arg(pdf.count("/Type /Page\n")), make, u"SHA-256 of its bytes"_s,
            median(9, [&] { base::sha256(pdf); }), 1000};
}

} // namespace

Lines paperFigures()
{
    Office office;
    for (const QString& body : {u"education"_s, u"agriculture"_s, u"health"_s}) {
        office.load(body);
        office.accept(body);
        office.review(body);
    }
    return {longTableLine(), issueAllLine(office), conclusionsLine(office)};
}

} // namespace bagalau::bench
