#include "desktop/methodology/editionform.h"

#include "base/json.h"
#include "desktop/methodology/editiondetails.h"
#include "desktop/methodology/placesmodel.h"
#include "desktop/shell/signs.h"
#include "ui_editionform.h"
#include "workflow/editiontext.h"
#include "workflow/views.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

using NodeKind = EditionNode::Kind;

QString textIn(const QWidget* edit)
{
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(edit))
        return plain->toPlainText();
    return qobject_cast<const QLineEdit*>(edit)->text();
}

// A text that is the same stays untouched: the caret stands in it.
void setTextIn(QWidget* edit, const QString& text)
{
    if (textIn(edit) == text)
        return;
    const QSignalBlocker silence(edit);
    if (auto* plain = qobject_cast<QPlainTextEdit*>(edit))
        plain->setPlainText(text);
    else
        qobject_cast<QLineEdit*>(edit)->setText(text);
}

void setReadOnly(QWidget* edit, bool readOnly)
{
    if (auto* plain = qobject_cast<QPlainTextEdit*>(edit))
        plain->setReadOnly(readOnly);
    else
        qobject_cast<QLineEdit*>(edit)->setReadOnly(readOnly);
}

// A paragraph may be written as one text for both languages.
base::Bilingual bothSidesOf(const QJsonValue& value)
{
    return value.isString() ? base::Bilingual(value.toString()) : base::bilingualFromJson(value);
}

QString yearsText(const QJsonValue& value)
{
    QStringList years;
    for (const QJsonValue& year : value.toArray())
        years << QString::number(year.toInt());
    return years.join(u", "_s);
}

QJsonArray yearsValue(const QString& text)
{
    static const QRegularExpression others(u"[^0-9]+"_s);
    QJsonArray years;
    for (const QString& year : text.split(others, Qt::SkipEmptyParts))
        years << year.toInt();
    return years;
}

} // namespace

EditionForm::EditionForm(QWidget* parent)
    : QScrollArea(parent), m_ui(std::make_unique<Ui::EditionForm>()), m_grid(new PlacesModel(this))
{
    m_ui->setupUi(this);
    m_ui->grid->setModel(m_grid);
    m_ui->grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->formulaEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->wordsText->viewport()->setAutoFillBackground(false); // said, not written
    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    connect(&m_pause, &QTimer::timeout, this, &EditionForm::flush);
    connectFields();
    connect(m_ui->choiceCombo, &QComboBox::activated, this,
            [this](int row) { emit edited(m_places.choice, m_ui->choiceCombo->itemData(row).toString(), false); });
    connect(m_grid, &PlacesModel::edited, this,
            [this](const QString& path, const QJsonValue& value) { emit edited(path, value, false); });
    connect(m_ui->addStepButton, &QPushButton::clicked, this, &EditionForm::addStep);
    connect(m_ui->removeStepButton, &QPushButton::clicked, this, &EditionForm::removeStep);
}

EditionForm::~EditionForm() = default;

void EditionForm::connectFields()
{
    using Kind = Field::Kind;
    m_fields = {{m_ui->nameKkEdit, Kind::Kazakh, {}},   {m_ui->nameRuEdit, Kind::Russian, {}},
                {m_ui->actKkEdit, Kind::Kazakh, {}},    {m_ui->actRuEdit, Kind::Russian, {}},
                {m_ui->noteKkEdit, Kind::Kazakh, {}},   {m_ui->noteRuEdit, Kind::Russian, {}},
                {m_ui->sourceKkEdit, Kind::Kazakh, {}}, {m_ui->sourceRuEdit, Kind::Russian, {}},
                {m_ui->yearsEdit, Kind::Years, {}},     {m_ui->numberEdit, Kind::Number, {}},
                {m_ui->minimumEdit, Kind::Number, {}},  {m_ui->maximumEdit, Kind::Number, {}},
                {m_ui->weightEdit, Kind::Number, {}},   {m_ui->formulaEdit, Kind::Formula, {}},
                {m_ui->appliesEdit, Kind::Formula, {}}};
    for (const Field& field : std::as_const(m_fields)) {
        QWidget* edit = field.edit;
        edit->installEventFilter(this);
        if (auto* plain = qobject_cast<QPlainTextEdit*>(edit))
            connect(plain, &QPlainTextEdit::textChanged, this, [this, edit] { touched(edit); });
        else
            connect(qobject_cast<QLineEdit*>(edit), &QLineEdit::textEdited, this, [this, edit] { touched(edit); });
    }
}

