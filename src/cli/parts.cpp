#include "cli/parts.h"

#include "base/problem.h"

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::cli {

QJsonArray namesOf(const QList<workflow::MadeFile>& files)
{
    QJsonArray names;
    for (const workflow::MadeFile& file : files)
        names.append(file.name);
    return names;
}

base::Bilingual bothFrom(const Call& call, const QString& option)
{
    const QString same = call.arguments.value(option);
    const QString kk = call.arguments.value(option + u"-kk"_s), ru = call.arguments.value(option + u"-ru"_s);
    return {kk.isEmpty() ? same : kk, ru.isEmpty() ? same : ru};
}

QJsonArray days(const domain::Deadline& deadline)
{
    QJsonArray all;
    for (const QDate day : deadline.counted)
        all.append(day.toString(Qt::ISODate));
    return all;
}

QList<workflow::EstablishedValue> changesFrom(const workflow::Session& session, const QString& body,
                                              const QString& block, const QStringList& words)
{
    const domain::Variant& variant = session.variantOf(body, block);
    QList<workflow::EstablishedValue> changes;
    for (const QString& word : words) {
        const qsizetype sign = word.indexOf(u'=');
        const QString input = word.first(std::max<qsizetype>(sign, 0));
        const domain::Column* column = domain::columnOf(variant, input);
        if (sign < 1 || !column)
            throw Problem(
                Problem::Kind::Usage,
                {u"cli.change"_s,
                 QT_TRANSLATE_NOOP("Messages", "Write a change as INPUT=VALUE, with an input of the assessment: “%1”."),
                 {word}});
        changes << workflow::EstablishedValue{
            input, workflow::typedValue(session.editionOf(block), *column, word.sliced(sign + 1)), {}};
    }
    return changes;
}

QStringList partsOf(const QString& text, qsizetype least, qsizetype most, const QString& form)
{
    QStringList parts = text.split(u';');
    if (parts.size() < least || parts.size() > most)
        throw Problem(Problem::Kind::Usage,
                      {u"cli.form"_s, QT_TRANSLATE_NOOP("Messages", "Write it as %1: “%2”."), {form, text}});
    for (QString& part : parts)
        part = part.trimmed();
    return parts;
}

} // namespace bagalau::cli
