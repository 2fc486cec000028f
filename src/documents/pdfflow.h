#pragma once

#include "documents/pdftext.h"

#include <functional>

namespace bagalau::documents {

/// What one page will show. It is recorded first and painted when the number of pages is known.
class Page
{
public:
    using Ink = std::function<void(QPainter&)>;

    void add(Ink ink) { m_inks.append(std::move(ink)); }
    void paint(QPainter& painter) const
    {
        for (const Ink& ink : m_inks)
            ink(painter);
    }

private:
    QList<Ink> m_inks;
};

/// The part of each page that content may fill, in twips.
struct Frame
{
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
    bool sans = false; ///< letters without serifs
};

/// A block on its way onto pages: it is measured, and gives itself away piece by piece.
class Flow
{
public:
    virtual ~Flow() = default;
    /// The height without which it is better to begin on the next page; at most that of a page.
    virtual int least() const = 0;
    /// Puts as much as fits onto the page at `top` and tells the height it took. On an empty page it must take
    /// something. Coordinates count from the corner of the frame.
    virtual int place(Page& page, int top, int available) = 0;
    virtual bool done() const = 0;

    int before = 0; ///< empty height above, not at the top of a page
    int after = 0;
    bool keepWithNext = false;
    bool newPage = false;
};
using Flows = std::vector<std::unique_ptr<Flow>>;

/// Lines of a paragraph, a heading or a list item. Neither the first nor the last line of several stays alone.
class TextFlow final : public Flow
{
public:
    TextFlow(TextBox box, int indent) : m_box(std::move(box)), m_indent(indent) {}
    /// A number or a dash in front of the first line.
    void setLabel(const TextBox& label, int indent);
    int least() const override;
    int place(Page& page, int top, int available) override;
    bool done() const override { return m_next >= m_box.lines(); }

private:
    int fitting(int available) const;

    TextBox m_box;
    int m_indent;
    std::optional<TextBox> m_label;
    int m_labelIndent = 0;
    int m_next = 0;
};

/// Distributes the flows over as many pages as they need; at least one.
QList<Page> paginate(const Flows& flows, const Frame& frame);

} // namespace bagalau::documents
