#pragma once

#include "desktop/shell/workspace.h"

#include <QDialog>

namespace bagalau::workflow {
struct ExportPlan;
}

namespace bagalau::desktop {

class PackageContentsModel;

namespace Ui {
class ExportPackageDialog;
}

/// Exports a package for the overall assessment: what goes in and what does not, and why; then the file.
class ExportPackageDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ExportPackageDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~ExportPackageDialog() override;

    const QString& path() const { return m_path; } ///< of the written file

private:
    void load();
    void apply();
    void showContents();
    void offer();
    workflow::ExportPlan plan() const;
    void build(const workflow::ExportPlan& plan, const QString& path);
    void write(const workflow::ExportPlan& plan, const QByteArray& bytes, const QString& path);
    void tell(const base::Problem& problem);

    Workspace& m_workspace;
    std::unique_ptr<Ui::ExportPackageDialog> m_ui;
    PackageContentsModel* m_contents;
    QString m_official;
    QString m_against; ///< why nothing can be exported with this choice; empty: nothing is against it
    QString m_path;
};

} // namespace bagalau::desktop
