#include "desktop/trials/trialpage.h"

#include "desktop/bodies/bodylist.h"
#include "desktop/common/backgroundjob.h"
#include "desktop/scoring/valuetext.h"
#include "desktop/shell/numberkeys.h"
#include "desktop/shell/tables.h"
#include "ui_trialpage.h"
#include "workflow/acceptvalues.h"

#include <QScopedValueRollback>

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
    m_ui->trialTree->header()->resizeSection(AssessmentModel::Name, 310);
    m_ui->trialTree->header()->resizeSection(AssessmentModel::Points, 90);
    m_ui->trialTree->header()->resizeSection(AssessmentModel::Maximum, 65);
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
    connect(m_bodies, &BodyList::bodyChosen, this, &TrialPage::chooseBody);
    connect(m_ui->startAgain, &QPushButton::clicked, this, [this] { tryOut({}); });
    // activated, not currentIndexChanged: only a person chooses here, filling does not.
    connect(m_ui->editionCombo, &QComboBox::activated, this, &TrialPage::chooseEdition);
    const auto node = [this](const QModelIndex& index) {
        if (!m_filling)
            chooseNode(index.data(AssessmentModel::IdRole).toString());
    };
    const auto reading = [this](const QModelIndex& index) {
        if (!m_filling && index.isValid())
            chooseReading(index.data(TextTable::IdRole).toString());
    };
    connect(m_ui->trialTree->selectionModel(), &QItemSelectionModel::currentChanged, this, node);
    connect(m_ui->trialTree, &QTreeView::clicked, this, node);
    connect(m_ui->readingTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, reading);
    connect(m_ui->readingTable, &QTableView::clicked, this, reading);
    connect(m_ui->tryButton, &QPushButton::clicked, this, &TrialPage::tryTyped);
    connect(m_ui->changeTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { m_ui->removeChange->setEnabled(current.isValid()); });
    connect(m_ui->removeChange, &QPushButton::clicked, this, &TrialPage::removeChange);
    connect(m_ui->searchLifts, &QPushButton::clicked, this, &TrialPage::searchLifts);
    connect(m_ui->liftTable, &QTableView::activated, this, &TrialPage::takeLift);
    connect(m_job, &BackgroundJob::busyChanged, this, [this](bool busy) {
        *m_searching = *m_searching && busy;
        m_ui->searchLifts->setVisible(!busy);
    });
}

QString TrialPage::title() const
{
    return tr("Trial calculation");
}

void TrialPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void TrialPage::forget()
{
    m_job->cancel();
    m_trial = {};
    m_own.reset();
    m_tried.reset();
    m_sides.reset();
    m_calculation.reset();
    m_lifts.reset();
    m_shownBody.clear();
    m_open.clear();
    chooseNothing();
    m_ui->trialStack->setCurrentWidget(m_ui->trialNothingPage);
}

void TrialPage::refresh()
{
    m_own.reset(); // something in the store may have changed
    m_tried.reset();
    m_bodies->refresh();
    chooseBody();
}

void TrialPage::showBody(const QString& body)
{
    m_bodies->choose(body);
}

void TrialPage::chooseBody()
{
    if (m_shownBody != m_bodies->body()) {
        m_trial = {};
        chooseNothing();
    }
    if (calculate())
        showAll();
}

void TrialPage::chooseEdition()
{
    const QString chosen = m_ui->editionCombo->currentData().toString();
    if (chosen == m_sides->tried.edition.id)
        return;
    chooseNothing();
    tryOut({{}, {}, chosen == m_sides->recorded.edition.id ? QString() : chosen});
}

// What cannot be tried is said and taken back; what was tried before stays.
bool TrialPage::tryOut(const workflow::Trial& trial)
{
    const workflow::Trial before = std::exchange(m_trial, trial);
    if (before.edition != trial.edition || before.settings != trial.settings)
        m_tried.reset();
    const bool done = calculate();
    if (!done) {
        m_trial = before;
        m_tried.reset();
        calculate();
    }
    if (m_sides)
        showAll();
    return done;
}

