#pragma once

#include "desktop/scoring/pendingmodel.h"
#include "desktop/shell/workspace.h"

#include <QWidget>

namespace bagalau::desktop {

namespace Ui {
class PendingPanel;
}

/// What is to be established, what it would do to the score, and establishing it.
class PendingPanel final : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        std::shared_ptr<const Calculation> calculation;
        QList<workflow::EstablishedValue> values;
        QList<workflow::EstablishedValue> proposals;
        domain::Assessment after; ///< with all of them
        QString frozen;           ///< why nothing can be established now; empty: it can
        QStringList documents;    ///< paths of the documents that show these values
    };

    explicit PendingPanel(Workspace& workspace, QWidget* parent = nullptr);
    ~PendingPanel() override;

    void load(const Content& content);

signals:
    void removeRequested(const QString& input);
    void inputChosen(const QString& input);
    void establishRequested();
    void documentsChosen(const QStringList& paths);

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateRemoval();
    void removeCurrent();
    void addDocuments();

    Workspace& m_workspace;
    std::unique_ptr<Ui::PendingPanel> m_ui;
    PendingModel m_model;
};

} // namespace bagalau::desktop
