#include "desktop/shell/pages.h"

#include "desktop/comparison/comparisonpage.h"
#include "desktop/conclusions/conclusionspage.h"
#include "desktop/methodology/methodologypage.h"
#include "desktop/objections/objectionspage.h"
#include "desktop/overview/overviewpage.h"
#include "desktop/packages/packagespage.h"
#include "desktop/reports/reportspage.h"
#include "desktop/scoring/scoringpage.h"
#include "desktop/trials/trialpage.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

template <class OnePage> PageEntry page(const QString& id)
{
    return {id, [](Workspace& workspace) -> Page* { return new OnePage(workspace); }};
}

} // namespace

QList<PageEntry> allPages()
{
    return {page<OverviewPage>(u"overview"_s),      page<ReportsPage>(u"reports"_s),
            page<ScoringPage>(u"scoring"_s),        page<TrialPage>(u"trials"_s),
            page<ComparisonPage>(u"comparison"_s),  page<ConclusionsPage>(u"conclusions"_s),
            page<ObjectionsPage>(u"objections"_s),  page<PackagesPage>(u"packages"_s),
            page<MethodologyPage>(u"methodology"_s)};
}

} // namespace bagalau::desktop
