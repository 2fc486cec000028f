#include "base/dates.h"
#include "base/text.h"
#include "documents/papertexts.h"
#include "domain/richtext.h"
#include "workflow/conclusionparts.h"
#include "workflow/earlier.h"
#include "workflow/recommendationfinds.h"
#include "workflow/suggestionrules.h"
#include "workflow/views.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Number;
using bagalau::domain::AssessmentItem;

namespace bagalau::workflow {

namespace {

// Words that mean nothing but themselves in the written form.
QString literal(const QString& words)
{
    return domain::written({{domain::RichBlock::Kind::Paragraph, {{words, {}, false, false}}, {}}});
}

Bilingual literal(const Bilingual& words)
{
    return {literal(words.kk), literal(words.ru)};
}

// What a rule speaks of: a criterion, a direction, a recommendation.
struct Find
{
    QString id;
    Bilingual name;
    Bilingual text;
    QString became;                     ///< "rose", "same", "fell", or the state of a recommendation; empty: not known
    QMap<QString, Bilingual> more = {}; ///< by the name of its place, "due"; what is empty is not there
};

// In one pass: a "<name>" within a name is text.
QString filled(const QString& words, const Find& find, qsizetype count, base::Language language)
{
    QList<std::pair<QString, QString>> places{{u"<name>"_s, find.name.in(language)},
                                              {u"<text>"_s, find.text.in(language)},
                                              {u"<id>"_s, find.id},
                                              {u"<count>"_s, QString::number(count)}};
    for (auto one = find.more.begin(); one != find.more.end(); ++one)
        places.append({u'<' + one.key() + u'>', one->in(language)});
    QString out;
    for (qsizetype i = 0; i < words.size();) {
        const auto place = std::find_if(places.begin(), places.end(), [&](const auto& one) {
            return QStringView(words).sliced(i).startsWith(one.first);
        });
        out += place == places.end() ? QString(words[i]) : place->second;
        i += place == places.end() ? 1 : place->first.size();
    }
    return out;
}

// With the words around what was found; what was not found stays away with them.
Find worded(const SuggestionRule& rule, Find find)
{
    for (auto one = find.more.begin(); one != find.more.end(); ++one) {
        const Bilingual around = rule.parts.value(one.key());
        if (!around.complete())
            continue;
        const auto side = [](QString words, const QString& value) {
            return value.isEmpty() ? QString() : words.replace(u"<value>"_s, value);
        };
        *one = {side(around.kk, one->kk), side(around.ru, one->ru)};
    }
    return find;
}

Number share(const AssessmentItem& item)
{
    return item.points / *item.maximum;
}

// Everything that the rules may ask for, found once.
class Facts
{
public:
    Facts(const Session& session, const QString& body, const QString& block, const domain::Assessment& assessment)
        : m_edition(session.editionOf(block)),
          m_variant(session.variantOf(body, block)),
          m_assessment(assessment),
          m_earlier(lastEarlierResult(session, body, block))
    {
        for (const domain::Recommendation& one : earlierRecommendations(session, body, block))
            m_registered << recommendationWords(session, one);
        readCriteria();
        dropSums();
        readRecommendations();
    }

    QList<Find> of(const SuggestionRule& rule, bool nothingYet) const
    {
        const bool full = !m_criteria.isEmpty() && this->full().size() == m_criteria.size();
        const QString& kind = rule.kind;
        if (kind == u"always"_s)
            return once(true);
        if (kind == u"score"_s)
            return once(m_assessment.score.has_value());
        if (kind == u"nothing"_s)
            return once(nothingYet);
        if (kind == u"directions"_s)
            return directions();
        if (kind == u"all-full"_s)
            return once(full);
        if (kind == u"full"_s)
            return full ? QList<Find>() : this->full();
        if (kind == u"strongest"_s)
            return this->full().isEmpty() ? taken(rule, true) : QList<Find>();
        if (kind == u"weakest"_s)
            return taken(rule, false);
        if (kind == u"rose"_s || kind == u"fell"_s)
            return changed(rule);
        if (kind == u"deductions"_s)
            return deductions();
        if (kind == u"no-deductions"_s)
            return once(deductions().isEmpty());
        if (kind == u"open"_s)
            return openPoints();
        return m_registered.isEmpty() ? ofEarlier(rule) : ofRegister(rule);
    }

private:
    static QList<Find> once(bool there) { return there ? QList<Find>{Find()} : QList<Find>(); }

