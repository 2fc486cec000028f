#include "archive/safefile.h"
#include "base/digest.h"
#include "base/json.h"
#include "base/problem.h"
#include "base/text.h"
#include "exchange/bag.h"
#include "scoring/assess.h"
#include "scoring/editionreader.h"
#include "workflow/objectionpackage.h"
#include "workflow/packages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;
using bagalau::base::Message;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

constexpr qint64 largestPackage = qint64(1) << 30;

QJsonObject objectIn(const exchange::Bag& bag, const QString& path)
{
    return QJsonDocument::fromJson(bag.payload.value(path)).object();
}

QString keyOf(const QJsonValue& conclusion, const QString& body)
{
    return u"bodies/"_s + body + u"/conclusion-"_s + conclusion[u"sequence"_s].toString() + u'/';
}

class Verifier
{
public:
    explicit Verifier(const QByteArray& bytes)
    {
        QList<Message> faults;
        m_bag = exchange::readBag(bytes, faults);
        m_result.intact = faults.isEmpty() ? Verdict::Yes : Verdict::No;
        m_result.details << faults;
    }

    Verification run()
    {
        if (m_result.intact != Verdict::Yes)
            return m_result;
        m_package = objectIn(m_bag, u"package.json"_s);
        if (m_package[u"format"_s].toString() != u"1"_s) {
            add(u"package.format"_s,
                QT_TRANSLATE_NOOP(
                    "Messages",
                    "The package is written in a format that this program does not know; nothing of it was read."),
                {});
            m_result.intact = Verdict::No;
            return m_result;
        }
        checkJournal();
        checkContents();
        reproduce();
        return m_result;
    }

private:
    void add(const QString& code, const char* english, const QList<base::Bilingual>& args)
    {
        m_result.details << Message(code, english, args);
    }

    void lacks(const QString& what)
    {
        m_result.complete = Verdict::No;
        add(u"package.lacks"_s, QT_TRANSLATE_NOOP("Messages", "The package lacks: %1"), {what});
    }

    void checkJournal()
    {
        for (const QJsonValue& entry : QJsonDocument::fromJson(m_bag.payload.value(u"journal.json"_s)).array())
            m_journal << domain::journalEntryFromJson(entry.toObject());
        if (const auto broken = domain::firstBroken(m_journal); broken || m_journal.isEmpty()) {
            m_result.intact = Verdict::No;
            add(u"package.journal"_s,
                QT_TRANSLATE_NOOP("Messages", "The journal does not fit together at entry No. %1."),
                {QString::number(broken.value_or(1))});
        }
    }

    // Complete: every body that the package names has its conclusions with documents on both sides, the edition, the
    // journal entry that issued it; and its special commission was lawful.
    void checkContents()
    {
        m_result.complete = Verdict::Yes;
        for (const QJsonValue& body : m_package[u"bodies"_s].toArray()) {
            const QString id = body[u"body"_s].toString();
            m_result.bodies << id;
            if (body[u"conclusions"_s].toArray().isEmpty())
                lacks(id);
            for (const QJsonValue& conclusion : body[u"conclusions"_s].toArray())
                checkConclusion(id, conclusion);
            for (const QJsonValue& number : body[u"objections"_s].toArray())
                checkObjection(id, number.toString());
            checkNothingLeftOut(id, body);
        }
        if (m_result.bodies.isEmpty())
            lacks(u"bodies"_s);
    }

    void checkConclusion(const QString& body, const QJsonValue& conclusion)
    {
        const QString place = keyOf(conclusion, body);
        if (!m_bag.payload.contains(place + u"conclusion.json"_s))
            lacks(place + u"conclusion.json"_s);
        for (const QString& tail : {u"conclusion-kk.pdf"_s, u"conclusion-ru.pdf"_s, u"conclusion-kk.docx"_s,
                                    u"conclusion-ru.docx"_s, u"proof-kk.pdf"_s, u"proof-ru.pdf"_s})
            if (!lists(conclusion, tail))
                lacks(place + u"…"_s + tail);
        for (const QJsonValue& file : conclusion[u"files"_s].toArray())
            if (const QString path = place + file[u"name"_s].toString(); !holds(path, file))
                lacks(path);
        if (!journalKnows(body, conclusion, base::sha256(m_bag.payload.value(place + u"conclusion.json"_s))))
            lacks(u"journal.json: № "_s + conclusion[u"number"_s].toString());
        if (!issuedSo(body, conclusion))
            lacks(u"journal.json: № "_s + conclusion[u"number"_s].toString() + u" files"_s);
        if (!deliveredSo(body, conclusion))
            lacks(u"journal.json: № "_s + conclusion[u"number"_s].toString() + u" delivered"_s);
    }

