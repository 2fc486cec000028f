#include "base/csv.h"
#include "domain/procedure.h"
#include "domain/registers.h"
#include "support/print.h"

using namespace Qt::StringLiterals;
using namespace bagalau;

namespace {

domain::Registers shipped()
{
    return domain::Registers::read(
        base::resource(u"registers/bodies.csv"_s), base::resource(u"registers/authorities.csv"_s),
        base::resource(u"registers/assessors.csv"_s), base::resource(u"registers/reasons.csv"_s),
        domain::Succession::read(base::resource(u"registers/reorganisations.csv"_s),
                                 base::resource(u"procedure/decree-954.json"_s)));
}

QString refusalCode(const QStringList& authorities, const QString& body, const QString& block = u"goals"_s,
                    int year = 2017)
{
    const auto refusal = shipped().refusal(authorities, body, {u"Блок"_s}, block, year);
    return refusal ? refusal->code : QString();
}

TEST(Registers, theListOfAYearHoldsTheBodiesInForceAtItsEnd)
{
    EXPECT_EQ(shipped().bodiesOf(2017).size(), 37);
    EXPECT_EQ(shipped().bodiesOf(2018).size(), 38);
}

TEST(Registers, everyBodyHasAnAssessorForEachOfItsBlocksAndNobodyAssessesItself)
{
    const domain::Registers registers = shipped();
    for (const domain::AssessedBody& body : registers.bodies)
        for (const QString& block : body.blocks) {
            const auto rules = registers.rulesFor(body.id, block);
            EXPECT_FALSE(rules.isEmpty()) << body.id.toStdString();
            for (const domain::AssessorRule& rule : rules) {
                ASSERT_NE(registers.authority(rule.authority), nullptr);
                EXPECT_NE(registers.authority(rule.authority)->isBody, body.id)
                    << body.id.toStdString() << block.toStdString();
                EXPECT_TRUE(rule.reason.complete()) << rule.authority.toStdString();
            }
        }
}

TEST(Registers, thePlanningAuthorityIsRefusedWhatOthersAssess)
{
    for (const QString& body : {u"finance"_s, u"national-bank"_s, u"civil-service"_s})
        EXPECT_EQ(refusalCode({u"planning"_s}, body), u"rule.other-assessor"_s) << body.toStdString();
    EXPECT_EQ(refusalCode({u"planning"_s}, u"economy"_s), u"rule.itself"_s);
    EXPECT_EQ(refusalCode({u"planning"_s}, u"agriculture"_s), QString());
    EXPECT_EQ(refusalCode({u"president-administration"_s}, u"national-bank"_s), QString());
}

TEST(Registers, aRefusalNamesTheAssessorAndTheGroundInBothLanguages)
{
    const auto refusal =
        shipped().refusal({u"planning"_s}, u"national-bank"_s, {u"1-блок"_s, u"Блок 1"_s}, u"goals"_s, 2017);
    ASSERT_TRUE(refusal.has_value());
    EXPECT_TRUE(base::render(*refusal, base::Language::Ru).contains(u"Администрация Президента"_s));
    EXPECT_TRUE(base::render(*refusal, base::Language::Kk).contains(u"Президентке тікелей бағынатын"_s));
}

TEST(Registers, aBodyIsRefusedInABlockInWhichItIsNotAssessed)
{
    EXPECT_EQ(refusalCode({u"planning"_s}, u"defence"_s), u"rule.not-assessed"_s);
    EXPECT_EQ(refusalCode({u"planning"_s}, u"turkistan"_s), u"rule.not-assessed"_s);
    EXPECT_EQ(refusalCode({u"planning"_s}, u"turkistan"_s, u"goals"_s, 2018), QString());
    EXPECT_EQ(refusalCode({u"planning"_s}, u"nowhere"_s), u"rule.unknown-body"_s);
}

TEST(Registers, aLocalBodyIsSharedByTwoAuthorities)
{
    const domain::Registers registers = shipped();
    EXPECT_EQ(registers.directionsServed({u"planning"_s}, u"akmola"_s, u"goals"_s),
              QStringList{u"territory-programme"_s});
    EXPECT_EQ(registers.directionsServed({u"planning"_s, u"budget"_s}, u"akmola"_s, u"goals"_s),
              QStringList{QString()});
    EXPECT_EQ(registers.directionsServed({u"budget"_s}, u"agriculture"_s, u"goals"_s), QStringList());
}

class Commission : public ::testing::Test
{
protected:
    QStringList codes() const
    {
        QStringList out;
        for (const base::Message& fault : domain::commissionFaults(m_rule, m_members, m_participants))
            out << fault.code;
        return out;
    }

    const domain::CommissionRule m_rule =
        domain::Procedure::read(base::resource(u"procedure/decree-954.json"_s)).commission;
    QList<domain::CommissionMember> m_members{{u"А. Төрағаев"_s, u"Министрлік"_s, u"chair"_s},
                                              {u"Б. Мүшеев"_s, u"Министрлік"_s, u"member"_s},
                                              {u"В. Мүшеева"_s, u"Министрлік"_s, u"member"_s},
                                              {u"Г. Мүшебаев"_s, u"Министрлік"_s, u"member"_s},
                                              {u"Д. Өкілов"_s, u"Әкімшілік"_s, u"working-body"_s}};
    QList<domain::Participation> m_participants{{u"Ә. Бағалаушы"_s, 12, {u"есепті жүктеді"_s, u"загрузил отчет"_s}}};
};

TEST_F(Commission, fiveWithAChairAndTheWorkingBodyMaySit)
{
    EXPECT_EQ(codes(), QStringList());
}

TEST_F(Commission, fourAreTooFew)
{
    m_members.removeAt(1);
    EXPECT_EQ(codes(), QStringList{u"commission.too-few"_s});
}

TEST_F(Commission, theWorkingBodyAndOneChairAreNeeded)
{
    m_members.last().role = u"chair"_s;
    EXPECT_EQ(codes(), (QStringList{u"commission.role-twice"_s, u"commission.role-missing"_s}));
    m_members.last().role = u"guest"_s;
    EXPECT_EQ(codes(), (QStringList{u"commission.role-missing"_s, u"commission.role-unknown"_s}));
}

TEST_F(Commission, whoTookPartIsRefusedInAnySpellingAndRole)
{
    m_members[1].name = u"  ә. БАҒАЛАУШЫ "_s;
    EXPECT_EQ(codes(), QStringList{u"commission.took-part"_s});
    m_members << domain::CommissionMember{u"Ә. Бағалаушы"_s, u"Министрлік"_s, u"secretary"_s};
    EXPECT_EQ(codes(),
              (QStringList{u"commission.same-person"_s, u"commission.took-part"_s, u"commission.took-part"_s}));
}

} // namespace
