#include "domain/commission.h"

#include "base/text.h"

#include <QSet>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Message;

namespace bagalau::domain {

namespace {

using Members = QList<CommissionMember>;

Members withoutAlternates(const Members& members)
{
    Members all;
    for (const CommissionMember& member : members)
        if (member.alternateFor.isEmpty())
            all << member;
    return all;
}

qsizetype countOf(const Members& members, const QString& role)
{
    return std::count_if(members.begin(), members.end(),
                         [&](const CommissionMember& member) { return member.role == role; });
}

void checkRoles(const QMap<QString, CommissionRole>& roles, const Bilingual& clause, const Members& members,
                QList<Message>& faults)
{
    const Members full = withoutAlternates(members);
    for (auto role = roles.begin(); role != roles.end(); ++role) {
        const qsizetype count = countOf(full, role.key());
        if (count < role->least)
            faults << Message(
                u"commission.role-missing"_s,
                QT_TRANSLATE_NOOP("Messages", "The special commission has no member in the role “%1” (%2)."),
                {role->name, clause});
        if (count > role->most)
            faults << Message(
                u"commission.role-twice"_s,
                QT_TRANSLATE_NOOP("Messages",
                                  "The role “%1” is given to more than one member of the special commission."),
                {role->name});
    }
    for (const CommissionMember& member : members)
        if (!roles.contains(member.role))
            faults << Message(u"commission.role-unknown"_s,
                              QT_TRANSLATE_NOOP("Messages", "%1: there is no role “%2” in a special commission."),
                              {member.name, member.role});
}

void checkNames(const Members& members, QList<Message>& faults)
{
    QSet<QString> names;
    for (const CommissionMember& member : members) {
        const QString name = base::folded(member.name);
        if (name.isEmpty() || base::folded(member.organisation).isEmpty())
            faults << Message(
                u"commission.unnamed"_s,
                QT_TRANSLATE_NOOP("Messages", "Each member of the commission needs a name and an organisation."), {});
        if (names.contains(name))
            faults << Message(u"commission.same-person"_s,
                              QT_TRANSLATE_NOOP("Messages", "%1 is named twice in the commission."), {member.name});
        names.insert(name);
    }
}

void checkAlternates(const Members& members, QList<Message>& faults)
{
    const Members seats = withoutAlternates(members);
    for (const CommissionMember& alternate : members) {
        if (alternate.alternateFor.isEmpty())
            continue;
        const CommissionMember* member = memberNamed(seats, alternate.alternateFor);
        if (!member || member->role != alternate.role)
            faults << Message(
                u"commission.alternate"_s,
                QT_TRANSLATE_NOOP("Messages", "%1 is an alternate for %2: name a member of the same role there."),
                {alternate.name, alternate.alternateFor});
    }
}

constexpr qsizetype shownEntries = 6;

// "№ 3 – приём отчета; № 5 – установление значений", the first of them.
Bilingual entriesOf(const QList<Participation>& participations)
{
    QStringList kk, ru;
    for (const Participation& one : participations.first(std::min(shownEntries, participations.size()))) {
        kk << u"№ %1 – %2"_s.arg(QString::number(one.entry), one.act.kk);
        ru << u"№ %1 – %2"_s.arg(QString::number(one.entry), one.act.ru);
    }
    if (participations.size() > shownEntries)
        for (QStringList* side : {&kk, &ru})
            *side << u"… (%1)"_s.arg(participations.size());
    return {kk.join(u"; "_s), ru.join(u"; "_s)};
}

void checkIndependence(const CommissionRule& rule, const Members& members, const QList<Participation>& participants,
                       QList<Message>& faults)
{
    for (const CommissionMember& member : members) {
        QList<Participation> own;
        for (const Participation& participation : participants)
            if (base::folded(participation.name) == base::folded(member.name))
                own << participation;
        if (!own.isEmpty())
            faults << Message(u"commission.took-part"_s,
                              QT_TRANSLATE_NOOP("Messages",
                                                "%1 took part in this assessment (entries of the journal: %2) and may "
                                                "not sit in the special commission (%3). Nobody can lift this rule."),
                              {member.name, entriesOf(own), rule.clause});
    }
}

} // namespace

const CommissionMember* memberNamed(const QList<CommissionMember>& members, const QString& name)
{
    for (const CommissionMember& member : members)
        if (base::folded(member.name) == base::folded(name))
            return &member;
    return nullptr;
}

QList<Message> commissionFaults(const CommissionRule& rule, const QList<CommissionMember>& members,
                                const QList<Participation>& participants)
{
    QList<Message> faults;
    if (const qsizetype count = withoutAlternates(members).size(); count < rule.least)
        faults << Message(
            u"commission.too-few"_s,
            QT_TRANSLATE_NOOP("Messages", "A special commission has at least %1 members, here are %2 (%3)."),
            {QString::number(rule.least), QString::number(count), rule.clause});
    checkRoles(rule.roles, rule.clause, members, faults);
    checkNames(members, faults);
    checkAlternates(members, faults);
    checkIndependence(rule, members, participants, faults);
    return faults;
}

QList<Message> participantFaults(const Bilingual& clause, const QMap<QString, CommissionRole>& roles,
                                 const QList<CommissionMember>& participants)
{
    QList<Message> faults;
    for (auto role = roles.begin(); role != roles.end(); ++role)
        if (countOf(participants, role.key()) < role->least)
            faults << Message(u"reverify.role-missing"_s,
                              QT_TRANSLATE_NOOP("Messages", "Nobody takes part in the role “%1” (%2)."),
                              {role->name, clause});
    for (const CommissionMember& one : participants)
        if (!roles.contains(one.role))
            faults << Message(u"reverify.role-unknown"_s,
                              QT_TRANSLATE_NOOP("Messages", "%1: there is no role “%2” in a re-verification."),
                              {one.name, one.role});
    checkNames(participants, faults);
    return faults;
}

QList<Message> attendanceFaults(const CommissionRule& rule, const QList<CommissionMember>& members,
                                const QStringList& present)
{
    QList<Message> faults;
    QSet<QString> seats;
    for (const QString& name : present) {
        const CommissionMember* member = memberNamed(members, name);
        if (!member) {
            faults << Message(u"sitting.no-member"_s,
                              QT_TRANSLATE_NOOP("Messages", "%1 is not a member of this special commission (%2). "
                                                            "Who is only heard belongs to those invited."),
                              {name, rule.clause});
            continue;
        }
        if (!member->conflict.isEmpty())
            faults << Message(
                u"sitting.conflict"_s,
                QT_TRANSLATE_NOOP("Messages", "%1 declared a conflict of interest (%2) and does not sit (%3)."),
                {member->name, member->conflict, rule.clause});
        const QString seat = base::folded(member->alternateFor.isEmpty() ? member->name : member->alternateFor);
        if (seats.contains(seat))
            faults << Message(u"sitting.alternate"_s,
                              QT_TRANSLATE_NOOP("Messages", "%1: a member and the alternate for the same place cannot "
                                                            "sit together, nor one of them twice."),
                              {member->name});
        seats.insert(seat);
    }
    return faults;
}

QStringList voters(const CommissionRule& rule, const QList<CommissionMember>& members, const QStringList& present)
{
    QStringList names;
    for (const QString& name : present)
        if (const CommissionMember* member = memberNamed(members, name);
            member && rule.roles.value(member->role).votes && !names.contains(member->name))
            names << member->name;
    return names;
}

QList<Message> quorumFaults(const CommissionRule& rule, const QList<CommissionMember>& members,
                            const QStringList& present)
{
    QList<Message> faults;
    QStringList seats, there;
    for (const CommissionMember& member : withoutAlternates(members))
        seats << member.name;
    const qsizetype all = voters(rule, members, seats).size();
    const qsizetype come = voters(rule, members, present).size();
    if (all == 0 || !(base::Number(come) > rule.quorum.share * base::Number(all)))
        faults << Message(
            u"decide.no-quorum"_s,
            QT_TRANSLATE_NOOP("Messages", "There is no quorum: %1 of %2 members with a vote are there. %3."),
            {QString::number(come), QString::number(all), rule.quorum.rule});
    for (const QString& role : rule.quorum.roles)
        if (std::none_of(present.begin(), present.end(), [&](const QString& name) {
                const CommissionMember* member = memberNamed(members, name);
                return member && member->role == role;
            }))
            faults << Message(
                u"decide.no-quorum"_s,
                QT_TRANSLATE_NOOP("Messages", "There is no quorum: nobody in the role “%1” is there. %2."),
                {rule.roles.value(role).name, rule.quorum.rule});
    return faults;
}

} // namespace bagalau::domain
