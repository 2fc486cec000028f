#include "desktop/comparison/comparisonpage.h"

#include "base/text.h"
#include "desktop/comparison/bardelegate.h"
#include "desktop/shell/background.h"
#include "desktop/shell/tables.h"
#include "ui_comparisonpage.h"
#include "workflow/resultset.h"
#include "workflow/tableexport.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

ComparisonPage::ComparisonPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_ui(std::make_unique<Ui::ComparisonPage>())
{
    m_ui->setupUi(this);
    m_ui->boardTable->setModel(&m_model);
    m_ui->boardTable->setItemDelegateForColumn(ComparisonModel::Bar, new BarDelegate(m_ui->boardTable));
    prepareTable(m_ui->boardTable);
    QHeaderView* header = m_ui->boardTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ComparisonModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(ComparisonModel::Bar, QHeaderView::Fixed);
    header->resizeSection(ComparisonModel::Bar, 160);
    connect(m_ui->resultsButton, &QPushButton::clicked, this, &ComparisonPage::saveResults);
    // activated, not currentIndexChanged: only a person chooses here, filling does not.
    connect(m_ui->itemCombo, &QComboBox::activated, this, &ComparisonPage::showBoard);
    connect(m_ui->boardTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit pageRequested(u"scoring"_s, index.data(ComparisonModel::IdRole).toString());
    });
}

ComparisonPage::~ComparisonPage() = default;

QString ComparisonPage::title() const
{
    return tr("Comparison");
}

void ComparisonPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void ComparisonPage::refresh()
{
    m_items.clear();
    if (workspace().session() && !workspace().block().isEmpty())
        workspace().run(this,
                        [this] { m_items = workflow::comparedItems(*workspace().session(), workspace().block()); });
    m_ui->resultsButton->setEnabled(!m_items.isEmpty());
    showItems();
    showBoard();
}

void ComparisonPage::saveResults()
{
    const workflow::Session& session = *workspace().session();
    workspace().run(this, [&] {
        const domain::ShownTable table = workflow::resultSet(session, workspace().block(), workspace().language());
        const QString name = u"%1-%2.xlsx"_s.arg(workspace().block()).arg(session.office().year);
        const QString path =
            workspace().prompts().saveFile(this, tr("Save all results"), name, tr("Workbooks (*.xlsx)"));
        if (path.isEmpty())
            return;
        inBackground<bool>(
            this,
            [table, path] {
                workflow::exportTable(table, path);
                return true;
            },
            [this, path](bool) {
                m_ui->summaryLabel->setText(tr("All results saved to %1").arg(QDir::toNativeSeparators(path)));
            },
            [this](const base::Problem& problem) { workspace().show(this, problem); });
    });
}

void ComparisonPage::showItems()
{
    const QVariant chosen = m_ui->itemCombo->currentData();
    m_ui->itemCombo->clear();
    for (const workflow::ComparedItem& item : std::as_const(m_items)) {
        QString text = workspace().text(item.variantName) + u" – "_s + workspace().text(item.name);
        if (!item.table.isEmpty())
            text += tr(" (mean of the rows)");
        if (item.penalty)
            text += tr(" (deduction)");
        m_ui->itemCombo->addItem(text, QStringList{item.variant, item.table, item.id});
    }
    m_ui->itemCombo->setCurrentIndex(std::max(0, m_ui->itemCombo->findData(chosen)));
}

void ComparisonPage::showBoard()
{
    const int chosen = m_ui->itemCombo->currentIndex();
    workflow::Comparison board;
    workflow::ComparedItem item;
    if (chosen >= 0 && chosen < m_items.size()) {
        item = m_items[chosen];
        workspace().run(this, [&] { board = workflow::compared(*workspace().session(), workspace().block(), item); });
    }
    m_ui->summaryLabel->setText(summary(board));
    const QString byAssessor = assessors(board);
    m_ui->assessorLabel->setText(byAssessor);
    m_ui->assessorLabel->setVisible(!byAssessor.isEmpty());
    QStringList without;
    for (const domain::AssessedBody& body : std::as_const(board.without))
        without << workspace().text(body.name);
    m_ui->withoutLabel->setText(tr("Without a value yet: %1").arg(without.join(u"; "_s)));
    m_ui->withoutLabel->setVisible(!without.isEmpty());
    m_model.show(std::move(board), item, workspace().language());
    m_ui->boardTable->resizeRowsToContents();
}

QString ComparisonPage::summary(const workflow::Comparison& board) const
{
    if (!workspace().session())
        return tr("No store is open. Open or create one first.");
    if (m_items.isEmpty())
        return tr("This office assesses nobody in this block.");
    if (!board.median)
        return tr("No body has a value of this criterion yet.");
    const auto shown = [](const base::Number& number) { return base::displayNumber(number, 2); };
    QString text = tr("%n bodies", nullptr, int(board.bodies.size())) + u" · "_s +
                   tr("median %1").arg(shown(*board.median)) + u" · "_s + tr("mean %1").arg(shown(*board.mean));
    if (board.low)
        text += u" · "_s + tr("values below %1 and above %2 stand out: one and a half spans between the quartiles "
                              "beyond the quartiles")
                               .arg(shown(*board.low), shown(*board.high));
    else
        text += u" · "_s + tr("too few bodies, or too few different values, to say which stand out");
    return text + u'\n' + tr("Enter opens the score of the chosen body.");
}

QString ComparisonPage::assessors(const workflow::Comparison& board) const
{
    if (board.byAssessor.size() < 2)
        return {};
    QStringList means;
    for (auto one = board.byAssessor.begin(); one != board.byAssessor.end(); ++one)
        means << tr("%1: %2").arg(one.key(), base::displayNumber(one->first, 2)) + u" ("_s +
                     tr("%n bodies", nullptr, one->second) + u')';
    return tr("Mean by assessor: %1").arg(means.join(u"; "_s));
}

} // namespace bagalau::desktop
