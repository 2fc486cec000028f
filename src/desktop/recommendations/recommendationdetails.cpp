#include "desktop/recommendations/recommendationdetails.h"

#include "base/dates.h"
#include "desktop/shell/signs.h"
#include "workflow/recommendations.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::domain::Recommendation;

namespace bagalau::desktop {

namespace {

class Page
{
    Q_DECLARE_TR_FUNCTIONS(bagalau::desktop::RecommendationPage)

public:
    Page(const Workspace& workspace, const Recommendation& one) : m_workspace(workspace), m_one(one) {}

    QString html() const { return head() + sides(m_one.text) + measures() + history(); }

private:
    static QString escaped(const QString& text) { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); }
    QString said(const Bilingual& text) const { return escaped(m_workspace.text(text)); }
    static QString title(const QString& text) { return u"<h4>%1</h4>"_s.arg(escaped(text)); }

    QString head() const
    {
        QString html = u"<h3>%1</h3><p>%2 · %3"_s.arg(
            escaped(tr("No. %1").arg(m_one.number)), said(workflow::recommendationKindName(m_one.kind)),
            said(workflow::recommendationOriginName(*m_workspace.session(), m_one.origin)));
        html += u"<br>"_s + escaped(tr("Paper No. %1 of %2").arg(m_one.paper, base::shortDate(m_one.issued)));
        if (m_one.due.isValid())
            html += u"<br>"_s + escaped(tr("Due on %1").arg(base::shortDate(m_one.due)));
        if (workflow::isOverdue(m_one, m_workspace.session()->today()))
            html += u" <b>%1</b>"_s.arg(escaped(signOf(Tone::Bad) + u' ' + tr("overdue")));
        if (!m_one.source.isEmpty())
            html += u"<br>"_s + escaped(tr("Taken from: %1").arg(m_one.source));
        return html + u"</p>"_s + withdrawn(m_one.withdrawn);
    }

    static QString withdrawn(const domain::Withdrawal& one)
    {
        return one ? u"<p><b>%1</b></p>"_s.arg(escaped(tr("Withdrawn by %1: %2").arg(one.official, one.reason)))
                   : QString();
    }

    static QString sides(const Bilingual& text)
    {
        if (text.kk.isEmpty() && text.ru.isEmpty())
            return {};
        return u"<table width='100%' border='1' cellspacing='0' cellpadding='6'><tr><td width='50%' "
               "valign='top'>%1</td><td width='50%' valign='top'>%2</td></tr></table>"_s.arg(escaped(text.kk),
                                                                                             escaped(text.ru));
    }

    QString measures() const
    {
        QString html = title(tr("Measures"));
        if (m_one.measures.isEmpty())
            return html + u"<p>%1</p>"_s.arg(escaped(tr("None yet. Register what the body does to carry it out.")));
        for (const domain::Measure& one : m_one.measures) {
            const QString line = tr("%1.%2 · %3 · due on %4")
                                     .arg(QString::number(m_one.number), QString::number(one.number), one.responsible,
                                          base::shortDate(one.due));
            html += u"<p>%1</p>"_s.arg(escaped(line)) + sides(one.text) + withdrawn(one.withdrawn);
        }
        return html;
    }

    // The latest first: it is the one in force.
    QString history() const
    {
        QString html = title(tr("State and its history"));
        if (m_one.fulfilments.isEmpty())
            return html + u"<p>%1</p>"_s.arg(escaped(
                              tr("Not established yet. The conclusion says what became of it: record the state.")));
        for (auto one = m_one.fulfilments.crbegin(); one != m_one.fulfilments.crend(); ++one) {
            const QString day = base::shortDate(one->day);
            const QString name = said(workflow::fulfilmentStateName(one->state));
            html += u"<p>%1 <b>%2</b><br>%3</p>"_s.arg(
                escaped(day), &*one == m_one.state() ? signOf(Tone::Next) + u' ' + name : name,
                escaped(tr("recorded by %1, journal entry No. %2").arg(one->official, QString::number(one->entry))));
            html += sides(one->finding) + evidence(one->evidence) + withdrawn(one->withdrawn);
        }
        return html;
    }

    static QString evidence(const QList<domain::FileReference>& files)
    {
        QStringList links;
        for (const domain::FileReference& file : files)
            links << u"<a href='%1'>%2</a>"_s.arg(escaped(file.digest), escaped(file.name));
        return links.isEmpty() ? QString() : u"<p>%1 %2</p>"_s.arg(escaped(tr("Evidence:")), links.join(u", "_s));
    }

    const Workspace& m_workspace;
    const Recommendation& m_one;
};

} // namespace

QString recommendationPage(const Workspace& workspace, const Recommendation& recommendation)
{
    return Page(workspace, recommendation).html();
}

} // namespace bagalau::desktop
