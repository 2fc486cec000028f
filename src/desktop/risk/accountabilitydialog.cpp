#include "desktop/risk/accountabilitydialog.h"

#include "base/dates.h"
#include "desktop/common/actgate.h"
#include "desktop/office/inplace.h"
#include "desktop/preview/previewwindow.h"
#include "desktop/risk/accountabilitymodel.h"
#include "desktop/shell/background.h"
#include "desktop/shell/signs.h"
#include "ui_accountabilitydialog.h"
#include "workflow/papers.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

AccountabilityDialog::AccountabilityDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::AccountabilityDialog>()), m_workspace(workspace)
{
    m_ui->setupUi(this);
    m_model = new AccountabilityModel(workspace, this);
    m_ui->bodiesTree->setModel(m_model);
    QHeaderView* header = m_ui->bodiesTree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AccountabilityModel::Name, QHeaderView::Stretch);
    const domain::AccountabilityRule& rule = workflow::accountabilityRule();
    QStringList readings;
    for (const domain::AccountabilityRule::Reading& one : rule.readings)
        readings << openPointSign() + u' ' + m_workspace.text(one.name) + u": "_s + m_workspace.text(one.note);
    m_ui->clauseLabel->setText(m_workspace.text(rule.clause) + u": "_s + m_workspace.text(rule.text));
    m_ui->clauseLabel->setToolTip(readings.join(u"\n\n"_s));
    m_ui->busyBar->hide();
    showFault(m_ui->faultLabel, {});
    connectAll();
}

AccountabilityDialog::~AccountabilityDialog() = default;

