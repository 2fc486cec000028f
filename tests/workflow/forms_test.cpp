#include "support/office.h"

#include "archive/zipreader.h"
#include "scoring/editionreader.h"
#include "workflow/forms.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;
using domain::Value;

// The loop of a report: a blank form is made from the edition, filled in by another program, loaded without mapping and
// without a doubt, and gives the numbers of a worked example.
namespace {

QString both(const base::Bilingual& text)
{
    return text.kk == text.ru ? text.kk : text.kk + u" / "_s + text.ru;
}

QJsonValue written(const domain::Edition& edition, const domain::Column& column, const Value& value)
{
    if (const base::Number* number = value.number())
        return number->toShort(12).toDouble();
    if (const bool* yes = value.boolean())
        return both(*yes ? edition.yes : edition.no);
    if (!value.text())
        return QJsonValue::Null;
    return column.choices.contains(*value.text()) ? both(column.choices[*value.text()]) : *value.text();
}

struct Case
{
    QString file;
    int example;
};

// Read as plain JSON: this list is made whenever the program starts, for each single test.
QJsonObject fileOf(const QString& name)
{
    return QJsonDocument::fromJson(base::resource(u"methodologies/"_s + name)).object();
}

int filledTables(const QJsonObject& rows)
{
    return int(std::count_if(rows.begin(), rows.end(), [](const QJsonValue& one) { return !one.toArray().isEmpty(); }));
}

// Every whole example of the editions in use.
QList<Case> cases()
{
    QList<Case> all;
    for (const QString& file : QDir(u":/methodologies"_s).entryList({u"*.json"_s})) {
        const QJsonObject edition = fileOf(file);
        const QJsonArray examples = edition[u"examples"_s].toArray();
        for (int i = 0; i < examples.size(); ++i)
            if (!edition[u"years"_s].toArray().isEmpty() && !examples[i].toObject().contains(u"formula"_s) &&
                filledTables(examples[i][u"rows"_s].toObject()) > 1)
                all << Case{file, i};
    }
    return all;
}

// One for each edition and variant: those that fill in most.
QList<Case> largest()
{
    QMap<QString, Case> found;
    QMap<QString, qsizetype> size;
    QMap<QString, QJsonArray> examples;
    for (const Case& one : cases()) {
        if (!examples.contains(one.file))
            examples[one.file] = fileOf(one.file)[u"examples"_s].toArray();
        const QJsonObject example = examples[one.file][one.example].toObject();
        qsizetype all = example[u"inputs"_s].toObject().size();
        for (const QJsonValue& rows : example[u"rows"_s].toObject())
            all += rows.toArray().size();
        const QString key = one.file + example[u"variant"_s].toString();
        if (all > size.value(key)) {
            size[key] = all;
            found[key] = one;
        }
    }
    return found.values();
}

// The rows of a form whose kinds are told by their opening words, as a body writes them: each under the row to which
// it belongs.
class NamedRows
{
public:
    struct One
    {
        const domain::Form::RowKind* kind;
        QMap<QString, Value> cells;
    };

    NamedRows(const domain::Form& form, const domain::WorkedExample& example) : m_form(form), m_example(example)
    {
        add({}, {});
    }
    const QList<One>& all() const { return m_all; }

private:
    QString parentOf(const domain::Form::RowKind& kind) const
    {
        QString parent;
        qsizetype deepest = -1;
        for (const QString& source : kind.inside)
            for (const domain::Form::RowKind& above : m_form.rows)
                if (above.table == source.section(u'.', 0, 0) && above.inside.size() > deepest) {
                    deepest = above.inside.size();
                    parent = above.table;
                }
        return parent;
    }

    void add(const QString& parent, const QMap<QString, Value>& above)
    {
        for (const domain::Form::RowKind& kind : m_form.rows)
            for (const QMap<QString, Value>& row : parentOf(kind) == parent && !kind.table.isEmpty()
                                                       ? m_example.rows.value(kind.table)
                                                       : QList<QMap<QString, Value>>()) {
                bool here = true;
                for (auto one = kind.inside.begin(); one != kind.inside.end(); ++one)
                    here = here && row.value(one.key()) == above.value(*one);
                for (auto one = kind.set.begin(); one != kind.set.end(); ++one)
                    here = here && row.value(one.key()) == *one;
                if (!here)
                    continue;
                m_all << One{&kind, row};
                QMap<QString, Value> below = above;
                for (auto cell = row.begin(); cell != row.end(); ++cell)
                    below.insert(kind.table + u'.' + cell.key(), *cell);
                if (!kind.words.kk.isEmpty())
                    add(kind.table, below);
            }
    }

