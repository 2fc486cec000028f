#pragma once

#include "desktop/editing/textacts.h"

#include <QPointer>
#include <QWidget>
#include <memory>

class QAction;
class QToolButton;

namespace bagalau::desktop {

class RichEdit;

namespace Ui {
class TextToolbar;
}

/// The form of a text, for the text that has the caret or had it last; the buttons leave the caret where it is.
class TextToolbar final : public QWidget
{
    Q_OBJECT

public:
    explicit TextToolbar(QWidget* parent = nullptr);
    ~TextToolbar() override;

    /// The text that the buttons act on from now.
    void attachTo(RichEdit* edit);
    RichEdit* edit() const;
    /// Under the button of what is inserted.
    QPoint below(const QWidget* button) const;
    QPoint belowField() const;
    QPoint belowBlocks() const;
    /// After something else than the caret changed: read-only, another text.
    void tellStates();

signals:
    void fieldWanted();
    void blockWanted();
    void keepWanted(); ///< the selection, or the section, as a text for reuse

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUpTable();
    void setUpBlocks();
    void run(TextAct act);
    void retranslate();

    std::unique_ptr<Ui::TextToolbar> m_ui;
    QList<std::pair<QToolButton*, TextAct>> m_buttons;
    QList<std::pair<QAction*, TextAct>> m_tableActs;
    QAction* m_insertBlock = nullptr;
    QAction* m_keepBlock = nullptr;
    QPointer<RichEdit> m_edit;
};

} // namespace bagalau::desktop
