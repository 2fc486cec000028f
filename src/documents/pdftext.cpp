#include "documents/pdftext.h"

#include "documents/fonts.h"
#include "documents/paper.h"
#include "documents/words.h"

#include <QFont>
#include <QPainter>
#include <QTextLayout>

namespace bagalau::documents {

namespace {

/// Distance of lines to the size of the letters. The family's own is 1.36, which looks loose on an official paper.
constexpr double leading = 1.24;

QFont fontOf(const TextFace& face)
{
    QFont font;
    font.setFamilies({face.sans ? sansFamily() : serifFamily(), signFamily()});
    // Pixels, not points: the dots of the device are the twips of the layout, whatever device measures.
    font.setPixelSize(qRound(face.points * twipsPerPoint));
    font.setBold(face.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QTextOption optionOf(const TextFace& face)
{
    constexpr Qt::Alignment sides[] = {Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight, Qt::AlignJustify};
    QTextOption option(sides[int(face.alignment)]);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

QTextLayout::FormatRange formatOf(const Run& run, const TextFace& face, qsizetype start, qsizetype length)
{
    QTextLayout::FormatRange range{int(start), int(length), {}};
    QFont font = fontOf(face);
    font.setBold(face.bold || run.bold);
    font.setItalic(run.italic && !font.bold());
    range.format.setFont(font);
    return range;
}

void setText(QTextLayout& layout, const Runs& runs, const TextFace& face)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run& run : runs) {
        const QString part = cleaned(run.text).replace(u'\n', QChar(QChar::LineSeparator));
        formats.append(formatOf(run, face, text.size(), part.size()));
        text += part;
    }
    layout.setText(text);
    layout.setFormats(formats);
}

void breakLines(QTextLayout& layout, const TextFace& face, int width)
{
    layout.beginLayout();
    for (int number = 0;; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        const int indent = number == 0 ? face.firstIndent : 0;
        line.setLineWidth(qMax(1, width - indent));
        line.setPosition(QPointF(indent, 0));
    }
    layout.endLayout();
}

} // namespace

TextBox::TextBox(const Runs& runs, const TextFace& face, int width)
    : m_layout(std::make_shared<QTextLayout>(QString(), fontOf(face))),
      m_pitch(qRound(face.points * twipsPerPoint * leading)),
      m_grey(face.grey)
{
    m_layout->setTextOption(optionOf(face));
    m_layout->setCacheEnabled(true);
    setText(*m_layout, runs, face);
    breakLines(*m_layout, face, width);
}

int TextBox::lines() const
{
    return m_layout->lineCount();
}

void TextBox::paintLine(QPainter& painter, int line, QPointF topLeft) const
{
    const QTextLine text = m_layout->lineAt(line);
    painter.setPen(QColor(m_grey, m_grey, m_grey));
    text.draw(&painter, topLeft + QPointF(0, (m_pitch - text.height()) / 2));
}

} // namespace bagalau::documents