    const domain::Form& m_form;
    const domain::WorkedExample& m_example;
    QList<One> m_all;
};

class FilledForms : public ::testing::TestWithParam<Case>
{
protected:
    FilledForms()
        : m_edition(scoring::readEdition(base::resource(u"methodologies/"_s + GetParam().file))),
          m_example(m_edition.examples[GetParam().example]),
          m_variant(*m_edition.variant(m_example.variant)),
          m_body(!m_variant.bodies.isEmpty()        ? m_variant.bodies.first()
                 : m_variant.bodyKind == u"local"_s ? u"akmola"_s
                                                    : u"agriculture"_s)
    {
        const QString store = m_folder.path(u"кеңсе.bagalau"_s);
        workflow::createStore(store,
                              {u"planning"_s, u"budget"_s, u"civil-service"_s, u"informatisation"_s,
                               u"legal-statistics"_s, u"president-administration"_s},
                              m_edition.years.first(), m_environment);
        m_session = std::make_unique<workflow::Session>(store, workflow::Session::Mode::Write, m_environment);
        workflow::addOfficial(*m_session, {{}, m_assessor, u"assessor"_s, {}}, {});
    }

    QJsonObject sheet(const domain::Form& form)
    {
        QJsonObject fields;
        for (const QString& id : form.fields)
            if (const domain::Column* input = m_variant.input(id); input && m_example.inputs.contains(id)) {
                fields[both(input->name)] = written(m_edition, *input, m_example.inputs[id]);
                m_filled.insert(id);
            }
        QJsonArray rows, keys;
        const NamedRows named(form, m_example);
        for (const NamedRows::One& one : named.all())
            addRow(form, *one.kind, one.cells, rows);
        for (const domain::Form::RowKind& kind : form.rows)
            if (const domain::Table* table = m_variant.table(kind.table); table && !table->fixed.isEmpty())
                for (const QString& key : kind.join)
                    keys.append(heading(form, kind.take[key]));
        return {{u"fields"_s, fields}, {u"rows"_s, rows}, {u"keys"_s, keys}};
    }

    static QString heading(const domain::Form& form, const QString& sheetColumn)
    {
        for (const domain::Form::SheetColumn& one : form.columns)
            if (one.id == sheetColumn)
                return both(one.heading);
        return {};
    }

    // "Бюджеттік бағдарлама 001: А / Бюджетная программа 001: Б"
    static QString named(const domain::Form::RowKind& kind, const QMap<QString, Value>& row, const QString& name)
    {
        const Value code = row.value(kind.codeColumn);
        const QString tail = (code.text() ? u' ' + *code.text() : QString()) + u": "_s;
        return kind.words.kk + tail + name.section(u" / "_s, 0, 0) + u" / "_s + kind.words.ru + tail +
               name.section(u" / "_s, 1);
    }

    void addRow(const domain::Form& form, const domain::Form::RowKind& kind, const QMap<QString, Value>& row,
                QJsonArray& rows)
    {
        const domain::Table* table = m_variant.table(kind.table);
        if (!table)
            return;
        QJsonObject cells;
        for (auto take = kind.take.begin(); take != kind.take.end(); ++take)
            if (const domain::Column* column = table->column(take.key()); column && row.contains(take.key())) {
                QJsonValue value = written(m_edition, *column, row[take.key()]);
                if (*take == form.nameColumn && kind.words.complete())
                    value = named(kind, row, value.toString());
                cells[heading(form, *take)] = value;
            }
        rows.append(cells);
        QSet<QString>& taken = m_taken[table->id];
        for (const QStringList& columns :
             {QStringList(kind.take.keys()), QStringList(kind.inside.keys()), QStringList(kind.set.keys())})
            taken.unite({columns.begin(), columns.end()});
        taken.insert(kind.codeColumn);
        if (kind.join.isEmpty() || !table->fixed.isEmpty())
            m_written[table->id] << row;
    }

