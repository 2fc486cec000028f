#pragma once

#include "desktop/common/texttable.h"
#include "desktop/scoring/assessmentmodel.h"
#include "desktop/scoring/treememory.h"
#include "desktop/shell/page.h"
#include "workflow/trials.h"

#include <atomic>
#include <memory>

namespace bagalau::desktop {

namespace Ui {
class TrialPage;
}

class BackgroundJob;
class BodyList;

/// Trial calculation: what the score, the degree and the place would be with other values, other readings of the open
/// points or by another edition, beside those that stand. Nothing of it is ever written.
class TrialPage final : public Page
{
    Q_OBJECT

public:
    explicit TrialPage(Workspace& workspace, QWidget* parent = nullptr);
    ~TrialPage() override;

    QString title() const override;
    void refresh() override;
    void showBody(const QString& body) override;

protected:
    void retranslate() override;

private:
    void connectParts();
    void forgetStore();
    void chooseBody();
    void startAgain();
    void calculate();
    void showAll();
    void showEditions();
    void showResults();
    void showTree();
    void showChanges();
    void showReadings();
    void showLifts();

    void chooseNode(const QString& id);
    void chooseReading(const QString& id);
    void loadField(const domain::Column& column, const QString& name, const domain::Value& value);
    void tryTyped();
    void removeChange();
    void searchLifts();
    void takeLift(const QModelIndex& index);

    const domain::Column* chosenColumn() const;
    domain::Column columnOf(const domain::Setting& setting) const;
    QString valueText(const domain::Column& column, const domain::Value& value) const;
    QString degreeName(const domain::Edition& edition, const QString& id) const;

    std::unique_ptr<Ui::TrialPage> m_ui;
    BodyList* m_bodies;
    BackgroundJob* m_job;
    AssessmentModel m_tree;
    TreeMemory m_open;
    TextTable m_results, m_changes, m_readings, m_liftTable;
    workflow::Trial m_trial;
    std::optional<workflow::TrialResult> m_recorded, m_result;
    std::shared_ptr<const Calculation> m_calculation;
    std::optional<QList<workflow::Lift>> m_lifts; ///< none: not searched yet for what is tried
    std::shared_ptr<std::atomic<bool>> m_searching = std::make_shared<std::atomic<bool>>(false);
    std::optional<domain::Column> m_column; ///< of the chosen input or open point
    QString m_chosen;                       ///< its id
    bool m_reading = false;                 ///< it is an open point
    QString m_shownBody;
};

} // namespace bagalau::desktop
