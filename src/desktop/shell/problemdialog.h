#pragma once

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class ProblemDialog;
}

/// What was refused or failed, in words that can be copied; the system's own words behind a button.
class ProblemDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ProblemDialog(QWidget* parent = nullptr);
    ~ProblemDialog() override;

    void load(const QString& text, const QString& detail);
    QString copyText() const;

private:
    void copy();
    void showDetail(bool shown);

    std::unique_ptr<Ui::ProblemDialog> m_ui;
};

} // namespace bagalau::desktop
