#include "desktop/office/templatesdialog.h"

#include "desktop/common/actgate.h"
#include "desktop/office/inplace.h"
#include "desktop/office/templatetextsmodel.h"
#include "desktop/shell/tables.h"
#include "ui_templatesdialog.h"
#include "workflow/papertemplates.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

TemplatesDialog::TemplatesDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::TemplatesDialog>()),
      m_workspace(workspace),
      m_texts(new TemplateTextsModel(this))
{
    m_ui->setupUi(this);
    prepareTable(m_ui->textsTable);
    m_ui->textsTable->setModel(m_texts);
    m_ui->textsTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->textsTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->splitter->setSizes({300, 800});
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->templateList, &QListWidget::currentRowChanged, this, &TemplatesDialog::showChosen);
    connect(m_texts, &QAbstractItemModel::dataChanged, this, &TemplatesDialog::showState);
    connect(m_ui->useButton, &QPushButton::clicked, this, [this] { use(m_texts->bytes()); });
    connect(m_ui->dropButton, &QPushButton::clicked, this, &TemplatesDialog::drop);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &TemplatesDialog::exportFile);
    connect(m_ui->importButton, &QPushButton::clicked, this, &TemplatesDialog::importFile);
}

TemplatesDialog::~TemplatesDialog() = default;

void TemplatesDialog::load()
{
    fillList({});
}

QString TemplatesDialog::chosen() const
{
    const QListWidgetItem* item = m_ui->templateList->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void TemplatesDialog::fillList(const QString& choose)
{
    m_shown.clear();
    const QSignalBlocker silence(m_ui->templateList);
    m_ui->templateList->clear();
    for (const workflow::TemplateInfo& one : workflow::paperTemplates(*m_workspace.session())) {
        const QString name = m_workspace.text(one.name);
        auto* item = new QListWidgetItem(one.own ? tr("%1 (the office's own)").arg(name) : name, m_ui->templateList);
        item->setData(Qt::UserRole, one.id);
        if (one.id == choose || choose.isEmpty())
            if (!m_ui->templateList->currentItem() || one.id == choose)
                m_ui->templateList->setCurrentItem(item);
    }
    showChosen();
}

void TemplatesDialog::showChosen()
{
    const QString id = chosen();
    if (id.isEmpty() || id == m_shown)
        return;
    if (changed() && !m_workspace.prompts().confirm(this, tr("Leave the changed template without using it?"))) {
        const QSignalBlocker silence(m_ui->templateList);
        for (int row = 0; row < m_ui->templateList->count(); ++row)
            if (m_ui->templateList->item(row)->data(Qt::UserRole) == m_shown)
                m_ui->templateList->setCurrentRow(row);
        return;
    }
    m_shown = id;
    m_kept = workflow::templateBytes(workflow::paperOffice(*m_workspace.session()), id);
    m_texts->show(m_kept, reasonAgainst(m_workspace, u"papers"_s).isEmpty());
    QStringList fields;
    for (const workflow::TemplateText& one : workflow::templateFields(id))
        fields << u'{' + one.path + u"} "_s + m_workspace.text(one.text);
    m_ui->fieldsLabel->setText(tr("Fields of this paper: %1").arg(fields.join(u"; "_s)));
    showState();
}

bool TemplatesDialog::changed() const
{
    return !m_shown.isEmpty() && m_texts->bytes() != m_kept;
}

void TemplatesDialog::showState()
{
    const QString against = reasonAgainst(m_workspace, u"papers"_s);
    QStringList faults;
    for (const base::Finding& fault :
         changed() ? workflow::templateFaults(m_texts->bytes(), m_shown) : base::Findings())
        faults << m_workspace.text(fault.message);
    showFault(m_ui->faultLabel, against.isEmpty() ? faults.join(u'\n') : against);
    m_ui->useButton->setEnabled(changed() && faults.isEmpty() && against.isEmpty());
    m_ui->importButton->setEnabled(against.isEmpty());
    m_ui->dropButton->setEnabled(against.isEmpty() && m_kept != workflow::shippedTemplate(m_shown));
}

void TemplatesDialog::use(const QByteArray& bytes)
{
    const QString id = m_shown;
    if (runInPlace(m_workspace, m_ui->faultLabel,
                   [&] { workflow::useTemplate(*m_workspace.session(), id, bytes, m_workspace.official()); })) {
        m_kept = m_texts->bytes();
        fillList(id);
    }
}

void TemplatesDialog::drop()
{
    const QString id = m_shown;
    if (m_workspace.prompts().confirm(this, tr("Use the template that ships again? The office's own is given up.")) &&
        runInPlace(m_workspace, m_ui->faultLabel,
                   [&] { workflow::dropTemplate(*m_workspace.session(), id, m_workspace.official()); })) {
        m_kept = m_texts->bytes();
        fillList(id);
    }
}

void TemplatesDialog::exportFile()
{
    const QString path = m_workspace.prompts().saveFile(this, tr("Write the template to a file"), m_shown + u".json"_s,
                                                        tr("Templates (*.json)"));
    if (!path.isEmpty())
        runInPlace(m_workspace, m_ui->faultLabel, [&] { workflow::writeTemplate(path, m_texts->bytes()); });
}

void TemplatesDialog::importFile()
{
    const QStringList files = m_workspace.prompts().openFiles(this, tr("Take in a template"), tr("Templates (*.json)"));
    if (files.isEmpty())
        return;
    QByteArray bytes;
    if (runInPlace(m_workspace, m_ui->faultLabel, [&] { bytes = workflow::readTemplateFile(files.first()); }))
        use(bytes);
}

void TemplatesDialog::reject()
{
    if (!changed() || m_workspace.prompts().confirm(this, tr("Leave the changed template without using it?")))
        QDialog::reject();
}

} // namespace bagalau::desktop
