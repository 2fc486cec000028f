#include "documents/fonts.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

// Outside any namespace, as the macro demands. It also makes the linker take the fonts along from the static library.
static void initFontResource()
{
    Q_INIT_RESOURCE(bagalau_fonts);
}

namespace bagalau::documents {

namespace {

bool registerAll()
{
    initFontResource();
    for (const QString& face : {u"NotoSerif-Regular"_s, u"NotoSerif-Bold"_s, u"NotoSerif-Italic"_s,
                                u"NotoSans-Regular"_s, u"NotoSans-Bold"_s, u"NotoSansMath-Regular"_s}) {
        [[maybe_unused]] const int id = QFontDatabase::addApplicationFont(u":/fonts/"_s + face + u".ttf"_s);
        Q_ASSERT(id >= 0);
    }
    return true;
}

} // namespace

void loadFonts()
{
    [[maybe_unused]] static const bool loaded = registerAll();
}

QString serifFamily()
{
    return u"Noto Serif"_s;
}

QString sansFamily()
{
    return u"Noto Sans"_s;
}

QString signFamily()
{
    return u"Noto Sans Math"_s;
}

} // namespace bagalau::documents
