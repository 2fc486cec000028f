#include "workflow/rights.h"

#include "base/problem.h"
#include "store/act.h"
#include "store/office.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

const QHash<QString, QStringList>& allowed()
{
    static const QStringList assessing{u"assessor"_s};
    static const QStringList reviewing{u"assessor"_s, u"reviewer"_s};
    static const QStringList appeal{u"assessor"_s, u"secretary"_s};
    static const QHash<QString, QStringList> table{
        {u"schedule"_s, {u"assessor"_s, u"administrator"_s}},
        {u"calendar"_s, {u"assessor"_s, u"secretary"_s, u"administrator"_s}},
        {u"roll-over"_s, {u"assessor"_s, u"secretary"_s, u"administrator"_s}},
        {u"approve-schedule"_s, {u"assessor"_s, u"administrator"_s}},
        {u"edition"_s, {u"assessor"_s, u"administrator"_s}},
        {u"use-edition"_s, {u"assessor"_s, u"administrator"_s}},
        {u"earlier"_s, {u"assessor"_s, u"administrator"_s}},
        {u"risk-figures"_s, {u"assessor"_s, u"administrator"_s}},
        {u"risk-selection"_s, {u"assessor"_s, u"administrator"_s}},
        {u"sector-finding"_s, {u"assessor"_s, u"administrator"_s}},
        {u"load"_s, assessing},
        {u"accept"_s, assessing},
        {u"draft"_s, reviewing},
        {u"text-block"_s, {u"assessor"_s, u"reviewer"_s, u"administrator"_s}},
        {u"review"_s, reviewing},
        {u"conclude"_s, reviewing},
        {u"dispatch"_s, appeal},
        {u"deliver"_s, appeal},
        {u"no-objection"_s, appeal},
        {u"object"_s, appeal},
        {u"refuse-objection"_s, appeal},
        {u"withdraw"_s, appeal},
        {u"commission"_s, appeal},
        {u"conflict"_s, appeal},
        {u"sitting"_s, appeal},
        {u"decide"_s, appeal},
        {u"sign"_s, appeal},
        {u"reverify"_s, appeal},
        {u"close"_s, appeal},
        {u"recommendation"_s, reviewing},
        {u"measure"_s, reviewing},
        {u"fulfilment"_s, reviewing},
        {u"recommendation-withdrawal"_s, reviewing},
        {u"export"_s, {u"assessor"_s, u"reviewer"_s, u"administrator"_s}},
        {u"papers"_s, {u"administrator"_s}},
        {u"official"_s, {u"assessor"_s, u"reviewer"_s, u"secretary"_s, u"administrator"_s}}};
    return table;
}

} // namespace

const QStringList& roles()
{
    static const QStringList all{u"assessor"_s, u"reviewer"_s, u"secretary"_s, u"administrator"_s, u"observer"_s};
    return all;
}

Bilingual roleName(const QString& role)
{
    static const QHash<QString, Bilingual> names{
        {u"assessor"_s, {u"бағалаушы"_s, u"оценивающий"_s}},
        {u"reviewer"_s, {u"тексеруші"_s, u"проверяющий"_s}},
        {u"secretary"_s, {u"арнайы комиссияның хатшысы"_s, u"секретарь специальной комиссии"_s}},
        {u"administrator"_s, {u"әкімші"_s, u"администратор"_s}},
        {u"observer"_s, {u"бақылаушы"_s, u"наблюдатель"_s}}};
    return names.value(role, Bilingual(role));
}

