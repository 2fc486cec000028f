#include "base/digest.h"
#include "workflow/tampering.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

class APackage : public ::testing::Test
{
protected:
    const QByteArray& package()
    {
        if (m_package.isEmpty())
            m_package = goodPackage(m_office);
        return m_package;
    }
    QByteArray rezipped(const std::function<void(QList<archive::ZipEntry>&)>& change)
    {
        QList<archive::ZipEntry> files = filesOf(package());
        change(files);
        return archive::writeZip(files);
    }

    Office m_office;

private:
    QByteArray m_package;
};

TEST_F(APackage, isIntactUnsignedCompleteAndReproduced)
{
    const workflow::Verification result = workflow::verifyPackage(package());
    EXPECT_EQ(verdicts(package()), u"yes yes yes"_s);
    EXPECT_EQ(result.signature, workflow::Verdict::Unsigned);
    EXPECT_TRUE(result.good());
    EXPECT_EQ(result.bodies, (QStringList{u"agriculture"_s, u"health"_s}));
    EXPECT_EQ(result.details.size(), 3) << "a line for each conclusion";
}

TEST_F(APackage, isRefusedWhileAnObjectionIsOpen)
{
    m_office.concludeAndDeliver(u"agriculture"_s);
    m_office.object(u"agriculture"_s);
    const QString file = m_office.folder.path(u"ерте.zip"_s);
    EXPECT_EQ(problemOf([&] { m_office.exportTo(file); }), u"export.objection-open"_s);
    EXPECT_EQ(problemOf([&] { m_office.exportTo(file, u"agriculture"_s); }), u"export.objection-open"_s);
    EXPECT_EQ(problemOf([&] { m_office.exportTo(file, u"health"_s); }), u"export.nothing"_s);
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(APackage, givenAgainIsTheSameBytes)
{
    package();
    m_office.clock->set(m_office.clock->now().addDays(40));
    m_office.open();
    const QString again = m_office.folder.path(u"қайта.zip"_s);
    workflow::exportAgain(*m_office.session, 1, again);
    EXPECT_EQ(bytesOf(again), package());
    EXPECT_EQ(problemOf([&] { workflow::exportAgain(*m_office.session, 2, again); }), u"export.unknown"_s);
    const QByteArray second = m_office.exportTo(again);
    EXPECT_NE(second, package());
    EXPECT_EQ(objectOf(filesOf(second).last().bytes)[u"previous"_s].toString(), base::sha256(package()));
}

TEST_F(APackage, thatCannotBeWrittenIsNotRegistered)
{
    m_office.concludeAndDeliver(u"health"_s);
    const qsizetype before = m_office.entries();
    EXPECT_EQ(problemOf([&] { m_office.exportTo(m_office.folder.path(u"жоқ/пакет.zip"_s)); }),
              u"archive.write-failed"_s);
    EXPECT_EQ(m_office.entries(), before);
    EXPECT_EQ(problemOf([&] { workflow::exportAgain(*m_office.session, 1, m_office.folder.path(u"x.zip"_s)); }),
              u"export.unknown"_s);
}

TEST_F(APackage, ofWhichAnyByteIsFlippedIsNotIntact)
{
    constexpr unsigned seed = 20180428;
    std::mt19937 random(seed);
    for (int i = 0; i < 200; ++i) {
        QByteArray changed = package();
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned long>(changed.size()));
        changed[at] = static_cast<char>(changed[at] ^ (1 << random() % 8));
        EXPECT_EQ(workflow::verifyPackage(changed).intact, workflow::Verdict::No) << "byte " << at;
    }
}

TEST_F(APackage, thatIsCutLengthenedOrStuffedIsNotIntact)
{
    const QByteArray whole = package();
    const QList<QByteArray> changed{
        whole + '\0',
        whole + whole,
        '\0' + whole,
        whole.first(whole.size() - 1),
        whole.first(whole.size() / 2),
        QByteArray(),
        QByteArray("PK"),
        rezipped([](auto& files) { files.removeLast(); }),
        rezipped([](auto& files) { files.removeFirst(); }),
        rezipped([](auto& files) { files.swapItemsAt(0, 1); }),
        rezipped([](auto& files) { files.swapItemsAt(files.size() - 1, files.size() - 2); }),
        rezipped([](auto& files) {
            files << archive::ZipEntry{u"data/x.txt"_s, "x"};
        }),
        rezipped([](auto& files) {
            files << archive::ZipEntry{u"x.txt"_s, "x"};
        }),
        rezipped([](auto& files) { files[5].bytes += ' '; }),
        rezipped([](auto& files) { files[1].bytes += "Contact-Name: x\n"; }),
        rezipped([](auto& files) { files.last().deflate = true; })};
    for (qsizetype i = 0; i < changed.size(); ++i)
        EXPECT_EQ(verdicts(changed[i]), u"no no not-checked"_s) << "change " << i;
}