    static bool lists(const QJsonValue& conclusion, const QString& tail)
    {
        const QJsonArray files = conclusion[u"files"_s].toArray();
        return std::any_of(files.begin(), files.end(),
                           [&](const QJsonValue& file) { return file[u"name"_s].toString().endsWith(tail); });
    }

    bool holds(const QString& path, const QJsonValue& file) const
    {
        return m_bag.payload.contains(path) && base::sha256(m_bag.payload.value(path)) == file[u"digest"_s].toString();
    }

    bool journalKnows(const QString& body, const QJsonValue& conclusion, const QString& snapshotDigest) const
    {
        for (const domain::JournalEntry& entry : m_journal)
            if (QString::number(entry.number) == conclusion[u"entry"_s].toString() && entry.body == body &&
                entry.payload)
                return entry.payload->contains(snapshotDigest.toLatin1());
        return false;
    }

    // The number and the documents, as the act that issued it, or closed an objection with it, wrote them down.
    bool issuedSo(const QString& body, const QJsonValue& conclusion) const
    {
        for (const domain::JournalEntry& entry : m_journal) {
            if (QString::number(entry.number) != conclusion[u"entry"_s].toString() || entry.body != body)
                continue;
            const QJsonObject payload = payloadOf(entry);
            const QJsonObject said = payload.contains(u"successor"_s) ? payload[u"successor"_s].toObject() : payload;
            return said[u"number"_s] == conclusion[u"number"_s] &&
                   (!said.contains(u"files"_s) || said[u"files"_s] == conclusion[u"files"_s]);
        }
        return false;
    }

    // The time for objections counts from this day. Nobody wrote down a receipt: it was not received.
    bool deliveredSo(const QString& body, const QJsonValue& conclusion) const
    {
        QString day;
        for (const domain::JournalEntry& entry : m_journal) {
            if (!concerns(entry, body) || entry.act != u"deliver"_s)
                continue;
            const QJsonObject payload = payloadOf(entry);
            if (!payload.contains(u"conclusion"_s) || !payload.contains(u"received"_s))
                return true; // an earlier program did not say which
            if (payload[u"conclusion"_s] == conclusion[u"number"_s])
                day = payload[u"received"_s].toString();
        }
        return day == conclusion[u"delivered"_s].toString();
    }

    void checkObjection(const QString& body, const QString& number)
    {
        const QString folder = u"bodies/"_s + body + u"/objection-"_s + number + u'/';
        const QString place = folder + u"objection.json"_s;
        const QJsonObject objection = objectIn(m_bag, place);
        if (objection.isEmpty())
            return lacks(place);
        if (objection[u"number"_s].toString() != number)
            return lacks(place);
        checkPapers(folder, objection);
        const ObjectionFaults faults = objectionFaults(m_journal, body, m_package[u"block"_s].toString(), objection);
        for (const QString& what : faults.lacking)
            lacks(what);
        if (!faults.unlawful.isEmpty())
            m_result.complete = Verdict::No;
        m_result.details << faults.unlawful;
    }

    // The files are those that the papers of the objection name.
    void checkPapers(const QString& folder, const QJsonObject& objection)
    {
        int position = 0;
        for (const QJsonValue& file : objection[u"documents"_s].toArray())
            if (const QString path = folder + u"document-"_s + QString::number(++position); !holds(path, file))
                lacks(path);
        for (const QJsonValue& file : objection[u"answers"_s].toArray())
            if (const QString path = folder + file[u"name"_s].toString(); !holds(path, file))
                lacks(path);
    }

