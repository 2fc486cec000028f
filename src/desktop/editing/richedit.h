#pragma once

#include "desktop/editing/textacts.h"
#include "desktop/editing/textmarks.h"
#include "workflow/livefields.h"

#include <QTextEdit>

class QMenu;

namespace bagalau::desktop {

class MarkHighlighter;
class Spelling;

/// A text in one language with the form of domain::RichText and live fields, which show their values now and are
/// never typed over. As high as its text: what it stands in scrolls.
class RichEdit final : public QTextEdit
{
    Q_OBJECT

public:
    explicit RichEdit(QWidget* parent = nullptr);
    ~RichEdit() override;

    /// Once, before anything is shown: the language of the text.
    void setSide(base::Language side);
    base::Language side() const { return m_side; }

    /// The values that fields show, and the language in which the window explains them. Does not touch the text.
    void setFields(const QList<workflow::LiveField>& fields, base::Language window);
    const QList<workflow::LiveField>& fields() const { return m_fields; }
    void setSpelling(Spelling* spelling);
    void setTerms(const TextMarks& terms);

    /// Shows another text, from its written form; the one that is shown already is not touched: the caret and the
    /// steps of undo live in it.
    void show(const QString& written);
    /// The written form. A text that nobody changed is written as it was read.
    QString written() const;
    QString selectedWritten() const;
    bool isBlank() const;
    /// As people read it: fields as their values.
    QString words() const;

    /// At the caret, in the place of the selection; not over a field.
    void insertWritten(const QString& written);
    void insertField(const QString& id);

    QSize sizeHint() const override;
    void setReadOnly(bool readOnly); ///< caret and selection by keys stay

signals:
    void entered();
    void left();
    void caretMoved();
    /// Something that cannot be done was tried; why.
    void refused(const QString& why);
    void fieldWanted();
    void blockWanted();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    const workflow::LiveField* field(const QString& id) const;
    std::optional<QString> valueOf(const QString& id) const;
    int placeAt(const QPoint& point) const;
    QString fieldAt(const QPoint& point) const;
    QString tipAt(const QPoint& point) const;
    bool runOwn(const QKeyEvent& key);
    bool overField();
    void refuse();
    void replace(qsizetype at, qsizetype length, const QString& text);
    void offerSpelling(QMenu& menu, int place);
    void offerTerms(QMenu& menu, int place);
    void grow(const QSizeF& size);

    base::Language m_side = base::Language::Kk;
    base::Language m_window = base::Language::Kk;
    QList<workflow::LiveField> m_fields;
    MarkHighlighter* m_marks = nullptr;
    QString m_shown;     ///< as it was given
    QString m_shownForm; ///< as it would be written
};

} // namespace bagalau::desktop
