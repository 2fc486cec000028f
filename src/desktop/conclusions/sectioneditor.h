#pragma once

#include "workflow/issueconclusion.h"

#include <QWidget>

namespace bagalau::desktop {

class RichEdit;

namespace Ui {
class SectionEditor;
}

/// One section of a conclusion's text, Kazakh on the left and Russian on the right, each with its heading and its
/// state: missing, draft, or ready as its writer said.
class SectionEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionEditor(const workflow::TextSection& section, QWidget* parent = nullptr);
    ~SectionEditor() override;

    const QString& section() const { return m_section.id; }
    void show(const base::Bilingual& text);
    base::Bilingual text() const;
    void setReady(const workflow::ReadySides& ready);
    const workflow::ReadySides& ready() const { return m_ready; }
    void setReadOnly(bool readOnly);
    /// Whether the sides are missing, drafts or ready: of an issued text nobody asks.
    void showStates(bool shown);

    RichEdit* side(base::Language language) const;
    QList<RichEdit*> sides() const;

signals:
    void edited();
    void left(); ///< the caret left one of the two texts
    /// The writer says that a side is ready, or a draft again.
    void readyAsked(bagalau::base::Language side, bool ready);

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeEdit(base::Language language);
    void tellStates();

    std::unique_ptr<Ui::SectionEditor> m_ui;
    workflow::TextSection m_section;
    workflow::ReadySides m_ready;
    QMap<base::Language, QString> m_seen; ///< as it was shown or written last
    bool m_readOnly = false;
};

} // namespace bagalau::desktop
