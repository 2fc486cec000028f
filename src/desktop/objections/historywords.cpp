#include "desktop/objections/historywords.h"

#include "base/dates.h"
#include "base/json.h"
#include "desktop/conclusions/issuedsnapshot.h"
#include "workflow/papers.h"
#include "workflow/rights.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

// Reads the payload of one entry. What is empty is not said.
class Words final
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)

public:
    Words(const Workspace& workspace, const ObjectionCase& shown, const QJsonObject& payload)
        : m_workspace(workspace), m_case(shown), m_payload(payload)
    {
    }

    QStringList of(const QString& act)
    {
        if (act == u"refused"_s)
            refused();
        else if (act == u"object"_s || act == u"reverify"_s)
            registered();
        else if (act == u"commission"_s)
            commission();
        else if (act == u"conflict"_s)
            conflict();
        else if (act == u"sitting"_s)
            sitting();
        else if (act == u"decide"_s)
            decided();
        else if (act == u"sign"_s)
            paper();
        else if (act == u"close"_s)
            closed();
        else
            settled();
        return m_lines;
    }

private:
    QString text(const QString& key) const { return m_payload[key].toString(); }
    QString day(const QString& key) const { return base::shortDate(QDate::fromString(text(key), Qt::ISODate)); }
    QString both(const QString& key) const { return m_workspace.text(base::bilingualFromJson(m_payload[key])); }

    void add(const QString& pattern, const QString& value)
    {
        if (!value.isEmpty())
            m_lines << pattern.arg(value);
    }

    QString itemName(const QString& id) const
    {
        const domain::AssessmentItem* item = m_case.contested.item(id);
        if (!item)
            return id;
        const QString row = itemRow(*item, m_workspace.language());
        return row.isEmpty() ? m_workspace.text(item->name) : u"%1 (%2)"_s.arg(m_workspace.text(item->name), row);
    }

    QString items() const
    {
        QStringList names;
        for (const QJsonValue item : m_payload[u"items"_s].toArray())
            names << itemName(item.toString());
        return names.join(u"; "_s);
    }

    QString ruleName(const QString& id) const
    {
        const domain::AdmissibilityRule* rule = m_workspace.library().procedure.admissibilityRule(id);
        return rule ? u"%1 (%2)"_s.arg(m_workspace.text(rule->name), m_workspace.text(rule->clause)) : id;
    }

    void refused()
    {
        add(tr("Tried: %1."), m_workspace.text(workflow::actName(text(u"tried"_s))));
        add(tr("Refused: %1"), text(m_workspace.language() == base::Language::Kk ? u"kk"_s : u"ru"_s));
    }

    void registered()
    {
        add(tr("To conclusion No. %1."), text(u"conclusion"_s));
        add(tr("Letter No. %1."), text(u"incoming"_s));
        add(tr("Received on %1."), day(u"received"_s));
        add(tr("Items: %1."), items());
        add(tr("Ground: %1"), text(u"ground"_s));
        add(tr("Not considered: %1."), ruleName(text(u"refused_by"_s)));
        add(tr("Documents: %1."), files(u"documents"_s));
    }

    QString files(const QString& key) const
    {
        QStringList names;
        for (const QJsonValue file : m_payload[key].toArray())
            names << (file.isObject() ? file[u"name"_s].toString() : file.toString());
        return names.join(u", "_s);
    }

    void settled()
    {
        add(tr("Items: %1."), items());
        add(tr("By the rule: %1."), ruleName(text(u"rule"_s)));
        add(tr("Ground: %1"), both(u"ground"_s));
        add(tr("Letter No. %1."), text(u"number"_s));
        add(tr("Received on %1."), day(u"received"_s));
        add(tr("Documents: %1."), files(u"documents"_s));
    }

    void commission()
    {
        const QJsonObject order = m_payload[u"order"_s].toObject();
        if (!order.isEmpty())
            m_lines << tr("Order No. %1 of %2.")
                           .arg(order[u"number"_s].toString(),
                                base::shortDate(QDate::fromString(order[u"date"_s].toString(), Qt::ISODate)));
        QStringList names;
        const auto& procedure = m_workspace.library().procedure;
        const auto roles = m_case.reverification() ? procedure.reverification.roles : procedure.commission.roles;
        for (const QJsonValue member : m_payload[u"members"_s].toArray()) {
            const QString stands = member[u"alternate_for"_s].toString();
            const QString role = m_workspace.text(roles.value(member[u"role"_s].toString()).name);
            names << u"%1 – %2"_s.arg(member[u"name"_s].toString(),
                                      stands.isEmpty() ? role : tr("stands in for %1").arg(stands));
        }
        add(tr("Members: %1."), names.join(u"; "_s));
    }

    void conflict()
    {
        add(tr("Member: %1."), text(u"member"_s));
        add(tr("Conflict of interest: %1"), text(u"reason"_s));
    }

    void sitting()
    {
        m_lines << tr("Sitting No. %1 of %2.").arg(text(u"sitting"_s), day(u"date"_s));
        add(tr("Minutes No. %1."), text(u"minutes"_s));
        QStringList names;
        for (const QJsonValue name : m_payload[u"present"_s].toArray())
            names << name.toString();
        add(tr("Present: %1."), names.join(u", "_s));
        m_lines << (m_payload[u"quorum"_s].toBool() ? tr("There was a quorum.") : tr("There was no quorum."));
    }

    void decided()
    {
        add(tr("Item: %1."), itemName(text(u"item"_s)));
        m_lines << (text(u"verdict"_s) == u"accept"_s ? tr("Accepted.") : tr("Not accepted."));
        add(tr("Established: %1"), both(u"finding"_s));
        add(tr("Ground: %1"), both(u"ground"_s));
        if (const QString number = text(u"sitting"_s); number != u"0"_s)
            add(tr("At sitting No. %1."), number);
        for (const QJsonValue vote : m_payload[u"votes"_s].toArray())
            add(tr("Dissenting opinion: %1"),
                vote[u"dissent"_s].toString().isEmpty()
                    ? QString()
                    : vote[u"member"_s].toString() + u": "_s + vote[u"dissent"_s].toString());
    }

    void paper()
    {
        for (const workflow::OfficePaper& one : workflow::officePapers())
            if (one.id == text(u"paper"_s))
                m_lines << m_workspace.text(one.name) + u'.';
        add(tr("No. %1."), text(u"number"_s));
        add(tr("Date: %1."), day(u"date"_s));
        add(tr("Signed by %1."), text(u"signer"_s));
        add(tr("The assessed body was acquainted on %1."), day(u"acquainted"_s));
    }

    void closed()
    {
        add(tr("Answer sent on %1."), day(u"sent"_s));
        add(tr("Letters: %1."), files(u"letters"_s));
    }

    const Workspace& m_workspace;
    const ObjectionCase& m_case;
    QJsonObject m_payload;
    QStringList m_lines;
};

} // namespace

QStringList historyWords(const Workspace& workspace, const ObjectionCase& shown, const domain::JournalEntry& entry)
{
    const QJsonObject payload = QJsonDocument::fromJson(entry.payload.value_or(QByteArray())).object();
    return Words(workspace, shown, payload).of(entry.act);
}

} // namespace bagalau::desktop
