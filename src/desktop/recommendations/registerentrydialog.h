#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/recommendations.h"

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class RegisterEntryDialog;
}

/// One entry of the register of recommendations: a new recommendation, a measure, a state, or the withdrawal of what
/// was recorded by mistake. What a kind of entry does not have is not shown.
class RegisterEntryDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Entry { Recommendation, Measure, State, Withdrawal };

    /// `about`: the recommendation of a measure, state or withdrawal; of a new one only its body and block count.
    RegisterEntryDialog(Workspace& workspace, Entry entry, const domain::Recommendation& about,
                        QWidget* parent = nullptr);
    ~RegisterEntryDialog() override;

    int number() const { return m_number; } ///< of the recommendation that the entry is about

private:
    void load();
    void loadChoices();
    void loadBodies();
    void loadParts();
    void arrange();
    void offer();
    void apply();
    void write();
    base::Bilingual texts() const;

    Workspace& m_workspace;
    std::unique_ptr<Ui::RegisterEntryDialog> m_ui;
    Entry m_entry;
    domain::Recommendation m_about;
    int m_number = 0;
};

} // namespace bagalau::desktop
