#pragma once

#include "desktop/scoring/calculation.h"
#include "desktop/shell/workspace.h"
#include "workflow/acceptvalues.h"

#include <QWidget>
#include <memory>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace bagalau::desktop {

namespace Ui {
class FactsForm;
}

/// Facts about the body as a whole that the assessor establishes: lateness, completeness, unreliable data. The edition
/// says which; what the program proposes is marked as a proposal.
class FactsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FactsForm(Workspace& workspace, QWidget* parent = nullptr);
    ~FactsForm() override;

    void load(std::shared_ptr<const Calculation> calculation, const QHash<QString, domain::Value>& pending,
              const QString& frozen);

signals:
    void factEstablished(const workflow::EstablishedValue& value);
    void factWithdrawn(const QString& input); ///< what is typed now is no value
    void factChosen(const QString& input);    ///< its explanation is wanted

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Fact
    {
        QLabel* name = nullptr;
        QComboBox* choice = nullptr; ///< yes or no
        QLineEdit* number = nullptr; ///< all others
        QLabel* basis = nullptr;
    };

    void rebuild();
    Fact makeFact(const domain::Column& column);
    void takeNumber(const QString& input, const QString& text);
    void show(const domain::Column& column, Fact& fact, const QHash<QString, domain::Value>& pending);

    Workspace& m_workspace;
    std::unique_ptr<Ui::FactsForm> m_ui;
    std::shared_ptr<const Calculation> m_calculation;
    QString m_built; ///< edition and variant the form was built for
    QMap<QString, Fact> m_facts;
    QString m_typing; ///< the fact whose field must stay as it is being typed
};

} // namespace bagalau::desktop
