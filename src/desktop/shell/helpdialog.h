#pragma once

#include "base/language.h"

#include <QDialog>
#include <memory>

namespace bagalau::desktop {

namespace Ui {
class HelpDialog;
}

/// A page of help in the language of the window.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget* parent = nullptr);
    ~HelpDialog() override;

    /// `page` is a name in resources/help: "formula-language".
    void load(const QString& page, base::Language language);

private:
    std::unique_ptr<Ui::HelpDialog> m_ui;
};

} // namespace bagalau::desktop
