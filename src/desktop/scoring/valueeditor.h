#pragma once

#include "desktop/scoring/calculation.h"
#include "desktop/shell/workspace.h"
#include "workflow/acceptvalues.h"

#include <QWidget>
#include <memory>

namespace bagalau::desktop {

namespace Ui {
class ValueEditor;
}

/// Establishes one input: a field by the kind of its column and the ground. What it gives is only collected; the page
/// writes it.
class ValueEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ValueEditor(Workspace& workspace, QWidget* parent = nullptr);
    ~ValueEditor() override;

    /// `pending`: what is already collected for this input, to be changed. `frozen`: why nothing can be established
    /// now; empty: it can.
    void load(std::shared_ptr<const Calculation> calculation, const QString& input,
              const std::optional<workflow::EstablishedValue>& pending, const QString& frozen);
    /// Offers yes for an input that is yes or no: leaving a row out.
    void proposeYes();
    /// Checks and hands on; says what is wrong in place and returns false.
    bool apply();

signals:
    void valueEstablished(const workflow::EstablishedValue& value);

protected:
    void changeEvent(QEvent* event) override;

private:
    const domain::Column& column() const { return *m_calculation->cell(m_input)->column; }
    void fillChoices();
    void setValue(const domain::Value& value);
    domain::Value value() const;
    void echo();
    void showFault(const QString& text);

    Workspace& m_workspace;
    std::unique_ptr<Ui::ValueEditor> m_ui;
    std::shared_ptr<const Calculation> m_calculation;
    QString m_input;
};

} // namespace bagalau::desktop
