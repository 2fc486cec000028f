#pragma once

#include "desktop/common/openedfiles.h"
#include "desktop/recommendations/registerentrydialog.h"
#include "desktop/shell/signs.h"
#include "workflow/recommendationtable.h"

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class RecommendationsDialog;
}
class CollatedProxy;
class RecommendationsModel;

/// The register of earlier instructions and recommendations (clause 45): a filtered list, the chosen one with its
/// measures and history, and every act of the register.
class RecommendationsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RecommendationsDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~RecommendationsDialog() override;

    /// Shows those of a body in a block, or with empty ids all.
    void load(const QString& body = {}, const QString& block = {});
    /// Opens one that removes itself.
    static void start(Workspace& workspace, const QString& body, const QString& block, QWidget* parent);
    void apply(const workflow::RecommendationTable& table);

private:
    void setUpTable();
    void connectAll();
    void fillFilters();
    workflow::RecommendationFilter filter() const;
    void refresh();
    void choose(int number);
    void showEmpty(qsizetype registered);
    void showChosen();
    void offer();
    const domain::Recommendation* chosen() const;
    void openEntry(RegisterEntryDialog::Entry entry);
    void openOffers();
    void openPapers();
    void chooseTable();
    void read(const QString& path);
    void saveBlank();
    void openEvidence(const QUrl& link);
    void showFindings(const base::Findings& findings);
    void say(const QString& text, Tone tone = Tone::Good);

    Workspace& m_workspace;
    std::unique_ptr<Ui::RecommendationsDialog> m_ui;
    RecommendationsModel* m_model;
    CollatedProxy* m_shown;
    OpenedFiles m_opened;
};

} // namespace bagalau::desktop
