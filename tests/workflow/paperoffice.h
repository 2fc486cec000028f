#pragma once

#include "appeals.h"
#include "documents/tools.h"
#include "recommendationoffice.h"
#include "support/office.h"
#include "workflow/conclusionpaper.h"
#include "workflow/daycount.h"
#include "workflow/papercontent.h"
#include "workflow/views.h"

#include <QDir>

namespace bagalau::tests {

using namespace Qt::StringLiterals;

/// Every paper of an office, each at the moment at which an office makes it: the appeal of agriculture, heard and
/// answered; letters of others.
class PaperOffice
{
public:
    PaperOffice()
    {
        m_office.load(u"health"_s);
        m_plans.insert(
            u"query"_s,
            workflow::planPaper(*m_office.session, {.id = u"query"_s, .body = u"health"_s, .block = m_office.block}));
        m_office.load(u"agriculture"_s);
        m_office.accept(u"agriculture"_s, {{u"indicators/1.1.1/fact"_s, base::Number(15),
                                            u"Статистика мәліметі бойынша / По данным статистики"_s}});
        keep(u"reconciliation"_s);
        m_office.review(u"agriculture"_s);
        m_office.conclude(u"agriculture"_s);
        keep(u"transmittal-body"_s);
        keepAppeal();
        keep(u"overall"_s);
        m_office.exportTo(m_office.folder.path(u"пакет.zip"_s));
        keep(u"transmittal-planning"_s);
        keepCounts();
        keepPart();
        keepConclusion(m_office, u"agriculture"_s, {u"conclusion"_s});
        keepSuccessor();
        fillRegister(m_office);
        keep(u"recommendations"_s);
        Office part({u"planning"_s}, u"бөлік.bagalau"_s);
        part.load(u"akmola"_s);
        part.accept(u"akmola"_s);
        keepConclusion(part, u"akmola"_s, {u"conclusion-direction"_s, u"conclusion-partial"_s});
        keepWithdrawn();
        keepRefusedAndReverified();
    }

    workflow::PaperRequest request(const QString& id) const
    {
        return {.id = id,
                .body = u"agriculture"_s,
                .block = m_office.block,
                .objection = 1,
                .package = workflow::packages(*m_office.session).isEmpty() ? 0 : 1};
    }
    Office& office() { return m_office; }
    /// By the name of the paper.
    const QMap<QString, workflow::PaperPlan>& plans() const { return m_plans; }
    documents::Document composed(const QString& name, base::Language language) const
    {
        const workflow::PaperMaterial& material = *m_plans[name].material;
        return documents::composePaper(material.paper, material.data, material.look, language);
    }
    QByteArray file(const QString& name, base::Language language, workflow::PaperFormat format) const
    {
        return workflow::makePaper(m_plans[name], {{language}, {format}}).first().bytes;
    }

private:
    void keep(const QString& id, const QString& name = {})
    {
        m_plans.insert(name.isEmpty() ? id : name, workflow::planPaper(*m_office.session, request(id)));
    }

    void keepAppeal()
    {
        static const QMap<QString, QMap<QString, QString>> papers{
            {u"objected"_s, {{u"disagreements-before"_s, u"disagreements"_s}}},
            {u"refused"_s, {{u"objection-refused-items"_s, u"objection-refused"_s}}},
            {u"formed"_s,
             {{u"commission-order"_s, u"commission-order"_s},
              {u"commission-invitation"_s, u"commission-invitation"_s}}},
            {u"changed"_s, {{u"commission-order-changed"_s, u"commission-order"_s}}}};
        appealOfFourItems(m_office, [this](const QString& stage) {
            const QMap<QString, QString> made = papers[stage];
            for (auto paper = made.begin(); paper != made.end(); ++paper)
                keep(*paper, paper.key());
        });
        for (const QString& id :
             {u"commission-minutes"_s, u"disagreements"_s, u"answer-body"_s, u"answer-commission"_s})
            keep(id);
    }

    void keepWithdrawn()
    {
        Office office({u"planning"_s, u"budget"_s, u"president-administration"_s}, u"қайтарылған.bagalau"_s);
        office.concludeAndDeliver(u"agriculture"_s);
        office.object(u"agriculture"_s);
        workflow::withdrawItems(*office.session, 1, {u"W/unreliable"_s, u"C/1.4"_s},
                                {QDate(2018, 4, 24), {}, u"СЫН-1-5/9"_s}, office.secretary);
        office.closeObjection();
        for (const QString& id : {u"answer-body"_s, u"answer-commission"_s})
            keepOf(office, 1, id, id + u"-withdrawn"_s);
    }

