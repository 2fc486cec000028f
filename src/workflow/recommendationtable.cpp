#include "workflow/recommendationtable.h"

#include "archive/safefile.h"
#include "base/dates.h"
#include "base/digest.h"
#include "base/problem.h"
#include "base/text.h"
#include "intake/tablefile.h"
#include "intake/workbook.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Finding;
using bagalau::base::Message;
using bagalau::base::Problem;
using Weight = bagalau::base::Finding::Weight;

namespace bagalau::workflow {

namespace {

bool names(const Bilingual& name, const QString& id, const QString& text)
{
    const QString folded = base::folded(text);
    return !folded.isEmpty() &&
           (folded == base::folded(id) || folded == base::folded(name.kk) || folded == base::folded(name.ru));
}

// The id of what is called so; the words themselves where nothing is, so that the fault can name them.
template <class Choices> QString idOf(const Choices& choices, const QString& text)
{
    for (const auto& one : choices)
        if (names(one.name, one.id, text))
            return one.id;
    return base::simplified(text);
}

// A date as it is written, or as a spreadsheet keeps it: days since the end of 1899.
std::optional<QDate> dateOf(const QString& text)
{
    if (const auto date = base::parseDate(text.section(u'T', 0, 0)))
        return date;
    constexpr int first = 20'000, last = 80'000; // 1954 to 2119: no other number of a table of papers is a date
    bool good = false;
    const int days = text.toInt(&good);
    return good && days >= first && days <= last ? std::optional(QDate(1899, 12, 30).addDays(days)) : std::nullopt;
}

QString placeOf(const QString& column, const QString& code)
{
    static const QHash<QString, QString> columns{
        {u"recommendation.block"_s, u"block"_s},   {u"recommendation.origin"_s, u"origin"_s},
        {u"recommendation.kind"_s, u"kind"_s},     {u"recommendation.no-number"_s, u"number"_s},
        {u"recommendation.no-date"_s, u"date"_s},  {u"recommendation.future"_s, u"date"_s},
        {u"recommendation.due"_s, u"due"_s},       {u"recommendation.no-kazakh"_s, u"kk"_s},
        {u"recommendation.no-russian"_s, u"ru"_s}, {u"recommendation.known"_s, u"number"_s}};
    return columns.value(code, column);
}

class Reader
{
public:
    Reader(const Session& session, QString file, QString body, QString block)
        : m_session(session), m_body(std::move(body)), m_block(std::move(block))
    {
        m_table.file = std::move(file);
    }

    RecommendationTable read(const QByteArray& bytes)
    {
        m_table.digest = base::sha256(bytes);
        m_source = intake::readTableFile(m_table.file, bytes);
        if (m_source.failure) {
            m_table.findings << Finding{Weight::Blocker, *m_source.failure, {m_table.file, {}, {}}};
            return m_table;
        }
        const qsizetype head = findHead();
        if (head < 0 || !checkHead(m_source.lines[head]))
            return m_table;
        for (const intake::TableLine& line : m_source.lines.mid(head + 1))
            readLine(line);
        finish(m_source.lines[head]);
        return m_table;
    }

private:
    void add(Weight weight, Message message, int row, int column)
    {
        m_table.findings << Finding{
            weight,
            std::move(message),
            {m_table.file, m_source.sheet, row < 0 ? QString() : intake::cellName(row, column)}};
    }

    // Where most of a line are headings; titles may stand above it.
    qsizetype findHead()
    {
        constexpr qsizetype searched = 30;
        constexpr int enough = 3;
        for (qsizetype i = 0; i < std::min(searched, m_source.lines.size()); ++i) {
            readHead(m_source.lines[i]);
            if (m_columns.size() >= enough)
                return i;
        }
        m_columns.clear();
        QStringList kk, ru;
        for (const RecommendationColumn& column : recommendationColumns()) {
            kk << column.name.kk;
            ru << column.name.ru;
        }
        add(Weight::Blocker,
            m_source.lines.isEmpty()
                ? Message{u"recommendation-table.empty"_s,
                          QT_TRANSLATE_NOOP("Messages", "The file %1 holds no table."),
                          {m_table.file}}
                : Message{u"recommendation-table.no-head"_s,
                          QT_TRANSLATE_NOOP("Messages", "No line names the columns. They are: %1."),
                          {{kk.join(u", "_s), ru.join(u", "_s)}}},
            m_source.lines.isEmpty() ? -1 : m_source.lines.first().row, 0);
        return -1;
    }

