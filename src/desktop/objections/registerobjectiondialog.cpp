#include "desktop/objections/registerobjectiondialog.h"

#include "base/dates.h"
#include "desktop/common/actgate.h"
#include "desktop/common/daycount.h"
#include "desktop/conclusions/issuedsnapshot.h"
#include "desktop/objections/contesteditemsmodel.h"
#include "ui_registerobjectiondialog.h"
#include "workflow/objections.h"
#include "workflow/views.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

RegisterObjectionDialog::RegisterObjectionDialog(Workspace& workspace, const QString& body, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::RegisterObjectionDialog>()),
      m_items(new ContestedItemsModel(workspace, ContestedItemsModel::Use::Mark, this))
{
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Register"));
    m_ui->itemsTable->setModel(m_items);
    QHeaderView* header = m_ui->itemsTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ContestedItemsModel::Item, QHeaderView::Stretch);
    header->setSectionResizeMode(ContestedItemsModel::Row, QHeaderView::Stretch);
    connect(m_ui->bodyChoice, &QComboBox::currentIndexChanged, this, &RegisterObjectionDialog::showConclusion);
    connect(m_ui->receivedDate, &QDateEdit::dateChanged, this, &RegisterObjectionDialog::showLimit);
    connect(m_ui->addDocuments, &QPushButton::clicked, this, &RegisterObjectionDialog::addDocuments);
    connect(m_ui->removeDocument, &QPushButton::clicked, m_ui->documentList, &DocumentDrop::removeCurrent);
    connect(m_ui->documentList, &DocumentDrop::pathsChanged, this, &RegisterObjectionDialog::offer);
    connect(m_ui->groundText, &QPlainTextEdit::textChanged, this, &RegisterObjectionDialog::offer);
    connect(m_items, &QAbstractItemModel::dataChanged, this, &RegisterObjectionDialog::offer);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &RegisterObjectionDialog::apply);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(900, 640);
    load(body);
}

RegisterObjectionDialog::~RegisterObjectionDialog() = default;

QList<domain::Conclusion> RegisterObjectionDialog::contestable(const Workspace& workspace)
{
    QMap<QString, domain::Conclusion> latest;
    for (const domain::Conclusion& one : workflow::conclusions(*workspace.session()))
        if (one.block == workspace.block() && one.sequence >= latest.value(one.body).sequence)
            latest.insert(one.body, one);
    QList<domain::Conclusion> delivered;
    for (const domain::Conclusion& one : latest)
        if (one.delivered.isValid() && one.predecessor.isEmpty())
            delivered << one;
    return delivered;
}

void RegisterObjectionDialog::load(const QString& body)
{
    m_conclusions = contestable(m_workspace);
    m_ui->receivedDate->setDate(m_workspace.session()->today());
    for (const domain::Conclusion& one : m_conclusions) {
        const domain::AssessedBody* known = m_workspace.session()->library().registers.body(one.body);
        m_ui->bodyChoice->addItem(known ? m_workspace.text(known->name) : one.body, one.body);
    }
    m_ui->bodyChoice->setCurrentIndex(std::max(0, m_ui->bodyChoice->findData(body)));
    showConclusion();
}

const domain::Conclusion* RegisterObjectionDialog::chosen() const
{
    const int index = m_ui->bodyChoice->currentIndex();
    return index >= 0 && index < m_conclusions.size() ? &m_conclusions[index] : nullptr;
}

void RegisterObjectionDialog::showConclusion()
{
    const domain::Conclusion* conclusion = chosen();
    if (!conclusion)
        return offer();
    m_ui->conclusionLabel->setText(
        tr("No. %1 of %2, received by the body on %3")
            .arg(conclusion->number, base::shortDate(conclusion->issued), base::shortDate(conclusion->delivered)));
    const QString problem =
        attempt(m_workspace, [&] { m_items->show(issuedAssessment(*m_workspace.session(), *conclusion)); });
    showLimit();
    if (!problem.isEmpty())
        m_ui->problemLabel->setText(problem);
}

void RegisterObjectionDialog::showLimit()
{
    if (const domain::Conclusion* conclusion = chosen()) {
        const workflow::Library& library = m_workspace.session()->library();
        const domain::Deadline limit =
            library.procedure.deadline(library.calendar, u"objection"_s, conclusion->delivered);
        const bool late = m_ui->receivedDate->date() > limit.lastDay;
        m_ui->limitLabel->setText((late ? tr("⚠ Late.") : tr("✓ In time.")) + u' ' +
                                  dayCount(m_workspace, u"objection"_s, limit));
    }
    offer();
}

void RegisterObjectionDialog::addDocuments()
{
    m_ui->documentList->addPaths(
        m_workspace.prompts().openFiles(this, tr("Documents of the objection"), tr("All files (*)")));
}

void RegisterObjectionDialog::offer()
{
    QStringList missing;
    if (!chosen())
        missing << tr("No conclusion has been delivered yet.");
    if (m_items->marked().isEmpty())
        missing << tr("Mark at least one contested item.");
    if (m_ui->groundText->toPlainText().trimmed().isEmpty())
        missing << tr("Give the ground.");
    if (m_ui->documentList->count() == 0)
        missing << tr("Add at least one document.");
    m_ui->problemLabel->setText(missing.join(u' '));
    m_ui->removeDocument->setEnabled(m_ui->documentList->count() > 0);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(missing.isEmpty());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setToolTip(missing.join(u'\n'));
}

void RegisterObjectionDialog::apply()
{
    const domain::Conclusion& conclusion = *chosen();
    QList<workflow::ContestedItem> items;
    for (const QString& item : m_items->marked())
        items << workflow::ContestedItem{item};
    const workflow::ObjectionRequest request{conclusion.body,
                                             conclusion.block,
                                             m_ui->receivedDate->date(),
                                             items,
                                             m_ui->groundText->toPlainText(),
                                             m_ui->documentList->paths()};
    const QString problem = attempt(m_workspace, [&] {
        m_number = workflow::registerObjection(*m_workspace.session(), request, m_workspace.official()).number;
    });
    m_ui->problemLabel->setText(problem);
    if (problem.isEmpty())
        accept();
}

} // namespace bagalau::desktop