// Two names that stay in the folder become one that does not, by the same number of bytes: the zip is otherwise whole.
TEST_F(APackage, whoseNamesLeadOutOfTheFolderIsNotIntact)
{
    for (const QByteArray& evil : {QByteArray("../a"), QByteArray("/abc"), QByteArray("c:/a"), QByteArray("a\\..")}) {
        QByteArray changed = package();
        changed.replace("data/package.json", evil + "/package.json");
        EXPECT_EQ(verdicts(changed), u"no no not-checked"_s) << evil.toStdString();
    }
}

TEST_F(APackage, withAChangedNumberAndRightManifestsIsNotReproduced)
{
    const QString path = u"bodies/agriculture/conclusion-2/conclusion.json"_s;
    const auto changedBy = [&](const std::function<void(QJsonObject&)>& change) {
        return withPayload(package(), [&](auto& payload) {
            QJsonObject json = objectOf(payload[path]);
            change(json);
            payload[path] = QJsonDocument(json).toJson(QJsonDocument::Compact);
        });
    };
    EXPECT_EQ(verdicts(changedBy([](auto&) {})), u"yes yes yes"_s);
    const auto score = [](QJsonObject& json) {
        QJsonObject result = json[u"result"_s].toObject();
        result[u"score"_s] = u"95"_s;
        json[u"result"_s] = result;
    };
    EXPECT_EQ(verdicts(changedBy(score)), u"yes no no"_s);
    const auto input = [](QJsonObject& json) {
        QJsonObject inputs = json[u"inputs"_s].toObject(), scalars = inputs[u"inputs"_s].toObject();
        scalars[u"unreliable"_s] = QJsonObject{{u"accepted"_s, QJsonObject{{u"n"_s, u"0"_s}}}};
        inputs[u"inputs"_s] = scalars;
        json[u"inputs"_s] = inputs;
    };
    EXPECT_EQ(verdicts(changedBy(input)), u"yes no no"_s);
    EXPECT_EQ(verdicts(changedBy([](auto& json) { json[u"reviewed_by"_s] = u"Бөтен"_s; })), u"yes no yes"_s)
        << "the journal knows another snapshot";
    for (const QString& part : {u"inputs"_s, u"result"_s, u"variant"_s})
        EXPECT_EQ(verdicts(changedBy([&](auto& json) { json.remove(part); })), u"yes no no"_s) << part.toStdString();
}

TEST_F(APackage, withAnotherEditionIsNotReproduced)
{
    const QByteArray changed = withPayload(package(), [](auto& payload) {
        payload[u"editions/goals-2018-01-25.json"_s].replace("\"0.85\"", "\"0.84\"").append(' ');
    });
    EXPECT_EQ(verdicts(changed), u"yes yes no"_s);
    EXPECT_EQ(
        verdicts(withPayload(package(), [](auto& payload) { payload.remove(u"editions/goals-2018-01-25.json"_s); })),
        u"yes yes no"_s);
}

TEST_F(APackage, withAChangedJournalIsNotIntact)
{
    const auto journal = [&](const std::function<void(QJsonArray&)>& change) {
        return verdicts(withPayload(package(),
                                    [&](auto& payload) {
                                        QJsonArray entries =
                                            QJsonDocument::fromJson(payload[u"journal.json"_s]).array();
                                        change(entries);
                                        payload[u"journal.json"_s] = QJsonDocument(entries).toJson();
                                    }))
            .section(u' ', 0, 0);
    };
    const auto edit = [](QJsonArray& entries, const QString& key, const QString& value) {
        QJsonObject entry = entries[12].toObject();
        entry[key] = value;
        entries[12] = entry;
    };
    EXPECT_EQ(journal([](auto&) {}), u"yes"_s);
    for (const QString& key : {u"payload"_s, u"official"_s, u"at"_s, u"act"_s, u"digest"_s, u"previous"_s, u"number"_s})
        EXPECT_EQ(journal([&](auto& entries) { edit(entries, key, u"7"_s); }), u"no"_s) << key.toStdString();
    EXPECT_EQ(journal([](auto& entries) { entries.removeAt(12); }), u"no"_s);
    EXPECT_EQ(journal([](auto& entries) { entries = {}; }), u"no"_s);
}

