#include "desktop/scoring/factsform.h"

#include "base/text.h"
#include "desktop/scoring/valuetext.h"
#include "desktop/shell/numberkeys.h"
#include "ui_factsform.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int factsInALine = 2;
constexpr int columnsOfAFact = 3;
constexpr int controlWidth = 84;
constexpr int basisWidth = 118; // fixed, so that the names keep their lines when a fact is established

QString basisText(const Calculation::Cell& cell, bool pending)
{
    return pending ? u"✎ "_s + FactsForm::tr("to be established") : basisName(basisOf(cell));
}

} // namespace

FactsForm::FactsForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_ui(std::make_unique<Ui::FactsForm>())
{
    m_ui->setupUi(this);
}

FactsForm::~FactsForm() = default;

void FactsForm::load(std::shared_ptr<const Calculation> calculation, const QHash<QString, domain::Value>& pending,
                     const QString& frozen)
{
    m_calculation = std::move(calculation);
    QString wanted = m_calculation->edition().digest + u'/' + m_calculation->variant().id;
    for (const domain::Column& column : m_calculation->variant().inputs)
        wanted += m_calculation->isFact(column) ? u'/' + column.id : QString();
    if (std::exchange(m_built, wanted) != wanted)
        rebuild();
    for (const domain::Column& column : m_calculation->variant().inputs)
        if (m_calculation->isFact(column))
            show(column, m_facts[column.id], pending);
    setVisible(!m_facts.isEmpty());
    m_ui->factsBox->setEnabled(frozen.isEmpty());
    m_ui->factsBox->setToolTip(frozen);
}

void FactsForm::rebuild()
{
    for (const Fact& fact : std::as_const(m_facts))
        for (QWidget* widget : {static_cast<QWidget*>(fact.name), static_cast<QWidget*>(fact.choice),
                                static_cast<QWidget*>(fact.number), static_cast<QWidget*>(fact.basis)})
            delete widget;
    m_facts.clear();
    int place = 0;
    QWidget* before = m_ui->factsBox;
    for (const domain::Column& column : m_calculation->variant().inputs) {
        if (!m_calculation->isFact(column))
            continue;
        const Fact fact = makeFact(column);
        const int line = place / factsInALine;
        const int left = place % factsInALine * columnsOfAFact;
        QWidget* control = fact.choice ? static_cast<QWidget*>(fact.choice) : fact.number;
        m_ui->factsGrid->addWidget(fact.name, line, left);
        m_ui->factsGrid->addWidget(control, line, left + 1);
        m_ui->factsGrid->addWidget(fact.basis, line, left + 2);
        m_ui->factsGrid->setColumnStretch(left, 1);
        m_facts.insert(column.id, fact);
        setTabOrder(std::exchange(before, control), control);
        ++place;
    }
}

FactsForm::Fact FactsForm::makeFact(const domain::Column& column)
{
    Fact fact;
    QWidget* box = m_ui->factsBox;
    const QString id = column.id;
    fact.name = new QLabel(box);
    fact.name->setWordWrap(true);
    fact.basis = new QLabel(box);
    fact.basis->setFixedWidth(basisWidth);
    fact.basis->setWordWrap(true);
    fact.basis->setObjectName(u"basis_"_s + id);
    QWidget* control = nullptr;
    if (column.type == domain::ValueType::Boolean) {
        control = fact.choice = new QComboBox(box);
        fact.choice->addItems({{}, {}});
        connect(fact.choice, &QComboBox::activated, this, [this, id](int index) {
            emit factEstablished({id, index == 0, {}});
        });
    } else {
        control = fact.number = new QLineEdit(box);
        fact.number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        NumberKeys::install(*fact.number);
        connect(fact.number, &QLineEdit::textEdited, this, [this, id](const QString& text) { takeNumber(id, text); });
    }
    control->setObjectName(u"fact_"_s + id);
    control->setFixedWidth(controlWidth);
    control->installEventFilter(this);
    fact.name->setBuddy(control);
    return fact;
}

void FactsForm::show(const domain::Column& column, Fact& fact, const QHash<QString, domain::Value>& pending)
{
    const Calculation::Cell* cell = m_calculation->cell(column.id);
    if (!cell)
        return;
    const bool collected = pending.contains(column.id);
    const bool proposed = basisOf(*cell) == Basis::Proposed;
    const domain::Value value = collected  ? pending.value(column.id)
                                : proposed ? cell->input->reported
                                           : m_calculation->valueOf(column.id);
    fact.name->setText(m_workspace.text(column.name));
    fact.basis->setText(basisText(*cell, collected));
    if (fact.choice) {
        fact.choice->setItemText(0, m_workspace.text(m_calculation->edition().yes));
        fact.choice->setItemText(1, m_workspace.text(m_calculation->edition().no));
        fact.choice->setCurrentIndex(value.boolean() ? (*value.boolean() ? 0 : 1) : -1);
        return;
    }
    if (column.id != m_typing)
        fact.number->setText(value.number() ? base::shortNumber(*value.number())
                             : value.text() ? *value.text()
                                            : QString());
}

void FactsForm::takeNumber(const QString& input, const QString& text)
{
    const QScopedValueRollback typing(m_typing, input);
    const domain::Column column = *m_calculation->cell(input)->column;
    const domain::Value value = workflow::typedValue(m_calculation->edition(), column, text);
    const auto fault = workflow::valueFault(column, value);
    if (!fault) {
        emit factEstablished({input, value, {}});
        return;
    }
    emit factWithdrawn(input);
    m_facts[input].basis->setText(u"✖ "_s + (value.missing() ? tr("not a number") : m_workspace.text(*fault)));
}

bool FactsForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        emit factChosen(watched->objectName().section(u'_', 1));
    return QWidget::eventFilter(watched, event);
}

void FactsForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
