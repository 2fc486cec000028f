#pragma once

#include "support/office.h"
#include "workflow/delivery.h"
#include "workflow/reverification.h"

namespace bagalau::tests {

using namespace Qt::StringLiterals;

inline workflow::ObjectionRequest objectionToFourItems(const Office& office)
{
    workflow::ObjectionRequest request = office.request(u"agriculture"_s);
    request.incoming = u"СЫН-1-5/7"_s;
    request.dated = QDate(2018, 4, 19);
    request.items = {{u"W/unreliable"_s, u"Факт саны 3 болсын / Признать 3 факта"_s,
                      u"Бір факт расталған / Один факт подтвержден"_s, Office::unreliable(3)},
                     {u"C/1.4"_s, u"Коэффициент қайта есептелсін / Пересчитать коэффициент"_s},
                     {u"C/1.1"_s},
                     {u"C/1.2"_s}};
    return request;
}

/// By another order, with an alternate in the place of a member who declared a conflict; one of them dissents.
inline void sitByAnotherOrder(Office& office, QList<domain::CommissionMember> members,
                              const std::function<void(const QString&)>& at)
{
    workflow::Session& session = *office.session;
    const QString secretary = office.secretary, away = members[1].name, sceptic = members[2].name;
    members << domain::CommissionMember{u"Х. Қосалқыев (сынақ)"_s, u"Сынақ министрлігі"_s, u"member"_s, away};
    workflow::formCommission(session, 1, members, secretary, {u"СЫН-14-ө"_s, QDate(2018, 5, 2)});
    at(u"changed"_s);
    workflow::declareConflict(session, 1, away, u"Бұрын сол органда істеген / Прежде работала в этом органе"_s,
                              secretary);
    QStringList present;
    for (const domain::CommissionMember& member : members)
        if (member.name != away)
            present << member.name;
    workflow::holdSitting(session, 1,
                          {QDate(2018, 5, 3),
                           present,
                           u"СЫН-2"_s,
                           u"Органның өкілі (сынақ) / Представитель органа (проверка)"_s,
                           {u"Екі жақ тыңдалды."_s, u"Заслушаны обе стороны."_s}},
                          secretary);
    workflow::decideItem(session, 1,
                         {u"W/unreliable"_s,
                          true,
                          {u"Құжат растайды"_s, u"Документ подтверждает"_s},
                          Office::unreliable(3),
                          {u"Бір факт анық"_s, u"Один факт достоверен"_s}},
                         secretary);
    workflow::Decision rejected{u"C/1.4"_s, false, {u"Есеп дұрыс"_s, u"Расчет верен"_s}};
    for (const QString& name : present)
        if (name != members[5].name)
            rejected.votes << domain::Vote{name, u"for"_s, {}};
    for (domain::Vote& vote : rejected.votes)
        if (vote.member == sceptic)
            vote = {sceptic, u"against"_s, u"Қайта есептеу керек еді / Следовало пересчитать"_s};
    rejected.votes.last().vote = u"abstained"_s;
    workflow::decideItem(session, 1, rejected, secretary);
}

/// The appeal of agriculture, whose conclusion is issued: four items, accepted, not accepted, taken back and not
/// considered; a sitting without a quorum, and one by another order. `at` hears "objected", "refused", "formed",
/// "changed".
inline void appealOfFourItems(
    Office& office, const std::function<void(const QString&)>& at = [](const QString&) {})
{
    const QString body = u"agriculture"_s, secretary = office.secretary;
    workflow::Session& session = *office.session;
    workflow::dispatchConclusion(session, body, office.block, {QDate(2018, 4, 13), u"edms"_s, u"СЫН-07/11"_s},
                                 secretary);
    workflow::deliverConclusion(session, body, office.block, {QDate(2018, 4, 16), u"edms"_s, u"СЫН-К/11"_s}, secretary);
    workflow::registerObjection(session, objectionToFourItems(office), secretary);
    at(u"objected"_s);
    workflow::withdrawItems(session, 1, {u"C/1.1"_s}, {QDate(2018, 4, 24), {}, u"СЫН-1-5/9"_s}, secretary);
    workflow::refuseItems(session, 1, {u"C/1.2"_s}, u"planning-law"_s,
                          {u"Сынақ: талап жоспар бекітілгеннен кейін қойылған"_s,
                           u"Проверка: требование заявлено после утверждения плана"_s},
                          secretary);
    at(u"refused"_s);
    const QList<domain::CommissionMember> members = Office::members();
    workflow::formCommission(session, 1, members, secretary, {u"СЫН-12-ө"_s, QDate(2018, 4, 25)});
    at(u"formed"_s);
    workflow::holdSitting(
        session, 1, {QDate(2018, 4, 26), {members[0].name, members[4].name, members[5].name}, u"СЫН-1"_s}, secretary);
    sitByAnotherOrder(office, members, at);
    workflow::notePaper(session, 1, {u"disagreements"_s, {}, QDate(2018, 5, 3), members[0].name, QDate(2018, 5, 4)},
                        secretary);
    workflow::notePaper(session, 1, {u"answer-body"_s, u"СЫН-07/31"_s, QDate(2018, 5, 4), {}, {}}, secretary);
    office.closeObjection();
}

/// One that came a day after its last and is registered as not considered.
inline void lateObjection(Office& office, const QString& body)
{
    workflow::ObjectionRequest late = office.request(body, {2018, 4, 24});
    late.items = QList<workflow::ContestedItem>{{u"W/unreliable"_s}};
    late.refusedBy = u"late"_s;
    workflow::registerObjection(*office.session, late, office.secretary);
}

/// What the working body opens after an objection of agriculture was answered on 4 May 2018.
inline workflow::ReverificationRequest reverification(const Office& office, const QStringList& items)
{
    workflow::ReverificationRequest request;
    request.body = u"agriculture"_s;
    request.block = office.block;
    request.complaint = QDate(2018, 5, 10);
    request.opened = QDate(2018, 5, 14);
    request.decision = u"СЫН-ЖО-3"_s;
    for (const QString& item : items)
        request.items << workflow::ContestedItem{item};
    request.ground = u"Шағымда жекелеген нәтижелер аталған / В жалобе названы отдельные результаты"_s;
    request.documents = QStringList{office.folder.write(u"шешім.txt"_s, "decision")};
    request.participants = {{u"Һ. Өкілов (сынақ)"_s, u"Комиссияның жұмыс органы (сынақ)"_s, u"working-body"_s},
                            {u"Ә. Бағалаушы"_s, u"Сынақ кеңсесі"_s, u"assessor"_s}};
    return request;
}

/// The first item changes a result, the others leave it; closed with letters.
inline void decideReverification(Office& office, int number)
{
    using namespace workflow;
    for (const domain::ObjectionItem& item : requireObjection(*office.session, number).items) {
        const bool change = item.item == u"W/unreliable";
        decideItem(*office.session, number,
                   {item.item,
                    change,
                    {u"Құжаттар тексерілді"_s, u"Документы проверены"_s},
                    change ? Office::unreliable(2) : QList<EstablishedValue>()},
                   office.secretary);
    }
    const ClosePlan plan = planClose(*office.session, number, {2018, 5, 21});
    closeObjection(*office.session, plan, Office::letters(plan), office.secretary);
}

} // namespace bagalau::tests
