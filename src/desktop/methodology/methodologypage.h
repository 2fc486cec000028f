#pragma once

#include "desktop/shell/page.h"
#include "domain/edition.h"

namespace bagalau::desktop {

class EditionModel;

namespace Ui {
class MethodologyPage;
}

/// Methodology: an edition as a tree with its formulas, open points, sources and worked examples, which are calculated
/// here, and what is different in another edition. Needs no store.
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

private:
    void fillEditions();
    void showEdition();
    void showChosen();
    void runExamples();
    void compare();

    std::unique_ptr<Ui::MethodologyPage> m_ui;
    EditionModel* m_model;
    std::unique_ptr<domain::Edition> m_edition; ///< null: none was chosen
};

} // namespace bagalau::desktop
