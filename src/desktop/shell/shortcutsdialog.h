#pragma once

#include <QDialog>

class QAction;

namespace bagalau::desktop {

namespace Ui {
class ShortcutsDialog;
}

/// Every key of the window in one table: those of its actions, and those that tables and lists share.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget* parent = nullptr);
    ~ShortcutsDialog() override;

    void load(const QList<QAction*>& actions);

private:
    void add(const QString& keys, const QString& what);

    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
};

} // namespace bagalau::desktop
