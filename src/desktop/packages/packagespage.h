#pragma once

#include "desktop/shell/page.h"

namespace bagalau::desktop {

class PackageModel;

namespace Ui {
class PackagesPage;
}

/// Packages that were exported, and the verification of any package file, also without an open store.
class PackagesPage final : public Page
{
    Q_OBJECT

public:
    explicit PackagesPage(Workspace& workspace, QWidget* parent = nullptr);
    ~PackagesPage() override;

    QString title() const override;
    void refresh() override;
    /// Shows the four verdicts on a file.
    void verify(const QString& path);

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setUpTable();
    void showPackages();
    void offer();
    void exportPackage();
    void saveAgain();
    void chooseAndVerify();
    void verifyStored();

    std::unique_ptr<Ui::PackagesPage> m_ui;
    PackageModel* m_packages;
};

} // namespace bagalau::desktop
