#pragma once

#include <QString>

namespace bagalau::documents {

/// Measures the letters of charts, in points, by the fonts that the program brings along.
class ChartRuler
{
public:
    ChartRuler();
    double width(const QString& text, double points, bool bold = false) const;
    /// The text in lines no wider than this; a word that is wider is broken.
    QStringList wrapped(const QString& text, double points, bool bold, double width) const;

    /// Of the base line below the top of a line, and from line to line.
    static double ascent(double points) { return points * 0.95; }
    static double pitch(double points) { return points * 1.24; }
};

} // namespace bagalau::documents
