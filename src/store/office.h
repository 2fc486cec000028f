#pragma once

#include "domain/procedure.h"
#include "domain/records.h"
#include "store/act.h"

namespace bagalau::store {

/// The folder beside a store in which its large files lie.
QString filesFolder(const QString& store);

/// Settings, officials, pinned editions and the bytes of files.
class OfficeRecords
{
public:
    explicit OfficeRecords(const Database& database) : m_database(database) {}

    domain::Office office() const;
    void setOffice(const Act& act, const domain::Office& office) const;

    QList<domain::Official> officials() const;
    std::optional<domain::Official> official(const QString& name) const; ///< by name, forgiving case and blanks
    void addOfficial(const Act& act, const domain::Official& official) const;

    /// All editions that this store keeps, by id: in use, former and drafts.
    QMap<QString, domain::KeptEdition> editions() const;
    std::optional<domain::KeptEdition> edition(const QString& id) const;
    /// A new edition, with its state.
    void addEdition(const Act& act, const domain::KeptEdition& edition) const;
    /// Other bytes of a draft; the engine refuses it for any other.
    void setDraftEdition(const Act& act, const domain::KeptEdition& edition) const;
    void removeDraftEdition(const Act& act, const QString& id) const;
    void setEditionState(const Act& act, const QString& id, domain::KeptEdition::State state, qint64 since) const;

    QByteArray file(const QString& digest) const;
    /// Bytes are kept once, under their digest: in the store up to 1 MiB, larger ones in the folder beside it.
    void keepFile(const Act& act, const QString& digest, const QByteArray& bytes) const;
    QStringList fileDigests() const;
    /// Copies the large files to where a copy of the store at this path looks for them.
    void copyFilesTo(const QString& store) const;

private:
    const Database& m_database;
};

} // namespace bagalau::store
