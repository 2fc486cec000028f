#include "desktop/scoring/valueeditor.h"

#include "base/text.h"
#include "desktop/scoring/valuetext.h"
#include "desktop/shell/numberkeys.h"
#include "ui_valueeditor.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

ValueEditor::ValueEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_ui(std::make_unique<Ui::ValueEditor>())
{
    m_ui->setupUi(this);
    NumberKeys::install(*m_ui->numberField);
    connect(m_ui->numberField, &QLineEdit::textChanged, this, &ValueEditor::echo);
    for (QLineEdit* field : {m_ui->numberField, m_ui->textField, m_ui->groundField})
        connect(field, &QLineEdit::returnPressed, this, &ValueEditor::apply);
    connect(m_ui->addValue, &QPushButton::clicked, this, &ValueEditor::apply);
}

ValueEditor::~ValueEditor() = default;

void ValueEditor::load(std::shared_ptr<const Calculation> calculation, const QString& input,
                       const std::optional<workflow::EstablishedValue>& pending, const QString& frozen)
{
    m_calculation = std::move(calculation);
    m_input = input;
    fillChoices();
    setValue(pending ? pending->value : m_calculation->valueOf(input));
    // A ground stands for one value: an earlier one is shown in the explanation, not offered for the next.
    m_ui->groundField->setText(pending ? pending->ground : QString());
    for (QWidget* field : {static_cast<QWidget*>(m_ui->valueStack), static_cast<QWidget*>(m_ui->groundField),
                           static_cast<QWidget*>(m_ui->addValue)})
        field->setEnabled(frozen.isEmpty());
    showFault(frozen);
    echo();
}

void ValueEditor::fillChoices()
{
    m_ui->choiceField->clear();
    const domain::Edition& edition = m_calculation->edition();
    if (column().type == domain::ValueType::Boolean) {
        m_ui->choiceField->addItem(m_workspace.text(edition.yes), u"true"_s);
        m_ui->choiceField->addItem(m_workspace.text(edition.no), u"false"_s);
    }
    for (auto choice = column().choices.begin(); choice != column().choices.end(); ++choice)
        m_ui->choiceField->addItem(m_workspace.text(*choice), choice.key());
    const bool number = column().type == domain::ValueType::Number;
    const bool text = column().type == domain::ValueType::Text;
    m_ui->valueStack->setCurrentWidget(number ? m_ui->numberPage : text ? m_ui->textPage : m_ui->choicePage);
    m_ui->valueLabel->setBuddy(number ? m_ui->numberField
                               : text ? m_ui->textField
                                      : static_cast<QWidget*>(m_ui->choiceField));
}

void ValueEditor::setValue(const domain::Value& value)
{
    m_ui->numberField->setText(value.number() ? base::shortNumber(*value.number()) : QString());
    m_ui->textField->setText(value.text() ? *value.text() : QString());
    const QString choice = value.boolean() ? (*value.boolean() ? u"true"_s : u"false"_s)
                           : value.text()  ? *value.text()
                                           : QString();
    m_ui->choiceField->setCurrentIndex(m_ui->choiceField->findData(choice));
}

void ValueEditor::proposeYes()
{
    if (m_calculation && column().type == domain::ValueType::Boolean)
        setValue(true);
    m_ui->groundField->setFocus();
}

domain::Value ValueEditor::value() const
{
    const QWidget* page = m_ui->valueStack->currentWidget();
    const QString typed = page == m_ui->numberPage ? m_ui->numberField->text()
                          : page == m_ui->textPage ? m_ui->textField->text()
                                                   : m_ui->choiceField->currentData().toString();
    return workflow::typedValue(m_calculation->edition(), column(), typed);
}

void ValueEditor::echo()
{
    if (!m_calculation || m_ui->numberField->text().trimmed().isEmpty()) {
        m_ui->numberEcho->clear();
        return;
    }
    const domain::Value read = value();
    m_ui->numberEcho->setText(read.number() ? tr("= %1").arg(base::shortNumber(*read.number()))
                                            : u"✖ "_s + tr("not a number"));
}

bool ValueEditor::apply()
{
    if (!m_calculation || !m_ui->addValue->isEnabled())
        return false;
    const workflow::EstablishedValue established{m_input, value(), base::simplified(m_ui->groundField->text())};
    const auto fault = workflow::establishFault(m_calculation->variant(), m_calculation->inputs(), established);
    showFault(fault ? u"✖ "_s + m_workspace.text(*fault) : QString());
    if (fault)
        return false;
    emit valueEstablished(established);
    return true;
}

void ValueEditor::showFault(const QString& text)
{
    m_ui->valueFault->setText(text);
    m_ui->valueFault->setVisible(!text.isEmpty());
}

void ValueEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
