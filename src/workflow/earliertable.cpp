#include "workflow/earliertable.h"

#include "base/digest.h"
#include "base/text.h"
#include "domain/richtext.h"
#include "intake/tablefile.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Finding;

namespace bagalau::workflow {

namespace {

enum Field { Year, Body, Block, Score, Degree, Kazakh, Russian, FieldCount };

using Line = intake::TableLine;

// As people count lines.
int numberOf(const Line& line)
{
    return line.row + 1;
}

bool names(const Bilingual& name, const QString& id, const QString& text)
{
    const QString folded = base::folded(text);
    return !folded.isEmpty() &&
           (folded == base::folded(id) || folded == base::folded(name.kk) || folded == base::folded(name.ru));
}

// Recommendations come as lines; a sign of a list before them is no part of the words.
QString asList(const QString& text)
{
    domain::RichText list;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        static const QRegularExpression sign(u"^\\s*([-–—•*]|\\d+[.)])\\s+"_s);
        const QString words = QString(line).remove(sign).simplified();
        if (!words.isEmpty())
            list << domain::RichBlock{domain::RichBlock::Kind::Bullet, {{words, {}, false, false}}, {}};
    }
    return domain::written(list);
}

class Reader
{
public:
    Reader(const Session& session, QString name) : m_session(session) { m_load.file = std::move(name); }

    EarlierLoad read(const QByteArray& bytes)
    {
        m_load.digest = base::sha256(bytes);
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(bytes);
        if (decoder.hasError()) {
            doubt(1, {u"earlier.encoding"_s,
                      QT_TRANSLATE_NOOP("Messages", "The file %1 is not UTF-8 text. Save it as “CSV UTF-8”."),
                      {m_load.file}});
            return m_load;
        }
        QList<Line> lines = intake::textLines(text);
        if (!lines.isEmpty() && !base::parseNumber(lines.first().cells.first()))
            readHead(lines.takeFirst());
        for (const Line& line : lines)
            readLine(line);
        if (lines.isEmpty())
            doubt(1, {u"earlier.empty"_s, QT_TRANSLATE_NOOP("Messages", "The file %1 has no results."), {m_load.file}});
        return m_load;
    }

private:
    void doubt(int line, base::Message message)
    {
        m_load.findings << Finding{
            Finding::Weight::Blocker, std::move(message), {m_load.file, {}, QString::number(line)}};
    }

    void readHead(const Line& line)
    {
        static const QStringList names{u"year"_s, u"body"_s, u"block"_s, u"score"_s, u"degree"_s, u"kk"_s, u"ru"_s};
        for (int field = 0; field < FieldCount; ++field)
            m_columns[field] = -1;
        for (qsizetype i = 0; i < line.cells.size(); ++i) {
            const qsizetype field = names.indexOf(base::folded(line.cells[i]));
            if (field >= 0)
                m_columns[field] = i;
            else
                doubt(numberOf(line), {u"earlier.column"_s,
                                       QT_TRANSLATE_NOOP("Messages", "Line %1: “%2” is no column; the columns are %3."),
                                       {QString::number(numberOf(line)), line.cells[i], names.join(u", "_s)}});
        }
    }

    QString cell(const Line& line, Field field) const
    {
        return m_columns[field] < 0 ? QString() : line.cells.value(m_columns[field]);
    }

    // Nothing, and says it, where a cell is not what it should be.
    template <class T>
    std::optional<T> expect(const Line& line, Field field, std::optional<T> value, const QString& code,
                            const char* text)
    {
        if (!value)
            doubt(numberOf(line), {code, text, {QString::number(numberOf(line)), cell(line, field)}});
        return value;
    }

