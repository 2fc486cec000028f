#pragma once

#include "desktop/objections/objectioncase.h"
#include "desktop/shell/workspace.h"

#include <QWidget>

namespace bagalau::workflow {
struct ClosedFiles;
struct ClosePlan;
} // namespace bagalau::workflow

namespace bagalau::desktop {

class EffectModel;
class TextTable;

namespace Ui {
class AnswerPanel;
}

/// The answer to an objection: what was decided and what it does, the papers of the appeal with their numbers and
/// signatures; recorded with the date on which it was sent, which makes the letters and, where something was accepted,
/// the successor of the conclusion. From then on it is final.
class AnswerPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerPanel(QWidget* parent = nullptr);
    ~AnswerPanel() override;

    /// Once, before anything is shown.
    void attach(Workspace& workspace);
    void show(const ObjectionCase& shown);

signals:
    /// Somebody wants to see the conclusion of this body.
    void conclusionWanted(const QString& body);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSummary();
    void showEffect();
    void showPapers();
    void showFiles();
    void offer();
    QString hint(const QString& against) const;
    void notePaper();
    void close();
    void finish(const workflow::ClosePlan& plan, const workflow::ClosedFiles& files, const QString& official);

    std::unique_ptr<Ui::AnswerPanel> m_ui;
    Workspace* m_workspace = nullptr;
    EffectModel* m_effect = nullptr;
    TextTable* m_papers = nullptr;
    ObjectionCase m_case;
};

} // namespace bagalau::desktop
