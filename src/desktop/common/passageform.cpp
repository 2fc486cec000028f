#include "desktop/common/passageform.h"

#include "base/dates.h"
#include "ui_passageform.h"

#include <QEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

PassageForm::PassageForm(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::PassageForm>())
{
    m_ui->setupUi(this);
    connect(m_ui->passageDay, &QDateEdit::dateChanged, this, &PassageForm::edited);
    connect(m_ui->addDocuments, &QPushButton::clicked, this, &PassageForm::addDocuments);
    connect(m_ui->removeDocument, &QPushButton::clicked, m_ui->passageDocuments, &DocumentDrop::removeCurrent);
    connect(m_ui->passageDocuments, &DocumentDrop::pathsChanged, this, &PassageForm::offer);
    offer();
}

PassageForm::~PassageForm() = default;

void PassageForm::attach(Workspace& workspace)
{
    m_workspace = &workspace;
    showWays();
}

// The ways are data of the procedure; not saying one is a choice as well.
void PassageForm::showWays()
{
    const QString chosen = m_ui->passageWay->currentData().toString();
    m_ui->passageWay->clear();
    m_ui->passageWay->addItem(tr("not stated"), QString());
    for (const domain::Choice& way : m_workspace->library().procedure.ways)
        m_ui->passageWay->addItem(m_workspace->text(way.name), way.id);
    m_ui->passageWay->setCurrentIndex(std::max(0, m_ui->passageWay->findData(chosen)));
}

void PassageForm::begin(QDate day)
{
    showWays();
    m_ui->passageDay->setDate(day);
    m_ui->passageWay->setCurrentIndex(0);
    m_ui->passageNumber->clear();
    m_ui->passageDocuments->clear();
    offer();
}

workflow::PassageRequest PassageForm::request() const
{
    return {m_ui->passageDay->date(), m_ui->passageWay->currentData().toString(), m_ui->passageNumber->text(),
            m_ui->passageDocuments->paths()};
}

void PassageForm::addDocuments()
{
    m_ui->passageDocuments->addPaths(
        m_workspace->prompts().openFiles(this, tr("Documents of this step"), tr("All files (*)")));
}

void PassageForm::offer()
{
    const bool any = m_ui->passageDocuments->count() > 0;
    m_ui->removeDocument->setEnabled(any);
    m_ui->removeDocument->setToolTip(any ? QString() : tr("There is no document yet."));
    emit edited();
}

void PassageForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (m_workspace)
        showWays();
    offer();
}

QString passageWords(const Workspace& workspace, const domain::Passage& passage)
{
    QStringList words{base::shortDate(passage.day)};
    for (const domain::Choice& way : workspace.library().procedure.ways)
        if (way.id == passage.way)
            words << workspace.text(way.name);
    if (!passage.number.isEmpty())
        words << PassageForm::tr("No. %1").arg(passage.number);
    if (!passage.proof.isEmpty())
        words << PassageForm::tr("%n document(s)", nullptr, static_cast<int>(passage.proof.size()));
    return words.join(u", "_s);
}

} // namespace bagalau::desktop
