#include "desktop/conclusions/sectioneditor.h"

#include "base/text.h"
#include "ui_sectioneditor.h"

#include <QEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

// A text that is the same stays untouched: the caret and the undo steps of the writer live in it.
void setText(QPlainTextEdit& edit, const QString& text)
{
    const QSignalBlocker silence(edit);
    if (edit.toPlainText() != text)
        edit.setPlainText(text);
}

} // namespace

SectionEditor::SectionEditor(const workflow::TextSection& section, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::SectionEditor>()), m_section(section)
{
    m_ui->setupUi(this);
    setObjectName(u"section-"_s + section.id);
    m_ui->kkHeading->setText(section.heading.kk);
    m_ui->ruHeading->setText(section.heading.ru);
    m_ui->kkText->setAccessibleName(section.heading.kk);
    m_ui->ruText->setAccessibleName(section.heading.ru);
    for (QPlainTextEdit* edit : {m_ui->kkText, m_ui->ruText}) {
        connect(edit, &QPlainTextEdit::textChanged, this, &SectionEditor::tellStates);
        connect(edit, &QPlainTextEdit::textChanged, this, &SectionEditor::edited);
        edit->installEventFilter(this);
    }
    tellStates();
}

SectionEditor::~SectionEditor() = default;

void SectionEditor::show(const base::Bilingual& text)
{
    setText(*m_ui->kkText, text.kk);
    setText(*m_ui->ruText, text.ru);
    tellStates();
}

base::Bilingual SectionEditor::text() const
{
    return {m_ui->kkText->toPlainText(), m_ui->ruText->toPlainText()};
}

void SectionEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_ui->kkText->setReadOnly(readOnly);
    m_ui->ruText->setReadOnly(readOnly);
    tellStates();
}

void SectionEditor::tellStates()
{
    const auto state = [](const QPlainTextEdit& edit) {
        return base::simplified(edit.toPlainText()).isEmpty() ? tr("○ missing") : tr("✓ written");
    };
    m_ui->kkState->setText(state(*m_ui->kkText));
    m_ui->ruState->setText(state(*m_ui->ruText));
}

bool SectionEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        emit left();
    return QWidget::eventFilter(watched, event);
}

void SectionEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tellStates();
}

} // namespace bagalau::desktop
