#include "workflow/recommendationoffers.h"

#include "base/json.h"
#include "base/text.h"
#include "domain/richtext.h"
#include "store/conclusions.h"
#include "workflow/earlier.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;

namespace bagalau::workflow {

namespace {

// Which authority of this office gives conclusions on the body: the one that assesses it, or leads the block.
QString authorOf(const Session& session, const QString& body, const QString& block)
{
    const QStringList& ours = session.office().authorities;
    for (const domain::AssessorRule& rule : session.library().registers.rulesFor(body, block))
        if (ours.contains(rule.authority))
            return rule.authority;
    return ours.value(0);
}

// A conclusion recommends; who instructs stands first in the list of kinds.
QString recommendationKind()
{
    return recommendationKinds().last().id;
}

bool isKnown(const QList<domain::Recommendation>& known, const RecommendationRequest& request)
{
    return std::any_of(known.begin(), known.end(), [&](const domain::Recommendation& one) {
        return !one.withdrawn && one.body == request.body && one.block == request.block &&
               (base::folded(one.text.kk) == base::folded(request.text.kk) ||
                base::folded(one.text.ru) == base::folded(request.text.ru));
    });
}

class Offers
{
public:
    explicit Offers(const Session& session) : m_session(session), m_known(recommendations(session)) {}

    void add(const Bilingual& text, const RecommendationRequest& like, const QString& from, int year)
    {
        const QStringList kk = recommendationsIn(text.kk), ru = recommendationsIn(text.ru);
        for (qsizetype i = 0; i < std::max(kk.size(), ru.size()); ++i) {
            RecommendationRequest request = like;
            request.text = {kk.value(i), ru.value(i)};
            if (!isKnown(m_known, request))
                m_offers << OfferedRecommendation{request, from, year};
        }
    }

    void addEarlier(const QString& body, const QString& block)
    {
        for (const domain::EarlierResult& result : earlierResults(m_session, body, block)) {
            RecommendationRequest like = requestFor(result.body, result.block);
            static const QRegularExpression number(u"№\\s*(\\S+)\\s*$"_s);
            like.paper = number.match(result.source).captured(1);
            like.source = result.source;
            add(result.recommendations, like, result.source, result.year);
        }
    }

    void addIssued(const QString& body, const QString& block)
    {
        const store::ConclusionRecords records(m_session.database());
        QMap<std::pair<QString, QString>, domain::Conclusion> latest; // it replaced the others
        if (!body.isEmpty() && !block.isEmpty()) {
            if (const auto one = records.latest(body, block))
                latest.insert({block, body}, *one);
        } else {
            for (const domain::Conclusion& one : records.all())
                if ((body.isEmpty() || one.body == body) && (block.isEmpty() || one.block == block))
                    latest.insert({one.block, one.body}, one);
        }
        for (const domain::Conclusion& one : latest)
            addConclusion(one);
    }

    // What this office may not register is not offered.
    QList<OfferedRecommendation> offers() const
    {
        QList<OfferedRecommendation> all = m_offers;
        all.removeIf([this](const OfferedRecommendation& one) {
            return m_session.library()
                .registers.directionsServed(m_session.office().authorities, one.request.body, one.request.block)
                .isEmpty();
        });
        return all;
    }

private:
    void addConclusion(const domain::Conclusion& one)
    {
        RecommendationRequest like = requestFor(one.body, one.block);
        like.paper = one.number;
        like.issued = one.issued;
        like.conclusion = one.id;
        like.source = u"№ "_s + one.number;
        add(base::bilingualFromJson(one.snapshot[u"texts"_s][u"recommendations"_s]), like, like.source,
            m_session.office().year);
    }

    RecommendationRequest requestFor(const QString& body, const QString& block) const
    {
        RecommendationRequest request;
        request.body = body;
        request.block = block;
        request.origin = authorOf(m_session, body, block);
        request.kind = recommendationKind();
        return request;
    }

    const Session& m_session;
    QList<domain::Recommendation> m_known;
    QList<OfferedRecommendation> m_offers;
};

} // namespace

QStringList recommendationsIn(const QString& written)
{
    static const QRegularExpression end(u"[.;,\\s]+$"_s);
    QStringList all;
    QString before;
    for (const domain::RichBlock& block : domain::richText(written)) {
        const QString line =
            domain::plainText({block}, [](const QString& field) { return u'{' + field + u'}'; }).simplified();
        const bool item =
            block.kind == domain::RichBlock::Kind::Bullet || block.kind == domain::RichBlock::Kind::Numbered;
        if (!item)
            before.clear();
        if (!item && line.endsWith(u':'))
            before = line + u' ';
        else if (!line.isEmpty())
            all << before + QString(line).remove(end);
    }
    return all;
}

QList<OfferedRecommendation> offeredRecommendations(const Session& session, const QString& body, const QString& block)
{
    Offers offers(session);
    offers.addEarlier(body, block);
    offers.addIssued(body, block);
    return offers.offers();
}

} // namespace bagalau::workflow
