#include "archive/safefile.h"
#include "base/digest.h"
#include "base/problem.h"
#include "base/text.h"
#include "intake/tablefile.h"
#include "store/office.h"
#include "store/risk.h"
#include "workflow/earliertable.h"
#include "workflow/riskwords.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QStringDecoder>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Finding;
using bagalau::base::Number;
using bagalau::base::Problem;
using bagalau::domain::RiskFigure;
using bagalau::intake::TableLine;

namespace bagalau::workflow {

namespace {

bool isQuestion(const QString& figure)
{
    return figure == u"checked"_s || figure == u"new"_s;
}

bool isOneOf(const QString& text, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return base::folded(word) == base::folded(text); });
}

const QStringList& yesWords()
{
    static const QStringList words{u"иә"_s, u"да"_s, u"yes"_s, u"1"_s};
    return words;
}

const QStringList& noWords()
{
    static const QStringList words{u"жоқ"_s, u"нет"_s, u"no"_s, u"0"_s};
    return words;
}

const QStringList& noneWords()
{
    static const QStringList words{u"-"_s, u"–"_s, u"none"_s, u"қолданылмайды"_s, u"не применяется"_s};
    return words;
}

class Reader
{
public:
    Reader(const Session& session, const QString& file) : m_session(session) { m_load.file = file; }

    RiskLoad read(const QByteArray& bytes)
    {
        m_load.digest = base::sha256(bytes);
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(bytes);
        if (decoder.hasError()) {
            doubt(1, {u"risk.encoding"_s,
                      QT_TRANSLATE_NOOP("Messages", "The file %1 is not UTF-8 text. Save it as “CSV UTF-8”."),
                      {m_load.file}});
            return m_load;
        }
        QList<TableLine> lines = intake::textLines(text);
        if (!lines.isEmpty() && !base::parseNumber(lines.first().cells.first()))
            readHead(lines.takeFirst());
        for (const TableLine& line : lines)
            readLine(line);
        if (lines.isEmpty())
            doubt(1, {u"risk.empty"_s, QT_TRANSLATE_NOOP("Messages", "The file %1 has no figures."), {m_load.file}});
        return m_load;
    }

private:
    enum Field { Year, Body, Block, FigureName, ValueText, Source, FieldCount };

    void doubt(int line, base::Message message)
    {
        m_load.findings << Finding{
            Finding::Weight::Blocker, std::move(message), {m_load.file, {}, QString::number(line)}};
    }

    void readHead(const TableLine& line)
    {
        static const QStringList names{u"year"_s, u"body"_s, u"block"_s, u"figure"_s, u"value"_s, u"source"_s};
        for (qsizetype& column : m_columns)
            column = -1;
        for (qsizetype i = 0; i < line.cells.size(); ++i) {
            const qsizetype field = names.indexOf(base::folded(line.cells[i]));
            if (field >= 0)
                m_columns[field] = i;
            else
                doubt(line.row + 1, {u"risk.column"_s,
                                     QT_TRANSLATE_NOOP("Messages", "Line %1: “%2” is no column; the columns are %3."),
                                     {QString::number(line.row + 1), line.cells[i], names.join(u", "_s)}});
        }
    }

    QString cell(const TableLine& line, Field field) const
    {
        return m_columns[field] < 0 ? QString() : line.cells.value(m_columns[field]);
    }

    bool expect(bool good, const TableLine& line, Field field, const QString& code, const char* text)
    {
        if (!good)
            doubt(line.row + 1, {code, text, {QString::number(line.row + 1), cell(line, field)}});
        return good;
    }

    // By its id or its name; the name of a direction says nothing of a deduction or a result, so these need all of it.
    static QString figureCalled(const domain::RiskBlock& block, const QString& text)
    {
        QStringList ids{u"block"_s, u"checked"_s, u"new"_s};
        for (const domain::RiskDirection& direction : block.directions) {
            ids << u"penalty/"_s + direction.id << u"result/"_s + direction.id;
            for (const domain::RiskIndicator& indicator : direction.indicators)
                ids << u"indicator/"_s + indicator.id;
        }
        for (const QString& id : ids) {
            const Bilingual name = domain::riskFigureName(riskMethod(), block, id);
            if (isOneOf(text, {id, name.kk, name.ru}))
                return id;
        }
        return {};
    }

