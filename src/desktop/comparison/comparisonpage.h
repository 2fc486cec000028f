#pragma once

#include "desktop/comparison/comparisonmodel.h"
#include "desktop/shell/page.h"

#include <memory>

namespace bagalau::desktop {

namespace Ui {
class ComparisonPage;
}

/// Comparison: all bodies by one criterion, with who assessed them, so that assessors measure alike.
class ComparisonPage final : public Page
{
    Q_OBJECT

public:
    explicit ComparisonPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ComparisonPage() override;

    QString title() const override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void showItems();
    void showBoard();
    void saveResults();
    QString summary(const workflow::Comparison& board) const;
    QString assessors(const workflow::Comparison& board) const;

    std::unique_ptr<Ui::ComparisonPage> m_ui;
    ComparisonModel m_model;
    QList<workflow::ComparedItem> m_items;
};

} // namespace bagalau::desktop
