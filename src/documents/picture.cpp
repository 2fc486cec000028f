#include "documents/picture.h"

#include <QBuffer>
#include <QImageReader>

namespace bagalau::documents {

std::optional<QSize> pictureSize(const QByteArray& bytes)
{
    constexpr int largest = 4000;
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg") || !size.isValid() || size.width() > largest || size.height() > largest)
        return std::nullopt;
    return size;
}

} // namespace bagalau::documents
