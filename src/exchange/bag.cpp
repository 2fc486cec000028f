#include "exchange/bag.h"

#include "archive/zipreader.h"
#include "archive/zipwriter.h"
#include "base/digest.h"
#include "base/problem.h"

using namespace Qt::StringLiterals;
using bagalau::base::Message;

namespace bagalau::exchange {

namespace {

const QByteArray declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
const QString declarationName = u"bagit.txt"_s;
const QString infoName = u"bag-info.txt"_s;
const QString manifestName = u"manifest-sha256.txt"_s;
const QString tagManifestName = u"tagmanifest-sha256.txt"_s;

using Files = QMap<QString, QByteArray>;

QByteArray manifestOf(const Files& files)
{
    QByteArray text;
    for (auto file = files.begin(); file != files.end(); ++file)
        text += base::sha256(*file).toLatin1() + "  " + file.key().toUtf8() + '\n';
    return text;
}

QString oxumOf(const Files& payload)
{
    qint64 bytes = 0;
    for (const QByteArray& file : payload)
        bytes += file.size();
    return u"%1.%2"_s.arg(bytes).arg(payload.size());
}

QByteArray infoText(const QMap<QString, QString>& info)
{
    QByteArray text;
    for (auto line = info.begin(); line != info.end(); ++line)
        text += line.key().toUtf8() + ": " + line->toUtf8() + '\n';
    return text;
}

QMap<QString, QString> infoFrom(const QByteArray& text)
{
    QMap<QString, QString> info;
    for (const QByteArray& line : text.split('\n'))
        if (const qsizetype colon = line.indexOf(": "); colon > 0)
            info.insert(QString::fromUtf8(line.first(colon)), QString::fromUtf8(line.sliced(colon + 2)));
    return info;
}

Message notCanonical()
{
    return {u"package.not-canonical"_s,
            QT_TRANSLATE_NOOP("Messages",
                              "The file has parts that no package has: it was changed or made by another program."),
            {}};
}

Files allFiles(const QByteArray& bytes, QList<Message>& faults)
{
    Files files;
    try {
        archive::ZipReader reader(bytes);
        for (const QString& name : reader.names())
            files.insert(name, reader.read(name));
        if (!archive::isCanonicalZip(bytes))
            faults << notCanonical();
    } catch (const base::Problem& problem) {
        faults << problem.message();
        files.clear();
    }
    return files;
}

// The manifest as it must be for these files: any difference is found by comparing texts, and then named.
void checkManifest(const QString& name, const QByteArray& found, const Files& files, QList<Message>& faults)
{
    if (found == manifestOf(files))
        return;
    QMap<QString, QString> listed;
    for (const QByteArray& line : found.split('\n'))
        if (line.size() > 66)
            listed.insert(QString::fromUtf8(line.sliced(66)), QString::fromLatin1(line.first(64)));
    const qsizetype before = faults.size();
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!listed.contains(file.key()))
            faults << Message(u"package.unlisted"_s,
                              QT_TRANSLATE_NOOP("Messages", "The file %1 is not listed in the package."), {file.key()});
        else if (listed[file.key()] != base::sha256(*file))
            faults << Message(u"package.changed"_s,
                              QT_TRANSLATE_NOOP("Messages", "The file %1 was changed: its digest is another."),
                              {file.key()});
    }
    for (const QString& path : listed.keys())
        if (!files.contains(path))
            faults << Message(u"package.missing"_s,
                              QT_TRANSLATE_NOOP("Messages", "The file %1 is missing in the package."), {path});
    if (faults.size() == before)
        faults << Message(u"package.manifest"_s,
                          QT_TRANSLATE_NOOP("Messages", "%1 is not written as packages write it."), {name});
}

} // namespace

QByteArray writeBag(const Bag& bag)
{
    Files payload;
    for (auto file = bag.payload.begin(); file != bag.payload.end(); ++file)
        payload.insert(u"data/"_s + file.key(), *file);
    QMap<QString, QString> info = bag.info;
    info.insert(u"Payload-Oxum"_s, oxumOf(payload));
    const Files tags{{declarationName, declaration}, {infoName, infoText(info)}, {manifestName, manifestOf(payload)}};
    QList<archive::ZipEntry> entries;
    for (const QString& name : {declarationName, infoName, manifestName})
        entries << archive::ZipEntry{name, tags[name]};
    entries << archive::ZipEntry{tagManifestName, manifestOf(tags)};
    for (auto file = payload.begin(); file != payload.end(); ++file)
        entries << archive::ZipEntry{file.key(), *file};
    return archive::writeZip(entries);
}

Bag readBag(const QByteArray& bytes, QList<Message>& faults)
{
    Files files = allFiles(bytes, faults);
    if (files.isEmpty())
        return {};
    for (const QString& name : {declarationName, infoName, manifestName, tagManifestName})
        if (!files.contains(name))
            faults << Message(u"package.missing"_s,
                              QT_TRANSLATE_NOOP("Messages", "The file %1 is missing in the package."), {name});
    Files tags{{declarationName, files.take(declarationName)},
               {infoName, files.take(infoName)},
               {manifestName, files.take(manifestName)}};
    checkManifest(tagManifestName, files.take(tagManifestName), tags, faults);
    if (tags[declarationName] != declaration)
        faults << Message(u"package.declaration"_s,
                          QT_TRANSLATE_NOOP("Messages", "%1 is not written as packages write it."), {declarationName});
    Bag bag;
    bag.info = infoFrom(tags[infoName]);
    checkManifest(manifestName, tags[manifestName], files, faults);
    if (bag.info.take(u"Payload-Oxum"_s) != oxumOf(files))
        faults << Message(u"package.oxum"_s,
                          QT_TRANSLATE_NOOP("Messages", "The number of files or bytes is not what the package says."),
                          {});
    for (auto file = files.begin(); file != files.end(); ++file)
        if (file.key().startsWith(u"data/"_s))
            bag.payload.insert(file.key().sliced(5), *file);
    // Whatever is left to say in another way (order, lines of bag-info.txt): the same content is the same bytes.
    if (faults.isEmpty() && writeBag(bag) != bytes)
        faults << notCanonical();
    return bag;
}

} // namespace bagalau::exchange