    void readHead(const intake::TableLine& line)
    {
        m_columns.clear();
        m_extra.clear();
        for (int i = 0; i < line.cells.size(); ++i) {
            const QString& text = line.cells[i];
            const auto& all = recommendationColumns();
            const auto known =
                std::find_if(all.begin(), all.end(), [&](const auto& one) { return names(one.name, one.id, text); });
            if (known == all.end() || m_columns.contains(known->id))
                m_extra << i;
            else
                m_columns.insert(known->id, i);
        }
    }

    bool checkHead(const intake::TableLine& line)
    {
        bool whole = true;
        for (const RecommendationColumn& column : recommendationColumns()) {
            const bool given =
                (column.id == u"body"_s && !m_body.isEmpty()) || (column.id == u"block"_s && !m_block.isEmpty());
            if (column.optional || given || m_columns.contains(column.id))
                continue;
            whole = false;
            add(Weight::Blocker,
                {u"recommendation-table.missing-column"_s,
                 QT_TRANSLATE_NOOP("Messages", "The column “%1” is missing."),
                 {column.name}},
                line.row, 0);
        }
        for (const int column : m_extra)
            if (!line.cells[column].isEmpty())
                add(Weight::Note,
                    {u"recommendation-table.extra-column"_s,
                     QT_TRANSLATE_NOOP("Messages", "The column “%1” is not read."),
                     {line.cells[column]}},
                    line.row, column);
        return whole;
    }

    int columnOf(const QString& id) const { return m_columns.value(id, m_columns.isEmpty() ? 0 : leftmost()); }
    int leftmost() const { return *std::min_element(m_columns.begin(), m_columns.end()); }
    QString cell(const intake::TableLine& line, const QString& id) const
    {
        return m_columns.contains(id) ? line.cells.value(m_columns[id]) : QString();
    }

    // Nothing, and says it, for words that are no date; an empty cell is no fault here.
    QDate date(const intake::TableLine& line, const QString& id)
    {
        const QString text = cell(line, id);
        const auto date = text.isEmpty() ? std::optional<QDate>(QDate()) : dateOf(text);
        if (!date) {
            m_unread << id;
            add(Weight::Blocker,
                {u"recommendation-table.date"_s, QT_TRANSLATE_NOOP("Messages", "“%1” is no date."), {text}}, line.row,
                columnOf(id));
        }
        return date.value_or(QDate());
    }

    QString bodyOf(const QString& text) const
    {
        for (const domain::Registers* registers :
             {&m_session.library().registers, &Library::shipped().registers}) // by the names of all years, too
            for (const domain::AssessedBody& body : registers->bodies)
                if (names(body.name, body.id, text))
                    return body.id;
        return base::simplified(text);
    }

    void readLine(const intake::TableLine& line)
    {
        m_unread.clear();
        for (auto column = m_columns.begin(); column != m_columns.end(); ++column)
            if (line.unknown.contains(*column))
                add(Weight::Blocker,
                    {u"recommendation-table.uncalculated"_s,
                     QT_TRANSLATE_NOOP("Messages", "The formula was not calculated: open the file in a spreadsheet "
                                                   "program and save it again."),
                     {}},
                    line.row, *column);
        RecommendationRequest request;
        request.body = m_columns.contains(u"body"_s) ? bodyOf(cell(line, u"body"_s)) : m_body;
        request.block = m_columns.contains(u"block"_s)
                            ? idOf(m_session.library().procedure.blocks, cell(line, u"block"_s))
                            : m_block;
        request.origin = idOf(recommendationOrigins(m_session), cell(line, u"origin"_s));
        request.kind = idOf(recommendationKinds(), cell(line, u"kind"_s));
        request.paper = cell(line, u"number"_s);
        request.issued = date(line, u"date"_s);
        request.text = {cell(line, u"kk"_s), cell(line, u"ru"_s)};
        request.due = date(line, u"due"_s);
        request.source = u"%1: %2%3"_s.arg(m_table.file, m_source.sheet.isEmpty() ? QString() : m_source.sheet + u'!',
                                           intake::cellName(line.row, leftmost()));
        addFaults(line, request);
        checkTwice(line, request);
        m_table.requests << request;
    }

