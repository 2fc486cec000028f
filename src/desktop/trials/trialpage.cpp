#include "desktop/trials/trialpage.h"

#include "base/text.h"
#include "desktop/bodies/bodylist.h"
#include "desktop/common/backgroundjob.h"
#include "desktop/scoring/valuetext.h"
#include "desktop/shell/tables.h"
#include "ui_trialpage.h"
#include "workflow/acceptvalues.h"
#include "workflow/editions.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

TrialPage::TrialPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_ui(std::make_unique<Ui::TrialPage>()),
      m_bodies(new BodyList(workspace)),
      m_job(new BackgroundJob(this))
{
    m_ui->setupUi(this);
    m_ui->trialSplitter->insertWidget(0, m_bodies);
    m_ui->trialSplitter->setSizes({230, 930});
    m_ui->trialSplitter->setStretchFactor(1, 1);
    m_ui->workSplitter->setSizes({500, 430});
    m_ui->liftLayout->addWidget(m_job);
    m_ui->trialTree->setModel(&m_tree);
    m_ui->trialTree->setColumnHidden(AssessmentModel::BasisColumn, true);
    m_ui->resultTable->setModel(&m_results);
    m_ui->changeTable->setModel(&m_changes);
    m_ui->readingTable->setModel(&m_readings);
    m_ui->liftTable->setModel(&m_liftTable);
    for (QTableView* table : {m_ui->resultTable, m_ui->changeTable, m_ui->readingTable, m_ui->liftTable})
        prepareTable(table);
    connectParts();
}

TrialPage::~TrialPage()
{
    *m_searching = false;
}

void TrialPage::connectParts()
{
    connect(&workspace(), &Workspace::sessionChanged, this, &TrialPage::forgetStore);
    connect(&workspace(), &Workspace::blockChanged, this, &TrialPage::forgetStore);
    connect(m_bodies, &BodyList::bodyChosen, this, &TrialPage::chooseBody);
    connect(m_ui->startAgain, &QPushButton::clicked, this, &TrialPage::startAgain);
    connect(m_ui->editionCombo, &QComboBox::activated, this, [this] {
        const QString chosen = m_ui->editionCombo->currentData().toString();
        m_trial = {{}, {}, chosen == m_recorded->edition.id ? QString() : chosen};
        calculate();
    });
    connect(m_ui->trialTree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { chooseNode(current.data(AssessmentModel::IdRole).toString()); });
    connect(m_ui->readingTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { chooseReading(current.data(TextTable::IdRole).toString()); });
    connect(m_ui->tryButton, &QPushButton::clicked, this, &TrialPage::tryTyped);
    connect(m_ui->tryField, &QComboBox::activated, this, [this] {
        if (!m_ui->tryField->isEditable())
            tryTyped();
    });
    connect(m_ui->changeTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { m_ui->removeChange->setEnabled(current.isValid()); });
    connect(m_ui->removeChange, &QPushButton::clicked, this, &TrialPage::removeChange);
    connect(m_ui->searchLifts, &QPushButton::clicked, this, &TrialPage::searchLifts);
    connect(m_ui->liftTable, &QTableView::activated, this, &TrialPage::takeLift);
    connect(m_job, &BackgroundJob::busyChanged, this, [this](bool busy) {
        m_ui->searchLifts->setEnabled(!busy);
        *m_searching = *m_searching && busy;
    });
}

QString TrialPage::title() const
{
    return tr("Trial calculation");
}

void TrialPage::forgetStore()
{
    m_job->cancel();
    m_trial = {};
    m_recorded.reset();
    m_result.reset();
    m_calculation.reset();
    m_lifts.reset();
    m_shownBody.clear();
    m_open.clear();
}

void TrialPage::refresh()
{
    m_bodies->refresh();
    chooseBody();
}

void TrialPage::showBody(const QString& body)
{
    m_bodies->choose(body);
}

void TrialPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void TrialPage::chooseBody()
{
    if (m_shownBody != m_bodies->body()) {
        m_trial = {};
        m_chosen.clear();
    }
    calculate();
}

void TrialPage::startAgain()
{
    m_trial = {};
    calculate();
}

void TrialPage::calculate()
{
    const workflow::BodyStatus* status = m_bodies->status();
    if (!workspace().session())
        m_ui->trialNothing->setText(tr("No store is open. Open or create one first."));
    else if (!status)
        m_ui->trialNothing->setText(tr("Choose an assessed body at the left to try what would change its score."));
    else if (status->refusal)
        m_ui->trialNothing->setText(workspace().text(*status->refusal));
    m_job->cancel();
    m_lifts.reset();
    const bool ours = status && !status->refusal;
    const auto both = [this] {
        const workflow::Session& session = *workspace().session();
        m_recorded = workflow::tried(session, m_bodies->body(), workspace().block(), {});
        m_result =
            m_trial.empty() ? m_recorded : workflow::tried(session, m_bodies->body(), workspace().block(), m_trial);
    };
    bool shown = ours && workspace().run(this, both);
    if (ours && !shown && !m_trial.empty()) { // what cannot be tried is taken back
        m_trial = {};
        shown = workspace().run(this, both);
    }
    m_ui->trialStack->setCurrentWidget(shown ? m_ui->trialBodyPage : m_ui->trialNothingPage);
    if (shown)
        showAll();
}

