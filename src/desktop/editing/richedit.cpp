#include "desktop/editing/richedit.h"

#include "desktop/editing/fieldobject.h"
#include "desktop/editing/markhighlighter.h"
#include "desktop/editing/pastedtext.h"
#include "desktop/editing/richdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMimeData>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextList>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int lowest = 84;

// The keys of the form of a text: they work here before the window's own.
std::optional<TextAct> actOf(const QKeyEvent& key)
{
    const QKeyCombination pressed(key.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(key.key()));
    if (pressed == QKeyCombination(Qt::CTRL, Qt::Key_B))
        return TextAct::Bold;
    if (pressed == QKeyCombination(Qt::CTRL, Qt::Key_I))
        return TextAct::Italic;
    if (pressed == QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_L))
        return TextAct::Bullets;
    if (pressed == QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_N))
        return TextAct::Numbers;
    return std::nullopt;
}

bool asksFor(const QKeyEvent& key, Qt::Key letter)
{
    return key.key() == letter && (key.modifiers() & ~Qt::KeypadModifier) == (Qt::ControlModifier | Qt::ShiftModifier);
}

bool isEnter(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

bool writes(const QKeyEvent& key)
{
    const bool command = (key.modifiers() & Qt::ControlModifier) && !(key.modifiers() & Qt::AltModifier);
    return isEnter(key) || (!command && !key.text().isEmpty() && key.text().front().isPrint());
}

} // namespace

RichEdit::RichEdit(QWidget* parent) : QTextEdit(parent)
{
    setTabChangesFocus(true);
    setAutoFormatting(AutoNone);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(0, lowest);
    QAbstractTextDocumentLayout* layout = document()->documentLayout();
    layout->registerHandler(fieldObjectType, new FieldObject([this](const QString& id) { return valueOf(id); }, this));
    connect(layout, &QAbstractTextDocumentLayout::documentSizeChanged, this, &RichEdit::grow);
    connect(this, &QTextEdit::cursorPositionChanged, this, &RichEdit::caretMoved);
}

RichEdit::~RichEdit() = default;

void RichEdit::setSide(base::Language side)
{
    m_side = side;
    m_marks = new MarkHighlighter(document(), side);
}

void RichEdit::setSpelling(Spelling* spelling)
{
    m_marks->setSpelling(spelling);
}

void RichEdit::setTerms(const TextMarks& terms)
{
    m_marks->setTerms(terms);
}

void RichEdit::setFields(const QList<workflow::LiveField>& fields, base::Language window)
{
    const auto same = [this](const workflow::LiveField& one, const workflow::LiveField& other) {
        return one.id == other.id && one.value.in(m_side) == other.value.in(m_side);
    };
    const bool changed = !std::equal(fields.begin(), fields.end(), m_fields.begin(), m_fields.end(), same);
    m_fields = fields;
    m_window = window;
    if (changed) // other values have other widths; to the text itself nothing happens
        document()->markContentsDirty(0, document()->characterCount());
}

const workflow::LiveField* RichEdit::field(const QString& id) const
{
    for (const workflow::LiveField& one : m_fields)
        if (one.id == id)
            return &one;
    return nullptr;
}

std::optional<QString> RichEdit::valueOf(const QString& id) const
{
    const workflow::LiveField* found = field(id);
    return found ? std::optional(found->value.in(m_side)) : std::nullopt;
}

void RichEdit::show(const QString& text)
{
    if (text == written() && text == m_shown)
        return;
    const bool same =
        !m_shownForm.isNull() && domain::written(domain::richText(text)) == domain::written(richTextOf(*document()));
    const QSignalBlocker silence(this);
    if (!same)
        setRichText(*document(), domain::richText(text));
    if (!same)
        moveCursor(QTextCursor::Start);
    m_shown = text;
    m_shownForm = domain::written(richTextOf(*document()));
}

QString RichEdit::written() const
{
    const QString form = domain::written(richTextOf(*document()));
    return form == m_shownForm ? m_shown : form;
}

QString RichEdit::selectedWritten() const
{
    return domain::written(richTextOf(textCursor().selection()));
}

bool RichEdit::isBlank() const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (const QChar letter : block.text())
            if (!letter.isSpace())
                return false;
    return true;
}

QString RichEdit::words() const
{
    return domain::plainText(richTextOf(*document()),
                             [this](const QString& id) { return valueOf(id).value_or(u'{' + id + u'}'); });
}

void RichEdit::insertWritten(const QString& text)
{
    if (isReadOnly() || overField())
        return;
    QTextCursor at = textCursor();
    insertRichText(at, domain::richText(text));
    setTextCursor(at);
}

void RichEdit::insertField(const QString& id)
{
    if (isReadOnly() || overField())
        return;
    const bool bold = isDone(*this, TextAct::Bold), italic = isDone(*this, TextAct::Italic);
    QTextCursor at = textCursor();
    insertRichText(at, {domain::RichBlock{domain::RichBlock::Kind::Paragraph, {{{}, id, bold, italic}}, {}}});
    setTextCursor(at);
}

