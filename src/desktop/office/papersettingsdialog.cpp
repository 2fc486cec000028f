#include "desktop/office/papersettingsdialog.h"

#include "desktop/common/actgate.h"
#include "desktop/office/inplace.h"
#include "ui_papersettingsdialog.h"

#include <QPixmap>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

PaperSettingsDialog::PaperSettingsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PaperSettingsDialog>()), m_workspace(workspace)
{
    m_ui->setupUi(this);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &PaperSettingsDialog::apply);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->emblemButton, &QPushButton::clicked, this, &PaperSettingsDialog::chooseEmblem);
    connect(m_ui->noEmblemButton, &QPushButton::clicked, this, [this] { setEmblem({}); });
    connect(m_ui->numbering, &QLineEdit::textChanged, this, &PaperSettingsDialog::showNumber);
}

PaperSettingsDialog::~PaperSettingsDialog() = default;

void PaperSettingsDialog::load()
{
    const workflow::PaperSettings settings = workflow::paperOffice(*m_workspace.session()).settings;
    m_ui->kkHead->setPlainText(settings.head.kk);
    m_ui->ruHead->setPlainText(settings.head.ru);
    m_ui->emblemHeight->setValue(settings.emblemHeight);
    m_ui->leftMargin->setValue(settings.left);
    m_ui->rightMargin->setValue(settings.right);
    m_ui->topMargin->setValue(settings.top);
    m_ui->bottomMargin->setValue(settings.bottom);
    m_ui->family->setCurrentIndex(settings.sans ? 1 : 0);
    m_ui->scale->setValue(settings.scale);
    m_ui->numbering->setText(settings.numbering);
    setEmblem(settings.emblem);
    const QString against = reasonAgainst(m_workspace, u"papers"_s);
    showFault(m_ui->faultLabel, against);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(against.isEmpty());
}

workflow::PaperSettings PaperSettingsDialog::chosen() const
{
    workflow::PaperSettings settings;
    settings.head = {m_ui->kkHead->toPlainText().trimmed(), m_ui->ruHead->toPlainText().trimmed()};
    settings.emblem = m_emblem;
    settings.emblemHeight = m_ui->emblemHeight->value();
    settings.left = m_ui->leftMargin->value();
    settings.right = m_ui->rightMargin->value();
    settings.top = m_ui->topMargin->value();
    settings.bottom = m_ui->bottomMargin->value();
    settings.sans = m_ui->family->currentIndex() == 1;
    settings.scale = m_ui->scale->value();
    settings.numbering = m_ui->numbering->text().trimmed();
    return settings;
}

void PaperSettingsDialog::chooseEmblem()
{
    const QStringList files =
        m_workspace.prompts().openFiles(this, tr("Picture for the letterhead"), tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!files.isEmpty())
        runInPlace(m_workspace, m_ui->faultLabel, [&] { setEmblem(workflow::readEmblem(files.first())); });
}

void PaperSettingsDialog::setEmblem(const QByteArray& bytes)
{
    m_emblem = bytes;
    QPixmap picture;
    picture.loadFromData(bytes);
    if (picture.isNull())
        m_ui->emblemLabel->setText(tr("none"));
    else
        m_ui->emblemLabel->setPixmap(picture.scaledToHeight(40, Qt::SmoothTransformation));
    m_ui->noEmblemButton->setEnabled(!bytes.isEmpty());
}

void PaperSettingsDialog::showNumber()
{
    m_ui->numberExample->setText(
        tr("{block} is the place of the block, {###} the running number. Example: %1")
            .arg(workflow::paperNumber(m_ui->numbering->text().trimmed(), 1, m_workspace.session()->office().year, 7)));
}

void PaperSettingsDialog::apply()
{
    const workflow::PaperSettings settings = chosen();
    const bool same = settings == workflow::paperOffice(*m_workspace.session()).settings;
    if (same || runInPlace(m_workspace, m_ui->faultLabel, [&] {
            workflow::savePaperSettings(*m_workspace.session(), settings, m_workspace.official());
        }))
        accept();
}

} // namespace bagalau::desktop