void AccountabilityDialog::connectAll()
{
    connect(m_ui->bodiesTree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AccountabilityDialog::showBody);
    connect(m_ui->fellBox, &QCheckBox::toggled, this, &AccountabilityDialog::load);
    connect(m_ui->worsenedButton, &QRadioButton::toggled, this, &AccountabilityDialog::offer);
    connect(m_ui->heldButton, &QRadioButton::toggled, this, &AccountabilityDialog::offer);
    connect(m_ui->sourceEdit, &QLineEdit::textChanged, this, &AccountabilityDialog::offer);
    connect(m_ui->kkEdit, &QPlainTextEdit::textChanged, this, &AccountabilityDialog::offer);
    connect(m_ui->ruEdit, &QPlainTextEdit::textChanged, this, &AccountabilityDialog::offer);
    connect(m_ui->addButton, &QPushButton::clicked, this, &AccountabilityDialog::addDocuments);
    connect(m_ui->removeButton, &QPushButton::clicked, m_ui->documentsList, &DocumentDrop::removeCurrent);
    connect(m_ui->recordButton, &QPushButton::clicked, this, &AccountabilityDialog::apply);
    connect(m_ui->previewButton, &QPushButton::clicked, this, &AccountabilityDialog::preview);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString AccountabilityDialog::body() const
{
    const workflow::AccountabilityBody* one = m_model->bodyAt(m_ui->bodiesTree->currentIndex());
    return one ? one->body.id : QString();
}

void AccountabilityDialog::load()
{
    const QString shown = body();
    QList<workflow::AccountabilityBody> bodies;
    showFault(m_ui->faultLabel,
              attempt(m_workspace, [&] { bodies = workflow::accountability(*m_workspace.session()); }));
    m_model->load(std::move(bodies), m_ui->fellBox->isChecked());
    const QModelIndex again = m_model->rowOf(shown);
    m_ui->bodiesTree->setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
    m_ui->bodiesTree->expand(m_ui->bodiesTree->currentIndex());
    showBody();
}

// What is being written about a body stays while the rows of the same body are looked at.
void AccountabilityDialog::showBody()
{
    const workflow::AccountabilityBody* one = m_model->bodyAt(m_ui->bodiesTree->currentIndex());
    m_ui->findingBox->setEnabled(one);
    if (one && one->body.id == m_shownBody)
        return;
    m_shownBody = one ? one->body.id : QString();
    const domain::SectorFinding* finding = one ? one->finding() : nullptr;
    QString said = one ? m_workspace.text(one->body.name) : QString();
    if (finding) {
        const QString day = base::shortDate(QDate::fromString(finding->at.left(10), Qt::ISODate));
        said += u'\n' + tr("Recorded on %1 by %2, journal entry No. %3; documents: %4.")
                            .arg(day, finding->official, QString::number(finding->entry),
                                 QString::number(finding->evidence.size()));
    }
    m_ui->bodyLabel->setText(said);
    for (QRadioButton* button : {m_ui->worsenedButton, m_ui->heldButton}) {
        button->setAutoExclusive(false); // none of them while nothing was found
        button->setChecked(finding && finding->worsened == (button == m_ui->worsenedButton));
        button->setAutoExclusive(true);
    }
    m_ui->kkEdit->setPlainText(finding ? finding->text.kk : QString());
    m_ui->ruEdit->setPlainText(finding ? finding->text.ru : QString());
    m_ui->sourceEdit->setText(finding ? finding->source : QString());
    m_ui->documentsList->clear();
    m_ui->saidLabel->clear();
    offer();
}

void AccountabilityDialog::offer()
{
    const QString right = reasonAgainst(m_workspace, u"sector-finding"_s);
    const bool chosen = m_ui->worsenedButton->isChecked() || m_ui->heldButton->isChecked();
    const bool written =
        !m_ui->kkEdit->toPlainText().trimmed().isEmpty() && !m_ui->ruEdit->toPlainText().trimmed().isEmpty();
    const QString against = !right.isEmpty()        ? right
                            : m_shownBody.isEmpty() ? tr("Choose a body.")
                            : !chosen               ? tr("Say whether the sector worsened.")
                            : !written              ? tr("The finding is needed in Kazakh and in Russian.")
                            : m_ui->sourceEdit->text().trimmed().isEmpty() ? tr("Say what the finding rests on.")
                                                                           : QString();
    m_ui->recordButton->setEnabled(against.isEmpty());
    m_ui->recordButton->setToolTip(against);
    m_ui->addButton->setEnabled(right.isEmpty());
    m_ui->previewButton->setEnabled(!m_busy);
    m_ui->busyBar->setVisible(m_busy);
}

void AccountabilityDialog::addDocuments()
{
    m_ui->documentsList->addPaths(
        m_workspace.prompts().openFiles(this, tr("Documents that show it"), tr("All files (*)")));
}

void AccountabilityDialog::apply()
{
    const workflow::GivenFinding finding{m_shownBody,
                                         m_ui->worsenedButton->isChecked(),
                                         {m_ui->kkEdit->toPlainText(), m_ui->ruEdit->toPlainText()},
                                         m_ui->sourceEdit->text(),
                                         m_ui->documentsList->paths()};
    const auto act = [&] { workflow::recordSectorFinding(*m_workspace.session(), finding, m_workspace.official()); };
    if (!runInPlace(m_workspace, m_ui->faultLabel, act))
        return;
    m_shownBody.clear();
    load();
    m_ui->saidLabel->setText(signOf(Tone::Good) + u' ' + tr("The finding is recorded."));
}

void AccountabilityDialog::preview()
{
    std::optional<workflow::PaperPlan> plan;
    const QString problem = attempt(m_workspace, [&] {
        plan = workflow::planPaper(*m_workspace.session(), {.id = u"accountability"_s, .body = {}, .block = {}});
    });
    showFault(m_ui->faultLabel, problem);
    if (!plan)
        return;
    m_busy = true;
    offer();
    const auto work = [plan = *plan] {
        return workflow::makePaper(plan, {{base::Language::Kk, base::Language::Ru}, {workflow::PaperFormat::Pdf}});
    };
    inBackground<QList<workflow::MadeFile>>(
        this, work,
        [this](const QList<workflow::MadeFile>& files) {
            m_busy = false;
            offer();
            PreviewWindow::open(m_workspace, this, files);
        },
        [this](const base::Problem& failed) {
            m_busy = false;
            offer();
            showFault(m_ui->faultLabel, failed.text(m_workspace.language()));
        });
}

} // namespace bagalau::desktop
