#pragma once

#include "desktop/scoring/assessmentmodel.h"
#include "desktop/scoring/treememory.h"
#include "desktop/shell/page.h"
#include "desktop/trials/trialrows.h"

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
    void forget() override;

private:
    /// Rules that are tried, read once, with the scores of all bodies by them.
    struct Rules
    {
        domain::Edition edition;
        QHash<QString, workflow::RankedScore> scores;
    };

    void connectParts();
    void chooseBody();
    void chooseEdition();
    bool tryOut(const workflow::Trial& trial);
    bool calculate();
    workflow::TrialResult by(const Rules& rules, const QMap<QString, domain::Value>& values,
                             std::optional<workflow::Rank>& rank) const;
    void readRules();
    QString nothingText() const;
    TrialRows rows() const { return TrialRows(*m_sides, *m_calculation, workspace().language()); }

    void showAll();
    void showEditions();
    void showResults();
    void showFindings();
    void showTree();
    void showChanges();
    void showReadings();
    void showLifts();

    void chooseNode(const QString& id);
    void chooseReading(const QString& id);
    void chooseNothing();
    void loadField(const domain::Column& column, const QString& name, const domain::Value& value);
    void showFault(const QString& text);
    void tryTyped();
    void removeChange();
    void searchLifts();
    void takeLift(const QModelIndex& index);

    std::unique_ptr<Ui::TrialPage> m_ui;
    BodyList* m_bodies;
    BackgroundJob* m_job;
    AssessmentModel m_tree;
    TreeMemory m_open;
    TextTable m_results, m_changes, m_readings, m_liftTable;
    workflow::Trial m_trial;
    std::optional<Rules> m_own, m_tried; ///< none: to be read again
    std::optional<TrialSides> m_sides;   ///< none: nothing is shown
    std::shared_ptr<const Calculation> m_calculation;
    std::optional<QList<workflow::Lift>> m_lifts; ///< none: not searched yet for what is tried
    std::shared_ptr<std::atomic<bool>> m_searching = std::make_shared<std::atomic<bool>>(false);
    std::optional<domain::Column> m_column; ///< of the chosen input or open point; none: nothing is chosen
    QString m_chosen;                       ///< its id
    bool m_reading = false;                 ///< it is an open point
    QString m_shownBody;
    bool m_filling = false; ///< lines are being filled in: the current one is no choice of the official
};

} // namespace bagalau::desktop
