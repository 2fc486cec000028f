#include "desktop/methodology/draftpanel.h"

#include "desktop/common/actgate.h"
#include "desktop/shell/signs.h"
#include "ui_draftpanel.h"
#include "workflow/authoring.h"

#include <QHideEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

DraftPanel::DraftPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::DraftPanel>()), m_workspace(workspace)
{
    m_ui->setupUi(this);
    connect(m_ui->form, &EditionForm::edited, this, &DraftPanel::edit);
    connect(m_ui->form, &EditionForm::inserted, this, [this](const QString& list, int number, const QJsonValue& value) {
        if (mayChange())
            m_workspace.run(this, [&] { m_draft->insert(list, number, value); });
    });
    const auto undo = [this] { mayChange() ? m_draft->changes().undo() : void(); };
    const auto redo = [this] { mayChange() ? m_draft->changes().redo() : void(); };
    connect(m_ui->form, &EditionForm::undone, this, undo);
    connect(m_ui->form, &EditionForm::redone, this, redo);
    connect(m_ui->undoButton, &QPushButton::clicked, this, undo);
    connect(m_ui->redoButton, &QPushButton::clicked, this, redo);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &DraftPanel::save);
    for (const auto& [key, act] : {std::pair<QKeySequence, std::function<void()>>{QKeySequence::Undo, undo},
                                   {QKeySequence::Redo, redo},
                                   {QKeySequence::Save, [this] { save(); }}}) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    }
    connect(m_ui->faultsList, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { emit placeRequested(item->data(Qt::UserRole).toString()); });
    connect(m_ui->faultsList, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { emit placeRequested(item->data(Qt::UserRole).toString()); });
    // What one official changed is saved in that name before another one goes on.
    connect(&workspace, &Workspace::officialChanged, this, &DraftPanel::save);
    workspace.addGuard(this, [this] {
        if (save())
            return true;
        const bool lost = m_workspace.prompts().confirm(
            this, tr("The draft “%1” could not be saved. Go on and lose what was changed in it?").arg(m_id));
        if (lost)
            close();
        return lost;
    });
}

DraftPanel::~DraftPanel() = default;

void DraftPanel::open(const QString& id, const QByteArray& kept)
{
    if (m_draft && m_id == id && (m_draft->isChanged() || m_draft->kept() == kept))
        return refill();
    m_id = id;
    m_node = nullptr;
    m_writer.clear();
    m_draft = std::make_unique<Draft>(kept);
    connect(m_draft.get(), &Draft::changed, this, &DraftPanel::refill);
    connect(m_draft.get(), &Draft::read, this, [this] {
        m_node = nullptr; // it lies in the edition before
        emit read();
        refill();
    });
    refill();
}

void DraftPanel::close()
{
    m_ui->form->forget();
    m_id.clear();
    m_node = nullptr;
    m_draft.reset();
}

void DraftPanel::showNode(const EditionNode* node)
{
    m_node = nullptr; // it may be gone: what is typed goes to its path, not to it
    m_ui->form->flush();
    m_node = node;
    refill();
}

std::shared_ptr<const workflow::EditionReading> DraftPanel::reading() const
{
    return m_draft ? m_draft->reading() : nullptr;
}

void DraftPanel::edit(const QString& path, const QJsonValue& value, bool typed)
{
    if (mayChange())
        m_workspace.run(this, [&] { m_draft->edit(path, value, typed); });
}

// Remembers who changes what is not saved yet.
bool DraftPanel::mayChange()
{
    if (!m_draft || !reasonAgainst(m_workspace, u"edition"_s).isEmpty())
        return false;
    if (!m_draft->isChanged())
        m_writer = m_workspace.official();
    return true;
}

void DraftPanel::flush()
{
    m_node = nullptr;
    m_ui->form->flush();
}

bool DraftPanel::save()
{
    m_ui->form->flush();
    if (!m_draft || !m_draft->isChanged() || !m_workspace.session())
        return true;
    const bool saved = m_workspace.run(this, [this] {
        // Said before the act: the pages are told of it inside.
        const QByteArray before = m_draft->kept();
        const workflow::EditionReading reading =
            m_draft->isRead() ? *m_draft->reading() : workflow::readEditionText(m_draft->bytes());
        m_draft->setKept(reading.bytes);
        try {
            workflow::saveDraft(*m_workspace.session(), reading, m_writer);
        } catch (const base::Problem&) {
            m_draft->setKept(before);
            throw;
        }
    });
    tellState();
    return saved;
}

void DraftPanel::refill()
{
    if (!m_draft)
        return;
    const QString against = reasonAgainst(m_workspace, u"edition"_s);
    m_ui->readOnlyLabel->setText(against);
    m_ui->readOnlyLabel->setVisible(!against.isEmpty());
    if (const auto reading = m_draft->reading())
        m_ui->form->show({m_draft->bytes(), reading->edition, m_node,
                          m_draft->isRead() ? reading->faults : base::Findings(), m_draft->isRead(),
                          m_workspace.language(), !against.isEmpty()});
    m_ui->form->setVisible(m_draft->reading() != nullptr);
    tellState();
    if (m_draft->isRead())
        listFaults();
}

void DraftPanel::tellState()
{
    if (!m_draft)
        return;
    m_ui->saveButton->setEnabled(m_draft->isChanged());
    const bool open = reasonAgainst(m_workspace, u"edition"_s).isEmpty();
    m_ui->undoButton->setEnabled(open && m_draft->changes().canUndo());
    m_ui->redoButton->setEnabled(open && m_draft->changes().canRedo());
    if (!m_draft->isRead()) {
        m_ui->draftState->setText(signOf(Tone::Quiet) + u' ' + tr("Being checked …"));
        return;
    }
    const workflow::EditionReading& reading = *m_draft->reading();
    const int all = int(reading.edition->examples.size());
    const int failed = int(reading.failedExamples().size());
    const QString text = !reading.faults.isEmpty() ? signOf(Tone::Bad) + u' ' +
                                                         tr("%n fault(s); examples are calculated when they are mended",
                                                            nullptr, int(reading.faults.size()))
                                                   : signOf(failed > 0 ? Tone::Bad : Tone::Good) + u' ' +
                                                         tr("%1 of %2 worked examples hold").arg(all - failed).arg(all);
    m_ui->draftState->setText(m_draft->isChanged() ? text + u" · "_s + tr("not saved") : text);
}

void DraftPanel::listFaults()
{
    const workflow::EditionReading& reading = *m_draft->reading();
    m_ui->faultsList->clear();
    for (const base::Finding& finding : reading.faults + reading.failed) {
        auto* item =
            new QListWidgetItem(signOf(Tone::Bad) + u' ' + m_workspace.text(finding.message), m_ui->faultsList);
        const QString line = finding.place.cell.section(u':', 0, 0);
        item->setData(Qt::UserRole, finding.place.sheet);
        item->setToolTip(line.isEmpty() ? finding.place.sheet
                                        : tr("%1, line %2 of the file").arg(finding.place.sheet, line));
    }
    // No higher than what it says: the form has the room.
    constexpr int most = 120;
    int height = 2 * m_ui->faultsList->frameWidth() + 4;
    for (int row = 0; row < m_ui->faultsList->count() && height < most; ++row)
        height += m_ui->faultsList->sizeHintForRow(row);
    m_ui->faultsList->setFixedHeight(std::min(most, height));
    m_ui->faultsList->setVisible(!reading.sound());
    m_ui->faultsLabel->setVisible(!reading.sound());
}

void DraftPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        save();
}

void DraftPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refill();
}

} // namespace bagalau::desktop