    Find find(const AssessmentItem& item, const QString& became = {}) const
    {
        return {item.id, literal(documents::itemTitle(item)), {}, became};
    }

    // Results that can be compared, each against the most it can give: criteria of the body as a whole, or, where the
    // methodology has none, those of its uppermost rows.
    void readCriteria()
    {
        QSet<QString> upper;
        for (const domain::Definition& definition : m_variant.values)
            upper.insert(definition.id);
        for (const domain::Table& table : m_variant.tables)
            for (const domain::Definition& definition :
                 table.parent.isEmpty() && m_variant.values.isEmpty() ? table.values : QList<domain::Definition>())
                upper.insert(definition.id);
        for (const AssessmentItem& item : m_assessment.items)
            if (!item.penalty && item.maximum && !item.maximum->isZero() && upper.contains(item.id.section(u'/', 0, 0)))
                m_criteria << &item;
    }

    // A criterion that is made of others says nothing that they do not say.
    void dropSums()
    {
        QSet<QString> ids, sums;
        for (const AssessmentItem* item : m_criteria)
            ids.insert(item->id);
        for (const domain::TraceStep& step : m_assessment.steps) // what a step uses stands before it
            for (const QString& used : step.uses)
                if (ids.contains(used) || sums.contains(used))
                    sums.insert(step.id);
        m_criteria.removeIf([&sums](const AssessmentItem* item) { return sums.contains(item->id); });
    }

    QList<Find> full() const
    {
        QList<Find> found;
        for (const AssessmentItem* item : m_criteria)
            if (item->points == *item->maximum)
                found << find(*item);
        return found;
    }

    // From one end of the order as many as the rule takes, and those that are tied with the last. What is full is not
    // weak, and where all are alike none is strong.
    QList<Find> taken(const SuggestionRule& rule, bool strongest) const
    {
        QList<const AssessmentItem*> order = m_criteria;
        order.removeIf([](const AssessmentItem* item) { return item->points == *item->maximum; });
        std::stable_sort(order.begin(), order.end(), [strongest](const AssessmentItem* a, const AssessmentItem* b) {
            return strongest ? share(*a) > share(*b) : share(*a) < share(*b);
        });
        if (order.isEmpty() || (strongest && share(*order.first()) == share(*order.last())))
            return {};
        const qsizetype count = rule.manyFrom > 0 && m_criteria.size() >= rule.manyFrom ? rule.takeOfMany : rule.take;
        const Number last = share(*order[std::min(count, order.size()) - 1]);
        // The two ends never speak of the same.
        const Number middle = (share(*order.first()) + share(*order.last())) / Number(2);
        const bool alike = share(*order.first()) == share(*order.last());
        QList<Find> found;
        for (const AssessmentItem* item : order)
            if ((strongest ? share(*item) >= last && share(*item) > middle
                           : share(*item) <= last && (alike || share(*item) <= middle)))
                found << find(*item);
        return found;
    }

    QList<Find> changed(const SuggestionRule& rule) const
    {
        QList<Find> found;
        for (const AssessmentItem* item : m_criteria) {
            const std::optional<Number> before = earlierPoints(item->id);
            if (!before)
                continue;
            const Number change = (item->points - *before) / *item->maximum;
            const bool rose = rule.kind == u"rose"_s;
            if ((rose ? change : Number() - change) >= rule.changeFrom && !change.isZero())
                found << find(*item);
        }
        return found;
    }

    QList<Find> deductions() const
    {
        QList<Find> found;
        for (const AssessmentItem& item : m_assessment.items)
            if (item.penalty && !item.points.isZero())
                found << find(item);
        return found;
    }

    QList<Find> directions() const
    {
        QList<Find> found;
        for (const domain::DirectionResult& one : m_assessment.directions)
            if (one.score)
                found << Find{one.id, literal(m_edition.directionNames.value(one.id, one.id)), {}, {}};
        return found;
    }

