#pragma once

#include "documents/document.h"

#include <QPointF>
#include <memory>

class QPainter;
class QTextLayout;

namespace bagalau::documents {

struct TextFace
{
    double points = 12;
    bool bold = false;
    Alignment alignment = Alignment::Left;
    int firstIndent = 0; ///< twips
    int grey = 0;        ///< 0 is black
    bool sans = false;
};

/// Text broken into lines of one height for a given width, ready to be painted line by line. Cheap to copy. Lengths are
/// twips; the painter's device has 1440 dots to the inch.
class TextBox
{
public:
    TextBox(const Runs& runs, const TextFace& face, int width);

    int lines() const;
    int pitch() const { return m_pitch; }
    int height() const { return lines() * m_pitch; }
    void paintLine(QPainter& painter, int line, QPointF topLeft) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    int m_pitch;
    int m_grey;
};

} // namespace bagalau::documents