    void keepRefusedAndReverified()
    {
        Office office({u"planning"_s, u"budget"_s, u"president-administration"_s}, u"кеш.bagalau"_s);
        office.concludeAndDeliver(u"agriculture"_s);
        lateObjection(office, u"agriculture"_s);
        office.closeObjection();
        keepOf(office, 1, u"objection-refused"_s, u"objection-refused"_s);
        // Nobody objected in time, until 23 April; a complaint comes on a working Friday, the day before its last.
        office.clock->set(QDateTime(QDate(2018, 5, 14), {9, 0}, Qt::OffsetFromUTC, 6 * 3600));
        workflow::ReverificationRequest request = reverification(office, {u"W/unreliable"_s, u"C/1.4"_s});
        request.complaint = QDate(2018, 4, 27);
        workflow::openReverification(*office.session, request, office.secretary);
        decideReverification(office, 2);
        for (const QString& id : {u"reverification-act"_s, u"reverification-answer"_s})
            keepOf(office, 2, id, id);
    }

    void keepOf(const Office& office, int objection, const QString& id, const QString& name)
    {
        m_plans.insert(name, workflow::planPaper(
                                 *office.session,
                                 {.id = id, .body = u"agriculture"_s, .block = office.block, .objection = objection}));
    }

    // Without its charts: in DOCX they are drawings, their words are tested with the writers.
    void keepConclusion(const Office& office, const QString& body, const QStringList& ids)
    {
        workflow::ConclusionPlan plan = workflow::planDraft(*office.session, body, office.block);
        plan.number = u"1-2017/099"_s;
        plan.charts.clear();
        for (const QString& id : ids)
            m_plans.insert(id, workflow::paperPlan({}, id, id, workflow::conclusionData(plan)));
    }

    // What an accepted objection led to: it shows its differences from the one that it replaces.
    void keepSuccessor()
    {
        const QList<domain::Conclusion> issued = workflow::conclusions(*m_office.session);
        workflow::ConclusionPlan plan = workflow::planDraft(*m_office.session, u"agriculture"_s, m_office.block);
        plan.number = u"1-2017/100"_s;
        plan.predecessor = issued.first().id;
        plan.predecessorNumber = issued.first().number;
        plan.predecessorSnapshot = issued.first().snapshot;
        plan.charts.clear();
        m_plans.insert(u"conclusion-successor"_s,
                       workflow::paperPlan({}, u"conclusion"_s, u"successor"_s, workflow::conclusionData(plan)));
    }

    // A limit that ends on a holiday and moves on, and one of which nobody knows the holidays yet.
    void keepCounts()
    {
        const workflow::Library& library = m_office.session->library();
        workflow::DayCountRequest moved = workflow::limitRequest(
            library, u"answer"_s, QDate(2018, 4, 16), {u"№ 1 қарсылық келіп түсті"_s, u"Поступило возражение № 1"_s});
        moved.body = u"agriculture"_s;
        moved.block = m_office.block;
        m_plans.insert(u"daycount"_s, workflow::planDayCount(*m_office.session, moved));
        m_plans.insert(u"daycount-provisional"_s,
                       workflow::planDayCount(library, {QDate(2026, 12, 29), {5, true, {}}, {}}));
    }

    // A conclusion on a part of a block, of an invented office.
    void keepPart()
    {
        workflow::TransmittalContent content;
        content.head = {{u"ойдан шығарылған уәкілетті орган"_s, u"вымышленный уполномоченный орган"_s},
                        {u"Ойдан шығарылған министрлік"_s, u"Вымышленное министерство"_s},
                        {u"Ойдан шығарылған блок"_s, u"Вымышленный блок"_s},
                        2017};
        content.conclusion = {
            u"2-2017/003"_s,
            QDate(2018, 4, 12),
            {u"Бірінші бағыт: 88,20; екінші бағыт: 91,00"_s, u"Первое направление: 88,20; второе направление: 91,00"_s},
            {}};
        content.recipient = {u"ойдан шығарылған жетекші орган"_s, u"вымышленный ведущий орган"_s};
        content.days = 5;
        content.limit = {u"Жүйенің 57-тармағы"_s, u"пункт 57 Системы"_s};
        content.files = {{u"invented-2-conclusion-kk.pdf"_s, QString(64, u'a')},
                         {u"invented-2-conclusion-ru.pdf"_s, QString(64, u'b')}};
        m_plans.insert(u"transmittal-lead"_s,
                       workflow::paperPlan({}, u"transmittal-lead"_s, u"part"_s, workflow::transmittalData(content)));
    }

    Office m_office;
    QMap<QString, workflow::PaperPlan> m_plans;
};

/// Made once: the acts of a whole appeal take a moment.
inline PaperOffice& paperOffice()
{
    static PaperOffice one;
    return one;
}

} // namespace bagalau::tests
