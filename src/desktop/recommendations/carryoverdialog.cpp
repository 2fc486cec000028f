#include "desktop/recommendations/carryoverdialog.h"

#include "base/dates.h"
#include "desktop/office/inplace.h"
#include "desktop/shell/tables.h"
#include "ui_carryoverdialog.h"

#include <QPushButton>

namespace bagalau::desktop {

CarryOverDialog::CarryOverDialog(Workspace& workspace, const QList<workflow::OfferedRecommendation>& offers,
                                 QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::CarryOverDialog>()),
      m_offers(new OffersModel(workspace, this))
{
    m_ui->setupUi(this);
    m_offers->load(offers);
    m_ui->offersTable->setModel(m_offers);
    prepareTable(m_ui->offersTable);
    m_ui->offersTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView* header = m_ui->offersTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    constexpr int narrow = 110, wide = 190;
    for (const int column : {OffersModel::From, OffersModel::Body})
        header->resizeSection(column, wide);
    for (const int column : {OffersModel::Paper, OffersModel::Date})
        header->resizeSection(column, narrow);
    for (const int column : {OffersModel::Kazakh, OffersModel::Russian})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Register those ticked"));
    connect(m_offers, &QAbstractItemModel::dataChanged, this, &CarryOverDialog::offer);
    connect(m_ui->dateEdit, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_offers->setMissingDates(base::parseDate(text).value_or(QDate())); });
    connect(m_ui->allButton, &QPushButton::clicked, m_offers, &OffersModel::tickAll);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &CarryOverDialog::apply);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showFault(m_ui->faultLabel, {});
    offer();
}

CarryOverDialog::~CarryOverDialog() = default;

void CarryOverDialog::offer()
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!m_offers->chosen().isEmpty());
}

void CarryOverDialog::apply()
{
    const auto act = [this] {
        m_registered = static_cast<int>(
            workflow::addRecommendations(*m_workspace.session(), m_offers->chosen(), m_workspace.official())
                .numbers.size());
    };
    if (runInPlace(m_workspace, m_ui->faultLabel, act))
        accept();
}

} // namespace bagalau::desktop
