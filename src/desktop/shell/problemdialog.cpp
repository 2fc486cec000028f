#include "desktop/shell/problemdialog.h"

#include "ui_problemdialog.h"

#include <QClipboard>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

ProblemDialog::ProblemDialog(QWidget* parent) : QDialog(parent), m_ui(std::make_unique<Ui::ProblemDialog>())
{
    m_ui->setupUi(this);
    const int size = style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, this);
    m_ui->iconLabel->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size));
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &ProblemDialog::copy);
    connect(m_ui->detailButton, &QPushButton::toggled, this, &ProblemDialog::showDetail);
    showDetail(false);
}

ProblemDialog::~ProblemDialog() = default;

void ProblemDialog::load(const QString& text, const QString& detail)
{
    m_ui->textLabel->setText(text);
    m_ui->detailView->setPlainText(detail);
    m_ui->detailButton->setVisible(!detail.isEmpty());
    showDetail(false);
    m_ui->buttonBox->button(QDialogButtonBox::Close)->setFocus();
}

QString ProblemDialog::copyText() const
{
    const QString detail = m_ui->detailView->toPlainText();
    return detail.isEmpty() ? m_ui->textLabel->text() : m_ui->textLabel->text() + u"\n\n"_s + detail;
}

void ProblemDialog::copy()
{
    QGuiApplication::clipboard()->setText(copyText());
}

void ProblemDialog::showDetail(bool shown)
{
    m_ui->detailView->setVisible(shown);
    adjustSize();
}

} // namespace bagalau::desktop
