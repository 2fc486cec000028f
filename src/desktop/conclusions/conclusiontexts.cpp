#include "desktop/conclusions/conclusiontexts.h"

#include "desktop/common/actgate.h"
#include "desktop/conclusions/sectioneditor.h"
#include "desktop/conclusions/textinserts.h"
#include "desktop/editing/richedit.h"
#include "desktop/shell/signs.h"
#include "ui_conclusiontexts.h"
#include "workflow/assessments.h"

#include <QEvent>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using bagalau::base::Language;

namespace bagalau::desktop {

namespace {

constexpr int pauseMs = 1500;

std::unique_ptr<Spelling> systemSpelling(Language side)
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/words-"_s +
                        base::languageCode(side) + u".txt"_s;
    return std::make_unique<Spelling>(
        hunspellSource(dictionaryFolders(), side == Language::Kk ? u"kk_KZ"_s : u"ru_RU"_s), own);
}

} // namespace

ConclusionTexts::ConclusionTexts(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::ConclusionTexts>())
{
    m_ui->setupUi(this);
    m_ui->noteLabel->hide();
    m_ui->spellingLabel->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ConclusionTexts::save);
    buildSections();
}

ConclusionTexts::~ConclusionTexts() = default;

void ConclusionTexts::attach(Workspace& workspace)
{
    m_workspace = &workspace;
    connect(&workspace, &Workspace::sessionChanged, this, [this] {
        m_pause.stop();
        m_body.clear();
        m_block.clear();
        m_dirty = false;
    });
    workspace.addGuard(this, [this] {
        return save() || m_workspace->prompts().confirm(
                             this, tr("The text of the conclusion could not be saved. Go on and lose what was written "
                                      "last?"));
    });
    const auto section = [this](const RichEdit* edit) { return sectionOf(edit); };
    new TextInserts(workspace, *m_ui->textToolbar, section, this);
    for (const Language side : base::officialLanguages)
        setSpelling(side, systemSpelling(side));
    setTerms([&workspace](const QString& text, Language language) {
        const int year = workspace.session() ? workspace.session()->office().year : 0;
        return workflow::termDrifts(text, language, {workspace.block(), year});
    });
}

void ConclusionTexts::setSpelling(Language side, std::unique_ptr<Spelling> spelling)
{
    for (const SectionEditor* section : m_sections)
        section->side(side)->setSpelling(spelling.get());
    connect(spelling.get(), &Spelling::changed, this, &ConclusionTexts::tellSpelling);
    (side == Language::Kk ? m_kkSpelling : m_ruSpelling) = std::move(spelling);
}

void ConclusionTexts::setTerms(const TextMarks& terms)
{
    for (const SectionEditor* section : m_sections)
        for (RichEdit* edit : section->sides())
            edit->setTerms(terms);
}

void ConclusionTexts::buildSections()
{
    for (const workflow::TextSection& section : workflow::textSections()) {
        auto* editor = new SectionEditor(section, m_ui->sectionContents);
        connect(editor, &SectionEditor::edited, this, &ConclusionTexts::markEdited);
        connect(editor, &SectionEditor::left, this, &ConclusionTexts::save);
        connect(editor, &SectionEditor::readyAsked, this,
                [this, editor](Language side, bool ready) { markReady(editor->section(), side, ready); });
        for (RichEdit* edit : editor->sides())
            watch(edit);
        m_ui->sectionLayout->addWidget(editor);
        m_sections << editor;
    }
    m_ui->sectionLayout->addStretch();
    m_ui->textToolbar->attachTo(m_sections.first()->sides().first());
}

void ConclusionTexts::watch(RichEdit* edit)
{
    connect(edit, &RichEdit::entered, this, [this, edit] { m_ui->textToolbar->attachTo(edit); });
    connect(edit, &RichEdit::caretMoved, this, [this, edit] { follow(edit); });
    connect(edit, &RichEdit::refused, this, &ConclusionTexts::note);
    connect(edit, &RichEdit::fieldWanted, m_ui->textToolbar, &TextToolbar::fieldWanted);
    connect(edit, &RichEdit::blockWanted, m_ui->textToolbar, &TextToolbar::blockWanted);
}

SectionEditor* ConclusionTexts::sectionOf(const RichEdit* edit) const
{
    for (SectionEditor* section : m_sections)
        if (section->isAncestorOf(edit))
            return section;
    return nullptr;
}

// The texts are as high as what is written: the caret is followed by the area in which they stand, once they have
// grown.
void ConclusionTexts::follow(RichEdit* edit)
{
    if (!edit->hasFocus())
        return;
    QTimer::singleShot(0, edit, [this, edit] {
        const QRect caret = edit->cursorRect();
        const QPoint at = edit->viewport()->mapTo(m_ui->sectionContents, caret.center());
        m_ui->sectionArea->ensureVisible(at.x(), at.y(), 0, caret.height());
    });
}

