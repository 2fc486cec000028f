#include "archive/safefile.h"
#include "support/folder.h"
#include "support/print.h"
#include "support/problems.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace bagalau::archive;
using bagalau::tests::bytesOf;
using bagalau::tests::Folder;
using bagalau::tests::problemOf;
using namespace Qt::StringLiterals;

namespace {

TEST(WriteSafely, putsTheNewFileInPlaceOfTheOldOne)
{
    const Folder folder;
    const QString path = folder.write(u"қорытынды.zip"_s, "old");
    writeSafely(path, "new");
    EXPECT_EQ(bytesOf(path), QByteArray("new"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST(WriteSafely, saysWhereItCouldNotWriteAndWhy)
{
    const Folder folder;
    const QString path = folder.path(u"no such folder/a.zip"_s);
    try {
        writeSafely(path, "new");
        FAIL();
    } catch (const bagalau::base::Problem& problem) {
        EXPECT_EQ(problem.message().code, u"archive.write-failed"_s);
        EXPECT_TRUE(problem.text(bagalau::base::Language::En).contains(path));
        EXPECT_FALSE(problem.message().args.value(1).kk.isEmpty());
    }
    folder.write(u"file"_s, "x");
    EXPECT_EQ(problemOf([&] { writeSafely(folder.path(u"file/a.zip"_s), "new"); }), u"archive.write-failed"_s);
    EXPECT_EQ(problemOf([&] { writeSafely(folder.path(), "new"); }), u"archive.write-failed"_s);
}

TEST(WriteSafely, leavesWhatIsThereWhenThePlaceIsNoFolder)
{
    const Folder folder;
    const QString path = folder.write(u"a.zip"_s, "old");
    EXPECT_EQ(problemOf([&] { writeSafely(path + u"/b.zip"_s, "new"); }), u"archive.write-failed"_s);
    EXPECT_EQ(bytesOf(path), QByteArray("old"));
}

#ifdef Q_OS_UNIX
TEST(WriteSafely, leavesTheOldFileWhenTheDiskIsFull)
{
    const Folder folder;
    const QString path = folder.write(u"a.zip"_s, "old");
    // A limit on the size of a file stands in for the full disk: the write stops half-way in the same manner.
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit old;
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small{100'000, old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const QString problem = problemOf([&] { writeSafely(path, QByteArray(1'000'000, 'n')); });
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, before);
    EXPECT_EQ(problem, u"archive.write-failed"_s);
    EXPECT_EQ(bytesOf(path), QByteArray("old"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}
#endif

TEST(ReadBounded, readsNoMoreThanIsAllowed)
{
    const Folder folder;
    const QString path = folder.write(u"a.bin"_s, "12345");
    EXPECT_EQ(readBounded(path, 5), QByteArray("12345"));
    EXPECT_EQ(problemOf([&] { readBounded(path, 4); }), u"archive.too-large"_s);
    EXPECT_EQ(problemOf([] { readBounded(u"/dev/zero"_s, 1000); }), u"archive.too-large"_s);
    EXPECT_EQ(problemOf([&] { readBounded(folder.path(u"none"_s), 4); }), u"archive.read-failed"_s);
}

} // namespace
