#include "desktop/methodology/methodologypage.h"

#include "desktop/methodology/editiondetails.h"
#include "desktop/methodology/editionmodel.h"
#include "desktop/shell/signs.h"
#include "ui_methodologypage.h"
#include "workflow/editions.h"
#include "workflow/session.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

MethodologyPage::MethodologyPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_ui(std::make_unique<Ui::MethodologyPage>()), m_model(new EditionModel(this))
{
    m_ui->setupUi(this);
    m_ui->editionTree->setModel(m_model);
    m_ui->editionTree->setColumnWidth(EditionModel::Name, 360);
    m_ui->editionTree->setColumnWidth(EditionModel::Points, 110);
    m_ui->editionSplitter->setSizes({640, 460});
    // activated, not currentIndexChanged: only a person chooses here, filling does not.
    connect(m_ui->editionCombo, &QComboBox::activated, this, &MethodologyPage::showEdition);
    connect(m_ui->compareCombo, &QComboBox::activated, this, &MethodologyPage::compare);
    connect(m_ui->examplesButton, &QPushButton::clicked, this, &MethodologyPage::runExamples);
    connect(m_ui->editionTree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MethodologyPage::showChosen);
}

MethodologyPage::~MethodologyPage() = default;

QString MethodologyPage::title() const
{
    return tr("Methodology");
}

void MethodologyPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void MethodologyPage::refresh()
{
    fillEditions();
    showEdition();
}

// The edition of the block that the pages show stands first in the choice; a choice that was made stays.
void MethodologyPage::fillEditions()
{
    const QVariant chosen = m_ui->editionCombo->currentData();
    const QSignalBlocker one(m_ui->editionCombo), other(m_ui->compareCombo);
    m_ui->editionCombo->clear();
    m_ui->compareCombo->clear();
    m_ui->compareCombo->addItem(tr("nothing"));
    const workflow::Session* session = workspace().session();
    const QStringList used = session ? session->editionIds() : QStringList();
    QString own;
    for (const workflow::EditionInfo& info : workflow::shippedEditions()) {
        const bool inUse = used.contains(info.id);
        if (inUse && info.block == workspace().block())
            own = info.id;
        const QString text = workspace().text(info.title) + (inUse ? u" · "_s + tr("used by this store") : QString());
        m_ui->editionCombo->addItem(text, info.id);
        m_ui->compareCombo->addItem(workspace().text(info.title), info.id);
    }
    const int before = m_ui->editionCombo->findData(chosen.isValid() ? chosen : QVariant(own));
    m_ui->editionCombo->setCurrentIndex(std::max(0, before));
}

void MethodologyPage::showEdition()
{
    m_model->show(nullptr, workspace().language());
    m_edition.reset();
    m_ui->outcomeLabel->clear();
    m_ui->compareCombo->setCurrentIndex(0);
    workspace().run(this, [this] {
        m_edition =
            std::make_unique<domain::Edition>(workflow::shippedEdition(m_ui->editionCombo->currentData().toString()));
    });
    if (!m_edition)
        return;
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
    if (m_edition && node)
        m_ui->details->setHtml(detailsHtml(*m_edition, *node, workspace().language()));
}

void MethodologyPage::runExamples()
{
    if (!m_edition)
        return;
    QHash<QString, QString> failed;
    for (const base::Finding& finding : workflow::failedExamples(*m_edition))
        failed.insert(finding.place.sheet.section(u'/', 1), workspace().text(finding.message));
    m_model->setOutcome(failed);
    const qsizetype all = m_edition->examples.size();
    m_ui->outcomeLabel->setText(
        failed.isEmpty()
            ? signOf(Tone::Good) + u' ' + tr("All %n worked examples hold here.", nullptr, int(all))
            : signOf(Tone::Bad) + u' ' + tr("%n worked examples do not hold here.", nullptr, int(failed.size())));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_model->node(index)->group == EditionNode::Group::Examples &&
            m_model->node(index)->kind == EditionNode::Kind::Group) {
            m_ui->editionTree->expand(index);
            m_ui->editionTree->scrollTo(index, QAbstractItemView::PositionAtTop);
        }
    }
}

void MethodologyPage::compare()
{
    const QString other = m_ui->compareCombo->currentData().toString();
    if (!m_edition || other.isEmpty())
        return showChosen();
    workspace().run(this, [&] {
        const domain::Edition with = workflow::shippedEdition(other);
        m_ui->details->setHtml(differencesHtml(workflow::compareEditions(*m_edition, with), m_edition->title,
                                               with.title, workspace().language()));
    });
}

} // namespace bagalau::desktop
