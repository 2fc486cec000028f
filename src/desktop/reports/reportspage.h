#pragma once

#include "desktop/reports/reading.h"
#include "desktop/shell/page.h"

#include <memory>

namespace bagalau::desktop {

namespace Ui {
class ReportsPage;
}

class BodyList;
class DraftView;
class ReportView;

/// Reports: what was taken in for each body, and taking in files that are dropped on the page or chosen.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ReportsPage() override;

    QString title() const override;
    void refresh() override;
    void showBody(const QString& body) override;

protected:
    void retranslate() override;
    void forget() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void showChosen();
    void showStep();
    QString whyNotLoadable() const;
    void chooseFiles();
    void read(const QStringList& files);
    void showProgress(qint64 done, qint64 total);
    void takeDraft(const workflow::LoadPlan& plan);
    void cancelReading();
    void writeForms();
    void openPapers();
    void takeIn();
    void putAway();

    std::unique_ptr<Ui::ReportsPage> m_ui;
    BodyList* m_bodies;
    ReportView* m_report;
    DraftView* m_draft;
    Reading m_reading;
    QMap<QString, workflow::LoadPlan> m_drafts; ///< read and not yet taken in, by body
    QMap<QString, QString> m_notices;           ///< what was just done, by body
};

} // namespace bagalau::desktop
