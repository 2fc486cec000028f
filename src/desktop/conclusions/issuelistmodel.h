#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/issueall.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// The bodies that wait for a conclusion: which are ready and chosen, what the others lack, what became of each.
class IssueListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Body, State, ColumnCount };

    explicit IssueListModel(Workspace& workspace, QObject* parent = nullptr);

    /// Those that are ready stand first and are chosen.
    void load(const QList<workflow::IssueCandidate>& candidates);
    QStringList chosen() const; ///< ready, chosen and not issued yet
    int ready() const;          ///< how many could be issued
    void chooseAll(bool chosen);
    void setIssued(const QString& body, const QString& number);
    void setFailed(const QString& body, const base::Problem& problem);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void choiceChanged();

private:
    struct Line
    {
        workflow::IssueCandidate candidate;
        bool chosen = false;
        QString number; ///< of the conclusion that was issued
    };
    static bool isReady(const Line& line) { return !line.candidate.missing && line.number.isEmpty(); }
    QString stateOf(const Line& line) const;
    int rowOf(const QString& body) const;
    void tell(int row);

    Workspace& m_workspace;
    QList<Line> m_lines;
};

} // namespace bagalau::desktop
