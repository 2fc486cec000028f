#include "desktop/shell/headerbar.h"

#include "base/dates.h"
#include "desktop/shell/languages.h"
#include "ui_headerbar.h"
#include "workflow/officeacts.h"
#include "workflow/rights.h"
#include "workflow/views.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

HeaderBar::HeaderBar(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::HeaderBar>())
{
    m_ui->setupUi(this);
    loadLanguages();
}

HeaderBar::~HeaderBar() = default;

void HeaderBar::attach(Workspace& workspace)
{
    m_workspace = &workspace;
    connect(&workspace, &Workspace::sessionChanged, this, &HeaderBar::load);
    connect(&workspace, &Workspace::changed, this, &HeaderBar::loadOffice);
    connect(&workspace, &Workspace::changed, this, &HeaderBar::loadOfficials);
    connect(&workspace, &Workspace::officialChanged, this, &HeaderBar::loadOfficials);
    connect(&workspace, &Workspace::blockChanged, this, &HeaderBar::loadBlocks);
    // activated, not currentIndexChanged: only a person chooses here, loading does not.
    connect(m_ui->blockCombo, &QComboBox::activated, this, &HeaderBar::chooseBlock);
    connect(m_ui->officialCombo, &QComboBox::activated, this, &HeaderBar::chooseOfficial);
    connect(m_ui->languageCombo, &QComboBox::activated, this, &HeaderBar::chooseLanguage);
    load();
}

void HeaderBar::load()
{
    loadOffice();
    loadBlocks();
    loadOfficials();
    m_ui->languageCombo->setCurrentIndex(m_ui->languageCombo->findData(static_cast<int>(m_workspace->language())));
}

void HeaderBar::loadOffice()
{
    const workflow::Session* session = m_workspace->session();
    m_ui->yearLabel->setText(session ? yearText(*session) : tr("No store is open"));
    m_ui->blockBox->setVisible(session);
    m_ui->officialBox->setVisible(session);
    QStringList names;
    for (const QString& id : session ? session->office().authorities : QStringList())
        if (const domain::Authority* authority = session->library().registers.authority(id))
            names << m_workspace->text(authority->name);
    m_ui->officeLabel->setFullText(names.join(u"; "_s));
}

QString HeaderBar::yearText(const workflow::Session& session) const
{
    const QString year = tr("Results of %1").arg(session.office().year);
    return session.office().trainingDay.isValid()
               ? tr("%1 – training, today is %2").arg(year, base::shortDate(session.today()))
               : year;
}

void HeaderBar::loadBlocks()
{
    const workflow::Session* session = m_workspace->session();
    m_ui->blockCombo->clear();
    for (const domain::Block& block : session ? workflow::blocksOf(*session) : QList<domain::Block>())
        m_ui->blockCombo->addItem(m_workspace->text(block.name), block.id);
    m_ui->blockCombo->setCurrentIndex(m_ui->blockCombo->findData(m_workspace->block()));
    m_ui->blockCombo->setToolTip(m_ui->blockCombo->currentText());
    m_ui->blockCombo->setEnabled(session);
}

void HeaderBar::loadOfficials()
{
    const workflow::Session* session = m_workspace->session();
    m_ui->officialCombo->clear();
    for (const domain::Official& one : session ? workflow::officials(*session) : QList<domain::Official>())
        m_ui->officialCombo->addItem(tr("%1 (%2)").arg(one.name, m_workspace->text(workflow::roleName(one.role))),
                                     one.name);
    m_ui->officialCombo->setPlaceholderText(m_ui->officialCombo->count() ? tr("Choose who works")
                                                                         : tr("No officials yet"));
    m_ui->officialCombo->setCurrentIndex(m_ui->officialCombo->findData(m_workspace->official()));
    m_ui->officialCombo->setToolTip(m_ui->officialCombo->currentText());
    m_ui->officialCombo->setEnabled(m_ui->officialCombo->count() > 0);
}

void HeaderBar::loadLanguages()
{
    for (const base::Language language : Languages::offered())
        m_ui->languageCombo->addItem(Languages::ownName(language), static_cast<int>(language));
}

void HeaderBar::chooseBlock(int index)
{
    m_workspace->setBlock(m_ui->blockCombo->itemData(index).toString());
}

void HeaderBar::chooseOfficial(int index)
{
    const QString name = m_ui->officialCombo->itemData(index).toString();
    emit officialChosen(name);
    m_workspace->setOfficial(name);
}

void HeaderBar::chooseLanguage(int index)
{
    emit languageChosen(static_cast<base::Language>(m_ui->languageCombo->itemData(index).toInt()));
}

void HeaderBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_workspace)
        return;
    m_ui->retranslateUi(this);
    load();
}

} // namespace bagalau::desktop
