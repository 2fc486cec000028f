#include "domain/commission.h"

#include "base/text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace bagalau::domain {

namespace {

qsizetype countOf(const QList<CommissionMember>& members, const QString& role)
{
    qsizetype count = 0;
    for (const CommissionMember& member : members)
        count += member.role == role ? 1 : 0;
    return count;
}

void checkRoles(const CommissionRule& rule, const QList<CommissionMember>& members, QList<base::Message>& faults)
{
    for (auto role = rule.roles.begin(); role != rule.roles.end(); ++role) {
        const qsizetype count = countOf(members, role.key());
        if (count < role->least)
            faults << base::Message(
                u"commission.role-missing"_s,
                QT_TRANSLATE_NOOP("Messages", "The special commission has no member in the role “%1” (%2)."),
                {role->name, rule.clause});
        if (count > role->most)
            faults << base::Message(
                u"commission.role-twice"_s,
                QT_TRANSLATE_NOOP("Messages",
                                  "The role “%1” is given to more than one member of the special commission."),
                {role->name});
    }
    for (const CommissionMember& member : members)
        if (!rule.roles.contains(member.role))
            faults << base::Message(u"commission.role-unknown"_s,
                                    QT_TRANSLATE_NOOP("Messages", "%1: there is no role “%2” in a special commission."),
                                    {member.name, member.role});
}

} // namespace

QList<base::Message> commissionFaults(const CommissionRule& rule, const QList<CommissionMember>& members,
                                      const QList<Participation>& participants)
{
    QList<base::Message> faults;
    if (members.size() < rule.least)
        faults << base::Message(
            u"commission.too-few"_s,
            QT_TRANSLATE_NOOP("Messages", "A special commission has at least %1 members, here are %2 (%3)."),
            {QString::number(rule.least), QString::number(members.size()), rule.clause});
    checkRoles(rule, members, faults);
    QSet<QString> names;
    for (const CommissionMember& member : members) {
        const QString name = base::folded(member.name);
        if (name.isEmpty() || base::folded(member.organisation).isEmpty())
            faults << base::Message(
                u"commission.unnamed"_s,
                QT_TRANSLATE_NOOP("Messages", "Each member of the commission needs a name and an organisation."), {});
        if (names.contains(name))
            faults << base::Message(u"commission.same-person"_s,
                                    QT_TRANSLATE_NOOP("Messages", "%1 is named twice in the commission."),
                                    {member.name});
        names.insert(name);
        for (const Participation& participation : participants)
            if (base::folded(participation.name) == name) {
                faults << base::Message(
                    u"commission.took-part"_s,
                    QT_TRANSLATE_NOOP("Messages", "%1 took part in this assessment (journal entry %2: %3) and may not "
                                                  "sit in the special commission (%4). Nobody can lift this rule."),
                    {member.name, QString::number(participation.entry), participation.act, rule.clause});
                break;
            }
    }
    return faults;
}

} // namespace bagalau::domain