    // In the order of the edition, as the proof sheet lists them.
    QList<Find> openPoints() const
    {
        const QHash<QString, QSet<QString>> all = domain::doubtsOf(m_assessment, m_edition);
        QSet<QString> doubts = all.value(m_variant.score.id);
        for (const domain::Direction& direction : m_variant.directions)
            doubts += all.value(direction.score);
        QList<Find> found;
        for (const domain::Setting& setting : m_edition.settings)
            if (doubts.contains(setting.id))
                found << Find{setting.id, literal(read(setting)), {}, {}};
        return found;
    }

    Bilingual read(const domain::Setting& setting) const
    {
        const auto side = [&](base::Language language) {
            const QString reading = settingInWords(m_edition, setting, language);
            return setting.name.in(language) + (reading.isEmpty() ? QString() : u": "_s + reading);
        };
        return {side(base::Language::Kk), side(base::Language::Ru)};
    }

    // What was before

    std::optional<Number> earlierPoints(const QString& item) const
    {
        const bool known = m_earlier && m_earlier->items.contains(item);
        return known ? std::optional(m_earlier->items[item]) : std::nullopt;
    }

    // The register says what was recommended, and says it better than a text of the year before.
    QList<Find> ofRegister(const SuggestionRule& rule) const
    {
        if (rule.kind == u"register"_s)
            return once(true);
        if (rule.kind == u"registered"_s || rule.kind == u"registered-open"_s) {
            QList<Find> found;
            for (const RecommendationWords& one : m_registered)
                if (rule.kind == u"registered"_s || (one.open && !one.state.isEmpty()))
                    found << registered(rule, one);
            return found;
        }
        return m_earlier ? ofScore(rule) : QList<Find>();
    }

    static Find registered(const SuggestionRule& rule, const RecommendationWords& one)
    {
        return {QString::number(one.number),
                {},
                literal(one.text),
                one.state,
                {{u"kind"_s, literal(one.kind)},
                 {u"origin"_s, literal(one.origin)},
                 {u"paper"_s, literal(one.paper)},
                 {u"issued"_s, literal(one.issued)},
                 {u"due"_s, literal(one.due)},
                 {u"date"_s, literal(one.since)},
                 {u"finding"_s, literal(one.finding)},
                 {u"evidence"_s, literal(one.evidence)},
                 {u"planned"_s, plannedIn(rule, one.measures)}}};
    }

    static Bilingual plannedIn(const SuggestionRule& rule, const QList<domain::Measure>& measures)
    {
        const Bilingual form = rule.parts.value(u"measure"_s);
        QStringList kk, ru;
        for (const domain::Measure& one : measures) {
            const Find find{
                {},
                {},
                literal(one.text),
                {},
                {{u"responsible"_s, literal(one.responsible)}, {u"due"_s, literal(base::shortDate(one.due))}}};
            kk << filled(form.kk, find, 1, base::Language::Kk);
            ru << filled(form.ru, find, 1, base::Language::Ru);
        }
        return {kk.join(u"; "_s), ru.join(u"; "_s)};
    }

    QList<Find> ofEarlier(const SuggestionRule& rule) const
    {
        if (rule.kind == u"first-year"_s)
            return once(!m_earlier);
        if (!m_earlier)
            return {};
        if (rule.kind == u"no-recommended"_s)
            return once(m_recommended.isEmpty());
        if (rule.kind == u"recommended"_s)
            return m_recommended;
        if (rule.kind == u"unfulfilled"_s)
            return unfulfilled();
        return ofScore(rule);
    }

    QList<Find> ofScore(const SuggestionRule& rule) const
    {
        if (!m_assessment.score || !m_earlier->score)
            return {};
        const Number change = *m_assessment.score - *m_earlier->score;
        const bool up = change >= rule.changeFrom, down = Number() - change >= rule.changeFrom;
        return once(rule.kind == u"score-up"_s     ? up
                    : rule.kind == u"score-down"_s ? down
                                                   : rule.kind == u"score-same"_s && !up && !down);
    }