void EditionForm::bind(QWidget* edit, const QString& path)
{
    for (QFormLayout* rows : {m_ui->fields, m_ui->moreFields})
        if (rows->indexOf(edit) >= 0)
            rows->setRowVisible(edit, !path.isEmpty());
    for (Field& field : m_fields)
        if (field.edit == edit) {
            field.path = path;
            fill(field);
        }
}

void EditionForm::fill(Field& field)
{
    setReadOnly(field.edit, m_shown.readOnly);
    if (field.path.isEmpty() || m_typed.contains(field.edit))
        return;
    const QJsonValue value = workflow::editionValue(m_shown.bytes, field.path);
    switch (field.kind) {
    case Field::Kind::Kazakh:
        return setTextIn(field.edit, bothSidesOf(value).kk);
    case Field::Kind::Russian:
        return setTextIn(field.edit, bothSidesOf(value).ru);
    case Field::Kind::Number:
        // "12," is 12 to the text and somebody who goes on writing to the person.
        if (numberValue(textIn(field.edit)) != value)
            setTextIn(field.edit, numberText(value));
        return;
    case Field::Kind::Years:
        if (yearsValue(textIn(field.edit)) != value.toArray())
            setTextIn(field.edit, yearsText(value));
        return;
    case Field::Kind::Formula:
        break;
    }
    setTextIn(field.edit, value.toString());
}

void EditionForm::show(const Shown& shown)
{
    m_shown = shown;
    m_places = placesOf(shown.bytes, *shown.edition, shown.node);
    m_ui->headingLabel->setText(heading());
    for (QWidget* edit : {m_ui->nameKkEdit, m_ui->nameRuEdit})
        bind(edit, m_places.name);
    for (QWidget* edit : {m_ui->actKkEdit, m_ui->actRuEdit})
        bind(edit, m_places.act);
    for (QWidget* edit : {m_ui->noteKkEdit, m_ui->noteRuEdit})
        bind(edit, m_places.note);
    for (QWidget* edit : {m_ui->sourceKkEdit, m_ui->sourceRuEdit})
        bind(edit, m_places.source);
    bind(m_ui->yearsEdit, m_places.years);
    bind(m_ui->numberEdit, m_places.number);
    bind(m_ui->minimumEdit, m_places.minimum);
    bind(m_ui->maximumEdit, m_places.maximum);
    bind(m_ui->weightEdit, m_places.weight);
    bind(m_ui->formulaEdit, m_places.formula);
    bind(m_ui->appliesEdit, m_places.applies);
    fillChoice();
    fillGrid();
    fillContents();
    showChecks();
}

QString EditionForm::heading() const
{
    const EditionNode* node = m_shown.node;
    if (!node || editionPath(*node).isEmpty())
        return tr("The edition as a whole");
    switch (node->kind) {
    case NodeKind::Setting:
        return tr("Open point “%1”").arg(node->setting->id);
    case NodeKind::Definition:
        return tr("Result “%1”").arg(node->definition->id);
    case NodeKind::Input:
        return tr("Input “%1”").arg(node->input->id);
    case NodeKind::Table:
        return tr("Table “%1”").arg(node->table->id);
    case NodeKind::Scale:
        return tr("Scale “%1”").arg(node->id);
    case NodeKind::Form:
        return tr("Report form “%1”").arg(node->form->id);
    case NodeKind::Example:
        return tr("Worked example");
    case NodeKind::Group:
    case NodeKind::Root:
        break;
    }
    return tr("Way of assessing “%1”").arg(node->variant ? node->variant->id : QString());
}

void EditionForm::fillChoice()
{
    m_ui->fields->setRowVisible(m_ui->choiceCombo, !m_places.choice.isEmpty());
    const QSignalBlocker silence(m_ui->choiceCombo);
    m_ui->choiceCombo->clear();
    for (const auto& [id, name] : m_places.choices)
        m_ui->choiceCombo->addItem(name.in(m_shown.language), id);
    m_ui->choiceCombo->setCurrentIndex(
        m_ui->choiceCombo->findData(workflow::editionValue(m_shown.bytes, m_places.choice).toString()));
    m_ui->choiceCombo->setEnabled(!m_shown.readOnly);
}

void EditionForm::fillGrid()
{
    m_grid->show(m_places.grid, m_shown.language, m_shown.readOnly);
    const bool steps = m_places.grid.kind == PlaceGrid::Kind::Steps;
    m_ui->grid->setVisible(m_places.grid.kind != PlaceGrid::Kind::None);
    m_ui->gridBar->setVisible(steps);
    for (QPushButton* button : {m_ui->addStepButton, m_ui->removeStepButton})
        button->setEnabled(!m_shown.readOnly);
    if (steps && m_places.grid.rows.size() < 2)
        m_ui->removeStepButton->setEnabled(false);
}

