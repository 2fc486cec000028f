#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/charts.h"

#include <QWidget>

namespace bagalau::desktop {

namespace Ui {
class ChartsPanel;
}

/// The charts of one body below each other. Each can be copied as a picture and saved, as papers print it.
class ChartsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsPanel(QWidget* parent = nullptr);
    ~ChartsPanel() override;
    void attach(Workspace& workspace);
    /// `name` begins the names of saved files.
    void show(const QString& name, const QList<workflow::BodyChart>& charts);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* viewOf(const workflow::BodyChart& chart);
    void copy(const workflow::BodyChart& chart) const;
    void save(const workflow::BodyChart& chart);

    std::unique_ptr<Ui::ChartsPanel> m_ui;
    Workspace* m_workspace = nullptr;
    QString m_name;
    QList<workflow::BodyChart> m_charts;
    bool m_shown = false; ///< the view says whether there is anything to show
};

} // namespace bagalau::desktop
