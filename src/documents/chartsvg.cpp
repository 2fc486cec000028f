#include "documents/chartsvg.h"

#include "documents/partxml.h"
#include "documents/words.h"

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

QString length(double points)
{
    QString text = QString::number(points, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0"_s ? u"0"_s : text;
}

void write(PartXml& xml, const QLineF& line, const char* colour, const char* width)
{
    xml.leaf("line", {{"x1", length(line.x1())},
                      {"y1", length(line.y1())},
                      {"x2", length(line.x2())},
                      {"y2", length(line.y2())},
                      {"stroke", colour},
                      {"stroke-width", width}});
}

void write(PartXml& xml, const ChartRect& rect)
{
    xml.leaf("rect", {{"x", length(rect.area.left())},
                      {"y", length(rect.area.top())},
                      {"width", length(rect.area.width())},
                      {"height", length(rect.area.height())},
                      {"fill", rect.fill == ChartFill::Dark ? "#404040" : "#ffffff"},
                      {"stroke", "#202020"},
                      {"stroke-width", "0.6"}});
    if (rect.fill != ChartFill::Hatched)
        return;
    for (const QLineF& line : hatchOf(rect.area)) // lines, not a pattern: not every program fills with patterns
        write(xml, line, "#202020", "0.6");
}

void write(PartXml& xml, const ChartLine& line)
{
    const bool axis = line.stroke == ChartStroke::Axis;
    write(xml, line.line, axis ? "#202020" : "#b8b8b8", axis ? "0.8" : "0.5");
}

void write(PartXml& xml, const ChartText& text)
{
    constexpr const char* anchors[] = {"start", "middle", "end", "start"};
    const auto element = xml.element("text", {{"x", length(text.at.x())},
                                              {"y", length(text.at.y())},
                                              {"font-size", length(text.points)},
                                              {"font-weight", text.bold ? u"bold"_s : QString()},
                                              {"text-anchor", anchors[int(text.alignment)]},
                                              {"fill", "#000000"}});
    xml.text(text.text);
}

void write(PartXml& xml, const char* name, const QString& text)
{
    const auto element = xml.element(name);
    xml.text(text);
}

} // namespace

QByteArray chartSvg(const ChartDrawing& drawing, const domain::ChartData& chart, base::Language language)
{
    const QString width = length(drawing.width), height = length(drawing.height);
    PartXml xml;
    {
        const auto root = xml.element("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                                              {"version", "1.1"},
                                              {"width", width + u"pt"_s},
                                              {"height", height + u"pt"_s},
                                              {"viewBox", u"0 0 "_s + width + u' ' + height},
                                              {"xml:lang", languageTag(language)},
                                              // the first is the face of the papers; the others where it is missing
                                              {"font-family", "Times New Roman, Noto Serif, serif"}});
        write(xml, "title", chart.title.in(language));
        write(xml, "desc", chartWords(chart, language).join(u'\n'));
        xml.leaf("rect", {{"width", width}, {"height", height}, {"fill", "#ffffff"}});
        for (const ChartPart& part : drawing.parts)
            std::visit([&xml](const auto& one) { write(xml, one); }, part);
    }
    return xml.bytes();
}

} // namespace bagalau::documents