    // The forms in the order in which the workbooks have them.
    QJsonArray plan(const QStringList& files)
    {
        QJsonArray books;
        for (const QString& path : files) {
            QJsonArray sheets;
            for (const QString& id : m_variant.forms) {
                const domain::Form& form = *m_edition.form(id);
                const QString name = m_body + u'-' + m_edition.block +
                                     (form.direction.isEmpty() ? QString() : u'-' + form.direction) +
                                     (form.byAssessor ? u"-assessor.xlsx"_s : u".xlsx"_s);
                if (QFileInfo(path).fileName() == name)
                    sheets.append(sheet(form));
            }
            books.append(QJsonObject{{u"file"_s, path}, {u"sheets"_s, sheets}});
        }
        return books;
    }

    void fillIn(const QStringList& files)
    {
        const QString path = m_folder.write(u"жоспар.json"_s, QJsonDocument(plan(files)).toJson());
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start(u"/usr/bin/python3"_s, {QStringLiteral(BAGALAU_SOURCE_DIR "/tests/data/fillform.py"), path});
        ASSERT_TRUE(python.waitForFinished(60'000));
        ASSERT_EQ(python.exitCode(), 0) << python.readAll().toStdString();
    }

    QStringList filledForms(const QString& direction = {})
    {
        const QStringList files =
            workflow::writeForms(*m_session, {m_edition.block, direction, m_body}, m_folder.path(u"нысандар"_s));
        EXPECT_FALSE(files.isEmpty());
        fillIn(files);
        return files;
    }

    void load(const QStringList& files)
    {
        const workflow::LoadPlan plan = workflow::readFiles(
            workflow::prepareLoad(*m_session, {m_body, m_edition.block, files, QDate(2018, 2, 15)}));
        for (const base::Finding& finding : plan.draft.findings)
            if (finding.weight != base::Finding::Weight::Note && finding.message.code != u"intake.empty-form"_s)
                ADD_FAILURE() << finding.message.code.toStdString() << ' ' << finding.place.sheet.toStdString() << ' '
                              << finding.place.cell.toStdString() << ' '
                              << finding.message.args.value(2).ru.toStdString();
        if (!plan.blocked())
            workflow::takeIn(*m_session, plan, m_assessor, u"Сынақ: қаралды"_s);
    }

    // What no form holds the assessor establishes in the window.
    void establishTheRest()
    {
        QList<workflow::EstablishedValue> values;
        for (auto input = m_example.inputs.begin(); input != m_example.inputs.end(); ++input)
            if (m_variant.input(input.key()) && !m_filled.contains(input.key()))
                values << workflow::EstablishedValue{input.key(), *input, u"Сынақ мысалы"_s};
        for (auto rows = m_written.begin(); rows != m_written.end(); ++rows) {
            const domain::Table& table = *m_variant.table(rows.key());
            domain::RowKeys keys;
            for (const QMap<QString, Value>& row : *rows) {
                const QString key = keys.of(table, row);
                for (auto cell = row.begin(); cell != row.end(); ++cell)
                    if (table.column(cell.key()) && !table.isFixed(cell.key()) &&
                        !m_taken[table.id].contains(cell.key()))
                        values << workflow::EstablishedValue{domain::inputId(table.id, key, cell.key()), *cell,
                                                             u"Сынақ мысалы"_s};
            }
        }
        workflow::acceptValues(*m_session, m_body, m_edition.block, values, m_assessor);
    }

    void expectNumber(const domain::TraceStep& step, const QString& expected) const
    {
        ASSERT_TRUE(step.value.number()) << step.id.toStdString();
        const int places = expected.contains(u'.') ? int(expected.section(u'.', 1).size()) : 0;
        EXPECT_EQ(step.value.number()->rounded(places, m_edition.rounding).toFixed(places), expected)
            << step.id.toStdString();
    }

    // What only a formula asks for whose result was settled without it: there was nothing to measure, and the part of
    // it is calculated by no assessment. `editions test` holds the example to it all the same.
    bool isUnasked(const domain::Assessment& got, const QString& id) const
    {
        return std::any_of(got.steps.begin(), got.steps.end(), [&](const domain::TraceStep& step) {
            const domain::Definition* definition = m_variant.definition(step.table, step.definition);
            return step.otherwise && definition && definition->text.contains(id);
        });
    }

    void expectNumbers(const domain::Assessment& got) const
    {
        for (auto one = m_example.expect.begin(); one != m_example.expect.end(); ++one)
            if (const domain::TraceStep* step = got.step(one.key()))
                expectNumber(*step, *one);
            else
                EXPECT_TRUE(isUnasked(got, one.key())) << one.key().toStdString();
        if (m_example.expect.contains(u"score"_s)) {
            ASSERT_TRUE(got.score.has_value());
            EXPECT_EQ(got.score->toFixed(2), base::Number::fromDecimal(m_example.expect[u"score"_s])->toFixed(2));
        }
    }

    Folder m_folder;
    const workflow::Environment m_environment = workflow::systemEnvironment();
    std::unique_ptr<workflow::Session> m_session;
    const QString m_assessor = u"Ә. Бағалаушы"_s;
    const domain::Edition m_edition;
    const domain::WorkedExample m_example;
    const domain::Variant& m_variant;
    const QString m_body;
    QSet<QString> m_filled;
    QMap<QString, QSet<QString>> m_taken;                 ///< table -> columns that a form holds
    QMap<QString, QList<QMap<QString, Value>>> m_written; ///< table -> rows in the order of the sheets
};

TEST_P(FilledForms, areReadBackAndGiveTheNumbersOfTheExample)
{
    load(filledForms());
    establishTheRest();
    expectNumbers(workflow::assessmentOf(*m_session, m_body, m_edition.block));
}

// What a person sees in a blank form before filling it in.
QString textOf(const QString& path)
{
    return QString::fromUtf8(archive::ZipReader(bytesOf(path)).read(u"xl/sharedStrings.xml"_s));
}

TEST(BlankForms, nameTheExcludedActivityInBothLanguages)
{
    const Office office({u"prime-minister-office"_s});
    const QStringList files =
        workflow::writeForms(*office.session, {office.block, {}, u"finance"_s}, office.folder.path(u"нысандар"_s));
    ASSERT_FALSE(files.isEmpty());
    for (const QString& path : files)
        EXPECT_TRUE(textOf(path).contains(u"құқық қорғау қызметі / правоохранительная деятельность"_s));
}

TEST(BlankForms, showHowTheNamesOfRowsBegin)
{
    const Office office;
    const QStringList files =
        workflow::writeForms(*office.session, {office.block, {}, u"agriculture"_s}, office.folder.path(u"нысандар"_s));
    ASSERT_EQ(files.size(), 1);
    const QString text = textOf(files.first());
    for (const QString& sample :
         {u"«Мақсат: атауы / Цель: название»"_s,
          u"Бюджеттік бағдарлама 001: атауы / Бюджетная программа 001: название"_s,
          u"әр жол өзі жататын жолдың астына жазылады"_s, u"каждая строка пишется под той, к которой относится"_s})
        EXPECT_TRUE(text.contains(sample)) << sample.toStdString();
    EXPECT_FALSE(text.contains(u"Не оценивается"_s));
}

QString nameOf(const Case& one)
{
    return QString(one.file + QString::number(one.example)).replace(QRegularExpression(u"\\W"_s), u"_"_s);
}

INSTANTIATE_TEST_SUITE_P(Examples, FilledForms, ::testing::ValuesIn(cases()),
                         [](const auto& info) { return nameOf(info.param).toStdString(); });

class LargestForms : public FilledForms
{
};

// The report of the body and the working sheets of the office come when they come; none takes away what another said.
TEST_P(LargestForms, mayComeOneAfterTheOtherInAnyOrder)
{
    const QStringList files = filledForms();
    QStringList waiting;
    for (qsizetype i = files.size(); i > 0; --i) {
        const workflow::LoadPlan plan = workflow::readFiles(
            workflow::prepareLoad(*m_session, {m_body, m_edition.block, {files[i - 1]}, QDate(2018, 2, 15)}));
        // A working sheet about rows that the body names waits for them.
        if (files[i - 1].endsWith(u"-assessor.xlsx"_s) && plan.blocked() &&
            std::all_of(plan.draft.findings.begin(), plan.draft.findings.end(),
                        [](const auto& finding) { return finding.message.code == u"intake.no-partner"_s; }))
            waiting << files[i - 1];
        else
            load({files[i - 1]});
    }
    for (const QString& path : waiting + QStringList{files.first()})
        load({path});
    establishTheRest();
    expectNumbers(workflow::assessmentOf(*m_session, m_body, m_edition.block));
}

// Whoever scores one direction asks for its forms alone, and they give its result.
TEST_P(LargestForms, ofOneDirectionGiveItsResult)
{
    int found = 0;
    for (const domain::Direction& direction : m_variant.directions) {
        m_taken.clear();
        m_written.clear();
        m_filled.clear();
        const QStringList files = filledForms(direction.id);
        const bool apart = std::any_of(m_edition.forms.begin(), m_edition.forms.end(),
                                       [](const auto& form) { return !form.direction.isEmpty(); });
        for (const QString& path : files)
            EXPECT_EQ(QFileInfo(path).fileName().contains(u'-' + direction.id), apart) << path.toStdString();
        load(files);
        establishTheRest();
        const domain::Assessment got = workflow::assessmentOf(*m_session, m_body, m_edition.block, direction.id);
        for (const QString& name : {direction.before, direction.penalty, direction.score})
            if (const domain::TraceStep* step = got.step(name); step && m_example.expect.contains(name)) {
                expectNumber(*step, m_example.expect[name]);
                ++found;
            }
        for (const domain::AssessmentItem& item : got.items)
            if (m_example.expect.contains(item.id)) {
                expectNumber(*got.step(item.id), m_example.expect[item.id]);
                ++found;
            }
    }
    EXPECT_TRUE(found > 0 || m_variant.directions.isEmpty());
}

// Only what the assessed body hands in is a report: it alone can be late, and by its own date.
TEST_P(LargestForms, ofTheOfficeAloneAreNoReport)
{
    workflow::setStage(*m_session, 1, QDate(2018, 2, 10), m_assessor);
    QStringList ofBody, ofOffice;
    for (const QString& path : filledForms())
        (path.endsWith(u"-assessor.xlsx"_s) ? ofOffice : ofBody) << path;
    if (ofOffice.isEmpty() || ofBody.isEmpty()) {
        // Forms of one hand: what is handed in is the report as a whole.
        EXPECT_FALSE(ofOffice.isEmpty() && ofBody.isEmpty());
        return;
    }
    const auto late = [&] {
        const domain::Inputs inputs = workflow::inputsOf(*m_session, m_body, m_edition.block);
        for (const domain::Column& input : m_variant.inputs)
            if (input.proposedBy == u"late-receipt"_s)
                return inputs.find(input.id)->reported;
        return Value();
    };
    const bool hasLateness = std::any_of(m_variant.inputs.begin(), m_variant.inputs.end(),
                                         [](const auto& input) { return input.proposedBy == u"late-receipt"_s; });
    const auto progress = [&] { return workflow::progressOf(*m_session, m_body, m_edition.block); };
    const auto take = [&](const QStringList& files, QDate on) {
        const workflow::LoadPlan plan =
            workflow::readFiles(workflow::prepareLoad(*m_session, {m_body, m_edition.block, files, on}));
        if (plan.blocked())
            return false; // a working sheet that only adds to rows of the report
        workflow::takeIn(*m_session, plan, m_assessor, u"Сынақ: қаралды"_s);
        return true;
    };
    if (take(ofOffice, QDate(2018, 3, 15))) {
        EXPECT_EQ(progress(), workflow::Progress::NoReport);
        EXPECT_TRUE(late().missing()) << "nothing came that could be late";
    }
    ASSERT_TRUE(take(ofBody, QDate(2018, 2, 9)));
    EXPECT_EQ(progress(), workflow::Progress::Loaded);
    ASSERT_TRUE(take(ofOffice, QDate(2018, 3, 16)));
    if (hasLateness) {
        EXPECT_EQ(late(), Value(false)) << "the report came in time, whenever the office filled in its sheets";
    }
}

INSTANTIATE_TEST_SUITE_P(Examples, LargestForms, ::testing::ValuesIn(largest()),
                         [](const auto& info) { return nameOf(info.param).toStdString(); });

} // namespace
