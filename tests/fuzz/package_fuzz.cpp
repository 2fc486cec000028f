#include "workflow/tampering.h"

#include <QCoreApplication>

using namespace bagalau;
using namespace bagalau::tests;

namespace {

const QByteArray& package()
{
    static const QByteArray bytes = [] {
        Office office;
        return goodPackage(office);
    }();
    return bytes;
}

const QStringList& places()
{
    static const QStringList names{QStringLiteral("package.json"),
                                   QStringLiteral("journal.json"),
                                   QStringLiteral("bodies/agriculture/conclusion-2/conclusion.json"),
                                   QStringLiteral("bodies/agriculture/objection-1/objection.json"),
                                   QStringLiteral("bodies/health/conclusion-1/conclusion.json"),
                                   QStringLiteral("editions/goals-2018-01-25.json")};
    return names;
}

} // namespace

// Any bytes get their verdicts. The first byte chooses: the bytes as they are, or a good package of which one file is
// replaced by them, with all manifests made right.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_package";
    static char* argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    const int place = data[0] - 1;
    if (place >= 0 && place < places().size())
        workflow::verifyPackage(withPayload(package(), [&](auto& payload) { payload[places()[place]] = bytes; }));
    else
        workflow::verifyPackage(bytes);
    return 0;
}