    void readLine(const TableLine& line)
    {
        const QString body = bodyCalled(m_session, cell(line, Body));
        const QString blockId = blockCalled(m_session, cell(line, Block));
        const domain::RiskBlock* block = riskMethod().block(blockId);
        const QString figure = block ? figureCalled(*block, cell(line, FigureName)) : QString();
        const int year = yearOf(cell(line, Year), figure);
        const auto value = typedRiskFigure(cell(line, ValueText), isQuestion(figure));
        bool good = expect(year > 0, line, Year, u"risk.year"_s,
                           QT_TRANSLATE_NOOP("Messages", "Line %1: “%2” is no year before the assessed one."));
        good &= expect(!body.isEmpty(), line, Body, u"risk.body"_s,
                       QT_TRANSLATE_NOOP("Messages", "Line %1: no assessed body is called “%2”."));
        good &= expect(block, line, Block, u"risk.unknown-block"_s,
                       QT_TRANSLATE_NOOP("Messages", "Line %1: no block is called “%2”."));
        if (block)
            good &= expect(!figure.isEmpty(), line, FigureName, u"risk.figure"_s,
                           QT_TRANSLATE_NOOP("Messages", "Line %1: the selection by risk has no figure “%2”."));
        if (!figure.isEmpty())
            good &= expect(value && value->known(), line, ValueText, u"risk.value"_s,
                           QT_TRANSLATE_NOOP("Messages", "Line %1: “%2” is no value of this figure."));
        if (!good)
            return;
        const QString key = u"%1/%2/%3/%4"_s.arg(QString::number(year), body, blockId, figure);
        if (m_seen.contains(key))
            doubt(line.row + 1,
                  {u"risk.twice"_s,
                   QT_TRANSLATE_NOOP("Messages", "Line %1: the same year, body and figure stand in line %2 already."),
                   {QString::number(line.row + 1), QString::number(m_seen[key])}});
        m_seen.insert(key, line.row + 1);
        RiskGiven given{body, blockId, {year, figure}, *value};
        given.figure.source = base::simplified(cell(line, Source));
        if (given.figure.source.isEmpty())
            given.figure.source = u"%1:%2"_s.arg(m_load.file).arg(line.row + 1);
        m_load.figures << given;
    }

    // Whether a body is new is said of the assessed year itself.
    int yearOf(const QString& text, const QString& figure) const
    {
        bool number = false;
        const int year = text.toInt(&number);
        constexpr int first = 2000; // nothing of the kind was assessed in the century before
        const int last = m_session.office().year - (figure == u"new"_s ? 0 : 1);
        return number && year >= first && year <= last ? year : 0;
    }

    const Session& m_session;
    RiskLoad m_load;
    qsizetype m_columns[FieldCount] = {Year, Body, Block, FigureName, ValueText, Source};
    QHash<QString, int> m_seen;
};

bool isStore(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

// The last selection of each block; a store of an older version has none.
QList<store::MadeSelection> selectionsIn(const store::Database& database)
{
    if (!store::RiskRecords(database).kept())
        return {};
    QMap<QString, store::MadeSelection> latest;
    for (const store::MadeSelection& one : store::RiskRecords(database).selections())
        latest.insert(one.block, one);
    return latest.values();
}

void addChecked(RiskLoad& load, const store::MadeSelection& selection, int year)
{
    for (const QJsonValue& group : selection.snapshot[u"groups"_s].toArray())
        for (const QJsonValue& body : group[u"bodies"_s].toArray()) {
            const bool chosen = body[u"verdict"_s].toString() == domain::riskVerdictCode(domain::RiskVerdict::Chosen);
            load.figures << RiskGiven{body[u"body"_s].toString(),
                                      selection.block,
                                      {year, u"checked"_s},
                                      {Number(chosen ? 1 : 0), false, load.file, {}}};
        }
}

RiskLoad readStore(const Session& session, const QString& path)
{
    const store::Database database(path, store::Database::Mode::ReadAny, *session.environment().clock);
    const int year = store::OfficeRecords(database).office().year;
    RiskLoad load;
    load.file = QFileInfo(path).fileName();
    if (year >= session.office().year)
        throw Problem(Problem::Kind::Refused,
                      {u"earlier.not-earlier"_s,
                       QT_TRANSLATE_NOOP("Messages", "The store %1 is about the results of %2; earlier than %3 was "
                                                     "asked for."),
                       {load.file, QString::number(year), QString::number(session.office().year)}});
    for (const store::MadeSelection& selection : selectionsIn(database))
        addChecked(load, selection, year);
    if (load.figures.isEmpty())
        load.findings << Finding{
            Finding::Weight::Blocker,
            {u"risk.no-selection"_s,
             QT_TRANSLATE_NOOP("Messages", "In the store %1 nobody was selected to be checked again."),
             {load.file}},
            {load.file, {}, {}}};
    return load;
}

QJsonObject givenJson(const RiskGiven& one)
{
    return {{u"year"_s, QString::number(one.key.year)},
            {u"body"_s, one.body},
            {u"block"_s, one.block},
            {u"figure"_s, one.key.figure},
            {u"value"_s, one.figure.value ? QJsonValue(one.figure.value->exact()) : QJsonValue(QJsonValue::Null)},
            {u"none"_s, one.figure.none},
            {u"source"_s, one.figure.source}};
}

qint64 write(Session& session, const QList<RiskGiven>& figures, QJsonObject payload, const QString& official)
{
    store::Act act(session.database(), session.entry(official, u"risk-figures"_s));
    const store::RiskRecords records(session.database());
    QJsonArray all;
    for (const RiskGiven& one : figures) {
        records.set(act, one.body, one.block, one.key, one.figure);
        all.append(givenJson(one));
    }
    payload[u"figures"_s] = all;
    act.commit(payload);
    session.tellChanged();
    return act.entryNumber();
}

} // namespace