class APackageOfLies : public APackage
{
protected:
    QString objection(const std::function<void(QJsonObject&)>& change)
    {
        return verdicts(withPayload(package(), [&](auto& payload) {
            const QString path = u"bodies/agriculture/objection-1/objection.json"_s;
            QJsonObject json = objectOf(payload[path]);
            change(json);
            payload[path] = QJsonDocument(json).toJson();
        }));
    }
    QString list(const std::function<void(QJsonObject&)>& change)
    {
        return verdicts(withPayload(package(), [&](auto& payload) {
            QJsonObject json = objectOf(payload[u"package.json"_s]);
            QJsonArray bodies = json[u"bodies"_s].toArray();
            QJsonObject first = bodies[0].toObject();
            change(first);
            bodies[0] = first;
            json[u"bodies"_s] = bodies;
            payload[u"package.json"_s] = QJsonDocument(json).toJson();
        }));
    }
};

TEST_F(APackageOfLies, aCommissionWithSomebodyWhoTookPartIsFound)
{
    const auto put = [&](const QString& name) {
        return [name](QJsonObject& json) {
            QJsonArray members = json[u"commission"_s].toArray();
            QJsonObject member = members[1].toObject();
            member[u"name"_s] = name;
            members[1] = member;
            json[u"commission"_s] = members;
        };
    };
    EXPECT_EQ(objection(put(m_office.assessor)), u"yes no yes"_s);
    EXPECT_EQ(objection(put(u"Бөтен Адам"_s)), u"yes no yes"_s) << "not the one that the journal names";
    EXPECT_EQ(objection([](auto& json) { json[u"commission"_s] = QJsonArray(); }), u"yes no yes"_s);
}

TEST_F(APackageOfLies, aChangedDecisionIsFound)
{
    const auto put = [](const QString& key, const QJsonValue& value) {
        return [=](QJsonObject& json) {
            QJsonArray items = json[u"items"_s].toArray();
            QJsonObject item = items[0].toObject();
            item[key] = value;
            items[0] = item;
            json[u"items"_s] = items;
        };
    };
    EXPECT_EQ(objection([](auto&) {}), u"yes yes yes"_s);
    EXPECT_EQ(objection(put(u"verdict"_s, u"accept"_s)), u"yes no yes"_s);
    EXPECT_EQ(objection(put(u"ground"_s, u"Басқа негіз"_s)), u"yes no yes"_s);
    EXPECT_EQ(objection(put(u"item"_s, u"C/1.1"_s)), u"yes no yes"_s);
}

TEST_F(APackageOfLies, aSuccessorOrAnObjectionThatIsLeftOutIsFound)
{
    EXPECT_EQ(list([](auto&) {}), u"yes yes yes"_s);
    const auto withoutLast = [](QJsonObject& body) {
        QJsonArray conclusions = body[u"conclusions"_s].toArray();
        conclusions.removeLast();
        body[u"conclusions"_s] = conclusions;
    };
    EXPECT_EQ(list(withoutLast), u"yes no yes"_s);
    EXPECT_EQ(list([](auto& body) { body[u"objections"_s] = QJsonArray(); }), u"yes no yes"_s);
    EXPECT_EQ(list([](auto& body) { body[u"body"_s] = u"energy"_s; }), u"yes no no"_s);
}

TEST_F(APackageOfLies, aMissingDocumentIsFound)
{
    for (const QString& tail : {u"conclusion-kk.pdf"_s, u"conclusion-ru.docx"_s, u"proof-ru.pdf"_s})
        EXPECT_EQ(verdicts(withPayload(
                      package(),
                      [&](auto& payload) { payload.remove(u"bodies/health/conclusion-1/health-goals-1-"_s + tail); })),
                  u"yes no yes"_s)
            << tail.toStdString();
    EXPECT_EQ(
        verdicts(withPayload(package(), [](auto& payload) { payload[u"package.json"_s] = "{\"format\":\"2\"}"; })),
        u"no no not-checked"_s);
}

} // namespace
