#include "archive/safefile.h"
#include "base/digest.h"
#include "bench/measure.h"
#include "scoring/assess.h"
#include "scoring/editionreader.h"
#include "support/office.h"
#include "workflow/views.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace bagalau::bench {

namespace {

struct OneBody
{
    QString id;
    const domain::Variant* variant;
    domain::Inputs inputs;
};

// Every body of 2017 with the training report of its variant, taken into the store; a body that is not assessed in the
// block counts with another's inputs.
QList<OneBody> wholeCycle(Office& office)
{
    const workflow::Session& session = *office.session;
    QMap<QString, workflow::LoadPlan> model{{u"central"_s, office.read(u"agriculture"_s)},
                                            {u"local"_s, office.read(u"akmola"_s)},
                                            {u"national-bank"_s, office.read(u"national-bank"_s)}};
    QList<OneBody> all;
    for (const domain::AssessedBody& body : session.library().registers.bodiesOf(2017)) {
        if (!body.blocks.contains(office.block))
            continue;
        const domain::Variant& variant = session.variantOf(body.id, office.block);
        workflow::LoadPlan& plan = model[variant.id];
        plan.request.body = body.id;
        workflow::takeIn(*office.session, plan, office.assessor, {});
        workflow::acceptValues(*office.session, body.id, office.block, Office::facts(u"agriculture"_s),
                               office.assessor);
        all << OneBody{body.id, &variant, workflow::inputsOf(session, body.id, office.block)};
    }
    for (qsizetype i = 0; all.size() < 37; ++i)
        all << all[i];
    return all;
}

// The floor of any calculation: one exact sum over the same numbers.
base::Number bareSum(const QList<OneBody>& bodies)
{
    base::Number sum;
    for (const OneBody& one : bodies)
        for (const auto& rows : one.inputs.tables)
            for (const domain::InputRow& row : rows)
                for (const domain::Input& cell : row.cells)
                    if (const base::Number* number = cell.reported.number())
                        sum = sum + *number;
    return sum;
}

Line wholeCycleLine(Office& office, const QList<OneBody>& bodies)
{
    const domain::Edition& edition = office.session->editionOf(office.block);
    const double cycle = median(9, [&] {
        for (const OneBody& one : bodies)
            scoring::assess(edition, *one.variant, one.id, one.inputs);
    });
    return {u"whole cycle, %1 bodies"_s.arg(bodies.size()), cycle, u"exact sum over the same inputs"_s,
            median(9, [&] { bareSum(bodies); }), 200};
}

// Every block and direction of every body, with the inputs of the edition's fullest worked example.
Line allDirectionsLine(const Office& office)
{
    const workflow::Session& session = *office.session;
    QList<std::pair<const domain::Edition*, OneBody>> all;
    for (const QString& id : session.editionIds())
        for (const domain::AssessedBody& body : session.library().registers.bodiesOf(2017)) {
            const domain::Edition& edition = session.edition(id);
            const domain::Variant* variant = edition.variantFor(body.id, body.kind);
            if (!body.blocks.contains(edition.block) || !variant)
                continue;
            const domain::WorkedExample* fullest = nullptr;
            for (const domain::WorkedExample& one : edition.examples)
                if (one.variant == variant->id && (!fullest || one.inputs.size() + one.rows.size() * 100 >
                                                                   fullest->inputs.size() + fullest->rows.size() * 100))
                    fullest = &one;
            all << std::pair{&edition, OneBody{body.id, variant, scoring::exampleInputs(*variant, *fullest)}};
        }
    const double cycle = median(5, [&] {
        for (const auto& [edition, one] : all)
            scoring::assess(*edition, *one.variant, one.id, one.inputs);
    });
    QList<OneBody> bodies;
    for (const auto& [edition, one] : all)
        bodies << one;
    return {u"whole cycle, all blocks and directions"_s, cycle, u"exact sum over the same inputs"_s,
            median(5, [&] { bareSum(bodies); }), 200};
}

Line oneValueLine(Office& office)
{
    const QString body = u"agriculture"_s;
    const domain::Inputs unchanged = workflow::inputsOf(*office.session, body, office.block);
    int fact = 0;
    const double one = median(31, [&] {
        domain::Inputs inputs = unchanged;
        inputs.find(u"indicators/1.1.1/fact"_s)->accepted = domain::Value(base::Number(++fact));
        workflow::assessmentWith(*office.session, body, office.block, inputs);
    });
    const QList<OneBody> same{{body, nullptr, unchanged}};
    return {u"one changed value to new totals"_s, one, u"exact sum over the same inputs"_s,
            median(31, [&] { bareSum(same); }), 16};
}

Line storedValueLine(Office& office)
{
    int fact = 0;
    const double one = median(15, [&] {
        workflow::acceptValues(*office.session, u"agriculture"_s, office.block,
                               {{u"unreliable"_s, domain::Value(base::Number(++fact % 5)), {}}}, office.assessor);
        workflow::assessmentOf(*office.session, u"agriculture"_s, office.block);
    });
    const QString plain = office.folder.path(u"жазба"_s);
    return {u"one value accepted, stored, new totals"_s, one, u"a file of 1 KiB written safely"_s,
            median(15, [&] { archive::writeSafely(plain, QByteArray(1024, 'x')); }), 0};
}

Line overviewLine(Office& office)
{
    return {u"overview of all bodies, the first time"_s,
            median(9,
                   [&] {
                       office.session->recalled() = {};
                       workflow::bodyStatuses(*office.session, office.block);
                   }),
            u"reading the store's bytes"_s, median(9, [&] { bytesOf(office.path); }), 100};
}

Line overviewAgainLine(Office& office)
{
    return {u"overview of all bodies, again"_s,
            median(9, [&] { workflow::bodyStatuses(*office.session, office.block); }), u"reading the store's bytes"_s,
            median(9, [&] { bytesOf(office.path); }), 100};
}

Line loadLine(Office& office)
{
    const QString file = trainingReport(office.folder, u"health"_s);
    const workflow::LoadContext context =
        workflow::prepareLoad(*office.session, {u"health"_s, office.block, {file}, Office::received(u"health"_s)});
    return {u"reading a report (%1 KiB)"_s.arg(QFileInfo(file).size() / 1024),
            median(15, [&] { workflow::readFiles(context); }), u"reading its bytes, SHA-256"_s,
            median(15, [&] { base::sha256(bytesOf(file)); }), 0};
}

Line takeInLine(Office& office)
{
    workflow::LoadPlan plan = office.read(u"health"_s);
    const QString plain = office.folder.path(u"жазба"_s);
    const QByteArray bytes = bytesOf(trainingReport(office.folder, u"health"_s));
    return {u"taking it in"_s,
            median(9,
                   [&] {
                       workflow::takeIn(*office.session, plan, office.assessor, u"Қаралды"_s);
                       ++plan.version; // the next one is laid over this one
                   }),
            u"its bytes written safely"_s, median(9, [&] { archive::writeSafely(plain, bytes); }), 0};
}

// Real papers: their bytes are what a package is made of.
Lines packageLines(Office& office)
{
    const QString body = u"education"_s;
    office.load(body);
    office.accept(body);
    office.review(body);
    const workflow::ConclusionPlan plan = workflow::planConclusion(*office.session, body, office.block);
    QList<workflow::MadeFile> files;
    const double papers = median(5, [&] { files = workflow::makeDocuments(plan); });
    workflow::issueConclusion(*office.session, plan, files, office.assessor);
    QByteArray bytes;
    const double build = median(
        5, [&] { bytes = workflow::buildPackage(workflow::planExport(*office.session, u"planning"_s, office.block)); });
    const double verify = median(9, [&] { workflow::verifyPackage(bytes); });
    const double digest = median(9, [&] { base::sha256(bytes); });
    const QString size = u" (%1 KiB)"_s.arg(bytes.size() / 1024);
    return {{u"six papers of a conclusion"_s, papers, u"SHA-256 of the package"_s, digest, 0},
            {u"package put together"_s + size, build, u"SHA-256 of the package"_s, digest, 0},
            {u"package verified"_s + size, verify, u"SHA-256 of the package"_s, digest, 0}};
}

} // namespace

Lines cycleFigures()
{
    QStringList authorities;
    for (const domain::Authority& one : workflow::Library::shipped().registers.authorities)
        authorities << one.id;
    Office office(authorities);
    const QList<OneBody> bodies = wholeCycle(office);
    Lines lines{
        wholeCycleLine(office, bodies), allDirectionsLine(office), oneValueLine(office), storedValueLine(office),
        overviewLine(office),           overviewAgainLine(office), loadLine(office),     takeInLine(office)};
    return lines + packageLines(office);
}

} // namespace bagalau::bench
