#pragma once

#include "desktop/bodies/bodylistmodel.h"
#include "desktop/shell/workspace.h"

#include <QSortFilterProxyModel>
#include <QWidget>
#include <memory>

namespace bagalau::desktop {

namespace Ui {
class BodyList;
}

/// Shows the bodies whose name contains what was typed, in either language, forgiving case and Kazakh marks.
class BodyFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setPattern(const QString& pattern);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_pattern;
};

/// The bodies of the block at the left of a page: a filter line, the list, and why the chosen one is not ours.
class BodyList final : public QWidget
{
    Q_OBJECT

public:
    explicit BodyList(Workspace& workspace, QWidget* parent = nullptr);
    ~BodyList() override;

    /// Reads the bodies again; the chosen one stays chosen.
    void refresh();
    void choose(const QString& body);
    const QString& body() const { return m_body; } ///< empty: none is chosen
    /// The chosen body; null if none is. Lives until the next refresh.
    const workflow::BodyStatus* status() const;

signals:
    void bodyChosen(const QString& body);

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeCurrent(const QModelIndex& current);
    void selectRow();
    void showReason();

    Workspace& m_workspace;
    std::unique_ptr<Ui::BodyList> m_ui;
    BodyListModel m_model;
    BodyFilter m_filter;
    QString m_body;
    bool m_quiet = false; ///< the list is being filled: its current row is no choice of the official
};

} // namespace bagalau::desktop
