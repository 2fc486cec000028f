#pragma once

#include "desktop/shell/page.h"
#include "workflow/editions.h"
#include "workflow/editiontext.h"

namespace bagalau::desktop {

class DraftPanel;
class EditionModel;

namespace Ui {
class MethodologyPage;
}

/// Methodology: an edition as a tree with its formulas, open points, sources and worked examples, which are calculated
/// here, and what is different in another edition. With a store also its own editions: a draft is written here, tested
/// and taken into use.
class MethodologyPage final : public Page
{
    Q_OBJECT

public:
    explicit MethodologyPage(Workspace& workspace, QWidget* parent = nullptr);
    ~MethodologyPage() override;

    QString title() const override;
    void refresh() override;

protected:
    void retranslate() override;
    void forget() override;

private:
    void connectAll();
    void fillEditions();
    void choose(const QString& id);
    void showEdition();
    void showWhole();
    void showChosen();
    void showDraft();
    void showPlace(const QString& path);
    void tellState();
    void tellActs();
    void runExamples();
    qsizetype markExamples(const base::Findings& failed); ///< in the tree; how many do not hold
    void compare();

    void copyEdition();
    void importEdition();
    void exportEdition();
    void useEdition();
    void take(const workflow::EditionReading& reading);
    void discardDraft();

    QString chosenId() const;
    const workflow::EditionInfo* chosen() const;
    QString nameOf(const workflow::EditionInfo& info) const;

    std::unique_ptr<Ui::MethodologyPage> m_ui;
    EditionModel* m_model;
    DraftPanel* m_draft;
    QList<workflow::EditionInfo> m_known;
    std::shared_ptr<const domain::Edition> m_edition; ///< null: none was chosen
};

} // namespace bagalau::desktop
