#include "documents/pdfblocks.h"

#include "documents/figure.h"
#include "documents/paper.h"
#include "documents/pdfface.h"
#include "documents/pdffigure.h"
#include "documents/pdftable.h"
#include "documents/signature.h"

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

constexpr int points(double count)
{
    return int(count * twipsPerPoint);
}

/// Takes the room it is told, and nothing else: empty height between blocks.
class SpacerFlow final : public Flow
{
public:
    explicit SpacerFlow(int height) { before = height; }
    int least() const override { return 0; }
    int place(Page&, int, int) override { return 0; }
    bool done() const override { return true; }
};

class Builder
{
public:
    Builder(base::Language language, const Frame& frame) : m_language(language), m_frame(frame) {}

    void add(const Heading& heading)
    {
        const bool first = heading.level <= 1;
        const double size = first ? face::title : heading.level == 2 ? face::part : face::body;
        Flow& flow = text(Runs{Run(heading.text)}, {size, true, first ? Alignment::Center : Alignment::Left});
        flow.before = points(first ? 6 : 10);
        flow.after = points(first ? 8 : 5);
        flow.keepWithNext = true;
    }

    void add(const Paragraph& paragraph)
    {
        const bool small = paragraph.style == ParagraphStyle::Small;
        const int indent = paragraph.style == ParagraphStyle::Indented ? paper::firstIndent : 0;
        Flow& flow = text(paragraph.runs, {small ? face::note : face::body, false, paragraph.alignment, indent});
        flow.before = points(small ? 4 : 0);
        flow.after = points(small ? 3 : 5);
        flow.keepWithNext = paragraph.keepWithNext;
    }

    void add(const ListItems& list)
    {
        for (qsizetype i = 0; i < list.items.size(); ++i)
            addItem(list.items[i], list.numbered ? QString::number(i + 1) + u'.' : u"–"_s);
    }

    void add(const Table& table)
    {
        addCaption(table.caption);
        append(std::make_unique<TableFlow>(table, m_frame)).after = points(8);
    }

    void add(const Chart& chart)
    {
        addCaption(captionOf(chart, m_language));
        const double width = double(m_frame.width) / twipsPerPoint;
        append(std::make_unique<ChartFlow>(drawingOf(chart.data, m_language, width, false), m_frame)).after = points(8);
    }

    void add(const Picture& picture) { append(std::make_unique<PictureFlow>(picture, m_frame)).after = points(6); }

    void add(const SignatureBlock& block)
    {
        keepLastText();
        Flow& flow = append(std::make_unique<TableFlow>(signatureTable(block, m_language), m_frame));
        flow.before = points(24);
        flow.keepWithNext = true; // who prepared the paper stands under the signature, not on a sheet of its own
    }

    void add(const Spacer& spacer)
    {
        const bool kept = !m_flows.empty() && m_flows.back()->keepWithNext;
        append(std::make_unique<SpacerFlow>(points(spacer.points))).keepWithNext = kept;
    }
    void add(const PageBreak&) { m_newPage = true; }

    Flows take() { return std::move(m_flows); }

private:
    Flow& append(std::unique_ptr<Flow> flow)
    {
        flow->newPage = std::exchange(m_newPage, false);
        m_flows.push_back(std::move(flow));
        return *m_flows.back();
    }

    Flow& text(const Runs& runs, TextFace face, int indent = 0)
    {
        face.sans = m_frame.sans;
        return append(std::make_unique<TextFlow>(TextBox(runs, face, m_frame.width - indent), indent));
    }

    void addCaption(const QString& words)
    {
        if (words.isEmpty())
            return;
        Flow& caption = text(Runs{Run(words)}, {face::table, true});
        caption.before = points(4);
        caption.after = points(3);
        caption.keepWithNext = true;
    }

    /// A signature alone on a sheet could be put under any paper: the paragraph above comes along, unless it is long.
    void keepLastText()
    {
        auto text = m_flows.rbegin();
        while (text != m_flows.rend() && dynamic_cast<SpacerFlow*>(text->get()))
            ++text;
        auto* last = text == m_flows.rend() ? nullptr : dynamic_cast<TextFlow*>(text->get());
        if (!last)
            return;
        last->keepWithNext = true;
        last->keepWithNext = last->least() <= m_frame.height / 3;
        for (auto space = m_flows.rbegin(); space != text; ++space)
            (*space)->keepWithNext = last->keepWithNext;
    }

    void addItem(const Runs& runs, const QString& mark)
    {
        const int start = paper::listIndent - paper::listHang;
        Flow& flow = text(runs, {face::body, false, Alignment::Justify}, paper::listIndent);
        static_cast<TextFlow&>(flow).setLabel(
            TextBox(Runs{Run(mark)}, {.points = face::body, .sans = m_frame.sans}, paper::listHang), start);
        flow.after = points(3);
    }

    base::Language m_language;
    Frame m_frame;
    Flows m_flows;
    bool m_newPage = false;
};

} // namespace

Flows flowsOf(const Document& document, const Frame& frame)
{
    Builder builder(document.language, frame);
    for (const Block& block : document.blocks)
        std::visit([&builder](const auto& part) { builder.add(part); }, block);
    return builder.take();
}

} // namespace bagalau::documents
