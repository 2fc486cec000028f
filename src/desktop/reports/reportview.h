#pragma once

#include "desktop/shell/workspace.h"

#include <QWidget>
#include <memory>

namespace bagalau::desktop {

namespace Ui {
class ReportView;
}

/// The report of a body as it was taken in: version, dates, files with their digests, who, and what was found in it.
class ReportView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(Workspace& workspace, QWidget* parent = nullptr);
    ~ReportView() override;

    /// Reads the latest report of this body; says what to do next if there is none.
    void load(const QString& body);

signals:
    void scoringRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const domain::ReportInfo& report);
    void saveFiles();

    Workspace& m_workspace;
    std::unique_ptr<Ui::ReportView> m_ui;
    QList<domain::FileReference> m_files;
};

} // namespace bagalau::desktop