void RichEdit::setReadOnly(bool readOnly)
{
    QTextEdit::setReadOnly(readOnly);
    if (readOnly)
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

// What counts is the minimum, which follows the text.
QSize RichEdit::sizeHint() const
{
    return {QTextEdit::sizeHint().width(), lowest};
}

void RichEdit::grow(const QSizeF& size)
{
    const int text = static_cast<int>(std::ceil(size.height()));
    setMinimumHeight(std::max(lowest, text + 2 * frameWidth()));
}

bool RichEdit::overField()
{
    if (!holdsField(textCursor()))
        return false;
    refuse();
    return true;
}

void RichEdit::refuse()
{
    const QString why = tr("This number comes from the assessment; change it on Scoring. Delete takes the field out.");
    QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomLeft()), why, this);
    emit refused(why);
}

bool RichEdit::runOwn(const QKeyEvent& key)
{
    if (const auto act = actOf(key))
        doAct(*this, *act);
    else if (asksFor(key, Qt::Key_F))
        emit fieldWanted();
    else if (asksFor(key, Qt::Key_T))
        emit blockWanted();
    else
        return false;
    return true;
}

bool RichEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (actOf(key) || asksFor(key, Qt::Key_F) || asksFor(key, Qt::Key_T)) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

namespace {

// Where everything was deleted a new text begins, not the list that stood there.
void forgetForm(QTextEdit& edit)
{
    QTextCursor at = edit.textCursor();
    if (!edit.document()->isEmpty() || !at.currentList())
        return;
    at.joinPreviousEditBlock();
    at.currentList()->remove(at.block());
    at.setBlockFormat({});
    at.endEditBlock();
}

} // namespace

void RichEdit::keyPressEvent(QKeyEvent* event)
{
    if (isReadOnly())
        return QTextEdit::keyPressEvent(event);
    const bool onField = event->key() == Qt::Key_F2 && holdsField(textCursor());
    if (runOwn(*event) || ((writes(*event) || onField) && overField()))
        return event->accept();
    if (!isEnter(*event) || (event->modifiers() & Qt::ControlModifier)) {
        QTextEdit::keyPressEvent(event);
        return forgetForm(*this);
    }
    newLine(*this);
    event->accept();
}

void RichEdit::inputMethodEvent(QInputMethodEvent* event)
{
    const bool writing = !event->commitString().isEmpty() || !event->preeditString().isEmpty();
    if (!isReadOnly() && writing && overField())
        return event->ignore();
    QTextEdit::inputMethodEvent(event);
}

void RichEdit::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTextEdit::mouseDoubleClickEvent(event);
    const QString id = fieldAt(event->pos());
    if (id.isEmpty())
        return;
    QTextCursor at(document());
    at.setPosition(placeAt(event->pos()));
    at.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    setTextCursor(at);
    if (!isReadOnly())
        refuse();
}

// Where it stands among longer texts, that is scrolled, and not what is inside.
void RichEdit::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void RichEdit::focusInEvent(QFocusEvent* event)
{
    QTextEdit::focusInEvent(event);
    emit entered();
}

void RichEdit::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    emit left();
}

QMimeData* RichEdit::createMimeDataFromSelection() const
{
    const domain::RichText selected = richTextOf(textCursor().selection());
    const auto value = [this](const QString& id) { return valueOf(id).value_or(u'{' + id + u'}'); };
    auto* data = new QMimeData;
    data->setText(domain::plainText(selected, value));
    data->setHtml(htmlOf(selected, value));
    data->setData(ownTextType(), domain::written(selected).toUtf8());
    return data;
}

bool RichEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasFormat(ownTextType()) || source->hasHtml() || source->hasText();
}

void RichEdit::insertFromMimeData(const QMimeData* source)
{
    if (isReadOnly() || overField())
        return;
    const auto text = pastedText(*source);
    if (!text)
        return emit refused(tr("What was copied is too long to be put into a text."));
    QTextCursor at = textCursor();
    insertRichText(at, *text);
    setTextCursor(at);
}

// The character under a point; -1: none.
int RichEdit::placeAt(const QPoint& point) const
{
    const int near = cursorForPosition(point).position();
    for (const int place : {near - 1, near}) {
        if (place < 0 || place >= document()->characterCount() - 1)
            continue;
        QTextCursor at(document());
        at.setPosition(place);
        const QRect start = cursorRect(at);
        at.setPosition(place + 1);
        const QRect end = cursorRect(at);
        const int right = end.top() == start.top() ? end.left() : viewport()->width();
        if (point.x() >= start.left() && point.x() < right)
            return place;
    }
    return -1;
}

QString RichEdit::fieldAt(const QPoint& point) const
{
    const int place = placeAt(point);
    if (place < 0 || document()->characterAt(place) != QChar::ObjectReplacementCharacter)
        return {};
    QTextCursor at(document());
    at.setPosition(place + 1);
    return fieldOf(at.charFormat());
}

QString RichEdit::tipAt(const QPoint& point) const
{
    if (const QString id = fieldAt(point); !id.isEmpty()) {
        const workflow::LiveField* found = field(id);
        if (!found)
            return tr("The assessment has no field “%1”: take it out or insert another one.").arg(id);
        return found->name.in(m_window) + u'\n' +
               tr("Now: %1. The value comes from the assessment and is changed on Scoring.")
                   .arg(found->value.in(m_side));
    }
    const int place = placeAt(point);
    if (place < 0)
        return {};
    if (const auto term = m_marks->termAt(place))
        return base::render(term->what, m_window);
    return m_marks->doubtedAt(place) ? tr("This word is not in the dictionary.") : QString();
}

bool RichEdit::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    QToolTip::showText(help.globalPos(), tipAt(help.pos()), viewport());
    return true;
}

} // namespace bagalau::desktop
