#pragma once

#include "workflow/issueconclusion.h"

#include <QWidget>

namespace bagalau::desktop {

namespace Ui {
class SectionEditor;
}

/// One section of a conclusion's text, Kazakh on the left and Russian on the right, each with its heading and whether
/// it is written.
class SectionEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionEditor(const workflow::TextSection& section, QWidget* parent = nullptr);
    ~SectionEditor() override;

    const QString& section() const { return m_section.id; }
    void show(const base::Bilingual& text);
    base::Bilingual text() const;
    void setReadOnly(bool readOnly);

signals:
    void edited();
    void left(); ///< the caret left one of the two texts

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tellStates();

    std::unique_ptr<Ui::SectionEditor> m_ui;
    workflow::TextSection m_section;
    bool m_readOnly = false;
};

} // namespace bagalau::desktop
