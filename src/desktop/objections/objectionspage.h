#pragma once

#include "desktop/objections/objectioncase.h"
#include "desktop/shell/page.h"

#include <QSet>

class QModelIndex;
class QPushButton;

namespace bagalau::desktop {

class ObjectionFilter;
class ObjectionModel;

namespace Ui {
class ObjectionsPage;
}

/// The objections of the year, as a list or as a board by state: their time limits day by day, and for each the way
/// from its receipt over the special commission, its sittings and decisions to the answer.
class ObjectionsPage final : public Page
{
    Q_OBJECT

public:
    enum Step { Received, Commission, Sittings, Decisions, Answer, History, StepCount };

    explicit ObjectionsPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ObjectionsPage() override;

    QString title() const override;
    void refresh() override;
    /// The latest objection of the body; else a new one is registered for it.
    void showBody(const QString& body) override;

protected:
    void retranslate() override;
    void forget() override;

private:
    void setUpViews();
    void connectFilters();
    void connectSteps();
    void showEmpty(const QString& text);
    void showFilters();
    void applyFilter();
    void showOverview();
    void offerActs();
    QString againstRegistering() const;
    void useBoard(bool board);
    void arrange();
    void openCard(int number);
    void open(int number);
    void registerObjection();
    void openReverification();
    void showImpact();
    void openPapers();
    void choose(const QModelIndex& index);
    void selectCurrent();
    void takeNumber(int number);
    void showDetail(bool another);
    ObjectionCase caseOf(const workflow::ObjectionStatus& status) const;
    void showHead();
    void showSteps();
    void goTo(int step);
    void showStep(int step);
    void showConclusion(const QString& body);
    const workflow::ObjectionStatus* current() const;

    std::unique_ptr<Ui::ObjectionsPage> m_ui;
    ObjectionModel* m_objections;
    ObjectionFilter* m_filter;
    QList<QPushButton*> m_steps;
    ObjectionCase m_case;
    QSet<int> m_fresh; ///< steps that show the case as it is
    QString m_body;    ///< asked for by another page
    QString m_block;   ///< of the window, as the filter last followed it
    int m_number = 0;
    bool m_board = false;
    bool m_opened = false; ///< a card of the board
    bool m_refreshing = false;
};

} // namespace bagalau::desktop
