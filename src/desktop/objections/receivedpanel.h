#pragma once

#include "desktop/objections/objectioncase.h"
#include "desktop/shell/workspace.h"

#include <QWidget>

namespace bagalau::desktop {

class ContestedItemsModel;

namespace Ui {
class ReceivedPanel;
}

/// An objection as it was received: letter, ground, documents, of each contested item what is asked for and why. Items
/// that are not considered, or that the assessed body takes back, are settled here.
class ReceivedPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReceivedPanel(QWidget* parent = nullptr);
    ~ReceivedPanel() override;

    /// Once, before anything is shown.
    void attach(Workspace& workspace);
    void show(const ObjectionCase& shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showLetter();
    void showItem();
    void offer();
    QStringList chosenItems(bool openOnly) const;
    QString proposedWords(const domain::ObjectionItem& item) const;
    template <class Dialog> void settle();

    std::unique_ptr<Ui::ReceivedPanel> m_ui;
    Workspace* m_workspace = nullptr;
    ContestedItemsModel* m_items = nullptr;
    ObjectionCase m_case;
};

} // namespace bagalau::desktop
