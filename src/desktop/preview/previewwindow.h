#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/issueconclusion.h"

#include <QDialog>

class QPdfPageNavigator;
class QPdfView;
class QPrinter;

namespace bagalau::desktop {

namespace Ui {
class PreviewWindow;
}

/// Shows PDF papers page by page, exactly the bytes that were issued, and prints them; no printer is needed to look at
/// them or to save them.
class PreviewWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit PreviewWindow(Workspace& workspace, QWidget* parent = nullptr);
    ~PreviewWindow() override;

    /// Opens a window of its own for those of the files that are PDF, at the one named. It deletes itself.
    static PreviewWindow* open(Workspace& workspace, QWidget* parent, const QList<workflow::MadeFile>& files,
                               const QString& current = {});
    /// False, and a Problem was shown, where the paper is damaged. Not empty.
    bool load(const QList<workflow::MadeFile>& papers, const QString& current = {});

    int pageCount() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Zoom { FitWidth = -1, FitPage = -2 };

    struct Paper;

    void connectAll();
    void showView(std::unique_ptr<Paper> paper);
    QPdfPageNavigator& navigator() const;
    void fillZoom();
    bool showPaper(int index);
    void showPage(int page);
    void tellPage();
    void setZoom();
    void zoomBy(int step);
    void findNext();
    void tellFound();
    void saveCopy();
    void print();
    void printTo(const std::shared_ptr<QPrinter>& printer, const QList<workflow::MadeFile>& papers, int pages);

    Workspace& m_workspace;
    std::unique_ptr<Ui::PreviewWindow> m_ui;
    QList<workflow::MadeFile> m_papers;
    std::unique_ptr<Paper> m_paper; ///< null: none was loaded yet
    /// Made anew for each paper: a view of Qt 6.4 goes on showing the pages of the document that it had before.
    QPdfView* m_view = nullptr;
    int m_hit = -1;
};

} // namespace bagalau::desktop
