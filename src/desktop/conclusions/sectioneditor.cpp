#include "desktop/conclusions/sectioneditor.h"

#include "ui_sectioneditor.h"

#include <QEvent>

using namespace Qt::StringLiterals;
using bagalau::base::Language;

namespace bagalau::desktop {

SectionEditor::SectionEditor(const workflow::TextSection& section, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::SectionEditor>()), m_section(section)
{
    m_ui->setupUi(this);
    setObjectName(u"section-"_s + section.id);
    m_ui->kkHeading->setText(section.heading.kk);
    m_ui->ruHeading->setText(section.heading.ru);
    for (const Language language : base::officialLanguages) {
        const bool kk = language == Language::Kk;
        RichEdit* edit = side(language);
        QCheckBox* check = kk ? m_ui->kkReady : m_ui->ruReady;
        edit->setSide(language);
        edit->setAccessibleName(section.heading.in(language));
        check->setAccessibleDescription(section.heading.in(language));
        connect(edit, &QTextEdit::textChanged, this, [this, language] { takeEdit(language); });
        connect(edit, &RichEdit::left, this, &SectionEditor::left);
        connect(check, &QCheckBox::clicked, this, [this, language](bool on) { emit readyAsked(language, on); });
    }
    tellStates();
}

SectionEditor::~SectionEditor() = default;

RichEdit* SectionEditor::side(Language language) const
{
    return language == Language::Kk ? m_ui->kkText : m_ui->ruText;
}

QList<RichEdit*> SectionEditor::sides() const
{
    return {m_ui->kkText, m_ui->ruText};
}

// The signal also comes when only the look has changed: a word was found to be misspelt.
void SectionEditor::takeEdit(Language language)
{
    QString& seen = m_seen[language];
    const QString now = side(language)->written();
    if (m_readOnly || now == std::exchange(seen, now))
        return;
    (language == Language::Kk ? m_ready.kk : m_ready.ru) = false;
    tellStates();
    emit edited();
}

void SectionEditor::show(const base::Bilingual& text)
{
    for (const Language language : base::officialLanguages) {
        side(language)->show(text.in(language));
        m_seen[language] = side(language)->written();
    }
    tellStates();
}

base::Bilingual SectionEditor::text() const
{
    return {m_ui->kkText->written(), m_ui->ruText->written()};
}

void SectionEditor::setReady(const workflow::ReadySides& ready)
{
    m_ready = ready;
    tellStates();
}

void SectionEditor::showStates(bool shown)
{
    for (QWidget* one : {static_cast<QWidget*>(m_ui->kkState), static_cast<QWidget*>(m_ui->ruState),
                         static_cast<QWidget*>(m_ui->kkReady), static_cast<QWidget*>(m_ui->ruReady)})
        one->setVisible(shown);
}

void SectionEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (RichEdit* edit : sides())
        edit->setReadOnly(readOnly);
    tellStates();
}

void SectionEditor::tellStates()
{
    const auto tell = [this](const RichEdit& edit, bool ready, QLabel& label, QCheckBox& check) {
        const bool blank = edit.isBlank();
        label.setText(blank ? tr("○ missing") : ready ? tr("✓ ready") : tr("◐ draft"));
        check.setChecked(ready && !blank);
        check.setEnabled(!m_readOnly && !blank);
    };
    tell(*m_ui->kkText, m_ready.kk, *m_ui->kkState, *m_ui->kkReady);
    tell(*m_ui->ruText, m_ready.ru, *m_ui->ruState, *m_ui->ruReady);
}

void SectionEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (QCheckBox* check : {m_ui->kkReady, m_ui->ruReady}) {
        check->setText(tr("Ready"));
        check->setToolTip(tr("The writer has finished this text. Editing makes it a draft again."));
    }
    tellStates();
}

} // namespace bagalau::desktop
