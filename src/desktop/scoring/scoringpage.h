#pragma once

#include "desktop/common/openedfiles.h"
#include "desktop/scoring/assessmentmodel.h"
#include "desktop/scoring/treememory.h"
#include "desktop/shell/page.h"
#include "workflow/acceptvalues.h"

#include <QUrl>
#include <memory>

namespace bagalau::desktop {

namespace Ui {
class ScoringPage;
}

class BodyList;
class FactsForm;
class PendingPanel;
class ReviewPanel;
class ValueEditor;

/// Scoring: the assessment of a body as a tree down to the cells of its report, with an explanation of each number,
/// establishing values, and the review.
class ScoringPage final : public Page
{
    Q_OBJECT

public:
    explicit ScoringPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ScoringPage() override;

    QString title() const override;
    void refresh() override;
    void showBody(const QString& body) override;
    /// Shows and explains a step or an input of the chosen body.
    void showNode(const QString& id);

protected:
    void retranslate() override;
    void forget() override;

private:
    using Values = QList<workflow::EstablishedValue>;

    void connectParts();
    void showChosen();
    void calculate();
    void showHead();
    QStringList directionScores() const;
    void showTree();
    void spanHeadings(const QModelIndex& parent);
    void showSettle();
    void showPending();
    void explainNode();
    void openLink(const QUrl& link);
    void offerRow(const QPoint& place);
    void exclude(const QString& input);

    void collect(const workflow::EstablishedValue& value);
    void withdraw(const QString& input);
    void establish();
    void openChecklist();
    void writeProof();

    Values& pending() { return m_pending[m_shownBody]; }
    QHash<QString, domain::Value> pendingValues() const;
    QString whyFrozen() const;

    std::unique_ptr<Ui::ScoringPage> m_ui;
    BodyList* m_bodies;
    FactsForm* m_facts;
    ValueEditor* m_editor = nullptr;
    PendingPanel* m_pendingPanel = nullptr;
    ReviewPanel* m_review = nullptr;
    AssessmentModel m_model;
    TreeMemory m_open;
    OpenedFiles m_documents;
    std::shared_ptr<const Calculation> m_calculation;
    QList<domain::AcceptedValue> m_accepted;
    QMap<QString, Values> m_pending;       ///< collected and not yet established, by body
    QMap<QString, QStringList> m_evidence; ///< paths of the documents that show it, by body
    QMap<QString, QString> m_proofs;       ///< where a proof sheet was written, by body
    QString m_shownBody;
    QString m_node;          ///< what is explained
    bool m_onDegree = false; ///< the degree is explained
};

} // namespace bagalau::desktop
