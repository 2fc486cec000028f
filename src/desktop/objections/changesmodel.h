#pragma once

#include "desktop/objections/inputlines.h"
#include "workflow/acceptvalues.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// The inputs of a contested item with what was reported, what counts now, and the new value that the commission's
/// decision gives. A new value is shown as it was understood; one that was not understood stays as typed, with a sign.
class ChangesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Input, Row, Reported, Current, New, ColumnCount };

    ChangesModel(const Workspace& workspace, QObject* parent);

    void show(const domain::Edition& edition, const QList<InputLine>& lines,
              const QMap<QString, domain::Value>& changes, bool editable);
    void clear();
    QList<workflow::EstablishedValue> changes() const;
    /// What is wrong with the typed values, one sentence each.
    QStringList faults() const;
    int rowOf(const QString& input) const; ///< -1: not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        InputLine input;
        QString typed;
        std::optional<domain::Value> value; ///< nothing: not changed
    };

    QString text(const Line& line, int column) const;
    QString newText(const Line& line) const;
    QStringList words(const Line& line) const;

    const Workspace& m_workspace;
    const domain::Edition* m_edition = nullptr;
    QList<Line> m_lines;
    bool m_editable = false;
};

} // namespace bagalau::desktop