void TrialPage::showAll()
{
    m_calculation = std::make_shared<const Calculation>(m_result->edition, m_result->variant, m_result->inputs,
                                                        m_result->assessment);
    m_ui->trialTitle->setText(workspace().text(m_bodies->status()->body.name));
    showEditions();
    showResults();
    showTree();
    showChanges();
    showReadings();
    showLifts();
}

void TrialPage::showEditions()
{
    m_ui->editionCombo->clear();
    for (const QString& id : workflow::editionsToTry(*workspace().session(), workspace().block())) {
        const bool own = id == m_recorded->edition.id;
        const domain::Edition edition = own ? m_recorded->edition : workflow::shippedEdition(id);
        m_ui->editionCombo->addItem(workspace().text(edition.act) + (own ? u" ● "_s + tr("in use") : QString()), id);
    }
    m_ui->editionCombo->setCurrentIndex(m_ui->editionCombo->findData(m_result->edition.id));
    QStringList left;
    for (const QString& id : std::as_const(m_result->left))
        left << workspace().text(domain::columnOf(*m_recorded->edition.variant(m_recorded->variant), id)->name);
    const int count = int(left.size());
    left.removeDuplicates();
    m_ui->leftLabel->setText(
        tr("%n value(s) of the data have no place in this edition and are left out", nullptr, count) + u": "_s +
        left.join(u"; "_s));
    m_ui->leftLabel->setVisible(!left.isEmpty());
}

QString TrialPage::degreeName(const domain::Edition& edition, const QString& id) const
{
    for (const domain::Degree& degree : edition.degrees)
        if (degree.id == id)
            return workspace().text(degree.name);
    return u"–"_s;
}

void TrialPage::showResults()
{
    QList<TextTable::Row> rows;
    const domain::Assessment &was = m_recorded->assessment, &would = m_result->assessment;
    const auto points = [this](const QString& name, const std::optional<base::Number>& a,
                               const std::optional<base::Number>& b, bool strong = false) {
        const int places = m_result->edition.scorePlaces;
        const auto shown = [&](const std::optional<base::Number>& number) {
            return number ? base::displayNumber(*number, places) : u"–"_s;
        };
        QString difference;
        if (a && b && *a != *b)
            difference = (*b > *a ? u"+"_s : QString()) + base::displayNumber(*b - *a, places);
        return TextTable::Row{{}, {name, shown(a), shown(b), difference}, strong, {}};
    };
    const auto place = [](const std::optional<workflow::Rank>& rank) {
        return rank ? tr("%1 of %2").arg(rank->place).arg(rank->of) : u"–"_s;
    };
    rows << points(tr("Score"), was.score, would.score, true)
         << TextTable::Row{{},
                           {tr("Degree of effectiveness"),
                            degreeName(m_recorded->edition, was.degree),
                            degreeName(m_result->edition, would.degree),
                            {}},
                           true,
                           {}}
         << TextTable::Row{{}, {tr("Place"), place(m_recorded->rank), place(m_result->rank), {}}, false, {}};
    for (const domain::DirectionResult& one : would.directions) {
        std::optional<base::Number> before;
        for (const domain::DirectionResult& other : was.directions)
            if (other.id == one.id)
                before = other.score;
        rows << points(workspace().text(m_result->edition.directionNames.value(one.id)), before, one.score);
    }
    if (was.penalty || would.penalty)
        rows << points(tr("Before deduction"), was.beforePenalty, would.beforePenalty)
             << points(tr("Deduction"), was.penalty, would.penalty);
    m_results.show({{QString(), false}, {tr("As it stands"), true}, {tr("Tried"), true}, {tr("Difference"), true}},
                   rows);
    QHeaderView* header = m_ui->resultTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    const int lines = int(rows.size()) * m_ui->resultTable->verticalHeader()->defaultSectionSize();
    m_ui->resultTable->setFixedHeight(lines + header->sizeHint().height() + 4);
    const base::Findings& findings = would.findings;
    m_ui->findingLabel->setVisible(!findings.isEmpty());
    if (!findings.isEmpty())
        m_ui->findingLabel->setText(tr("%n thing(s) would have to be settled", nullptr, int(findings.size())) +
                                    u": "_s + workspace().text(findings.first().message));
    m_ui->startAgain->setEnabled(!m_trial.empty());
}

