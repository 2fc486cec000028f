#include "archive/zipreader.h"
#include "base/csv.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace bagalau;

namespace {

void write(const QDir& root, const QString& fuzzer, const QString& name, const QByteArray& bytes)
{
    root.mkpath(fuzzer);
    QFile file(root.filePath(fuzzer + u'/' + name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

// Every text of the edition that looks like a formula.
void collectFormulas(const QJsonValue& json, QStringList& out)
{
    if (json.isString() && json.toString().contains(u'('))
        out << json.toString();
    for (const QJsonValue& one : json.toArray())
        collectFormulas(one, out);
    for (const QJsonValue& one : json.toObject())
        collectFormulas(one, out);
}

// The first byte of a report seed says which part of a good workbook the rest stands for.
void reportSeeds(const QDir& root)
{
    const QByteArray xlsx = base::resource(u"training/national-bank-goals.xlsx"_s);
    const QByteArray ods = base::resource(u"training/justice-goals.ods"_s);
    write(root, u"report"_s, u"whole.xlsx"_s, '\0' + xlsx);
    archive::ZipReader sheets(xlsx);
    for (const QString& name : sheets.names())
        if (name.endsWith(u"sheet1.xml"_s))
            write(root, u"report"_s, u"sheet"_s, '\1' + sheets.read(name));
    archive::ZipReader text(ods);
    write(root, u"report"_s, u"content"_s, '\2' + text.read(u"content.xml"_s).first(20'000));
    write(root, u"report"_s, u"workbook"_s, '\3' + sheets.read(u"xl/workbook.xml"_s));
}

} // namespace

int main(int, char** argv)
{
    const QDir root(QString::fromLocal8Bit(argv[1]));
    const QByteArray edition = base::resource(u"methodologies/goals-2018-01-25.json"_s);
    write(root, u"edition"_s, u"goals"_s, edition);
    QStringList formulas;
    collectFormulas(QJsonDocument::fromJson(edition).object(), formulas);
    for (qsizetype i = 0; i < formulas.size(); ++i)
        write(root, u"formula"_s, QString::number(i), formulas[i].toUtf8());
    int number = 0;
    for (const char* text :
         {"12,5", "-0.25", "1 234 567,89", "97,5 %", "92.09999999999999", "1E-3", "7/3", "20.02.2018"})
        write(root, u"number"_s, QString::number(++number), text);
    for (char part = 0; part < 8; ++part)
        write(root, u"package"_s, QString::number(part),
              part + QByteArray("{\"format\":\"1\",\"bodies\":[{\"body\":\"a\"}]}"));
    write(root, u"package"_s, u"edition"_s, '\6' + edition);
    reportSeeds(root);
    return 0;
}
