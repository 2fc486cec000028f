#include "workflow/textblocks.h"

#include "support/office.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

class TextBlocks : public ::testing::Test
{
protected:
    QString save(const QString& name, const base::Bilingual& text, const QString& id = {})
    {
        return problemOf([&] {
            workflow::saveTextBlock(*m_office.session, {id, name, text, {}, {}}, m_office.assessor);
        });
    }
    QStringList names() const
    {
        QStringList all;
        for (const domain::TextBlock& one : workflow::textBlocks(*m_office.session))
            all << one.name;
        return all;
    }
    Office m_office;
};

TEST_F(TextBlocks, areKeptUnderTheirNamesInTheOrderOfTheKazakhAlphabet)
{
    const qsizetype entries = m_office.entries();
    for (const QString& name : {u"Ұсыным"_s, u"  Әлсіз   көрсеткіш "_s, u"Бюджет"_s, u"Қорытынды"_s})
        EXPECT_EQ(save(name, {u"- **Балл** {score}"_s, u"- **Балл** {score}"_s}), QString());
    EXPECT_EQ(names(), (QStringList{u"Әлсіз көрсеткіш"_s, u"Бюджет"_s, u"Қорытынды"_s, u"Ұсыным"_s}));
    EXPECT_EQ(m_office.entries(), entries + 4);
    const domain::TextBlock first = workflow::textBlocks(*m_office.session).first();
    EXPECT_EQ(first.text, base::Bilingual(u"- **Балл** {score}"_s, u"- **Балл** {score}"_s));
    EXPECT_EQ(first.official, m_office.assessor);
    EXPECT_FALSE(first.at.isEmpty());
    const domain::JournalEntry written = workflow::journal(*m_office.session).last();
    EXPECT_EQ(written.act, u"text-block"_s);
    EXPECT_TRUE(written.payload->contains("{score}"));
}

TEST_F(TextBlocks, areRefusedWithoutNameOrTextAndUnderTheNameOfAnother)
{
    EXPECT_EQ(save(u" "_s, u"Мәтін"_s), u"text-block.unnamed"_s);
    EXPECT_EQ(save(u"Ұсыным"_s, base::Bilingual(u" \n"_s)), u"text-block.empty"_s);
    EXPECT_EQ(save(u"Ұсыным"_s, {u"Мәтін"_s, {}}), QString()) << "one side is enough";
    EXPECT_EQ(save(u"ҰСЫНЫМ"_s, u"Мәтін"_s), u"text-block.exists"_s);
    EXPECT_EQ(save(u"Басқа"_s, u"Мәтін"_s, u"жоқ"_s), u"text-block.unknown"_s);
    EXPECT_EQ(names(), QStringList{u"Ұсыным"_s});
}

TEST_F(TextBlocks, areRenamedAndRemovedWithATraceInTheJournal)
{
    ASSERT_EQ(save(u"Ұсыным"_s, u"Мәтін"_s), QString());
    const QString id = workflow::textBlocks(*m_office.session).first().id;
    workflow::renameTextBlock(*m_office.session, id, u"ұсыным"_s, m_office.assessor);
    EXPECT_EQ(names(), QStringList{u"ұсыным"_s});
    EXPECT_EQ(workflow::textBlocks(*m_office.session).first().text, base::Bilingual(u"Мәтін"_s));
    workflow::removeTextBlock(*m_office.session, id, m_office.assessor);
    EXPECT_EQ(names(), QStringList());
    EXPECT_TRUE(workflow::journal(*m_office.session).last().payload->contains("removed"));
    EXPECT_EQ(problemOf([&] { workflow::removeTextBlock(*m_office.session, id, m_office.assessor); }),
              u"text-block.unknown"_s);
    EXPECT_EQ(problemOf([&] { workflow::saveTextBlock(*m_office.session, {}, u"Бөтен"_s); }),
              u"right.unknown-official"_s);
}

// The sides of the sections of a conclusion: missing, draft, ready.
class Sides : public ::testing::Test
{
protected:
    Sides() { m_office.load(m_body); }
    workflow::Texts texts() const { return workflow::conclusionTexts(*m_office.session, m_body, m_office.block); }
    QString ready(base::Language side, bool yes = true)
    {
        return problemOf([&] {
            workflow::setReady(*m_office.session, m_body, m_office.block, m_section, side, yes, m_office.assessor);
        });
    }
    void save(const base::Bilingual& text)
    {
        workflow::saveTexts(*m_office.session, m_body, m_office.block, {{m_section, text}}, m_office.assessor);
    }
    workflow::ReadySides sides() const
    {
        return workflow::readySides(*m_office.session, m_body, m_office.block).value(m_section);
    }

    Office m_office;
    const QString m_body = u"agriculture"_s;
    const QString m_section = u"findings"_s;
};

TEST_F(Sides, areReadyWhenTheirWriterSaysSoAndDraftsWhenTheyAreEdited)
{
    save({u"Қазақша"_s, u"По-русски"_s});
    EXPECT_EQ(sides(), workflow::ReadySides());
    EXPECT_EQ(ready(base::Language::Kk), QString());
    EXPECT_EQ(ready(base::Language::Ru), QString());
    EXPECT_EQ(sides(), (workflow::ReadySides{true, true}));
    save({u"Қазақша"_s, u"По-русски, иначе"_s});
    EXPECT_EQ(sides(), (workflow::ReadySides{true, false})) << "only the side that changed";
    EXPECT_EQ(ready(base::Language::Kk, false), QString());
    EXPECT_EQ(sides(), workflow::ReadySides());
    EXPECT_TRUE(workflow::journal(*m_office.session).last().payload->contains("ready"));
}

TEST_F(Sides, areNotReadyWhileNothingIsWritten)
{
    save({u"  "_s, u"Текст"_s});
    const qsizetype entries = m_office.entries();
    EXPECT_EQ(ready(base::Language::Kk), u"conclude.no-kazakh"_s);
    EXPECT_EQ(m_office.entries(), entries);
    EXPECT_EQ(ready(base::Language::Ru), QString());
}

TEST_F(Sides, keepTheSuggestionThatWasFoundReady)
{
    const base::Bilingual suggested = texts()[m_section];
    EXPECT_EQ(ready(base::Language::Kk), QString());
    EXPECT_EQ(texts()[m_section], suggested);
    m_office.accept(m_body);
    EXPECT_EQ(texts()[m_section], suggested) << "it no longer follows the numbers";
}

} // namespace