void TrialPage::showTree()
{
    const bool sameBody = std::exchange(m_shownBody, m_bodies->body()) == m_bodies->body();
    const QString chosen = m_reading ? QString() : m_chosen;
    if (sameBody)
        m_open.take(*m_ui->trialTree);
    m_tree.show(m_calculation, workspace().language());
    m_tree.setPending({});
    if (sameBody)
        m_open.restore(*m_ui->trialTree);
    else
        m_ui->trialTree->expand(m_tree.index(0, 0));
    m_ui->trialTree->header()->resizeSection(AssessmentModel::Name, 260);
    if (const QModelIndex place = chosen.isEmpty() ? QModelIndex() : m_tree.find(chosen); place.isValid())
        m_ui->trialTree->setCurrentIndex(place);
    else if (!m_reading)
        chooseNode({});
}

void TrialPage::showChanges()
{
    QList<TextTable::Row> rows;
    for (auto one = m_trial.settings.begin(); one != m_trial.settings.end(); ++one) {
        const domain::Setting& now = *m_result->edition.setting(one.key());
        const domain::Setting* before = m_recorded->edition.setting(one.key());
        rows << TextTable::Row{one.key(),
                               {workspace().text(now.name),
                                before ? valueText(columnOf(*before), before->value) : u"–"_s,
                                valueText(columnOf(now), *one)},
                               false,
                               {}};
    }
    for (auto one = m_trial.values.begin(); one != m_trial.values.end(); ++one) {
        const domain::Column& column = *m_calculation->cell(one.key())->column;
        const domain::Input* before = m_recorded->inputs.find(one.key());
        const QString row = workspace().text(m_calculation->rowOf(one.key()));
        rows << TextTable::Row{one.key(),
                               {(row.isEmpty() ? QString() : row + u": "_s) + workspace().text(column.name),
                                before ? valueText(column, before->effective(column)) : u"–"_s,
                                valueText(column, *one)},
                               false,
                               {}};
    }
    m_changes.show({{tr("Value"), false}, {tr("As it stands"), true}, {tr("Tried"), true}}, rows);
    m_ui->changeTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->changeTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->removeChange->setEnabled(false);
    m_ui->trialTabs->setTabText(m_ui->trialTabs->indexOf(m_ui->changeTab), tr("Tried (%1)").arg(rows.size()));
}

void TrialPage::showReadings()
{
    QList<TextTable::Row> rows;
    for (const domain::Setting& setting : m_result->edition.settings)
        if (!setting.value.missing())
            rows << TextTable::Row{setting.id,
                                   {workspace().text(setting.name), valueText(columnOf(setting), setting.value)},
                                   m_trial.settings.contains(setting.id),
                                   workspace().text(setting.note)};
    const QSignalBlocker quiet(m_ui->readingTable->selectionModel());
    m_readings.show({{tr("Open point"), false}, {tr("Read as"), false}}, rows);
    m_ui->readingTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->readingTable->resizeRowsToContents();
    m_ui->trialTabs->setTabText(m_ui->trialTabs->indexOf(m_ui->readingTab), tr("Open points (%1)").arg(rows.size()));
}

void TrialPage::showLifts()
{
    QList<TextTable::Row> rows;
    bool lifts = false;
    for (const workflow::Lift& lift : m_lifts.value_or(QList<workflow::Lift>())) {
        const domain::Column& column = *m_calculation->cell(lift.input)->column;
        const QString row = workspace().text(m_calculation->rowOf(lift.input));
        lifts = lifts || lift.lifts;
        rows << TextTable::Row{lift.input,
                               {(row.isEmpty() ? QString() : row + u": "_s) + workspace().text(column.name),
                                valueText(column, lift.now), valueText(column, lift.tried),
                                base::displayNumber(lift.score, m_result->edition.scorePlaces)},
                               false,
                               {}};
    }
    m_liftTable.show({{tr("Value"), false}, {tr("Now"), true}, {tr("Would be"), true}, {tr("Score"), true}}, rows);
    m_ui->liftTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->liftTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const domain::Assessment& assessment = m_result->assessment;
    QString text;
    if (!assessment.score)
        text = tr("There is no score yet, so nothing can lift it.");
    else if (assessment.degree == m_result->edition.degrees.value(0).id)
        text = tr("The degree is the highest already.");
    else if (!m_lifts)
        text = tr("Searches all values one by one: which single change would give a better degree.");
    else if (lifts)
        text = tr("Each of these changes alone gives a better degree; the smallest first. Enter tries one.");
    else if (rows.isEmpty())
        text = tr("No single value raises the score.");
    else
        text = tr("No single value lifts the degree; these raise the score most. Enter tries one.");
    m_ui->liftLabel->setText(text);
    m_ui->searchLifts->setEnabled(assessment.score && assessment.degree != m_result->edition.degrees.value(0).id);
}

