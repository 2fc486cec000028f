#include "desktop/methodology/methodologypage.h"

#include "desktop/common/actgate.h"
#include "desktop/methodology/draftpanel.h"
#include "desktop/methodology/editiondetails.h"
#include "desktop/methodology/editionmodel.h"
#include "desktop/shell/signs.h"
#include "ui_methodologypage.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

using State = workflow::EditionInfo::State;

MethodologyPage::MethodologyPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_ui(std::make_unique<Ui::MethodologyPage>()),
      m_model(new EditionModel(this)),
      m_draft(new DraftPanel(workspace))
{
    m_ui->setupUi(this);
    m_ui->side->addWidget(m_draft);
    m_ui->editionTree->setModel(m_model);
    m_ui->editionTree->setColumnWidth(EditionModel::Name, 360);
    m_ui->editionTree->setColumnWidth(EditionModel::Points, 110);
    m_ui->editionSplitter->setSizes({620, 480});
    connectAll();
}

// The page is still whole: what is saved here is told to it.
MethodologyPage::~MethodologyPage()
{
    m_draft->save();
    m_draft->close();
}

void MethodologyPage::connectAll()
{
    // activated, not currentIndexChanged: only a person chooses here, filling does not.
    connect(m_ui->editionCombo, &QComboBox::activated, this, [this] {
        if (!m_draft->save()) // said why; what was changed stays in front of the official
            m_ui->editionCombo->setCurrentIndex(m_ui->editionCombo->findData(m_draft->id()));
        showEdition();
    });
    connect(m_ui->compareCombo, &QComboBox::activated, this, &MethodologyPage::compare);
    connect(m_ui->examplesButton, &QPushButton::clicked, this, &MethodologyPage::runExamples);
    connect(m_ui->editionTree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MethodologyPage::showChosen);
    connect(m_draft, &DraftPanel::read, this, &MethodologyPage::showDraft);
    connect(m_draft, &DraftPanel::placeRequested, this, &MethodologyPage::showPlace);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &MethodologyPage::copyEdition);
    connect(m_ui->importButton, &QPushButton::clicked, this, &MethodologyPage::importEdition);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &MethodologyPage::exportEdition);
    connect(m_ui->useButton, &QPushButton::clicked, this, &MethodologyPage::useEdition);
    connect(m_ui->discardButton, &QPushButton::clicked, this, &MethodologyPage::discardDraft);
}

QString MethodologyPage::title() const
{
    return tr("Methodology");
}

void MethodologyPage::retranslate()
{
    m_ui->retranslateUi(this);
}

// A draft of a store is never gone on with in another one.
void MethodologyPage::forget()
{
    m_draft->close();
    m_model->show(nullptr, workspace().language());
    m_edition.reset();
}

void MethodologyPage::refresh()
{
    fillEditions();
    showEdition();
}

QString MethodologyPage::chosenId() const
{
    return m_ui->editionCombo->currentData().toString();
}

const workflow::EditionInfo* MethodologyPage::chosen() const
{
    for (const workflow::EditionInfo& info : m_known)
        if (info.id == chosenId())
            return &info;
    return nullptr;
}

QString MethodologyPage::nameOf(const workflow::EditionInfo& info) const
{
    const QString title = workspace().text(info.title);
    const QString name = title.isEmpty() ? info.id : title;
    if (info.state == State::Used)
        return u"● "_s + name + u" · "_s + tr("used by this store");
    if (info.state == State::Draft)
        return u"✎ "_s + name + u" · "_s + tr("draft");
    return info.state == State::Former ? u"○ "_s + name + u" · "_s + tr("was in use") : name;
}

// The edition of the block that the pages show stands first in the choice; a choice that was made stays.
void MethodologyPage::fillEditions()
{
    const QVariant before = m_ui->editionCombo->currentData();
    const QSignalBlocker one(m_ui->editionCombo), other(m_ui->compareCombo);
    m_ui->editionCombo->clear();
    m_ui->compareCombo->clear();
    m_ui->compareCombo->addItem(tr("nothing"));
    m_known = workflow::knownEditions(workspace().session());
    QString own;
    for (const workflow::EditionInfo& info : std::as_const(m_known)) {
        if (info.state == State::Used && info.block == workspace().block())
            own = info.id;
        m_ui->editionCombo->addItem(nameOf(info), info.id);
        m_ui->compareCombo->addItem(nameOf(info), info.id);
    }
    const int kept = before.isValid() ? m_ui->editionCombo->findData(before) : -1;
    m_ui->editionCombo->setCurrentIndex(std::max(0, kept >= 0 ? kept : m_ui->editionCombo->findData(own)));
}

void MethodologyPage::choose(const QString& id)
{
    m_ui->editionCombo->setCurrentIndex(m_ui->editionCombo->findData(id));
    showEdition();
}

void MethodologyPage::showEdition()
{
    m_draft->flush();
    const workflow::EditionInfo* info = chosen();
    const bool draft = info && info->state == State::Draft;
    const bool same = draft && m_draft->id() == info->id;
    m_ui->compareCombo->setCurrentIndex(0);
    m_ui->side->setCurrentIndex(draft ? 1 : 0);
    tellState();
    tellActs();
    if (!same) {
        m_draft->close();
        m_model->show(nullptr, workspace().language());
        m_edition.reset();
        m_ui->outcomeLabel->clear();
    }
    if (draft) {
        workspace().run(this,
                        [&] { m_draft->open(info->id, workflow::editionBytes(workspace().session(), info->id)); });
        if (m_edition) { // the language may be another
            m_model->show(m_edition.get(), workspace().language());
            m_draft->showNode(m_model->node(m_ui->editionTree->currentIndex()));
        }
        return;
    }
    workspace().run(this, [&] {
        m_edition = std::make_shared<const domain::Edition>(workflow::knownEdition(workspace().session(), chosenId()));
    });
    if (m_edition)
        showWhole();
}