QString TrialPage::nothingText() const
{
    const workflow::BodyStatus* status = m_bodies->status();
    if (!workspace().session())
        return tr("No store is open. Open or create one first.");
    if (!status)
        return tr("Choose an assessed body at the left to try what would change its score.");
    return status->refusal ? workspace().text(*status->refusal) : QString();
}

bool TrialPage::calculate()
{
    m_job->cancel();
    m_lifts.reset();
    const QString nothing = nothingText();
    m_ui->trialNothing->setText(nothing);
    TrialSides sides;
    const bool done = nothing.isEmpty() && workspace().run(this, [&] {
        readRules();
        sides.recorded = by(*m_own, {}, sides.recordedRank);
        sides.tried = m_trial.empty() ? sides.recorded : by(*m_tried, m_trial.values, sides.triedRank);
        if (m_trial.empty())
            sides.triedRank = sides.recordedRank;
    });
    m_sides = done ? std::optional(sides) : std::nullopt;
    m_calculation = done ? std::make_shared<const Calculation>(sides.tried.edition, sides.tried.variant,
                                                               sides.tried.inputs, sides.tried.assessment)
                         : nullptr;
    m_ui->trialStack->setCurrentWidget(done ? m_ui->trialBodyPage : m_ui->trialNothingPage);
    return done;
}

void TrialPage::readRules()
{
    const workflow::Session& session = *workspace().session();
    const auto read = [&](const workflow::Trial& trial) {
        Rules rules{workflow::rulesOf(session, workspace().block(), trial), {}};
        rules.scores = workflow::scoresBy(session, workspace().block(), rules.edition);
        return rules;
    };
    if (!m_own)
        m_own = read({});
    if (!m_tried)
        m_tried = m_trial.edition.isEmpty() && m_trial.settings.isEmpty() ? m_own : read(m_trial);
}

workflow::TrialResult TrialPage::by(const Rules& rules, const QMap<QString, domain::Value>& values,
                                    std::optional<workflow::Rank>& rank) const
{
    auto result = workflow::tried(*workspace().session(), m_bodies->body(), workspace().block(), rules.edition, values);
    rank = workflow::rankOf(result, rules.scores);
    return result;
}

// What the page shows

void TrialPage::showAll()
{
    m_ui->trialTitle->setText(workspace().text(m_bodies->status()->body.name));
    showEditions();
    showResults();
    showFindings();
    showTree();
    showChanges();
    showReadings();
    showLifts();
}

void TrialPage::showEditions()
{
    m_ui->editionCombo->clear();
    for (const workflow::EditionInfo& info : workflow::editionsToTry(*workspace().session(), workspace().block())) {
        const bool used = info.state == workflow::EditionInfo::State::Used;
        const bool draft = info.state == workflow::EditionInfo::State::Draft;
        m_ui->editionCombo->addItem(workspace().text(draft ? info.title : info.act) + (used ? u" ● "_s + tr("in use")
                                                                                       : draft ? u" ✎ "_s + tr("draft")
                                                                                               : QString()),
                                    info.id);
    }
    m_ui->editionCombo->setCurrentIndex(m_ui->editionCombo->findData(m_sides->tried.edition.id));
    QStringList left;
    const domain::Variant& variant = *m_sides->recorded.edition.variant(m_sides->recorded.variant);
    for (const QString& id : std::as_const(m_sides->tried.left))
        left << workspace().text(domain::columnOf(variant, id)->name);
    const int count = int(left.size());
    left.removeDuplicates();
    m_ui->leftLabel->setText(tr("%n value(s) of the data have no place in this edition", nullptr, count) + u": "_s +
                             left.join(u"; "_s));
    m_ui->leftLabel->setVisible(count > 0);
}

