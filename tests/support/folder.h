#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace bagalau::tests {

/// A temporary folder whose path holds a blank and Kazakh letters, as real ones do.
class Folder
{
public:
    Folder() { QDir(m_root.path()).mkpath(QStringLiteral("Бағалау әғқңөұүһі")); }
    QString path(const QString& name = {}) const
    {
        const QString folder = m_root.path() + QStringLiteral("/Бағалау әғқңөұүһі");
        return name.isEmpty() ? folder : folder + u'/' + name;
    }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(name);
    }

private:
    QTemporaryDir m_root;
};

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace bagalau::tests
