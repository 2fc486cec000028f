#include "catalogue.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace bagalau::tests {

namespace {

QStringList formsOf(QXmlStreamReader& xml)
{
    QStringList forms;
    QString plain;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"numerusform")
            forms << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.isCharacters())
            plain += xml.text();
        else if (xml.isEndElement() && xml.name() == u"translation")
            break;
    }
    return forms.isEmpty() ? QStringList{plain} : forms;
}

Text textOf(QXmlStreamReader& xml, const QString& context)
{
    Text text;
    text.context = context;
    text.counted = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            text.source = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (xml.name() == u"translation") {
            text.state = xml.attributes().value("type"_L1).toString();
            text.forms = formsOf(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

template <class Wrong> QStringList pick(const Catalogue& catalogue, Wrong wrong)
{
    QStringList found;
    for (const Text& text : catalogue.texts) {
        if (wrong(text))
            found << u"%1 | %2 | %3 | %4"_s.arg(catalogue.language, text.context, text.source,
                                                text.forms.join(u" / "_s));
    }
    return found;
}

template <class Wrong> QStringList pickForm(const Catalogue& catalogue, Wrong wrong)
{
    return pick(catalogue, [&wrong](const Text& text) {
        return std::any_of(text.forms.begin(), text.forms.end(),
                           [&](const QString& form) { return wrong(text, form); });
    });
}

} // namespace

Catalogue catalogueFrom(const QByteArray& ts)
{
    QXmlStreamReader xml(ts);
    Catalogue catalogue;
    EXPECT_TRUE(xml.readNextStartElement() && xml.name() == u"TS") << "no catalogue";
    catalogue.language = xml.attributes().value("language"_L1).toString().section(u'_', 0, 0);
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() != u"context") {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                catalogue.texts << textOf(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return catalogue;
}

QStringList markersOf(const QString& text)
{
    static const QRegularExpression marker(u"%L?([0-9]{1,2}|n)"_s);
    QStringList markers;
    for (const QRegularExpressionMatch& match : marker.globalMatch(text))
        markers << u'%' + match.captured(1);
    markers.sort();
    return markers;
}

QStringList unfinished(const Catalogue& catalogue)
{
    return pick(catalogue, [](const Text& text) { return !text.state.isEmpty(); });
}

QStringList empty(const Catalogue& catalogue)
{
    return pick(catalogue, [](const Text& text) {
        return text.source.isEmpty() || text.forms.isEmpty() ||
               std::any_of(text.forms.begin(), text.forms.end(),
                           [](const QString& form) { return form.trimmed().isEmpty(); });
    });
}

QStringList otherMarkers(const Catalogue& catalogue)
{
    return pickForm(catalogue,
                    [](const Text& text, const QString& form) { return markersOf(form) != markersOf(text.source); });
}

QStringList wrongForms(const Catalogue& catalogue)
{
    const qsizetype plurals = catalogue.language == u"ru" ? 3 : 2;
    return pick(catalogue, [plurals](const Text& text) { return text.forms.size() != (text.counted ? plurals : 1); });
}

QStringList twoAccelerators(const Catalogue& catalogue)
{
    static const QRegularExpression accelerator(u"&[\\w]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return pickForm(catalogue, [](const Text&, const QString& form) {
        return QString(form).remove(u"&&"_s).count(accelerator) > 1;
    });
}

QStringList leftInEnglish(const Catalogue& catalogue, const QSet<QString>& allowed)
{
    static const QRegularExpression noWords(u"%L?([0-9]{1,2}|n)|\\b(Ctrl|Alt|Shift|Meta)\\+\\w+"_s);
    static const QRegularExpression word(u"[A-Za-z]{2}"_s);
    return pickForm(catalogue, [&allowed](const Text& text, const QString& form) {
        QString rest = QString(text.source).remove(noWords);
        for (const QString& name : allowed)
            rest.remove(QRegularExpression(u"\\b"_s + QRegularExpression::escape(name) + u"\\b"_s));
        return form == text.source && rest.contains(word) && !allowed.contains(text.context);
    });
}

} // namespace bagalau::tests
