#pragma once

#include <QWidget>

class QListWidgetItem;

namespace bagalau::desktop {

namespace Ui {
class StartPage;
}

/// What stands in the window while no store is open: the ways to one.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    ~StartPage() override;

    void load(const QStringList& recent);
    /// Shows that long work runs, with its name; an empty text: nothing runs.
    void setBusy(const QString& text);

signals:
    void trainingRequested();
    void openRequested();
    void createRequested();
    void storeRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(const QString& path);
    void activate(QListWidgetItem* item);

    std::unique_ptr<Ui::StartPage> m_ui;
};

} // namespace bagalau::desktop
