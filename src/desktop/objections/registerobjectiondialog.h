#pragma once

#include "desktop/shell/workspace.h"
#include "domain/records.h"

#include <QDialog>

namespace bagalau::desktop {

class ContestedItemsModel;

namespace Ui {
class RegisterObjectionDialog;
}

/// Registers an objection of an assessed body: to which conclusion, when received, which items, on what ground, with
/// which documents.
class RegisterObjectionDialog final : public QDialog
{
    Q_OBJECT

public:
    RegisterObjectionDialog(Workspace& workspace, const QString& body, QWidget* parent = nullptr);
    ~RegisterObjectionDialog() override;

    /// The latest conclusions that were delivered, of the block that the pages show.
    static QList<domain::Conclusion> contestable(const Workspace& workspace);
    int number() const { return m_number; } ///< of the registered objection

private:
    void load(const QString& body);
    void apply();
    void showConclusion();
    void showLimit();
    void addDocuments();
    void offer();
    const domain::Conclusion* chosen() const;

    Workspace& m_workspace;
    std::unique_ptr<Ui::RegisterObjectionDialog> m_ui;
    ContestedItemsModel* m_items;
    QList<domain::Conclusion> m_conclusions;
    int m_number = 0;
};

} // namespace bagalau::desktop
