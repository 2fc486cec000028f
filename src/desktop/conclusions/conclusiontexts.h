#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/issueconclusion.h"

#include <QTimer>
#include <QWidget>

namespace bagalau::desktop {

class SectionEditor;

namespace Ui {
class ConclusionTexts;
}

/// The text of a conclusion, section by section in both languages. A draft is saved by itself a moment after the last
/// key and when the writer leaves; it never asks.
class ConclusionTexts final : public QWidget
{
    Q_OBJECT

public:
    explicit ConclusionTexts(QWidget* parent = nullptr);
    ~ConclusionTexts() override;

    /// Once, before anything is shown.
    void attach(Workspace& workspace);
    /// The draft of a body; what is being written there is not touched.
    void edit(const QString& body, const QString& block);
    /// The text of an issued conclusion.
    void showIssued(const workflow::Texts& texts);
    /// Saves what is not saved yet; false, and says why, if that is not possible.
    bool save();

private:
    void buildSections();
    void show(const workflow::Texts& texts);
    void setReadOnly(bool readOnly);
    void markEdited();
    workflow::Texts written() const;
    void tell(const QString& text);

    std::unique_ptr<Ui::ConclusionTexts> m_ui;
    Workspace* m_workspace = nullptr;
    QList<SectionEditor*> m_sections;
    QTimer m_pause;
    QString m_body;
    QString m_block;
    workflow::Texts m_stored; ///< as the store had it when it was read last
    bool m_dirty = false;

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
};

} // namespace bagalau::desktop
