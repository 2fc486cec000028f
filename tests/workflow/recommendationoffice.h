#pragma once

#include "support/office.h"
#include "workflow/recommendations.h"

namespace bagalau::tests {

using namespace Qt::StringLiterals;

/// An instruction of the Commission to agriculture, invented.
inline workflow::RecommendationRequest anInstruction()
{
    workflow::RecommendationRequest one;
    one.body = u"agriculture"_s;
    one.block = u"goals"_s;
    one.origin = u"commission"_s;
    one.kind = u"instruction"_s;
    one.paper = u"7"_s;
    one.issued = QDate(2017, 5, 15);
    one.text = {u"Ойдан шығарылған көрсеткіштің есептеу тәртібін бекіту."_s,
                u"Утвердить порядок расчета вымышленного показателя."_s};
    one.due = QDate(2017, 12, 1);
    return one;
}

/// A recommendation of the assessing authority, without a day.
inline workflow::RecommendationRequest aRecommendation()
{
    workflow::RecommendationRequest one = anInstruction();
    one.origin = u"planning"_s;
    one.kind = u"recommendation"_s;
    one.paper = u"1-2016/004"_s;
    one.issued = QDate(2017, 4, 20);
    one.text = {u"Ойдан шығарылған бағдарламаның жоспарын нақтылау"_s, u"Уточнить план вымышленной программы"_s};
    one.due = {};
    return one;
}

inline workflow::MeasureRequest aMeasure()
{
    return {
        {u"Бұйрықтың жобасын әзірлеу"_s, u"Разработать проект приказа"_s}, u"Үлгі департаменті"_s, QDate(2017, 10, 1)};
}

inline workflow::FulfilmentRequest found(const QString& state, QDate on = QDate(2018, 3, 29))
{
    return {state, on, {u"Бұйрық жобасы ғана бар."_s, u"Есть только проект приказа."_s}, {}};
}

/// The register of a test: an instruction with a measure and a state with evidence, a recommendation without a state.
inline void fillRegister(Office& office)
{
    workflow::addRecommendations(*office.session, {anInstruction(), aRecommendation()}, office.assessor);
    workflow::addMeasure(*office.session, 1, aMeasure(), office.reviewer);
    workflow::FulfilmentRequest partly = found(u"partly"_s);
    partly.documents = {office.folder.write(u"бұйрық жобасы.txt"_s, "draft of an order")};
    workflow::addFulfilment(*office.session, 1, partly, office.assessor);
}

} // namespace bagalau::tests
