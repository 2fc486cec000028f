#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "domain/assessment.h"
#include "domain/inputs.h"
#include "domain/journal.h"
#include "domain/records.h"
#include "workflow/library.h"

#include <QObject>
#include <map>

namespace bagalau::store {
class Act;
class Database;
} // namespace bagalau::store

namespace bagalau::workflow {

/// What the surroundings give to the use cases: fakes of them make tests and the training cycle repeatable.
struct Environment
{
    std::shared_ptr<const base::Clock> clock;
    std::shared_ptr<base::IdSource> ids;
    std::shared_ptr<const Library> library = {}; ///< null: what ships
};

/// The real clock and random ids.
Environment systemEnvironment();

/// What was last calculated from the store: the views ask for it many times between two acts. An entry of the journal
/// about a body makes it forget the body, one about the whole office everything, whoever wrote it.
struct Recalled
{
    qint64 entry = 0;                                               ///< the journal was read up to here
    QHash<QString, QHash<QString, domain::Inputs>> inputs;          ///< by body and block
    QHash<QString, QHash<QString, domain::Assessment>> assessments; ///< by body and block, of all directions served
};

/// An open store of an office. Acts (functions of this module) change it and take the name of an official; views read
/// it. Used from one thread.
class Session final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Read, Write };

    /// Throws base::Problem.
    Session(const QString& path, Mode mode, Environment environment);
    ~Session() override;

    const QString& path() const { return m_path; }
    const domain::Office& office() const { return m_office; }
    const Environment& environment() const { return m_environment; }
    /// Registers and procedure as they are for the results of the assessed year; the calendar with the office's own
    /// years, and the rule for a last day of rest that the office chose.
    const Library& library() const { return m_library; }
    QDate today() const { return m_environment.clock->today(); }
    /// In a training store: goes on to another day. A real store has the clock of its surroundings, always.
    void setTrainingDay(QDate day);

    /// The edition by which this store assesses a block; throws a Problem(Refused) if it has none. What it refers to
    /// lives as long as the session, also after another edition came into use.
    const domain::Edition& editionOf(const QString& block) const;
    const domain::Edition& edition(const QString& id) const; ///< in use, or formerly
    QStringList editionIds() const;                          ///< in use
    bool hasEdition(const QString& block) const { return m_used.contains(block); }
    /// The journal entry by which the edition of the block came into use: an assessment that somebody reviewed before
    /// was another one. 0: with the store itself.
    qint64 editionSince(const QString& block) const { return m_used.value(block).second; }
    /// After another edition came into use.
    void readEditions();
    /// After the office's own calendar or its rule for a last day of rest changed.
    void readCalendar();
    /// The variant of the block's edition for a body.
    const domain::Variant& variantOf(const QString& body, const QString& block) const;

    /// Who, what, when: the start of a journal entry. Throws Refused for an unknown official or one without the right.
    domain::JournalEntry entry(const QString& official, const QString& act, const QString& body = {},
                               const QString& block = {}) const;
    /// Throws Refused if this store's authorities may not assess this body in this block; else the directions they
    /// score.
    QStringList requireAssessor(const QString& body, const QString& block) const;
    /// The last day of a stage for a block: its own date, else that of all blocks; invalid: not set.
    QDate stageDate(int number, const QString& block = {}) const;
    /// How a body stands in the list of the assessed year, by the dates of a block.
    domain::Standing standingOf(const QString& body, const QString& block = {}) const;
    /// Throws Refused where a body is only analysed: there is no conclusion on it and no objection.
    void requireConclusions(const QString& body) const;

    store::Database& database() const { return *m_database; }
    /// What may still be recalled now.
    Recalled& recalled() const;
    /// To be called by an act after its commit.
    void tellChanged() { emit changed(); }

signals:
    /// Something was committed: what views returned before may be old.
    void changed();

private:
    QString m_path;
    Environment m_environment;
    std::shared_ptr<base::SetClock> m_trainingClock; ///< null in a real store
    std::unique_ptr<store::Database> m_database;
    domain::Office m_office;
    Library m_library;
    std::map<QString, domain::Edition> m_editions;    ///< a map whose values never move
    QMap<QString, std::pair<QString, qint64>> m_used; ///< block -> its edition, and since which entry
    mutable Recalled m_recalled;
};

} // namespace bagalau::workflow