void ConclusionTexts::edit(const QString& body, const QString& block)
{
    const bool same = body == m_body && block == m_block;
    const workflow::Session& session = *m_workspace->session();
    m_body = body;
    m_block = block;
    const QString against = reasonAgainst(*m_workspace, u"draft"_s);
    setReadOnly(!against.isEmpty());
    showWriting(true);
    showFields(workflow::liveFields(session, body, block, workflow::assessmentOf(session, body, block)));
    if (!m_dirty || !same) {
        const workflow::Texts stored = workflow::conclusionTexts(session, body, block);
        if (!same || stored != m_stored)
            show(stored);
        for (const SectionEditor* section : same ? QList<SectionEditor*>() : m_sections)
            for (RichEdit* side : section->sides())
                side->document()->clearUndoRedoStacks(); // the steps of one body are not those of another
        m_stored = stored;
        showReady(workflow::readySides(session, body, block));
        if (!same)
            tell(tr("What you write is saved by itself."));
    }
    if (!against.isEmpty())
        tell(against);
}

void ConclusionTexts::showIssued(const workflow::Texts& texts, const QList<workflow::LiveField>& fields)
{
    m_body.clear();
    m_pause.stop();
    setReadOnly(true);
    showFields(fields);
    show(texts);
    showWriting(false);
    tell(tr("The conclusion is issued; its text is frozen."));
}

// What only somebody who writes needs.
void ConclusionTexts::showWriting(bool shown)
{
    m_ui->readyLabel->setVisible(shown);
    m_ui->textToolbar->setVisible(shown);
    for (SectionEditor* editor : m_sections)
        editor->showStates(shown);
}

void ConclusionTexts::show(const workflow::Texts& texts)
{
    m_dirty = false;
    note({});
    for (SectionEditor* editor : m_sections)
        editor->show(texts.value(editor->section()));
    m_ui->textToolbar->tellStates();
}

void ConclusionTexts::showReady(const QMap<QString, workflow::ReadySides>& ready)
{
    for (SectionEditor* editor : m_sections)
        editor->setReady(ready.value(editor->section()));
    tellReady();
}

void ConclusionTexts::showFields(const QList<workflow::LiveField>& fields)
{
    for (const SectionEditor* section : m_sections)
        for (RichEdit* edit : section->sides())
            edit->setFields(fields, m_workspace->language());
}

void ConclusionTexts::setReadOnly(bool readOnly)
{
    for (SectionEditor* editor : m_sections)
        editor->setReadOnly(readOnly);
    m_ui->textToolbar->tellStates();
}

void ConclusionTexts::markEdited()
{
    m_dirty = true;
    m_pause.start();
    note({});
    tellReady();
    tell(tr("Not saved yet…"));
}

void ConclusionTexts::markReady(const QString& section, Language side, bool ready)
{
    if (m_body.isEmpty() || !m_workspace->session())
        return;
    workflow::Session& session = *m_workspace->session();
    if (!save())
        return showReady(workflow::readySides(session, m_body, m_block));
    note(attempt(*m_workspace,
                 [&] { workflow::setReady(session, m_body, m_block, section, side, ready, m_workspace->official()); }));
    showReady(workflow::readySides(session, m_body, m_block));
}

// What nobody touched stays a suggestion and follows the numbers.
workflow::Texts ConclusionTexts::written() const
{
    workflow::Texts texts;
    for (const SectionEditor* editor : m_sections)
        if (const base::Bilingual text = editor->text(); text != m_stored.value(editor->section()))
            texts.insert(editor->section(), text);
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
    if (!m_dirty)
        showReady(workflow::readySides(session, m_body, m_block));
    const QString time = session.environment().clock->now().toString(u"HH:mm"_s);
    tell(m_dirty ? tr("⚠ Not saved: %1").arg(problem) : tr("✓ Saved at %1").arg(time));
    return !m_dirty;
}

void ConclusionTexts::tell(const QString& text)
{
    m_ui->savedLabel->setText(text);
}

void ConclusionTexts::note(const QString& text)
{
    m_ui->noteLabel->setText(text.isEmpty() ? text : signOf(Tone::Attention) + u' ' + text);
    m_ui->noteLabel->setHidden(text.isEmpty());
}

void ConclusionTexts::tellReady()
{
    int ready = 0;
    for (const SectionEditor* section : m_sections)
        ready += section->ready().kk + section->ready().ru;
    m_ui->readyLabel->setText(tr("%1 of %2 ready").arg(ready).arg(m_sections.size() * 2));
}

void ConclusionTexts::tellSpelling()
{
    QStringList missing;
    if (m_kkSpelling && m_kkSpelling->state() == Spelling::State::Missing)
        missing << tr("The spelling of the Kazakh text is not checked: the dictionary kk_KZ (hunspell-kk) is not "
                      "installed.");
    if (m_ruSpelling && m_ruSpelling->state() == Spelling::State::Missing)
        missing << tr("The spelling of the Russian text is not checked: the dictionary ru_RU (hunspell-ru) is not "
                      "installed.");
    m_ui->spellingLabel->setText(missing.join(u'\n'));
    m_ui->spellingLabel->setHidden(missing.isEmpty());
}

void ConclusionTexts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    tellReady();
    tellSpelling();
}

void ConclusionTexts::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    save();
}

} // namespace bagalau::desktop
