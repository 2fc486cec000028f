#include "desktop/conclusions/conclusiontexts.h"

#include "desktop/common/actgate.h"
#include "desktop/conclusions/sectioneditor.h"
#include "ui_conclusiontexts.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int pauseMs = 1500;

} // namespace

ConclusionTexts::ConclusionTexts(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::ConclusionTexts>())
{
    m_ui->setupUi(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ConclusionTexts::save);
    buildSections();
}

ConclusionTexts::~ConclusionTexts() = default;

void ConclusionTexts::attach(Workspace& workspace)
{
    m_workspace = &workspace;
}

void ConclusionTexts::buildSections()
{
    for (const workflow::TextSection& section : workflow::textSections()) {
        auto* editor = new SectionEditor(section, m_ui->sectionContents);
        connect(editor, &SectionEditor::edited, this, &ConclusionTexts::markEdited);
        connect(editor, &SectionEditor::left, this, &ConclusionTexts::save);
        m_ui->sectionLayout->addWidget(editor);
        m_sections << editor;
    }
    m_ui->sectionLayout->addStretch();
}

void ConclusionTexts::edit(const QString& body, const QString& block)
{
    const bool same = body == m_body && block == m_block;
    m_body = body;
    m_block = block;
    const QString against = reasonAgainst(*m_workspace, u"draft"_s);
    setReadOnly(!against.isEmpty());
    if (!m_dirty || !same) {
        const workflow::Texts stored = workflow::conclusionTexts(*m_workspace->session(), body, block);
        if (!same || stored != m_stored)
            show(stored);
        m_stored = stored;
        if (!same)
            tell(tr("What you write is saved by itself."));
    }
    if (!against.isEmpty())
        tell(against);
}

void ConclusionTexts::showIssued(const workflow::Texts& texts)
{
    m_body.clear();
    m_pause.stop();
    show(texts);
    setReadOnly(true);
    tell(tr("The conclusion is issued; its text is frozen."));
}

void ConclusionTexts::show(const workflow::Texts& texts)
{
    m_dirty = false;
    for (SectionEditor* editor : m_sections)
        editor->show(texts.value(editor->section()));
}

void ConclusionTexts::setReadOnly(bool readOnly)
{
    for (SectionEditor* editor : m_sections)
        editor->setReadOnly(readOnly);
}

void ConclusionTexts::markEdited()
{
    m_dirty = true;
    m_pause.start();
    tell(tr("Not saved yet…"));
}

// What nobody touched stays a suggestion and follows the numbers.
workflow::Texts ConclusionTexts::written() const
{
    workflow::Texts texts;
    for (const SectionEditor* editor : m_sections)
        if (editor->text() != m_stored.value(editor->section()))
            texts.insert(editor->section(), editor->text());
    return texts;
}

bool ConclusionTexts::save()
{
    m_pause.stop();
    if (!m_dirty || m_body.isEmpty() || !m_workspace->session())
        return true;
    workflow::Session& session = *m_workspace->session();
    const workflow::Texts texts = written();
    const QString problem = texts.isEmpty() ? QString() : attempt(*m_workspace, [&] {
        // Still dirty while the act tells everybody, this panel too: nothing is read back over the writer's caret.
        workflow::saveTexts(session, m_body, m_block, texts, m_workspace->official());
        m_stored = workflow::conclusionTexts(session, m_body, m_block);
    });
    m_dirty = !problem.isEmpty();
    const QString time = session.environment().clock->now().toString(u"HH:mm"_s);
    tell(m_dirty ? tr("⚠ Not saved: %1").arg(problem) : tr("✓ Saved at %1").arg(time));
    return !m_dirty;
}

void ConclusionTexts::tell(const QString& text)
{
    m_ui->savedLabel->setText(text);
}

void ConclusionTexts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void ConclusionTexts::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    save();
}

} // namespace bagalau::desktop
