#pragma once

#include "desktop/shell/workspace.h"

#include <QDialog>

namespace bagalau::desktop {

class TemplateTextsModel;

namespace Ui {
class TemplatesDialog;
}

/// The templates of papers: the office's administrator writes their words and takes in whole files.
class TemplatesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TemplatesDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~TemplatesDialog() override;

    void load();
    void reject() override;

private:
    QString chosen() const; ///< id
    void fillList(const QString& choose);
    void showChosen();
    void showState();
    bool changed() const;
    void use(const QByteArray& bytes);
    void drop();
    void exportFile();
    void importFile();

    std::unique_ptr<Ui::TemplatesDialog> m_ui;
    Workspace& m_workspace;
    TemplateTextsModel* m_texts;
    QString m_shown; ///< id
    QByteArray m_kept;
};

} // namespace bagalau::desktop
