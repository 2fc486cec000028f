#pragma once

#include "store/act.h"

#include <QJsonObject>
#include <QMap>

namespace bagalau::store {

/// What an office chose for its papers: their look, and templates of its own.
class PaperRecords
{
public:
    explicit PaperRecords(const Database& database) : m_database(database) {}

    /// Empty: nothing was chosen yet.
    QJsonObject settings() const;
    void setSettings(const Act& act, const QJsonObject& settings) const;

    QMap<QString, QByteArray> templates() const; ///< by id
    void setTemplate(const Act& act, const QString& id, const QByteArray& bytes) const;
    void removeTemplate(const Act& act, const QString& id) const;

private:
    const Database& m_database;
};

} // namespace bagalau::store
