#include "desktop/conclusions/textinserts.h"

#include "desktop/conclusions/sectioneditor.h"
#include "desktop/editing/richedit.h"
#include "desktop/editing/searchpopup.h"
#include "desktop/editing/texttoolbar.h"
#include "domain/richtext.h"
#include "workflow/textblocks.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

TextInserts::TextInserts(Workspace& workspace, TextToolbar& toolbar, std::function<SectionEditor*(RichEdit*)> sectionOf,
                         QObject* parent)
    : QObject(parent), m_workspace(workspace), m_toolbar(toolbar), m_sectionOf(std::move(sectionOf))
{
    connect(&toolbar, &TextToolbar::fieldWanted, this, &TextInserts::offerFields);
    connect(&toolbar, &TextToolbar::blockWanted, this, &TextInserts::offerBlocks);
    connect(&toolbar, &TextToolbar::keepWanted, this, &TextInserts::keepBlock);
}

void TextInserts::offerFields()
{
    RichEdit* edit = m_toolbar.edit();
    if (!edit || edit->isReadOnly())
        return;
    auto* popup = new SearchPopup(tr("Search fields by name or value"), &m_toolbar);
    QList<SearchPopup::Row> rows;
    for (const workflow::LiveField& field : edit->fields())
        rows << SearchPopup::Row{field.id, m_workspace.text(field.name), field.value.in(edit->side())};
    popup->setRows(rows);
    connect(popup, &SearchPopup::chosen, edit, [edit](const QString& id) {
        edit->insertField(id);
        edit->setFocus();
    });
    popup->openAt(m_toolbar.belowField());
}

void TextInserts::offerBlocks()
{
    if (!m_workspace.session() || !m_toolbar.edit() || m_toolbar.edit()->isReadOnly())
        return;
    auto* popup = new SearchPopup(tr("Search texts for reuse"), &m_toolbar);
    popup->setOwned(true);
    popup->setNothing(
        tr("The office keeps no texts yet. Write one, select it, and choose “Keep this text for reuse”."));
    fill(*popup);
    connect(popup, &SearchPopup::chosen, this,
            [this, popup](const QString& id) { insertBlock(id, popup->intoBoth()); });
    connect(popup, &SearchPopup::renameAsked, this, [this, popup](const QString& id) {
        popup->close();
        renameBlock(id);
    });
    connect(popup, &SearchPopup::removeAsked, this, [this, popup](const QString& id) {
        popup->close();
        removeBlock(id);
    });
    popup->openAt(m_toolbar.belowBlocks());
}

void TextInserts::fill(SearchPopup& popup)
{
    const auto idOf = [](const QString& id) { return u'{' + id + u'}'; };
    QList<SearchPopup::Row> rows;
    m_workspace.run(&m_toolbar, [&] {
        for (const domain::TextBlock& block : workflow::textBlocks(*m_workspace.session())) {
            const QString& own = m_workspace.text(block.text);
            const QString& text = own.isEmpty() ? block.text.kk + block.text.ru : own;
            rows << SearchPopup::Row{block.id, block.name, domain::plainText(domain::richText(text), idOf)};
        }
    });
    popup.setRows(rows);
}

void TextInserts::insertBlock(const QString& id, bool both)
{
    RichEdit* focused = m_toolbar.edit();
    const SectionEditor* section = m_sectionOf(focused);
    m_workspace.run(&m_toolbar, [&] {
        for (const domain::TextBlock& block : workflow::textBlocks(*m_workspace.session()))
            for (RichEdit* edit : section->sides())
                if (block.id == id && (both || edit == focused))
                    edit->insertWritten(block.text.in(edit->side()));
    });
    focused->setFocus();
}

void TextInserts::keepBlock()
{
    RichEdit* focused = m_toolbar.edit();
    const SectionEditor* section = focused ? m_sectionOf(focused) : nullptr;
    if (!section || !m_workspace.session())
        return;
    base::Bilingual text = section->text();
    if (focused->textCursor().hasSelection())
        text = {section->side(base::Language::Kk)->selectedWritten(),
                section->side(base::Language::Ru)->selectedWritten()};
    const QString name =
        m_workspace.prompts().askText(&m_toolbar, tr("Text for reuse"), tr("Name under which the text is kept:"));
    if (name.isEmpty())
        return;
    m_workspace.run(&m_toolbar, [&] {
        workflow::saveTextBlock(*m_workspace.session(), {{}, name, text, {}, {}}, m_workspace.official());
    });
}

QString TextInserts::nameOf(const QString& id) const
{
    for (const domain::TextBlock& block : workflow::textBlocks(*m_workspace.session()))
        if (block.id == id)
            return block.name;
    return {};
}

void TextInserts::renameBlock(const QString& id)
{
    const QString name =
        m_workspace.prompts().askText(&m_toolbar, tr("Text for reuse"), tr("New name of “%1”:").arg(nameOf(id)));
    if (!name.isEmpty())
        m_workspace.run(&m_toolbar,
                        [&] { workflow::renameTextBlock(*m_workspace.session(), id, name, m_workspace.official()); });
}

void TextInserts::removeBlock(const QString& id)
{
    const QString question =
        tr("Remove the text for reuse “%1”? Conclusions in which it was used stay as they are.").arg(nameOf(id));
    if (m_workspace.prompts().confirm(&m_toolbar, question))
        m_workspace.run(&m_toolbar,
                        [&] { workflow::removeTextBlock(*m_workspace.session(), id, m_workspace.official()); });
}

} // namespace bagalau::desktop
