#include "desktop/methodology/copyeditiondialog.h"

#include "desktop/common/actgate.h"
#include "desktop/shell/signs.h"
#include "ui_copyeditiondialog.h"
#include "workflow/authoring.h"
#include "workflow/editions.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

CopyEditionDialog::CopyEditionDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::CopyEditionDialog>()), m_workspace(workspace)
{
    m_ui->setupUi(this);
    m_ui->problemLabel->hide();
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &CopyEditionDialog::apply);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

CopyEditionDialog::~CopyEditionDialog() = default;

void CopyEditionDialog::load(const QString& from)
{
    m_from = from;
    QStringList taken;
    for (const workflow::EditionInfo& one : workflow::knownEditions(m_workspace.session())) {
        taken << one.id;
        if (one.id != from)
            continue;
        m_ui->introLabel->setText(
            tr("The copy of “%1” is a draft of this store. It changes nothing until it is taken into use.")
                .arg(m_workspace.text(one.title)));
        m_ui->titleKkEdit->setText(one.title.kk);
        m_ui->titleRuEdit->setText(one.title.ru);
        for (QLineEdit* edit : {m_ui->titleKkEdit, m_ui->titleRuEdit})
            edit->setCursorPosition(0); // a long name is read from its beginning
    }
    int number = 2;
    while (taken.contains(from + u'-' + QString::number(number)))
        ++number;
    m_ui->idEdit->setText(from + u'-' + QString::number(number));
    m_ui->idEdit->selectAll();
    m_ui->idEdit->setFocus();
}

void CopyEditionDialog::apply()
{
    const QString id = m_ui->idEdit->text().trimmed();
    const base::Bilingual title(m_ui->titleKkEdit->text().simplified(), m_ui->titleRuEdit->text().simplified());
    const QString problem = !title.complete() ? tr("Write the name in both languages.") : attempt(m_workspace, [&] {
        workflow::copyEdition(*m_workspace.session(), m_from, id, title, m_workspace.official());
    });
    m_ui->problemLabel->setText(signOf(Tone::Bad) + u' ' + problem);
    m_ui->problemLabel->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    emit copied(id);
    accept();
}

} // namespace bagalau::desktop
