#include "desktop/objections/historypanel.h"

#include "desktop/common/actgate.h"
#include "desktop/common/texttable.h"
#include "desktop/objections/historywords.h"
#include "ui_historypanel.h"
#include "workflow/rights.h"

#include <QDateTime>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int words = 4; // the column

} // namespace

HistoryPanel::HistoryPanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::HistoryPanel>())
{
    m_ui->setupUi(this);
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::attach(Workspace& workspace)
{
    m_workspace = &workspace;
    m_table = new TextTable(this);
    m_ui->historyTable->setModel(m_table);
    m_ui->historyTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->historyTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->historySplitter->setSizes({720, 440});
    connect(m_ui->historyTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPanel::showEntry);
}

void HistoryPanel::show(const ObjectionCase& shown)
{
    QList<TextTable::Row> rows;
    QStringList texts;
    const QString problem = attempt(*m_workspace, [&] {
        for (const domain::JournalEntry& entry :
             workflow::historyOf(*m_workspace->session(), shown.objection().number)) {
            const QStringList said = historyWords(*m_workspace, shown, entry);
            const bool refused = entry.act == u"refused"_s;
            rows << TextTable::Row{
                QString::number(entry.number),
                {QString::number(entry.number),
                 QDateTime::fromString(entry.at, Qt::ISODate).toString(u"dd.MM.yyyy HH:mm"_s), entry.official,
                 (refused ? u"✗ "_s : QString()) + m_workspace->text(workflow::actName(entry.act)), said.join(u' ')},
                refused,
                {}};
            texts << said.join(u'\n');
        }
    });
    m_texts = texts;
    m_table->show({{tr("No."), true}, {tr("Time")}, {tr("Official")}, {tr("What was done")}, {tr("In words")}}, rows);
    m_ui->historyTable->horizontalHeader()->setSectionResizeMode(words, QHeaderView::Stretch);
    m_ui->historyHint->setText(problem.isEmpty() ? tr("Entries of the journal; refused acts stand there too, with the "
                                                      "rule that refused them.")
                                                 : problem);
    m_ui->historyTable->selectRow(static_cast<int>(rows.size()) - 1);
    showEntry();
}

void HistoryPanel::showEntry()
{
    m_ui->historyText->setPlainText(m_texts.value(m_ui->historyTable->currentIndex().row()));
}

void HistoryPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
