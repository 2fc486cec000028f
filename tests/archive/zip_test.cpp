#include "archive/zipreader.h"
#include "archive/zipwriter.h"
#include "support/folder.h"
#include "support/print.h"
#include "support/problems.h"

#include <QProcess>

using namespace bagalau::archive;
using bagalau::tests::problemOf;
using namespace Qt::StringLiterals;

namespace {

QByteArray sample()
{
    return writeZip({{u"manifest.json"_s, "{}"}, {u"деректер/қорытынды.txt"_s, "бағалау"}});
}

// The name is replaced by one of the same length, in the local header and in the directory.
QByteArray renamed(QByteArray zip, const QByteArray& from, const QByteArray& to)
{
    return zip.replace(from, to);
}

QString problemOfOpening(const QByteArray& bytes, ZipLimits limits = {})
{
    return problemOf([&] { ZipReader(bytes, limits); });
}

TEST(ZipWriter, writesTheSameBytesForEver)
{
    const QByteArray golden = QByteArray::fromHex("504b0304"
                                                  "1400"
                                                  "0008"
                                                  "0000"
                                                  "0000"
                                                  "2100"
                                                  "ac2a93d8"
                                                  "02000000"
                                                  "02000000"
                                                  "0100"
                                                  "0000"
                                                  "61"
                                                  "6869"
                                                  "504b0102"
                                                  "1400"
                                                  "1400"
                                                  "0008"
                                                  "0000"
                                                  "0000"
                                                  "2100"
                                                  "ac2a93d8"
                                                  "02000000"
                                                  "02000000"
                                                  "0100"
                                                  "0000"
                                                  "0000"
                                                  "0000"
                                                  "0000"
                                                  "00000000"
                                                  "00000000"
                                                  "61"
                                                  "504b0506"
                                                  "0000"
                                                  "0000"
                                                  "0100"
                                                  "0100"
                                                  "2f000000"
                                                  "21000000"
                                                  "0000");
    EXPECT_EQ(writeZip({{u"a"_s, "hi"}}).toHex(), golden.toHex());
}

TEST(ZipWriter, makesWhatOtherProgramsRead)
{
    const bagalau::tests::Folder folder;
    const QString stored = folder.write(u"stored.zip"_s, sample());
    const QString packed = folder.write(u"packed.zip"_s, writeZip({{u"a.xml"_s, QByteArray(100'000, 'x'), true}}));
    for (const QString& path : {stored, packed})
        EXPECT_EQ(QProcess::execute(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-t"_s, path}), 0);
}

TEST(ZipWriter, refusesNamesThatLeaveTheFolderOrStandTwice)
{
    EXPECT_EQ(problemOf([] { writeZip({{u"../a"_s, "x"}}); }), u"archive.unsafe-name"_s);
    EXPECT_EQ(problemOf([] { writeZip({{u"a"_s, "x"}, {u"a"_s, "y"}}); }), u"archive.duplicate-name"_s);
}

TEST(ZipReader, readsWhatWasWritten)
{
    const QByteArray big(200'000, 'z');
    ZipReader reader(writeZip({{u"деректер/ә.txt"_s, "бағалау"}, {u"b"_s, {}}, {u"c"_s, big, true}}));
    EXPECT_EQ(reader.names(), (QStringList{u"деректер/ә.txt"_s, u"b"_s, u"c"_s}));
    EXPECT_EQ(reader.read(u"деректер/ә.txt"_s), QByteArray("бағалау"));
    EXPECT_TRUE(reader.read(u"b"_s).isEmpty());
    EXPECT_EQ(reader.read(u"c"_s), big);
    EXPECT_FALSE(reader.contains(u"d"_s));
    EXPECT_EQ(problemOf([&] { reader.read(u"d"_s); }), u"archive.no-entry"_s);
}

TEST(ZipReader, stopsWhenTheSinkHasEnough)
{
    ZipReader reader(writeZip({{u"c"_s, QByteArray(1'000'000, 'z'), true}}));
    qsizetype seen = 0;
    EXPECT_FALSE(reader.stream(u"c"_s, [&](const char*, qsizetype size) {
        seen += size;
        return false;
    }));
    EXPECT_LE(seen, 64 << 10);
}

TEST(ZipReader, tellsAnotherFileFromOneCutOff)
{
    EXPECT_EQ(problemOfOpening("id;name\n1;x\n"), u"archive.not-a-zip"_s);
    EXPECT_EQ(problemOfOpening({}), u"archive.not-a-zip"_s);
    const QByteArray zip = sample();
    for (qsizetype size = 4; size < zip.size(); ++size)
        EXPECT_EQ(problemOfOpening(zip.first(size)), u"archive.truncated"_s) << size;
}

TEST(ZipReader, refusesNamesThatLeaveTheFolder)
{
    const QByteArray zip = writeZip({{u"abcdefg"_s, "x"}});
    for (const char* name : {"../a/bc", "/abcdef", "a/../bc", "a\\..\\bc", "C:/abcd", "C:\\abcd", "abcd/.."})
        EXPECT_EQ(problemOfOpening(renamed(zip, "abcdefg", name)), u"archive.unsafe-name"_s) << name;
}

TEST(ZipReader, refusesTwoEntriesOfOneName)
{
    const QByteArray zip = writeZip({{u"first"_s, "x"}, {u"other"_s, "y"}});
    EXPECT_EQ(problemOfOpening(renamed(zip, "other", "first")), u"archive.duplicate-name"_s);
}

TEST(ZipReader, refusesAPassword)
{
    QByteArray zip = writeZip({{u"a"_s, "hi"}});
    zip[6] = zip[33 + 8] = 1; // bit 0 of the flags, in the local header and in the directory
    EXPECT_EQ(problemOfOpening(zip), u"archive.encrypted"_s);
}

TEST(ZipReader, seesAChangedByte)
{
    QByteArray zip = writeZip({{u"a"_s, "hi"}});
    zip[31] = 'H';
    ZipReader reader(zip);
    EXPECT_EQ(problemOf([&] { reader.read(u"a"_s); }), u"archive.bad-checksum"_s);
}

TEST(ZipReader, refuses300MegabytesOfZerosBeforeTheyAreUnpacked)
{
    const QByteArray zip = writeZip({{u"bomb"_s, QByteArray(qsizetype(300) << 20, '\0'), true}});
    ASSERT_LT(zip.size(), 1 << 20);
    ZipReader reader(zip);
    qint64 seen = 0;
    EXPECT_EQ(problemOf([&] {
                  reader.stream(u"bomb"_s, [&](const char*, qsizetype size) {
                      seen += size;
                      return true;
                  });
              }),
              u"archive.too-large"_s);
    EXPECT_EQ(seen, 0);
}

TEST(ZipReader, refusesABombThatClaimsToBeSmall)
{
    QByteArray zip = writeZip({{u"bomb"_s, QByteArray(qsizetype(20) << 20, '\0'), true}});
    const qsizetype directory = zip.lastIndexOf("PK\x01\x02");
    for (const qsizetype size : {qsizetype(22), directory + 24})
        zip.replace(size, 4, QByteArray::fromHex("10000000"));
    ZipReader reader(zip);
    EXPECT_NE(problemOf([&] { reader.read(u"bomb"_s); }), QString());
}

TEST(ZipReader, countsWhatIsUnpackedAndNotWhatIsClaimed)
{
    QByteArray zip = writeZip({{u"a"_s, QByteArray(1'000'000, 'x'), true}});
    const qsizetype directory = zip.lastIndexOf("PK\x01\x02");
    for (const qsizetype size : {qsizetype(22), directory + 24})
        zip.replace(size, 4, QByteArray::fromHex("10000000"));
    ZipLimits limits;
    limits.entryBytes = 500'000;
    ZipReader reader(zip, limits);
    EXPECT_NE(problemOf([&] { reader.read(u"a"_s); }), QString());
}

TEST(ZipReader, keepsItsLimits)
{
    const QByteArray zip = writeZip({{u"a"_s, QByteArray(1000, 'x')}, {u"b"_s, QByteArray(1000, 'y')}});
    EXPECT_EQ(problemOfOpening(zip, {.entries = 1}), u"archive.too-large"_s);
    ZipReader small(zip, {.entryBytes = 999});
    EXPECT_EQ(problemOf([&] { small.read(u"a"_s); }), u"archive.too-large"_s);
    ZipReader together(zip, {.totalBytes = 1999});
    EXPECT_EQ(problemOf([&] { together.read(u"a"_s), together.read(u"a"_s); }), QString());
    EXPECT_EQ(problemOf([&] { together.read(u"b"_s); }), u"archive.too-large"_s);
}

TEST(ZipReader, doesNotMakeRoomForEntriesThatAreOnlyClaimed)
{
    // An end of directory of the 64-bit kind that claims 2^32 entries.
    const QByteArray end64 = "PK\x06\x06" + QByteArray::fromHex("2c00000000000000"
                                                                "2d002d00"
                                                                "00000000"
                                                                "00000000"
                                                                "0000000001000000"
                                                                "0000000001000000"
                                                                "0000001000000000"
                                                                "0400000000000000");
    const QByteArray locator = "PK\x06\x07" + QByteArray::fromHex("00000000"
                                                                  "0400000000000000"
                                                                  "01000000");
    const QByteArray end = "PK\x05\x06" + QByteArray::fromHex("00000000"
                                                              "ffff"
                                                              "ffff"
                                                              "ffffffff"
                                                              "ffffffff"
                                                              "0000");
    EXPECT_EQ(problemOfOpening("PK\x03\x04" + end64 + locator + end), u"archive.too-large"_s);
}

TEST(CanonicalZip, isTheOneThatTheWriterMakes)
{
    EXPECT_TRUE(isCanonicalZip(sample()));
    EXPECT_TRUE(isCanonicalZip(writeZip({})));
    EXPECT_FALSE(isCanonicalZip(writeZip({{u"a"_s, QByteArray(100, 'x'), true}})));
    EXPECT_FALSE(isCanonicalZip("text"));
}

TEST(CanonicalZip, doesNotSurviveAnyChangedByte)
{
    const QByteArray zip = sample();
    for (qsizetype i = 0; i < zip.size(); ++i)
        for (const char mask : {1, 32, -128}) {
            QByteArray flipped = zip;
            flipped[i] = char(flipped[i] ^ mask);
            // changes.
            EXPECT_FALSE(isCanonicalZip(flipped)) << i;
        }
}

TEST(CanonicalZip, hasNothingBesideBetweenOrBehind)
{
    const QByteArray zip = sample();
    EXPECT_FALSE(isCanonicalZip(zip + "x"));
    QByteArray comment = zip + "x";
    comment[zip.size() - 2] = 1;
    EXPECT_FALSE(isCanonicalZip(comment));
    QByteArray gap = writeZip({{u"a"_s, "hi"}});
    gap.insert(33, "??");
    gap[gap.size() - 6] = char(gap[gap.size() - 6] + 2);
    ASSERT_EQ(ZipReader(gap).read(u"a"_s), QByteArray("hi"));
    EXPECT_FALSE(isCanonicalZip(gap));
}

} // namespace
