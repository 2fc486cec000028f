#pragma once

#include "desktop/papers/papersmodel.h"

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class PapersDialog;
}

/// Makes papers of an office: which of those that fit can be made now, in which languages and formats, and where to.
/// Nothing in the store changes.
class PapersDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `where` is what the papers are about; its id is each of `papers` in turn.
    PapersDialog(Workspace& workspace, const QStringList& papers, const workflow::PaperRequest& where,
                 QWidget* parent = nullptr);
    ~PapersDialog() override;

    /// Opens one that removes itself.
    static void start(Workspace& workspace, const QStringList& papers, const workflow::PaperRequest& where,
                      QWidget* parent);

private:
    void load(const QStringList& papers, const workflow::PaperRequest& where);
    void offer();
    workflow::PaperOutput output() const;
    void apply();
    void make(const QList<workflow::PaperPlan>& plans, const QString& folder);
    void showFolder();

    Workspace& m_workspace;
    std::unique_ptr<Ui::PapersDialog> m_ui;
    PapersModel* m_papers;
    QString m_folder;
};

} // namespace bagalau::desktop
