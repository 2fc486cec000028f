// What the Methodology page does with editions of the store.
#include "desktop/methodology/copyeditiondialog.h"
#include "desktop/methodology/draftpanel.h"
#include "desktop/methodology/methodologypage.h"
#include "desktop/shell/background.h"
#include "ui_methodologypage.h"
#include "workflow/authoring.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

using State = workflow::EditionInfo::State;

void MethodologyPage::copyEdition()
{
    if (!m_draft->save())
        return;
    auto* dialog = new CopyEditionDialog(workspace(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->load(chosenId());
    connect(dialog, &CopyEditionDialog::copied, this, &MethodologyPage::choose);
    dialog->open();
}

void MethodologyPage::importEdition()
{
    const QStringList files =
        workspace().prompts().openFiles(this, tr("Import an edition"), tr("Editions (*.json);;All files (*)"));
    if (files.isEmpty() || !m_draft->save())
        return;
    using Reading = workflow::EditionReading;
    inBackground<Reading>(
        this, [file = files.first()] { return workflow::readEditionFile(file); },
        [this](const Reading& reading) {
            // What was typed while the file was read is kept first; then the draft is given up, as it may be replaced.
            if (!workspace().session() || !m_draft->save())
                return;
            m_draft->close();
            QString id;
            const bool taken = workspace().run(this, [&] {
                if (reading.edition->id.isEmpty() && !reading.faults.isEmpty())
                    throw base::Problem(base::Problem::Kind::File, reading.faults.first().message);
                id = workflow::importEdition(*workspace().session(), reading, workspace().official()).id;
            });
            if (taken)
                choose(id);
            else
                showEdition();
        },
        [this](const base::Problem& problem) { workspace().show(this, problem); });
}

void MethodologyPage::exportEdition()
{
    if (!m_draft->save())
        return;
    const QString id = chosenId();
    const QString path =
        workspace().prompts().saveFile(this, tr("Export the edition"), id + u".json"_s, tr("Editions (*.json)"));
    if (!path.isEmpty())
        workspace().run(this, [&] { workflow::exportEdition(workspace().session(), id, path); });
}

void MethodologyPage::useEdition()
{
    if (!m_draft->save() || !chosen())
        return;
    if (m_draft->reading() && m_draft->id() == chosenId() && m_draft->reading()->digest() == chosen()->digest)
        return take(*m_draft->reading());
    using Reading = workflow::EditionReading;
    QByteArray bytes;
    if (workspace().run(this, [&] { bytes = workflow::editionBytes(workspace().session(), chosenId()); }))
        inBackground<Reading>(
            this, [bytes] { return workflow::readEditionText(bytes); },
            [this](const Reading& reading) { take(reading); },
            [this](const base::Problem& problem) { workspace().show(this, problem); });
}

// What stands against it is said before the question.
void MethodologyPage::take(const workflow::EditionReading& reading)
{
    workflow::Session* session = workspace().session();
    if (!session || !workspace().run(this, [&] { workflow::requireUsable(*session, reading); }))
        return;
    const QString question =
        tr("From now on the block “%1” of this store is assessed by the edition “%2”. Reviews that were given before "
           "do not count for it. Take it into use?")
            .arg(workspace().text(reading.edition->blockName), workspace().text(reading.edition->title));
    if (workspace().prompts().confirm(this, question))
        workspace().run(this, [&] { workflow::useEdition(*session, reading, workspace().official()); });
}

void MethodologyPage::discardDraft()
{
    const workflow::EditionInfo* info = chosen();
    if (!info || info->state != State::Draft)
        return;
    const QString id = info->id;
    if (!workspace().prompts().confirm(
            this, tr("The draft “%1” is taken out of the store. Its text is not kept. Discard it?").arg(id)))
        return;
    m_draft->close(); // what was not saved goes with it
    if (!workspace().run(this, [&] { workflow::discardDraft(*workspace().session(), id, workspace().official()); }))
        showEdition();
}

} // namespace bagalau::desktop
