#include "desktop/shell/startpage.h"

#include "ui_startpage.h"

#include <QEvent>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

StartPage::StartPage(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    connect(m_ui->trainingButton, &QCommandLinkButton::clicked, this, &StartPage::trainingRequested);
    connect(m_ui->openButton, &QCommandLinkButton::clicked, this, &StartPage::openRequested);
    connect(m_ui->createButton, &QCommandLinkButton::clicked, this, &StartPage::createRequested);
    connect(m_ui->recentList, &QListWidget::itemActivated, this, &StartPage::activate);
    load({});
    setBusy({});
}

StartPage::~StartPage() = default;

void StartPage::load(const QStringList& recent)
{
    m_ui->recentList->clear();
    for (const QString& path : recent)
        add(path);
    m_ui->recentList->setVisible(!recent.isEmpty());
    m_ui->emptyLabel->setVisible(recent.isEmpty());
}

void StartPage::add(const QString& path)
{
    const QFileInfo file(path);
    auto* item = new QListWidgetItem(file.fileName() + u"\n"_s + QDir::toNativeSeparators(file.absolutePath()),
                                     m_ui->recentList);
    item->setData(Qt::UserRole, path);
    item->setToolTip(QDir::toNativeSeparators(path));
}

void StartPage::setBusy(const QString& text)
{
    m_ui->busyLabel->setText(text);
    m_ui->busyLabel->setVisible(!text.isEmpty());
    m_ui->busyBar->setVisible(!text.isEmpty());
    for (QWidget* way : {static_cast<QWidget*>(m_ui->trainingButton), static_cast<QWidget*>(m_ui->openButton),
                         static_cast<QWidget*>(m_ui->createButton), static_cast<QWidget*>(m_ui->recentList)})
        way->setEnabled(text.isEmpty());
}

void StartPage::activate(QListWidgetItem* item)
{
    emit storeRequested(item->data(Qt::UserRole).toString());
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