    QList<Find> unfulfilled() const
    {
        QList<Find> found;
        for (const Find& one : m_recommended) {
            const AssessmentItem* item = one.id.isEmpty() ? nullptr : m_assessment.item(one.id);
            if (item && one.became != u"rose"_s && item->maximum && item->points < *item->maximum)
                found << one;
        }
        return found;
    }

    static QStringList lines(const QString& written)
    {
        static const QRegularExpression end(u"[.;,\\s]+$"_s);
        QStringList all;
        for (const domain::RichBlock& block : domain::richText(written)) {
            const QString line =
                domain::plainText({block}, [](const QString& field) { return u'{' + field + u'}'; }).simplified();
            if (!line.isEmpty() && !line.endsWith(u':')) // an introduction recommends nothing
                all << QString(line).remove(end);
        }
        return all;
    }

    void readRecommendations()
    {
        if (!m_earlier)
            return;
        const QStringList kk = lines(m_earlier->recommendations.kk), ru = lines(m_earlier->recommendations.ru);
        for (qsizetype i = 0; i < std::max(kk.size(), ru.size()); ++i) {
            Find one{{}, {}, literal(Bilingual(kk.value(i), ru.value(i))), {}};
            if (const AssessmentItem* item = kk.size() == ru.size() ? concerned(kk[i], ru[i]) : nullptr) {
                const Number change = item->points - *earlierPoints(item->id);
                one.id = item->id;
                one.became = change.isZero() ? u"same"_s : change > Number() ? u"rose"_s : u"fell"_s;
            }
            m_recommended << one;
        }
    }

    // The criterion that a recommendation names; of several the longest name, and none where two are named alike.
    const AssessmentItem* concerned(const QString& kk, const QString& ru) const
    {
        const AssessmentItem* best = nullptr;
        qsizetype length = 0;
        for (const AssessmentItem* item : m_criteria) {
            const Bilingual title = documents::itemTitle(*item);
            const bool named =
                base::folded(kk).contains(base::folded(title.kk)) || base::folded(ru).contains(base::folded(title.ru));
            if (!named || !earlierPoints(item->id) || title.kk.size() < length)
                continue;
            best = title.kk.size() == length ? nullptr : item;
            length = title.kk.size();
        }
        return best;
    }

    const domain::Edition& m_edition;
    const domain::Variant& m_variant;
    const domain::Assessment& m_assessment;
    std::optional<domain::EarlierResult> m_earlier;
    QList<const AssessmentItem*> m_criteria;
    QList<Find> m_recommended;
    QList<RecommendationWords> m_registered;
};

QString spoken(const SuggestionRule& rule, const QList<Find>& finds, base::Language language)
{
    const bool list = !rule.items.isEmpty();
    if (list && finds.size() == 1 && rule.one.complete())
        return filled(rule.one.in(language), finds.first(), 1, language);
    if (rule.atMost > 0 && finds.size() > rule.atMost && rule.many.complete())
        return filled(rule.many.in(language), {}, finds.size(), language);
    QStringList lines{filled(rule.text.in(language), list ? Find() : finds.first(), finds.size(), language)};
    for (const Find& find : list ? finds : QList<Find>()) {
        const Bilingual item = rule.items.value(find.became, rule.items.value(QString()));
        if (!(find.name.in(language) + find.text.in(language)).isEmpty())
            lines << u"- "_s + filled(item.in(language), worded(rule, find), finds.size(), language);
    }
    return lines.join(u'\n');
}

} // namespace

Texts suggestedTexts(const Session& session, const QString& body, const QString& block,
                     const domain::Assessment& assessment)
{
    const Facts facts(session, body, block, assessment);
    Texts texts;
    for (const SuggestionRule& rule : suggestionRules()) {
        const QList<Find> finds = facts.of(rule, texts.value(rule.section).kk.isEmpty());
        if (finds.isEmpty())
            continue;
        Bilingual& text = texts[rule.section];
        for (const base::Language language : base::officialLanguages) {
            QString& side = language == base::Language::Kk ? text.kk : text.ru;
            side += (side.isEmpty() ? QString() : u"\n"_s) + spoken(rule, finds, language);
        }
    }
    return texts;
}

} // namespace bagalau::workflow