void MethodologyPage::showWhole()
{
    m_model->show(m_edition.get(), workspace().language());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_model->node(index)->group == EditionNode::Group::Variant)
            m_ui->editionTree->expand(index);
    }
    m_ui->details->setHtml(editionHtml(*m_edition, workspace().language()));
}

void MethodologyPage::showChosen()
{
    const EditionNode* node = m_model->node(m_ui->editionTree->currentIndex());
    if (!m_edition || !node)
        return;
    if (chosen() && chosen()->state == State::Draft && m_ui->compareCombo->currentIndex() <= 0)
        m_draft->showNode(node);
    else
        m_ui->details->setHtml(detailsHtml(*m_edition, *node, workspace().language()));
}

// The draft was read again: the same place of the new tree.
void MethodologyPage::showDraft()
{
    m_draft->flush();
    const bool first = m_edition == nullptr;
    const QString path = m_ui->editionTree->currentIndex().data(EditionModel::PathRole).toString();
    const auto before = std::exchange(m_edition, m_draft->reading()->edition); // lives until the tree is another
    if (first) {
        showWhole();
    } else {
        m_model->show(m_edition.get(), workspace().language());
        if (!m_ui->editionTree->currentIndex().isValid() && !path.isEmpty())
            m_ui->editionTree->setCurrentIndex(m_model->find(path));
    }
    if (m_draft->reading()->faults.isEmpty())
        markExamples(m_draft->reading()->failed);
    m_draft->showNode(m_model->node(m_ui->editionTree->currentIndex()));
}

void MethodologyPage::showPlace(const QString& path)
{
    const QModelIndex index = m_model->find(path);
    m_ui->editionTree->setCurrentIndex(index);
    if (index.isValid())
        m_ui->editionTree->scrollTo(index);
    else
        m_draft->showNode(nullptr);
}

void MethodologyPage::tellState()
{
    const workflow::EditionInfo* info = chosen();
    if (!info) {
        m_ui->stateLabel->clear();
        return;
    }
    QString text;
    if (info->state == State::Used)
        text = tr("● In use: this store assesses the block by this edition.");
    else if (info->state == State::Draft)
        text = info->faults > 0 ? tr("✎ A draft of this store, saved with %n fault(s). It cannot be used like this.",
                                     nullptr, info->faults)
                                : tr("✎ A draft of this store. It changes nothing until it is taken into use.");
    else if (info->state == State::Former)
        text = tr("○ Was in use in this store before another edition took its place.");
    else
        text = tr("Shipped with the program.");
    if (info->differs)
        text += u' ' + tr("The program ships another text under the id “%1”; shown is the one that the store keeps.")
                           .arg(info->id);
    m_ui->stateLabel->setText(text);
}

void MethodologyPage::tellActs()
{
    const QString against = reasonAgainst(workspace(), u"edition"_s);
    const workflow::EditionInfo* info = chosen();
    const bool draft = info && info->state == State::Draft;
    for (QPushButton* button : {m_ui->copyButton, m_ui->importButton, m_ui->useButton, m_ui->discardButton}) {
        button->setEnabled(against.isEmpty());
        button->setToolTip(against);
    }
    m_ui->useButton->setEnabled(against.isEmpty() && info && info->state != State::Used);
    m_ui->discardButton->setEnabled(against.isEmpty() && draft);
    m_ui->exportButton->setEnabled(info != nullptr);
    // A draft calculates its examples by itself and says how many hold.
    m_ui->examplesButton->setVisible(!draft);
}

void MethodologyPage::runExamples()
{
    if (!m_edition)
        return;
    const int failed = int(markExamples(workflow::failedExamples(*m_edition)));
    m_ui->outcomeLabel->setText(
        failed == 0 ? signOf(Tone::Good) + u' ' +
                          tr("All %n worked examples hold here.", nullptr, int(m_edition->examples.size()))
                    : signOf(Tone::Bad) + u' ' + tr("%n worked examples do not hold here.", nullptr, failed));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_model->node(index)->group == EditionNode::Group::Examples &&
            m_model->node(index)->kind == EditionNode::Kind::Group) {
            m_ui->editionTree->expand(index);
            m_ui->editionTree->scrollTo(index, QAbstractItemView::PositionAtTop);
        }
    }
}

qsizetype MethodologyPage::markExamples(const base::Findings& failed)
{
    QHash<QString, QString> byNumber;
    for (const base::Finding& finding : failed)
        byNumber.insert(finding.place.sheet.section(u'/', 1), workspace().text(finding.message));
    m_model->setOutcome(byNumber);
    return byNumber.size();
}

void MethodologyPage::compare()
{
    const QString other = m_ui->compareCombo->currentData().toString();
    const bool draft = chosen() && chosen()->state == State::Draft;
    m_ui->side->setCurrentIndex(draft && other.isEmpty() ? 1 : 0);
    if (!m_edition || other.isEmpty())
        return showChosen();
    workspace().run(this, [&] {
        const domain::Edition with = workflow::knownEdition(workspace().session(), other);
        m_ui->details->setHtml(differencesHtml(workflow::compareEditions(*m_edition, with), m_edition->title,
                                               with.title, workspace().language()));
    });
}

} // namespace bagalau::desktop