domain::Column TrialPage::columnOf(const domain::Setting& setting) const
{
    domain::Column column;
    column.id = setting.id;
    column.name = setting.name;
    column.type = setting.type;
    column.choices = setting.choices;
    return column;
}

QString TrialPage::valueText(const domain::Column& column, const domain::Value& value) const
{
    return desktop::valueText(m_result->edition, column, value, workspace().language());
}

void TrialPage::chooseNode(const QString& id)
{
    const Calculation::Cell* cell = m_calculation && !id.isEmpty() ? m_calculation->cell(id) : nullptr;
    m_reading = false;
    m_chosen = id;
    const bool open = cell && !domain::isFixed(m_calculation->variant(), id);
    m_ui->tryBox->setEnabled(open);
    if (!open) {
        m_column.reset();
        m_ui->tryName->setText(tr("Choose a value of the report or of the assessor in the tree, or an open point."));
        m_ui->tryField->clear();
        return;
    }
    const QString row = workspace().text(m_calculation->rowOf(id));
    loadField(*cell->column, (row.isEmpty() ? QString() : row + u": "_s) + workspace().text(cell->column->name),
              m_calculation->valueOf(id));
}

void TrialPage::chooseReading(const QString& id)
{
    const domain::Setting* setting = m_result ? m_result->edition.setting(id) : nullptr;
    if (!setting)
        return;
    m_reading = true;
    m_chosen = id;
    m_ui->tryBox->setEnabled(true);
    loadField(columnOf(*setting), workspace().text(setting->name), setting->value);
}

void TrialPage::loadField(const domain::Column& column, const QString& name, const domain::Value& value)
{
    m_column = column;
    m_ui->tryName->setText(name);
    m_ui->tryField->clear();
    const bool closed = column.type == domain::ValueType::Boolean || column.type == domain::ValueType::Choice;
    m_ui->tryField->setEditable(!closed);
    QList<domain::Value> words;
    if (column.type == domain::ValueType::Boolean)
        words = {true, false};
    for (const QString& choice : column.choices.keys())
        words << domain::Value(choice);
    for (const domain::Value& word : std::as_const(words))
        m_ui->tryField->addItem(valueText(column, word),
                                word.boolean() ? (*word.boolean() ? u"true"_s : u"false"_s) : *word.text());
    if (closed) {
        m_ui->tryField->setCurrentIndex(int(words.indexOf(value)));
        return;
    }
    m_ui->tryField->setEditText(value.missing() ? QString() : valueText(column, value));
    connect(m_ui->tryField->lineEdit(), &QLineEdit::returnPressed, this, &TrialPage::tryTyped, Qt::UniqueConnection);
}

void TrialPage::tryTyped()
{
    if (!m_column)
        return;
    const QString typed =
        m_ui->tryField->isEditable() ? m_ui->tryField->currentText() : m_ui->tryField->currentData().toString();
    const domain::Value value = workflow::typedValue(m_result->edition, *m_column, typed);
    const auto fault = workflow::valueFault(*m_column, value);
    m_ui->tryFault->setText(fault ? u"✖ "_s + workspace().text(*fault) : QString());
    m_ui->tryFault->setVisible(fault.has_value());
    if (fault)
        return;
    (m_reading ? m_trial.settings : m_trial.values).insert(m_chosen, value);
    const domain::Setting* setting = m_reading ? m_recorded->edition.setting(m_chosen) : nullptr;
    if (setting && m_trial.edition.isEmpty() && setting->value == value)
        m_trial.settings.remove(m_chosen);
    calculate();
}

void TrialPage::removeChange()
{
    const QString id = m_ui->changeTable->currentIndex().data(TextTable::IdRole).toString();
    m_trial.settings.remove(id);
    m_trial.values.remove(id);
    calculate();
}

void TrialPage::searchLifts()
{
    m_searching = std::make_shared<std::atomic<bool>>(true);
    const auto from = std::make_shared<const workflow::TrialResult>(*m_result);
    m_job->start<QList<workflow::Lift>>(
        tr("Trying the values one by one…"),
        [from, going = m_searching] { return workflow::findLifts(*from, [going](int, int) { return going->load(); }); },
        [this](const QList<workflow::Lift>& lifts) {
            m_lifts = lifts;
            showLifts();
        },
        [this](const base::Problem& problem) { workspace().show(this, problem); });
}

void TrialPage::takeLift(const QModelIndex& index)
{
    const workflow::Lift& lift = m_lifts->at(index.row());
    m_trial.values.insert(lift.input, lift.tried);
    m_chosen = lift.input;
    m_reading = false;
    calculate();
    m_ui->trialTabs->setCurrentWidget(m_ui->changeTab);
}

} // namespace bagalau::desktop
