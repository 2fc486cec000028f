#include "documents/pdfflow.h"

namespace bagalau::documents {

namespace {

class Pager
{
public:
    Pager(const Flows& flows, int height) : m_flows(flows), m_height(height) { m_pages.resize(1); }

    QList<Page> run()
    {
        for (size_t i = 0; i < m_flows.size(); ++i) {
            if (m_y > 0 && (m_flows[i]->newPage || !fits(i)))
                turn();
            put(*m_flows[i]);
        }
        return m_pages;
    }

private:
    void turn()
    {
        m_pages.emplaceBack();
        m_y = m_gap = 0;
    }

    void put(Flow& flow)
    {
        m_y += m_y > 0 ? m_gap + flow.before : 0;
        m_y += flow.place(m_pages.last(), m_y, m_height - m_y);
        while (!flow.done()) {
            turn();
            m_y += flow.place(m_pages.last(), m_y, m_height);
        }
        m_gap = flow.after;
    }

    /// Whether the flow can begin here together with all it must not be parted from.
    bool fits(size_t first) const
    {
        int together = m_gap + m_flows[first]->before + m_flows[first]->least();
        const bool alone = m_y + together <= m_height;
        for (size_t i = first; m_flows[i]->keepWithNext && i + 1 < m_flows.size() && !m_flows[i + 1]->newPage; ++i)
            together += m_flows[i]->after + m_flows[i + 1]->before + m_flows[i + 1]->least();
        return together > m_height ? alone : m_y + together <= m_height;
    }

    const Flows& m_flows;
    int m_height;
    QList<Page> m_pages;
    int m_y = 0;
    int m_gap = 0; ///< what the last flow wants below itself
};

} // namespace

void TextFlow::setLabel(const TextBox& label, int indent)
{
    m_label = label;
    m_labelIndent = indent;
}

int TextFlow::least() const
{
    const int lines = m_box.lines();
    return (keepWithNext || lines <= 3 ? lines : 2) * m_box.pitch();
}

int TextFlow::fitting(int available) const
{
    const int left = m_box.lines() - m_next;
    const int room = available / m_box.pitch();
    if (room >= left)
        return left;
    return left - room == 1 && room > 2 ? room - 1 : qMax(1, room);
}

int TextFlow::place(Page& page, int top, int available)
{
    const int count = fitting(available);
    if (m_label && m_next == 0)
        page.add([label = *m_label, x = m_labelIndent, top](QPainter& painter) {
            label.paintLine(painter, 0, QPointF(x, top));
        });
    page.add([box = m_box, x = m_indent, top, first = m_next, count](QPainter& painter) {
        for (int i = 0; i < count; ++i)
            box.paintLine(painter, first + i, QPointF(x, top + i * box.pitch()));
    });
    m_next += count;
    return count * m_box.pitch();
}

QList<Page> paginate(const Flows& flows, const Frame& frame)
{
    return Pager(flows, frame.height).run();
}

} // namespace bagalau::documents