// What is not changed here is shown as it is.
void EditionForm::fillContents()
{
    const EditionNode* node = m_shown.node;
    const bool more =
        node && (node->kind == NodeKind::Table || node->kind == NodeKind::Form || node->kind == NodeKind::Example);
    m_ui->contents->setVisible(more);
    if (more)
        m_ui->contents->setHtml(detailsHtml(*m_shown.edition, *node, m_shown.language));
}

void EditionForm::showChecks()
{
    QStringList faults;
    const bool whole = !m_shown.node || editionPath(*m_shown.node).isEmpty();
    for (const base::Finding& fault : m_shown.faults) {
        const bool here = whole ? fault.place.sheet.startsWith(u"degrees/"_s) || !fault.place.sheet.contains(u'/')
                                : nearness(fault.place.sheet, *m_shown.node) > 0;
        if (!here)
            continue;
        const QString sign = fault.place.cell.section(u':', 1);
        const QString text = base::render(fault.message, m_shown.language);
        faults << signOf(Tone::Bad) + u' ' + (sign.isEmpty() ? text : tr("%1 (at sign %2)").arg(text, sign));
    }
    QPalette palette = m_ui->faultLabel->palette();
    palette.setColor(QPalette::WindowText, colourOf(Tone::Bad));
    m_ui->faultLabel->setPalette(palette);
    m_ui->faultLabel->setText(faults.join(u'\n'));
    m_ui->faultLabel->setVisible(!faults.isEmpty());
    const EditionNode* node = m_shown.node;
    const bool formula = !m_places.formula.isEmpty();
    m_ui->fields->setRowVisible(m_ui->wordsText, formula);
    if (!formula)
        return;
    m_ui->wordsText->setPlainText(
        !m_shown.checked   ? tr("Being checked …")
        : faults.isEmpty() ? tr("Read as: %1")
                                 .arg(workflow::formulaInWords(node->definition->formula, node->table, *m_shown.edition,
                                                               *node->variant, m_shown.language))
                           : tr("Not read: see above."));
}

void EditionForm::touched(QWidget* edit)
{
    m_typed.insert(edit);
    m_pause.start();
}

void EditionForm::forget()
{
    m_pause.stop();
    m_typed.clear();
}

// All values before the first is said: who hears of one may show another place here.
void EditionForm::flush()
{
    m_pause.stop();
    const QSet<QWidget*> typed = std::exchange(m_typed, {});
    QList<std::pair<QString, QJsonValue>> written;
    for (const Field& field : std::as_const(m_fields))
        if (typed.contains(field.edit) && !field.path.isEmpty())
            written << std::pair{field.path, valueOf(field)};
    for (const auto& [path, value] : written)
        emit edited(path, value, true);
}

QJsonValue EditionForm::valueOf(const Field& field) const
{
    switch (field.kind) {
    case Field::Kind::Kazakh:
    case Field::Kind::Russian:
        return bothOf(field);
    case Field::Kind::Number:
        return numberValue(textIn(field.edit));
    case Field::Kind::Years:
        return yearsValue(textIn(field.edit));
    case Field::Kind::Formula:
        break;
    }
    return textIn(field.edit).simplified();
}

// The two sides of a text are one value.
QJsonValue EditionForm::bothOf(const Field& field) const
{
    base::Bilingual both;
    for (const Field& one : m_fields)
        if (one.path == field.path)
            (one.kind == Field::Kind::Kazakh ? both.kk : both.ru) = textIn(one.edit).simplified();
    const QJsonValue old = workflow::editionValue(m_shown.bytes, field.path);
    if (both == base::Bilingual())
        return field.path == m_places.note || field.path == m_places.source ? QJsonValue(QJsonValue::Undefined)
                                                                            : base::toJson(both);
    return old.isString() && both.kk == both.ru ? QJsonValue(both.kk) : base::toJson(both);
}

void EditionForm::addStep()
{
    const int row = std::max(0, m_ui->grid->currentIndex().row());
    const QString key = m_places.grid.rows.value(row).value(1).text.isEmpty() ? u"from"_s : u"up_to"_s;
    emit inserted(m_places.grid.list, row, QJsonObject{{key, u"0"_s}, {u"points"_s, u"0"_s}});
}

void EditionForm::removeStep()
{
    const int row = m_ui->grid->currentIndex().row();
    if (row >= 0)
        emit edited(m_places.grid.list + u'/' + QString::number(row), QJsonValue::Undefined, false);
}

// One row of steps to undo for the whole draft: a field has none of its own.
bool EditionForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        flush();
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo), redo = key->matches(QKeySequence::Redo);
        if (undo || redo) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                flush();
                undo ? emit undone() : emit redone();
            }
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void EditionForm::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
