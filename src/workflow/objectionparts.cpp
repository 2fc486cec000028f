#include "workflow/objectionparts.h"

#include "base/dates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bagalau::workflow {

bool admitted(const domain::Objection& objection)
{
    return std::any_of(objection.items.begin(), objection.items.end(),
                       [](const domain::ObjectionItem& item) { return item.outcome != domain::Outcome::Inadmissible; });
}

QJsonObject valuesJson(const QMap<QString, domain::Value>& values)
{
    QJsonObject json;
    for (auto value = values.begin(); value != values.end(); ++value)
        json[value.key()] = domain::toJson(*value);
    return json;
}

QJsonArray votesJson(const QList<domain::Vote>& votes)
{
    QJsonArray json;
    for (const domain::Vote& vote : votes) {
        QJsonObject one{{u"member"_s, vote.member}, {u"vote"_s, vote.vote}};
        if (!vote.dissent.isEmpty())
            one[u"dissent"_s] = vote.dissent;
        json.append(one);
    }
    return json;
}

QJsonArray membersJson(const QList<domain::CommissionMember>& members)
{
    QJsonArray json;
    for (const domain::CommissionMember& member : members) {
        QJsonObject one{{u"name"_s, member.name}, {u"organisation"_s, member.organisation}, {u"role"_s, member.role}};
        if (!member.alternateFor.isEmpty())
            one[u"alternate_for"_s] = member.alternateFor;
        json.append(one);
    }
    return json;
}

base::Bilingual withdrawalGround(QDate day, const QString& number)
{
    const QString of = number.isEmpty() ? base::shortDate(day) : base::shortDate(day) + u", № "_s + number;
    return {u"Бағаланушы органның хаты: "_s + of, u"Письмо оцениваемого органа: "_s + of};
}

} // namespace bagalau::workflow
