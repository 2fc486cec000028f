#include "documents/papercatalogue.h"
#include "documents/papertemplate.h"
#include "domain/richtext.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Finding;

namespace bagalau::documents {

namespace {

using Kind = TemplateBlock::Kind;
using Scopes = QList<const FieldScope*>; ///< from the paper inward: a record sees what is around it

class Check
{
public:
    Check(const PaperKind& kind, base::Findings& faults) : m_kind(kind), m_faults(faults) {}

    void paper(const PaperTemplate& paper)
    {
        const Scopes whole{&m_kind};
        text(paper.title, u"title"_s, whole);
        text(paper.header, u"header"_s, whole);
        text(paper.footer, u"footer"_s, whole);
        blocks(paper.blocks, u"blocks"_s, whole);
    }

private:
    void fault(const QString& path, const base::Message& message)
    {
        m_faults << Finding{Finding::Weight::Blocker, message, {{}, {}, path}};
    }

    static bool hasValue(const Scopes& scopes, const QString& name)
    {
        return std::any_of(scopes.begin(), scopes.end(),
                           [&](const FieldScope* one) { return one->values.contains(name); });
    }

    static const FieldScope* list(const Scopes& scopes, const QString& name)
    {
        for (auto scope = scopes.rbegin(); scope != scopes.rend(); ++scope)
            if (const auto found = (*scope)->lists.constFind(name); found != (*scope)->lists.constEnd())
                return &*found;
        return nullptr;
    }

    void text(const Bilingual& said, const QString& path, const Scopes& scopes)
    {
        QStringList kk = domain::fieldsOf(domain::richText(said.kk));
        QStringList ru = domain::fieldsOf(domain::richText(said.ru));
        for (const auto& [side, fields] : {std::pair{u"/kk"_s, kk}, std::pair{u"/ru"_s, ru}})
            for (const QString& field : fields)
                if (!hasValue(scopes, field))
                    fault(
                        path + side,
                        {u"template.field"_s, QT_TRANSLATE_NOOP("Messages", "There is no field “%1” here."), {field}});
        kk.sort();
        ru.sort();
        if (kk != ru)
            fault(path, {u"template.sides"_s,
                         QT_TRANSLATE_NOOP("Messages", "The Kazakh and the Russian text do not name the same fields."),
                         {}});
    }

    // The scopes inside a piece; what it stands under must exist.
    Scopes inside(const Standing& standing, const QString& path, const Scopes& scopes)
    {
        Scopes inner = scopes;
        if (!standing.each.isEmpty()) {
            if (const FieldScope* scope = list(scopes, standing.each))
                inner << scope;
            else
                fault(path + u"/each"_s, {u"template.list"_s,
                                          QT_TRANSLATE_NOOP("Messages", "There is no list “%1” here."),
                                          {standing.each}});
        }
        for (const auto& [key, name] : {std::pair{u"/when"_s, standing.when}, std::pair{u"/unless"_s, standing.unless}})
            if (!name.isEmpty() && !hasValue(inner, name) && !list(inner, name) && !m_kind.sections.contains(name) &&
                !m_kind.charts.contains(name))
                fault(path + key,
                      {u"template.field"_s, QT_TRANSLATE_NOOP("Messages", "There is no field “%1” here."), {name}});
        return inner;
    }

    void blocks(const QList<TemplateBlock>& all, const QString& path, const Scopes& scopes)
    {
        for (qsizetype i = 0; i < all.size(); ++i)
            block(all[i], path + u'/' + QString::number(i), scopes);
    }

    void block(const TemplateBlock& block, const QString& path, const Scopes& outer)
    {
        const Scopes scopes = inside(block.standing, path, outer);
        text(block.text, path + u"/text"_s, scopes);
        text(block.second, path + u"/right"_s, scopes);
        const QMap<QString, Bilingual>* known = block.kind == Kind::Section ? &m_kind.sections
                                                : block.kind == Kind::Chart ? &m_kind.charts
                                                : block.kind == Kind::Part  ? &m_kind.parts
                                                                            : nullptr;
        if (known && !known->contains(block.id))
            fault(path + u"/id"_s,
                  {u"template.piece"_s, QT_TRANSLATE_NOOP("Messages", "This kind of paper has no “%1”."), {block.id}});
        blocks(block.blocks, path + u"/blocks"_s, scopes);
        blocks(block.lines, path + u"/lines"_s, scopes);
        rows(block.rows, path + u"/rows"_s, scopes);
    }

    void rows(const QList<TemplateRow>& all, const QString& path, const Scopes& outer)
    {
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QString at = path + u'/' + QString::number(i);
            const Scopes scopes = inside(all[i].standing, at, outer);
            for (qsizetype c = 0; c < all[i].cells.size(); ++c) {
                const QString place = at + u"/cells/"_s + QString::number(c);
                text(all[i].cells[c].text, place + u"/text"_s, inside(all[i].cells[c].standing, place, scopes));
            }
            rows(all[i].rows, at + u"/rows"_s, scopes);
        }
    }

    const PaperKind& m_kind;
    base::Findings& m_faults;
};

} // namespace

void checkFields(const PaperTemplate& paper, base::Findings& faults)
{
    if (const PaperKind* kind = paperKind(paper.data))
        return Check(*kind, faults).paper(paper);
    faults << Finding{Finding::Weight::Blocker,
                      {u"template.data"_s,
                       QT_TRANSLATE_NOOP("Messages", "“%1” is not a kind of data that papers are made of. Known: %2."),
                       {paper.data, paperKinds().join(u", "_s)}},
                      {{}, {}, u"data"_s}};
}

} // namespace bagalau::documents
