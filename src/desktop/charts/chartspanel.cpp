#include "desktop/charts/chartspanel.h"

#include "desktop/charts/bodychartview.h"
#include "ui_chartspanel.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

ChartsPanel::ChartsPanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::ChartsPanel>())
{
    m_ui->setupUi(this);
}

ChartsPanel::~ChartsPanel() = default;

void ChartsPanel::attach(Workspace& workspace)
{
    m_workspace = &workspace;
}

void ChartsPanel::show(const QString& name, const QList<workflow::BodyChart>& charts)
{
    if (m_shown && name == m_name && charts == m_charts)
        return; // the place where somebody reads stays
    m_shown = true;
    m_name = name;
    m_charts = charts;
    build();
}

void ChartsPanel::build()
{
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    for (const workflow::BodyChart& chart : std::as_const(m_charts)) {
        auto* title = new QLabel(chart.data.title.in(m_workspace->language()));
        title->setTextFormat(Qt::PlainText);
        title->setWordWrap(true);
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        column->addWidget(title);
        column->addWidget(viewOf(chart));
    }
    column->addStretch(1);
    m_ui->chartsArea->setWidget(all);
    m_ui->chartsArea->setVisible(!m_charts.isEmpty());
    m_ui->chartsEmpty->setVisible(m_charts.isEmpty());
}

QWidget* ChartsPanel::viewOf(const workflow::BodyChart& chart)
{
    auto* view = new BodyChartView(chart.data, m_workspace->language(), this); // its palette and font
    view->setObjectName(u"chart-"_s + chart.id);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copying = new QAction(tr("Copy the picture"), view);
    copying->setObjectName(u"copyChart"_s);
    connect(copying, &QAction::triggered, this, [this, chart] { copy(chart); });
    auto* saving = new QAction(tr("Save the picture…"), view);
    saving->setObjectName(u"saveChart"_s);
    connect(saving, &QAction::triggered, this, [this, chart] { save(chart); });
    view->addActions({copying, saving});
    return view;
}

void ChartsPanel::copy(const workflow::BodyChart& chart) const
{
    QGuiApplication::clipboard()->setImage(
        QImage::fromData(workflow::chartPng(chart.data, m_workspace->language()), "PNG"));
}

void ChartsPanel::save(const workflow::BodyChart& chart)
{
    const base::Language language = m_workspace->language();
    const QString name = m_name + u"-chart-"_s + chart.id + u'-' + base::languageCode(language) + u".svg"_s;
    const QString path =
        m_workspace->prompts().saveFile(this, tr("Save the picture"), name, tr("Drawings (*.svg);;Pictures (*.png)"));
    if (path.isEmpty())
        return;
    const QFileInfo file(path);
    const bool dots = file.suffix().compare(u"png"_s, Qt::CaseInsensitive) == 0;
    m_workspace->run(this, [&] {
        workflow::writeFiles(file.path(), {{file.fileName(), dots ? workflow::chartPng(chart.data, language)
                                                                  : workflow::chartSvg(chart.data, language)}});
    });
}

void ChartsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (m_shown && (looks || event->type() == QEvent::LanguageChange))
        build();
}

} // namespace bagalau::desktop
