#pragma once

#include "desktop/editing/spelling.h"
#include "desktop/editing/textmarks.h"
#include "desktop/shell/workspace.h"
#include "workflow/issueconclusion.h"
#include "workflow/livefields.h"

#include <QTimer>
#include <QWidget>

namespace bagalau::desktop {

class RichEdit;
class SectionEditor;

namespace Ui {
class ConclusionTexts;
}

/// The text of a conclusion, section by section in both languages, with one toolbar for the side that is written. A
/// draft is saved by itself a moment after the last key and when the writer leaves; it never asks.
class ConclusionTexts final : public QWidget
{
    Q_OBJECT

public:
    explicit ConclusionTexts(QWidget* parent = nullptr);
    ~ConclusionTexts() override;

    /// Once, before anything is shown.
    void attach(Workspace& workspace);
    /// Another spelling than by the dictionaries of this computer.
    void setSpelling(base::Language side, std::unique_ptr<Spelling> spelling);
    /// Watches the terms in all texts; nothing is watched until then.
    void setTerms(const TextMarks& terms);
    /// The draft of a body; what is being written there is not touched, its fields follow the assessment.
    void edit(const QString& body, const QString& block);
    /// The text of an issued conclusion, with its values.
    void showIssued(const workflow::Texts& texts, const QList<workflow::LiveField>& fields);
    /// Whose text is written; empty: nobody's.
    const QString& body() const { return m_body; }
    /// Saves what is not saved yet; false, and says why, if that is not possible.
    bool save();

private:
    void buildSections();
    void watch(RichEdit* edit);
    void show(const workflow::Texts& texts);
    void showReady(const QMap<QString, workflow::ReadySides>& ready);
    void showFields(const QList<workflow::LiveField>& fields);
    void setReadOnly(bool readOnly);
    void showWriting(bool shown);
    void markEdited();
    void markReady(const QString& section, base::Language side, bool ready);
    workflow::Texts written() const;
    SectionEditor* sectionOf(const RichEdit* edit) const;
    void follow(RichEdit* edit);
    void tell(const QString& text);
    void note(const QString& text);
    void tellReady();
    void tellSpelling();

    std::unique_ptr<Spelling> m_kkSpelling;
    std::unique_ptr<Spelling> m_ruSpelling;
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
