#pragma once

#include "desktop/shell/workspace.h"
#include "domain/records.h"

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class RegisterObjectionDialog;
}

/// Registers an objection of an assessed body: to which conclusion, the letter, which items with what is asked for, on
/// what ground, with which documents. One that is late or without documents can be registered as not considered.
class RegisterObjectionDialog final : public QDialog
{
    Q_OBJECT

public:
    RegisterObjectionDialog(Workspace& workspace, const QString& body, QWidget* parent = nullptr);
    ~RegisterObjectionDialog() override;

    /// The latest conclusions that were delivered, of the block that the pages show; without what they froze.
    static QList<domain::Conclusion> contestable(const Workspace& workspace);
    int number() const { return m_number; } ///< of the registered objection

private:
    void connectAll();
    void load(const QString& body);
    void apply();
    void showConclusion();
    void showLimit();
    void showRules();
    void addDocuments();
    QStringList missing() const;
    QString inPlace() const;
    bool judged() const;
    void offer();
    const domain::Conclusion* chosen() const;

    Workspace& m_workspace;
    std::unique_ptr<Ui::RegisterObjectionDialog> m_ui;
    QList<domain::Conclusion> m_conclusions;
    int m_number = 0;
};

} // namespace bagalau::desktop
