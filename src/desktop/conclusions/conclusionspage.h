#pragma once

#include "desktop/shell/page.h"
#include "domain/assessment.h"
#include "workflow/views.h"

namespace bagalau::desktop {

class BodyList;
class DifferenceModel;
class IssueChecksModel;
class SummaryModel;

namespace Ui {
class ConclusionsPage;
}

/// The conclusions of the year: for each body the assessment in short, the text in both languages, the issue, the
/// documents and the delivery.
class ConclusionsPage final : public Page
{
    Q_OBJECT

public:
    explicit ConclusionsPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ConclusionsPage() override;

    QString title() const override;
    void refresh() override;
    void showBody(const QString& body) override;

protected:
    void retranslate() override;

private:
    void setUpTable();
    void showEmpty(const QString& text);
    void showChosen();
    void showDetail();
    void showHint(const QString& text);
    void showHead(const workflow::BodyStatus& status, const domain::Assessment& assessment);
    void showDraft();
    void showIssued(const domain::Conclusion& conclusion, const QList<domain::Conclusion>& all);
    void showChain(const domain::Conclusion& conclusion, const QList<domain::Conclusion>& all);
    void offerIssue();
    void showChecks(const QString& against);
    void goToSection(const QModelIndex& check);
    void issue();
    void preview();
    void issueAll();
    void openPapers();
    void followLink(const QString& conclusion);
    void showShown();
    void loadCharts();
    QList<domain::Conclusion> conclusionsOfBody() const;

    std::unique_ptr<Ui::ConclusionsPage> m_ui;
    BodyList* m_bodies;
    SummaryModel* m_summary;
    IssueChecksModel* m_checks;
    DifferenceModel* m_difference;
    domain::Assessment m_assessment; ///< what is shown
    bool m_chartsStale = true;
    QString m_conclusion; ///< id of an older conclusion that is looked at; empty: the latest, or the draft
};

} // namespace bagalau::desktop