    void addFaults(const intake::TableLine& line, const RecommendationRequest& request)
    {
        for (const Message& fault : recommendationFaults(m_session, request))
            if (const QString place = placeOf(u"body"_s, fault.code); !m_unread.contains(place))
                add(Weight::Blocker, fault, line.row, columnOf(place));
    }

    void checkTwice(const intake::TableLine& line, const RecommendationRequest& request)
    {
        const QString key = QStringList{request.body,
                                        request.block,
                                        base::folded(request.paper),
                                        request.issued.toString(Qt::ISODate),
                                        base::folded(request.text.kk),
                                        base::folded(request.text.ru)}
                                .join(u'\n');
        if (m_seen.contains(key))
            add(Weight::Blocker,
                {u"recommendation-table.twice"_s,
                 QT_TRANSLATE_NOOP("Messages", "The same stands in line %1 already."),
                 {QString::number(m_seen[key] + 1)}},
                line.row, leftmost());
        else
            m_seen.insert(key, line.row);
    }

    void finish(const intake::TableLine& head)
    {
        for (const QString& sheet : m_source.others)
            m_table.findings << Finding{Weight::Warning,
                                        {u"recommendation-table.other-sheet"_s,
                                         QT_TRANSLATE_NOOP("Messages", "The sheet “%1” holds something too; only the "
                                                                       "first sheet is read."),
                                         {sheet}},
                                        {m_table.file, sheet, {}}};
        if (m_table.requests.isEmpty())
            add(Weight::Blocker,
                {u"recommendation-table.empty"_s,
                 QT_TRANSLATE_NOOP("Messages", "The file %1 holds no table."),
                 {m_table.file}},
                head.row, 0);
    }

    const Session& m_session;
    QString m_body, m_block;
    RecommendationTable m_table;
    intake::TableFile m_source;
    QMap<QString, int> m_columns; ///< by id
    QList<int> m_extra;
    QSet<QString> m_unread; ///< columns of the line whose words could not be read: nothing else is said of them
    QHash<QString, int> m_seen;
};

[[noreturn]] void refuse(const RecommendationTable& table)
{
    QStringList kk, ru;
    for (const Finding& finding : table.findings)
        if (finding.weight == Weight::Blocker) {
            kk << finding.place.cell + u' ' + base::render(finding.message, base::Language::Kk);
            ru << finding.place.cell + u' ' + base::render(finding.message, base::Language::Ru);
        }
    throw Problem(Problem::Kind::Refused, {u"recommendation-table.blocked"_s,
                                           QT_TRANSLATE_NOOP("Messages", "Nothing was taken in from %1:\n%2"),
                                           {table.file, {kk.join(u'\n'), ru.join(u'\n')}}});
}

} // namespace

RecommendationTable readRecommendationTable(const Session& session, const QString& path, const QString& body,
                                            const QString& block)
{
    constexpr qint64 largest = 16 * 1024 * 1024;
    return Reader(session, QFileInfo(path).fileName(), body, block).read(archive::readBounded(path, largest));
}

RegisteredRecommendations takeInRecommendations(Session& session, const RecommendationTable& table,
                                                const QString& official)
{
    if (table.blocked())
        refuse(table);
    return addRecommendations(session, table.requests, official);
}

} // namespace bagalau::workflow
