#pragma once

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class AboutDialog;
}

/// The program's name, version and licence.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
    ~AboutDialog() override;

    void load(const QString& version);

private:
    std::unique_ptr<Ui::AboutDialog> m_ui;
};

} // namespace bagalau::desktop
