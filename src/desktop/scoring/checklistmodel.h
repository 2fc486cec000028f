#pragma once

#include "desktop/scoring/calculation.h"
#include "workflow/acceptvalues.h"

#include <QAbstractTableModel>
#include <memory>

namespace bagalau::desktop {

/// A working sheet of the assessing authority as a table to be filled in: the criteria that the methodology gives, the
/// marks that the assessor sets, what they make, with a ground in each line and who marked it before.
class ChecklistModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { InputRole = Qt::UserRole }; ///< id of the input that a cell enters; empty: it enters nothing

    /// Scores changed inputs, to show at once what the marks make.
    using Scoring = std::function<domain::Assessment(const domain::Inputs&)>;

    using QAbstractTableModel::QAbstractTableModel;

    /// The working sheets of the variant that can be filled in here: those with fixed rows, with rows that a report
    /// gave, and lists of single values. `directions` empty: of the whole block.
    static QList<const domain::Form*> sheets(const Calculation& calculation, const QStringList& directions);

    void show(std::shared_ptr<const Calculation> calculation, const domain::Form& form,
              const QList<domain::AcceptedValue>& accepted, Scoring scoring, base::Language language);

    /// What was changed here, each with the ground of its line or else the common one.
    QList<workflow::EstablishedValue> changed(const QString& commonGround) const;
    /// How many of the cells to be filled in have a value, and how many there are.
    std::pair<int, int> filled() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited();
    /// What was typed cannot stand in its cell; null: it can.
    void faulty(const std::optional<base::Message>& fault);

private:
    enum class Kind { Given, Entry, Result, Ground, Author };
    struct Column
    {
        Kind kind;
        QString heading;
        QString id; ///< of the column or definition; empty in a list of single values
    };

    void addTable(const domain::Form& form);
    void addFields(const domain::Form& form);
    void addResults(const domain::Table& table);
    QString inputAt(int row, int column) const;
    QStringList inputsOf(int row) const;
    const domain::Column* columnOf(const QString& input) const;
    domain::Value value(const QString& input) const;
    QString text(int row, const Column& column, int section) const;
    QString author(int row) const;
    QString ground(int row) const;
    bool isNumber(const QModelIndex& index) const;
    QStringList words(const domain::Column& column) const;

    std::shared_ptr<const Calculation> m_calculation;
    QList<domain::AcceptedValue> m_accepted;
    Scoring m_scoring;
    base::Language m_language = base::Language::Kk;
    QString m_table;    ///< empty: a list of single values
    QStringList m_rows; ///< keys of the rows, or ids of the inputs
    QList<Column> m_columns;
    QMap<QString, domain::Value> m_changed;
    QMap<int, QString> m_grounds;
    domain::Assessment m_now;
};

} // namespace bagalau::desktop
