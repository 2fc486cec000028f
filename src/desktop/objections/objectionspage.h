#pragma once

#include "desktop/shell/page.h"
#include "domain/assessment.h"
#include "workflow/views.h"

class QModelIndex;
class QPushButton;

namespace bagalau::desktop {

class ObjectionModel;

namespace Ui {
class ObjectionsPage;
}

/// The objections of the year: their time limits day by day, and for each the way from its receipt over the special
/// commission and its decisions to the answer.
class ObjectionsPage final : public Page
{
    Q_OBJECT

public:
    enum Step { Received, Commission, Decisions, Answer };

    explicit ObjectionsPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ObjectionsPage() override;

    QString title() const override;
    void refresh() override;
    /// The latest objection of the body; else a new one is registered for it.
    void showBody(const QString& body) override;

protected:
    void retranslate() override;

private:
    void setUpTable();
    void connectSteps();
    void showEmpty(const QString& text);
    void showOverview();
    void offerRegister();
    void registerObjection();
    void openPapers();
    void choose(const QModelIndex& index);
    void showDetail(bool another);
    void showHead(const workflow::ObjectionStatus& status);
    void showSteps(const domain::Objection& objection);
    void goTo(int step);
    void showConclusion(const QString& body);
    const workflow::ObjectionStatus* current() const;

    std::unique_ptr<Ui::ObjectionsPage> m_ui;
    ObjectionModel* m_objections;
    QList<QPushButton*> m_steps;
    QString m_body; ///< asked for by another page
    int m_number = 0;
    bool m_refreshing = false;
};

} // namespace bagalau::desktop
