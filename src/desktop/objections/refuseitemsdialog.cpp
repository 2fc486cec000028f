#include "desktop/objections/refuseitemsdialog.h"

#include "base/text.h"
#include "desktop/common/actgate.h"
#include "desktop/conclusions/issuedsnapshot.h"
#include "ui_refuseitemsdialog.h"
#include "workflow/objections.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

QList<std::pair<QString, QString>> judgedRules(const Workspace& workspace, const QString& block)
{
    QList<std::pair<QString, QString>> rules;
    for (const domain::AdmissibilityRule& rule : workspace.library().procedure.admissibility)
        if (rule.test == domain::AdmissibilityRule::Test::Judgement &&
            (rule.blocks.isEmpty() || rule.blocks.contains(block)))
            rules.emplace_back(rule.id, u"%1 (%2)"_s.arg(workspace.text(rule.name), workspace.text(rule.clause)));
    return rules;
}

QString itemLines(const Workspace& workspace, const domain::Assessment& assessment, const QStringList& items)
{
    QStringList lines;
    for (const QString& id : items) {
        const domain::AssessmentItem* item = assessment.item(id);
        const QString row = item ? itemRow(*item, workspace.language()) : QString();
        const QString name = item ? workspace.text(item->name) : id;
        lines << u"• "_s + (row.isEmpty() ? name : u"%1 (%2)"_s.arg(name, row));
    }
    return lines.join(u'\n');
}

RefuseItemsDialog::RefuseItemsDialog(Workspace& workspace, const ObjectionCase& shown, const QStringList& items,
                                     QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::RefuseItemsDialog>()),
      m_case(shown),
      m_items(items)
{
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Record"));
    connect(m_ui->ruleChoice, &QComboBox::currentTextChanged, m_ui->ruleChoice, &QWidget::setToolTip);
    connect(m_ui->refusalKk, &QPlainTextEdit::textChanged, this, &RefuseItemsDialog::offer);
    connect(m_ui->refusalRu, &QPlainTextEdit::textChanged, this, &RefuseItemsDialog::offer);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &RefuseItemsDialog::apply);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(640, 380);
    load();
    offer();
}

RefuseItemsDialog::~RefuseItemsDialog() = default;

void RefuseItemsDialog::load()
{
    m_ui->itemsLabel->setText(itemLines(m_workspace, m_case.contested, m_items));
    for (const auto& [id, name] : judgedRules(m_workspace, m_case.objection().block))
        m_ui->ruleChoice->addItem(name, id);
}

void RefuseItemsDialog::offer()
{
    QString missing;
    if (m_ui->ruleChoice->count() == 0)
        missing = tr("In this block no rule lets an item go unconsidered after it was registered.");
    else if (base::simplified(m_ui->refusalKk->toPlainText()).isEmpty() ||
             base::simplified(m_ui->refusalRu->toPlainText()).isEmpty())
        missing = tr("Give the ground in both languages.");
    m_ui->problemLabel->setText(missing);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(missing.isEmpty());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setToolTip(missing);
}

void RefuseItemsDialog::apply()
{
    const base::Bilingual ground{base::simplified(m_ui->refusalKk->toPlainText()),
                                 base::simplified(m_ui->refusalRu->toPlainText())};
    const QString problem = attempt(m_workspace, [&] {
        workflow::refuseItems(*m_workspace.session(), m_case.objection().number, m_items,
                              m_ui->ruleChoice->currentData().toString(), ground, m_workspace.official());
    });
    m_ui->problemLabel->setText(problem);
    if (problem.isEmpty())
        accept();
}

} // namespace bagalau::desktop