Bilingual actName(const QString& act)
{
    static const QHash<QString, Bilingual> names{
        {u"create"_s, {u"қойманы құрды"_s, u"создание хранилища"_s}},
        {u"official"_s, {u"қызметкерді қосты"_s, u"добавление сотрудника"_s}},
        {u"schedule"_s, {u"кесте күнін белгіледі"_s, u"дата графика"_s}},
        {u"calendar"_s, {u"жұмыс күндерінің күнтізбесін өзгертті"_s, u"календарь рабочих дней"_s}},
        {u"roll-over"_s, {u"соңғы күнді ауыстыру қағидасын таңдады"_s, u"правило переноса последнего дня"_s}},
        {u"approve-schedule"_s, {u"кестенің бекітілуін тіркеді"_s, u"утверждение графика"_s}},
        {u"edition"_s, {u"әдістеме редакциясының жобасын өзгертті"_s, u"проект редакции методики"_s}},
        {u"use-edition"_s, {u"әдістеме редакциясын қолданысқа енгізді"_s, u"ввод редакции методики в действие"_s}},
        {u"earlier"_s, {u"бұрынғы жылдардың нәтижелерін қабылдады"_s, u"прием результатов прежних лет"_s}},
        {u"risk-figures"_s, {u"тәуекел көрсеткіштерінің деректерін енгізді"_s, u"данные для показателей риска"_s}},
        {u"risk-selection"_s, {u"қайта тексерілетін органдарды іріктеді"_s, u"отбор органов для перепроверки"_s}},
        {u"sector-finding"_s, {u"саладағы ахуал туралы тұжырым жазды"_s, u"вывод о ситуации в отрасли"_s}},
        {u"load"_s, {u"есепті қабылдады"_s, u"прием отчета"_s}},
        {u"accept"_s, {u"мәндерді белгіледі"_s, u"установление значений"_s}},
        {u"draft"_s, {u"қорытынды мәтінін жазды"_s, u"текст заключения"_s}},
        {u"text-block"_s, {u"дайын мәтінді өзгертті"_s, u"заготовка текста"_s}},
        {u"review"_s, {u"бағалауды тексерді"_s, u"проверка оценки"_s}},
        {u"conclude"_s, {u"қорытынды шығарды"_s, u"выпуск заключения"_s}},
        {u"dispatch"_s, {u"қорытындыны жіберді"_s, u"отправка заключения"_s}},
        {u"deliver"_s, {u"тапсыруды тіркеді"_s, u"вручение заключения"_s}},
        {u"no-objection"_s,
         {u"қарсылық жоқ екені туралы хабарды тіркеді"_s, u"уведомление об отсутствии возражений"_s}},
        {u"object"_s, {u"қарсылықты тіркеді"_s, u"регистрация возражения"_s}},
        {u"commission"_s, {u"арнайы комиссияны құрды"_s, u"образование специальной комиссии"_s}},
        {u"refuse-objection"_s, {u"қарсылықты қараусыз қалдырды"_s, u"отказ в рассмотрении возражения"_s}},
        {u"withdraw"_s, {u"қарсылықтың кері қайтарылуын тіркеді"_s, u"отзыв возражения"_s}},
        {u"conflict"_s, {u"мүдделер қақтығысын тіркеді"_s, u"заявление о конфликте интересов"_s}},
        {u"sitting"_s, {u"комиссия отырысын тіркеді"_s, u"заседание специальной комиссии"_s}},
        {u"sign"_s, {u"қол қойылған құжатты тіркеді"_s, u"подписание документа"_s}},
        {u"reverify"_s, {u"қайта тексеруді ашты"_s, u"перепроверка результатов"_s}},
        {u"refused"_s, {u"қағидаға сәйкес бас тартылды"_s, u"отказ по правилу"_s}},
        {u"decide"_s, {u"комиссия шешімін тіркеді"_s, u"решение специальной комиссии"_s}},
        {u"close"_s, {u"қарсылық бойынша жауап жіберді"_s, u"ответ на возражение"_s}},
        {u"recommendation"_s, {u"тапсырмалар мен ұсынымдарды тіркеді"_s, u"регистрация поручений и рекомендаций"_s}},
        {u"measure"_s, {u"ұсынымды орындау шарасын тіркеді"_s, u"мера по исполнению рекомендации"_s}},
        {u"fulfilment"_s, {u"ұсынымның орындалу жай-күйін белгіледі"_s, u"состояние исполнения рекомендации"_s}},
        {u"recommendation-withdrawal"_s,
         {u"ұсынымдар тізіліміндегі жазбаны кері қайтарды"_s, u"отзыв записи реестра рекомендаций"_s}},
        {u"papers"_s, {u"құжаттардың үлгілері мен түрін өзгертті"_s, u"шаблоны и вид документов"_s}},
        {u"export"_s, {u"пакетті экспорттады"_s, u"выгрузка пакета"_s}}};
    return names.value(act, Bilingual(act));
}

bool mayDo(const QString& role, const QString& act)
{
    return allowed().value(act).contains(role);
}

QString requireRight(const Session& session, const QString& official, const QString& act)
{
    const auto known = store::OfficeRecords(session.database()).official(official);
    if (!known)
        throw Problem(
            Problem::Kind::Refused,
            {u"right.unknown-official"_s,
             QT_TRANSLATE_NOOP("Messages", "“%1” is not among the officials of this store. Add the official first."),
             {official}});
    if (!mayDo(known->role, act))
        throw Problem(Problem::Kind::Refused,
                      {u"right.role"_s,
                       QT_TRANSLATE_NOOP("Messages", "%1 works in the role “%2”, which may not do this: %3."),
                       {known->name, roleName(known->role), actName(act)}});
    return known->name;
}

QList<domain::Participation> participants(const QList<domain::JournalEntry>& journal, const QString& body)
{
    static const QStringList assessing{u"load"_s, u"accept"_s, u"draft"_s, u"review"_s, u"conclude"_s};
    QList<domain::Participation> all;
    for (const domain::JournalEntry& entry : journal)
        if (entry.body == body && assessing.contains(entry.act))
            all << domain::Participation{entry.official, entry.number, actName(entry.act)};
    return all;
}

QList<domain::Participation> participants(const Session& session, const QString& body)
{
    return participants(store::journalOf(session.database(), body), body);
}

} // namespace bagalau::workflow
