#include "workflow/papersettings.h"

#include "archive/safefile.h"
#include "base/digest.h"
#include "base/json.h"
#include "base/problem.h"
#include "documents/picture.h"
#include "store/act.h"
#include "store/office.h"
#include "store/papers.h"

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

constexpr qint64 largestEmblem = 1024 * 1024;

void requireRange(const char* english, int value, int least, int most)
{
    if (value < least || value > most)
        throw Problem(
            Problem::Kind::Refused,
            {u"papers.range"_s, english, {QString::number(value), QString::number(least), QString::number(most)}});
}

void requireSound(const PaperSettings& settings)
{
    for (const int margin : {settings.left, settings.right, settings.top, settings.bottom})
        requireRange(QT_TRANSLATE_NOOP("Messages", "A margin of %1 mm is not possible: %2 to %3 mm."), margin, 5, 50);
    requireRange(QT_TRANSLATE_NOOP("Messages", "Letters of %1 % are not possible: %2 to %3 %."), settings.scale, 80,
                 120);
    requireRange(QT_TRANSLATE_NOOP("Messages", "An emblem %1 mm high is not possible: %2 to %3 mm."),
                 settings.emblemHeight, 8, 40);
    if (settings.head.kk.isEmpty() != settings.head.ru.isEmpty())
        throw Problem(
            Problem::Kind::Refused,
            {u"papers.letterhead"_s,
             QT_TRANSLATE_NOOP("Messages", "The letterhead is written in Kazakh and in Russian, or in neither: "
                                           "then the name of the office stands there."),
             {}});
    const auto number = [&](int block, int running) { return paperNumber(settings.numbering, block, 1, running); };
    if (number(1, 1) == number(1, 2) || number(1, 1) == number(2, 1))
        throw Problem(Problem::Kind::Refused,
                      {u"papers.numbering"_s,
                       QT_TRANSLATE_NOOP("Messages", "The pattern of numbers needs {block} and {###}: else two "
                                                     "conclusions would get the same number."),
                       {}});
}

} // namespace

PaperOffice paperOffice(const Session& session)
{
    const store::PaperRecords records(session.database());
    const QJsonObject json = records.settings();
    PaperOffice office{{}, records.templates()};
    if (json.isEmpty())
        return office;
    PaperSettings& settings = office.settings;
    settings.head = base::bilingualFromJson(json[u"head"_s]);
    if (const QString emblem = json[u"emblem"_s].toString(); !emblem.isEmpty())
        settings.emblem = store::OfficeRecords(session.database()).file(emblem);
    settings.emblemHeight = json[u"emblem_height"_s].toInt(settings.emblemHeight);
    settings.left = json[u"left"_s].toInt(settings.left);
    settings.right = json[u"right"_s].toInt(settings.right);
    settings.top = json[u"top"_s].toInt(settings.top);
    settings.bottom = json[u"bottom"_s].toInt(settings.bottom);
    settings.sans = json[u"sans"_s].toBool();
    settings.scale = json[u"scale"_s].toInt(settings.scale);
    settings.numbering = json[u"numbering"_s].toString(settings.numbering);
    return office;
}

qint64 savePaperSettings(Session& session, const PaperSettings& settings, const QString& official)
{
    requireSound(settings);
    store::Act act(session.database(), session.entry(official, u"papers"_s));
    const QString emblem = settings.emblem.isEmpty() ? QString() : base::sha256(settings.emblem);
    if (!emblem.isEmpty())
        store::OfficeRecords(session.database()).keepFile(act, emblem, settings.emblem);
    const QJsonObject json{{u"head"_s, base::toJson(settings.head)},
                           {u"emblem"_s, emblem},
                           {u"emblem_height"_s, settings.emblemHeight},
                           {u"left"_s, settings.left},
                           {u"right"_s, settings.right},
                           {u"top"_s, settings.top},
                           {u"bottom"_s, settings.bottom},
                           {u"sans"_s, settings.sans},
                           {u"scale"_s, settings.scale},
                           {u"numbering"_s, settings.numbering}};
    store::PaperRecords(session.database()).setSettings(act, json);
    act.commit({{u"settings"_s, json}});
    session.tellChanged();
    return act.entryNumber();
}

QByteArray readEmblem(const QString& path)
{
    const QByteArray bytes = archive::readBounded(path, largestEmblem);
    if (!documents::pictureSize(bytes))
        throw Problem(Problem::Kind::File,
                      {u"papers.picture"_s,
                       QT_TRANSLATE_NOOP("Messages", "%1 is not a picture that papers can hold: PNG or JPEG, at most "
                                                     "4000 points wide and high."),
                       {path}});
    return bytes;
}

QString paperNumber(const QString& pattern, int block, int year, int running)
{
    QString number = pattern;
    number.replace(u"{block}"_s, QString::number(block)).replace(u"{year}"_s, QString::number(year));
    const qsizetype from = number.indexOf(u"{#"_s), end = number.indexOf(u'}', from);
    if (from >= 0 && end > from)
        number.replace(from, end - from + 1, QString::number(running).rightJustified(end - from - 1, u'0'));
    return number;
}

} // namespace bagalau::workflow
