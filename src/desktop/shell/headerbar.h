#pragma once

#include "desktop/shell/workspace.h"

#include <QWidget>

namespace bagalau::desktop {

namespace Ui {
class HeaderBar;
}

/// Whose store is open and for which year; the block that the pages show; who works; the language.
class HeaderBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget* parent = nullptr);
    ~HeaderBar() override;

    void attach(Workspace& workspace); ///< once, before it is shown
    void load();

signals:
    void languageChosen(base::Language language);
    void officialChosen(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void loadOffice();
    QString yearText(const workflow::Session& session) const;
    void loadBlocks();
    void loadOfficials();
    void loadLanguages();
    void chooseBlock(int index);
    void chooseOfficial(int index);
    void chooseLanguage(int index);

    std::unique_ptr<Ui::HeaderBar> m_ui;
    Workspace* m_workspace = nullptr;
};

} // namespace bagalau::desktop