    // A package without the successor or the objection would be a valid older state: the journal tells.
    void checkNothingLeftOut(const QString& body, const QJsonValue& listed)
    {
        QSet<QString> conclusions, objections;
        for (const QJsonValue& conclusion : listed[u"conclusions"_s].toArray())
            conclusions.insert(conclusion[u"number"_s].toString());
        for (const QJsonValue& objection : listed[u"objections"_s].toArray())
            objections.insert(objection.toString());
        for (const domain::JournalEntry& entry : m_journal) {
            if (!concerns(entry, body))
                continue;
            const QJsonObject payload = payloadOf(entry);
            const QString place = u"journal.json: "_s + QString::number(entry.number);
            if (payload.isEmpty())
                lacks(place);
            if (entry.act == u"conclude"_s && !conclusions.contains(payload[u"number"_s].toString()))
                lacks(u"№ "_s + payload[u"number"_s].toString());
            const QJsonValue successor = payload[u"successor"_s];
            if (entry.act == u"close"_s && successor.isObject() &&
                !conclusions.contains(successor[u"number"_s].toString()))
                lacks(u"№ "_s + successor[u"number"_s].toString());
            const bool registers = entry.act == u"object"_s || entry.act == u"reverify"_s;
            if (registers && !objections.contains(payload[u"objection"_s].toString()))
                lacks(u"objection-"_s + payload[u"objection"_s].toString());
        }
    }

    bool concerns(const domain::JournalEntry& entry, const QString& body) const
    {
        return entry.body == body && entry.block == m_package[u"block"_s].toString();
    }

    static QJsonObject payloadOf(const domain::JournalEntry& entry)
    {
        return QJsonDocument::fromJson(entry.payload.value_or(QByteArray())).object();
    }

    void reproduce()
    {
        m_result.reproduced = Verdict::Yes;
        for (const QJsonValue& body : m_package[u"bodies"_s].toArray())
            for (const QJsonValue& conclusion : body[u"conclusions"_s].toArray())
                recompute(conclusion[u"number"_s].toString(),
                          objectIn(m_bag, keyOf(conclusion, body[u"body"_s].toString()) + u"conclusion.json"_s));
    }

    void recompute(const QString& number, const QJsonObject& snapshot)
    {
        const auto got =
            recomputed(snapshot, m_bag.payload.value(u"editions/"_s + snapshot[u"result"_s][u"edition"_s].toString() +
                                                     u".json"_s));
        const bool same = got && *got == snapshot[u"result"_s].toObject();
        if (!same)
            m_result.reproduced = Verdict::No;
        add(same ? u"package.same"_s : u"package.differs"_s,
            same ? QT_TRANSLATE_NOOP("Messages", "Conclusion No. %1: every number comes out again (score %2).")
                 : QT_TRANSLATE_NOOP("Messages", "Conclusion No. %1: the numbers do not come out again (score %2)."),
            {number, scoreText(snapshot[u"result"_s][u"score"_s].toString())});
    }

    static QString scoreText(const QString& exact)
    {
        const auto score = base::Number::fromExact(exact);
        return score ? base::displayNumber(*score, 2) : u"–"_s;
    }

    exchange::Bag m_bag;
    QJsonObject m_package;
    QList<domain::JournalEntry> m_journal;
    Verification m_result;
};

} // namespace

std::optional<QJsonObject> recomputed(const QJsonObject& snapshot, const QByteArray& editionBytes)
{
    base::Findings findings;
    const domain::Edition edition = scoring::readEdition(editionBytes, findings);
    if (!findings.isEmpty())
        return std::nullopt;
    for (const domain::Variant& variant : edition.variants)
        if (variant.id == snapshot[u"variant"_s].toString()) {
            const domain::Inputs inputs = domain::inputsFromJson(snapshot[u"inputs"_s].toObject());
            if (!domain::hasFixedRows(variant, inputs))
                return std::nullopt;
            QStringList directions; // none: the whole block
            for (const QJsonValue& one : snapshot[u"directions"_s].toArray())
                directions << one.toString();
            return domain::resultJson(
                scoring::assess(edition, variant, snapshot[u"result"_s][u"body"_s].toString(), inputs, directions));
        }
    return std::nullopt;
}

QString verdictCode(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Yes:
        return u"yes"_s;
    case Verdict::No:
        return u"no"_s;
    case Verdict::Unsigned:
        return u"unsigned"_s;
    case Verdict::Unknown:
        return u"unknown"_s;
    case Verdict::NotChecked:
        break;
    }
    return u"not-checked"_s;
}

Verification verifyPackage(const QByteArray& bytes)
{
    return Verifier(bytes).run();
}

Verification verifyPackageFile(const QString& path)
{
    return verifyPackage(archive::readBounded(path, largestPackage));
}

} // namespace bagalau::workflow