std::optional<RiskFigure> typedRiskFigure(const QString& typed, bool question)
{
    const QString text = base::simplified(typed);
    RiskFigure figure;
    if (text.isEmpty())
        return figure;
    if (question) {
        if (!isOneOf(text, yesWords()) && !isOneOf(text, noWords()))
            return std::nullopt;
        figure.value = Number(isOneOf(text, yesWords()) ? 1 : 0);
        return figure;
    }
    figure.none = isOneOf(text, noneWords());
    if (!figure.none)
        figure.value = text.contains(u'%') ? std::nullopt : base::parseNumber(text);
    if (!figure.known() || (figure.value && *figure.value < Number()))
        return std::nullopt;
    return figure;
}

Bilingual riskFigureText(const RiskFigure& figure, bool question)
{
    if (figure.none)
        return riskMethod().phrases[u"not-applicable"_s];
    if (!figure.value)
        return {};
    static const Bilingual yes{u"иә"_s, u"да"_s}, no{u"жоқ"_s, u"нет"_s};
    return question ? (figure.yes() ? yes : no) : Bilingual(base::shortNumber(*figure.value));
}

RiskLoad readRiskFigures(const Session& session, const QString& path)
{
    if (isStore(path))
        return readStore(session, path);
    constexpr qint64 largest = 16 * 1024 * 1024;
    return Reader(session, QFileInfo(path).fileName()).read(archive::readBounded(path, largest));
}

qint64 takeInRiskFigures(Session& session, const RiskLoad& load, const QString& source, const QString& official)
{
    if (load.blocked()) {
        QStringList kk, ru;
        for (const Finding& finding : load.findings) {
            kk << base::render(finding.message, base::Language::Kk);
            ru << base::render(finding.message, base::Language::Ru);
        }
        throw Problem(Problem::Kind::Refused, {u"risk.blocked"_s,
                                               QT_TRANSLATE_NOOP("Messages", "Nothing was taken in from %1:\n%2"),
                                               {load.file, {kk.join(u'\n'), ru.join(u'\n')}}});
    }
    QList<RiskGiven> figures = load.figures;
    if (!base::simplified(source).isEmpty())
        for (RiskGiven& one : figures)
            one.figure.source = base::simplified(source);
    return write(session, figures, {{u"file"_s, load.file}, {u"digest"_s, load.digest}}, official);
}

qint64 setRiskFigures(Session& session, const QList<RiskGiven>& figures, const QString& official)
{
    for (const RiskGiven& one : figures) {
        const domain::RiskBlock& block = requireRiskBlock(one.block);
        const domain::AssessedBody* body = session.library().registers.body(one.body);
        const bool needed =
            body && domain::riskKeys(riskMethod(), block, body->kind, session.office().year).contains(one.key);
        if (!needed)
            throw Problem(
                Problem::Kind::Refused,
                {u"risk.not-needed"_s,
                 QT_TRANSLATE_NOOP("Messages", "The selection by risk does not need this figure: %1, %2, %3."),
                 {body ? body->name : Bilingual(one.body), one.key.figure, QString::number(one.key.year)}});
        if (base::simplified(one.figure.source).isEmpty())
            throw Problem(Problem::Kind::Refused,
                          {u"risk.source"_s,
                           QT_TRANSLATE_NOOP("Messages", "Say which paper the figure is from: %1, %2."),
                           {body->name, domain::riskFigureName(riskMethod(), block, one.key.figure)}});
    }
    return write(session, figures, {}, official);
}

} // namespace bagalau::workflow
