#include "documents/docxfigure.h"

#include "documents/words.h"

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

constexpr double unitsPerPoint = 12700; ///< English metric units
const char* const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
const char* const placeNamespace = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const char* const pictureNamespace = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const char* const svgNamespace = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
const char* const svgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

int units(double points)
{
    return qRound(points * unitsPerPoint);
}

QString nameOf(const Figure& picture)
{
    return u"Chart "_s + QString::number(picture.number);
}

void writeNames(PartXml& xml, const char* element, const Figure& picture)
{
    xml.leaf(element, {{"id", picture.number},
                       {"name", nameOf(picture)},
                       {"descr", cleaned(picture.title + u". "_s + picture.words)}});
}

void writeDrawing(PartXml& xml, const Figure& picture)
{
    const auto list = xml.element("a:extLst");
    const auto extension = xml.element("a:ext", {{"uri", svgExtension}});
    xml.leaf("asvg:svgBlip", {{"xmlns:asvg", svgNamespace}, {"r:embed", docxDrawing(picture).id}});
}

void writeSources(PartXml& xml, const Figure& picture)
{
    const auto fill = xml.element("pic:blipFill");
    {
        const auto dots = xml.element("a:blip", {{"r:embed", docxDots(picture).id}});
        if (!picture.svg.isEmpty())
            writeDrawing(xml, picture);
    }
    const auto stretch = xml.element("a:stretch");
    xml.leaf("a:fillRect");
}

void writeShape(PartXml& xml, const Figure& picture)
{
    const auto shape = xml.element("pic:spPr");
    {
        const auto place = xml.element("a:xfrm");
        xml.leaf("a:off", {{"x", 0}, {"y", 0}});
        xml.leaf("a:ext", {{"cx", units(picture.width)}, {"cy", units(picture.height)}});
    }
    const auto geometry = xml.element("a:prstGeom", {{"prst", "rect"}});
    xml.leaf("a:avLst");
}

void writePicture(PartXml& xml, const Figure& picture)
{
    const auto graphic = xml.element("a:graphic", {{"xmlns:a", drawingNamespace}});
    const auto data = xml.element("a:graphicData", {{"uri", pictureNamespace}});
    const auto element = xml.element("pic:pic", {{"xmlns:pic", pictureNamespace}});
    {
        const auto names = xml.element("pic:nvPicPr");
        writeNames(xml, "pic:cNvPr", picture);
        xml.leaf("pic:cNvPicPr");
    }
    writeSources(xml, picture);
    writeShape(xml, picture);
}

void writeInline(PartXml& xml, const Figure& picture)
{
    const auto place = xml.element(
        "wp:inline", {{"xmlns:wp", placeNamespace}, {"distT", 0}, {"distB", 0}, {"distL", 0}, {"distR", 0}});
    xml.leaf("wp:extent", {{"cx", units(picture.width)}, {"cy", units(picture.height)}});
    writeNames(xml, "wp:docPr", picture);
    {
        const auto frame = xml.element("wp:cNvGraphicFramePr");
        xml.leaf("a:graphicFrameLocks", {{"xmlns:a", drawingNamespace}, {"noChangeAspect", 1}});
    }
    writePicture(xml, picture);
}

} // namespace

void writeFigure(PartXml& xml, const Figure& figure, bool newPage, bool centred)
{
    const auto paragraph = xml.element("w:p");
    {
        const auto look = xml.element("w:pPr");
        xml.value("w:pStyle", "Normal");
        if (newPage)
            xml.leaf("w:pageBreakBefore");
        if (centred)
            xml.value("w:jc", "center");
    }
    const auto run = xml.element("w:r");
    const auto drawing = xml.element("w:drawing");
    writeInline(xml, figure);
}

DocxFigureFile docxDots(const Figure& figure)
{
    const QString suffix = figure.dots.isEmpty() ? u"png"_s : figure.suffix;
    return {u"rIdChart%1"_s.arg(figure.number), u"media/chart%1.%2"_s.arg(figure.number).arg(suffix)};
}

DocxFigureFile docxDrawing(const Figure& figure)
{
    return {u"rIdChartDrawing%1"_s.arg(figure.number), u"media/chart%1.svg"_s.arg(figure.number)};
}

} // namespace bagalau::documents
