#pragma once

#include "desktop/reports/cellpreviewmodel.h"
#include "desktop/reports/findingmodel.h"

#include <QWidget>
#include <memory>

namespace bagalau::desktop {

namespace Ui {
class FindingsView;
}

/// All findings of a report with the cells they speak of.
class FindingsView final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget* parent = nullptr);
    ~FindingsView() override;

    void show(const base::Findings& findings, SheetCells cells, base::Language language);
    const FindingModel& model() const { return m_findings; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillWeights();
    void filter();
    void showCell(const QModelIndex& current);
    QString placeText(const base::Place& place) const;
    void showWholeColumns();
    void copySelection();

    std::unique_ptr<Ui::FindingsView> m_ui;
    FindingModel m_findings;
    FindingFilter m_filter;
    CellPreviewModel m_preview;
    SheetCells m_cells;
    base::Language m_language = base::Language::Kk;
};

} // namespace bagalau::desktop
