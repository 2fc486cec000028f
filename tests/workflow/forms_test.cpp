#include "support/office.h"

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

// Every whole example of the editions with directions.
QList<Case> cases()
{
    QList<Case> all;
    for (const QString& file : QDir(u":/methodologies"_s).entryList({u"*.json"_s})) {
        const domain::Edition edition = scoring::readEdition(base::resource(u"methodologies/"_s + file));
        for (int i = 0; i < edition.examples.size(); ++i)
            if (!edition.years.isEmpty() && edition.examples[i].rows.size() > 1 &&
                edition.examples[i].inputs.size() > 10)
                all << Case{file, i};
    }
    return all;
}

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
        workflow::createStore(
            store, {u"civil-service"_s, u"informatisation"_s, u"legal-statistics"_s, u"president-administration"_s},
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
        for (const domain::Form::RowKind& kind : form.rows)
            addRows(form, kind, rows, keys);
        return {{u"fields"_s, fields}, {u"rows"_s, rows}, {u"keys"_s, keys}};
    }

    void addRows(const domain::Form& form, const domain::Form::RowKind& kind, QJsonArray& rows, QJsonArray& keys)
    {
        const domain::Table* table = m_variant.table(kind.table);
        if (!table)
            return;
        const auto heading = [&](const QString& sheetColumn) {
            for (const domain::Form::SheetColumn& one : form.columns)
                if (one.id == sheetColumn)
                    return both(one.heading);
            return QString();
        };
        if (!table->fixed.isEmpty())
            for (const QString& key : kind.join)
                keys.append(heading(kind.take[key]));
        for (const QMap<QString, Value>& row : m_example.rows.value(table->id)) {
            QJsonObject cells;
            for (auto take = kind.take.begin(); take != kind.take.end(); ++take)
                if (const domain::Column* column = table->column(take.key()); column && row.contains(take.key()))
                    cells[heading(*take)] = written(m_edition, *column, row[take.key()]);
            rows.append(cells);
        }
        m_filled.insert(table->id);
    }

    // The forms in the order in which the workbooks have them.
    QJsonArray plan(const QStringList& files)
    {
        QJsonArray books;
        for (const QString& path : files) {
            QJsonArray sheets;
            for (const QString& id : m_variant.forms) {
                const domain::Form& form = *m_edition.form(id);
                const QString tail = u'-' + form.direction + (form.byAssessor ? u"-assessor.xlsx"_s : u".xlsx"_s);
                if (path.endsWith(tail))
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

    QStringList filledForms()
    {
        const QStringList files =
            workflow::writeForms(*m_session, {m_edition.block, {}, m_body}, m_folder.path(u"нысандар"_s));
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
        if (!values.isEmpty())
            workflow::acceptValues(*m_session, m_body, m_edition.block, values, m_assessor);
    }

    void expectNumbers(const domain::Assessment& got) const
    {
        qsizetype found = 0;
        for (auto one = m_example.expect.begin(); one != m_example.expect.end(); ++one) {
            const domain::TraceStep* step = got.step(one.key());
            if (!step || !step->value.number())
                continue; // the score did not need it
            ++found;
            const int places = one->contains(u'.') ? int(one->section(u'.', 1).size()) : 0;
            EXPECT_EQ(step->value.number()->rounded(places, m_edition.rounding).toFixed(places), *one)
                << one.key().toStdString();
        }
        EXPECT_GE(found * 3, m_example.expect.size() * 2);
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
};

TEST_P(FilledForms, areReadBackAndGiveTheNumbersOfTheExample)
{
    load(filledForms());
    establishTheRest();
    expectNumbers(workflow::assessmentOf(*m_session, m_body, m_edition.block));
}

// The report of the body and the working sheets of the office come when they come; none takes away what another said.
TEST_P(FilledForms, mayComeOneAfterTheOtherInAnyOrder)
{
    const QStringList files = filledForms();
    for (qsizetype i = files.size(); i > 0; --i)
        load({files[i - 1]});
    load({files.first()});
    establishTheRest();
    expectNumbers(workflow::assessmentOf(*m_session, m_body, m_edition.block));
}

INSTANTIATE_TEST_SUITE_P(Examples, FilledForms, ::testing::ValuesIn(cases()), [](const auto& info) {
    return QString(info.param.file + QString::number(info.param.example))
        .replace(QRegularExpression(u"\\W"_s), u"_"_s)
        .toStdString();
});

} // namespace
