#pragma once

#include "base/finding.h"
#include "domain/risk.h"
#include "domain/showntable.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// The methodology of the risk management system that ships.
const domain::RiskMethod& riskMethod();

/// A body in the ranking, with the reasons in words: every number that its place rests on.
struct RiskBody
{
    domain::AssessedBody body;
    domain::RiskStanding standing;
    base::Bilingual verdict;
    QList<base::Bilingual> why;
};

struct RiskGroupView
{
    base::Bilingual name;
    int counted = 0, most = 0, chosen = 0;
    QList<RiskBody> bodies; ///< by place
};

/// A figure that the selection needs, known or not.
struct RiskFigureView
{
    domain::AssessedBody body;
    domain::RiskKey key;
    base::Bilingual name;
    domain::RiskFigure figure;
    bool question = false; ///< answered by yes or no
};

/// The last selection that was made of a block.
struct RiskSelection
{
    QString official;
    QString at;
    qint64 entry = 0;
    QJsonObject snapshot;
};

struct RiskView
{
    QString block;
    base::Bilingual blockName;
    int year = 0;
    QList<RiskGroupView> groups;
    QList<RiskFigureView> figures;
    QJsonObject snapshot;             ///< all of it, as an act would freeze it now
    QList<base::Bilingual> undecided; ///< bodies without a sum, or with a tie that nothing decides
    std::optional<RiskSelection> made;
};

/// How the bodies of a block would be selected now, for the results of the store's year. Throws Refused for a block
/// that the methodology does not know.
RiskView riskView(const Session& session, const QString& block);

/// Freezes the selection as it stands; it takes the place of an earlier one. Where something is not known it is refused
/// unless `reason` says why it is made all the same; the reason is frozen with it.
qint64 makeRiskSelection(Session& session, const QString& block, const QString& reason, const QString& official);

/// A figure that somebody gives.
struct RiskGiven
{
    QString body;
    QString block;
    domain::RiskKey key;
    domain::RiskFigure figure;
};

/// Figures that a file gives, before they are taken in.
struct RiskLoad
{
    QString file;
    QString digest; ///< SHA-256; empty for a store
    QList<RiskGiven> figures;
    base::Findings findings; ///< the cell of a place is the line

    bool blocked() const { return figures.isEmpty() || anyOf(findings, base::Finding::Weight::Blocker); }
};

/// Reads a table of text with the columns year, body, block, figure, value and, if there is one more, source; or a
/// store of an earlier year: whom it selected was checked again then, the others were not. Figures stand there by
/// their id or their name. Throws Problem for a file that cannot be read.
RiskLoad readRiskFigures(const Session& session, const QString& path);
/// Throws Refused with all that is against it.
qint64 takeInRiskFigures(Session& session, const RiskLoad& load, const QString& source, const QString& official);
/// What somebody types: each with its source. Throws Refused without one.
qint64 setRiskFigures(Session& session, const QList<RiskGiven>& figures, const QString& official);

/// "12,5", "иә", "no", "не применяется" as a figure; nothing for what is none. An empty text is an unknown figure.
std::optional<domain::RiskFigure> typedRiskFigure(const QString& text, bool question);
base::Bilingual riskFigureText(const domain::RiskFigure& figure, bool question);

/// The ranking as a table, for a workbook.
domain::ShownTable riskTable(const RiskView& view, base::Language language);

} // namespace bagalau::workflow
