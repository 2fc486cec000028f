#include "desktop/conclusions/issuedsnapshot.h"

#include "base/json.h"
#include "workflow/assessments.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

domain::Assessment issuedAssessment(const workflow::Session& session, const domain::Conclusion& conclusion)
{
    return workflow::assessmentWith(session, conclusion.body, conclusion.block, issuedInputs(conclusion));
}

domain::Inputs issuedInputs(const domain::Conclusion& conclusion)
{
    return domain::inputsFromJson(conclusion.snapshot[u"inputs"_s].toObject());
}

QString itemRow(const domain::AssessmentItem& item, base::Language language)
{
    const QString& name = item.row.in(language);
    const qsizetype slash = item.id.indexOf(u'/');
    if (name.isEmpty() || slash < 0)
        return name;
    const QString key = item.id.sliced(slash + 1);
    return key == name ? name : key + u" · "_s + name;
}

workflow::Texts issuedTexts(const domain::Conclusion& conclusion)
{
    workflow::Texts texts;
    const QJsonObject kept = conclusion.snapshot[u"texts"_s].toObject();
    for (auto section = kept.begin(); section != kept.end(); ++section)
        texts.insert(section.key(), base::bilingualFromJson(*section));
    return texts;
}

} // namespace bagalau::desktop
