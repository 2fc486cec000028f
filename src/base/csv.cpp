#include "base/csv.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace bagalau::base {

namespace {

QList<QStringList> cells(const QString& text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else if (c == u'"')
                quoted = false;
            else
                cell += c;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            row << std::exchange(cell, {});
        } else if (c == u'\n') {
            row << std::exchange(cell, {});
            rows << std::exchange(row, {});
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        rows << (row << cell);
    return rows;
}

} // namespace

QList<QHash<QString, QString>> readRegister(const QByteArray& csv)
{
    QList<QStringList> rows = cells(QString::fromUtf8(csv));
    if (rows.isEmpty())
        return {};
    const QStringList names = rows.takeFirst();
    QList<QHash<QString, QString>> out;
    for (const QStringList& row : rows) {
        QHash<QString, QString> record;
        for (qsizetype i = 0; i < names.size(); ++i)
            record[names[i]] = row.value(i);
        out << record;
    }
    return out;
}

QByteArray resource(const QString& path)
{
    QFile file(u":/"_s + path);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "resource", qPrintable(path));
    return open ? file.readAll() : QByteArray();
}

} // namespace bagalau::base
