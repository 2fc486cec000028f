#include "desktop/shell/helpdialog.h"

#include "base/csv.h"
#include "ui_helpdialog.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

HelpDialog::HelpDialog(QWidget* parent) : QDialog(parent), m_ui(std::make_unique<Ui::HelpDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

HelpDialog::~HelpDialog() = default;

void HelpDialog::load(const QString& page, base::Language language)
{
    const QString code = language == base::Language::Kk ? u"kk"_s : u"ru"_s;
    m_ui->helpText->setMarkdown(QString::fromUtf8(base::resource(u"help/%1.%2.md"_s.arg(page, code))));
}

} // namespace bagalau::desktop