void TrialPage::showResults()
{
    m_results.show({{QString(), false}, {tr("As it stands"), true}, {tr("Tried"), true}, {tr("Difference"), true}},
                   rows().results());
    QHeaderView* header = m_ui->resultTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    const int lines = m_results.rowCount() * m_ui->resultTable->verticalHeader()->defaultSectionSize();
    m_ui->resultTable->setFixedHeight(lines + header->sizeHint().height() + 4);
    m_ui->startAgain->setEnabled(!m_trial.empty());
}

void TrialPage::showFindings()
{
    constexpr int most = 3;
    QStringList lines;
    for (const base::Finding& finding : m_sides->tried.assessment.findings)
        lines << u"✖ "_s + workspace().text(finding.message);
    m_ui->findingLabel->setToolTip(lines.join(u'\n'));
    const int more = int(lines.size()) - most;
    QString text = lines.mid(0, most).join(u'\n');
    if (more > 0)
        text += u'\n' + tr("and %n more to be settled", nullptr, more);
    m_ui->findingLabel->setText(text);
    m_ui->findingLabel->setVisible(!lines.isEmpty());
}

void TrialPage::showTree()
{
    const bool sameBody = std::exchange(m_shownBody, m_bodies->body()) == m_bodies->body();
    const QString chosen = m_reading ? QString() : m_chosen;
    {
        const QScopedValueRollback filling(m_filling, true);
        if (sameBody)
            m_open.take(*m_ui->trialTree);
        m_tree.show(m_calculation, workspace().language());
        if (sameBody)
            m_open.restore(*m_ui->trialTree);
        else
            m_ui->trialTree->expand(m_tree.index(0, 0));
        if (const QModelIndex place = chosen.isEmpty() ? QModelIndex() : m_tree.find(chosen); place.isValid())
            m_ui->trialTree->setCurrentIndex(place);
    }
    m_reading ? chooseReading(m_chosen) : chooseNode(chosen);
}

void TrialPage::showChanges()
{
    m_changes.show({{tr("Value"), false}, {tr("As it stands"), true}, {tr("Tried"), true}}, rows().changes(m_trial));
    m_ui->changeTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->changeTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->removeChange->setEnabled(false);
    m_ui->trialTabs->setTabText(m_ui->trialTabs->indexOf(m_ui->changeTab), tr("Tried (%1)").arg(m_changes.rowCount()));
}

void TrialPage::showReadings()
{
    const QScopedValueRollback filling(m_filling, true);
    m_readings.show({{tr("Open point"), false}, {tr("Read as"), false}}, rows().readings(m_trial));
    m_ui->readingTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->readingTable->resizeRowsToContents();
    m_ui->trialTabs->setTabText(m_ui->trialTabs->indexOf(m_ui->readingTab),
                                tr("Open points (%1)").arg(m_readings.rowCount()));
}

void TrialPage::showLifts()
{
    const QList<workflow::Lift> found = m_lifts.value_or(QList<workflow::Lift>());
    m_liftTable.show({{tr("Value"), false}, {tr("Now"), true}, {tr("Would be"), true}, {tr("Score"), true}},
                     rows().lifts(found));
    m_ui->liftTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->liftTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const domain::Assessment& assessment = m_sides->tried.assessment;
    const bool highest = assessment.degree == m_sides->tried.edition.degrees.value(0).id;
    QString text;
    if (!m_sides->recorded.directions.isEmpty())
        text = tr("This office scores a part of the block; there is no degree here that could be lifted.");
    else if (!assessment.score)
        text = tr("There is no score yet, so nothing can lift it.");
    else if (highest)
        text = tr("The degree is the highest already.");
    else if (!m_lifts)
        text = tr("Tries all values one by one: which single change would give a better degree.");
    else if (!found.isEmpty() && found.first().lifts)
        text = tr("Each of these changes alone gives a better degree; the smallest first. Enter tries one.");
    else if (found.isEmpty())
        text = tr("No single value was found that raises the score.");
    else
        text = tr("No single value was found that lifts the degree; these raise the score most. Enter tries one.");
    m_ui->liftLabel->setText(text);
    m_ui->searchLifts->setEnabled(assessment.score && !highest);
}