    void readLine(const Line& line)
    {
        const auto year = expect(line, Year, yearOf(cell(line, Year)), u"earlier.year"_s,
                                 QT_TRANSLATE_NOOP("Messages", "Line %1: “%2” is no year before the assessed one."));
        const auto body = expect(line, Body, bodyOf(cell(line, Body)), u"earlier.body"_s,
                                 QT_TRANSLATE_NOOP("Messages", "Line %1: no assessed body is called “%2”."));
        const auto block = expect(line, Block, blockOf(cell(line, Block)), u"earlier.block"_s,
                                  QT_TRANSLATE_NOOP("Messages", "Line %1: no block is called “%2”."));
        const auto score = expect(line, Score, scoreOf(cell(line, Score)), u"earlier.score"_s,
                                  QT_TRANSLATE_NOOP("Messages", "Line %1: “%2” is no score."));
        if (!block)
            return;
        const auto degree = expect(line, Degree, degreeOf(*block, cell(line, Degree)), u"earlier.degree"_s,
                                   QT_TRANSLATE_NOOP("Messages", "Line %1: the block has no degree “%2”."));
        if (!year || !body || !score || !degree)
            return;
        const QString key = u"%1/%2/%3"_s.arg(QString::number(*year), *body, *block);
        if (m_seen.contains(key))
            doubt(numberOf(line),
                  {u"earlier.twice"_s,
                   QT_TRANSLATE_NOOP("Messages", "Line %1: the same year, body and block stand in line %2 already."),
                   {QString::number(numberOf(line)), QString::number(m_seen[key])}});
        m_seen.insert(key, numberOf(line));
        m_load.results << domain::EarlierResult{*year,
                                                *body,
                                                *block,
                                                score,
                                                *degree,
                                                {},
                                                {asList(cell(line, Kazakh)), asList(cell(line, Russian))},
                                                u"%1:%2"_s.arg(m_load.file).arg(numberOf(line))};
    }

    std::optional<int> yearOf(const QString& text) const
    {
        bool good = false;
        const int year = text.toInt(&good);
        constexpr int first = 2000; // nothing of the kind was assessed in the century before
        return good && year >= first && year < m_session.office().year ? std::optional(year) : std::nullopt;
    }

    std::optional<QString> bodyOf(const QString& text) const
    {
        const QString body = bodyCalled(m_session, text);
        return body.isEmpty() ? std::nullopt : std::optional(body);
    }

    std::optional<QString> blockOf(const QString& text) const
    {
        const QString block = blockCalled(m_session, text);
        return block.isEmpty() ? std::nullopt : std::optional(block);
    }

    static std::optional<base::Number> scoreOf(const QString& text)
    {
        const auto score = text.contains(u'%') ? std::nullopt : base::parseNumber(text);
        return score && *score < base::Number() ? std::nullopt : score;
    }

    // Empty: not known. Without an edition of the block nothing can be said against a word.
    std::optional<QString> degreeOf(const QString& block, const QString& text) const
    {
        if (text.isEmpty() || !m_session.hasEdition(block))
            return text;
        for (const domain::Degree& degree : m_session.editionOf(block).degrees)
            if (names(degree.name, degree.id, text))
                return degree.id;
        return std::nullopt;
    }

    const Session& m_session;
    EarlierLoad m_load;
    qsizetype m_columns[FieldCount] = {Year, Body, Block, Score, Degree, Kazakh, Russian};
    QHash<QString, int> m_seen;
};

} // namespace

QString bodyCalled(const Session& session, const QString& text)
{
    for (const domain::Registers* registers :
         {&session.library().registers, &Library::shipped().registers}) // by the names of all years, too
        for (const domain::AssessedBody& body : registers->bodies)
            if (names(body.name, body.id, text))
                return body.id;
    return {};
}

QString blockCalled(const Session& session, const QString& text)
{
    for (const domain::Block& block : session.library().procedure.blocks)
        if (names(block.name, block.id, text))
            return block.id;
    return {};
}

EarlierLoad readEarlierTable(const Session& session, const QString& name, const QByteArray& bytes)
{
    return Reader(session, name).read(bytes);
}

} // namespace bagalau::workflow