// What a person tries

void TrialPage::chooseNothing()
{
    m_column.reset();
    m_chosen.clear();
    m_reading = false;
    m_ui->tryBox->setEnabled(false);
    m_ui->tryName->setText(tr("Choose a value of the report or of the assessor in the tree, or an open point."));
    m_ui->tryField->clear();
    showFault({});
}

void TrialPage::chooseNode(const QString& id)
{
    const Calculation::Cell* cell = m_calculation && !id.isEmpty() ? m_calculation->cell(id) : nullptr;
    if (!cell || domain::isFixed(m_calculation->variant(), id))
        return chooseNothing();
    m_reading = false;
    m_chosen = id;
    loadField(*cell->column, rows().nameOf(id), m_calculation->valueOf(id));
}

void TrialPage::chooseReading(const QString& id)
{
    const domain::Setting* setting = m_sides ? m_sides->tried.edition.setting(id) : nullptr;
    if (!setting)
        return chooseNothing();
    m_reading = true;
    m_chosen = id;
    loadField(domain::asColumn(*setting), workspace().text(setting->name), setting->value);
}

void TrialPage::loadField(const domain::Column& column, const QString& name, const domain::Value& value)
{
    m_column = column;
    showFault({});
    m_ui->tryBox->setEnabled(true);
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
        m_ui->tryField->addItem(rows().valueText(column, word),
                                word.boolean() ? (*word.boolean() ? u"true"_s : u"false"_s) : *word.text());
    if (closed)
        return m_ui->tryField->setCurrentIndex(int(words.indexOf(value)));
    // A field that is made editable anew has a new line to write in.
    QLineEdit* line = m_ui->tryField->lineEdit();
    if (column.type == domain::ValueType::Number)
        NumberKeys::install(*line);
    connect(line, &QLineEdit::returnPressed, this, &TrialPage::tryTyped, Qt::UniqueConnection);
    line->setText(value.missing() ? QString() : rows().valueText(column, value));
}

void TrialPage::showFault(const QString& text)
{
    m_ui->tryFault->setText(text);
    m_ui->tryFault->setVisible(!text.isEmpty());
}

void TrialPage::tryTyped()
{
    if (!m_column)
        return;
    const QString typed =
        m_ui->tryField->isEditable() ? m_ui->tryField->currentText() : m_ui->tryField->currentData().toString();
    const domain::Value value = workflow::typedValue(m_sides->tried.edition, *m_column, typed);
    if (const auto fault = workflow::valueFault(*m_column, value))
        return showFault(u"✖ "_s + workspace().text(*fault));
    workflow::Trial trial = m_trial;
    (m_reading ? trial.settings : trial.values).insert(m_chosen, value);
    // The reading of the edition itself is no change.
    const domain::Setting* own = m_reading && trial.edition.isEmpty() ? m_own->edition.setting(m_chosen) : nullptr;
    if (own && own->value == value)
        trial.settings.remove(m_chosen);
    tryOut(trial);
}

void TrialPage::removeChange()
{
    const QString id = m_ui->changeTable->currentIndex().data(TextTable::IdRole).toString();
    workflow::Trial trial = m_trial;
    trial.settings.remove(id);
    trial.values.remove(id);
    tryOut(trial);
}

void TrialPage::searchLifts()
{
    m_searching = std::make_shared<std::atomic<bool>>(true);
    const auto from = std::make_shared<const workflow::TrialResult>(m_sides->tried);
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
    const workflow::Lift lift = m_lifts->at(index.row());
    workflow::Trial trial = m_trial;
    trial.values.insert(lift.input, lift.tried);
    m_reading = false;
    m_chosen = lift.input;
    tryOut(trial);
    m_ui->trialTabs->setCurrentWidget(m_ui->changeTab);
}

} // namespace bagalau::desktop
